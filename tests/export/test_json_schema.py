"""The published JSON Schema, and the JSON read back: nothing of it is lost."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import chronologies as made
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kinds_of_dates import EVERY

import ktimeline as kt
from ktimeline.export import EVENT_COLUMNS, event_lines, to_document, to_json
from ktimeline.export.json_reading import json_schema, read_json
from ktimeline.export.syntax_tree import tree_document
from ktimeline.export.tree_reading import read_tree
from ktimeline.interpret import find
from ktimeline.model import Chronology

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FIVE = made.chronology(5)
VALIDATOR = jsonschema.Draft202012Validator(json_schema())


@pytest.fixture(scope="module")
def demo() -> Chronology:
    return kt.build(EXAMPLES)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_the_demo_is_valid(demo: Chronology) -> None:
    assert list(VALIDATOR.iter_errors(json.loads(to_json(demo)))) == []
    event = VALIDATOR.evolve(
        schema={**json_schema()["$defs"]["event"], "$defs": json_schema()["$defs"]}
    )
    for line in event_lines(demo).splitlines():
        event.validate(json.loads(line))


@pytest.mark.parametrize("which", EVERY)
def test_every_kind_is_valid(which: str) -> None:
    assert list(VALIDATOR.iter_errors(to_document(EVERY[which]))) == []


def test_the_schema_describes_every_column() -> None:
    described = json_schema()["$defs"]["event"]["properties"]
    for column in EVENT_COLUMNS:
        if column.name not in ("places", "participants"):  # lists here
            assert described[column.name]["description"] == column.description


BROKEN: dict[str, Callable[[dict[str, Any]], object]] = {
    "another version": lambda told: told.update(schema="ktimeline/2"),
    "no events": lambda told: told.pop("events"),
    "an event without evidence": lambda told: told["events"][0].update(evidence=[]),
    "a date of another shape": lambda told: told["events"][0]["when"].update(start="12 June"),
    "an unknown status": lambda told: told["events"][0].update(status="rumoured"),
    "a title that is no text": lambda told: told["events"][0].update(title=None),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_timeline_is_not_valid(name: str) -> None:
    document = copy.deepcopy(to_document(EVERY["every kind"]))
    BROKEN[name](document)
    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize("which", EVERY)
def test_json_read_and_written_is_the_same(which: str) -> None:
    text = to_json(EVERY[which])
    assert to_json(read_json(text)) == text


def test_the_demo_comes_back_whole(demo: Chronology) -> None:
    text = to_json(demo)
    back = read_json(text)
    assert to_json(back) == text
    assert back.undated == demo.undated
    for ours, theirs in zip(back.events, demo.events, strict=True):
        assert (ours.when, ours.places, ours.tags) == (theirs.when, theirs.places, theirs.tags)
        for piece in ours.evidence:
            assert piece.sentence.of(back.article(piece.article_id).text) == piece.quote


@pytest.mark.parametrize(
    "phrase",
    [
        "over the past two and a half years", "early on Friday morning", "about three weeks ago",
        "the third quarter of 2012", "every second Monday", "in the late 1990s", "Christmas 2011",
        "from May to June 2009", "two weeks before last Friday", "the first weekend of May",
    ],
)  # fmt: skip
def test_every_tree_comes_back(phrase: str) -> None:
    found = find(phrase, "2013-02-12")
    assert found
    for result in found:
        tree = result.mention.expression
        assert read_tree(json.loads(json.dumps(tree_document(tree)))) == tree


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no JSON"),
        ("[]", "not the JSON of a timeline"),
        ('{"schema": "other/1"}', "'other/1', not 'ktimeline/1'"),
        ('{"schema": "ktimeline/1"}', "not complete: KeyError('events')"),
    ],
)
def test_what_is_no_timeline_is_refused_with_words(text: str, told: str) -> None:
    with pytest.raises(ValueError, match="JSON") as refused:
        read_json(text)
    assert told in str(refused.value)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=4,
)


@given(st.data())
def test_a_broken_timeline_is_read_or_refused_and_never_breaks_the_reader(
    data: st.DataObject,
) -> None:
    document = copy.deepcopy(to_document(FIVE))
    place: Any = document
    for _ in range(12):
        keys = sorted(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        inside = place[key]
        if not inside or not isinstance(inside, dict | list) or data.draw(st.booleans()):
            place[key] = data.draw(ANYTHING)
            break
        place = inside
    with contextlib.suppress(ValueError):  # the one error that it may raise
        assert isinstance(read_json(json.dumps(document)), Chronology)
