"""Mending: only words of the lexicon are joined, and every place can be found again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.grammar.mending import Mender

MENDER = Mender({"june", "february", "last", "month", "wednesday", "first"})


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("in Feb-\nruary", "in February"),
        ("in Jan-\nuary", "in Jan-\nuary"),  # not in this lexicon
        ("in Feb-ruary", "in Feb-ruary"),
        ("in Feb - ruary", "in Feb - ruary"),
        ("1951 - June", "1951 - June"),
        ("Wednes- day", "Wednesday"),
        ("Feb\u00adruary", "February"),
        ("re\u00ad\nfused", "refused"),  # a soft hyphen is nothing else
        ("last\u200bmonth", "last month"),
        ("12\u200bJune", "12 June"),
        ("lo\u200bng", "long"),
        ("\ufb01rst", "first"),
        ("J u n e  2 0 1 8 .", "June  2018 ."),
        ("J u l y  2 0 1 8", "J u l y  2 0 1 8"),
        ("vitamin B 1 2", "vitamin B 1 2"),
        ("on the 12 th", "on the 12th"),
        ("the th", "the th"),
    ],
)
def test_what_is_mended(text: str, read: str) -> None:
    assert MENDER.mend(text).text == read


PIECES = ["June", "Feb-\nruary", "J u n e", "2 0 1 8", "\u00ad", "\u200b", " ", "\n", "- ", "x", "ﬁ",
          "12 th", "\u2060", "a"]  # fmt: skip


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_every_place_can_be_found_again(text: str) -> None:
    mended = MENDER.mend(text)
    places = [mended.original(at, at + 1) for at in range(len(mended.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert [start for start, _ in places] == sorted(start for start, _ in places)
    for (start, _), character in zip(places, mended.text, strict=True):
        invisible = character == " " and not text[start].isspace()
        assert text[start] == character or invisible or "\ufb00" <= text[start - 1] <= "\ufb06" or (
            "\ufb00" <= text[start] <= "\ufb06"
        )  # fmt: skip


@pytest.mark.parametrize("unit", ["a ", "a  ", "- ", "-\n", "\u00ad", "Feb-\n", "J u n e ", " \t"])
def test_a_heap_of_one_thing_is_mended_to_its_end(unit: str) -> None:
    # What would be quadratic here would not come to an end.
    text = unit * (200_000 // len(unit))
    assert MENDER.mend(text).text is not None
