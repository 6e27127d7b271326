"""What is denied, refused, asked for or feared is told so, in the status and in the title."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
