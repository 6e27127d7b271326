"""The timeline as a Plotly figure: plain data, or a figure object for a notebook."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, get_args

from ktimeline.model import Chronology, Event, Status
from ktimeline.render.axis import fit_range
from ktimeline.render.marks import marks
from ktimeline.render.rows import LEAST_BAR, NOMINAL_WIDTH, Item, Lane, Lanes, arrange
from ktimeline.render.scale import Scale
from ktimeline.render.versions import leading
from ktimeline.render.words import counted, headline, summary

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["Lanes", "layout", "to_figure", "to_plotly", "traces"]

INK, TINT, PAPER, GRID, RULE = "#1f5a8c", "#e3edf5", "#ffffff", "#eceef0", "#d9dce0"
FAINT = "#b9bec5"
SERIF = 'Georgia, "Times New Roman", "Liberation Serif", serif'
FONT = '"Helvetica Neue", Helvetica, Arial, sans-serif'
ROW_HEIGHT = 24
CLAIMED = "planned, possible or denied"
HATCH = {"shape": "/", "fgcolor": INK, "size": 5, "solidity": 0.3, "fillmode": "overlay"}
SYMBOLS = {
    Status.HAPPENED: "diamond",
    Status.PLANNED: "diamond-open",
    Status.POSSIBLE: "diamond-open",
    Status.DENIED: "diamond-x-open",
}


def to_figure(chronology: Chronology, *, lanes: Lanes = "none") -> dict[str, Any]:
    """Return the timeline as plain data: `{"data": [traces], "layout": {...}}`.

    A diamond is a day or a time, a bar a period: full where it lasted, hatched where something
    happened at some time within it, fading at an open end. The axis is one of dates where every
    date fits Plotly's (years 1 ... 9999), else one of day numbers with ticks of its own.

    Raises ValueError for other `lanes`.
    """
    if lanes not in get_args(Lanes):
        raise ValueError(f"lanes is one of {', '.join(get_args(Lanes))}, not {lanes!r}")
    drawn = marks(chronology)
    fit = fit_range([(mark.start, mark.end) for mark in drawn])
    scale = Scale.over(fit, [bound for mark in drawn for bound in (mark.start, mark.end)])
    made, items = arrange(chronology, drawn, fit, lanes)
    return {
        "data": traces(items, scale, (fit[1] - fit[0]) / NOMINAL_WIDTH),
        "layout": layout(chronology, scale.axis(), made),
    }


def to_plotly(chronology: Chronology, *, lanes: Lanes = "none") -> go.Figure:
    """Return `to_figure` as a `plotly.graph_objects.Figure`, which a notebook shows."""
    import plotly.graph_objects as go

    return go.Figure(to_figure(chronology, lanes=lanes))


def traces(items: Sequence[Item], scale: Scale, per_pixel: float) -> list[dict[str, Any]]:
    """Return the traces of arranged events; `per_pixel` is how many days a pixel has."""
    bars = [item for item in items if item.mark.bar]
    points = [item for item in items if not item.mark.bar]
    facts = [item for item in bars if item.event.status is Status.HAPPENED]
    lasted = [item for item in facts if item.event.when.lasted]
    within = [item for item in facts if not item.event.when.lasted]
    claimed = [item for item in bars if item.event.status is not Status.HAPPENED]
    line = {"color": INK, "width": 1}
    drawn = [
        _bars("lasted from start to end", lasted, scale, per_pixel, {"color": INK}),
        _bars(
            "some time within", within, scale, per_pixel,
            {"color": TINT, "line": line, "pattern": HATCH},
        ),
        _bars(
            CLAIMED, claimed, scale, per_pixel,
            {"color": PAPER, "line": line},
        ),
        *_fades([item for item in bars if _is_open(item)], scale),
        _points(points, scale),
        _labels([item for item in items if item.label], scale, per_pixel),
    ]  # fmt: skip
    return [trace for trace in drawn if trace["y"]]


def _bars(
    name: str, items: Sequence[Item], scale: Scale, per_pixel: float, marker: dict[str, Any]
) -> dict[str, Any]:
    least = LEAST_BAR * per_pixel
    starts = [min(item.mark.start, item.mark.middle - least / 2) for item in items]
    lengths = [max(item.mark.end - item.mark.start, least) for item in items]
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "base": [scale.position(start) for start in starts],
        "x": [scale.length(length) for length in lengths],
        "y": [item.row for item in items],
        "width": [0.15 if item.small else 0.4 for item in items],
        "marker": _small_ones_plain(marker, items),
        "hoverinfo": "text",
        "hovertext": [_hover(item.event) for item in items],
        "customdata": [item.event.id for item in items],
    }


def _small_ones_plain(marker: dict[str, Any], items: Sequence[Item]) -> dict[str, Any]:
    """Return the marker of a hatched bar without outlines for what is too small to have one."""
    if "pattern" not in marker or not any(item.small for item in items):
        return marker
    widths = [0 if item.small else marker["line"]["width"] for item in items]
    colors = [FAINT if item.small else marker["color"] for item in items]
    return {**marker, "color": colors, "line": {**marker["line"], "width": widths}}


def _is_open(item: Item) -> bool:
    return not item.small and (item.mark.open_start or item.mark.open_end)


def _fades(items: Sequence[Item], scale: Scale, slices: int = 8) -> list[dict[str, Any]]:
    """Return paler and paler pieces for the open ends."""
    if not items:
        return []
    piece = 0.04 * (scale.fit[1] - scale.fit[0]) / slices
    starts, rows, opacities = [], [], []
    for item in items:
        for number in range(slices):
            offset = number * piece
            at = item.mark.end + offset if item.mark.open_end else item.mark.start - offset - piece
            starts.append(scale.position(at))
            rows.append(item.row)
            opacities.append(round(0.9 * (1 - (number + 0.7) / slices), 3))
    marker = {"color": INK, "opacity": opacities, "line": {"width": 0}}
    return [
        {
            "type": "bar", "orientation": "h", "name": "open end", "base": starts,
            "x": [scale.length(piece)] * len(starts), "y": rows, "width": 0.4, "marker": marker,
            "hoverinfo": "skip",
        }
    ]  # fmt: skip


def _points(items: Sequence[Item], scale: Scale) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "name": "a day or a time",
        "x": [scale.position(item.mark.middle) for item in items],
        "y": [item.row for item in items],
        "marker": {
            "symbol": [SYMBOLS[item.event.status] for item in items],
            "size": [8 if item.small else 12 for item in items],
            "color": INK,
            "opacity": 1,
        },
        "hoverinfo": "text",
        "hovertext": [_hover(item.event) for item in items],
        "customdata": [item.event.id for item in items],
    }


def _labels(items: Sequence[Item], scale: Scale, per_pixel: float) -> dict[str, Any]:
    def at(item: Item) -> float:
        mark = item.mark
        if item.leftward:
            return mark.start - 6 * per_pixel if mark.bar else mark.middle - 10 * per_pixel
        return mark.end + 6 * per_pixel if mark.bar else mark.middle + 10 * per_pixel

    return {
        "type": "scatter",
        "mode": "text",
        "name": "titles",
        "x": [scale.position(at(item)) for item in items],
        "y": [item.row for item in items],
        "text": [html.escape(item.label, quote=False) for item in items],
        "textposition": ["middle left" if item.leftward else "middle right" for item in items],
        "textfont": {
            "size": 12,
            "style": [
                "normal" if item.event.status is Status.HAPPENED else "italic" for item in items
            ],
        },
        "hoverinfo": "skip",
    }


def _hover(event: Event) -> str:
    """Return the hover text: date as resolved and as written, title, quote, number of sources.

    Plotly reads a little markup in texts, so what articles say is escaped, and it does not wrap
    lines, so they are wrapped here.
    """
    first = leading(event)
    sources = len({evidence.article_id for evidence in event.evidence})
    status = "" if event.status is Status.HAPPENED else f", {event.status}"
    lines = [
        f"{event.when.reading}{status} – written “{first.resolution.mention.text}”",
        *textwrap.wrap(event.title, 60)[:3],
        *textwrap.wrap(f"“{first.quote}”", 60)[:4],
        counted(sources, "source"),
    ]
    return "<br>".join(html.escape(line, quote=False) for line in lines)


def layout(
    chronology: Chronology,
    axis: dict[str, Any],
    lanes: Sequence[Lane],
    title: str | None = None,
) -> dict[str, Any]:
    """Return the layout of the figure: its title, the axis of time above, the lanes."""
    title = html.escape(title or headline(chronology), quote=False)
    below = html.escape(summary(chronology), quote=False)
    rows = sum(lane.rows for lane in lanes) or 1
    return {
        "title": {
            "text": f"<b>{title}</b><br><sup>{below}</sup>",
            "x": 0.01,
            "xanchor": "left",
            "font": {"family": SERIF, "size": 22},
        },
        "font": {"family": FONT, "color": "#16181b"},
        "plot_bgcolor": PAPER,
        "paper_bgcolor": PAPER,
        "barmode": "overlay",
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": "pan",
        "height": 130 + ROW_HEIGHT * max(rows, 3),
        "margin": {"l": 12, "r": 12, "t": 96, "b": 20},
        "xaxis": {**axis, "side": "top", "gridcolor": GRID, "zeroline": False},
        "yaxis": {
            "range": [max(rows, 3) - 0.4, -0.6],
            "fixedrange": True,
            "showgrid": False,
            "zeroline": False,
            "automargin": True,
            "tickmode": "array",
            "tickvals": [lane.top + (lane.rows - 1) / 2 for lane in lanes if lane.name],
            "ticktext": [html.escape(lane.name, quote=False) for lane in lanes if lane.name],
        },
        "shapes": [_rule(lane.top - 0.5) for lane in lanes[1:]],
    }


def _rule(row: float) -> dict[str, Any]:
    """Return a line between two lanes."""
    return {
        "type": "line", "layer": "below", "xref": "paper", "x0": 0, "x1": 1, "yref": "y",
        "y0": row, "y1": row, "line": {"color": RULE, "width": 1},
    }  # fmt: skip
