"""The page in a browser: titles in any script, from either side, are whole and nothing is cut off."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import Any

import chronologies as made
import pytest
from looking import PHONE, boxes, overlap, settle

from ktimeline.model import Chronology, Place

pytestmark = pytest.mark.browser

TITLES = (
    ("ar", "أغلقت سلطة الميناء الأرصفة الثلاثة بعد العاصفة التي ضربت الساحل الشمالي ليلة الأحد"),
    ("ar", "عودة العبّارة"),
    ("he", "הנמל נסגר בגלל הסערה והמעבורות חזרו לרציף הישן עד להודעה חדשה של הרשות"),
    ("he", "המעבורת שבה"),
    ("ko", "항만청은 폭풍이 지나간 뒤 세 부두를 모두 닫고 여객선을 옛 부두로 돌려보냈다고 밝혔다"),
    ("ko", "여객선이 돌아왔다"),
    ("zh", "港务局在风暴过后关闭了全部三个码头并将渡轮调回旧码头直至另行通知为止"),
    ("zh", "渡轮返航"),
    ("de", "Die Schifffahrtsgesellschaftsaufsichtsratsvorsitzende tritt zurück"),
    (
        "de",
        "Hafenbetriebsgenehmigungsverlängerungsantragsformulareinreichungsfristverlängerung" * 2,
    ),
    ("el", "Το λιμάνι έκλεισε εξαιτίας της καταιγίδας"),
    ("en", "The ferry returns"),
)
RIGHT_TO_LEFT = {"ar", "he"}


def scripts() -> Chronology:
    """A year of events, one for each title, in an article of its language."""
    book = made.Book()
    drafts: dict[str, made.Draft] = {}
    for number, (language, title) in enumerate(TITLES):
        if language not in drafts:
            drafts[language] = book.draft(date(2018, 12, 20), title=title, source=title[:30])
            drafts[language].language = language
        made.add_event(
            book, drafts[language], made.told_day(date(2018, 1, 8) + timedelta(28 * number)),
            title, places=(Place(title[:24]),),
        )  # fmt: skip
    return book.finish()


CUT = """() => [...document.querySelectorAll(
    '#list b, #list q, #list time, #panel-title, #panel blockquote, #panel .article-title, .facts')]
  .filter(e => e.offsetParent && e.scrollWidth > e.clientWidth + 1
    && getComputedStyle(e).display !== 'inline')
  .map(e => e.textContent.slice(0, 40))"""
"""What is wider than its box."""


def opened(visit: Any, device: str, address: str = "") -> Any:
    options = PHONE if device == "phone" else {}
    return visit("scripts", scripts(), bare=True, **options).open(address, until="drawn")


@pytest.mark.parametrize("device", ["desk", "phone"])
@pytest.mark.parametrize("lanes", ["none", "place"])
def test_labels_of_any_script_lie_apart_and_within_the_chart(
    visit, device: str, lanes: str
) -> None:
    page = opened(visit, device, f"#lanes={lanes}")
    for view in ("2017-12-20/2018-12-30", "2018-03-01/2018-09-01", "2018-06-01/2018-08-01"):
        page.evaluate("hash => { location.hash = hash }", f"#lanes={lanes}&view={view}")
        settle(page)
        labels = boxes(page)
        assert labels
        assert not [pair for pair in combinations(labels, 2) if overlap(*pair)]
        chart = page.locator("#chart").bounding_box()
        assert min(box[0] for box in labels) >= chart["x"] - 1
        assert max(box[2] for box in labels) <= chart["x"] + chart["width"] + 1


@pytest.mark.parametrize("device", ["desk", "phone"])
def test_list_and_panel_hold_every_title(visit, device: str) -> None:
    page = opened(visit, device)
    assert page.evaluate(CUT) == []
    for event in scripts().events:
        page.evaluate("id => { location.hash = 'e=' + id }", event.id)
        settle(page)
        assert page.text_content("#panel-title") == event.title
        assert page.evaluate(CUT) == [], event.title
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_each_title_runs_its_own_way_and_says_its_language(visit) -> None:
    page = opened(visit, "desk")
    told = page.locator("#list b").evaluate_all(
        "all => all.map(e => [e.textContent, getComputedStyle(e).direction, e.lang])"
    )
    wanted = [
        [title, "rtl" if language in RIGHT_TO_LEFT else "ltr", "" if language == "en" else language]
        for language, title in TITLES
    ]
    assert told == wanted


def test_a_cut_title_that_runs_to_the_left_is_isolated_with_its_ellipsis(visit) -> None:
    page = opened(visit, "phone", "#lanes=none")
    labels = page.locator("#preview text").all_text_contents()
    arabic = [label for label in labels if any("\u0600" <= letter <= "\u06ff" for letter in label)]
    assert arabic
    assert all(label[0] == "\u2068" and label[-1] == "\u2069" for label in arabic)
    assert any(label.endswith("…\u2069") for label in arabic)


@pytest.mark.parametrize(
    ("word", "count"), [("العبارة", 1), ("渡轮", 2), ("여객선이", 1), ("λιμανι", 1)]
)
def test_search_finds_words_of_any_script(visit, word: str, count: int) -> None:
    page = opened(visit, "desk")
    page.fill("#search", word)
    settle(page)
    assert page.text_content("#count") == f"{count} of {len(TITLES)} events"
