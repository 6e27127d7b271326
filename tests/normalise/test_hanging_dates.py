"""Dates that hang on others: on the publication, on the date told before, on the tense."""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction

import pytest
from temporal_trees import DCT, FRIDAY, FUTURE, NONE, PAST, TOLD, days, reason, said, told

from ktimeline.model import Assumption, Genre, Granularity, Hemisphere, Policy, TimexType
from ktimeline.model.expression import (
    Amount,
    Bare,
    Both,
    Calendar,
    Elapsed,
    Enclosing,
    Every,
    Fields,
    Half,
    Holiday,
    Last,
    Modifier,
    Next,
    PartOfDay,
    PartOfDayName,
    Quarter,
    Season,
    SeasonName,
    Shift,
    Sum,
    This,
    Vague,
    VagueTime,
    Weekend,
)
from ktimeline.model.policy import Direction

G = Granularity

BACK, FORWARD = Direction.BACK, Direction.FORWARD
MORNING = PartOfDay(PartOfDayName.MORNING)
WINTER = Season(SeasonName.WINTER)
TUESDAY_12_JUNE = told("2018-06-12", "2018-06-13", G.DAY)
NOVEMBER_1940 = told("1940-11-01", "1940-12-01", G.MONTH)
YEAR_1940 = told("1940-01-01", "1941-01-01", G.YEAR)


@pytest.mark.parametrize(
    ("size", "last", "this", "following"),
    [
        (G.DAY, "2025-01-28", "2025-01-29", "2025-01-30"),
        (G.WEEK, "2025-W04", "2025-W05", "2025-W06"),
        (G.WEEKEND, "2025-W04-WE", "2025-W05-WE", "2025-W05-WE"),
        (G.MONTH, "2024-12", "2025-01", "2025-02"),
        (G.QUARTER, "2024-Q4", "2025-Q1", "2025-Q2"),
        (G.SEASON, "2024-FA", "2024-WI", "2025-SP"),
        (G.HALF, "2024-H2", "2025-H1", "2025-H2"),
        (G.YEAR, "2024", "2025", "2026"),
        (G.DECADE, "201", "202", "203"),
        (G.CENTURY, "19", "20", "21"),
    ],
)
def test_calendar_units_around_a_wednesday(size, last, this, following):
    every = Every(size)
    values = [said(node(DCT, every)).timex.value for node in (Last, This, Next)]
    assert values == [last, this, following]


@pytest.mark.parametrize(
    ("tree", "published", "value"),
    [
        # Who means the month just over says "last month"; over New Year "last December" is it.
        (Last(DCT, Fields(month=2)), "1998-03-10", "1997-02"),
        (Last(DCT, Fields(month=2)), "1998-04-10", "1998-02"),
        (Last(DCT, Fields(month=12)), "1998-01-10", "1997-12"),
        (Last(DCT, Fields(month=2)), "1998-02-10", "1997-02"),
        (Last(DCT, FRIDAY), "2017-11-17", "2017-11-10"),
        (Next(DCT, FRIDAY), "2017-11-17", "2017-11-24"),
        (This(DCT, FRIDAY), "2025-01-29", "2025-01-31"),
        (This(DCT, Fields(weekday=1)), "2025-01-29", "2025-01-27"),
        (This(DCT, Fields(month=9)), "2025-01-29", "2025-09"),
        (This(DCT, Fields(month=3, day=1)), "2025-01-29", "2025-03-01"),
        (This(DCT, WINTER), "2025-01-29", "2024-WI"),
        (This(DCT, WINTER), "2025-05-05", "2025-WI"),
        (This(DCT, Holiday("christmas")), "2025-01-29", "2025-12-25"),
        (Last(DCT, Holiday("christmas")), "2025-01-29", "2024-12-25"),
        (Next(DCT, Holiday("easter")), "2025-01-29", "2025-04-20"),
        (Last(DCT, Weekend()), "2025-01-29", "2025-W04-WE"),
        (This(DCT, Weekend()), "2025-01-29", "2025-W05-WE"),
        (Last(DCT, Both(FRIDAY, MORNING)), "2025-01-29", "2025-01-24TMO"),
        (Next(DCT, Both(FRIDAY, MORNING)), "2025-01-29", "2025-01-31TMO"),
        (Last(DCT, Fields(month=2, day=29)), "2023-06-01", "2020-02-29"),
        (Last(Last(DCT, Every(G.YEAR)), Every(G.YEAR)), "2025-01-29", "2023"),
        (Last(Calendar(2012, 5), Every(G.WEEK)), None, "2012-W17"),
        (Next(Calendar(2012, 5), Every(G.WEEK)), None, "2012-W23"),
        (Last(Calendar(44, bc=True), Every(G.DECADE)), None, "BC005"),
        (Next(Calendar(1, bc=True), Every(G.YEAR)), None, "0001"),
    ],
)
def test_last_this_next(tree, published, value):
    assert said(tree, published).timex.value == value


def test_this_30_february_does_not_exist():
    assert reason(This(DCT, Fields(month=2, day=29)), "2025-01-29") == "NO_SUCH_DAY"


@pytest.mark.parametrize(
    ("tree", "published", "value"),
    [
        (Shift(DCT, Amount(Fraction(3, 2), G.YEAR), BACK), "2025-01-29", "2023-07"),
        (Shift(DCT, Amount(Fraction(3, 2), G.MONTH), BACK), "2025-01-29", "2024-W50"),
        (Shift(DCT, Amount(Fraction(1, 2), G.CENTURY), BACK), "1998-03-10", "194"),
        (Shift(DCT, Sum((Amount(2, G.YEAR), Amount(3, G.MONTH))), BACK), "2025-01-29", "2022-10"),
        (Shift(DCT, Amount(2, G.DECADE), BACK), "1998-03-10", "197"),
        (Shift(DCT, Amount(3, G.CENTURY), BACK), "1998-03-10", "16"),
        (Shift(DCT, Amount(2, G.QUARTER), FORWARD), "2025-01-29", "2025-Q3"),
        (Shift(DCT, Amount(3, G.PART_OF_DAY), BACK), "2025-01-29", "2025-01-26"),
        (Shift(Last(DCT, FRIDAY), Amount(2, G.WEEK), BACK), "2025-01-29", "2025-W02"),
        (Shift(Calendar(1995), Amount(4, G.DAY), FORWARD), None, "1995"),
        (Shift(Calendar(2012, 5), Amount(2, G.WEEK), BACK), None, "2012-05"),
        (Shift(Calendar(44, bc=True), Amount(50, G.YEAR), FORWARD), None, "0007"),
        (Shift(Calendar(1989, 11, 9, 17, 30), Amount(2, G.HOUR), FORWARD), None,
         "1989-11-09T19:30"),
        (Shift(Calendar(1989, 11, 9, 23, 0), Amount(1, G.DAY), FORWARD), None, "1989-11-10"),
        (Shift(DCT, Amount(None, G.YEAR), BACK), "2025-01-29", "PAST_REF"),
        (Shift(DCT, Amount(None, G.DAY), FORWARD), "2025-01-29", "FUTURE_REF"),
    ],
)  # fmt: skip
def test_shifts(tree, published, value):
    timex = said(tree, published).timex
    assert timex.value == value
    assert timex.type is (TimexType.TIME if "T1" in value else TimexType.DATE)


def test_hours_count_from_the_hour_of_publication_where_it_is_known():
    three_hours_ago = Shift(DCT, Amount(3, G.HOUR), BACK)
    assert said(three_hours_ago, datetime(2025, 1, 29, 1, 30)).timex.value == "2025-01-28T22:00"
    of_day = said(three_hours_ago)
    assert (of_day.timex.value, of_day.timex.type) == ("2025-01-29", TimexType.DATE)
    assert Assumption.APPROXIMATE in of_day.assumptions
    last_hour = Last(DCT, Every(G.HOUR))
    assert said(last_hour, datetime(2025, 1, 29, 1, 30)).timex.value == "2025-01-29T00:00"
    assert said(last_hour).timex.value == "2025-01-29"


@pytest.mark.parametrize(
    ("modifier", "mod", "edtf"),
    [(Modifier.APPROX, "APPROX", "2024-11~"), (Modifier.MORE_THAN, "MORE_THAN", "2024-11")],
)
def test_modified_amounts(modifier, mod, edtf):
    found = said(Shift(DCT, Amount(2, G.MONTH, modifier), BACK))
    assert (found.timex.mod, found.edtf) == (mod, edtf)
    assert (Assumption.APPROXIMATE in found.assumptions) == (mod == "APPROX")


@pytest.mark.parametrize(
    ("tree", "value", "start", "end"),
    [
        (Last(DCT, Amount(10, G.DAY)), "P10D", "2025-01-19", "2025-01-29"),
        (Last(DCT, Amount(2, G.DECADE)), "P20Y", "2005-01-29", "2025-01-29"),
        (Next(DCT, Amount(3, G.WEEK)), "P3W", "2025-01-30", "2025-02-20"),
        (This(DCT, Amount(2, G.WEEK)), "P2W", "2025-01-16", "2025-01-30"),
        (Last(Calendar(1995), Amount(10, G.YEAR)), "P10Y", "1985-01-01", "1995-01-01"),
    ],
)
def test_rolling_windows(tree, value, start, end):
    found = said(tree)
    assert (found.timex.type, found.timex.value) == (TimexType.DURATION, value)
    assert found.interval == days(start, end)
    assert found.lasted


def test_a_window_of_hours():
    past_day = Last(DCT, Amount(24, G.HOUR))
    known = said(past_day, datetime(2025, 1, 29, 14, 30))
    assert known.interval == days("2025-01-28T14:30", "2025-01-29T14:30")
    assert said(past_day).interval == days("2025-01-29", "2025-01-30")
    assert said(Last(DCT, Amount(48, G.HOUR))).interval == days("2025-01-27", "2025-01-29")
    assert Assumption.APPROXIMATE in said(past_day).assumptions


def test_a_window_of_a_few_days_lies_nobody_knows_where():
    found = said(Last(DCT, Amount(None, G.DAY)))
    assert (found.timex.value, found.interval, found.edtf) == ("PXD", None, "")
    assert said(Elapsed(DCT, Amount(None, G.YEAR))).interval is None


BARE_IN_NEWS = [
    (FRIDAY, "2025-01-31", NONE, "2025-01-31"),
    (Fields(weekday=3), "2025-01-29", FUTURE, "2025-02-05"),
    (Fields(month=1), "2025-01-29", NONE, "2025-01"),
    (Fields(month=2), "2025-01-29", PAST, "2024-02"),
    (Fields(month=2), "2025-01-29", NONE, "2025-02"),  # near at hand, and no tense against it
    (Fields(month=5), "2025-01-29", NONE, "2024-05"),
    (Fields(month=2), "2025-01-29", FUTURE, "2025-02"),
    (Fields(month=10, day=14), "2025-01-29", PAST, "2024-10-14"),
    (Fields(month=10, day=14), "2025-01-29", FUTURE, "2025-10-14"),
    (Fields(month=10, day=14), "2025-01-29", NONE, "2024-10-14"),
    (Fields(month=1, day=29), "2025-01-29", PAST, "2025-01-29"),
    (Fields(month=1, day=29), "2025-01-29", FUTURE, "2025-01-29"),
    (Fields(month=2, day=14), "2025-01-29", NONE, "2025-02-14"),  # 16 days ahead, 350 back
    (Fields(month=2, day=14), "2025-01-29", PAST, "2024-02-14"),  # "died on 14 February"
    (Fields(month=1, day=14), "2025-01-29", FUTURE, "2025-01-14"),
    (Fields(month=11, day=14), "2025-01-29", FUTURE, "2025-11-14"),
    (Fields(month=4, day=14), "2025-01-29", NONE, "2024-04-14"),
    (Fields(day=12), "2025-01-29", PAST, "2025-01-12"),
    (Fields(day=30), "2025-01-29", PAST, "2024-12-30"),
    (Fields(day=31), "2025-03-05", PAST, "2025-01-31"),
    (Fields(day=12), "2025-01-29", FUTURE, "2025-02-12"),
    (WINTER, "2025-01-29", PAST, "2024-WI"),
    (Season(SeasonName.SUMMER), "2025-01-29", PAST, "2024-SU"),
    (Season(SeasonName.SUMMER), "2025-01-29", FUTURE, "2025-SU"),
    (Holiday("christmas"), "2025-01-29", PAST, "2024-12-25"),
    (Holiday("christmas"), "2024-12-20", NONE, "2024-12-25"),
    (Holiday("easter"), "2025-01-29", FUTURE, "2025-04-20"),
    (Quarter(1), "2025-01-29", PAST, "2025-Q1"),  # the running one, not last year's
    (Quarter(2), "2025-01-29", PAST, "2024-Q2"),
    (Quarter(4), "2025-01-29", FUTURE, "2024-Q4"),  # "will report its fourth quarter"
    (Quarter(3), "2025-01-29", FUTURE, "2025-Q3"),
    (Quarter(1), "2025-01-29", FUTURE, "2025-Q1"),
    (Half(1), "2025-01-29", PAST, "2025-H1"),
    (Half(2), "2025-01-29", PAST, "2024-H2"),
    (Half(1), "2025-08-29", NONE, "2025-H1"),
    (Weekend(), "2025-01-29", PAST, "2025-W04-WE"),
    (Weekend(), "2025-02-02", PAST, "2025-W05-WE"),
    (Weekend(), "2025-01-29", FUTURE, "2025-W05-WE"),
    (MORNING, "2025-01-29", PAST, "2025-01-29TMO"),
    (Fields(hour=17, minute=0), "2025-01-29", PAST, "2025-01-29T17:00"),
    (Both(FRIDAY, MORNING), "2025-01-29", FUTURE, "2025-01-31TMO"),
    (Both(Fields(month=5), Fields(day=3)), "2025-01-29", PAST, "2024-05-03"),
    (Every(G.YEAR), "2025-01-29", PAST, "2025"),
]


@pytest.mark.parametrize(("x", "published", "tense", "value"), BARE_IN_NEWS)
def test_bare_dates_in_news_go_by_tense(x, published, tense, value):
    found = said(Bare(x), published, tense)
    assert found.timex.value == value
    assert said(x, published, tense).timex == found.timex, "a root that comes round is bare"


def test_the_direction_without_a_tense_is_policy():
    policy = Policy(bare_direction=Direction.FORWARD)
    assert said(Bare(FRIDAY), policy=policy).timex.value == "2025-01-31"
    assert said(Bare(Fields(month=5)), policy=policy).timex.value == "2025-05"


def test_what_was_assumed_is_said():
    assert said(Bare(FRIDAY), "2017-11-17").assumptions == (Assumption.PUBLICATION_DAY,)
    assert said(Bare(FRIDAY)).assumptions == (Assumption.PAST_PREFERRED,)
    assert said(Bare(Fields(month=5)), tense=FUTURE).assumptions == (
        Assumption.FUTURE_PREFERRED, Assumption.YEAR_FROM_DOCUMENT,
    )  # fmt: skip
    assert Assumption.MONDAY_WEEKS in said(Last(DCT, Every(G.WEEK))).assumptions
    assert Assumption.NORTHERN_SEASONS in said(Bare(WINTER)).assumptions


def test_the_hemisphere_is_policy():
    south = Policy(hemisphere=Hemisphere.SOUTH)
    found = said(Last(DCT, Season(SeasonName.SUMMER)), "2012-06-01", policy=south)
    assert found.interval == days("2011-12-01", "2012-03-01")
    assert (found.timex.value, found.edtf) == ("2011-SU", "2011-30")
    assert Assumption.SOUTHERN_SEASONS in found.assumptions


BARE_IN_A_HISTORY = [
    (Fields(month=2), NOVEMBER_1940, "1941-02"),
    (Fields(month=9), NOVEMBER_1940, "1940-09"),
    (Fields(month=12), NOVEMBER_1940, "1940-12"),
    (Fields(month=1), YEAR_1940, "1940-01"),
    (Fields(month=6, day=30), TUESDAY_12_JUNE, "2018-06-30"),
    (Fields(month=6, day=3), TUESDAY_12_JUNE, "2018-06-03"),
    (Season(SeasonName.SPRING), NOVEMBER_1940, "1941-SP"),
    (Fields(weekday=2), TUESDAY_12_JUNE, "2018-06-12"),
    (FRIDAY, TUESDAY_12_JUNE, "2018-06-15"),
    (FRIDAY, NOVEMBER_1940, "1940-11"),
    (Fields(day=14), TUESDAY_12_JUNE, "2018-06-14"),
    (Fields(day=10), TUESDAY_12_JUNE, "2018-06-10"),
    (Fields(day=14), NOVEMBER_1940, "1940-11-14"),
    (Fields(day=14), YEAR_1940, "1940"),
    (Fields(day=2), told("2018-06-28", "2018-06-29", G.DAY), "2018-07-02"),
    (MORNING, TUESDAY_12_JUNE, "2018-06-12TMO"),
    (MORNING, NOVEMBER_1940, "1940-11"),
    (Both(FRIDAY, MORNING), TUESDAY_12_JUNE, "2018-06-15TMO"),
    (Both(FRIDAY, MORNING), NOVEMBER_1940, "1940-11"),
    (Every(G.YEAR), NOVEMBER_1940, "1940"),
]


@pytest.mark.parametrize(("x", "reference", "value"), BARE_IN_A_HISTORY)
def test_bare_dates_in_a_history_hang_on_the_date_told_before(x, reference, value):
    found = said(Bare(x), reference=reference, genre=Genre.NARRATIVE)
    assert found.timex.value == value
    assert Assumption.REFERENCE_FROM_TEXT in found.assumptions


def test_without_a_publication_date_news_hangs_on_the_date_told_before():
    assert said(Bare(FRIDAY), None, reference=TUESDAY_12_JUNE).timex.value == "2018-06-15"


def test_a_time_of_day_is_one_of_the_day_told_before():
    five = Bare(Fields(hour=17, minute=0))
    assert said(five, reference=TUESDAY_12_JUNE).timex.value == "2018-06-12T17:00"
    assert said(five, reference=NOVEMBER_1940).timex.value == "2025-01-29T17:00"


@pytest.mark.parametrize(
    ("phrase", "tree", "reference", "value"),
    [
        ("that day", This(TOLD, Every(G.DAY)), TUESDAY_12_JUNE, "2018-06-12"),
        ("that day", This(TOLD, Every(G.DAY)), NOVEMBER_1940, "1940-11"),
        ("that year", Enclosing(G.YEAR, TOLD), TUESDAY_12_JUNE, "2018"),
        ("two weeks later", Shift(TOLD, Amount(2, G.WEEK), FORWARD), TUESDAY_12_JUNE, "2018-W26"),
        ("a month later", Shift(TOLD, Amount(1, G.MONTH), FORWARD), NOVEMBER_1940, "1940-12"),
        ("the following year", Next(TOLD, Every(G.YEAR)), TUESDAY_12_JUNE, "2019"),
        ("the next day", Next(TOLD, Every(G.DAY)), TUESDAY_12_JUNE, "2018-06-13"),
        ("the next day", Next(TOLD, Every(G.DAY)), NOVEMBER_1940, "1940-11"),
        ("the following Friday", Next(TOLD, FRIDAY), TUESDAY_12_JUNE, "2018-06-15"),
        ("the following Friday", Next(TOLD, FRIDAY), YEAR_1940, "1940"),
        ("the previous Friday", Last(TOLD, FRIDAY), YEAR_1940, "1940"),
        ("that morning", This(TOLD, MORNING), TUESDAY_12_JUNE, "2018-06-12TMO"),
        ("that morning", This(TOLD, MORNING), YEAR_1940, "1940"),
        ("that summer", TOLD, told("2012-06-01", "2012-09-01", G.SEASON), "2012-SU"),
        ("then", TOLD, told("2012-06-01T12:00", "2012-06-01T18:00", G.PART_OF_DAY),
         "2012-06-01TAF"),
        ("then", TOLD, told("2012-06-01T12:00", "2012-06-01T13:30", G.PART_OF_DAY), "2012-06-01"),
    ],
)  # fmt: skip
def test_the_date_told_before(phrase, tree, reference, value):
    assert said(tree, None, reference=reference).timex.value == value, phrase


def test_where_nothing_was_told_before_the_publication_stands_in():
    found = said(Next(TOLD, Every(G.DAY)))
    assert found.timex.value == "2025-01-30"
    assert found.assumptions == (Assumption.REFERENCE_IS_DOCUMENT,)


@pytest.mark.parametrize(
    ("tree", "name"),
    [
        (DCT, "NO_DOCUMENT_DATE"),
        (Last(DCT, Every(G.MONTH)), "NO_DOCUMENT_DATE"),
        (Bare(FRIDAY), "NO_DOCUMENT_DATE"),
        (This(TOLD, Every(G.DAY)), "NO_REFERENCE"),
    ],
)
def test_nothing_to_hang_on(tree, name):
    assert reason(tree, None) == name


@pytest.mark.parametrize(
    ("tree", "name"),
    [
        (Shift(Vague(VagueTime.PAST), Amount(2, G.WEEK), BACK), "TOO_VAGUE"),
        (Last(DCT, Every(G.PART_OF_DAY)), "TOO_VAGUE"),
        (Bare(Fields()), "TOO_VAGUE"),
        (Bare(Holiday("festivus")), "NOT_UNDERSTOOD"),
        (Shift(DCT, Amount(-1, G.DAY), BACK), "TOO_VAGUE"),
        (Shift(DCT, Sum(()), BACK), "TOO_VAGUE"),
        (Shift(DCT, Amount(10**40, G.SECOND), BACK), "OUT_OF_RANGE"),
        (Shift(DCT, Amount(2 * 10**6, G.YEAR), FORWARD), "OUT_OF_RANGE"),
    ],
)
def test_what_cannot_be_dated_says_why(tree, name):
    assert reason(tree) == name


def test_a_tree_of_any_depth_is_no_reason_to_raise():
    tree = DCT
    for _ in range(20_000):
        tree = Shift(tree, Amount(1, G.DAY), BACK)
    assert reason(tree) == "NOT_UNDERSTOOD"
    shallow = DCT
    for _ in range(50):
        shallow = Shift(shallow, Amount(1, G.DAY), BACK)
    assert said(shallow).timex.value == "2024-12-10"
