"""The title, the sentence under it, and shortened titles."""

from datetime import UTC, date, datetime

import chronologies as made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.model import Chronology
from ktimeline.render.words import headline, moment_words, shorten, summary


@pytest.mark.parametrize(
    ("chronology", "title", "sentence"),
    [
        (Chronology(), "Timeline", "No events"),
        (made.nothing_found(), "A letter without a date", "No events, from 1 article · 1 unresolved"),
        (
            made.single(made.told_day(date(2018, 6, 12))), "A launch",
            "1 event, 12 June 2018, from 1 article",
        ),
        (
            made.one_day(), "The night of the Sabine, hour by hour",
            "8 events, 12 June 2018, from 1 article",
        ),
        (
            made.chronology(50), "Timeline of 25 articles",
            "50 events, August 2015 – December 2018, from 25 articles"
            " · 2 conflicts · 3 undated · 1 unresolved",
        ),
        (made.ancient(), "A very long view", "6 events, 264 BC – 12025, from 1 article"),
        (
            made.far_out(), "From Caesar to the ferries",
            "31 events, 44 BC – 2018, 30 of them January 2014 – May 2018, from 1 article",
        ),
    ],
)  # fmt: skip
def test_title_and_summary(chronology: Chronology, title: str, sentence: str) -> None:
    assert headline(chronology) == title
    assert summary(chronology) == sentence


def two(first: made.Told, second: made.Told) -> Chronology:
    book = made.Book()
    draft = book.draft(date(2018, 6, 20))
    made.add_event(book, draft, first, "It begins")
    made.add_event(book, draft, second, "It ends")
    return book.finish()


@pytest.mark.parametrize(
    ("first", "second", "stretch"),
    [
        (made.told_day(date(2018, 6, 1)), made.told_day(date(2018, 6, 9)), "1–9 June 2018"),
        (made.told_month(date(2018, 6, 1)), made.told_month(date(2018, 7, 1)), "June 2018 – July 2018"),
        (made.told_day(date(2017, 12, 31)), made.told_year(2018), "December 2017 – December 2018"),
        (made.told_year(1900), made.told_day(date(2018, 6, 9)), "1900 – 2018"),
        (made.told_since(date(2018, 3, 1)), made.told_until(date(2018, 6, 1)), "March 2018 – June 2018"),
    ],
)  # fmt: skip
def test_from_when_to_when(first: made.Told, second: made.Told, stretch: str) -> None:
    assert summary(two(first, second)).startswith(f"2 events, {stretch}, from")


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (date(2018, 6, 2), "2 June 2018"),
        (datetime(2018, 6, 2, 9, 5), "2 June 2018, 09:05"),
        (datetime(2018, 6, 2, 9, 5, tzinfo=UTC), "2 June 2018, 09:05 UTC"),
    ],
)
def test_publication_dates_in_words(moment: date, words: str) -> None:
    assert moment_words(moment) == words


@pytest.mark.parametrize(
    ("text", "letters", "short"),
    [
        ("A storm closes the harbour", 30, "A storm closes the harbour"),
        ("A storm closes the harbour", 20, "A storm closes the…"),
        ("港口因风暴关闭了三天", 6, "港口因风暴…"),
        ("  spaces \n and lines ", 40, "spaces and lines"),
        ("", 5, ""),
    ],
)
def test_shortened(text: str, letters: int, short: str) -> None:
    assert shorten(text, letters) == short


@given(st.text(), st.integers(2, 50))
def test_a_shortened_text_is_never_too_long(text: str, letters: int) -> None:
    assert len(shorten(text, letters)) <= letters
