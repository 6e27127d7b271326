"""The page in a browser: what is downloaded is what is shown, as Python would write it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import chronologies as made
import pytest
from looking import FIFTY, settle, words_of

from ktimeline.export import to_csv, to_document
from ktimeline.model import Chronology
from ktimeline.render.page import in_drawing_order

NOT_IN_THE_PAGE = {
    "expression",
    "whole",
    "tense",
    "range",
    "range_edtf",
    "quant",
    "freq",
    "explanation",
    "account",
    "tellings",
    "interval",
}


def saved(page: Any, kind: str) -> str:
    with page.expect_download() as download:
        page.click(f"#save-{kind}")
    return str(download.value.path().read_bytes(), "utf-8")


def in_the_page(document: Any) -> Any:
    """A document without what the page leaves out."""
    if isinstance(document, dict):
        kept = {name: part for name, part in document.items() if name not in NOT_IN_THE_PAGE}
        return {name: in_the_page(part) for name, part in kept.items()}
    return [in_the_page(part) for part in document] if isinstance(document, list) else document


def with_web_links(chronology: Chronology) -> Chronology:
    """The page keeps no link that is not http(s)."""
    articles = (
        article if article.url.startswith("http") else replace(article, url="")
        for article in chronology.articles
    )
    return replace(chronology, articles=tuple(articles))


def shown(chronology: Chronology, *ids: str) -> Chronology:
    return replace(chronology, events=tuple(e for e in chronology.events if e.id in ids))


@pytest.mark.browser
@pytest.mark.parametrize(
    ("name", "chronology"),
    [
        ("fifty", FIFTY),
        ("hostile", made.hostile()),
        ("ancient", made.ancient()),
        ("day", made.one_day()),
    ],
)
def test_an_unfiltered_page_gives_the_csv_and_the_events_of_python(
    visit, name: str, chronology: Chronology
) -> None:
    page = visit(name, chronology, bare=True).open(until="drawn")
    ordered = with_web_links(in_drawing_order(chronology))
    assert saved(page, "csv") == to_csv(ordered)
    document, expected = json.loads(saved(page, "json")), to_document(ordered)
    assert document["schema"] == expected["schema"]
    assert document["events"] == in_the_page(expected["events"])
    articles = {article["id"]: article for article in expected["articles"]}
    for article in document["articles"]:
        assert articles[article["id"]].items() >= article.items()


@pytest.mark.browser
def test_a_search_is_what_is_saved(page) -> None:
    page.fill("#search", "storm")
    settle(page)
    expected = shown(FIFTY, *(event.id for event in FIFTY.events if "storm" in words_of(event)))
    assert 0 < len(expected.events) < 50
    assert saved(page, "csv") == to_csv(expected)
    assert [event["id"] for event in json.loads(saved(page, "json"))["events"]] == [
        event.id for event in expected.events
    ]
