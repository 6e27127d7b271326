"""From what every article tells to one story: merged, decided by a person, ranked, in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ktimeline.decisions import Decision, decide_clusters, decide_events, read_decisions
from ktimeline.export.reading import EventTable, delimiter_of, read_table
from ktimeline.merging import (
    Cluster,
    bring_together,
    find_copies,
    fuse,
    in_order,
    publication_days,
)
from ktimeline.model import Article, Event, Problem
from ktimeline.ranking import rank_events

__all__ = ["Curation", "compose", "curate", "is_table_file"]

_HEADER = 4096  # bytes in which the header of a table is looked for


@dataclass(frozen=True, slots=True)
class Curation:
    """What a person adds to articles: tables of events that were edited, and decisions."""

    tables: tuple[EventTable, ...] = ()
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = field(default=())

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that the tables name."""
        return tuple(article for table in self.tables for article in table.articles)


def is_table_file(given: object) -> bool:
    """Tell whether an input names a CSV of events, such as `ktimeline build` writes."""
    if not isinstance(given, str | Path) or Path(given).suffix.lower() != ".csv":
        return False
    try:
        with Path(given).open("rb") as file:
            opening = file.read(_HEADER)
    except OSError:
        return False
    return delimiter_of(opening.decode("utf-8-sig", errors="replace")) is not None


def curate(tables: Iterable[str | Path], decisions: Iterable[str | Path]) -> Curation:
    """Return what files of events and files of decisions say; what is wrong with them is told."""
    read: list[EventTable] = []
    problems: list[Problem] = []
    decided: list[Decision] = []
    for path in tables:
        try:
            read.append(read_table(Path(path).read_bytes(), str(path)))
        except OSError as error:
            why = error.strerror or error
            problems.append(Problem(str(path), f"cannot be read: {why}", failed=True))
    for path in decisions:
        found, told = read_decisions(path)
        decided += found
        problems += told
    problems += [problem for table in read for problem in table.problems]
    return Curation(tuple(read), tuple(decided), tuple(problems))


def compose(
    events: Iterable[Event], articles: Sequence[Article], curation: Curation
) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """Return the events of all articles and tables as one story, and notes on decisions.

    A row of a table with the id of an event that the articles tell stands for it, with the evidence
    of the articles. What is in a table alone keeps the importance that it has there.
    """
    rows = {event.id: event for table in curation.tables for event in table.events}
    days = publication_days((*curation.articles, *articles))
    clusters = bring_together(events, {one.id: one.language for one in articles})
    told = {member.id for cluster in clusters for member in cluster.members}
    alone = {name for name in rows if name not in told}
    clusters += [Cluster([rows[name]]) for name in rows if name in alone]
    clusters, problems = decide_clusters(clusters, curation.decisions)
    fused = [_edited(fuse(cluster, days), rows) for cluster in clusters]
    decided, notes = decide_events(fused, curation.decisions)
    ranked = rank_events(
        [event for event in decided if event.id not in alone], articles, find_copies(articles)
    )
    kept = [event for event in decided if event.id in alone]
    return in_order((*ranked, *kept)), (*problems, *notes)


def _edited(event: Event, rows: dict[str, Event]) -> Event:
    """Return an event as a person's table has it, with the evidence that the articles give."""
    row = rows.get(event.id)
    if row is None:
        return event
    return replace(row, evidence=event.evidence, conflicts=event.conflicts, tellings=event.tellings)
