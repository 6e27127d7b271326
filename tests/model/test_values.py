"""The core values hold what is always true of them, from the moment they are built."""

from datetime import date, datetime

import pytest

from ktimeline.model import (
    Article,
    Event,
    Granularity,
    Instant,
    Interval,
    Policy,
    Published,
    Span,
    When,
)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3)])
def test_a_span_starts_before_it_ends(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


@pytest.mark.parametrize(
    ("first", "limit"),
    [(None, None), (Instant(2018), Instant(2018)), (Instant(2019), Instant(2018))],
)
def test_an_interval_starts_before_it_ends(first: Instant | None, limit: Instant | None) -> None:
    with pytest.raises(ValueError, match="interval"):
        Interval(first, limit)


def test_an_interval_shows_datetimes_where_there_are_any() -> None:
    june = Interval.between(date(2018, 6, 1), date(2018, 7, 1))
    assert (june.start, june.end) == (datetime(2018, 6, 1), datetime(2018, 7, 1))
    assert not june.is_symbolic
    caesar = Interval(Instant(-43), Instant(-42))
    assert (caesar.start, caesar.end, caesar.is_symbolic) == (None, None, True)
    far = Interval(Instant(9999), Instant(10000))
    assert (far.start, far.end, far.is_symbolic) == (datetime(9999, 1, 1), None, True)
    assert not Interval(Instant(2018), None).is_symbolic


def test_intervals_that_touch_do_not_overlap() -> None:
    june = Interval(Instant(2018, 6), Instant(2018, 7))
    july = Interval(Instant(2018, 7), Instant(2018, 8))
    year = Interval(Instant(2018), Instant(2019))
    assert not june.overlaps(july)
    assert june.overlaps(year)
    assert year.contains(june)
    assert not june.contains(year)
    assert Interval(None, Instant(2019)).contains(year)


def test_granularities_are_ordered() -> None:
    names = [
        "SECOND",
        "MINUTE",
        "HOUR",
        "DAY",
        "WEEK",
        "MONTH",
        "QUARTER",
        "YEAR",
        "DECADE",
        "CENTURY",
    ]
    ordered = [Granularity[name] for name in names]
    assert ordered == sorted(ordered)


@pytest.mark.parametrize(
    "given", ["2025-01-29", date(2025, 1, 29), datetime(2025, 1, 29, 18), "2025-01-29T18:00+09:00"]
)
def test_an_article_takes_its_date_in_any_form(given: object) -> None:
    article = Article("a", "text", published=given)  # type: ignore[arg-type]
    assert isinstance(article.published, Published)
    assert article.published.day == date(2025, 1, 29)


@pytest.mark.parametrize(
    ("given", "error"), [("29/01/2025", ValueError), ("soon", ValueError), (2025, TypeError)]
)
def test_an_article_refuses_what_is_no_date(given: object, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"Article\.published"):
        Article("a", "text", published=given)  # type: ignore[arg-type]


@pytest.mark.parametrize("share", [0, 1, 2, -1])
def test_a_policy_has_shares_between_nothing_and_all(share: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Policy(early=share)  # type: ignore[arg-type]


def test_an_event_without_evidence_is_none() -> None:
    when = When(Interval(Instant(2018), Instant(2019)), Granularity.YEAR, "2018", "2018", "2018")
    with pytest.raises(ValueError, match="no evidence"):
        Event("e", when, "Title", "trigger", (), (), ())
