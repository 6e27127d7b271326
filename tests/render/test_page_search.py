"""The page in a browser: search, filters, the second clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from looking import FIFTY, settle, words_of

pytestmark = pytest.mark.browser


# ---- search --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "test"),
    [
        ("storm", lambda e: "storm" in words_of(e)),
        ("GDANSK", lambda e: "gdansk" in words_of(e)),
        ("storm harbour", lambda e: "storm" in words_of(e) and "harbour" in words_of(e)),
        ('"closes the harbour"', lambda e: "closes the harbour" in words_of(e)),
        ("ferry -launched", lambda e: "ferry" in words_of(e) and "launched" not in words_of(e)),
        ("is:conflict", lambda e: bool(e.conflicts)),
        ("is:approx", lambda e: e.when.approximate),
        ("place:bergen", lambda e: any(p.name == "Bergen" for p in e.places)),
        ("-place:bergen", lambda e: not any(p.name == "Bergen" for p in e.places)),
        ("nothing-like-this", lambda e: False),
    ],
)
def test_search_counts_what_it_finds(page, query: str, test: Callable[[Any], bool]) -> None:
    page.fill("#search", query)
    settle(page)
    expected = [event.title for event in FIFTY.events if test(event)]
    assert page.text_content("#count") == f"{len(expected)} of 50 events"
    titles = page.locator("#list li:not([hidden]) b").all_text_contents()
    assert titles == expected
    assert page.locator("#list-none").is_visible() is (not expected)


def test_slash_goes_to_the_search_and_escape_clears_it(page) -> None:
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("storm")
    settle(page)
    assert "storm" in page.evaluate("location.hash")
    page.keyboard.press("Escape")
    settle(page)
    assert page.input_value("#search") == ""
    assert page.text_content("#count") == ""


# ---- the second clock --------------------------------------------------------


def reported(event: Any) -> Any:
    days = [FIFTY.article(evidence.article_id).published for evidence in event.evidence]
    return min(published.day for published in days if published)


def test_the_slider_shows_the_story_as_it_was_known(page) -> None:
    pieces = [piece for event in FIFTY.events for piece in event.evidence]
    pieces += [claim.evidence for event in FIFTY.events for claim in event.conflicts]
    days = sorted({FIFTY.article(piece.article_id).published.day for piece in pieces})
    page.locator("#known").fill("3")
    settle(page)
    known = [event for event in FIFTY.events if reported(event) <= days[3]]
    assert 0 < len(known) < 50
    assert page.locator("#list li:not([hidden]) b").all_text_contents() == [e.title for e in known]
    assert page.text_content("#known-on").endswith(f": {len(known)} of 50 events")
    assert f"known={days[3]}" in page.evaluate("location.hash")
    assert page.text_content("#in-view") == f"{len(known)} of 50 events in view"
    page.locator("#known").fill(str(len(days) - 1))
    settle(page)
    assert "known" not in page.evaluate("location.hash")
    assert page.text_content("#known-on") == "all 25 articles read"
    assert page.locator("#list li:not([hidden])").count() == 50


def test_filters_have_counts_and_write_into_the_search_box(page) -> None:
    page.locator("#facets summary").click()
    bergen = page.locator(".facet", has=page.locator("text='Bergen'"))
    expected = [e for e in FIFTY.events if any(place.name == "Bergen" for place in e.places)]
    assert bergen.locator(".facet-count").text_content() == str(len(expected))
    bergen.click()
    settle(page)
    assert page.input_value("#search") == 'place:"Bergen"'
    assert bergen.get_attribute("aria-pressed") == "true"
    titles = page.locator("#list li:not([hidden]) b").all_text_contents()
    assert titles == [event.title for event in expected]
    assert "Bergen" in page.evaluate("document.activeElement.textContent")
    bergen.click()
    settle(page)
    assert page.input_value("#search") == ""
    page.locator("#facets summary").click()
