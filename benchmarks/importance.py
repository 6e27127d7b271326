"""Do our most important events stand on the days that journalists put on their timelines?

Run as `python -m benchmarks.importance`, with topics to see those alone, and with `--top 10` to see
what is shown first. Date F1 as in Martschat & Markert 2018 and Ghalandari & Ifrim 2020: as many of
our days as the journalist's timeline has, the articles of a topic pooled. In the last three columns
days before the first and after the last of the journalist's are passed over, as those papers do.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.corpora import MissingCorporaError, explain_and_exit
from benchmarks.timeline17 import TOPICS, Reference, read_articles, read_timelines
from ktimeline.model import Article, Event, Granularity
from ktimeline.pipeline import assemble
from ktimeline.ranking import select_top
from ktimeline.ranking.importance import date_told

BEST_PUBLISHED = 0.544
NAMES = ("publication days", "mentions", "ktimeline")
HEADER = (
    f"{'':<24}{'days':>5} | " + " ".join(f"{name:>17}" for name in NAMES) + " | within its span"
)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Days in order of importance, by each of the ways that are compared."""

    by_publications: Sequence[date]
    by_mentions: Sequence[date]
    ours: Sequence[date]
    top: Sequence[Event]

    @property
    def all(self) -> tuple[Sequence[date], ...]:
        """The days by publications counted, by mentions counted, and ours."""
        return self.by_publications, self.by_mentions, self.ours


def rank(articles: Sequence[Article]) -> Ranking:
    """Build the timeline of a topic and rank the days in each way."""
    events = assemble(articles).events
    published = Counter(one.published.day for one in articles if one.published)
    mentioned: Counter[date] = Counter()
    for event in events:
        for piece in event.evidence:
            interval, size = piece.resolution.interval, piece.resolution.granularity
            if interval and interval.start and size is not None and size <= Granularity.DAY:
                mentioned[interval.start.date()] += 1
    top = select_top(events, max(1, len(events)))
    days = dict.fromkeys(
        day for event in top if isinstance(day := date_told(event.when.interval), date)
    )
    return Ranking(most(published), most(mentioned), list(days), top)


def most(counts: Counter[date]) -> list[date]:
    """Return the days counted most first, the earlier of equals first."""
    return sorted(counts, key=lambda day: (-counts[day], day))


def date_f1(chosen: Collection[date], gold: Collection[date]) -> float:
    """Return the F1 of the days chosen against those of a journalist."""
    return 2 * len(set(chosen) & set(gold)) / max(1, len(chosen) + len(gold))


def scores(days: Iterable[date], reference: Reference) -> tuple[float, float]:
    """Return the date F1 of the first so many days as the reference has, and within its span."""
    gold, number = reference.days, len(reference.days)
    listed = list(days)
    inside = [day for day in listed if min(gold) <= day <= max(gold)]
    return date_f1(listed[:number], gold), date_f1(inside[:number], gold)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.importance", description=__doc__)
    parser.add_argument("topics", nargs="*", help=f"of {', '.join(TOPICS)}; default: all")
    parser.add_argument("--top", type=int, default=0, metavar="N", help="show the N top events")
    options = parser.parse_args(arguments)
    table: list[list[tuple[float, float]]] = []
    try:
        print(HEADER)
        for topic in options.topics or TOPICS:
            ranking = rank(read_articles(topic))
            for reference in read_timelines(topic):
                row = [scores(days, reference) for days in ranking.all]
                table.append(row)
                print(line(reference.name, len(reference.days), row), flush=True)
            for event in ranking.top[: options.top]:
                print(f"    {event.importance:.3f} {event.when.edtf:<12} {event.title}")
    except MissingCorporaError as error:
        return explain_and_exit(error)
    means = [
        (sum(row[n][0] for row in table) / len(table), sum(row[n][1] for row in table) / len(table))
        for n in range(len(NAMES))
    ]
    print(line("mean of the timelines", len(table), means))
    print(f"best published, on all 17 topics, within the span: {BEST_PUBLISHED}")
    return 0


def line(name: str, number: int, row: Sequence[tuple[float, float]]) -> str:
    """Return one line of the table."""
    whole = " ".join(f"{score:17.3f}" for score, _ in row)
    inside = " ".join(f"{score:7.3f}" for _, score in row)
    return f"{name:<24}{number:>5} | {whole} | {inside}"


if __name__ == "__main__":
    sys.exit(main())
