"""What live pages print around their entries, and headings that lead up to a colon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

import ktimeline
from ktimeline.events.furniture import past_stamp
from ktimeline.events.greetings import is_greeting, past_clock
from ktimeline.model import Article, Span

DAY = date(2019, 5, 15)


def titles_of(text: str) -> Sequence[str]:
    return [one.title for one in ktimeline.build([Article("a", text)], published=DAY).events]


@pytest.mark.parametrize(
    "text",
    [
        "09:15 Good morning.",
        "10:05 Hello and welcome to our live page.",
        "14:05 Thanks for reading.",
        "Good evening and welcome today.",
        "That's it for today.",
        "18:30 Thank you so much for following along, we will be back tomorrow.",
        "08:00 Here are the main points.",
        "Here’s what we know so far today.",
    ],
)
def test_what_is_said_to_readers_makes_no_line(text: str) -> None:
    assert titles_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Good morning from Hull, where a ship has sunk.",
        "Good Morning America began in 1975.",
        "Hi-Tech opened in 1974.",
        "Welcome rain fell.",
        "Thanks to a loan, the mill reopened.",
        "Here is what we know: a bomb went off.",
        "Here lies the king.",
    ],
)
def test_what_only_begins_like_a_greeting(text: str) -> None:
    assert not is_greeting(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("11 a.m. Hull's bridge, which froze on Monday, won't reopen before Friday.",
         ["Hull's bridge froze", "Hull's bridge won't reopen"]),
        ("15:05 A recap of how we got here: on 3 May the envoy quit, and on 9 May the king left.",
         ["The envoy quit", "The king left"]),
        ("A reminder of what happened: on 3 May the bank raised rates, and on 9 May the peso fell.",
         ["The bank raised rates", "The peso fell"]),
        ("The ship could sail as soon as Friday.", ["The ship could sail"]),
        ("The ship sailed as recently as March.", ["The ship sailed"]),
        ("The ship sailed as long ago as 1902.", ["The ship sailed"]),
        ("The pier fell shortly after 1990.", ["The pier fell"]),
        # of two clauses of a sentence, "it" takes up the nearer
        ("The board ruled: on Friday the mine must close, and in June it must be sold.",
         ["The mine must close", "The mine must be sold"]),
        ("The town was hit in May; the mill stood; in June it was closed.",
         ["The mill was closed", "The town was hit"]),
    ],
)  # fmt: skip
def test_lines_of_live_pages(text: str, titles: list[str]) -> None:
    assert sorted(titles_of(text)) == sorted(titles)


@pytest.mark.parametrize(
    ("text", "dated", "rest"),
    [
        ("15:05 On 3 May he left.", "3 May", "On 3 May he left."),
        ("8.30 pm GMT - On 3 May he left.", "3 May", "On 3 May he left."),
        ("15:05 He left.", "15:05", "15:05 He left."),
        ("7 p.m. Mass was held on 3 May.", "3 May", "7 p.m. Mass was held on 3 May."),
        ("3 May he left.", "3 May", "3 May he left."),
    ],
)
def test_the_clock_of_an_entry_with_a_date_of_its_own(text: str, dated: str, rest: str) -> None:
    mention = Span(text.index(dated), text.index(dated) + len(dated))
    assert past_clock(text, Span(0, len(text)), [mention]).of(text) == rest


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Friday, October 20, 2006; 9:10 AM NASA said so.", "NASA said so."),
        ("Friday, October 20, 2006; 9:10 AM EDT The ship sank.", "The ship sank."),
        ("Friday, October 20, 2006; 9:10 AM AT&T said so.", "AT&T said so."),
    ],
)
def test_a_name_behind_the_clock_is_no_zone(text: str, rest: str) -> None:
    told = past_stamp(text, Span(0, len(text)), whole=True)
    assert told is not None
    assert told.of(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "Click on the map to see yesterday's vote.",
        "Tap here for last week's column.",
        "Follow our live page for updates tonight.",
        "Read yesterday's newsletter.",
    ],
)
def test_what_is_asked_of_readers_makes_no_line(text: str) -> None:
    assert titles_of(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Read Brothers opened a page factory in 1974.", "Read Brothers opened a page factory"),
        ("Watch makers closed the site in 1974.", "Watch makers closed the site"),
    ],
)
def test_firms_may_be_called_so(text: str, title: str) -> None:
    assert titles_of(text) == [title]
