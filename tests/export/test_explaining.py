"""Everything known of one event, for the events of every kind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from kinds_of_dates import EVERY

from ktimeline.export.explaining import explain_event, find_event
from ktimeline.model import Chronology, Event

KINDS = EVERY["every kind"]


@pytest.mark.parametrize("which", EVERY)
def test_every_piece_of_evidence_is_told_with_its_arithmetic(which: str) -> None:
    chronology = EVERY[which]
    for event in chronology.events:
        told = explain_event(chronology, event)
        for piece in (*event.evidence, *(one.evidence for one in event.conflicts)):
            assert " ".join(piece.quote.split()) in told
            assert " ".join(piece.resolution.arithmetic().split()) in told
            for assumption in piece.resolution.assumptions:
                assert assumption.value in told
        assert told.count("\nDisputed") == len(event.conflicts)


def test_an_event_is_told_line_by_line() -> None:
    event = KINDS.events[6]
    lines = explain_event(
        KINDS, replace(event, tags=("sea",), notes="check", sources=1)
    ).splitlines()
    assert lines[:11] == [
        "Divers search",
        f"  id            {event.id}",
        "  date          since March 2017 (throughout)",
        "  interval      2017-03-01 up to, and without, open",
        "  EDTF          2017-03/.. (lasted, dated to the month)",
        "  TIMEX3 value  2017-03",
        "  status        happened",
        "  trigger       search",
        "  places        Lagos (NG, 6.45, 3.39); Bergen (NO, 60.39, 5.32)",
        "  sources       1 independent, in 1 of the articles (copies and updates of one are one source)",
        "  confidence    1.00",
    ]


def named(*names: str) -> Chronology:
    events: list[Event] = [
        replace(KINDS.events[0], id=name, tellings=(f"was-{name}",)) for name in names
    ]
    return Chronology(events=tuple(events))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("abc", "abc"), ("abcd", "abcd"), ("x", "xyz"), ("was-abc", "abc")],
)
def test_an_event_is_found_by_id_telling_or_beginning(wanted: str, found: str) -> None:
    assert find_event(named("abc", "abcd", "xyz"), wanted).id == found


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("ab", "several events begin with 'ab'; did you mean abc, abcd?"),
        ("xyw", "there is no event 'xyw'; did you mean xyz?"),
        ("", "there is no event ''; the column event_id lists them"),
    ],
)
def test_an_event_that_is_not_there_is_told_with_what_is_near(wanted: str, told: str) -> None:
    with pytest.raises(LookupError) as refused:
        find_event(named("abc", "abcd", "xyz"), wanted)
    assert refused.value.args == (told,)
