"""JSON and JSON Lines lose nothing: any chronology at all comes back equal, field by field."""

from __future__ import annotations

import json
import sys
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "normalise"))
from temporal_trees import instants, trees

import ktimeline as kt
from ktimeline.export import event_lines, to_csv, to_document, to_json, to_jsonl
from ktimeline.export.json_articles import story_text
from ktimeline.export.json_reading import json_schema, read_json, read_jsonl
from ktimeline.model import (
    Article,
    Chronology,
    Event,
    Interval,
    Mention,
    Resolution,
    Span,
    Unresolved,
)
from ktimeline.opening import open_timeline
from ktimeline.render import to_html

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
WAYS = {"json": (to_json, read_json), "jsonl": (to_jsonl, read_jsonl)}

# ---- any chronology -----------------------------------------------------------------------------

# Every letter there is, line ends of all kinds and halves of pairs among them.
words = st.text(st.characters() | st.sampled_from("\n\r\u2028\ud800\x00\x85"), max_size=8)
zones = st.sampled_from([None, UTC, timezone(timedelta(hours=-9, minutes=-30))])
spans = st.tuples(st.integers(0, 99), st.integers(1, 99)).map(lambda p: Span(p[0], sum(p)))
intervals = (
    st.tuples(st.none() | instants, st.none() | instants)
    .filter(lambda pair: any(pair) and pair[0] != pair[1])
    .map(lambda pair: Interval(*(sorted(pair) if all(pair) else pair)))
)  # type: ignore[type-var]
BY_TYPE: dict[Any, st.SearchStrategy[Any]] = {
    str: words,
    bool: st.booleans(),
    int: st.integers(0, 9),
    float: st.floats(0, 1),
    Span: spans,
    Interval: intervals,
    date: st.dates(),
    datetime: st.datetimes(timezones=zones),
}
BY_FIELD: dict[tuple[type, str], st.SearchStrategy[Any]] = {
    (Mention, "expression"): trees,
    (Mention, "whole"): st.none() | trees,
    (Resolution, "account"): st.none() | words.map(lambda told: partial(str, told)),
    (Unresolved, "account"): st.none() | words.map(lambda told: partial(str, told)),
    # A label that says nothing is none.
    (Event, "tags"): st.lists(words.filter(bool), max_size=2).map(tuple),
    (Chronology, "articles"): st.deferred(
        lambda: st.lists(any_of(Article), max_size=2, unique_by=lambda one: one.id).map(tuple)
    ),
}


def any_of(kind: Any, least: int = 0) -> st.SearchStrategy[Any]:
    """Return a strategy for a type of the model, by the types that its fields declare."""
    if kind in BY_TYPE:
        return BY_TYPE[kind]
    if get_origin(kind) is tuple:
        return st.lists(any_of(get_args(kind)[0]), min_size=least, max_size=2).map(tuple)
    if kind is type(None):
        return st.none()
    if get_args(kind):
        return st.one_of(*map(any_of, get_args(kind)))
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    hints = get_type_hints(kind)
    named = {
        field.name: BY_FIELD[kind, field.name]
        if (kind, field.name) in BY_FIELD
        else any_of(hints[field.name], least=int(field.name == "evidence"))
        for field in fields(kind)
    }
    BY_TYPE[kind] = st.builds(kind, **named)
    return BY_TYPE[kind]


chronologies = any_of(Chronology)


@pytest.mark.parametrize("form", WAYS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(chronologies)
def test_any_chronology_comes_back_equal(form: str, chronology: Chronology) -> None:
    write, read = WAYS[form]
    text = write(chronology)
    text.encode("utf-8")
    back = read(text)
    assert back == without_furniture(chronology)
    assert [one.explain() for one in results(back)] == [
        one.explain() for one in results(chronology)
    ]
    assert write(back) == text


def without_furniture(chronology: Any) -> Any:
    """Return the chronology with the one thing blanked that is told nowhere."""
    articles = tuple(replace(one, text=story_text(one)) for one in chronology.articles)
    return replace(chronology, articles=articles)


def results(chronology: Chronology) -> list[Resolution | Unresolved]:
    told = [piece.resolution for event in chronology.events for piece in event.evidence]
    return [*told, *chronology.undated, *chronology.unresolved]


# ---- the examples -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def demo() -> Any:
    return kt.build(EXAMPLES)


@pytest.mark.parametrize("form", WAYS)
def test_a_file_opens_as_the_timeline_that_it_was(demo: Any, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"timeline.{form}"
    path.write_bytes(WAYS[form][0](demo).encode())
    back = open_timeline(path)
    assert back == without_furniture(demo)
    assert to_html(back) == to_html(demo)
    assert to_csv(back) == to_csv(demo)


def test_every_line_is_valid_and_says_what_it_is(demo: Any) -> None:
    schema = json_schema()
    line_schema = jsonschema.Draft202012Validator(
        {**schema["$defs"]["line"], "$defs": schema["$defs"]}
    )
    lines = [json.loads(line) for line in to_jsonl(demo).splitlines()]
    assert [error for line in lines for error in line_schema.iter_errors(line)] == []
    kinds = [line["kind"] for line in lines]
    assert kinds[0] == "timeline"
    assert kinds.count("event") == len(demo.events)
    assert not line_schema.is_valid({"kind": "rumour"})


def test_the_lines_of_the_events_alone(demo: Any) -> None:
    lines = event_lines(demo).splitlines()
    assert [json.loads(line) for line in lines] == to_document(demo)["events"]


def test_without_texts_all_spans_stay_true(demo: Any) -> None:
    document = to_document(demo)
    for article in document["articles"]:
        del article["text"]
    back = read_json(json.dumps(document))
    assert [len(one.text) for one in back.articles] == [len(one.text) for one in demo.articles]
    for event in back.events:
        for piece in event.evidence:
            assert piece.sentence.of(back.article(piece.article_id).text) == piece.quote
    assert replace(back, articles=()) == Chronology((), *fields_after_articles(demo))


def fields_after_articles(chronology: Chronology) -> list[Any]:
    return [getattr(chronology, field.name) for field in fields(Chronology)[1:]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "its schema is None"),
        ("{", "line 1 is no line of a timeline"),
        ('{"kind": "timeline", "schema": "ktimeline/9"}', "its schema is 'ktimeline/9'"),
        ('{"kind": "rumour"}', "line 1 is no line of a timeline: KeyError('rumour')"),
        ('{"kind": "timeline", "schema": "ktimeline/1"}\n[]', "line 2 is no line"),
        ('{"kind": "timeline", "schema": "ktimeline/1"}\n{"kind": "event"}', "not complete"),
    ],
)  # fmt: skip
def test_lines_that_are_no_timeline_are_refused_with_words(text: str, told: str) -> None:
    with pytest.raises(ValueError, match="timeline") as refused:
        read_jsonl(text)
    assert told in str(refused.value)


def test_what_a_page_saved_is_told_from_the_whole() -> None:
    with pytest.raises(ValueError, match="saved by the button of a page"):
        read_json('{"schema": "ktimeline/1", "articles": [], "events": []}')


def test_a_file_written_before_tellings_were_kept_is_read(demo: Any) -> None:
    document = json.loads(to_json(demo))
    kept = [piece for event in document["events"] for piece in event["evidence"]]
    assert any([piece.pop("telling", None) for piece in kept])  # noqa: C419 - each is to be popped
    back = read_json(json.dumps(document))
    assert all(piece.telling is None for event in back.events for piece in event.evidence)
    assert [event.title for event in back.events] == [event.title for event in demo.events]
