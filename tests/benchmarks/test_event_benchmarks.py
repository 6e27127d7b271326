"""The readers of the event corpora, on small files of our own."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from ktimeline.model import Span

ROOT = str(Path(__file__).resolve().parents[2])


def module(name: str) -> ModuleType:
    """Return a module of the benchmarks, which run from the project's folder, not installed."""
    sys.path.insert(0, ROOT)
    try:
        return importlib.import_module(f"benchmarks.{name}")
    finally:
        sys.path.remove(ROOT)


LINKS, TRIGGERS, TIMES = module("links"), module("triggers"), module("eventtimes")

TML = b"""<TimeML>
<DCT><TIMEX3 tid="t0" functionInDocument="CREATION_TIME" value="2010-05-03">x</TIMEX3></DCT>
<TEXT>The mine <EVENT eid="e1">closed</EVENT> on <TIMEX3 tid="t1">Friday</TIMEX3>,
owners <EVENT eid="e2">said</EVENT>. It <EVENT eid="e3">reopens</EVENT>.</TEXT>
<MAKEINSTANCE eventID="e1" eiid="i1"/><MAKEINSTANCE eventID="e2" eiid="i2"/>
<MAKEINSTANCE eventID="e3" eiid="i3"/>
<TLINK relType="IS_INCLUDED" eventInstanceID="i1" relatedToTime="t1"/>
<TLINK relType="BEFORE" eventInstanceID="i2" relatedToTime="t1"/>
<TLINK relType="INCLUDES" timeID="t1" relatedToEventInstance="i3"/>
</TimeML>"""


def test_only_events_of_the_sentence_at_the_same_time_are_tied() -> None:
    document = LINKS.read_ties(TML)
    (tie,) = document.ties
    assert document.published == "2010-05-03"
    assert [span.of(document.text) for span in tie.tied] == ["closed"]
    assert [span.of(document.text) for span in tie.events] == ["closed", "said"]


def test_the_ceiling_the_floor_and_ours() -> None:
    document = LINKS.read_ties(TML)
    (judged,) = TRIGGERS.judge(document)
    assert TRIGGERS.nearest_gold(judged.tie).of(document.text) == "closed"
    verb = TRIGGERS.nearest_verb(document.text, judged.tie)
    assert verb is not None
    assert verb.of(document.text) == "closed"
    assert (judged.hit, judged.told) == (True, True)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The mine closed on 4 May 2009.", "2009-05-04"),
        ("The mine closed in May 2009.", "after2009-04-30before2009-06-01"),
        ("The mine was shut from May to June 2009.", "beginPoint=2009-05-01endPoint=2009-06-30"),
    ],
)
def test_dates_in_the_form_of_the_corpus(text: str, form: str) -> None:
    (event,) = TIMES.own_events(text, "2010-01-01")
    assert TIMES.gold_form(event.when) == form


def test_where_a_trigger_stands() -> None:
    text = "They met. They met again on 4 May 2009."
    (event,) = TIMES.own_events(text, "2010-01-01")
    assert TIMES.trigger_span(event, text) == Span(15, 18)
