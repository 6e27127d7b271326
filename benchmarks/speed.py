"""Speed on one core: throughput, growth with size, start-up and memory.

Run as `python -m benchmarks.speed`; `--quick` leaves out the largest sizes.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence

import ktimeline
from benchmarks.corpora import CORPORA, MissingCorporaError
from benchmarks.made_up import ADVERSARIAL, adversarial, news
from benchmarks.startup import (
    command_seconds,
    first_find_seconds,
    import_seconds,
    peak_bytes,
)
from ktimeline.extract import extract

PUBLISHED = "2025-01-29"
RUNS = 5
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
QUICK_SIZES = SIZES[:3]


def find(text: str) -> object:
    """Find and resolve: the whole way."""
    return ktimeline.find(text, published=PUBLISHED, language="en")


def find_only(text: str) -> object:
    """Find without resolving."""
    return extract(text, language="en")


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median wall time of `runs` calls."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
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
    """Print megabytes (UTF-8) a second over many articles."""
    name, texts = articles()
    size = sum(len(text.encode()) for text in texts)
    print(f"{len(texts)} {name}, {size / 1e6:.2f} MB, median of {RUNS} runs")
    for label, work in (("find, whole", find), ("extract only", find_only)):
        first = seconds(lambda work=work: [work(text) for text in texts], 1)  # type: ignore[misc]
        taken = seconds(lambda work=work: [work(text) for text in texts])  # type: ignore[misc]
        print(f"  {label:<14}{size / taken / 1e6:8.2f} MB/s, first run {size / first / 1e6:.2f}")


def growth(sizes: Sequence[int]) -> None:
    """Print microseconds a character at growing sizes: a linear reader's rows are level."""
    print(f"\nmicroseconds a character{'':>4}" + "".join(f"{size:>12,}" for size in sizes))
    makers: dict[str, Callable[[int], str]] = {"made-up news": news}
    for name in ADVERSARIAL:
        makers[name] = lambda size, name=name: adversarial(name, size)  # type: ignore[misc]
    for name, make in makers.items():
        print(f"  {name:<26}", end="", flush=True)
        for size in sizes:
            text = make(size)
            taken = seconds(lambda text=text: find(text), 3 if size <= 100_000 else 1)  # type: ignore[misc]
            print(f"{1e6 * taken / size:>12.3f}", end="", flush=True)
        print()


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
    parser.add_argument("--quick", action="store_true", help="sizes up to 1 MB only")
    options = parser.parse_args(arguments)
    find("warm up on Friday")
    throughput()
    growth(QUICK_SIZES if options.quick else SIZES)
    fresh_process()
    return 0


if __name__ == "__main__":
    sys.exit(main())
