"""Speed on one core: throughput, growth with size, start-up and memory.

Run as `python -m benchmarks.speed`; `--full` adds the largest size, 10 MB. Times are CPU time,
which other programs on the machine disturb least; only the starts of a process are wall time.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date

import ktimeline
from benchmarks.corpora import CORPORA, MissingCorporaError
from benchmarks.made_up import ADVERSARIAL, adversarial, news
from benchmarks.startup import (
    command_seconds,
    first_find_seconds,
    import_seconds,
    new_text_seconds,
    peak_bytes,
)
from benchmarks.timeline17 import TOPICS, read_articles
from ktimeline.extract import extract
from ktimeline.model import Published

PUBLISHED = "2025-01-29"
RUNS = 5
FULL_SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
SIZES = FULL_SIZES[:3]


def find(text: str) -> object:
    """Find and resolve: the whole way."""
    return ktimeline.find(text, published=PUBLISHED, language="en")


def find_only(text: str) -> object:
    """Find without resolving."""
    return extract(text, language="en")


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median CPU time of `runs` calls."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def articles() -> tuple[str, list[str]]:
    """Return the corpora's texts, each on its own, or made-up ones where they are missing."""
    try:
        texts = [
            document.text
            for name in ("timebank", "aquaint", "wikiwars")
            for document in CORPORA[name].documents()
        ]
    except MissingCorporaError:
        return "made-up articles", [news(5_000, seed) for seed in range(200)]
    return "corpus articles", texts


def throughput() -> None:
    """Print megabytes (UTF-8) a second over many articles, new ones and ones read before.

    Parses are cached by their words, so that a text read again costs less than a new one; *new* is
    the median of processes that have read one sentence before.
    """
    name, texts = articles()
    size = sum(len(text.encode()) for text in texts)
    print(f"{len(texts)} {name}, {size / 1e6:.2f} MB, median of {RUNS} runs")
    new = statistics.median(new_text_seconds(texts) for _ in range(RUNS))
    print(f"  {'find, new texts':<22}{size / new / 1e6:8.2f} MB/s")
    for label, work in (("find, read again", find), ("extract, read again", find_only)):
        for text in texts:
            work(text)
        taken = seconds(lambda work=work: [work(text) for text in texts])  # type: ignore[misc]
        print(f"  {label:<22}{size / taken / 1e6:8.2f} MB/s")


def throughput_on_news() -> None:
    """Print megabytes a second over every sixth article of timeline17, none of them read before."""
    try:
        texts = [one.text for topic in TOPICS for one in read_articles(topic)][::6]
    except MissingCorporaError:
        return
    size = sum(len(text.encode()) for text in texts)
    new = statistics.median(new_text_seconds(texts) for _ in range(RUNS))
    print(f"{len(texts)} articles of news (timeline17), {size / 1e6:.2f} MB")
    print(f"  {'find, new texts':<22}{size / new / 1e6:8.2f} MB/s")


def timelines() -> None:
    """Print what an event costs, from its sentence to its place in the merged timeline."""
    name, texts = articles()
    published = Published(date.fromisoformat(PUBLISHED))
    read = [ktimeline.Article(str(at), text, published=published) for at, text in enumerate(texts)]
    ktimeline.build(read[:1])
    built = ktimeline.build(read)
    taken = seconds(lambda: ktimeline.build(read), 1)
    evidence = sum(len(event.evidence) for event in built.events)
    print(
        f"  timeline of {len(read)} {name}: {len(built.events):,} events in {taken:.1f} s, "
        f"{1000 * taken / evidence:.2f} ms a dated mention, finding included"
    )


def growth(sizes: Sequence[int]) -> None:
    """Print microseconds a character at growing sizes: a linear reader's ratio stays near 1."""
    columns = "".join(f"{size:>12,}" for size in sizes)
    print(f"\nmicroseconds a character{'':>4}{columns}{'last : first':>14}")
    makers: dict[str, Callable[[int], str]] = {"made-up news": news}
    for name in ADVERSARIAL:
        makers[name] = lambda size, name=name: adversarial(name, size)  # type: ignore[misc]
    for name, make in makers.items():
        print(f"  {name:<26}", end="", flush=True)
        rates = []
        for size in sizes:
            text = make(size)
            taken = seconds(lambda text=text: find(text), 3 if size <= 100_000 else 1)  # type: ignore[misc]
            rates.append(1e6 * taken / size)
            print(f"{rates[-1]:>12.3f}", end="", flush=True)
        print(f"{rates[-1] / rates[0]:>14.1f}")


def fresh_process() -> None:
    """Print what a new process costs."""
    print(f"\nimport ktimeline   {1000 * import_seconds():8.1f} ms over bare Python")
    print(f"ktimeline --help   {1000 * command_seconds():8.1f} ms")
    print(f"first find         {1000 * first_find_seconds():8.1f} ms")
    small, large = news(2_000), news(5_000_000)
    base, peak = peak_bytes(small), peak_bytes(large)
    print(
        f"peak memory        {peak / 1e6:8.1f} MB on 5 MB of text, {base / 1e6:.1f} on 2 KB: "
        f"{(peak - base) / (len(large) - len(small)):.1f} bytes a character, its own among them"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--full", action="store_true", help="sizes up to 10 MB, not 1 MB")
    options = parser.parse_args(arguments)
    find("warm up on Friday")
    throughput()
    throughput_on_news()
    timelines()
    growth(FULL_SIZES if options.full else SIZES)
    fresh_process()
    return 0


if __name__ == "__main__":
    sys.exit(main())
