"""The page in a browser: the chart, and readers on other devices."""

from __future__ import annotations

from itertools import combinations

import chronologies as made
import pytest
from looking import FIFTY, PHONE, boxes, overlap, settle, some, words_of

pytestmark = pytest.mark.browser


# ---- the drawing ---------------------------------------------------------------------------------


@pytest.mark.parametrize("lanes", ["none", "place", "person", "article"])
def test_no_two_labels_overlap_in_any_lanes(page, lanes: str) -> None:
    page.check(f"input[name=lanes][value={lanes}]", force=True)
    settle(page)
    assert_apart(page)
    assert len(boxes(page)) >= 20


def assert_apart(page) -> None:
    """No two labels share room, and none is cut off at an edge of the chart."""
    labels = boxes(page)
    assert not [pair for pair in combinations(labels, 2) if overlap(*pair)]
    chart = page.locator("#chart").bounding_box()
    for left, top, right, bottom in labels:
        assert chart["x"] - 1 <= left < right <= chart["x"] + chart["width"] + 1
        assert chart["y"] - 1 <= top < bottom <= chart["y"] + chart["height"] + 1


@pytest.mark.parametrize(
    ("count", "bare"), [(5, True), (200, False), (10_000, True)], ids=["5", "200", "10000"]
)
@pytest.mark.parametrize("lanes", ["none", "place"])
def test_no_two_labels_overlap_at_any_of_ten_zooms(
    visit, count: int, bare: bool, lanes: str
) -> None:
    page = visit(str(count), some(count), bare=bare).open(
        f"#lanes={lanes}", until="drawn" if bare else "ready"
    )
    axes, labels = set(), []
    for _ in range(10):
        assert_apart(page)
        labels.append(len(boxes(page)))
        axes.add(page.evaluate("document.getElementById('axis').textContent"))
        page.click("#zoom-in")
        settle(page)
    assert len(axes) > 7, "each zoom shows another stretch"
    assert min(count, 20) <= max(labels) <= 120


def test_zooming_in_names_what_was_too_small_for_a_name(visit) -> None:
    page = visit("200", some(200)).open()
    share = len(boxes(page)) / 200
    assert page.evaluate("document.querySelectorAll('*').length") < 2000
    for _ in range(5):
        page.click("#zoom-in")
    settle(page)
    inside = int(page.text_content("#in-view").split(" ")[0])
    assert inside < 60
    assert len(boxes(page)) / inside > 1.5 * share


def test_plus_minus_and_zero_zoom_and_backspace_goes_back(page) -> None:
    def years() -> list[str]:
        settle(page)
        return page.locator("#axis button").all_text_contents()

    first = years()
    page.focus("#chart")
    page.keyboard.press("+")
    closer = years()
    assert closer != first
    page.keyboard.press("-")
    assert years() == first
    page.keyboard.press("+")
    page.keyboard.press("+")
    page.keyboard.press("Backspace")
    assert years() == closer
    page.keyboard.press("0")
    assert years() == first


def test_a_click_on_a_year_enters_it(page) -> None:
    page.locator("#axis button.context", has_text="2017").click()
    settle(page)
    assert page.locator("#axis button.context").all_text_contents() == ["2017"]
    assert "earlier" in page.text_content("#earlier")
    page.click("#earlier")
    settle(page)
    assert "2016" in " ".join(page.locator("#axis button.context").all_text_contents())


def test_dragging_pans_and_the_wheel_scrolls_the_page(page) -> None:
    chart = page.locator("#chart").bounding_box()
    before = page.locator("#axis button").all_text_contents()
    page.mouse.move(chart["x"] + 600, chart["y"] + 60)
    page.mouse.wheel(0, 40)
    page.wait_for_timeout(150)
    assert page.evaluate("scrollY") > 0
    assert page.locator("#axis button").all_text_contents() == before
    page.evaluate("scrollTo(0, 0)")
    page.mouse.move(chart["x"] + 600, chart["y"] + 60)
    page.mouse.down()
    page.mouse.move(chart["x"] + 300, chart["y"] + 60, steps=4)
    page.mouse.up()
    page.wait_for_timeout(150)
    assert page.locator("#panel").is_hidden()
    assert page.locator("#earlier").is_visible()


def test_the_brush_chooses_a_period(page) -> None:
    strip = page.locator("#overview").bounding_box()
    page.mouse.move(strip["x"] + 300, strip["y"] + 20)
    page.mouse.down()
    page.mouse.move(strip["x"] + 500, strip["y"] + 20, steps=4)
    page.mouse.up()
    settle(page)
    brush = page.locator("#brush").bounding_box()
    assert abs(brush["x"] - strip["x"] - 300) < 3
    assert abs(brush["width"] - 200) < 5


def test_thousands_of_events_are_columns_until_one_comes_near(visit) -> None:
    page = visit("10000", some(10_000), bare=True).open(until="drawn")
    assert "drawn as columns" in page.text_content("#in-view")
    assert page.evaluate("document.querySelectorAll('*').length") < 3000
    for _ in range(6):
        page.click("#zoom-in")
    settle(page)
    assert "of 10,000 events in view" in page.text_content("#in-view")
    assert page.evaluate("document.querySelectorAll('*').length") < 3000
    page.evaluate("scrollTo(0, document.body.scrollHeight / 2)")
    page.wait_for_timeout(200)
    items = page.locator("#list li")
    assert 5 < items.count() < 80
    middle = items.nth(items.count() // 2)
    assert middle.bounding_box()["y"] > 0
    middle.locator("a").click()
    assert page.text_content("#panel-title") == middle.locator("b").text_content()


# ---- other readers -------------------------------------------------------------------------------


def test_five_events_have_no_histogram_and_every_label_in_full(visit) -> None:
    five = some(5)
    page = visit("5", five, bare=True).open(until="drawn")
    assert page.locator("#overview").is_hidden()
    labels = page.locator("#preview text").all_text_contents()
    assert sorted(labels) == sorted(event.title for event in five.events)


def test_all_on_one_day_has_an_axis_of_hours(visit) -> None:
    page = visit("day", made.one_day(), bare=True).open(until="drawn")
    assert "12:00" in page.locator("#axis button").all_text_contents()
    assert page.locator("#axis .context").all_text_contents() == ["12 June 2018"]


def test_years_bc_have_round_ticks(visit) -> None:
    page = visit("ancient", made.ancient(), bare=True).open(until="drawn")
    ticks = page.locator("#axis button").all_text_contents()
    assert "200 BC" in ticks
    assert page.locator("#axis .fold").text_content().endswith(" years")
    assert page.text_content("#in-view") == "6 of 6 events in view"


def test_a_phone_shows_the_list_first_and_never_scrolls_sideways(visit) -> None:
    page = visit("fifty", FIFTY, **PHONE).open()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator("#events").bounding_box()["y"] < page.locator("#chart").bounding_box()["y"]
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, a.item, .lanes span, input[type=search]')]
          .filter(e => e.offsetParent && !e.closest('#axis') && e.getBoundingClientRect().height < 44)
          .map(e => e.textContent)"""
    )
    assert small == []
    page.evaluate("document.getElementById('facets').open = true")
    page.fill("#search", "within:2017/2018-06")
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    arrows = [page.locator(which).bounding_box() for which in ("#previous", "#next")]
    assert all(box["x"] + box["width"] <= 390 and box["height"] >= 44 for box in arrows)
    page.fill("#search", "")
    page.evaluate("document.getElementById('facets').open = false")
    settle(page)
    strip = page.locator("#overview").bounding_box()
    page.touchscreen.tap(strip["x"] + 0.75 * strip["width"], strip["y"] + 20)
    page.wait_for_timeout(200)
    late = page.locator("#list section", has=page.locator("h3", has_text="2018"))
    assert page.evaluate("scrollY") > 800
    assert abs(late.bounding_box()["y"]) < 844, "a tap on the strip went to its year"
    page.evaluate("scrollTo(0, 0)")
    page.locator("#list a.item").first.tap()
    panel = page.locator("#panel")
    panel.wait_for(state="visible")
    page.wait_for_timeout(250)
    assert panel.bounding_box()["width"] == 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.getElementById('plot')._fullLayout.dragmode") is False


def test_dark_mode_is_dark_and_readable(page) -> None:
    page.emulate_media(color_scheme="dark")
    settle(page)
    channels = page.evaluate(
        """() => [getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.querySelector('#plot .textpoint text')).fill]
          .map(c => c.match(/[\\d.]+/g).slice(0, 3).map(Number))"""
    )
    assert max(channels[0]) < 60
    assert min(channels[1]) > 180
    page.emulate_media(color_scheme="light")


def test_whoever_wants_less_motion_gets_none(page) -> None:
    moving = """() => [...document.querySelectorAll('*')].filter(node => {
      const style = getComputedStyle(node);
      return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
    }).map(node => node.id || node.tagName)"""
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) != []  # the panel slides in
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(moving) == []
    page.emulate_media(reduced_motion="no-preference")


def test_print_is_a_numbered_table_and_the_whole_overview(page) -> None:
    page.fill("#search", "storm")
    settle(page)
    page.emulate_media(media="print")
    page.wait_for_timeout(200)
    assert page.locator("#chart").is_hidden()
    assert page.locator("#strip").is_visible()
    rows = page.locator("#print tbody tr")
    matches = [event for event in FIFTY.events if "storm" in words_of(event)]
    assert rows.count() == len(matches)
    first = rows.first.text_content()
    assert first.startswith("1")
    assert matches[0].evidence[0].quote in first
    assert "storm" in page.text_content("#print .print-filters")
    page.emulate_media(media="screen")


def test_without_scripts_the_list_is_there_and_the_chart_is_not(visit) -> None:
    page = visit("fifty", FIFTY, bare=True, java_script_enabled=False).open(until="")
    assert page.locator("#list li").count() == 50
    assert page.locator("#list li").first.is_visible()
    assert page.locator("#chart").is_hidden()
    assert page.locator("h1").is_visible()


def test_the_help_lists_the_keys(page) -> None:
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.click("#help-close")
    assert page.locator("#help").is_hidden()
