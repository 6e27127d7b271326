"""The figure, tested as data."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

import chronologies as made
import pytest

from ktimeline.model import Chronology, Status
from ktimeline.render import to_figure, to_plotly
from ktimeline.render.axis import fit_range
from ktimeline.render.marks import Mark, marks, prominence
from ktimeline.render.rows import Item, arrange

DAY = 86_400_000


def trace(figure: dict[str, Any], name: str) -> dict[str, Any]:
    return next(trace for trace in figure["data"] if trace["name"] == name)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (made.told_day(date(2018, 6, 1)), "a day or a time"),
        (made.told_hour(datetime(2018, 6, 1, 9, 30)), "a day or a time"),
        (made.told_month(date(2018, 6, 1)), "some time within"),
        (made.told_year(2018), "some time within"),
        (made.told_range(date(2018, 6, 1), date(2018, 6, 9)), "lasted from start to end"),
        (made.told_since(date(2018, 3, 1)), "lasted from start to end"),
        (made.told_since(date(2018, 3, 1)), "open end"),
        (made.told_until(date(2018, 3, 1)), "open end"),
    ],
)
def test_which_mark_a_date_gets(told: made.Told, name: str) -> None:
    figure = to_figure(made.single(told))
    assert name in [trace["name"] for trace in figure["data"]]


def test_a_diamond_stands_in_the_middle_of_its_day() -> None:
    points = trace(to_figure(made.single(made.told_day(date(2018, 6, 1)))), "a day or a time")
    assert points["x"] == ["2018-06-01T12:00:00"]
    assert points["marker"]["symbol"] == ["diamond"]


def test_a_bar_goes_from_bound_to_bound() -> None:
    bars = trace(to_figure(made.single(made.told_month(date(2018, 6, 1)))), "some time within")
    assert bars["base"] == ["2018-06-01T00:00:00"]
    assert bars["x"] == [30 * DAY]
    assert bars["marker"]["pattern"]["shape"] == "/"


def test_what_lasted_is_full_not_hatched() -> None:
    told = made.told_range(date(2018, 6, 1), date(2018, 6, 9))
    bars = trace(to_figure(made.single(told)), "lasted from start to end")
    assert bars["x"] == [9 * DAY]
    assert "pattern" not in bars["marker"]


def test_a_short_bar_among_decades_keeps_a_width_that_can_be_seen() -> None:
    book = made.Book()
    draft = book.draft(date(2018, 6, 20))
    made.add_event(book, draft, made.told_month(date(1900, 1, 1)), "It begins")
    made.add_event(book, draft, made.told_month(date(2000, 1, 1)), "It ends")
    figure = to_figure(book.finish())
    low, high = (datetime.fromisoformat(edge) for edge in figure["layout"]["xaxis"]["range"])
    shown = (high - low).total_seconds() * 1000
    assert min(trace(figure, "some time within")["x"]) >= 0.0069 * shown


def test_an_open_end_grows_pale() -> None:
    fade = trace(to_figure(made.single(made.told_since(date(2018, 3, 1)))), "open end")
    assert fade["marker"]["opacity"] == sorted(fade["marker"]["opacity"], reverse=True)
    assert fade["base"] == sorted(fade["base"])
    assert fade["base"][0] == "2018-06-20T00:00:00", "full as far as the source could know"


@pytest.mark.parametrize(
    ("status", "symbol"),
    [("happened", "diamond"), ("planned", "diamond-open"), ("denied", "diamond-x-open")],
)
def test_what_did_not_happen_is_hollow(status: str, symbol: str) -> None:
    book = made.Book()
    told = made.told_day(date(2018, 6, 1))
    made.add_event(book, book.draft(date(2018, 6, 20)), told, "A vote", status=Status(status))
    points = trace(to_figure(book.finish()), "a day or a time")
    assert points["marker"]["symbol"] == [symbol]


def test_one_event_alone_gets_fifteen_days_on_each_side() -> None:
    axis = to_figure(made.single(made.told_day(date(2018, 6, 12))))["layout"]["xaxis"]
    assert axis["range"] == ["2018-05-28T00:00:00", "2018-06-28T00:00:00"]
    assert axis["type"] == "date"


def test_years_before_christ_take_a_linear_axis_with_ticks_of_its_own() -> None:
    axis = to_figure(made.ancient())["layout"]["xaxis"]
    assert axis["type"] == "linear"
    assert axis["ticktext"] == ["250 BC", "200 BC", "150 BC", "100 BC", "50 BC", "1", "50"]
    assert len(axis["tickvals"]) == len(axis["ticktext"])


def test_years_below_a_thousand_are_written_with_four_digits() -> None:
    bars = trace(to_figure(made.single(made.told_year(50))), "some time within")
    assert bars["base"] == ["0050-01-01T00:00:00"]


def test_one_date_far_out_does_not_squeeze_the_rest() -> None:
    low, high = to_figure(made.far_out())["layout"]["xaxis"]["range"]
    assert (high - low) / 365.25 < 6


@pytest.mark.parametrize("lanes", ["place", "person", "article"])
def test_lanes_are_named_on_the_axis(lanes: str) -> None:
    axis = to_figure(made.chronology(50), lanes=lanes)["layout"]["yaxis"]  # type: ignore[arg-type]
    assert len(axis["ticktext"]) == len(axis["tickvals"]) > 2
    if lanes == "place":
        assert "Valparaíso" in axis["ticktext"]


def test_other_lanes_are_refused() -> None:
    with pytest.raises(ValueError, match="lanes is one of none, place, person, article, not 'x'"):
        to_figure(made.chronology(1), lanes="x")  # type: ignore[arg-type]


def labels_by_row(items: list[Item]) -> Iterator[list[tuple[float, float]]]:
    for row in {item.row for item in items}:
        mine = [item for item in items if item.row == row and item.label]
        widths = [(item, 6.6 * len(item.label)) for item in mine]
        yield sorted(
            (item.mark.start - width, item.mark.start)
            if item.leftward
            else (item.mark.end, item.mark.end + width)
            for item, width in widths
        )


@pytest.mark.parametrize("count", [5, 50, 200])
def test_no_two_labels_of_a_row_overlap(count: int) -> None:
    chronology = made.chronology(count)
    drawn = marks(chronology)
    low, high = fit_range([(mark.start, mark.end) for mark in drawn])
    pixel = (high - low) / 1000
    pixels = [
        Mark((mark.start - low) / pixel, (mark.end - low) / pixel, mark.bar) for mark in drawn
    ]
    _, items = arrange(chronology, pixels, (0, 1000), "none")
    assert sum(bool(item.label) for item in items) >= min(count, 25)
    for stretches in labels_by_row(items):
        for one, other in pairwise(stretches):
            assert one[1] <= other[0]


def test_what_articles_say_stays_text() -> None:
    figure = json.dumps(to_figure(made.hostile(), lanes="place"))
    assert "<img" not in figure
    assert "<svg" not in figure
    assert "&lt;img" in figure


def test_each_event_is_drawn_once() -> None:
    chronology = made.chronology(200)
    ids = [i for one in to_figure(chronology)["data"] for i in one.get("customdata", [])]
    assert sorted(ids) == sorted(event.id for event in chronology.events)


@pytest.mark.parametrize("chronology", [Chronology(), made.nothing_found(), made.hostile()])
def test_the_figure_is_plain_data_that_plotly_accepts(chronology: Chronology) -> None:
    figure = to_figure(chronology)
    assert json.loads(json.dumps(figure)) == figure
    assert to_plotly(chronology).to_dict()["layout"]["barmode"] == "overlay"


def test_the_names_of_one_loud_day_leave_room_for_those_of_other_days() -> None:
    """Ten events of the day that most is told of, and one a day after it."""
    loud, quiet = date(2018, 6, 12), [date(2018, 6, 13 + n) for n in range(6)]
    book = made.Book()
    draft = book.draft(date(2018, 6, 20))
    for n in range(10):
        made.add_event(book, draft, made.told_day(loud), f"Witness {n} speaks of the night")
    for day in quiet:
        made.add_event(book, draft, made.told_day(day), "The inquiry goes on")
    drafted = book.finish()
    events = tuple(
        replace(event, importance=0.9 if event.title.startswith("Witness") else 0.5)
        for event in drafted.events
    )
    worth = prominence(events, marks(drafted))
    best = sorted(zip(worth, events, strict=True), key=lambda pair: -pair[0])
    assert best[0][1].title.startswith("Witness")
    assert [event.title for _, event in best[1:7]] == ["The inquiry goes on"] * 6
