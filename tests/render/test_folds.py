"""Long empty stretches: which are folded, and where a day stands then."""

from __future__ import annotations

import chronologies as made
import pytest
from hypothesis import given
from hypothesis import strategies as st
from looking import FIFTY, settle

from ktimeline.model import Chronology, Instant
from ktimeline.render.axis import day_number
from ktimeline.render.data import page_data
from ktimeline.render.folds import Fold, folded, folded_ranges, folds

YEAR = 365.25


def on_days(*days: float) -> list[tuple[float, float]]:
    return [(day, day + 1) for day in days]


@pytest.mark.parametrize(
    ("extents", "folded_away"),
    [
        (on_days(0, 30, 60, 90), []),
        (on_days(0, 30, 60, 100 * YEAR), [(61, 100 * YEAR)]),
        (on_days(-80 * YEAR, 0, 30, 60, 100 * YEAR), [(-80 * YEAR + 1, 0), (61, 100 * YEAR)]),
        (on_days(0, 9000), []),  # two events are two events
        (on_days(0, 30, 60, 110), []),  # less than half is empty
        ([*on_days(0, 30, 60, 100 * YEAR), (0, 90 * YEAR)], []),  # something lasted all the time
        # One of many is drawn through folds; its end is in none.
        (
            [*on_days(*range(0, 60, 6), 100 * YEAR), (0, 90 * YEAR)],
            [(55, 90 * YEAR), (90 * YEAR, 100 * YEAR)],
        ),
        ([(0, 365.0)] * 30, []),  # a year that all of them share
        # Of many events a gap of a fifth is folded, of few it is not; two eras and their gap.
        (on_days(*range(0, 40, 2), *range(70, 110, 2)), [(39, 70)]),
        (on_days(0, 20, 39, 70, 90, 109), []),
        (on_days(0, 7, 20, 45, 94), [(21, 45), (46, 94)]),  # few events, few folds
    ],
)
def test_what_is_folded(
    extents: list[tuple[float, float]], folded_away: list[tuple[float, float]]
) -> None:
    found = folds(extents)
    assert len(found) == len(folded_away)
    for fold, (start, end) in zip(found, folded_away, strict=True):
        assert start < fold.start < fold.end < end, "some room stays on either side"
        assert fold.end - fold.start > 0.7 * (end - start)


def test_a_far_out_date_squeezes_nothing_and_is_in_view() -> None:
    data = page_data(made.far_out())
    ((start, end, width),) = data["folds"]
    assert day_number(Instant(-42)) < start < end < day_number(Instant(2014))
    low, high = data["folded"]["fit"]
    assert all(low < folded(e["x0"], [Fold(start, end, width)]) < high for e in data["events"])
    assert high - low < 7 * YEAR


@pytest.mark.parametrize("chronology", [FIFTY, made.one_day(), Chronology()])
def test_most_timelines_have_nothing_to_fold(chronology: Chronology) -> None:
    data = page_data(chronology)
    assert data["folds"] == []
    assert data["folded"] == {"fit": data["fit"], "whole": data["whole"]}


DAYS = st.lists(st.floats(-1e6, 1e6, width=32), min_size=1, max_size=30)


@given(DAYS)
def test_nothing_ends_in_a_fold_that_shortens_and_keeps_the_order(days: list[float]) -> None:
    extents = on_days(*days)
    found = folds(extents)
    assert len(found) <= min(4, len(days) // 4 + 1)
    for start, end in extents:
        assert not any(fold.start < edge < fold.end for fold in found for edge in (start, end))
        assert folded(end, found) - folded(start, found) == pytest.approx(1, abs=1e-6)
    places = [folded(day, found) for day in sorted(days)]
    assert places == sorted(places)
    (low, high), whole = folded_ranges(extents, found)
    assert whole[0] - 1e-6 <= low < high <= whole[1] + 1e-6


# ---- in the browser ------------------------------------------------------------------------------


@pytest.mark.browser
def test_the_fold_tells_its_length_and_unfolds(visit) -> None:
    page = visit("far", made.far_out(), bare=True).open(until="drawn")
    assert page.text_content("#in-view") == "31 of 31 events in view"
    fold = page.locator("#axis .fold")
    assert fold.text_content() == "2,056 years"
    assert fold.get_attribute("aria-label") == "Unfold 2,056 years in which nothing begins or ends"
    labels = page.locator("#axis .tick").all_text_contents()
    assert "44 BC" in labels
    assert "2016" in labels
    assert page.locator("#preview text", has_text="Caesar").count() == 1
    fold.click()
    settle(page)
    assert fold.count() == 0
    assert page.get_attribute("#fold", "aria-pressed") == "false"
    assert page.evaluate("location.hash") == "#fold=no"
    assert page.text_content("#in-view") == "30 of 31 events in view"
    page.click("#fold")
    settle(page)
    assert fold.count() == 1
    assert page.evaluate("location.hash") == ""


@pytest.mark.browser
def test_days_keep_their_meaning_beside_a_fold(visit) -> None:
    folded_page = visit("far", made.far_out(), bare=True).open(
        "#view=2015-01-01/2017-01-01", until="drawn"
    )
    flat = visit("far", made.far_out(), bare=True, another=1).open(
        "#fold=no&view=2015-01-01/2017-01-01", until="drawn"
    )
    for what in ("#axis .tick", "#in-view", "#earlier", "#later", "#preview text"):
        told = [page.locator(what).all_text_contents() for page in (folded_page, flat)]
        assert told[0] == told[1]
        assert told[0]
    folded_page.fill("#search", "in:2016")
    settle(folded_page)
    flat.fill("#search", "in:2016")
    settle(flat)
    assert folded_page.text_content("#count") == flat.text_content("#count") != "0 of 31 events"


@pytest.mark.browser
def test_the_length_stands_on_a_phone_too_and_covers_no_tick(visit) -> None:
    page = visit("far", made.far_out(), bare=True, viewport={"width": 390, "height": 844}).open(
        until="drawn"
    )
    words = page.locator("#axis .fold span").bounding_box()
    assert page.text_content("#axis .fold") == "2,056 years"
    for tick in page.locator("#axis .tick").all():
        box = tick.bounding_box()
        text = box["x"] + 4, box["x"] + box["width"]
        assert text[1] <= words["x"] + 1 or text[0] >= words["x"] + words["width"] - 1


@pytest.mark.browser
def test_without_a_fold_there_is_no_control_for_it(page) -> None:
    assert page.locator("#fold").is_hidden()
