"""The figure's arrangement: which row each event stands on, and whether its label has room."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ktimeline.model import Article, Chronology, Event
from ktimeline.render.marks import Mark, prominence
from ktimeline.render.words import shorten

__all__ = ["LEAST_BAR", "NOMINAL_WIDTH", "Item", "Lane", "Lanes", "arrange"]

Lanes = Literal["none", "place", "person", "article"]
"""What the events of one lane have in common."""

NOMINAL_WIDTH = 1000
"""The width in pixels that labels are fitted for; a figure is drawn wider or narrower."""
LEAST_BAR = 7
LETTER = 6.6
GAP = 12
MOST_LANES = 7
MOST_ROWS = 16
LABEL_LETTERS = 40

Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Item:
    """An event with its mark, its row, and its label ("" where there is no room).

    What has no label stands small below the rows of its lane, and may overlap there.
    """

    event: Event
    mark: Mark
    row: int
    label: str
    leftward: bool = False

    @property
    def small(self) -> bool:
        """Whether the mark is one of those below the rows."""
        return not self.label


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its name, its first row and how many rows it has."""

    name: str
    top: int
    rows: int


def arrange(
    chronology: Chronology,
    drawn: Sequence[Mark],
    fit: Stretch,
    lanes: Lanes,
    *,
    width: float = NOMINAL_WIDTH,
) -> tuple[list[Lane], list[Item]]:
    """Put the events on rows, lane by lane; within a lane the most important choose first.

    Labels are fitted for a drawing `width` pixels wide.
    """
    lane_of = _lane_of({article.id: article for article in chronology.articles}, lanes)
    names = [lane_of(event) for event in chronology.events]
    counts = Counter(name for name in names if name)
    kept = sorted(counts, key=lambda name: (-counts[name], name))[:MOST_LANES]
    numbers: dict[str, list[int]] = {name: [] for name in [*kept, "Others"]}
    for number, name in enumerate(names):
        numbers[name if name in kept else "Others"].append(number)
    worth = prominence(chronology.events, drawn)
    made: list[Lane] = []
    items: list[Item] = []
    for name, mine in numbers.items():
        if mine:
            top = made[-1].top + made[-1].rows if made else 0
            mine.sort(key=lambda number: -worth[number])
            pairs = [(chronology.events[number], drawn[number]) for number in mine]
            filled = _fill(pairs, fit, top, (fit[1] - fit[0]) / width)
            rows = max(item.row for item in filled) - top + 1
            made.append(Lane("" if lanes == "none" else name, top, rows))
            items += filled
    return made, items


def _lane_of(articles: Mapping[str, Article], lanes: Lanes) -> Callable[[Event], str]:
    def source(event: Event) -> str:
        article = articles.get(event.evidence[0].article_id)
        return (article.source or article.label) if article else ""

    return {
        "none": lambda event: "",
        "place": lambda event: event.places[0].name if event.places else "",
        "person": lambda event: event.participants[0] if event.participants else "",
        "article": source,
    }[lanes]


def _fill(pairs: Iterable[tuple[Event, Mark]], fit: Stretch, top: int, pixel: float) -> list[Item]:
    """Put events with their labels on rows from `top` on, the first of them first.

    Rows are opened while there may be more. What finds no room stands below: the diamonds on one
    row, the bars on another.
    """
    rows: list[list[Stretch]] = [[]]
    items = []
    left: list[tuple[Event, Mark]] = []
    for event, mark in pairs:
        end = max(mark.end, mark.start + LEAST_BAR * pixel)
        label = _label(event)
        room = (GAP + LETTER * len(label)) * pixel
        leftward = end + room > fit[1] and mark.start - room > fit[0]
        wanted = (mark.start - room, end) if leftward else (mark.start, end + room)
        in_sight = fit[0] <= mark.end and mark.start <= fit[1]
        row = _take(rows, wanted) if in_sight else None
        if row is None:
            left.append((event, mark))
        else:
            items.append(Item(event, mark, top + row, label, leftward))
    below = top + len(rows)
    both = any(not mark.bar for _, mark in left)
    return items + [Item(event, mark, below + (both and mark.bar), "") for event, mark in left]


def _take(rows: list[list[Stretch]], wanted: Stretch) -> int | None:
    """Take a stretch of the first row where it is free; return the row, None where all are full.

    The stretches of a row are sorted and never overlap, so two neighbours tell.
    """
    for number, taken in enumerate(rows):
        at = bisect_left(taken, wanted)
        clear_before = at == 0 or taken[at - 1][1] <= wanted[0]
        clear_after = at == len(taken) or wanted[1] <= taken[at][0]
        if clear_before and clear_after:
            taken.insert(at, wanted)
            return number
    if len(rows) == MOST_ROWS:
        return None
    rows.append([wanted])
    return len(rows) - 1


def _label(event: Event) -> str:
    sign = "≠ " if event.conflicts else ""
    return sign + shorten(event.title, LABEL_LETTERS)
