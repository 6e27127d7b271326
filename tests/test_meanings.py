"""The table "Meanings, decided": phrase, publication date, value; from the words to the meaning."""

from datetime import date, datetime

import pytest

import ktimeline as kt
from ktimeline.model import Reason

# phrase or sentence, published, the mention, type, value, mod, interval (half-open), EDTF
DATED = [
    ("last month", "2025-01-29", "last month", "DATE", "2024-12", "",
     "2024-12-01/2025-01-01", "2024-12"),
    ("over the past month", "2025-01-29", "the past month", "DURATION", "P1M", "",
     "2024-12-29/2025-01-29", "2024-12-29/2025-01-28"),
    ("earlier this week", "2025-01-29", "earlier this week", "DATE", "2025-W05", "START",
     "2025-01-27/2025-01-29", "2025-01-27/2025-01-28"),
    ("They met on Friday.", "2017-11-17", "Friday", "DATE", "2017-11-17", "",
     "2017-11-17/2017-11-18", "2017-11-17"),
    ("on Friday", "2017-11-17", "Friday", "DATE", "2017-11-17", "",
     "2017-11-17/2017-11-18", "2017-11-17"),
    ("They met on Friday.", "2025-01-29", "Friday", "DATE", "2025-01-24", "",
     "2025-01-24/2025-01-25", "2025-01-24"),
    ("They will meet on Friday.", "2025-01-29", "Friday", "DATE", "2025-01-31", "",
     "2025-01-31/2025-02-01", "2025-01-31"),
    ("next Friday", "2025-01-29", "next Friday", "DATE", "2025-01-31", "",
     "2025-01-31/2025-02-01", "2025-01-31"),
    ("It closed in January.", "2025-01-29", "January", "DATE", "2025-01", "",
     "2025-01-01/2025-02-01", "2025-01"),
    ("It closed in March.", "2025-01-29", "March", "DATE", "2024-03", "",
     "2024-03-01/2024-04-01", "2024-03"),
    ("It will open in March.", "2025-01-29", "March", "DATE", "2025-03", "",
     "2025-03-01/2025-04-01", "2025-03"),
    ("three weeks ago", "2013-02-12", "three weeks ago", "DATE", "2013-W04", "",
     "2013-01-21/2013-01-28", "2013-01-21/2013-01-27"),
    ("two months ago", "2017-11-17", "two months ago", "DATE", "2017-09", "",
     "2017-09-01/2017-10-01", "2017-09"),
    ("five days ago", "2017-11-17", "five days ago", "DATE", "2017-11-12", "",
     "2017-11-12/2017-11-13", "2017-11-12"),
    ("early 2011", "2025-01-29", "early 2011", "DATE", "2011", "START", "2011-01-01/2011-05-01", ""),
    ("mid-2011", "2025-01-29", "mid-2011", "DATE", "2011", "MID", "2011-05-01/2011-09-01", ""),
    ("late 2011", "2025-01-29", "late 2011", "DATE", "2011", "END", "2011-09-01/2012-01-01", ""),
    ("the 1990s", "2025-01-29", "the 1990s", "DATE", "199", "", "1990-01-01/2000-01-01", "199X"),
    ("the 20th century", "2025-01-29", "the 20th century", "DATE", "19", "",
     "1900-01-01/2000-01-01", "19XX"),
    ("the summer of 2012", "2025-01-29", "the summer of 2012", "DATE", "2012-SU", "",
     "2012-06-01/2012-09-01", ""),
    ("winter 2012", "2025-01-29", "winter 2012", "DATE", "2012-WI", "",
     "2012-12-01/2013-03-01", ""),
    ("Sales rose in the third quarter.", "2013-02-12", "the third quarter", "DATE", "2012-Q3", "",
     "2012-07-01/2012-10-01", ""),
    ("Friday morning", "2025-01-29", "Friday morning", "TIME", "2025-01-24TMO", "", "", ""),
    ("tonight", "2025-01-29", "tonight", "TIME", "2025-01-29TNI", "", "", ""),
    ("44 BC", "2025-01-29", "44 BC", "DATE", "BC0044", "", "", "-0043"),
]  # fmt: skip

UNDATED = [
    ("It was recently sold.", "recently", "DATE", "PAST_REF"),
    ("It is now for sale.", "now", "DATE", "PRESENT_REF"),
    ("It will soon be sold.", "soon", "DATE", "FUTURE_REF"),
    ("for two years", "two years", "DURATION", "P2Y"),
    ("every day", "every day", "SET", "P1D"),
]


@pytest.mark.parametrize(
    ("text", "published", "words", "type_", "value", "mod", "interval", "edtf"), DATED
)
def test_dated(
    text: str, published: str, words: str, type_: str, value: str, mod: str, interval: str,
    edtf: str,
) -> None:  # fmt: skip
    (found,) = kt.find(text, published=published)
    assert isinstance(found, kt.Resolution), found.explain()
    assert found.mention.text == words
    assert text[found.mention.span.start : found.mention.span.end] == words
    assert (found.timex.type, found.timex.value, found.timex.mod) == (type_, value, mod)
    assert found.interval is not None
    if interval:
        assert found.interval.start is not None
        assert found.interval.end is not None
        assert f"{found.interval.start:%Y-%m-%d}/{found.interval.end:%Y-%m-%d}" == interval
    if edtf:
        assert found.edtf == edtf
    assert found.explain().startswith(f'"{words}"')


@pytest.mark.parametrize(("text", "words", "type_", "value"), UNDATED)
def test_found_and_listed_but_never_drawn(text: str, words: str, type_: str, value: str) -> None:
    (found,) = kt.find(text, published="2025-01-29")
    assert isinstance(found, kt.Resolution)
    assert found.mention.text == words
    assert (found.timex.type, found.timex.value) == (type_, value)
    assert found.interval is None


def test_the_two_ends_of_a_range_share_one_interval() -> None:
    first, second = kt.find("It ran from May to June 2009.", published="2025-01-29")
    assert isinstance(first, kt.Resolution)
    assert isinstance(second, kt.Resolution)
    assert (first.timex.value, second.timex.value) == ("2009-05", "2009-06")
    assert first.range == second.range
    assert first.range is not None
    assert (first.range.start, first.range.end) == (datetime(2009, 5, 1), datetime(2009, 7, 1))
    assert first.range_edtf == "2009-05/2009-06"
    whole = kt.resolve("from May to June 2009", published="2025-01-29")
    assert isinstance(whole, kt.Resolution)
    assert whole.interval == first.range
    assert whole.edtf == "2009-05/2009-06"


def test_a_length_since_something_dates_that_something() -> None:
    (found,) = kt.find("It has been two months since the test.", published="2017-11-17")
    assert isinstance(found, kt.Resolution)
    assert (found.timex.type, found.timex.value) == ("DURATION", "P2M")
    assert found.interval is not None
    assert (found.interval.start, found.interval.end) == (
        datetime(2017, 9, 1),
        datetime(2017, 10, 1),
    )
    assert found.edtf == "2017-09~"


def test_no_such_day() -> None:
    found = kt.resolve("30 February 2011", published="2025-01-29")
    assert isinstance(found, kt.Unresolved)
    assert found.reason is Reason.NO_SUCH_DAY


def test_before_the_era_the_interval_is_symbolic_and_never_wrong() -> None:
    found = kt.resolve("44 BC")
    assert isinstance(found, kt.Resolution)
    assert found.interval is not None
    assert found.interval.is_symbolic
    assert (found.interval.start, found.interval.end) == (None, None)


@pytest.mark.parametrize("published", ["2025-01-29", date(2025, 1, 29), datetime(2025, 1, 29, 18)])
def test_a_publication_date_has_three_forms(published: str | date | datetime) -> None:
    found = kt.resolve("last month", published=published)
    assert isinstance(found, kt.Resolution)
    assert found.timex.value == "2024-12"


def test_without_a_publication_date_relative_dates_stay_unresolved_and_absolute_ones_stand() -> (
    None
):
    absolute, relative = kt.find("They met in June 2018 and again last month.")
    assert isinstance(absolute, kt.Resolution)
    assert absolute.timex.value == "2018-06"
    assert isinstance(relative, kt.Unresolved)
    assert relative.reason is Reason.NO_DOCUMENT_DATE


def test_the_arithmetic_is_shown() -> None:
    assert kt.resolve("last month", published="2025-01-29").arithmetic() == (
        '"last month" · published 29 Jan 2025 · month before January 2025 → December 2024'
    )


@pytest.mark.parametrize(
    "phrase", ["", "hello", "June 2018 and last month", "the summit last month", "last month again"]
)
def test_what_is_not_one_expression_is_a_clear_error(phrase: str) -> None:
    with pytest.raises(ValueError, match="time expression"):
        kt.resolve(phrase, published="2025-01-29")


@pytest.mark.parametrize(
    ("phrase", "value"),
    [("May", "2024-05"), ("spring", "2024-SP"), ("the second half", "2024-H2"), ("the 90s", "199")],
)
def test_what_a_text_may_not_mean_by_itself_a_phrase_may(phrase: str, value: str) -> None:
    found = kt.resolve(phrase, published="2025-01-29")
    assert isinstance(found, kt.Resolution)
    assert found.timex.value == value


@pytest.mark.parametrize(
    ("phrase", "understood", "expected"),
    [
        ("on the third", "'the third'", "week"),
        ("last", "'last'", "week"),
        ("every", "'every'", "other"),
        ("the first two", "'the first two'", "weeks"),
    ],
)
def test_the_error_says_how_far_it_was_understood(
    phrase: str, understood: str, expected: str
) -> None:
    with pytest.raises(
        ValueError, match=f"{understood} may begin one; expected next: .*{expected}"
    ):
        kt.resolve(phrase, published="2025-01-29")


def test_a_wrong_publication_date_is_a_clear_error() -> None:
    with pytest.raises(ValueError, match="2025-13-40"):
        kt.find("last month", published="2025-13-40")


def test_a_language_without_a_grammar_is_a_clear_error() -> None:
    with pytest.raises(LookupError, match=r"no grammar for language 'xx'.*en"):
        kt.find("last month", language="xx")
