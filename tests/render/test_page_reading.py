"""The page in a browser: nothing leaves it; the card, the panel, the keyboard."""

from __future__ import annotations

import chronologies as made
import pytest
from looking import FIFTY, boxes

import ktimeline as kt

pytestmark = pytest.mark.browser


# ---- nothing leaves the page ---------------------------------------------------------------------


def test_it_opens_from_a_file_asks_for_nothing_and_complains_of_nothing(opened) -> None:
    assert opened.requests == [opened.url.split("#", maxsplit=1)[0]]
    assert opened.complaints == []
    assert opened.evaluate("typeof Plotly.version") == "string"


def test_a_page_of_nothing_asks_for_nothing_either(visit) -> None:
    seen = visit("none", made.nothing_found())
    page = seen.open(until="scripted")
    assert seen.requests == [seen.url]
    assert seen.complaints == []
    assert page.locator("#chart").is_hidden()
    assert page.locator(".empty").is_visible()


def test_hostile_titles_stay_text(visit) -> None:
    seen = visit("hostile", made.hostile())
    page = seen.open()
    page.focus("#chart")
    for title in made.HOSTILE:
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
        assert page.text_content("#panel-title") == title
        page.keyboard.press("Escape")
    assert page.evaluate("window.hacked") is None
    assert page.locator("#panel img, #plot image, #plot a, #card img, #list img").count() == 0
    labels = page.locator("#plot .textpoint text").all_text_contents()
    assert made.HOSTILE[0] in labels
    assert made.HOSTILE[1] in labels
    assert seen.requests == [seen.url]
    assert seen.complaints == []


def test_without_plotly_the_chart_is_painted_all_the_same(visit) -> None:
    page = visit("day", made.one_day(), bare=True).open(until="drawn")
    assert page.locator("#preview text").count() == 8
    page.focus("#chart")
    page.keyboard.press("ArrowRight")
    assert page.locator("#card").is_visible()


# ---- hover, click, keyboard ----------------------------------------------------------------------


def test_the_pointer_on_a_label_shows_the_card(page) -> None:
    box = boxes(page)[0]
    page.mouse.move((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    card = page.locator("#card")
    card.wait_for(state="visible")
    title = card.locator(".card-title").text_content()
    event = next(event for event in FIFTY.events if event.title == title)
    words = event.evidence[0].resolution.mention.text
    assert words in card.text_content()
    assert card.locator("mark").text_content() == words
    assert "source" in card.locator(".card-notes").text_content()
    assert card.bounding_box()["width"] <= 340
    page.mouse.move(5, 5)
    card.wait_for(state="hidden")


def test_a_click_opens_the_panel_with_the_arithmetic(page) -> None:
    box = boxes(page)[0]
    page.mouse.click((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    page.locator("#panel").wait_for(state="visible")
    title = page.text_content("#panel-title")
    event = next(event for event in FIFTY.events if event.title == title)
    resolution = event.evidence[0].resolution
    assert page.text_content("#panel blockquote mark") == resolution.mention.text
    steps = page.locator("#panel .steps").first.locator("li").all_text_contents()
    assert steps == [f"“{resolution.mention.text}”", *resolution.steps, resolution.reading]
    assert page.evaluate("location.hash").startswith("#e=")
    assert page.evaluate("document.activeElement.id") == "panel-close"


def test_the_panel_gives_each_source_its_date_and_link_and_each_claim(page) -> None:
    event = next(e for e in FIFTY.events if e.conflicts and len(e.evidence) > 1)
    page.evaluate("id => { location.hash = 'e=' + id }", event.id)
    page.locator("#panel").wait_for(state="visible")
    assert page.locator("#panel .sources > li").count() == len(event.evidence)
    links = page.locator("#panel .sources a").evaluate_all("all => all.map(a => a.href)")
    articles = [FIFTY.article(evidence.article_id) for evidence in event.evidence]
    assert links == [article.url for article in articles]
    assert (
        "(from the dateline, rank "
        in page.locator("#panel .sources .published").first.text_content()
    )
    claim = page.text_content("#panel .claim")
    assert event.conflicts[0].when.reading in claim
    assert event.conflicts[0].evidence.quote in claim


def test_the_assumptions_are_told(page) -> None:
    event = next(e for e in FIFTY.events if e.evidence[0].resolution.assumptions)
    page.evaluate("id => { location.hash = 'e=' + id }", event.id)
    page.locator("#panel").wait_for(state="visible")
    assert str(event.evidence[0].resolution.assumptions[0]) in page.text_content(
        "#panel .assumptions"
    )


def test_the_other_readings_are_told(visit) -> None:
    article = kt.Article(id="a", text="The council will vote next Friday in Rome.", title="Vote")
    page = visit("next", kt.build(article, published="2025-01-29"), bare=True).open(until="drawn")
    page.locator("#list a.item").first.click()
    assert "Fri 7 Feb 2025" in page.text_content("#panel .others")


def test_escape_closes_and_gives_the_focus_back(page) -> None:
    link = page.locator("#list a.item").nth(3)
    link.focus()
    page.keyboard.press("Enter")
    page.locator("#panel").wait_for(state="visible")
    page.keyboard.press("Escape")
    page.locator("#panel").wait_for(state="hidden")
    assert page.evaluate("document.activeElement.getAttribute('href')") == (
        f"#e={FIFTY.events[3].id}"
    )
    assert page.evaluate("location.hash") == ""


def test_the_keyboard_walks_from_event_to_event(page) -> None:
    page.focus("#chart")
    for key, number in (
        ("Home", 0), ("ArrowRight", 1), ("ArrowRight", 2), ("ArrowLeft", 1), ("End", 49),
        ("ArrowRight", 49),
    ):  # fmt: skip
        page.keyboard.press(key)
        event = FIFTY.events[number]
        said = page.text_content("#live")
        assert said.startswith(f"{number + 1} of 50: {event.when.reading}, {event.title}, ")
    assert page.text_content("#card .card-title") == FIFTY.events[49].title
    page.keyboard.press("Enter")
    assert page.text_content("#panel-title") == FIFTY.events[49].title


def test_up_and_down_go_from_lane_to_lane(page) -> None:
    def place() -> str:
        return page.evaluate("document.getElementById('live').textContent")

    page.focus("#chart")
    page.keyboard.press("Home")
    seen = {place()}
    for _ in range(4):
        page.keyboard.press("ArrowDown")
        seen.add(place())
    assert len(seen) >= 4


def test_neighbours_lead_on(page) -> None:
    page.evaluate("id => { location.hash = 'e=' + id }", FIFTY.events[10].id)
    page.locator("#panel").wait_for(state="visible")
    page.locator(".neighbour").last.click()
    assert page.text_content("#panel-title") == FIFTY.events[11].title
    assert page.evaluate("location.hash") == f"#e={FIFTY.events[11].id}"


def test_an_address_opens_its_event(visit) -> None:
    event = FIFTY.events[20]
    page = visit("fifty", FIFTY, bare=True).open(f"#e={event.id}&q=halden", until="drawn")
    assert page.text_content("#panel-title") == event.title
    assert page.input_value("#search") == "halden"
