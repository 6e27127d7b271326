"""The page in a browser: as known on a day, nothing is told that was reported later."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import chronologies as made
import pytest
from looking import FIFTY, settle

from ktimeline.model import Chronology, Conflict, Event, Place, Status, Telling

pytestmark = pytest.mark.browser

EARLY, LATE, LAST = date(2018, 3, 5), date(2018, 4, 2), date(2018, 5, 7)


def story() -> Chronology:
    """A launch that was first told for March, then for the 2nd, then for another day."""
    book = made.Book()
    first, second, third = (
        book.draft(day, title=f"Report of {day}") for day in (EARLY, LATE, LAST)
    )
    exact, vague = made.told_day(date(2018, 3, 2)), made.told_month(date(2018, 3, 1))
    told = made.evidence(first, vague, "A ferry", pattern="A ferry was launched {words}.")
    event = made.add_event(
        book, second, exact, "The ferry Sabine is launched", others=(told,),
        places=(Place("Bergen", "NO"), Place("Alder")), participants=("Ines Halden",),
    )  # fmt: skip
    second.add("Ines Halden spoke in Bergen.")
    first.add("Alder has waited for it.")
    claim = made.evidence(third, made.told_day(date(2018, 3, 9)), "The launch came later")
    book.events[-1] = Event(
        event.id, event.when, event.title, event.trigger, event.places, event.participants,
        event.evidence, (Conflict(made.told_day(date(2018, 3, 9)).when, claim),), event.status,
    )  # fmt: skip
    made.add_event(book, third, made.told_day(date(2018, 5, 1)), "Cracks are found in the hull")
    return book.finish()


def panel_as_of(visit: Any, day: date) -> Any:
    event = next(event for event in story().events if event.conflicts)
    page = visit("story", story(), bare=True).open(f"#e={event.id}&known={day}", until="drawn")
    settle(page)
    return page


FIRST_TITLE, TITLE = "A ferry was launched in March 2018.", "The ferry Sabine is launched"


@pytest.mark.parametrize(
    ("day", "sources", "reading", "claims", "title"),
    [
        (EARLY, 1, "March 2018", 0, FIRST_TITLE),
        (LATE, 2, "2 March 2018", 0, TITLE),
        (LAST, 2, "2 March 2018", 1, TITLE),
    ],
)
def test_the_panel_tells_what_was_reported_by_then(
    visit, day: date, sources: int, reading: str, claims: int, title: str
) -> None:
    page = panel_as_of(visit, day)
    assert page.text_content("#panel-title") == title
    assert page.locator("#panel .sources > li").count() == sources
    assert page.text_content("#panel .panel-date") == reading
    assert page.locator("#panel .claim").count() == claims
    told = page.text_content("#panel")
    for other in (EARLY, LATE, LAST):
        assert (f"Report of {other}" in told) is (other <= day)
    assert ("Cracks" in told) is (day == LAST)


def test_title_places_people_and_mark_are_those_of_the_reports_of_then(visit) -> None:
    page = panel_as_of(visit, EARLY)
    assert page.text_content("#panel .facts") == "Alder"
    assert page.locator("#preview text").all_text_contents() == [FIRST_TITLE]
    assert page.locator("#preview pattern").count() == 1, "some time within the month"
    assert page.locator("#list li:not([hidden]) b").all_text_contents() == [FIRST_TITLE]
    page.check("input[name=lanes][value=place]", force=True)
    settle(page)
    assert page.locator(".lane-name").all_text_contents() == ["Alder"]
    for word, found in (("Sabine", 0), ("Bergen", 0), ("place:Alder", 1), ("Halden", 0)):
        page.fill("#search", word)
        settle(page)
        assert page.text_content("#count") == f"{found} of 1 event", word
    page = panel_as_of(visit, LATE)
    assert page.text_content("#panel .facts") == "Bergen · Alder · Ines Halden"
    assert page.locator("#preview text").all_text_contents() == [TITLE]
    assert page.locator("#preview pattern").count() == 0, "a day, where a month was"
    assert page.locator(".lane-name").all_text_contents() == []


def announced() -> Chronology:
    """A launch that the first article announces for Oslo, and the second reports from Bergen."""
    book = made.Book()
    first, second = book.draft(date(2018, 2, 1)), book.draft(LATE)
    day = made.told_day(date(2018, 3, 2))
    plan = made.evidence(first, day, "", pattern="The Sabine is to be launched {words}.")
    oslo, bergen = Place("Oslo", "NO"), Place("Bergen", "NO")
    told = Telling("The Sabine will be launched", Status.PLANNED, (oslo,), ("Wirth",))
    event = made.add_event(
        book, second, day, TITLE, others=(replace(plan, telling=told),), places=(bergen,),
        participants=("Ines Halden",),
    )  # fmt: skip
    own = replace(event.evidence[0], telling=Telling(TITLE, event.status, (bergen,)))
    book.events[-1] = replace(event, evidence=(event.evidence[1], own))
    return book.finish()


def test_what_has_happened_since_was_planned_then(visit) -> None:
    page = visit("announced", announced(), bare=True).open("#e=e00000", until="drawn")
    settle(page)
    assert page.text_content("#panel-title") == TITLE
    assert page.text_content("#panel .panel-date") == "2 March 2018"
    assert page.locator("#panel > #panel-body > blockquote").text_content() == (
        "“The ferry Sabine is launched on 2 March 2018.”"
    ), "the report speaks first, not the announcement"
    page.focus("#known")
    page.keyboard.press("Home")
    settle(page)
    assert page.text_content("#panel-title") == "The Sabine will be launched"
    assert page.text_content("#panel .panel-date") == "2 March 2018planned"
    assert page.text_content("#panel .facts") == "Oslo · Wirth"
    assert page.locator("#list .status").all_text_contents() == ["planned"]


def test_neither_list_nor_search_nor_file_knows_more(visit) -> None:
    page = panel_as_of(visit, EARLY)
    page.keyboard.press("Escape")
    assert page.locator("#list li:not([hidden])").count() == 1
    assert "A ferry was launched" in page.locator("#list li:not([hidden]) q").text_content()
    page.fill("#search", "2018-04-02")
    settle(page)
    assert page.text_content("#count") == "0 of 1 event"
    page.fill("#search", "")
    settle(page)
    with page.expect_download() as download:
        page.click("#save-json")
    document = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert [article["title"] for article in document["articles"]] == [f"Report of {EARLY}"]
    assert len(document["events"][0]["evidence"]) == 1
    assert document["events"][0]["conflicts"] == []


def test_an_open_event_closes_when_the_slider_goes_before_it(visit) -> None:
    page = visit("story", story(), bare=True).open(until="drawn")
    page.locator("#list a.item", has_text="Cracks").click()
    page.focus("#known")
    page.keyboard.press("Home")
    settle(page)
    assert page.locator("#panel").is_hidden()
    assert page.text_content("#in-view") == "1 of 2 events in view"
    labels = page.locator("#preview text")
    assert labels.count() == 1, "nor does the chart keep its mark"
    accent = page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--accent')"
    )
    assert page.locator(f'#preview path[fill="{accent}"]').count() == 0
    assert page.evaluate("document.activeElement.id") == "known", "the slider can be moved on"
    assert "e=" not in page.evaluate("location.hash")


def test_the_strip_shows_the_articles_that_had_appeared(visit) -> None:
    page = visit("fifty", FIFTY, bare=True).open(until="drawn")
    strokes = "document.querySelector('.strip-rug').getAttribute('d').split('M').length - 1"
    everything = page.evaluate(strokes)
    page.locator("#known").fill("4")
    settle(page)
    assert page.evaluate(strokes) == 5 < everything
