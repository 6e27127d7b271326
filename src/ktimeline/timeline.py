"""The timeline as users hold it: the chronology with its exits, each a thin coat over a module."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ktimeline.export import to_csv, to_frame, to_json, write_whole
from ktimeline.model import Chronology
from ktimeline.ranking import select_top

if TYPE_CHECKING:
    import pandas as pd

    from ktimeline.render import PlotlyJs

__all__ = ["Timeline"]


@dataclass(frozen=True, slots=True)
class Timeline(Chronology):
    """Events in order, with the articles they come from and all that found no place among them.

    `events` are sorted by date. `undated` are lengths, repetitions and vague times, and dates at
    which nothing is told to happen, found and never drawn; `unresolved` what could not be dated,
    each with its reason; `problems` what went wrong with an input, or was left out of it. It is
    what `ktimeline.build` returns.

    >>> from ktimeline import Article, build
    >>> timeline = build(Article("a", "The pier closed in June 2018, for two years."))
    >>> [event.when.edtf for event in timeline.events], len(timeline.undated)
    (['2018-06'], 1)
    """

    def to_frame(self) -> pd.DataFrame:
        """Return one row an event, the columns of `ktimeline.export.EVENT_COLUMNS`."""
        return to_frame(self)

    def top(self, number: int) -> Timeline:
        """Return the timeline with its `number` most important events alone, in order of date."""
        chosen = {event.id for event in select_top(self.events, number)}
        return replace(self, events=tuple(event for event in self.events if event.id in chosen))

    def to_csv(self, path: str | Path | None = None, *, excel: bool = False) -> str:
        """Return the events as CSV, and write it to `path` where one is given.

        `excel` adds the byte order mark and keeps text from being run as a formula.
        """
        return _written(to_csv(self, excel=excel), path)

    def to_json(self, path: str | Path | None = None) -> str:
        """Return everything as JSON, and write it to `path` where one is given."""
        return _written(to_json(self), path)

    def to_figure(self) -> Any:
        """Return the timeline as a `plotly.graph_objects.Figure`."""
        from ktimeline.render import to_plotly

        return to_plotly(self)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Any:
        """Return what a notebook shows of a timeline that ends a cell: its figure."""
        return self.to_figure()._repr_mimebundle_(include, exclude)

    def to_html(
        self,
        path: str | Path | None = None,
        *,
        title: str | None = None,
        plotlyjs: PlotlyJs = "inline",
    ) -> str:
        """Return the interactive page, and write it to `path` where one is given.

        `plotlyjs` is "inline" (one file that works offline), "directory" (plotly.min.js beside
        the page) or "cdn".
        """
        from ktimeline.render import to_html, write_html

        if path is not None:
            write_html(self, path, title=title, plotlyjs=plotlyjs)
        return to_html(self, title=title, plotlyjs=plotlyjs)


def _written(content: str, path: str | Path | None) -> str:
    if path is not None:
        write_whole(path, content)
    return content
