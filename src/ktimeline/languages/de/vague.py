"""Times that no calendar holds: "jetzt", "kürzlich", "in Zukunft", "zu jener Zeit"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Vague, VagueTime

__all__ = ["rule"]

rule = RuleBook()

_NEAR = "nahe|naher|nahen|nächster|nächste|nächsten|ferne|ferner|fernen|absehbarer"


@rule("VAGUE <- VAGUEWORD", "jetzt")
@rule("VAGUE <- gerade|eben|schon|erst VAGUEWORD", "gerade jetzt", latent=True)
@rule(f"VAGUE <- {_NEAR}? FUTURENOUN", "naher Zukunft")
@rule("VAGUE <- jüngster|jüngerer? PASTNOUN", "jüngster Vergangenheit")
def vague(when: VagueTime) -> Vague:
    return Vague(when)


@rule(f"VAGUE <- ART {_NEAR}? FUTURENOUN", "die nahe Zukunft")
@rule("VAGUE <- ART PRESENTNOUN", "die Gegenwart")
@rule("VAGUE <- ART jüngste|jüngsten|jüngere|ferne? PASTNOUN", "die Vergangenheit")
def vague_noun(article: None, when: VagueTime) -> Vague:
    return Vague(when)


@rule("ROOT <- [im] MOMENT", "im Moment")
@rule("VAGUE <- dieser|diesen|diesem MOMENT", "diesem Moment")
def this_moment(word: None) -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("VAGUE <- THISADJ ADJECTIVE? WHILE", "dieser Zeit")
def these_times(this: None, adjective: None, word: None) -> Vague:
    return Vague(VagueTime.PRESENT)


@rule("VAGUE <- ART? THATADJ MOMENT|WHILE", "jener Zeit")
def that_time(article: None, that: None, word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- ART? PASTADJ|RECENTADJ WHILE", "letzter Zeit")
def recent_times(article: None, past: None, word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- ART? NEXTADJ WHILE", "nächster Zeit")
def coming_times(article: None, following: None, word: None) -> Vague:
    return Vague(VagueTime.FUTURE)


@rule("ROOT <- VAGUE", "jetzt")
@rule("ROOT <- [in|von|bis|seit|ab|an] VAGUE", "von jetzt")
def any_vague(time: Vague) -> Vague:
    return time
