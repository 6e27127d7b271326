"""What may be a mention, and the sort of every category."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.wordlist import word_set
from ktimeline.model.expression import Bare, Expression, Length, Recurring, Time

__all__ = ["LEADING", "ROOTS", "SORTS", "rule"]

rule = RuleBook()

ROOTS = frozenset({"ROOT"})
LEADING = word_set("en de depuis jusqu'à pendant dans avant après vers le la l' les du des au à")

SORTS: dict[str, type] = {
    **dict.fromkeys(("YEAR", "DATE", "YM", "TIME"), Time),
    **dict.fromkeys(("MD", "REC"), Recurring),
    "LEN": Length,
    "NUM": object,
    "ROOT": Expression,
}


@rule("TIME <- THE? YEAR|DATE|YM", "le 12 juin 2018")
def any_time(article: None, time: Time) -> Time:
    return time


@rule("TIME <- THE? REC", "le 12 juin")
def bare_recurring(article: None, what: Recurring) -> Bare:
    return Bare(what)


@rule("ROOT <- TIME", "hier")
def time_mention(time: Time) -> Time:
    return time


@rule("ROOT <- LEN", "deux ans")
def length_mention(length: Length) -> Length:
    return length
