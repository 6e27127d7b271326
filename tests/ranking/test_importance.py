"""What matters: told by many, soon, and for long; and what is shown where there is little room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.merging import merge_events
from ktimeline.model import Article, Event, Published, Status
from ktimeline.ranking import ACCEPTED, rank_events, select_top
from ktimeline.ranking.centrality import centrality

Tell = Callable[..., Sequence[Event]]
BLAST = ("The Rosa rig exploded in the North Sea on [11 June 2012].", "2012-06-11")
VOTE = ("Mr. Lund won the vote in Oslo on [4 June 2012].", "2012-06-04")


def ranked(tell: Tell, *tellings: tuple[tuple[str, str], date]) -> dict[str, Event]:
    """Rank what articles published on given days tell; events by their date."""
    articles, events = [], []
    for place, (telling, day) in enumerate(tellings):
        name = f"article {place}"
        articles.append(Article(name, telling[0], published=Published(day)))
        events += tell(*telling, name=name, published=day)
    found = rank_events(merge_events(events, articles), articles, {})
    return {event.when.value: event for event in found}


def day(number: int, month: int = 6) -> date:
    return date(2012, month, number)


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ([day(12), day(12)], [day(5)]),  # two articles, one
        ([day(12), day(13)], [day(5), day(5)]),  # told on two days, on one
        ([day(12)], [day(30, 9)]),  # told at once, months later
        ([day(12)], [day(1)]),  # told after it, announced before it
    ],
)
def test_what_matters_more(tell: Tell, more: list[date], less: list[date]) -> None:
    events = ranked(tell, *((BLAST, one) for one in more), *((VOTE, one) for one in less))
    assert events["2012-06-11"].importance == 1.0
    assert 0 < events["2012-06-04"].importance < 1.0


def test_a_copy_counts_once(tell: Tell) -> None:
    articles = [Article(name, BLAST[0], published=Published(day(12))) for name in "abc"]
    events = [event for name in "abc" for event in tell(*BLAST, name=name)]
    (event,) = rank_events(merge_events(events, articles), articles, {"a": "a", "b": "a", "c": "c"})
    assert event.sources == 2
    assert len({piece.article_id for piece in event.evidence}) == 3


def test_all_that_is_told_of_a_day_lifts_each_event_of_it(tell: Tell) -> None:
    other = ("Mr. Poe resigned in Bergen on [11 June 2012].", "2012-06-11")
    (lone,) = (e for e in ranked(tell, (VOTE, day(12))).values())
    articles = [Article(str(n), "", published=Published(day(12))) for n in range(3)]
    events = [*tell(*BLAST, name="0"), *tell(*other, name="1"), *tell(*VOTE, name="2")]
    found = {e.title: e.importance for e in rank_events(events, articles, {})}
    assert lone.importance == 1.0
    assert found["Mr. Poe resigned in Bergen"] > found["Mr. Lund won the vote in Oslo"]


def test_a_year_does_not_gather_what_happened_in_it(tell: Tell) -> None:
    told = ("Ms. Poe sang", "Mr. Quint resigned", "Dr. Aune married")
    years = [(f"{what} in [2012].", "2012") for what in told]
    events = ranked(tell, *((one, day(12)) for one in years), (BLAST, day(12)))
    # Gathered, the three would weigh about twice as much as the one.
    assert events["2012-06-11"].importance > 0.9 * max(e.importance for e in events.values())


DAYS = ["2012-06-04", "2012-06-11", "2012-06"]


def drafts(tell: Tell, spots: list[tuple[int, float]]) -> list[Event]:
    base = {value: tell("Mr. Lund won in [June 2012].", value)[0] for value in DAYS}
    return [
        replace(base[DAYS[place]], id=str(number), importance=weight)
        for number, (place, weight) in enumerate(spots)
    ]


spots = st.lists(st.tuples(st.integers(0, 2), st.sampled_from([0.0, 0.3, 0.5, 1.0])), max_size=9)


@given(spots, st.integers(1, 12))
def test_the_top_is_a_part_and_grows_by_addition(tell: Tell, told, number: int) -> None:
    events = drafts(tell, told)
    chosen = select_top(events, number)
    assert len(chosen) == min(number, len(events))
    assert len({event.id for event in chosen}) == len(chosen)
    assert chosen == select_top(events, number + 1)[: len(chosen)]


def test_ten_lines_tell_of_more_than_one_day(tell: Tell) -> None:
    events = drafts(tell, [(0, 1.0), (0, 0.9), (0, 0.8), (1, 0.5)])
    assert [event.id for event in select_top(events, 3)] == ["0", "3", "1"]


def test_what_a_person_accepted_is_never_left_out(tell: Tell) -> None:
    events = drafts(tell, [(0, 1.0), (1, 0.0)])
    events[1] = replace(events[1], tags=(ACCEPTED,))
    assert [event.id for event in select_top(events, 1)] == ["1"]


def test_a_top_of_nothing_is_a_mistake(tell: Tell) -> None:
    with pytest.raises(ValueError, match="at least one event"):
        select_top([], 0)


def test_planned_events_are_ranked_too(tell: Tell) -> None:
    plan = ("Mr. Lund will meet Ms. Poe in Oslo on [30 June 2012].", "2012-06-30")
    (event,) = ranked(tell, (plan, day(12))).values()
    assert event.status is Status.PLANNED
    assert event.importance > 0


def test_what_is_remembered_after_a_month_matters_more(tell: Tell) -> None:
    kept = ranked(tell, (BLAST, day(12)), (BLAST, day(20, 7)), (VOTE, day(5)), (VOTE, day(13)))
    assert kept["2012-06-11"].importance > kept["2012-06-04"].importance


def test_what_was_announced_matters_more_once_it_has_come(tell: Tell) -> None:
    told = [(BLAST, day(12)), (VOTE, day(5)), (VOTE, day(1))]
    events = ranked(tell, *told)
    assert events["2012-06-04"].importance > events["2012-06-11"].importance


def test_what_all_articles_speak_of_matters_more(tell: Tell) -> None:
    aside = ("Ms. Poe sold a yacht on [4 June 2012].", "2012-06-04")
    echo = ("The Rosa rig in the North Sea was old in [2010].", "2010")
    events = ranked(tell, (BLAST, day(12)), (aside, day(5)), (echo, day(14)))
    assert events["2012-06-11"].importance > events["2012-06-04"].importance


def test_a_collection_of_one_sentence_is_as_central_as_can_be(tell: Tell) -> None:
    (event,) = tell(*BLAST)
    assert centrality({"day": event.evidence}, {"a": "en"}) == {"day": pytest.approx(1.0)}


def test_a_language_with_fewer_articles_is_no_less_central(tell: Tell) -> None:
    english = [tell(*BLAST, name=name)[0] for name in "abc"]
    foreign = tell("Die Plattform Rosa explodierte am [11 June 2012].", name="d")[0]
    told = {"en": [piece for one in english for piece in one.evidence], "de": foreign.evidence}
    found = centrality(told, {"a": "en", "b": "en", "c": "en", "d": "de"})
    assert found["en"] == found["de"] == pytest.approx(1.0)
