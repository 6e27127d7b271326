"""What is made one keeps what each piece of it tells by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ktimeline.merging import merge_events
from ktimeline.model import Article, Event, Status

Tell = Callable[..., Sequence[Event]]
DAY = "2018-06-12"


def merged(tell: Tell, *tellings: tuple[str, str]) -> tuple[Event, ...]:
    pairs = list(zip("abc", tellings, strict=False))
    events = [event for name, telling in pairs for event in tell(*telling, name=name)]
    articles = [Article(name, sentence) for name, (sentence, _) in pairs]
    found = merge_events(events, articles)
    assert found == merge_events(reversed(events), articles)
    return found


def test_each_piece_keeps_its_own_title_status_places_and_people(tell: Tell) -> None:
    (event,) = merged(
        tell,
        ("Mr. Lund will meet Mr. Poe in Oslo on [12 June 2018].", DAY),
        ("Mr. Lund and Mr. Poe met in Oslo on [12 June 2018].", DAY),
    )
    assert event.status is Status.HAPPENED
    told = {piece.article_id: piece.telling for piece in event.evidence}
    plan, fact = told["a"], told["b"]
    assert plan is not None
    assert fact is not None
    assert plan.status is Status.PLANNED
    assert "will meet" in plan.title
    assert fact.status is Status.HAPPENED
    assert fact.title == event.title
    assert [place.name for place in plan.places] == ["Oslo"]
    assert set(plan.participants) <= set(event.participants)


def test_what_one_place_tells_is_not_told_twice(tell: Tell) -> None:
    (event,) = merged(tell, ("Mr. Lund and Mr. Poe met in Oslo on [12 June 2018].", DAY))
    assert [piece.telling for piece in event.evidence] == [None]


def test_a_conflicting_claim_keeps_its_own_title(tell: Tell) -> None:
    (event,) = merged(
        tell,
        ("Mr. Lund and Mr. Poe met in Oslo on [12 June 2018].", DAY),
        ("Mr. Lund and Mr. Poe met in Oslo on [12 June 2018].", DAY),
        ("Mr. Lund met Mr. Poe in Oslo on [13 June 2018].", "2018-06-13"),
    )
    (conflict,) = event.conflicts
    assert conflict.evidence.telling is not None
    assert "Lund met Mr. Poe" in conflict.evidence.telling.title


def test_what_was_made_of_several_before_keeps_the_first_tellings(tell: Tell) -> None:
    told = (
        ("Mr. Lund will meet Mr. Poe in Oslo on [12 June 2018].", DAY),
        ("Mr. Lund and Mr. Poe met in Oslo on [12 June 2018].", DAY),
    )
    once = merged(tell, *told)
    more = tell("Mr. Poe met Mr. Lund in Oslo on [12 June 2018].", DAY, name="c")
    (event,) = merge_events([*once, *more], [])
    before = {piece.article_id: piece.telling for piece in once[0].evidence}
    after = {piece.article_id: piece.telling for piece in event.evidence}
    assert set(after) == {"a", "b", "c"}
    assert {name: after[name] for name in before} == before
