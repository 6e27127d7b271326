"""Lines such as "Date: 11 October 2005" that open a plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.headerblock import split_header_block
from ktimeline.intake.plain import read_plain

HEADERS = [
    # text, title, date, address, body
    ("Date: 2005-10-11\n\nA quake.", "", "2005-10-11", "", "A quake."),
    ("Date: 11 October 2005\r\n\r\nA quake.", "", "2005-10-11", "", "A quake."),
    (
        "Title: Quake kills nine\nAuthor: Ana Poe\nDate: Oct 11, 2005\nURL: https://a.example/q\n\nIt shook.",
        "Quake kills nine", "2005-10-11", "https://a.example/q", "It shook.",
    ),
    (
        "HEADLINE: Quake\nBYLINE: A. Poe\nLOAD-DATE: May 4, 2001\nLENGTH: 300 words\nBODY:\nIt shook.",
        "Quake", "2001-05-04", "", "It shook.",
    ),
    ("Headline: Talks\nText: They met.", "Talks", None, "", "They met."),
]  # fmt: skip

NO_HEADERS = [
    "Date: 2025-01-29\nTime: 14:00\nPlace: the yard\n\nThe guard fell.",  # a report's own fields
    "Date: whenever it suits\n\nThey met.",
    "By: Ana Poe\n\nThey met.",  # states nothing that is read
    "Published: 3 May 2021\nThey met.\n\nThey left.",  # no blank line ends it
    "Date: 3 May 2021\nTitle: Talks",  # no text behind it
    "The rule was plain: nobody spoke.\n\nThey met.",
    "",
]


@pytest.mark.parametrize(("text", "title", "published", "url", "body"), HEADERS)
def test_headers(text: str, title: str, published: str | None, url: str, body: str) -> None:
    stated, rest = split_header_block(text)
    day = stated.published and stated.published.day.isoformat()
    assert (stated.title, day, stated.url, rest) == (title, published, url, body)


@pytest.mark.parametrize("text", NO_HEADERS)
def test_what_is_no_header_stays_in_the_text(text: str) -> None:
    stated, rest = split_header_block(text)
    assert rest == text
    assert stated.published is None


def test_a_plain_text_is_known_by_its_header() -> None:
    (draft,) = read_plain(b"Title: Talks\nDate: 2025-01-29\n\nThey met on Monday.").drafts
    assert draft.metadata.title == "Talks"
    assert draft.text == "They met on Monday."


@given(st.text(alphabet="Date:Tl 2019-\n\rBody", max_size=80))
def test_any_text_is_read(text: str) -> None:
    _, rest = split_header_block(text)
    assert text.endswith(rest)
