"""Several verbs of one date: one line where they fit, an event each where they do not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        # both verbs on one line
        (
            "On [June 12], Jan Lund flew to Oslo and met Ana Poe.",
            ["Jan Lund flew to Oslo and met Ana Poe"],
        ),
        # no room: an event each, with the subject they share
        (
            "On [5 May], the army stormed the old palace in the centre of the northern capital, "
            "arrested the president and his family, and suspended the constitution that had been "
            "adopted in haste.",
            [
                "The army stormed the old palace in the centre of the northern capital",
                "The army arrested the president and his family",
                "The army suspended the constitution that had been adopted in haste",
            ],
        ),
        # behind the first verb a date says nothing of the second
        (
            "The regional transport authority opened on [5 May] a long underground station beneath "
            "the market and dismissed the two engineers who had planned it.",
            [
                "The regional transport authority opened a long underground station beneath the market"
            ],
        ),
        # behind the last one it is that of the last
        ("Jan Lund flew to Oslo and met Ana Poe on [5 May].", ["Jan Lund met Ana Poe"]),
        # a subject of its own, a story of its own
        ("On [5 May], Jan Lund sang and Ana Poe danced.", ["Jan Lund sang"]),
    ],
)
def test_one_date_with_several_verbs(tell: Tell, sentence: str, titles: list[str]) -> None:
    events = tell(sentence)
    assert [event.title for event in events] == titles
    assert len({event.id for event in events}) == len(titles)
    assert len({event.when for event in events}) == 1
