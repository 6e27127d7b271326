"""What has become of the events of a timeline."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "render"))
import chronologies as made
from drafting import told_day, told_month

import ktimeline as kt
from ktimeline.comparing import Kind, compare, differences_document, differences_text
from ktimeline.comparing.pairing import pair_events
from ktimeline.model import Article, Chronology, Status

SIXTY = made.chronology(60)
DAY = made.single(told_day(date(2018, 6, 12)))


def kinds(old: Chronology, new: Chronology) -> list[str]:
    return [change.kind.value for change in compare(old, new).changes]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, []),
        ({"status": Status.PLANNED}, ["status changed"]),
        ({"sources": 3}, ["better sourced"]),
        ({"title": "Another title"}, ["retitled"]),
        ({"when": told_month(date(2018, 6, 12)).when}, ["moved"]),
        ({"when": told_month(date(2018, 6, 12)).when, "id": "other"}, ["moved"]),
        ({"when": told_month(date(2018, 6, 12)).when, "id": "other", "sources": 2}, ["moved", "better sourced"]),
        ({"id": "other", "tellings": ("e00000",), "title": "Quite another"}, ["retitled"]),
        ({"importance": 0.9, "confidence": 0.2, "notes": "mine"}, []),
    ],
)  # fmt: skip
def test_a_change_is_told(change: dict[str, object], found: list[str]) -> None:
    (event,) = DAY.events
    later = replace(DAY, events=(replace(event, **change),))  # type: ignore[arg-type]
    assert kinds(DAY, later) == found


def test_what_is_new_in_one_direction_is_gone_in_the_other() -> None:
    fewer = replace(SIXTY, events=SIXTY.events[5:])
    forth, back = compare(fewer, SIXTY), compare(SIXTY, fewer)
    assert {change.event.id for change in forth.of(Kind.NEW)} == {
        event.id for event in SIXTY.events[:5]
    }
    assert [change.event for change in back.of(Kind.GONE)] == [
        change.event for change in forth.of(Kind.NEW)
    ]
    assert (forth.same, back.same) == (55, 55)
    assert len(forth.changes) == len(back.changes) == 5


@given(st.sets(st.integers(0, 59)), st.sets(st.integers(0, 59)))
def test_every_event_is_paired_or_told_once(left: set[int], right: set[int]) -> None:
    old = [SIXTY.events[place] for place in sorted(left)]
    new = [SIXTY.events[place] for place in sorted(right)]
    pairs, gone, added = pair_events(old, new)
    assert {SIXTY.events[place].id for place in left & right} <= {one.id for one, _ in pairs}
    assert len(pairs) + len(gone) == len(old)
    assert len(pairs) + len(added) == len(new)


def test_a_title_that_two_events_share_pairs_none() -> None:
    (event,) = DAY.events
    bare = replace(event.evidence[0], quote="")
    one, two, three = (replace(event, id=name, evidence=(bare,)) for name in "abc")
    pairs, gone, added = pair_events([one], [two, three])
    assert (pairs, gone, added) == ([], [one], [two, three])


def test_an_event_dated_anew_by_its_article_has_moved() -> None:
    text = "The ferry Sabine sank in the harbour of Bergen on Friday."
    old, new = (kt.build(Article("a", text, published=day)) for day in ("2018-06-13", "2018-06-20"))
    (change,) = compare(old, new).changes
    assert (change.kind, change.before, change.after) == (
        Kind.MOVED,
        "Fri 8 Jun 2018",
        "Fri 15 Jun 2018",
    )


def test_differences_in_words_and_as_data() -> None:
    (event,) = DAY.events
    differences = compare(DAY, replace(DAY, events=(replace(event, sources=2),)))
    assert differences_text(differences).splitlines() == [
        "better sourced (1)",
        "  ~ e00000  12 June 2018: The ferry Sabine is launched (1 source → 2 sources)",
        "unchanged: 0",
    ]
    assert differences_document(differences)["changes"] == [
        {
            "kind": "better sourced", "old_id": "e00000", "new_id": "e00000", "date_edtf": "2018-06-12",
            "title": "The ferry Sabine is launched", "before": "1 source", "after": "2 sources",
        }
    ]  # fmt: skip
