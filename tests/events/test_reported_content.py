"""What others deny, doubt, ask or allege of a clause is never told as a fact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from ktimeline.events.reported import find_hedge
from ktimeline.model import Event, Span, Status
from ktimeline.syntax.tagging import tag_text

Tell = Callable[..., Sequence[Event]]

DENIED, POSSIBLE, HAPPENED = Status.DENIED, Status.POSSIBLE, Status.HAPPENED


@pytest.mark.parametrize(
    ("sentence", "status", "title"),
    [
        # denied, with a date or phrase between the verb and its clause
        ("The yard denied that it had sunk the barge in [2018].", DENIED,
         "The yard denied that it had sunk the barge"),
        ("The yard denied in a letter that its crew had sunk the barge in [2018].", DENIED,
         "The yard denied in a letter that its crew had sunk the barge"),
        ("Ms. Poe denied she had sold the farm in [2018].", DENIED,
         "Ms. Poe denied she had sold the farm"),
        # the content of a noun that is denied
        ("Halden denied reports that it had closed the yard in [2018].", DENIED,
         "Halden denied reports that it had closed the yard"),
        ("The mayor rejected the claim that he met the envoy in [2018].", DENIED,
         "The mayor rejected the claim that he met the envoy"),
        # a deed, a plan, a payment that is denied
        ("The yard denied sinking the barge in [2018].", DENIED,
         "The yard denied sinking the barge"),
        ("The yard denied plans to close the dock in [2018].", DENIED, None),
        ("The yard denied any payment to the crew in [2018].", DENIED,
         "The yard denied any payment to the crew"),
        # what is not true
        ("It is not true that the crew left the barge in [2018].", DENIED,
         "It is not true that the crew left the barge"),
        # what nobody knows
        ("He asked whether the crew had left the barge in [2018].", POSSIBLE,
         "He asked whether the crew had left the barge"),
        ("There is no evidence that the crew left the barge in [2018].", POSSIBLE,
         "There is no evidence that the crew left the barge"),
        ("Nobody believes that the crew left the barge in [2018].", POSSIBLE,
         "Nobody believes that the crew left the barge"),
        ("The yard never said that the crew had left the barge in [2018].", POSSIBLE,
         "The yard never said that the crew had left the barge"),
        # what is only alleged
        ("Lawyers alleged that the crew had left the barge in [2018].", POSSIBLE,
         "Lawyers alleged that the crew had left the barge"),
        ("The crew had left the barge in [2018], lawyers allege.", POSSIBLE,
         "The crew had left the barge, lawyers allege"),
        ("The captain was accused of leaving the barge in [2018].", POSSIBLE,
         "The captain was accused of leaving the barge"),
        ("The captain is accused of having left the barge in [2018].", POSSIBLE,
         "The captain is accused of having left the barge"),
        ("The captain was cleared of leaving the barge in [2018].", DENIED,
         "The captain was cleared of leaving the barge"),
        ("The captain allegedly left the barge in [2018].", POSSIBLE,
         "The captain allegedly left the barge"),
        ("The captain is said to have left the barge in [2018].", POSSIBLE,
         "The captain is said to have left the barge"),
        # the denying, and what is plainly told, are facts
        ("The yard denied on [4 June 2018] that it had sunk the barge.", HAPPENED,
         "The yard denied that it had sunk the barge"),
        ("The yard denied on [4 June 2018] sinking the barge.", HAPPENED,
         "The yard denied sinking the barge"),
        ("The yard admitted that it had sunk the barge in [2018].", HAPPENED,
         "The yard had sunk the barge"),
        ("The barge that the yard had denied any part in sank in [2018].", HAPPENED, None),
    ],
)  # fmt: skip
def test_what_is_only_said(tell: Tell, sentence: str, status: Status, title: str | None) -> None:
    (event,) = tell(sentence, value="2018")
    assert event.status is status
    assert title is None or event.title == title


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        # a particle makes "set" a deed, a superlative makes an infinitive one
        ("The fund was set up in [June 2018] by the yard.", HAPPENED),
        ("The sale was set for [June 2018].", Status.PLANNED),
        ("The storm of [2018] was the worst to hit the town.", HAPPENED),
        ("She was the first woman to win the race in [2018].", HAPPENED),
    ],
)
def test_deeds_that_look_like_plans(tell: Tell, sentence: str, status: Status) -> None:
    (event,) = tell(sentence, published=date(2018, 12, 1))
    assert event.status is status


@pytest.mark.parametrize(
    ("sentence", "trigger", "status"),
    [
        ("They denied that he left.", "left", DENIED),
        ("They did not deny that he left.", "left", POSSIBLE),
        ("They denied that he stayed and left.", "left", DENIED),
        ("They denied it; he left.", "left", None),
        ("They denied the plan that failed.", "failed", None),
        ("They did not doubt that he left.", "left", None),
        ("They told reporters that he left.", "left", None),
        ("They denied that he left.", "denied", None),
    ],
)
def test_the_verb_over_a_clause(sentence: str, trigger: str, status: Status | None) -> None:
    tagged = tag_text(sentence, Span(0, len(sentence)), [])
    hedge = find_hedge(tagged, tagged.index_at(sentence.index(trigger)))
    assert (hedge.status if hedge is not None else None) is status
