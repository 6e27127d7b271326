"""When each event happened, against the Event Time corpus (Reimers et al. 2016)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import ktimeline
from benchmarks.corpora import MissingCorporaError, corpora_folder
from benchmarks.links import TiedDocument, read_ties
from ktimeline.events import build_events
from ktimeline.model import Article, Event, Instant, Resolution, Span, When

__all__ = ["gold_form", "own_events", "report_event_times", "trigger_span"]


def report_event_times() -> None:
    """Print the share of gold events that are dated exactly, and the floor.

    *Dated by a mention* are those that are the trigger of an event of ours; all others are put on
    the publication day, which alone is the floor.
    """
    gold = [row for document in _documents() for row in document]
    total = len(gold) or 1
    dated = [(value, ours) for value, ours, _ in gold if ours is not None]
    right = sum(value == ours for value, ours in dated)
    filled = sum(value == (ours or published) for value, ours, published in gold)
    floor = sum(value == published for value, _, published in gold)
    print(f"\nwhen each of {total:,} events happened (event-times), percent dated exactly")
    print(f"  all on the publication day        {100 * floor / total:6.1f}")
    print(f"  ours, the rest on that day        {100 * filled / total:6.1f}")
    print(
        f"  ours where we say a date          {100 * right / (len(dated) or 1):6.1f}"
        f"   ({len(dated)} events)"
    )


def _documents() -> Iterator[list[tuple[str, str | None, str]]]:
    """Yield for each document its events: gold time, our time or None, the publication day."""
    table = corpora_folder() / "event-times" / "event-times.tab"
    if not table.is_file():
        raise MissingCorporaError(f"{table}: no such file")
    rows: dict[str, list[tuple[str, str]]] = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        name, _, _, _, event, _, _, value = line.split("\t")
        rows.setdefault(name, []).append((event, value))
    for name, events in rows.items():
        document = read_ties((corpora_folder() / "timebank" / f"{name}.tml").read_bytes(), name)
        ours = _times(document)
        yield [
            (value, ours.get(document.events[event]), document.published)
            for event, value in events
            if event in document.events
        ]


def _times(document: TiedDocument) -> dict[Span, str]:
    """Return the gold events that are triggers of ours, with our time in the corpus's form."""
    found: dict[Span, str] = {}
    by_place = {span: span for span in document.events.values()}
    for event in own_events(document.text, document.published):
        place = trigger_span(event, document.text)
        if place in by_place:
            found[place] = gold_form(event.when)
    return found


def own_events(text: str, published: str) -> Sequence[Event]:
    """Return the events of a text, found and dated the whole way, not merged."""
    article = Article("a", text, published=published or None)  # type: ignore[arg-type]
    results = ktimeline.find(text, published=published or None)
    return build_events(article, [one for one in results if isinstance(one, Resolution)])


def trigger_span(event: Event, text: str) -> Span:
    """Return where the trigger of an event stands: its occurrence nearest to the date."""
    sentence, mention = event.evidence[-1].sentence, event.evidence[-1].resolution.mention.span
    places: list[Span] = []
    at = text.find(event.trigger, sentence.start, sentence.end)
    while at >= 0:
        places.append(Span(at, at + len(event.trigger)))
        at = text.find(event.trigger, at + 1, sentence.end)
    return min(places, key=lambda place: abs(place.start - mention.start), default=sentence)


def gold_form(when: When) -> str:
    """Return a date as the corpus writes it: a day, a day within bounds, or a begin and an end.

    >>> from ktimeline import resolve
    >>> from ktimeline.events.when import when_of
    >>> gold_form(when_of([resolve("last month", published="2025-01-29")]))
    'after2024-11-30before2025-01-01'
    """
    first, last = _day(when.interval.first), _day(when.interval.limit, -1)
    if first and last and first == last:
        return first.isoformat()
    if when.lasted:
        return f"beginPoint={first or ''}endPoint={last or ''}"
    after = f"after{first - timedelta(days=1)}" if first and first > date.min else ""
    return after + (f"before{last + timedelta(days=1)}" if last and last < date.max else "")


def _day(instant: Instant | None, back: int = 0) -> date | None:
    """Return the day that holds an instant, or the moment before it; None beyond the calendar."""
    moment = instant.to_datetime() if instant is not None else None
    if moment is None:
        return None
    return (moment + timedelta(seconds=back)).date()
