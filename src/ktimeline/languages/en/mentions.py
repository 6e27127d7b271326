"""What may be a mention, and the sort of every category."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Each, Expression, Length, Recurring, Time

__all__ = ["LEADING", "ROOTS", "SORTS", "rule"]

rule = RuleBook()

ROOTS = frozenset({"ROOT"})

# Words that lead a mention and lie outside of its span, as TimeML has it.
LEADING = frozenset(
    [
        "on",
        "in",
        "at",
        "by",
        "since",
        "until",
        "till",
        "from",
        "between",
        "over",
        "during",
        "within",
        "throughout",
        "through",
        "before",
        "after",
        "of",
        "for",
        "as",
        "to",
        "into",
        "ever",
        "and",
        "the",
    ]
)

_TIMES = (
    "YEAR FISCALYEAR DECADES CENTURIES DATE YM PERIOD DEICTIC AGOTIME YEARAGO TIME DAYTIME DATED "
    "HALVEDDAY WINDOW THEUNIT VAGUE NOWWORD YEARBC THESHORTDECADE THEDECADES LASTCENTURY "
    "PARTCENTURY SEASONSOFYEAR QUARTEROFYEAR PARTTIME PARTMONTH PARTYM RELDAY TOLDDAY "
    "AHEADDAY EARLYMONTH "
    "ISOYM CLOCKEDDAY HOURPART HALFOFYEAR NOONDAY"
)
_RECURRINGS = (
    "MD FD QUARTERS HALVES SEASONAL THESEASON WEEKENDS2 FEAST DAYPARTS2 WD WDPART MONTHLY REC "
    "HALVED OCLOCK HALFPAST ZONED MONTHDAY WDDAY LASTQUARTER ROUNDS DAYOFMONTHS "
    "PARTOFMD"
)
_PLAIN = (
    "NUM SMALL FEW ORD TWOTHOUSAND DAY ANYUNIT ANYUNITS TIMESCOUNT DAYYEAR YEARN ENDINGQUARTER "
    "ONEDIGIT ENDINGWEEK EVERYUNIT NTHWEEKEND ORDINAL PARTORDINAL PARTDAY TOLDPART DAYHOUR "
    "DAYTOLD DAYOF OFTHEMONTH COLOURED TOLDUNIT"
)

SORTS: dict[str, type] = {
    **dict.fromkeys(_TIMES.split(), Time),
    **dict.fromkeys(_RECURRINGS.split(), Recurring),
    **dict.fromkeys(_PLAIN.split(), object),
    "LEN": Length,
    "WEEKSOFF": Length,
    "FIRSTLEN": Length,
    "YEARSPAN": Length,
    "OVERLEN": Length,
    "PLAINLEN": Length,
    "PERIODS": Length,
    "SETT": Each,
    "OFTEN": Each,
    "WEEKDAYPARTS": Each,
    "ROOT": Expression,
}


@rule("ROOT <- TIME", "last month")
def time_mention(time: Time) -> Time:
    return time


@rule("ROOT <- LEN", "two years")
def length_mention(length: Length) -> Length:
    return length


@rule("ROOT <- SETT", "every day")
def set_mention(each: Each) -> Each:
    return each
