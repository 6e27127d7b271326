"""A sample of events for a person to judge: title, status, date and the sentence they came from.

Run as `python -m benchmarks.titles --half b`. The seed fixes which events are drawn: one from each
of so many articles of timeline17 and of TimeBank, the even articles being half a.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence

from benchmarks.corpora import MissingCorporaError, corpora_folder, explain_and_exit
from benchmarks.eventtimes import own_events
from benchmarks.links import tied_documents
from ktimeline.model import Event

SEED = 17
COUNT = 50
NAMES = ("timeline17", "timebank")


def articles(name: str) -> list[tuple[str, str]]:
    """Return the texts of a corpus with their publication days, in the order of their names."""
    if name == "timebank":
        return [(one.text, one.published) for one in tied_documents(name)]
    folder = corpora_folder() / name
    if not folder.is_dir():
        raise MissingCorporaError(f"{folder}: no such folder")
    paths = sorted(folder.glob("*/InputDocs/*/*.txt"))
    return [
        (path.read_text(encoding="utf-8", errors="replace"), path.parent.name) for path in paths
    ]


def sample(name: str, half: str, count: int, seed: int) -> Iterator[Event]:
    """Yield one event of each of `count` articles, all drawn at random."""
    chance = random.Random(seed)
    drawn = articles(name)["ab".index(half) :: 2]
    chance.shuffle(drawn)
    for text, published in drawn:
        events = own_events(text, published)
        if events:
            yield chance.choice(events)
            count -= 1
        if not count:
            return


def show(event: Event) -> str:
    """Return an event in three lines: its title, what is said of it, its sentence."""
    evidence = event.evidence[-1]
    mention = evidence.resolution.mention.span
    start = mention.start - evidence.sentence.start
    end = mention.end - evidence.sentence.start
    quote = f"{evidence.quote[:start]}[{evidence.quote[start:end]}]{evidence.quote[end:]}"
    places = ", ".join(place.name for place in event.places)
    return (
        f"{event.title}\n    {event.status.value} · {event.when.edtf} · {event.trigger} · "
        f"who {', '.join(event.participants) or '-'} · where {places or '-'}\n"
        f"    {' '.join(quote.split())}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.titles", description=__doc__)
    parser.add_argument("--half", choices=("a", "b"), default="b")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, default=COUNT, help="events of each corpus")
    options = parser.parse_args(arguments)
    try:
        for name in NAMES:
            print(f"\n{name}, half {options.half}, seed {options.seed}")
            drawn = sample(name, options.half, options.count, options.seed)
            for number, event in enumerate(drawn, 1):
                print(f"{number:>3} {show(event)}")
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
