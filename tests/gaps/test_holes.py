"""Silent stretches, single sources, and what was never told again."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "render"))
import chronologies as made
from drafting import Book, Told, add_event, told_bc, told_day, told_range, told_since, told_year

from ktimeline.gaps import find_holes, holes_document, holes_text
from ktimeline.gaps.silences import find_silences
from ktimeline.model import Chronology, Event, Status

DAYS = [date(2018, 6, day) for day in (1, 2, 4, 5, 7, 8)]


def story(*told: Told) -> tuple[Event, ...]:
    book = Book()
    draft = book.draft(date(2018, 12, 1))
    for number, one in enumerate(told):
        add_event(book, draft, one, f"Event {number}")
    return book.finish().events


def silences(*told: Told) -> list[tuple[str, str, int]]:
    found = find_silences(story(*map(told_day, DAYS), *told))
    return [(one.before.when.reading, one.after.when.reading, one.days) for one in found]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ([], []),
        ([told_day(date(2018, 8, 1))], [("8 June 2018", "1 August 2018", 53)]),
        ([told_day(date(2018, 6, 11))], []),
        # A year, or what began and never ended, breaks no silence; what lasted does.
        ([told_day(date(2018, 8, 1)), told_year(2018)], [("8 June 2018", "1 August 2018", 53)]),
        ([told_day(date(2018, 8, 1)), told_since(date(2018, 7, 1))], [("8 June 2018", "1 August 2018", 53)]),
        ([told_day(date(2018, 8, 1)), told_range(date(2018, 6, 9), date(2018, 7, 31))], []),
        ([told_day(date(2018, 8, 1)), told_day(date(2019, 8, 1))],
         [("1 August 2018", "1 August 2019", 364), ("8 June 2018", "1 August 2018", 53)]),
    ],
)  # fmt: skip
def test_a_silence_is_much_longer_than_usual(
    told: list[Told], found: list[tuple[str, str, int]]
) -> None:
    assert silences(*told) == found


def test_a_plan_breaks_no_silence() -> None:
    events = story(*map(told_day, DAYS), told_day(date(2018, 7, 1)), told_day(date(2018, 8, 1)))
    planned = [
        replace(one, status=Status.PLANNED) if one.title == "Event 6" else one for one in events
    ]
    assert [one.days for one in find_silences(events)] == [30, 22]
    assert [one.days for one in find_silences(planned)] == [53]


def test_silence_before_the_common_era_is_counted_too() -> None:
    events = story(told_bc(44), *map(told_day, DAYS))
    assert find_silences(events) == ()  # a year breaks none


def told_over(days: int, *, status: Status = Status.HAPPENED) -> Chronology:
    """One event of 12 June told on 13 June, and, so many days later, another of the same person."""
    book = Book()
    first = book.draft(date(2018, 6, 13))
    later = book.draft(date(2018, 6, 13) + timedelta(days))
    who = ("Ines Halden",)
    add_event(
        book, first, told_day(date(2018, 6, 14)), "A hull cracks", participants=who, status=status
    )
    add_event(book, later, told_day(date(2018, 6, 15)), "A board meets", participants=who)
    return book.finish()


@pytest.mark.parametrize(
    ("days", "status", "kind", "later"),
    [
        (0, Status.HAPPENED, "single_source", 0),
        (9, Status.HAPPENED, "single_source", 1),
        (9, Status.DENIED, "single_source", 1),
        (9, Status.PLANNED, "overdue", 1),
        (9, Status.POSSIBLE, "overdue", 1),
        (0, Status.PLANNED, None, 0),
    ],
)
def test_a_hole_stands_in_one_list(days: int, status: Status, kind: str | None, later: int) -> None:
    holes = find_holes(told_over(days, status=status))
    found = [
        (name, one.later)
        for name in ("overdue", "single_source", "untold")
        for one in getattr(holes, name)
        if one.event.title == "A hull cracks"
    ]
    assert found == ([(kind, later)] if kind else [])


def test_a_fact_of_several_sources_may_never_be_told_again() -> None:
    chronology = told_over(9)
    first, second = chronology.events
    twice = replace(chronology, events=(replace(first, sources=2), second))
    (untold,) = find_holes(twice).untold
    assert (untold.event.title, untold.later, untold.told) == (
        "A hull cracks",
        1,
        date(2018, 6, 13),
    )


def test_an_event_told_on_two_days_was_told_again() -> None:
    chronology = told_over(9)
    first, second = chronology.events
    again = replace(first, evidence=(*first.evidence, *second.evidence), sources=2)
    assert find_holes(replace(chronology, events=(again, second))).untold == ()


def weighed(*weights: float) -> Chronology:
    """Facts of these importances, each told by one of two articles."""
    chronology = told_over(9)
    (first, *_) = chronology.events
    events = tuple(
        replace(first, id=f"e{number}", importance=weight) for number, weight in enumerate(weights)
    )
    return replace(chronology, events=events)


@pytest.mark.parametrize(
    ("weights", "listed", "all_listed"),
    [
        ([0.5], ["e0"], ["e0"]),
        ([0.1, 0.9, 0.5, 0.2], ["e1"], ["e1", "e2", "e3", "e0"]),
        ([0.3, 0.3, 0.3, 0.3], ["e0", "e1", "e2", "e3"], ["e0", "e1", "e2", "e3"]),
    ],
)
def test_what_hardly_matters_is_listed_on_request_alone(
    weights: list[float], listed: list[str], all_listed: list[str]
) -> None:
    chronology = weighed(*weights)
    for everything, expected in ((False, listed), (True, all_listed)):
        holes = find_holes(chronology, everything=everything)
        assert [one.event.id for one in holes.single_source] == expected


def test_what_few_had_occasion_to_tell_is_no_hole() -> None:
    chronology = told_over(9)
    first, second = chronology.events
    others = tuple(replace(chronology.articles[0], id=f"more {number}") for number in range(18))
    many = replace(
        chronology,
        articles=(*chronology.articles, *others),
        events=(replace(first, sources=2), second),
    )
    assert find_holes(many).untold == ()
    assert len(find_holes(many, everything=True).untold) == 1


def test_the_silence_before_a_story_is_no_hole() -> None:
    days = [date(2018, 6, day) for day in range(1, 30)]
    events = story(told_day(date(1953, 7, 27)), told_day(date(1991, 1, 1)), *map(told_day, days))
    assert find_silences(events) == ()
    assert len(find_silences(events, everything=True)) == 2


def test_a_single_source_is_a_hole_among_several_articles_only() -> None:
    sixty = made.chronology(60)
    holes = find_holes(sixty, everything=True)
    facts = {Status.HAPPENED, Status.DENIED}
    assert {one.event.id for one in holes.single_source} == {
        event.id for event in sixty.events if event.sources == 1 and event.status in facts
    }
    assert find_holes(made.one_day()).single_source == ()


def test_holes_in_words_are_cut_and_as_data_whole() -> None:
    holes = find_holes(made.chronology(60), everything=True)
    lines = holes_text(holes, 2).splitlines()
    assert f"  … and {len(holes.single_source) - 2} more; --all lists every one" in lines
    assert "more" not in holes_text(holes)
    document = holes_document(holes)
    assert len(document["single_source"]) == len(holes.single_source)
    assert len(document["never_told_again"]) == len(holes.untold)
    assert [one["event_id"] for one in document["overdue"]] == [
        one.event.id for one in holes.overdue
    ]


def test_an_empty_timeline_has_no_holes() -> None:
    assert not find_holes(Chronology())
