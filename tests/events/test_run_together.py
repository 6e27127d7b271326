"""Sentences that a page has run together: headlines, captions, credits, stamps and comments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.events.furniture import past_stamp, unglued
from ktimeline.model import Event, Span

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Oil Prices Reach New High in Winter The price of oil rose in [May] by half.",
         "The price of oil rose by half"),
        ("More days of talk for the yard A council inquiry is set to resume in [May] .",
         "A council inquiry is set to resume"),
        ("FIRE SPREADS IN HARBOUR DISTRICT Two ships burned in [May].", "Two ships burned"),
        ("Photograph : Ann Poe/Reuters Two ships burned in [May].", "Two ships burned"),
        ("The yard is shut It burned in [May].", "The yard burned"),
        ("Case study : the Arden pipe and its firm On [20 April 2018] a deepwater well burst .",
         "A deepwater well burst"),
        ("Reuters - Crews fought a blaze at Ribe yard in [May].",
         "Crews fought a blaze at Ribe yard"),
        ("(Ann Poe - AP -RRB- The yard burned in [May] .", "The yard burned"),
    ],
)  # fmt: skip
def test_lines(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence)
    assert event.title == title


@pytest.mark.parametrize(
    "sentence",
    [
        "This article was amended on [18 June 2018].",
        "At [7:22 pm on 17 Jun 2018], reader9 wrote : The yard is gone.",
        "At [23:51 26th Apr 2018], reader9 wrote: The yard is gone.",
        "The yard is gone for good At [7:22 pm on 17 Jun 2018] , reader9 wrote : Not so .",
        "I know one who said so here : At [7:22 pm on 17 Jun 2018] , reader9 wrote : Not so .",
        "Posted by : reader9 | [September 24, 2018 5:32 PM] | Report abuse",
        "Workers to strike over pay at the yard [Sunday 20 June 2018 11.27 BST] The yard shut.",
    ],
)
def test_the_time_of_a_note_dates_nothing(tell: Tell, sentence: str) -> None:
    assert tell(sentence) == ()


@pytest.mark.parametrize(
    "whole",
    [
        "They sang This Is It as the tour began.",
        "Ann Poe of The Herald saw the yard.",
        "Vitamin A is no cure.",
        "The vote was close, and The Hague was silent.",
        "BP PLC CEO Ann Poe resigned.",
    ],
)
def test_one_sentence_stays_one(whole: str) -> None:
    assert unglued(whole, Span(0, len(whole)), []) == [Span(0, len(whole))]


@given(st.text(alphabet="TheItOn aA.5:(-BRL", min_size=1), st.integers(0, 9), st.integers(1, 9))
def test_parts_cover_a_text_and_part_no_mention(text: str, start: int, length: int) -> None:
    span, mention = Span(0, len(text)), Span(start, start + length)
    parts = unglued(text, span, [mention])
    assert "".join(part.of(text) for part in parts) == text
    assert not any(mention.start < part.start < mention.end for part in parts)
    rest = past_stamp(text, span, whole=True)
    assert rest is None or rest.end == span.end
