"""Lengths as few words tell them: "20+ years", "2h 10m", "a score of years", "66 million years"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from ktimeline.grammar.rule import RuleBook
from ktimeline.languages.common.meanings import Number, amount
from ktimeline.model import Granularity
from ktimeline.model.expression import Amount, Modifier, Sum, Vague, VagueTime

__all__ = ["rule"]

rule = RuleBook()


@rule("PLAINLEN <- NUM '+' ANYUNITS", "20+ years")
@rule("PLAINLEN <- NUM - plus ANYUNITS", "five-plus years")
def at_least_so_many(n: Number, granularity: Granularity) -> Amount:
    return replace(amount(n, granularity), modifier=Modifier.EQUAL_OR_MORE)


@rule("PLAINLEN <- a|NUM SCORE of ANYUNITS", "a score of years")
def scores_of(n: Number | None, score: int, granularity: Granularity) -> Amount | None:
    return None if isinstance(n, str) else Amount((n or 1) * score, granularity)


@rule("PLAINLEN <- HOURSMINUTES", "2h 10m")
def hours_and_minutes(length: Sum) -> Sum:
    return length


# A person is no length: a veto asks what is so old.
@rule("ROOT <- NUM -? ANYUNIT - old", "eighteen-year-old")
def age_of_a_thing(n: Number, granularity: Granularity) -> Amount:
    return amount(n, granularity)


# ---- ages of the earth --------------------------------------------------------------------------


@rule("ROOT <- NUM AEONS", "66 million years")
def millions_of_years(n: Number, years: int) -> Amount | None:
    if isinstance(n, str):
        return None
    total = Fraction(n * years)
    return Amount(int(total), Granularity.YEAR) if total.denominator == 1 else None


@rule("ROOT <- HALF a AEONS", "half a million years")
def half_a_million_years(half: None, years: int) -> Amount:
    return Amount(years // 2, Granularity.YEAR)


# No calendar goes so far back.
@rule("VAGUE <- APPROX|ABOUT|COMPARE|OVER? NUM AEONS AGO", "66 million years ago")
@rule("VAGUE <- THAN than NUM AEONS AGO", "more than two million years ago")
def millions_of_years_ago(modifier: object, n: Number, years: int, word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- APPROX|ABOUT|COMPARE|OVER? a AEONS AGO", "a million years ago")
@rule("VAGUE <- THAN than a AEONS AGO", "more than a million years ago")
def a_million_years_ago(modifier: object, years: int, word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- HALF a AEONS AGO", "half a million years ago")
def half_a_million_years_ago(half: None, years: int, word: None) -> Vague:
    return Vague(VagueTime.PAST)


@rule("VAGUE <- millions|billions of years AGO", "millions of years ago")
def aeons_ago(word: None) -> Vague:
    return Vague(VagueTime.PAST)
