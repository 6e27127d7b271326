"""What is denied, refused, asked for or feared is told so, in the status and in the title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from ktimeline.model import Event, Status

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "status", "words"),
    [
        (
            "The minister denied that he met the envoy in [May].",
            Status.DENIED,
            "denied that he met",
        ),
        ("The union did not strike in [May].", Status.DENIED, "did not strike"),
        ("No vote was held in [May].", Status.DENIED, "No vote"),
        ("The council refused to sell the harbour in [May].", Status.DENIED, "refused to sell"),
        ("The navy might not sail before [May].", Status.POSSIBLE, "might not sail"),
        ("The crew may leave the port in [May].", Status.POSSIBLE, "may leave"),
        ("The company plans to open a yard in [May].", Status.PLANNED, "plans to open"),
        ("The miners agreed to return to work on [Friday].", Status.PLANNED, "agreed to return"),
        ("The dam will be closed in [May].", Status.PLANNED, "will be closed"),
        ("The yard expects to report a loss in [May].", Status.PLANNED, "loss"),
        ("The yard reported a loss in [May].", Status.HAPPENED, "loss"),
        ("The dam was closed in [May].", Status.HAPPENED, "was closed"),
    ],
)
def test_the_status_and_the_words(tell: Tell, sentence: str, status: Status, words: str) -> None:
    (event,) = tell(sentence)
    assert event.status is status
    assert words in event.title


@pytest.mark.parametrize(
    ("sentence", "status", "title"),
    [
        # not until then: it happened then, or is to
        ("The parcel did not come until [May].", Status.HAPPENED,
         "The parcel did not come until May"),
        ("The wreck wasn't found until [May].", Status.HAPPENED, "The wreck wasn't found until May"),
        ("The duke was to have opened the yard in [May].", Status.PLANNED,
         "The duke was to have opened the yard"),
        # the asking happened
        ("The duke ordered his men to burn the yard in [May].", Status.HAPPENED,
         "The duke ordered his men to burn the yard"),
        ("The port was asked to pay for a crane in [May].", Status.HAPPENED,
         "The port was asked to pay for a crane"),
        # so did making up one's mind
        ("The duke decided to burn the yard in [May].", Status.HAPPENED,
         "The duke decided to burn the yard"),
        ("The duke hoped to burn the yard in [May].", Status.PLANNED,
         "The duke hoped to burn the yard"),
        # planned and called off
        ("A fair planned for [May] has been cancelled.", Status.DENIED, "A fair has been cancelled"),
        ("The vote, scheduled for [May], was called off.", Status.DENIED, "The vote was called off"),
        ("A trip to Oslo that had been set for [May] was put off.", Status.DENIED,
         "A trip to Oslo was put off"),
        ("A fair planned for [May] was held in Oslo.", Status.HAPPENED, None),
    ],
)  # fmt: skip
def test_what_bounds_a_date(tell: Tell, sentence: str, status: Status, title: str | None) -> None:
    (event,) = tell(sentence)
    assert event.status is status
    assert title is None or event.title == title


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Members have until [May] to vote.", Status.PLANNED),
        ("The bridge will not open until [May].", Status.PLANNED),
        ("The duke ordered his men to burn the yard in [May].", Status.PLANNED),
    ],
)
def test_what_still_lies_ahead(tell: Tell, sentence: str, status: Status) -> None:
    (event,) = tell(sentence, published=date(2018, 1, 1))
    assert event.status is status
