"""The event that a whole collection speaks of is one, however barely some articles name it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from ktimeline.merging import merge_events
from ktimeline.model import Article, Event, Status

Tell = Callable[..., Sequence[Event]]
DAY = "2012-06-11"
TOLD = [
    "The Rosa rig exploded in the North Sea on [11 June 2012].",
    "An explosion destroyed the Rosa rig in the North Sea on [11 June 2012].",
    "The Rosa rig exploded off Norway on [11 June 2012], killing nine.",
    "The Rosa rig blew up off Norway on [11 June 2012].",
]


def merged(tell: Tell, *sentences: tuple[str, str]) -> tuple[Event, ...]:
    events = [
        event
        for number, (sentence, value) in enumerate(sentences)
        for event in tell(sentence, value, name=f"a{number}")
    ]
    articles = [Article(f"a{number}", "") for number in range(len(sentences))]
    return merge_events(events, articles)


def tellers(event: Event) -> int:
    return len({piece.article_id for piece in event.evidence})


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        # nothing that the others do not say
        ("Oil has flowed since the rig exploded on [11 June 2012].", 5),
        # something else of it
        ("A mill exploded in Lima on [11 June 2012].", 4),
    ],
)
def test_a_bare_telling_joins_the_main_event(tell: Tell, sentence: str, number: int) -> None:
    events = merged(tell, *((one, DAY) for one in TOLD), (sentence, DAY))
    assert max(map(tellers, events)) == number


def test_two_tellings_make_no_main_event(tell: Tell) -> None:
    events = merged(tell, (TOLD[0], DAY), ("A mill exploded on [11 June 2012].", DAY))
    assert sorted(map(tellers, events)) == [1, 1]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # the noun says what struck
        ("The earthquake in Oslo on [11 June 2012].", "A quake struck Oslo on [11 June 2012].", 1),
        # the sea and what it is named after
        (
            "The Rosa rig exploded in the Gulf of Mexico on [11 June 2012].",
            "The Rosa rig exploded off Mexico on [11 June 2012].",
            1,
        ),
    ],
)
def test_one_day(tell: Tell, one: str, other: str, together: int) -> None:
    assert len(merged(tell, (one, DAY), (other, DAY))) == together


def test_a_trip_of_last_week_is_not_that_of_sunday(tell: Tell) -> None:
    events = merged(
        tell,
        ("She came back from a trip to Mexico on [10 June 2012].", "2012-06-10"),
        ("He returned from a trip to Mexico in [June 2012].", "2012-06"),
    )
    assert len(events) == 2


def test_a_failure_told_as_denied_and_as_happened_is_one(tell: Tell) -> None:
    told = "Negotiators from Lund failed to reach a deal in Oslo on [11 June 2012]."
    events = [tell(told, DAY, name=name)[0] for name in "ab"]
    events[0] = replace(events[0], id="1", trigger="failed", status=Status.DENIED)
    events[1] = replace(events[1], id="2", trigger="failed", status=Status.HAPPENED)
    assert len(merge_events(events, [Article("a", ""), Article("b", "")])) == 1
