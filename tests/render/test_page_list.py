"""The list in a browser: where its lines stand, and the way past what few ask for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import chronologies as made
import pytest
from looking import FIFTY, settle

from ktimeline.model import Chronology, Status

pytestmark = pytest.mark.browser


@cache
def long_ago_and_now() -> Chronology:
    """Thirty years of the 19th century, and sixty days of news with long titles."""
    book = made.Book()
    draft = book.draft(date(2018, 6, 20))
    for year in range(1800, 1830):
        made.add_event(book, draft, made.told_year(year), "The harbour is deepened")
    for day in range(60):
        when = made.told_day(date(2018, 4, 1 + day % 30))
        title = f"The inquiry into the Sabine hears witness {day} who saw the lights go out"
        made.add_event(book, draft, when, title)
    drafted = book.finish()
    events = sorted(drafted.events, key=lambda event: event.when.interval.start or 0)
    return replace(drafted, events=tuple(events))


def top_of(page: Any, number: int) -> float:
    return page.evaluate(
        f"document.querySelectorAll('#list li a.item')[{number}].getBoundingClientRect().top"
    )


def test_a_button_leads_past_what_the_chart_does_not_show(visit) -> None:
    page = visit("ago", long_ago_and_now(), bare=True).open(until="drawn")
    assert "60 of them" in page.text_content(".summary")
    skip = page.locator("#list-skip")
    assert skip.text_content() == "Skip 30 events before what the chart shows ↓"
    skip.click()
    settle(page)
    assert 0 <= top_of(page, 30) < 100
    assert "the lights" in page.evaluate("document.activeElement.textContent")
    page.fill("#search", "inquiry")
    settle(page)
    assert skip.is_hidden(), "nothing is listed before"


def test_where_the_chart_shows_all_nothing_is_to_be_skipped(visit) -> None:
    page = visit("fifty", FIFTY, bare=True).open(until="drawn")
    assert page.locator("#list-skip").is_hidden()


def test_the_event_that_is_opened_stays_where_it_was(visit) -> None:
    page = visit("ago", long_ago_and_now(), bare=True).open(until="drawn")
    page.locator("#list a.item").nth(60).scroll_into_view_if_needed()
    settle(page)
    before = top_of(page, 60)
    page.locator("#list a.item").nth(60).click()
    settle(page)
    assert page.locator("#panel").is_visible()
    assert top_of(page, 60) == pytest.approx(before, abs=2)
    page.keyboard.press("Escape")
    settle(page)
    assert top_of(page, 60) == pytest.approx(before, abs=2)


def test_a_title_stands_beside_its_date_whatever_its_status(visit) -> None:
    page = visit("fifty", FIFTY, bare=True).open(until="drawn")
    planned = next(n for n, e in enumerate(FIFTY.events) if e.status is Status.PLANNED)
    item = page.locator(f'#list li[data-id="{FIFTY.events[planned].id}"]')
    item.scroll_into_view_if_needed()
    date_box, title_box, status_box = (
        item.locator(part).bounding_box() for part in ("time", "b", ".status")
    )
    assert abs(date_box["y"] - title_box["y"]) < 4
    assert status_box["y"] >= date_box["y"] + date_box["height"] - 1


def test_paper_tells_how_many_sources_there_are(visit) -> None:
    page = visit("fifty", FIFTY, bare=True).open(until="drawn")
    page.emulate_media(media="print")
    settle(page)
    told = page.locator("#print .print-source").all_text_contents()
    page.emulate_media(media="screen")
    sources = [len({piece.article_id for piece in event.evidence}) for event in FIFTY.events]
    assert sum(", and 1 more source" in text for text in told) == sum(n == 2 for n in sources) > 0


def test_no_label_is_cut_to_a_word_or_within_one(visit) -> None:
    page = visit("ago", long_ago_and_now(), bare=True).open(until="drawn")
    labels = page.locator("#preview text").all_text_contents()
    cut = [label.removesuffix("…") for label in labels if label.endswith("…")]
    assert cut
    words = {word for event in long_ago_and_now().events for word in event.title.split()}
    assert all(label.split()[-1] in words and len(label) > 12 for label in cut)
