"""Times that no calendar holds: "jetzt", "kürzlich", "in Zukunft", "zu jener Zeit"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Vague, VagueTime

__all__ = ["rule"]

rule = RuleBook()

_NEAR = "nahe|naher|nahen|nächster|nächste|nächsten|ferne|ferner|fernen|absehbarer"


@rule("VAGUE <- VAGUEWORD", "jetzt")
@rule("VAGUE <- gerade|eben|schon|erst VAGUEWORD", "gerade jetzt", latent=True)
def vague(when: VagueTime) -> Vague:
    return Vague(when)


# "In der Zukunft" is a time; "die Zukunft des Vereins" is what becomes of it.
@rule(f"ROOT <- [in] {_NEAR}? FUTURENOUN", "in naher Zukunft")
@rule("ROOT <- [in] jüngster|jüngerer? PASTNOUN", "in jüngster Vergangenheit")
def in_vague_noun(when: VagueTime) -> Vague:
    return Vague(when)


@rule(f"ROOT <- [in|bis_in] ART {_NEAR}? FUTURENOUN", "in der nahen Zukunft")
@rule("ROOT <- [in|bis_in] ART PRESENTNOUN", "in der Gegenwart")
@rule("ROOT <- [in] ART jüngsten|jüngeren|fernen|nahen? PASTNOUN", "in der Vergangenheit")
def in_the_vague_noun(article: None, when: VagueTime) -> Vague:
    return Vague(when)


# "Today" as against former times: nobody means the day of publication.
@rule("ROOT <- [auch] heute [noch]", "auch heute noch", priority=1)
@rule("ROOT <- heute [nicht] [mehr]", "heute nicht mehr", priority=1)
def today_and_nowadays() -> Vague:
    return Vague(VagueTime.PRESENT)


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
