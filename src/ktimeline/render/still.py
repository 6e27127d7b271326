"""The timeline as a still picture: everything in one view, long gaps folded, a key below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import floor
from typing import Any

from ktimeline.model import Chronology, Instant
from ktimeline.render.axis import day_number
from ktimeline.render.figure import CLAIMED, GRID, INK, PAPER, TINT, layout, traces
from ktimeline.render.folds import Fold, folded, folded_ranges, folds
from ktimeline.render.marks import Mark, marks
from ktimeline.render.rows import Item, arrange
from ktimeline.render.scale import Scale, round_years, year_text

__all__ = ["STILL_WIDTH", "to_still"]

STILL_WIDTH = 1400
MARGIN = 28
STROKE = 6  # pixels between the strokes of a hatched bar
ROW = 24
YEAR_DAYS = 365.2425
LEAST_YEARS = 3
"""Folded years are marked by years, which says nothing of a shorter time."""


def to_still(chronology: Chronology, *, title: str | None = None) -> dict[str, Any]:
    """Return the figure of a picture, `STILL_WIDTH` pixels wide: `{"data": [...], "layout": {}}`.

    Unlike `to_figure` it folds what the page folds, and its hatching is lines, not a pattern,
    which paper formats would turn into pixels.
    """
    drawn = marks(chronology)
    extents = [(mark.start, mark.end) for mark in drawn]
    cut = folds(extents)
    fit = folded_ranges(extents, cut)[0]
    if fit[1] - fit[0] < LEAST_YEARS * YEAR_DAYS:
        cut = []
        fit = folded_ranges(extents, cut)[0]
    placed = [_placed(mark, cut) for mark in drawn]
    width = STILL_WIDTH - 2 * MARGIN
    lanes, items = arrange(chronology, placed, fit, "none", width=width)
    days = [] if cut else [edge for extent in extents for edge in extent]
    scale = Scale(fit, dates=False) if cut else Scale.over(fit, days)
    axis = _folded_axis(fit, cut) if cut else scale.axis()
    per_pixel = (fit[1] - fit[0]) / width
    shown = [item for item in items if item.mark.end > fit[0] and item.mark.start < fit[1]]
    data = traces(shown, scale, per_pixel)
    strokes = [stroke for item in shown for stroke in _hatching(item, per_pixel)]
    return {
        "data": [*map(_plain, data), *_hatched(strokes, scale), *_key(data)],
        "layout": _still_layout(layout(chronology, axis, lanes, title), cut),
    }


def _placed(mark: Mark, cut: Sequence[Fold]) -> Mark:
    return replace(mark, start=folded(mark.start, cut), end=folded(mark.end, cut))


def _plain(trace: dict[str, Any]) -> dict[str, Any]:
    """Return a trace as a picture needs it: without what only a pointer finds, and patterns."""
    marker = {name: value for name, value in trace.get("marker", {}).items() if name != "pattern"}
    kept = {name: value for name, value in trace.items() if name not in {"hovertext", "customdata"}}
    return {**kept, **({"marker": marker} if marker else {}), "showlegend": False}


def _key(data: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return traces that draw nothing but their line of the key, for what there is."""
    drawn = {trace["name"] for trace in data}
    hollow = any("open" in symbol for trace in data for symbol in _symbols(trace))
    line = {"color": INK, "width": 1}
    lines = (
        ("a day or a time", "diamond", INK, "a day or a time" in drawn),
        ("lasted from start to end", "square", INK, "lasted from start to end" in drawn),
        ("some time within", "square", TINT, "some time within" in drawn),
        (CLAIMED, "diamond", PAPER, CLAIMED in drawn or hollow),
    )
    return [
        {
            "type": "scatter", "mode": "markers", "name": name, "x": [None], "y": [None],
            "marker": {"symbol": symbol, "size": 11, "color": color, "line": line},
        }
        for name, symbol, color, needed in lines
        if needed
    ]  # fmt: skip


def _symbols(trace: dict[str, Any]) -> list[str]:
    found = trace.get("marker", {}).get("symbol", [])
    return found if isinstance(found, list) else [found]


def _hatching(item: Item, per_pixel: float) -> list[tuple[float, float, float]]:
    """Return the strokes of a bar in which something happened at some time: x, x, row."""
    event, mark = item.event, item.mark
    if not mark.bar or event.when.lasted or event.status.value != "happened" or item.small:
        return []
    slant = 0.4 * ROW * per_pixel
    count = int((mark.end - mark.start - slant) / (STROKE * per_pixel)) + 1
    starts = (mark.start + number * STROKE * per_pixel for number in range(max(0, count)))
    return [(start, start + slant, item.row) for start in starts]


def _hatched(strokes: Sequence[tuple[float, float, float]], scale: Scale) -> list[dict[str, Any]]:
    if not strokes:
        return []
    x: list[Any] = []
    y: list[Any] = []
    for start, end, row in strokes:
        x += [scale.position(start), scale.position(end), None]
        y += [row + 0.2, row - 0.2, None]
    line = {"color": INK, "width": 1}
    return [
        {
            "type": "scatter", "mode": "lines", "x": x, "y": y, "line": line,
            "hoverinfo": "skip", "showlegend": False,
        }
    ]  # fmt: skip


def _folded_axis(fit: tuple[float, float], cut: Sequence[Fold]) -> dict[str, Any]:
    """Return an axis of years that knows the folds: a tick where a year begins between them."""
    rest = cut[-1].end + fit[1] - folded(cut[-1].end, cut)
    years = round_years((cut[-1].end, rest))
    step = max(1, years[1] - years[0] if len(years) > 1 else 1)
    first = floor(1970 + (fit[0] + cut[0].start) / 2 / YEAR_DAYS)
    wanted = [year for year in range(first - first % step, years[0], step) if year > 0]
    days = {year: day_number(Instant(year)) for year in [*wanted, *years]}
    open_days = {
        year: folded(day, cut)
        for year, day in days.items()
        if not any(fold.start <= day <= fold.end for fold in cut)
    }
    kept = {year: at for year, at in open_days.items() if fit[0] <= at <= fit[1]}
    kept[first] = max(fit[0], day_number(Instant(first)))  # what the picture begins with
    return {
        "type": "linear",
        "range": list(fit),
        "tickmode": "array",
        "tickvals": list(kept.values()),
        "ticktext": [year_text(year) for year in kept],
    }


def _still_layout(made: dict[str, Any], cut: Sequence[Fold]) -> dict[str, Any]:
    """Return the layout with the folds as bands, their lengths above them, and the key below."""
    bands: list[dict[str, Any]] = []
    words: list[dict[str, Any]] = []
    for fold in cut:
        low, high = folded(fold.start, cut), folded(fold.end, cut)
        bands.append(
            {
                "type": "rect", "xref": "x", "x0": low, "x1": high, "yref": "paper", "y0": 0,
                "y1": 1, "layer": "below", "fillcolor": GRID, "line": {"width": 0},
            }
        )  # fmt: skip
        words.append(
            {
                "text": _length(fold.end - fold.start), "x": (low + high) / 2, "xref": "x",
                "y": 0, "yref": "paper", "yanchor": "top", "showarrow": False,
                "font": {"size": 11},
            }
        )  # fmt: skip
    return {
        **made,
        "width": STILL_WIDTH,
        "height": made["height"] + 50,
        "margin": {"l": MARGIN, "r": MARGIN, "t": 104, "b": 62},
        "shapes": [*made["shapes"], *bands],
        "annotations": words,
        "showlegend": True,
        "legend": {
            "orientation": "h", "x": 0, "y": 0.01, "yanchor": "bottom", "yref": "container",
            "font": {"size": 12},
        },
    }  # fmt: skip


def _length(days: float) -> str:
    years = round(days / YEAR_DAYS)
    return f"{years:,} years" if years > 1 else f"{round(days / 30.44)} months"
