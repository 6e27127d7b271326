"""The JSON of a whole chronology, and of one event a line."""

import json
from fractions import Fraction

import chronologies as made
import pytest

from ktimeline.export import EVENT_COLUMNS, event_lines, to_document, to_json, to_rows
from ktimeline.export.syntax_tree import tree_document
from ktimeline.model import Chronology, Granularity
from ktimeline.model.expression import (
    Amount,
    Calendar,
    DocumentTime,
    Every,
    Fields,
    Last,
    Shift,
    Sum,
)
from ktimeline.model.policy import Direction

MANY = made.chronology(200)


def test_nothing_of_an_event_is_lost() -> None:
    document = to_document(MANY)
    assert document["schema"] == "ktimeline/1"
    assert [event["id"] for event in document["events"]] == [event.id for event in MANY.events]
    for told, event in zip(document["events"], MANY.events, strict=True):
        assert len(told["evidence"]) == len(event.evidence)
        assert len(told["conflicts"]) == len(event.conflicts)
        for piece, evidence in zip(told["evidence"], event.evidence, strict=True):
            resolution = evidence.resolution
            assert piece["article"] == evidence.article_id
            assert piece["quote"] == evidence.quote
            assert piece["resolution"]["steps"] == list(resolution.steps)
            assert piece["resolution"]["explanation"] == resolution.arithmetic()
            assert piece["resolution"]["mention"]["text"] == resolution.mention.text


def test_an_event_has_the_columns_of_the_table() -> None:
    nested = {"places", "participants"}  # as lists, with the positions
    for event, row in zip(to_document(MANY)["events"], to_rows(MANY), strict=True):
        assert list(event)[: len(EVENT_COLUMNS)] == [column.name for column in EVENT_COLUMNS]
        assert {name: event[name] for name in row.keys() - nested} == {
            name: row[name] for name in row.keys() - nested
        }


def test_spans_lead_back_into_the_text() -> None:
    texts = {article.id: article.text for article in MANY.articles}
    for event in to_document(MANY)["events"]:
        for piece in event["evidence"]:
            text, mention = texts[piece["article"]], piece["resolution"]["mention"]
            assert text[piece["sentence"]["start"] : piece["sentence"]["end"]] == piece["quote"]
            assert text[mention["start"] : mention["end"]] == mention["text"]


def test_articles_stand_with_their_text() -> None:
    article = to_document(MANY)["articles"][0]
    assert article["text"] == MANY.articles[0].text
    assert article["published"]["signal"] == "dateline"
    assert article["length"] == len(MANY.articles[0].text)


def test_what_was_not_drawn_is_there_with_its_reason() -> None:
    document = to_document(MANY)
    assert {result["timex"]["type"] for result in document["undated"]} == {
        "SET",
        "DATE",
        "DURATION",
    }
    assert document["undated"][0]["start"] is None
    assert document["unresolved"][0]["reason"] == {
        "key": "NO_SUCH_DAY", "text": "there is no such day",
    }  # fmt: skip
    assert document["problems"][0]["failed"] is False


@pytest.mark.parametrize("chronology", [Chronology(), made.hostile(), made.ancient(), MANY])
def test_the_text_is_json_and_the_same_on_every_run(chronology: Chronology) -> None:
    assert json.loads(to_json(chronology)) == to_document(chronology)
    assert to_json(chronology) == to_json(chronology)


def test_one_event_a_line() -> None:
    lines = event_lines(made.hostile()).split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == to_document(made.hostile())["events"]


def test_an_open_end_is_null_and_bc_is_signed() -> None:
    since = to_document(made.single(made.told_since(made.date(2018, 3, 1))))["events"][0]["when"]
    assert (since["start"], since["end"], since["extent"]) == ("2018-03-01", None, "lasted")
    assert to_document(made.ancient())["events"][0]["when"]["start"] == "-0263-01-01"


@pytest.mark.parametrize(
    ("tree", "document"),
    [
        (DocumentTime(), {"node": "DocumentTime"}),
        (Calendar(year=44, bc=True), {"node": "Calendar", "year": 44, "bc": True}),
        (
            Shift(
                Last(DocumentTime(), Fields(weekday=5)),
                Amount(2, Granularity.WEEK),
                Direction.BACK,
            ),
            {
                "node": "Shift",
                "anchor": {
                    "node": "Last",
                    "anchor": {"node": "DocumentTime"},
                    "x": {"node": "Fields", "weekday": 5},
                },
                "amount": {"node": "Amount", "n": 2, "granularity": "WEEK"},
                "direction": "back",
            },
        ),
        (
            Sum((Amount(1, Granularity.YEAR), Amount(Fraction(1, 2), Granularity.MONTH))),
            {
                "node": "Sum",
                "amounts": [
                    {"node": "Amount", "n": 1, "granularity": "YEAR"},
                    {"node": "Amount", "n": "1/2", "granularity": "MONTH"},
                ],
            },
        ),
        (Every(Granularity.DAY), {"node": "Every", "granularity": "DAY"}),
    ],
)
def test_a_syntax_tree_as_data(tree, document) -> None:
    assert tree_document(tree) == document
    json.dumps(document)
