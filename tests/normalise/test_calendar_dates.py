"""Dates that stand by themselves, and times inside them."""

from __future__ import annotations

import pytest
from temporal_trees import DCT, days, reason, said

from ktimeline.model import Assumption, Granularity, Policy, TimexType
from ktimeline.model.expression import (
    About,
    Amount,
    Both,
    Calendar,
    Each,
    Enclosing,
    Every,
    Fields,
    Half,
    Holiday,
    Last,
    Modifier,
    Nth,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Season,
    SeasonName,
    Stretch,
    Vague,
    VagueTime,
    Weekend,
    Within,
)

G = Granularity

MAY = Calendar(2012, 5)
NIGHT = PartOfDay(PartOfDayName.NIGHT)


@pytest.mark.parametrize(
    ("tree", "value", "edtf", "reading"),
    [
        (Calendar(2018), "2018", "2018", "2018"),
        (Calendar(79), "0079", "0079", "79"),
        (Calendar(2018, 6), "2018-06", "2018-06", "June 2018"),
        (Calendar(2018, 6, 12), "2018-06-12", "2018-06-12", "Tue 12 Jun 2018"),
        (Calendar(2018, 6, 12, weekday=5), "2018-06-12", "2018-06-12", "Tue 12 Jun 2018"),
        (Calendar(2025, week=5), "2025-W05", "2025-01-27/2025-02-02", "the week of 27 Jan 2025"),
        (Calendar(2025, week=1, weekday=1), "2024-12-30", "2024-12-30", "Mon 30 Dec 2024"),
        (Calendar(44, 3, 15, bc=True), "BC0044-03-15", "-0043-03-15", "15 Mar 44 BC"),
        (Calendar(1, bc=True), "BC0001", "0000", "1 BC"),
        (Calendar(decade=201), "201", "201X", "the 2010s"),
        (Calendar(decade=4, bc=True), "BC004", "-0048/-0039", "the 40s BC"),
        (Calendar(century=4), "04", "04XX", "the 5th century"),
        (Calendar(century=20), "20", "20XX", "the 21st century"),
        (Calendar(century=0), "00", "0001/0099", "the 1st century"),
        (Calendar(century=4, bc=True), "BC04", "-0498/-0399", "the 5th century BC"),
        (Calendar(millennium=2), "2", "2XXX", "the 3rd millennium"),
        (Calendar(12000), "12000", "Y12000", "12000"),
        (Calendar(12000, bc=True), "BC12000", "Y-11999", "12000 BC"),
        (Calendar(10**6), "1000000", "Y1000000", "1000000"),
        (About(Calendar(1500)), "1500", "1500~", "about 1500"),
    ],
)
def test_dates_by_their_finest_field(tree, value, edtf, reading):
    found = said(tree, None)
    assert (found.timex.value, found.edtf, found.reading) == (value, edtf, reading)


@pytest.mark.parametrize(
    ("tree", "value", "start", "end", "reading"),
    [
        (Calendar(1989, 11, 9, 17), "1989-11-09T17:00", "1989-11-09T17:00", "1989-11-09T18:00",
         "17:00 on 9 Nov 1989"),
        (Calendar(1989, 11, 9, 17, 0), "1989-11-09T17:00", "1989-11-09T17:00", "1989-11-09T17:01",
         "17:00 on 9 Nov 1989"),
        (Calendar(1989, 11, 9, 17, 0, 5), "1989-11-09T17:00:05", "1989-11-09T17:00:05",
         "1989-11-09T17:00:06", "17:00:05 on 9 Nov 1989"),
        (Calendar(1989, 11, 9, 24, 0), "1989-11-09T24:00", "1989-11-10T00:00", "1989-11-10T00:01",
         "24:00 on 9 Nov 1989"),
        (Within(Fields(hour=12, minute=0), Calendar(2012, 5, 1)), "2012-05-01T12:00",
         "2012-05-01T12:00", "2012-05-01T12:01", "12:00 on 1 May 2012"),
        (Within(Fields(hour=24), Calendar(2012, 5, 1)), "2012-05-01T24:00",
         "2012-05-02T00:00", "2012-05-02T01:00", "24:00 on 1 May 2012"),
        (Within(NIGHT, Calendar(2012, 5, 1)), "2012-05-01TNI",
         "2012-05-01T18:00", "2012-05-02T00:00", "Tue 1 May 2012, night"),
    ],
)  # fmt: skip
def test_times_of_day(tree, value, start, end, reading):
    found = said(tree, None)
    assert (found.timex.type, found.timex.value) == (TimexType.TIME, value)
    assert found.interval == days(start, end)
    assert found.reading == reading


@pytest.mark.parametrize(
    ("tree", "name"),
    [
        (Calendar(2011, 2, 29), "NO_SUCH_DAY"),
        (Calendar(2011, 13), "NO_SUCH_DAY"),
        (Calendar(2011, 4, 0), "NO_SUCH_DAY"),
        (Calendar(2011, week=53), "NO_SUCH_DAY"),
        (Calendar(2011, week=2, weekday=8), "NO_SUCH_DAY"),
        (Calendar(0), "NO_SUCH_DAY"),
        (Calendar(0, bc=True), "NO_SUCH_DAY"),
        (Calendar(-5), "NO_SUCH_DAY"),
        (Calendar(2011, 4, 1, 25), "NO_SUCH_TIME"),
        (Calendar(2011, 4, 1, 24, 1), "NO_SUCH_TIME"),
        (Calendar(2011, 4, 1, 12, 60), "NO_SUCH_TIME"),
        (Calendar(10**6 + 1), "OUT_OF_RANGE"),
        (Calendar(10**9, bc=True), "OUT_OF_RANGE"),
        (Calendar(month=5), "TOO_VAGUE"),
        (Calendar(2011, day=5), "TOO_VAGUE"),
        (Calendar(2011, 4, hour=5), "TOO_VAGUE"),
        (Calendar(2011, 4, 1, minute=5), "TOO_VAGUE"),
        (Within(Fields(weekday=1), Calendar(2012, 5, 1)), "NO_SUCH_DAY"),
        (Within(Fields(month=5), Vague(VagueTime.PAST)), "TOO_VAGUE"),
        (Within(Fields(month=5), Each(Every(G.DAY))), "TOO_VAGUE"),
    ],
)
def test_what_is_no_date_says_why(tree, name):
    assert reason(tree, None) == name


@pytest.mark.parametrize(
    ("tree", "published", "value"),
    [
        (Calendar(98, short=True), "2025-01-29", "1998"),
        (Calendar(35, short=True), "2025-01-29", "2035"),
        (Calendar(36, short=True), "2025-01-29", "1936"),
        (Calendar(5, short=True), "1998-03-01", "2005"),
        (Calendar(29, short=True), None, "2029"),
        (Calendar(30, short=True), None, "1930"),
        (Calendar(98, 3, 2, short=True), "2025-01-29", "1998-03-02"),
        (Calendar(decade=6, short=True), "2025-01-29", "196"),
        (Calendar(decade=2, short=True), "2025-01-29", "202"),
        (Calendar(decade=1, short=True), "1998-03-01", "191"),
        (Calendar(decade=6, short=True), None, "196"),
    ],
)
def test_centuries_that_are_not_written(tree, published, value):
    found = said(tree, published)
    assert found.timex.value == value
    assert (Assumption.CENTURY_FROM_DOCUMENT in found.assumptions) == (published is not None)


def test_the_pivot_of_two_digit_years_is_policy():
    policy = Policy(century_pivot=0)
    assert said(Calendar(26, short=True), policy=policy).timex.value == "1926"


def test_fiscal_years_are_taken_for_calendar_years():
    assert said(Calendar(2012, fiscal=True)).assumptions == (Assumption.FISCAL_IS_CALENDAR,)
    quarter = said(Within(Quarter(2, fiscal=True), Calendar(2012)))
    assert (quarter.timex.value, quarter.assumptions) == (
        "2012-Q2", (Assumption.FISCAL_IS_CALENDAR,),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tree", "value", "edtf", "reading"),
    [
        (Within(Season(SeasonName.SUMMER), Calendar(2012)), "2012-SU", "2012-22", "summer 2012"),
        (Within(Quarter(3), Calendar(1990)), "1990-Q3", "1990-35", "the third quarter of 1990"),
        (Within(Half(2), Calendar(2008)), "2008-H2", "2008-41", "the second half of 2008"),
        (Within(Fields(month=5), Last(DCT, Every(G.YEAR))), "2024-05", "2024-05", "May 2024"),
        (Within(Fields(weekday=5), Last(DCT, Every(G.WEEK))), "2025-01-24", "2025-01-24",
         "Fri 24 Jan 2025"),
        (Within(Holiday("christmas"), Calendar(2012)), "2012-12-25", "2012-12-25",
         "Tue 25 Dec 2012"),
        (Within(Holiday("hanukkah"), Calendar(2024)), "2024-12-26", "2024-12-26/2025-01-02",
         "26 Dec 2024 to 2 Jan 2025"),
        # Which Friday, which summer: not said, so the month and the decade stay.
        (Within(Fields(weekday=5), MAY), "2012-05", "2012-05", "May 2012"),
        (Within(Season(SeasonName.SUMMER), Calendar(decade=199)), "199", "199X", "the 1990s"),
        (Nth(Every(G.WEEK), 3, MAY), "2012-W20", "2012-05-14/2012-05-20",
         "the week of 14 May 2012"),
        (Nth(Every(G.WEEK), -1, Calendar(2012)), "2012-W52", "2012-12-24/2012-12-30",
         "the week of 24 Dec 2012"),
        (Nth(Fields(weekday=5), -1, MAY), "2012-05-25", "2012-05-25", "Fri 25 May 2012"),
        (Nth(Fields(weekday=5), 1, MAY), "2012-05-04", "2012-05-04", "Fri 4 May 2012"),
        (Nth(Every(G.DAY), 100, Calendar(2012)), "2012-04-09", "2012-04-09", "Mon 9 Apr 2012"),
        (Nth(Every(G.DAY), -1, Calendar(century=19)), "1999-12-31", "1999-12-31",
         "Fri 31 Dec 1999"),
        (Nth(Weekend(), 2, MAY), "2012-W19-WE", "2012-05-12/2012-05-13",
         "the weekend of 12 May 2012"),
        (Nth(Both(Fields(weekday=1), NIGHT), 2, MAY), "2012-05-14TNI", "2012-05-14",
         "Mon 14 May 2012, night"),
        (Enclosing(G.YEAR, MAY), "2012", "2012", "2012"),
        (Enclosing(G.YEAR, Calendar(2025, week=1)), "2025", "2025", "2025"),
        (Enclosing(G.YEAR, Within(Season(SeasonName.WINTER), Calendar(2012))), "2012", "2012",
         "2012"),
        (Enclosing(G.SEASON, MAY), "2012-SP", "2012-21", "spring 2012"),
        (Enclosing(G.WEEK, Calendar(2012, 5, 1)), "2012-W18", "2012-04-30/2012-05-06",
         "the week of 30 Apr 2012"),
        (Enclosing(G.DAY, MAY), "2012-05", "2012-05", "May 2012"),
    ],
)  # fmt: skip
def test_times_inside_a_time(tree, value, edtf, reading):
    found = said(tree)
    assert (found.timex.value, found.edtf, found.reading) == (value, edtf, reading)


@pytest.mark.parametrize(
    "tree",
    [
        Nth(Fields(weekday=5), 6, MAY),
        Nth(Fields(weekday=5), 0, MAY),
        Nth(Every(G.DAY), -32, MAY),
        Nth(Every(G.YEAR), 1, MAY),
        Nth(Fields(weekday=5), 10**40, Calendar(century=19)),
    ],
)
def test_there_are_not_so_many(tree):
    assert reason(tree) == "NO_SUCH_DAY"


@pytest.mark.parametrize(
    ("amount", "end", "value", "start", "limit", "edtf"),
    [
        (Amount(9, G.MONTH), Portion.EARLY, "P9M", "1989-01-01", "1989-10-01", "1989-01/1989-09"),
        (Amount(3, G.WEEK), Portion.LATE, "P3W", "1989-12-11", "1990-01-01",
         "1989-12-11/1989-12-31"),
    ],
)  # fmt: skip
def test_stretches_are_durations_with_a_place(amount, end, value, start, limit, edtf):
    found = said(Stretch(amount, Calendar(1989), end))
    assert (found.timex.type, found.timex.value) == (TimexType.DURATION, value)
    assert found.interval == days(start, limit)
    assert (found.edtf, found.lasted) == (edtf, True)


def test_about_keeps_what_the_text_said_before():
    assert said(About(Calendar(1500))).timex.mod == "APPROX"
    assert said(About(Vague(VagueTime.PAST))).timex.value == "PAST_REF"
    more = said(About(Amount(2, G.YEAR, Modifier.MORE_THAN)))
    assert more.timex.mod == "MORE_THAN"
