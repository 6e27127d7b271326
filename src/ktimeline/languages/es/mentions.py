"""What may be a mention, and the sort of every category."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.wordlist import word_set
from ktimeline.model.expression import Each, Expression, Length, Recurring, Time

__all__ = ["LEADING", "ROOTS", "SORTS", "rule"]

rule = RuleBook()

ROOTS = frozenset({"ROOT"})

# Words that lead a mention and lie outside of its span; an article lies inside of it.
LEADING = word_set(
    "a en de desde hasta por para durante entre hacia tras antes después sobre con partir y según "
    "el la los las del al"
)

_TIMES = (
    "YEAR DECADES CENTURIES DATE YM PERIOD PERIODN RELN DEICTIC AGOTIME TIME DAYTIME DATED WINDOW "
    "THEUNIT VAGUE YEARBC ATIME ATHE ADATE ALDATE ADECADE"
)
_RECURRINGS = (
    "MD FD QUARTERS HALVES SEASONAL WEEKENDS2 FEAST PART EARLYPART BYPART WD WDPART MONTHLY REC "
    "OCLOCK SPOKEN ENDCLOCK ZONED ADAY ALDAY NEXTDAY ALNEXTDAY MIDDAYS ROUND"
)
_LENGTHS = "LEN PLAINLEN LASTS NEXTS FIRSTS"
_PLAIN = (
    "SMALL WORDED THOUSANDS NUM FEW ORD YEARN DAY ANYMONTH ANYUNIT ANYUNITS TIMESCOUNT HOUR "
    "MINUTES PORTIONED HOURS DAYS PASTMONTH MONTHSOF TWODECADES CENTURYN "
    "NEXTROMAN NEXTPART FRACTION FORTNIGHT PORTIONMARK PARTDAY ITSWEEK"
)

SORTS: dict[str, type] = {
    **dict.fromkeys(_TIMES.split(), Time),
    **dict.fromkeys(_RECURRINGS.split(), Recurring),
    **dict.fromkeys(_LENGTHS.split(), Length),
    **dict.fromkeys(_PLAIN.split(), object),
    "SETT": Each,
    "ROOT": Expression,
}


@rule("ROOT <- TIME", "el mes pasado")
def time_mention(time: Time) -> Time:
    return time


@rule("ROOT <- LEN", "dos años")
def length_mention(length: Length) -> Length:
    return length


@rule("ROOT <- SETT", "cada día", priority=1)
def set_mention(each: Each) -> Each:
    return each
