"""An event from a row of the table, and the articles as far as rows tell of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from ktimeline.export.cells import split_items
from ktimeline.export.date_reading import read_when, when_from_edtf
from ktimeline.export.event_row import CONFLICT_MARK, STEP_MARK
from ktimeline.model import (
    Article,
    Conflict,
    DateSignal,
    Event,
    Evidence,
    Mention,
    Place,
    Published,
    Resolution,
    Span,
    Status,
    Timex,
    TimexType,
    When,
)
from ktimeline.model.expression import Calendar

__all__ = ["Row", "Stubs", "read_event"]


@dataclass(slots=True)
class Row:
    """The cells of a row by their columns; what could not be understood goes into `notes`."""

    cells: Mapping[str, str]
    notes: list[str] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return a cell as it is written; "" where there is none."""
        return self.cells.get(name, "")

    def items(self, name: str) -> list[str]:
        """Return the items of a list."""
        return split_items(self.text(name))

    def number(self, name: str, usual: float) -> float:
        """Return a number, or `usual` for an empty cell and, with a note, for anything else."""
        told = self.text(name).strip()
        try:
            found = float(told) if told else usual
        except ValueError:
            found = float("nan")
        if abs(found) < float("inf"):
            return found
        self.notes.append(f"{name} is a number, not {told!r}")
        return usual


@dataclass(slots=True)
class _Stub:
    title: str = ""
    url: str = ""
    published: Published | None = None
    quotes: dict[str, int] = field(default_factory=dict)
    length: int = 0


class Stubs:
    """The articles that a table names; their text is the quotes that it holds of them."""

    def __init__(self) -> None:
        self._found: dict[str, _Stub] = {}

    def add(self, name: str, title: str, url: str) -> None:
        """Take an article by its id, title and address."""
        stub = self._found.setdefault(name, _Stub())
        stub.title, stub.url = stub.title or title, stub.url or url

    def publish(self, name: str, row: Row) -> None:
        """Take the publication date of a row's first article."""
        told = (row.text("published_first") or row.text("anchor_date")).strip()
        if not told:
            return
        try:
            moment = date.fromisoformat(told) if len(told) == 10 else datetime.fromisoformat(told)
        except ValueError:
            row.notes.append(f"published_first {told!r} is no ISO date; write it like 2025-01-29")
            return
        stub = self._found.setdefault(name, _Stub())
        if stub.published is not None and stub.published.moment != moment:
            first = stub.published.moment
            row.notes.append(f"source {name} was published {first} in a row before; that is kept")
            return
        stub.published = Published(moment, DateSignal.MANIFEST, told)

    def quote(self, name: str, words: str) -> Span:
        """Take a quote of an article, and return where it stands in the article's text."""
        if not words:
            return Span(0, 1)
        stub = self._found.setdefault(name, _Stub())
        start = stub.quotes.setdefault(words, stub.length)
        if start == stub.length:
            stub.length += len(words) + 1
        return Span(start, start + len(words))

    def articles(self) -> tuple[Article, ...]:
        """Return the articles in the order in which they were first named."""
        return tuple(
            Article(
                name,
                "\n".join(stub.quotes),
                title=stub.title,
                published=stub.published,
                url=stub.url,
            )
            for name, stub in self._found.items()
            if name
        )


def read_event(row: Row, stubs: Stubs) -> tuple[Event | None, list[str]]:
    """Return the event of a row (None where nothing dates it), and notes on what was not read."""
    when, row.notes[:0] = read_when(row.cells)
    title = row.text("title")
    if when is None:
        return None, row.notes
    names = _sources(row, stubs)
    event = Event(
        id=row.text("event_id").strip(),
        when=when,
        title=title,
        trigger=row.text("trigger"),
        places=_places(row),
        participants=tuple(row.items("participants")),
        evidence=tuple(_evidence(row, when, names, stubs)),
        conflicts=tuple(_conflicts(row, stubs)),
        status=_status(row),
        sources=max(1, int(row.number("n_sources", len(names)))),
        importance=row.number("importance", 0.0),
        confidence=row.number("confidence", 1.0),
        tags=tuple(row.items("tags")),
        notes=row.text("notes"),
    )
    return event, row.notes


def _sources(row: Row, stubs: Stubs) -> list[str]:
    """Return the ids of a row's articles; one without an id has its title for it, or ""."""
    names, titles, urls = (row.items(f"source_{name}") for name in ("ids", "titles", "urls"))
    names = list(dict.fromkeys(names or titles or urls)) or [""]
    for place, name in enumerate(names):
        title = titles[place] if place < len(titles) else ""
        stubs.add(name, "" if title == name else title, urls[place] if place < len(urls) else "")
    stubs.publish(names[0], row)
    return names


def _evidence(row: Row, when: When, names: list[str], stubs: Stubs) -> list[Evidence]:
    """Return what each article tells: the first its quote, of the others only that they do."""
    quote, words = row.text("quote"), row.text("date_text")
    steps = tuple(step for step in row.text("date_basis").split(STEP_MARK) if step)
    found = []
    for place, name in enumerate(names):
        span = stubs.quote(name, "" if place else quote)
        at = quote.find(words) if not place and words else -1
        mentioned = Span(span.start + at, span.start + at + len(words)) if at >= 0 else span
        mention = Mention(name, mentioned, words, _calendar(when), rule=row.text("rule"))
        resolution = _resolution(mention, when, steps)
        found.append(Evidence(name, span, "" if place else quote, resolution))
    return found


def _calendar(when: When) -> Calendar:
    bound = when.interval.first or when.interval.limit
    assert bound is not None  # an interval has one at least
    return Calendar(year=max(1, abs(bound.year)), month=bound.month, day=bound.day)


def _resolution(mention: Mention, when: When, steps: tuple[str, ...]) -> Resolution:
    timex = Timex(TimexType.DATE, when.value)
    return Resolution(
        mention,
        when.interval,
        when.granularity,
        timex,
        when.edtf,
        when.reading,
        steps=steps,
        lasted=when.lasted,
    )


def _conflicts(row: Row, stubs: Stubs) -> list[Conflict]:
    found: list[Conflict] = []
    for line in row.text("conflict").splitlines():
        edtf, _, rest = line.partition(CONFLICT_MARK)
        name, _, quote = rest.partition(CONFLICT_MARK)
        try:
            when = when_from_edtf(edtf.strip())
        except ValueError as error:
            row.notes.append(f"conflict: {error}")
            continue
        span = stubs.quote(name, quote)
        resolution = _resolution(Mention(name, span, edtf, _calendar(when)), when, ())
        found.append(Conflict(when, Evidence(name, span, quote, resolution)))
    return found


def _places(row: Row) -> tuple[Place, ...]:
    """Return the places; the position is that of the first."""
    names = row.items("places")
    if not (row.text("lat").strip() and row.text("lon").strip()):
        return tuple(Place(name) for name in names)
    first, *others = names or [""]
    position = row.number("lat", 0.0), row.number("lon", 0.0)
    return (Place(first, "", *position), *(Place(name) for name in others))


def _status(row: Row) -> Status:
    told = row.text("status").strip().lower()
    try:
        return Status(told) if told else Status.HAPPENED
    except ValueError:
        row.notes.append(f"status is {', '.join(Status)}, not {told!r}")
        return Status.HAPPENED
