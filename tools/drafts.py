"""Draw the three drafts of the page with the events of the example articles, to choose between.

Run `python tools/drafts.py FOLDER`: it writes `draft-lines.svg`, `draft-ledger.svg` and
`draft-years.svg`. The reasons for the choice stand in `docs/page.md`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

import ktimeline
from ktimeline.model import Chronology, Event, Instant
from ktimeline.render.axis import day_number
from ktimeline.render.folds import folded, folded_ranges, folds
from ktimeline.render.marks import Mark, importance, marks
from ktimeline.render.rows import Item, arrange
from ktimeline.render.words import MONTHS, shorten, summary

ROOT = Path(__file__).resolve().parent.parent
WIDTH, LEFT, TOP = 1200, 40, 110
INK, SOFT, MARK, GRID = "#16181b", "#5a6068", "#1f5a8c", "#eceef0"
SANS, SERIF = "Helvetica, Arial, sans-serif", "Georgia, 'Times New Roman', serif"
PLAIN = f'fill="{INK}" font-size="13" font-family="{SANS}"'
PALE = f'fill="{SOFT}" font-size="13" font-family="{SANS}"'
TITLE = f'font-size="34" font-weight="700" font-family="{SERIF}"'
YEAR = f'font-size="18" font-weight="700" font-family="{SERIF}"'
PROSE = f'font-size="15" font-family="{SERIF}"'
YEAR_DAYS = 365.2425

Pair = tuple[Event, Mark]


def text(x: float, y: float, words: str, look: str = PLAIN) -> str:
    """Return a line of text."""
    return f'<text x="{x:.1f}" y="{y:.1f}" {look}>{escape(words)}</text>'


def rect(x: float, y: float, width: float, height: float, fill: str = MARK) -> str:
    """Return a box."""
    size = f'width="{max(width, 3):.1f}" height="{height:.1f}"'
    return f'<rect x="{x:.1f}" y="{y:.1f}" {size} fill="{fill}"/>'


def diamond(x: float, y: float, half: float = 6) -> str:
    """Return the mark of a day."""
    corners = f"M{x:.1f} {y - half:.1f}l{half} {half}-{half} {half}-{half}-{half}z"
    return f'<path d="{corners}" fill="{MARK}"/>'


def sheet(chronology: Chronology, height: float, drawn: Sequence[str]) -> str:
    """Return a draft as SVG, under the head that all three have."""
    head = (
        rect(LEFT, 18, WIDTH - 2 * LEFT, 3, INK),
        text(LEFT, 60, "Summits and silence", TITLE),
        text(LEFT, 84, summary(chronology), PALE),
    )
    size = f'width="{WIDTH}" height="{height:.0f}" viewBox="0 0 {WIDTH} {height:.0f}"'
    paper = rect(0, 0, WIDTH, height, "#fff")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{paper}{"".join((*head, *drawn))}</svg>\n'
    )


def year_of(event: Event) -> int:
    """Return the year under which an event stands."""
    bound = event.when.interval.first or event.when.interval.limit
    assert bound is not None
    return bound.year


def lines(chronology: Chronology, pairs: Sequence[Pair]) -> str:
    """Draw time from left to right, titles beside their marks: a chart to read like a paragraph."""
    extents = [(mark.start, mark.end) for _, mark in pairs]
    cut = folds(extents)
    fit = folded_ranges(extents, cut)[0]
    placed = [
        replace(mark, start=folded(mark.start, cut), end=folded(mark.end, cut)) for _, mark in pairs
    ]
    width = WIDTH - 2 * LEFT
    made, items = arrange(chronology, placed, fit, "none", width=width)

    def at(day: float) -> float:
        return LEFT + (day - fit[0]) / (fit[1] - fit[0]) * width

    bottom = TOP + 24 * (made[0].rows + 1)
    edges = [(at(folded(fold.start, cut)), at(folded(fold.end, cut))) for fold in cut]
    bands = [rect(start, TOP, end - start, bottom - TOP, GRID) for start, end in edges]
    return sheet(chronology, bottom + 20, [*bands, *(_line(item, at) for item in items)])


def _line(item: Item, at: object) -> str:
    assert callable(at)
    y = TOP + 24 * item.row + 16
    start, end = at(item.mark.start), at(item.mark.end)
    mark = rect(start, y - 4, end - start, 8) if item.mark.bar else diamond((start + end) / 2, y)
    where = start - 8 if item.leftward else end + 8
    anchor = "end" if item.leftward else "start"
    look = f'text-anchor="{anchor}" {PLAIN}'
    return mark + (text(where, y + 4.5, item.label, look) if item.label else "")


def ledger(chronology: Chronology, pairs: Sequence[Pair]) -> str:
    """Draw a list, an event a line, with its mark on a spine that is its year, to scale."""
    drawn, y, year = [], TOP + 10.0, 0
    for event, mark in pairs:
        now = year_of(event)
        if now != year:
            year, y = now, y + 14
            drawn.append(
                text(
                    LEFT,
                    y + 5,
                    str(year),
                    YEAR,
                )
            )
        start = day_number(Instant(year)) if year > 0 else mark.start
        share = min(1.0, max(0.0, (mark.start - start) / YEAR_DAYS))
        length = min(1.0 - share, (mark.end - mark.start) / YEAR_DAYS)
        drawn.append(rect(110, y, 200, 1, GRID))
        drawn.append(
            rect(110 + 200 * share, y - 3, 200 * length, 7)
            if mark.bar
            else diamond(110 + 200 * share, y, 5)
        )
        drawn.append(text(340, y + 4.5, event.when.reading, PALE))
        drawn.append(text(520, y + 5, shorten(event.title, 90), PROSE))
        y += 22
    return sheet(chronology, y + 20, drawn)


def years(chronology: Chronology, pairs: Sequence[Pair]) -> str:
    """Draw a row for each year and a column for each month: where the year's rhythm would show."""
    by_year: dict[int, list[Pair]] = {}
    for pair in pairs:
        by_year.setdefault(year_of(pair[0]), []).append(pair)
    wide = (WIDTH - 2 * LEFT - 70) / 12
    drawn = [
        text(LEFT + 70 + wide * month + 4, TOP, name[:3], PALE) for month, name in enumerate(MONTHS)
    ]
    y = TOP + 16.0
    for year, mine in sorted(by_year.items()):
        named = sorted(mine, key=lambda pair: -importance(pair[0]))[:4]
        drawn.append(rect(LEFT, y, WIDTH - 2 * LEFT, 1, GRID))
        drawn.append(text(LEFT, y + 22, str(year), YEAR))
        first = day_number(Instant(year))
        for event, mark in mine:
            share = min(0.999, max(0.0, ((mark.start + mark.end) / 2 - first) / YEAR_DAYS))
            x = LEFT + 70 + 12 * wide * share
            drawn.append(diamond(x, y + 16, 5))
            if (event, mark) in named:
                line = y + 34 + 15 * named.index((event, mark))
                look = f'text-anchor="{"end" if share > 0.7 else "start"}" {PLAIN}'
                drawn.append(text(x, line, shorten(event.title, 44), look))
        y += 36 + 15 * len(named)
    return sheet(chronology, y + 20, drawn)


def main(arguments: Sequence[str]) -> None:
    """Write the three drafts."""
    if len(arguments) != 1:
        raise SystemExit(__doc__)
    chronology = ktimeline.build(ROOT / "examples")
    pairs = sorted(zip(chronology.events, marks(chronology), strict=True), key=lambda p: p[1].start)
    ordered = replace(chronology, events=tuple(event for event, _ in pairs))
    for draw in (lines, ledger, years):
        path = Path(arguments[0]) / f"draft-{draw.__name__}.svg"
        path.write_text(draw(ordered, pairs), encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main(sys.argv[1:])
