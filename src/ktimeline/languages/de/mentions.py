"""What may be a mention, and the sort of every category."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.wordlist import word_set
from ktimeline.model.expression import Each, Expression, Length, Recurring, Time

__all__ = ["LEADING", "ROOTS", "SORTS", "rule"]

rule = RuleBook()

ROOTS = frozenset({"ROOT"})

# Words that lead a mention and lie outside of its span; an article lies inside of it, but not one
# that a preposition has swallowed ("am", "zum").
LEADING = word_set(
    "am an im in vom von zum zur zu bis seit ab um gegen für während nach vor über aus mit binnen "
    "innerhalb zwischen auf beim der die das den dem des"
)

_TIMES = (
    "YEAR BAREYEAR SEASONYEARS DECADES CENTURIES DATE YM PERIOD PERIODN RELN DEICTIC AGOTIME TIME "
    "DAYTIME DATED WINDOW THEUNIT VAGUE YEARBC ADATE NIGHTOF "
    "LASTCENTURY PARTCENTURY"
)
_RECURRINGS = (
    "MD FD QUARTERS HALVES SEASONAL WEEKENDS2 FEAST PART BYPART WD WDPART MONTHLY REC OCLOCK "
    "SPOKEN ZONED ADAY HOURS"
)
_LENGTHS = "LEN PLAINLEN THELEN LASTS NEXTS FIRSTS"
_PLAIN = (
    "NUM FEW ORD DAY ANYMONTH ANYUNIT ANYUNITS TIMESCOUNT HOUR DAYS PARTSEASON COUNTED "
    "PARTCOUNTED PARTDAY WEEKNO WEEKOF"
)

SORTS: dict[str, type] = {
    **dict.fromkeys(_TIMES.split(), Time),
    **dict.fromkeys(_RECURRINGS.split(), Recurring),
    **dict.fromkeys(_LENGTHS.split(), Length),
    **dict.fromkeys(_PLAIN.split(), object),
    "SETT": Each,
    "ROOT": Expression,
}


@rule("ROOT <- TIME", "vergangene Woche")
def time_mention(time: Time) -> Time:
    return time


@rule("ROOT <- LEN", "zwei Jahre")
def length_mention(length: Length) -> Length:
    return length


@rule("ROOT <- SETT", "jeden Tag", priority=1)
def set_mention(each: Each) -> Each:
    return each
