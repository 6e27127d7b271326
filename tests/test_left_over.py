"""What was found and makes no event is listed: nothing is dropped without a word."""

from __future__ import annotations

import pytest

from ktimeline import Article, build
from ktimeline.render.tray import tray


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose to $4m, compared with $3m in 2017.",
        "The club won in 2014, not in 2016, and has paid a fee every year since for ten years.",
        "Fees under the Harbour Act 2002 fall due on 9 June.",
        "A file photo from 2009 shows the pier.",
    ],
)
def test_every_mention_is_in_an_event_or_listed(text: str) -> None:
    from ktimeline import find

    timeline = build(Article("a", text), published="2019-05-15")
    told = {one.resolution.mention.span for event in timeline.events for one in event.evidence}
    listed = {one.mention.span for one in (*timeline.undated, *timeline.unresolved)}
    found = {one.mention.span for one in find(text, published="2019-05-15")}
    assert told | listed == found
    assert not told & listed


def test_a_date_of_nothing_says_so_in_the_tray() -> None:
    timeline = build(Article("a", "Sales rose, compared with $3m in 2017."), published="2019-05-15")
    assert [(words, why) for words, why, *_ in tray(timeline)] == [
        ("2017", "a date at which nothing is told to happen (2017)")
    ]
