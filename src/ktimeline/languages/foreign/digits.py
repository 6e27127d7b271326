"""Dates in digits, the same in every language: 2019-04-03, 2018-W23, 12/03/2019, 3.4.2019 10:30."""

from __future__ import annotations

from functools import cache

from ktimeline.grammar import Grammar, Lexicon
from ktimeline.grammar.rule import RuleBook
from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.common.digits import goes_on, in_web_address
from ktimeline.languages.common.shapes import SHAPES
from ktimeline.model.expression import Calendar, Expression, Fields, Numeric, Time, Within

__all__ = ["digits_grammar"]

rule, veto = RuleBook(), VetoBook()
_WRITTEN = ("iso", "isoweek", "yearfirst", "numeric", "clock")


@rule("DATE <- NUMERIC", "12/03/2019", "2018-06-04", "2018-W23")
def numeric_date(date: Calendar | Numeric) -> Calendar | Numeric:
    return date


# A clock time alone is as often the score of a game.
@rule("DATE <- NUMERIC ','? CLOCK", "3.4.2019 10:30", "3/4/2019, 10:30")
def date_and_clock(date: Calendar | Numeric, clock: Fields) -> Within:
    return Within(clock, date)


@rule("ROOT <- DATE", "3.4.2019")
def date_mention(date: Time) -> Time:
    return date


@veto("Nr. 7/2019-04-03", "tel. 030/12/03/2019")
def longer_number(site: Site) -> bool:
    return goes_on(site, alone=False)


@veto("https://example.org/news/2019-04-03", "www.example.org/list?day=2019-04-03")
def web_address(site: Site) -> bool:
    return in_web_address(site)


@cache
def digits_grammar() -> Grammar:
    """Return the grammar of dates in digits, loaded and checked once."""
    return Grammar(
        lexicon=Lexicon(),
        rules=rule.rules,
        sorts={"DATE": Time, "ROOT": Expression},
        roots=frozenset({"ROOT"}),
        vetoes=veto,
        shapes=[shape for shape in SHAPES if shape.name in _WRITTEN],
    )
