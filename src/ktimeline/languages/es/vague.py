"""Times that no calendar holds: "ahora", "recientemente", "el futuro", "en aquel entonces"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model import Granularity
from ktimeline.model.expression import DocumentTime, Vague, VagueTime

__all__ = ["rule"]

rule = RuleBook()


_NEAR = "inmediato|próximo|cercano|lejano|previsible"


@rule("VAGUE <- VAGUEWORD", "recientemente")
@rule("VAGUE <- más|muy VAGUEWORD", "más reciente")
@rule("VAGUE <- VAGUEWORD mismo", "ahora mismo")
@rule("VAGUE <- aquel? THEN", "entonces")
@rule(f"VAGUE <- un {_NEAR}? FUTURENOUN {_NEAR}?", "un futuro cercano")
@rule("ROOT <- [en|de] FUTURENOUN", "de futuro")
def vague(when: VagueTime) -> Vague:
    return Vague(when)


# "En el futuro" is a time; "el futuro del club" is what becomes of it.
@rule(f"ROOT <- [en|hacia|para] ART {_NEAR}? FUTURENOUN {_NEAR}?", "en el futuro inmediato")
@rule(f"VAGUE <- ART {_NEAR} FUTURENOUN", "el inmediato futuro")
@rule(f"VAGUE <- ART FUTURENOUN {_NEAR}", "el futuro inmediato")
@rule("ROOT <- [en] ART PRESENTNOUN", "en el presente")
@rule("ROOT <- [en|hasta|desde] ART PASTNOUN", "en el pasado")
@rule("VAGUE <- ART PASTNOUN lejano|reciente|remoto", "el pasado reciente")
def vague_noun(article: None, when: VagueTime) -> Vague:
    return Vague(when)


@rule("ROOT <- [ART|su|sus|mi|mis|nuestro|nuestra|nuestros|nuestras] NEXTADJ|PASTADJ",
      "la pasada")  # fmt: skip
def vague_adjective(determiner: None, when: VagueTime) -> Vague:
    """Return what an adjective before a noun says: "la próxima reunión", "la pasada cumbre"."""
    return Vague(when)


@rule("VAGUE <- del PASTNOUN", "del pasado")
def of_the_past(when: VagueTime) -> Vague:
    return Vague(when)


@rule("ROOT <- [en] ART NOWADAYS", "en la actualidad")
def nowadays(article: None, when: VagueTime) -> Vague:
    return Vague(when)


@rule("ROOT <- [hasta|a] la DATEWORD", "hasta la fecha")
def to_date(word: None) -> DocumentTime:
    return DocumentTime()


@rule("VAGUE <- estos MOMENT|días", "estos días", priority=1)
@rule("VAGUE <- este MOMENT", "este momento")
def these_days(word: None) -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("ROOT <- [de|por] el? MOMENT", "de momento")
@rule("ROOT <- [hasta] el MOMENT", "hasta el momento")
def for_the_moment(word: None) -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("VAGUE <- aquel|ese|aquellos|esos MOMENT", "aquel momento")
def that_moment(word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- aquella|esa|aquellas|esas EPOCH", "aquella época")
def that_epoch(word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("ROOT <- [a] corto|medio|largo TERM", "a largo plazo")
def long_term(word: None) -> Vague:
    return Vague(VagueTime.FUTURE)


@rule("VAGUE <- UNITS recientes|pasados|pasadas", "años recientes")
def recent_years(unit: Granularity) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- los últimos tiempos", "los últimos tiempos")
@rule("VAGUE <- fechas|tiempos recientes|pasadas|pasados", "fechas recientes")
def recent_times() -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- fechas próximas", "fechas próximas")
@rule("VAGUE <- próximas fechas", "próximas fechas")
def coming_times() -> Vague:
    return Vague(VagueTime.FUTURE)


@rule("ROOT <- VAGUE", "ahora")
def any_vague(time: Vague) -> Vague:
    return time
