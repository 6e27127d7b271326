"""The table of decided meanings: each row of the design, phrase by phrase."""

from __future__ import annotations

import pytest
from temporal_trees import DCT, FRIDAY, FUTURE, NONE, PAST, days, reason, said

from ktimeline.model import Assumption, Granularity, NextWeekday, Policy, TimexType
from ktimeline.model.expression import (
    Amount,
    Bare,
    Between,
    Both,
    Calendar,
    Each,
    Elapsed,
    Every,
    Fields,
    Last,
    Next,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Season,
    SeasonName,
    Shift,
    This,
    Vague,
    VagueTime,
    Within,
)
from ktimeline.model.policy import Direction

G = Granularity

THIS_WEEK = This(DCT, Every(G.WEEK))
BACK = Direction.BACK
MORNING = PartOfDay(PartOfDayName.MORNING)
NIGHT = PartOfDay(PartOfDayName.NIGHT)

DATES = [
    ("last month", Last(DCT, Every(G.MONTH)), "2025-01-29", NONE, "2024-12", ""),
    ("earlier this week", Part(Portion.EARLIER, THIS_WEEK), "2025-01-29", NONE, "2025-W05", "START"),
    ("later this week", Part(Portion.LATER, THIS_WEEK), "2025-01-29", NONE, "2025-W05", "END"),
    ("Friday", Bare(FRIDAY), "2017-11-17", NONE, "2017-11-17", ""),
    ("Friday", Bare(FRIDAY), "2017-11-17", PAST, "2017-11-17", ""),
    ("Friday", Bare(FRIDAY), "2017-11-17", FUTURE, "2017-11-24", ""),
    ("Friday", Bare(FRIDAY), "2025-01-29", PAST, "2025-01-24", ""),
    ("Friday", Bare(FRIDAY), "2025-01-29", FUTURE, "2025-01-31", ""),
    ("next Friday", Next(DCT, FRIDAY), "2025-01-29", NONE, "2025-01-31", ""),
    ("in January", Bare(Fields(month=1)), "2025-01-29", PAST, "2025-01", ""),
    ("in January", Bare(Fields(month=1)), "2025-02-02", FUTURE, "2026-01", ""),
    ("in January", Bare(Fields(month=1)), "2025-01-10", FUTURE, "2025-01", ""),
    ("three weeks ago", Shift(DCT, Amount(3, G.WEEK), BACK), "2013-02-12", NONE, "2013-W04", ""),
    ("two months ago", Shift(DCT, Amount(2, G.MONTH), BACK), "2017-11-17", NONE, "2017-09", ""),
    ("five days ago", Shift(DCT, Amount(5, G.DAY), BACK), "2017-11-02", NONE, "2017-10-28", ""),
    ("early 2011", Part(Portion.EARLY, Calendar(2011)), None, NONE, "2011", "START"),
    ("mid-2011", Part(Portion.MID, Calendar(2011)), None, NONE, "2011", "MID"),
    ("late 2011", Part(Portion.LATE, Calendar(2011)), None, NONE, "2011", "END"),
    ("the 1990s", Calendar(decade=199), None, NONE, "199", ""),
    ("the 20th century", Calendar(century=19), None, NONE, "19", ""),
    ("summer of 2012", Within(Season(SeasonName.SUMMER), Calendar(2012)), None, NONE, "2012-SU", ""),
    ("winter 2012", Within(Season(SeasonName.WINTER), Calendar(2012)), None, NONE, "2012-WI", ""),
    ("the third quarter", Bare(Quarter(3)), "2013-02-12", NONE, "2012-Q3", ""),
    ("the third quarter", Bare(Quarter(3)), "2013-02-12", FUTURE, "2013-Q3", ""),
    ("recently", Vague(VagueTime.PAST), None, NONE, "PAST_REF", ""),
    ("now", Vague(VagueTime.PRESENT), None, NONE, "PRESENT_REF", ""),
    ("soon", Vague(VagueTime.FUTURE), None, NONE, "FUTURE_REF", ""),
    ("44 BC", Calendar(44, bc=True), None, NONE, "BC0044", ""),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "tree", "published", "tense", "value", "mod"), DATES)
def test_dates(phrase, tree, published, tense, value, mod):
    timex = said(tree, published, tense).timex
    assert (timex.type, timex.value, timex.mod) == (TimexType.DATE, value, mod), phrase


def test_the_week_after_can_be_what_next_means():
    policy = Policy(next_weekday=NextWeekday.WEEK_AFTER)
    found = said(Next(DCT, FRIDAY), policy=policy)
    assert found.timex.value == "2025-02-07"
    assert found.assumptions == (Assumption.WEEK_AFTER_NEXT,)
    assert said(Next(DCT, FRIDAY)).assumptions == (Assumption.NEAREST_NEXT,)


def test_a_rolling_window_is_no_calendar_unit():
    found = said(Last(DCT, Amount(1, G.MONTH)))
    assert (found.timex.type, found.timex.value) == (TimexType.DURATION, "P1M")
    assert found.interval == days("2024-12-29", "2025-01-29")
    assert found.edtf == "2024-12-29/2025-01-28"
    assert found.lasted


@pytest.mark.parametrize(
    ("portion", "published", "start", "end"),
    [
        (Portion.EARLIER, "2025-01-29", "2025-01-27", "2025-01-29"),
        (Portion.EARLIER, "2025-01-27", "2025-01-27", "2025-01-28"),  # Monday: the day itself
        (Portion.LATER, "2025-01-29", "2025-01-30", "2025-02-03"),
        (Portion.LATER, "2025-02-02", "2025-02-02", "2025-02-03"),  # Sunday: the day itself
    ],
)
def test_earlier_and_later_divide_at_the_publication_day(portion, published, start, end):
    assert said(Part(portion, THIS_WEEK), published).interval == days(start, end)


@pytest.mark.parametrize(
    ("portion", "start", "end"),
    [
        (Portion.EARLY, "2011-01-01", "2011-05-01"),
        (Portion.MID, "2011-05-01", "2011-09-01"),
        (Portion.LATE, "2011-09-01", "2012-01-01"),
        (Portion.EARLIER, "2011-01-01", "2011-05-01"),  # the publication lies outside of 2011
    ],
)
def test_portions_are_thirds(portion, start, end):
    found = said(Part(portion, Calendar(2011)))
    assert found.interval == days(start, end)
    assert found.assumptions == (Assumption.THIRDS,)


@pytest.mark.parametrize(
    ("phrase", "tree", "value"),
    [
        ("Friday morning", Bare(Both(FRIDAY, MORNING)), "2025-01-24TMO"),
        ("this morning", This(DCT, MORNING), "2025-01-29TMO"),
        ("tonight", This(DCT, NIGHT), "2025-01-29TNI"),
        ("last night", Last(DCT, NIGHT), "2025-01-28TNI"),
    ],
)
def test_parts_of_the_day(phrase, tree, value):
    timex = said(tree).timex
    assert (timex.type, timex.value) == (TimexType.TIME, value), phrase


def test_lengths_and_sets_are_found_and_never_drawn():
    two_years, every_day = said(Amount(2, G.YEAR), None), said(Each(Every(G.DAY)), None)
    assert (two_years.timex.type, two_years.timex.value) == (TimexType.DURATION, "P2Y")
    assert (every_day.timex.type, every_day.timex.value) == (TimexType.SET, "P1D")
    assert every_day.timex.quant == "EVERY"
    for found in (two_years, every_day, said(Vague(VagueTime.PAST), None)):
        assert found.interval is None
        assert found.edtf == ""


def test_a_length_since_an_event_dates_the_event():
    found = said(Elapsed(DCT, Amount(2, G.MONTH)), "2017-11-17")
    assert (found.timex.type, found.timex.value) == (TimexType.DURATION, "P2M")
    assert found.interval == days("2017-09-01", "2017-10-01")
    assert (found.granularity, found.edtf) == (G.MONTH, "2017-09~")
    assert found.reading == "about September 2017"
    assert Assumption.APPROXIMATE in found.assumptions
    assert not found.lasted


def test_a_range_is_one_interval():
    found = said(Between(Calendar(2009, 5), Calendar(2009, 6)), None)
    assert found.interval == days("2009-05-01", "2009-07-01")
    assert (found.timex.value, found.edtf, found.lasted) == ("P2M", "2009-05/2009-06", True)


def test_44_bc_is_exact_though_no_datetime_holds_it():
    found = said(Calendar(44, bc=True), None)
    assert (found.edtf, found.reading) == ("-0043", "44 BC")
    assert found.interval.is_symbolic
    assert found.interval.first.year == -43


def test_30_february_is_unresolved():
    assert reason(Calendar(2011, 2, 30)) == "NO_SUCH_DAY"
