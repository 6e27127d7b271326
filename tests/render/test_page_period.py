"""The page in a browser: what was possibly in a period, and what was in it for certain."""

from __future__ import annotations

from datetime import date
from typing import Any

import chronologies as made
import pytest
from looking import settle

from ktimeline.model import Chronology

pytestmark = pytest.mark.browser

DAY, MONTH, YEAR = "a day of June 2017", "in July 2017", "in 2017"
ABOUT, LASTED, SINCE, UNTIL = "about 2017", "spring to autumn", "since May 2017", "until March 2017"


def year_of_all() -> Chronology:
    """One event for each way to be in 2017."""
    book = made.Book()
    draft = book.draft(date(2017, 11, 1))
    for title, told in (
        (DAY, made.told_day(date(2017, 6, 12))),
        (MONTH, made.told_month(date(2017, 7, 1))),
        (YEAR, made.told_year(2017)),
        (ABOUT, made.told_year(2017, about=True)),
        (LASTED, made.told_range(date(2017, 4, 1), date(2017, 10, 1))),
        (SINCE, made.told_since(date(2017, 5, 1))),
        (UNTIL, made.told_until(date(2017, 3, 1))),
    ):
        made.add_event(book, draft, told, title)
    return book.finish()


@pytest.fixture
def periods(visit) -> Any:
    return visit("periods", year_of_all(), bare=True).open(until="drawn")


def found(page: Any) -> set[str]:
    settle(page)
    return set(page.locator("#list li:not([hidden]) b").all_text_contents())


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ("in:2017-06-12", {DAY, YEAR, ABOUT, LASTED, SINCE}),
        ("within:2017-06-12", {DAY, LASTED, SINCE}),
        ("in:2017-07", {MONTH, YEAR, ABOUT, LASTED, SINCE}),
        ("within:2017-07", {MONTH, LASTED, SINCE}),
        ("within:2017", {DAY, MONTH, YEAR, LASTED, SINCE, UNTIL}),
        ("in:2016", {UNTIL}),
        ("in:2024", {SINCE}),
        ("within:2024", set()),  # no report reaches so far
        ("within:2017-06/2017-07", {DAY, MONTH, LASTED, SINCE}),
        ("within:2017-06/..", {DAY, MONTH, LASTED, SINCE}),
        ("in:../2017-02", {YEAR, ABOUT, UNTIL}),
        ("in:2018/2017", set()),
        ("in:2017-13", set()),
        ("in:soon", set()),
    ],
)
def test_possibly_and_certainly(periods, query: str, events: set[str]) -> None:
    periods.fill("#search", query)
    assert found(periods) == events


def test_the_fields_write_into_the_search_and_the_address(visit) -> None:
    page = visit("periods", year_of_all(), bare=True).open(until="drawn")
    page.locator("#facets summary").click()
    page.fill("#search", "july")
    page.fill("#period-from", "2017-06")
    page.fill("#period-to", "2017-07")
    page.keyboard.press("Tab")
    assert page.input_value("#search") == "july in:2017-06/2017-07"
    page.check("#period-sure")
    assert page.input_value("#search") == "july within:2017-06/2017-07"
    assert found(page) == {MONTH}
    address = page.evaluate("location.hash")
    again = visit("periods", year_of_all(), bare=True, another=1).open(address, until="drawn")
    again.locator("#facets summary").click()
    assert found(again) == {MONTH}
    assert again.input_value("#period-to") == "2017-07"
    assert again.is_checked("#period-sure")
    page.fill("#period-from", "June")
    page.keyboard.press("Tab")
    assert page.get_attribute("#period-from", "aria-invalid") == "true"
    assert "2017-06-12" in page.text_content("#period-wrong")
    for field in ("#period-from", "#period-to"):
        page.fill(field, "")
    page.keyboard.press("Tab")
    assert page.input_value("#search") == "july"
    assert page.text_content("#period-wrong") == ""


def test_the_stretch_on_the_chart_can_be_taken(visit) -> None:
    page = visit("periods", year_of_all(), bare=True).open(
        "#view=2017-06-01/2017-07-01", until="drawn"
    )
    page.locator("#facets summary").click()
    page.click("#period-view")
    assert page.input_value("#search") == "in:2017-06-01/2017-06-30"
    assert found(page) == {DAY, YEAR, ABOUT, LASTED, SINCE}
