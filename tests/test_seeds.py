"""Two real articles: what a careful reader gets from them is what the timeline holds."""

import json
from pathlib import Path
from typing import Any

import pytest

import ktimeline as kt


@pytest.fixture(scope="module")
def seeds(shared: Path) -> Path:
    return shared / "seeds"


@pytest.fixture(scope="module")
def expected(seeds: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((seeds / "expected.json").read_text("utf-8"))
    return {name: story for name, story in found.items() if name.endswith(".txt")}


@pytest.fixture(scope="module")
def timeline(seeds: Path) -> kt.Timeline:
    return kt.build(seeds / "articles.csv")


def _of(timeline: kt.Timeline, name: str) -> kt.Article:
    (article,) = (a for a in timeline.articles if Path(a.path).name == name)
    return article


def test_every_dated_mention_is_an_event_with_its_value_words_and_place(
    timeline: kt.Timeline, expected: dict[str, Any]
) -> None:
    for name, story in expected.items():
        article = _of(timeline, name)
        for wanted in story["dated"]:
            events = [
                event for event in timeline.events for evidence in event.evidence
                if evidence.article_id == article.id
                and evidence.resolution.mention.text == wanted["mention"]
            ]  # fmt: skip
            assert len(events) == 1, (name, wanted, [e.title for e in events])
            (event,) = events
            assert event.when.value == wanted["value"], wanted
            for word in wanted["words"]:
                assert word.lower() in event.title.lower(), (wanted, event.title)
            if wanted["place"]:
                assert wanted["place"] in {place.name for place in event.places}, wanted
            if "timex" in wanted:
                assert wanted["timex"] in {e.resolution.timex.value for e in event.evidence}


def test_undated_mentions_are_listed_and_not_drawn(
    timeline: kt.Timeline, expected: dict[str, Any]
) -> None:
    for name, story in expected.items():
        article = _of(timeline, name)
        undated = {
            (r.mention.text, r.timex.type.value)
            for r in timeline.undated if r.mention.article_id == article.id
        }  # fmt: skip
        for wanted in story["undated"]:
            assert (wanted["mention"], wanted["type"]) in undated, (name, wanted, undated)


def test_page_furniture_is_nowhere(timeline: kt.Timeline, expected: dict[str, Any]) -> None:
    page = timeline.to_html()
    told = timeline.to_json() + timeline.to_csv()
    for story in expected.values():
        for words in story["absent"]:
            assert words not in told
            assert words not in page


def test_no_other_event_is_told(timeline: kt.Timeline, expected: dict[str, Any]) -> None:
    wanted = sum(len(story["dated"]) for story in expected.values())
    assert len(timeline.events) == wanted, [event.title for event in timeline.events]
