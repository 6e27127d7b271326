"""The same event dated differently is one event, with every claim and its quote."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.merging import merge_events
from ktimeline.model import Article, Event

Tell = Callable[..., Sequence[Event]]


def merged(tell: Tell, *tellings: tuple[str, str]) -> tuple[Event, ...]:
    """Merge what articles a, b, c ... tell: sentences with a date in brackets, and its value."""
    pairs = list(zip("abcdefgh", tellings, strict=False))
    events = [event for name, telling in pairs for event in tell(*telling, name=name)]
    return merge_events(events, [Article(name, sentence) for name, (sentence, _) in pairs])


def test_contradicting_days_of_one_event_are_a_conflict(tell: Tell) -> None:
    (event,) = merged(
        tell,
        ("Mr. Trump and Mr. Kim met in Singapore on [12 June 2018].", "2018-06-12"),
        ("Mr. Trump and Mr. Kim met in Singapore on [12 June 2018].", "2018-06-12"),
        ("Mr. Trump and Mr. Kim met in Singapore on [13 June 2018].", "2018-06-13"),
    )
    assert event.when.value == "2018-06-12"
    (conflict,) = event.conflicts
    assert conflict.when.value == "2018-06-13"
    assert conflict.evidence.article_id == "c"


def test_one_article_that_tells_two_days_does_not_contradict_itself(tell: Tell) -> None:
    events = [
        *tell("Mr. Lund and Mr. Poe met in Oslo on [12 June 2018].", "2018-06-12"),
        *tell("Mr. Lund and Mr. Poe met in Oslo on [13 June 2018].", "2018-06-13"),
    ]
    assert len(merge_events(events, [])) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("The Rosa rig exploded in the North Sea on [11 June 2012].", "2012-06-11"),
            ("The Rosa rig exploded in the North Sea on [12 June 2012].", "2012-06-12"),
        ),
        (
            ("Mr. Lund died in Oslo on [4 May 2010].", "2010-05-04"),
            ("The death of Mr. Lund in Oslo on [5 May 2010] was sudden.", "2010-05-05"),
        ),
        (
            ("The Halden Line unveiled its night ferry Sabine on [4 May 2010].", "2010-05-04"),
            ("The Halden Line unveiled its night ferry Sabine on [6 May 2010].", "2010-05-06"),
        ),
    ],
)
def test_the_same_event_dated_differently_keeps_both_quotes(tell: Tell, one, other) -> None:
    (event,) = merged(tell, one, other)
    (conflict,) = event.conflicts
    assert {event.evidence[0].quote, conflict.evidence.quote} == {
        sentence.replace("[", "").replace("]", "") for sentence, _ in (one, other)
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [  # what comes again, what another number tells, what was only planned
        (
            ("Shares of Halden Line fell in Oslo on [4 May 2010].", "2010-05-04"),
            ("Shares of Halden Line fell in Oslo on [5 May 2010].", "2010-05-05"),
        ),
        (
            ("The Halden Line unveiled 3 night ferries in Oslo on [4 May 2010].", "2010-05-04"),
            ("The Halden Line unveiled 5 night ferries in Oslo on [5 May 2010].", "2010-05-05"),
        ),
        (
            ("Mr. Lund resigned in Oslo on [4 May 2010].", "2010-05-04"),
            ("Mr. Lund will resign in Oslo on [6 May 2010].", "2010-05-06"),
        ),
        (
            ("Mr. Lund died in Oslo on [4 May 2010].", "2010-05-04"),
            ("Mr. Lund died in Oslo on [14 May 2010].", "2010-05-14"),
        ),
    ],
)
def test_events_of_other_days_are_no_conflict(tell: Tell, one, other) -> None:
    events = merged(tell, one, other)
    assert [event.conflicts for event in events] == [(), ()]


def test_of_conflicting_dates_the_one_more_articles_give_stands(tell: Tell) -> None:
    tellings = [
        (f"The Rosa rig exploded in the North Sea on [{day} June 2012].", f"2012-06-{day}")
        for day in (11, 12, 12)
    ]
    (event,) = merged(tell, *tellings)
    assert event.when.value == "2012-06-12"
    assert [claim.when.value for claim in event.conflicts] == ["2012-06-11"]


def test_a_coarser_date_that_fits_is_no_conflict(tell: Tell) -> None:
    (event,) = merged(
        tell,
        ("The Rosa rig exploded in the North Sea on [11 June 2012].", "2012-06-11"),
        ("The Rosa rig exploded in the North Sea in [June 2012].", "2012-06"),
        ("The Rosa rig exploded in the North Sea on [12 June 2012].", "2012-06-12"),
    )
    assert [claim.when.value for claim in event.conflicts] in (["2012-06-11"], ["2012-06-12"])
    assert len(event.evidence) == 2
