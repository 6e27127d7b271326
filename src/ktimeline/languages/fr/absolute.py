"""Dates that stand by themselves: "12 juin 2018", "le 1er mai", "juin 2018"."""

from __future__ import annotations

from ktimeline.grammar.rule import RuleBook
from ktimeline.model.expression import Calendar, Fields, Numeric

__all__ = ["rule"]

rule = RuleBook()


@rule("YEAR <- YEARNUM", "1998")
@rule("YEAR <- année YEARNUM", "année 1998")
def year(n: int) -> Calendar:
    return Calendar(year=n)


@rule("MD <- DAYNUM|FIRST MONTH", "12 juin")
def day_month(day: int, month: int) -> Fields:
    return Fields(month=month, day=day)


@rule("MD <- WEEKDAY MD", "lundi 12 juin")
def weekday_day_month(weekday: int, date: Fields) -> Fields:
    return date


@rule("DATE <- MD YEARNUM", "12 juin 2018")
def full_date(date: Fields, n: int) -> Calendar:
    return Calendar(year=n, month=date.month, day=date.day)


@rule("DATE <- NUMERIC", "12/06/2018")
def numeric_date(date: Calendar | Numeric) -> Calendar | Numeric:
    return date


@rule("YM <- MONTH YEARNUM", "juin 2018")
def month_of_year(month: int, n: int) -> Calendar:
    return Calendar(year=n, month=month)


@rule("REC <- MD", "12 juin")
def recurring(date: Fields) -> Fields:
    return date


@rule("REC <- WEEKDAY", "lundi")
def weekday(n: int) -> Fields:
    return Fields(weekday=n)


@rule("REC <- MONTH", "juin")
def month(n: int) -> Fields:
    return Fields(month=n)
