"""Is one event told by many articles merged into one, and nothing else? And how fast?

Run as `python -m benchmarks.merging`. Made-up happenings are told by several outlets, each in its
own words, some with a coarser date or another day; what is merged is scored by the pairs of
tellings that are rightly together, and by B-cubed (Bagga & Baldwin 1998). With `--sample 40` pairs
that are merged in timeline17 are printed for a person to judge, drawn by a fixed seed. The speed is
that of merging 1,000 ... 40,000 of these tellings.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

import ktimeline
from benchmarks.corpora import MissingCorporaError, explain_and_exit
from benchmarks.timeline17 import TOPICS, read_articles
from ktimeline.events import build_events
from ktimeline.interpret import read_article
from ktimeline.merging import merge_events
from ktimeline.model import Article, Event, Interval, Resolution

SEED = 4
SIZES = (1_000, 2_500, 10_000, 40_000)
CITIES = ("Oslo", "Lagos", "Lima", "Osaka", "Rotterdam", "Bergen", "Hanoi", "Nairobi", "Perth")
NAMES = (
    "Lund", "Okafor", "Adeyemi", "Halden", "Zielski", "Quint", "Aune", "Poe", "Tanaka", "Mora",
    "Brandt", "Ferro", "Novak", "Silva", "Haddad", "Keita",
)  # fmt: skip
# Each line is one kind of happening, in the words of five outlets.
TELLINGS = (
    (
        "Mr. {a} met Ms. {b} in {city} {on}.",
        "The meeting of Mr. {a} and Ms. {b} in {city} {on} lasted four hours.",
        "Ms. {b} held talks with Mr. {a} in {city} {on}.",
        "Mr. {a} and Ms. {b} met for the first time {on}, in {city}.",
        "At the talks in {city} {on}, Ms. {b} and Mr. {a} said little.",
    ),
    (
        "An explosion destroyed the {a} mill in {city} {on}.",
        "The {a} mill in {city} exploded {on}.",
        "A blast {on} tore through the {a} mill in {city}.",
        "Nine people died {on} when the {a} mill exploded in {city}.",
        "The explosion at the {a} mill in {city} {on} was heard for miles.",
    ),
    (
        "Minister {a} resigned in {city} {on}.",
        "The resignation of Minister {a} {on} surprised {city}.",
        "Minister {a} quit {on}, officials in {city} said.",
        "{on_capital} Minister {a} resigned from the government in {city}.",
        "After weeks of protest in {city}, Minister {a} stepped down {on}.",
    ),
    (
        "{a} Airways said its flight crashed near {city} {on}.",
        "A plane of {a} Airways crashed near {city} {on}.",
        "The crash of the {a} Airways plane near {city} {on} killed everyone aboard.",
        "{on_capital} a jet that belonged to {a} Airways crashed near {city}.",
        "All aboard died when a {a} Airways jet crashed near {city} {on}.",
    ),
    (
        "Voters in {city} elected Ms. {a} mayor {on}.",
        "Ms. {a} was elected mayor of {city} {on}.",
        "The election of Ms. {a} as mayor of {city} {on} ended a long campaign.",
        "{on_capital} Ms. {a} won the mayoral election in {city}.",
        "Ms. {a} won the election in {city} {on}, against the odds.",
    ),
    (
        "A court in {city} convicted Mr. {a} of fraud {on}.",
        "Mr. {a} was convicted of fraud in {city} {on}.",
        "The conviction of Mr. {a} for fraud in {city} {on} may be appealed.",
        "{on_capital} judges in {city} found Mr. {a} guilty of fraud.",
        "Mr. {a}, convicted of fraud {on} in {city}, will appeal.",
    ),
)


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling of a made-up happening: its article, and which happening it is."""

    article: Article
    happening: int
    misdated: bool = False


def tellings(count: int, seed: int = SEED) -> Iterator[Telling]:
    """Yield tellings of happenings, three to five of each, one in twelve with another day."""
    chance = random.Random(seed)
    happening = made = 0
    while made < count:
        patterns = chance.choice(TELLINGS)
        a, b = chance.sample(NAMES, 2)
        city = chance.choice(CITIES)
        day = date(2000, 1, 1) + timedelta(days=chance.randrange(7_000))
        for pattern in chance.sample(patterns, chance.randint(3, 5)):
            misdated = chance.random() < 1 / 12
            told = day + timedelta(days=chance.choice((-1, 1)) if misdated else 0)
            coarse = not misdated and chance.random() < 0.2
            on = f"in {told:%B %Y}" if coarse else f"on {told.day} {told:%B %Y}"
            text = pattern.format(a=a, b=b, city=city, on=on, on_capital=on.capitalize() + ",")
            article = Article(f"t{made:06d}", text, published=day + timedelta(days=5))  # type: ignore[arg-type]
            yield Telling(article, happening, misdated)
            made += 1
        happening += 1


def events_of(article: Article) -> tuple[Event, ...]:
    """Return what one article tells."""
    found = [one for one in read_article(article) if isinstance(one, Resolution)]
    return build_events(article, found)


def score(told: Sequence[Telling], merged: Sequence[Event]) -> dict[str, float]:
    """Return precision and recall of pairs and B-cubed, and the share of misdatings noticed."""
    happening = {one.article.id: one.happening for one in told}
    groups = [
        sorted(
            {piece.article_id for piece in event.evidence}
            | {claim.evidence.article_id for claim in event.conflicts}
        )
        for event in merged
    ]
    placed = {name for group in groups for name in group}
    pairs = {pair for group in groups for pair in combinations(group, 2)}
    right = sum(happening[one] == happening[other] for one, other in pairs)
    sizes = Counter(happening[name] for name in placed)
    every = sum(size * (size - 1) // 2 for size in sizes.values())
    inside = [Counter(happening[name] for name in group) for group in groups]
    precise = sum(n * n / sum(c.values()) for c in inside for n in c.values())
    recalled = sum(n * n / sizes[h] for c in inside for h, n in c.items())
    misdated = {one.article.id for one in told if one.misdated} & placed
    noticed = {claim.evidence.article_id for event in merged for claim in event.conflicts}
    return {
        "pair precision": right / max(1, len(pairs)),
        "pair recall": right / max(1, every),
        "B3 precision": precise / max(1, len(placed)),
        "B3 recall": recalled / max(1, len(placed)),
        "misdated, told as a conflict": len(misdated & noticed) / max(1, len(misdated)),
        "conflicts, rightly": len(misdated & noticed) / max(1, len(noticed)),
    }


def multiplied(events: Sequence[Event], count: int) -> list[Event]:
    """Return so many events: those given, and what they would be in the months after."""
    found: list[Event] = []
    for number in range(count):
        event, turn = events[number % len(events)], number // len(events)
        start = event.when.interval.start
        if start is None or not turn:
            found.append(replace(event, id=f"{event.id}{turn}"))
            continue
        day = start.date() + timedelta(days=37 * turn)
        interval = Interval.between(day, day + timedelta(days=1))
        when = replace(event.when, interval=interval, value=day.isoformat(), edtf=day.isoformat())
        found.append(replace(event, id=f"{event.id}{turn}", when=when))
    return found


def show_sample(count: int) -> None:
    """Print pairs of tellings that are merged in timeline17, as many of each topic."""
    chance = random.Random(SEED)
    for topic in TOPICS:
        articles = read_articles(topic)
        events = [event for article in articles for event in events_of(article)]
        title = {
            (piece.article_id, piece.resolution.mention.span): event
            for event in events
            for piece in event.evidence
        }
        pairs: list[tuple[Event, Event]] = []
        for event in merge_events(events, articles):
            keys = [(one.article_id, one.resolution.mention.span) for one in event.evidence]
            members = list({title[key].id: title[key] for key in keys}.values())
            if len(members) > 1:
                one, other = chance.sample(members, 2)
                pairs.append((one, other))
        for one, other in chance.sample(pairs, min(count // len(TOPICS), len(pairs))):
            print(f"{topic}\n    {one.when.edtf:<24} {one.title}")
            print(f"    {other.when.edtf:<24} {other.title}")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.merging", description=__doc__)
    parser.add_argument("--tellings", type=int, default=2_000, metavar="N", help="made-up articles")
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="print N merged pairs")
    options = parser.parse_args(arguments)
    if options.sample:
        try:
            show_sample(options.sample)
        except MissingCorporaError as error:
            return explain_and_exit(error)
        return 0
    told = list(tellings(options.tellings))
    events = [event for one in told for event in events_of(one.article)]
    articles = [one.article for one in told]
    merged = merge_events(events, articles)
    happenings = len({one.happening for one in told})
    print(f"{len(told)} articles tell {happenings} happenings: {len(merged)} events", end="")
    print(f" of {len(events)} tellings (ktimeline {ktimeline.__version__})")
    for name, share in score(told, merged).items():
        print(f"  {name:<30} {100 * share:6.1f}")
    for size in SIZES:
        many = multiplied(events, size)
        begun = time.process_time()
        number = len(merge_events(many, articles))
        spent = time.process_time() - begun
        print(f"  {size:>6} tellings → {number:>6} events in {spent:6.2f} s, "
              f"{1000 * spent / size * 1000:6.0f} µs a telling")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
