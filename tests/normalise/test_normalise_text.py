"""A whole text: the order of its mentions, its genre, the fold, ranges, and 03/04/2019."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from temporal_trees import DCT, FRIDAY, FUTURE, PAST, TOLD, days, mention

from ktimeline.model import Assumption, Genre, Granularity, Policy, Reason, Resolution, Unresolved
from ktimeline.model.expression import (
    Amount,
    Bare,
    Between,
    Calendar,
    DocumentTime,
    Each,
    Every,
    Fields,
    Half,
    Last,
    Next,
    Numeric,
    Quarter,
    ReferenceTime,
    Shift,
    Since,
    This,
    Until,
    Vague,
    VagueTime,
    Within,
)
from ktimeline.model.policy import Direction
from ktimeline.normalise import genre_of, normalise
from ktimeline.normalise.story import story_of

G = Granularity

JANUARY_2025 = date(2025, 1, 29)


def text_of(*trees):
    return [mention(tree, "then", 10 * place) for place, tree in enumerate(trees)]


def values(trees, published=JANUARY_2025, **options):
    found = normalise(text_of(*trees), published, **options)
    return [one.timex.value if isinstance(one, Resolution) else one.reason.name for one in found]


def test_each_date_told_is_what_the_next_may_hang_on():
    story = [
        Calendar(2018, 6, 12),
        Shift(TOLD, Amount(2, G.DAY), Direction.FORWARD),
        Next(TOLD, Every(G.MONTH)),
        This(TOLD, Every(G.YEAR)),
    ]
    assert values(story) == ["2018-06-12", "2018-06-14", "2018-07", "2018"]


@pytest.mark.parametrize("node", [Since, Until])
def test_a_range_with_an_open_end_tells_the_day_it_names(node):
    story = [node(Calendar(2018, 6, 12)), Next(TOLD, Every(G.DAY))]
    assert values(story)[-1] == "2018-06-13"
    assert values(story, None)[-1] == "2018-06-13"


def test_what_is_no_point_in_time_is_passed_over():
    story = [
        Calendar(2018, 6, 12),
        Vague(VagueTime.PAST),
        Amount(2, G.YEAR),
        Each(Every(G.DAY)),
        Calendar(2011, 2, 30),
        Last(DCT, Amount(1, G.MONTH)),
        Next(TOLD, Every(G.DAY)),
    ]
    assert values(story)[-1] == "2018-06-13"


def test_an_aside_about_today_moves_no_history():
    aside = [*HISTORY[:3], This(DCT, Every(G.DAY)), Bare(Fields(month=2))]
    assert values(aside, policy=Policy(genre=Genre.NARRATIVE))[-1] == "1941-02"
    assert values([This(DCT, Every(G.DAY)), Next(TOLD, Every(G.DAY))])[-1] == "2025-01-30"


def test_mentions_are_read_in_text_order_whatever_their_order():
    mentions = text_of(Calendar(2018, 6, 12), Next(TOLD, Every(G.DAY)))
    found = normalise(mentions[::-1], JANUARY_2025)
    assert [one.timex.value for one in found] == ["2018-06-12", "2018-06-13"]


def test_the_tense_is_that_of_each_mention():
    mentions = [mention(Bare(FRIDAY), tense=tense) for tense in (PAST, FUTURE)]
    found = normalise(mentions, JANUARY_2025)
    assert [one.timex.value for one in found] == ["2025-01-24", "2025-01-31"]


HISTORY = [Calendar(1939, 9, 1), Calendar(1940), Calendar(1940, 11), Bare(Fields(month=2))]
NEWS = [Calendar(2018, 6), Calendar(2019, 2), Calendar(2022, 5), Last(DCT, Every(G.MONTH)),
        This(DCT, Every(G.WEEK))]  # fmt: skip


@pytest.mark.parametrize(
    ("trees", "published", "genre"),
    [
        (HISTORY, JANUARY_2025, Genre.NARRATIVE),
        (HISTORY, None, Genre.NARRATIVE),
        (HISTORY, date(1941, 3, 1), Genre.NEWS),  # told while it happened
        (NEWS, JANUARY_2025, Genre.NEWS),
        (NEWS[:3], JANUARY_2025, Genre.NARRATIVE),
        # few dates are a history where none is near, and one says more than its year or is old
        (NEWS[:1], JANUARY_2025, Genre.NARRATIVE),
        ([Calendar(1984)], JANUARY_2025, Genre.NEWS),
        ([Calendar(1861)], JANUARY_2025, Genre.NARRATIVE),
        ([Calendar(1861), Calendar(2024)], JANUARY_2025, Genre.NEWS),
        ([Calendar(1861), Bare(FRIDAY)], JANUARY_2025, Genre.NEWS),
        ([*HISTORY, Bare(FRIDAY), Bare(FRIDAY)], JANUARY_2025, Genre.NEWS),
        ([Calendar(264, bc=True), Calendar(century=4), Calendar(decade=199)], JANUARY_2025,
         Genre.NARRATIVE),
        ([Calendar(98, short=True)] * 5, JANUARY_2025, Genre.NEWS),
        ([], None, Genre.NEWS),
    ],
)  # fmt: skip
def test_the_genre_is_told_from_the_mentions(trees, published, genre):
    assert genre_of(text_of(*trees), published) is genre


def test_the_genre_decides_what_bare_dates_hang_on():
    assert values(HISTORY)[-1] == "1941-02"
    assert values(HISTORY, policy=Policy(genre=Genre.NEWS))[-1] == "2025-02"
    assert values([*NEWS, Bare(Fields(month=4))])[-1] == "2024-04"
    # Two dates are a history where nothing hangs on the publication.
    assert values([*NEWS[:2], Bare(Fields(month=4))])[-1] == "2019-04"
    news = Policy(genre=Genre.NEWS)
    assert values([*NEWS[:2], Bare(Fields(month=4))], policy=news)[-1] == "2024-04"


def test_both_ends_of_a_range_carry_the_whole():
    whole = Between(Calendar(2009, 5), Calendar(2009, 6))
    ends = [mention(whole.start, whole=whole), mention(whole.end, start=10, whole=whole)]
    first, second = normalise(ends, None)
    assert (first.timex.value, second.timex.value) == ("2009-05", "2009-06")
    for end in (first, second):
        assert end.range == days("2009-05-01", "2009-07-01")
        assert end.range_edtf == "2009-05/2009-06"


def test_the_ends_of_a_reversed_range_still_stand_by_themselves():
    whole = Between(Calendar(2009), Calendar(1998))
    ends = [mention(whole.start, whole=whole), mention(whole.end, start=10, whole=whole)]
    first, second = normalise(ends, None)
    assert (first.timex.value, second.timex.value) == ("2009", "1998")
    assert first.range is None
    assert first.range_edtf == ""
    (alone,) = normalise([mention(whole)], None)
    assert isinstance(alone, Unresolved)
    assert alone.reason is Reason.REVERSED_RANGE
    assert alone.arithmetic() == '"then" · the range ends before it starts'


THIRD_FOURTH = Numeric(3, 4, 2019)


@pytest.mark.parametrize(
    ("text", "tree", "day_first", "policy", "value", "assumption"),
    [
        ("03/04/2019", THIRD_FOURTH, None, None, "2019-03-04", Assumption.MONTH_BEFORE_DAY),
        ("03/04/2019", THIRD_FOURTH, True, None, "2019-04-03", Assumption.DAY_BEFORE_MONTH),
        ("03/04/2019", THIRD_FOURTH, False, None, "2019-03-04", Assumption.MONTH_BEFORE_DAY),
        ("03/04/2019", THIRD_FOURTH, False, True, "2019-04-03", Assumption.DAY_BEFORE_MONTH),
        ("3.4.19", Numeric(3, 4, 19, short=True), True, None, "2019-04-03",
         Assumption.DAY_BEFORE_MONTH),
        ("13/04/2019", Numeric(13, 4, 2019), False, None, "2019-04-13", None),
        ("04/13/2019", Numeric(4, 13, 2019), True, None, "2019-04-13", None),
        ("04/04/2019", Numeric(4, 4, 2019), True, None, "2019-04-04", None),
        ("4 March 2019", Calendar(2019, 3, 4), True, None, "2019-03-04", None),
    ],
)  # fmt: skip
def test_numbers_that_can_be_read_two_ways(text, tree, day_first, policy, value, assumption):
    mentions = [mention(tree, text)]
    (found,) = normalise(mentions, None, Policy(day_first=policy), day_first)
    assert found.timex.value == value
    assert found.assumptions == (() if assumption is None else (assumption,))


YEAR_BACK = Amount(1, G.YEAR)


@pytest.mark.parametrize(
    ("told", "anchor", "value"),
    [
        (Bare(Quarter(3)), ReferenceTime(), "1988-Q3"),  # "in the third quarter ... a year earlier"
        (Bare(Quarter(3)), DocumentTime(), "1988-Q3"),  # "... a year ago"
        (Within(Half(1), Calendar(1989)), ReferenceTime(), "1988-H1"),
        (Calendar(1989, 9, 30), ReferenceTime(), "1988"),
        (Calendar(1987), ReferenceTime(), "1986"),
    ],
)
def test_a_year_before_a_period_of_a_report_is_the_same_period(told, anchor, value):
    ago = Shift(anchor, YEAR_BACK, Direction.BACK)
    found = normalise([mention(told), mention(ago, start=50)], date(1989, 11, 2))
    assert found[1].timex.value == value


def test_a_short_year_of_a_history_has_the_century_of_the_story():
    story = [Calendar(1896), Calendar(1897), Calendar(1898), Calendar(99, short=True)]
    found = normalise([mention(tree, start=n) for n, tree in enumerate(story)], JANUARY_2025)
    assert found[-1].timex.value == "1899"


def test_a_history_that_has_reached_the_present_is_news():
    story = [Calendar(1950), Calendar(1960), Calendar(2024, 12, 3), Bare(Fields(weekday=1))]
    found = normalise([mention(tree, start=n) for n, tree in enumerate(story)], JANUARY_2025)
    assert found[-1].timex.value == "2025-01-27"


def test_a_document_that_is_no_date_is_the_callers_mistake():
    with pytest.raises(TypeError, match=r"date\.fromisoformat"):
        normalise([], "2025-01-29")
    assert normalise([], datetime(2025, 1, 29, 14, 0)) == []


def test_the_same_text_gives_the_same_result():
    mentions = [mention(tree, start=n, tense=PAST) for n, tree in enumerate(HISTORY + NEWS)]
    assert normalise(mentions, JANUARY_2025) == normalise(mentions, JANUARY_2025)


@pytest.mark.parametrize(
    ("years", "passing"),
    [
        ((1964, 1964, 2005, 1964), {2}),  # a study of 2005, in a story of 1964
        ((1964, 2005, 2006, 2007), set()),  # the story has moved on
        ((1964, 1965, 1967), set()),
        ((1964, 1940, 1940, 1965), {1, 2}),  # a look back that names its year twice
        ((1964, 2005), set()),  # nothing says that the story returns
    ],
)
def test_a_year_told_in_passing_does_not_move_the_story(years, passing):
    told = text_of(*(Calendar(year) for year in years))
    assert story_of(told).asides == passing


def test_after_an_aside_the_story_goes_on_where_it_was():
    story = [Calendar(1964, 8, 2), Calendar(2005), Bare(Fields(month=8, day=4)), Calendar(1965)]
    assert values(story)[2] == "1964-08-04"


def test_a_range_leaves_the_story_at_its_earlier_end():
    whole = Between(Calendar(1973), Calendar(1975))
    heading = [mention(whole.start, whole=whole), mention(whole.end, start=10, whole=whole)]
    may = mention(Bare(Fields(month=5)), start=20)
    found = normalise([*heading, may], JANUARY_2025, Policy(genre=Genre.NARRATIVE))
    assert found[-1].timex.value == "1973-05"
