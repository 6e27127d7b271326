"""The page in a browser: its address holds what is shown, and opening it shows the same."""

from __future__ import annotations

from typing import Any

import chronologies as made
import pytest
from looking import FIFTY, settle

pytestmark = pytest.mark.browser


def seen(page: Any) -> dict[str, Any]:
    """All that a reader sees of the state."""
    settle(page)
    return {
        "axis": page.locator("#axis button").all_text_contents(),
        "brush": page.locator("#brush").evaluate(
            "e => [e.style.left, e.style.width].map(parseFloat)"
        ),
        "list": page.locator("#list li:not([hidden]) b").all_text_contents(),
        "search": page.input_value("#search"),
        "known": page.text_content("#known-on"),
        "lanes": page.locator("input[name=lanes]:checked").get_attribute("value"),
        "panel": page.locator("#panel-title").all_text_contents(),
    }


def test_opening_the_address_restores_everything(visit) -> None:
    first = visit("fifty", FIFTY, bare=True)
    page = first.open(until="drawn")
    page.fill("#search", "ferry")
    page.check("input[name=lanes][value=person]", force=True)
    page.locator("#known").fill("14")
    page.click("#zoom-in")
    page.click("#zoom-in")
    page.locator("#list li:not([hidden]) a.item").first.click()
    page.wait_for_timeout(400)
    before, address = seen(page), page.evaluate("location.hash")
    assert all(key in address for key in ("e=", "q=ferry", "known=20", "lanes=person", "view=20"))
    after = seen(visit("fifty", FIFTY, bare=True).open(address, until="drawn"))
    assert after.pop("brush") == pytest.approx(before.pop("brush"), abs=1)
    assert after == before
    assert before["panel"]
    assert 0 < len(before["list"]) < 50


def test_a_fresh_page_has_a_plain_address_and_fit_comes_back_to_it(page) -> None:
    page.wait_for_timeout(350)
    assert page.evaluate("location.hash") == ""
    page.click("#zoom-in")
    page.wait_for_timeout(400)
    assert page.evaluate("location.hash").startswith("#view=20")
    page.click("#fit")
    page.wait_for_timeout(400)
    assert page.evaluate("location.hash") == ""


def test_a_period_of_hours_comes_back_to_the_minute(visit) -> None:
    address = "#view=2018-06-12T03:00/2018-06-12T05:00"
    page = visit("day", made.one_day(), bare=True).open(address, until="drawn")
    assert "03:30" in page.locator("#axis button").all_text_contents()
    assert page.locator("#in-view").text_content() == "3 of 8 events in view"
    page.check("input[name=lanes][value=article]", force=True)
    settle(page)
    assert "view=2018-06-12T03:00/2018-06-12T05:00" in page.evaluate("location.hash")


@pytest.mark.parametrize(
    "address",
    [
        "#view=yesterday/tomorrow",
        "#view=2018-01-01/2017-01-01",
        "#e=nobody&lanes=__proto__",
        "#known=x",
    ],
)
def test_an_address_that_means_nothing_shows_the_fresh_page(visit, address: str) -> None:
    visited = visit("fifty", FIFTY, bare=True)
    fresh = seen(visited.open(until="drawn"))
    broken = visit("fifty", FIFTY, bare=True)
    assert seen(broken.open(address, until="drawn")) == fresh


def test_back_closes_the_event_and_does_not_leave_the_page(visit) -> None:
    page = visit("fifty", FIFTY, bare=True).open(until="drawn")
    page.fill("#search", "ferry")
    settle(page)
    items = page.locator("#list li:not([hidden]) a.item")
    for number in (0, 1):
        items.nth(number).click()
        settle(page)
        if not number:
            page.keyboard.press("Escape")
            settle(page)
    page.wait_for_timeout(400)
    assert page.evaluate("location.hash").startswith("#e=")
    page.go_back()
    settle(page)
    assert page.locator("#panel").is_hidden()
    assert page.input_value("#search") == "ferry"
    page.go_forward()
    settle(page)
    assert page.text_content("#panel-title") == items.nth(1).locator("b").text_content()
