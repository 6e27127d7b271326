"""Dating texts that carry no date: how often the interval holds the day, and how wide it is.

Run as `python -m benchmarks.estimates`; `--every 10` reads a tenth of the texts. The known date is
hidden: the date line of a text of tdg is cut off, that of timeline17 is the name of a folder. Some
texts of timeline17 hold their full date all the same (a stamp on top, the hours of comments); they
are a row by themselves. The numbers of the estimate were fitted on even texts of timeline17 and of
tdg's training part; odd texts and tdg's development part were not looked at.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.corpora import MissingCorporaError, corpora_folder, explain_and_exit
from benchmarks.timeline17 import TOPICS, joined, read_articles
from ktimeline.estimate import Estimate, estimate_publication
from ktimeline.estimate.clues import clues_of
from ktimeline.estimate.told import Told
from ktimeline.extract import extract
from ktimeline.intake.moments import read_moment
from ktimeline.model import Granularity, Published
from ktimeline.syntax import governing_tense


@dataclass(frozen=True, slots=True)
class Trial:
    """A text of a known day, whether it states that day in full, and the estimate of it."""

    part: str
    day: date
    states_it: bool
    estimate: Estimate | None


def texts() -> Iterator[tuple[str, date, str]]:
    """Yield the part of the corpora, the day and the text of each article, its date hidden."""
    articles = [one for topic in TOPICS for one in read_articles(topic)]
    for number, article in enumerate(articles):
        if article.published:
            half = "odd" if number % 2 else "even"
            yield f"timeline17, {half}", article.published.day, article.text
    for name, parts in (("train.txt", ("even", "odd")), ("dev.txt", ("dev", "dev"))):
        for number, (day, text) in enumerate(_stories(corpora_folder() / "tdg" / name)):
            yield f"tdg, {parts[number % 2]}", day, text


def _stories(path: Path) -> Iterator[tuple[date, str]]:
    """Yield the days and the stories of a file of tdg; two of them begin with no date."""
    if not path.is_file():
        raise MissingCorporaError(f"{path}: no such file")
    for block in path.read_text(encoding="utf-8").split("\n\nfilename:"):
        _, line, *story = block.partition("\nEDGE_LIST\n")[0].splitlines()
        with suppress(ValueError):
            moment = read_moment(joined(line))
            yield Published(moment).day, "\n".join(map(joined, story))


def trials(every: int) -> Iterator[Trial]:
    """Yield every so many texts of each part, estimated."""
    seen: dict[str, int] = {}
    for part, day, text in texts():
        seen[part] = seen.get(part, -1) + 1
        if seen[part] % every:
            continue
        mentions = extract(text)
        stated = any(
            isinstance(clue, Told) and clue.day == day and clue.granularity <= Granularity.DAY
            for clue in clues_of(text, mentions, governing_tense)
        )
        yield Trial(part, day, stated, estimate_publication(text, mentions, governing_tense))


def report(found: Sequence[Trial]) -> None:
    """Print for each part how often the interval holds the day, and how wide it is."""
    print(f"{'':<26}{'texts':>6}{'dated':>7}{'held':>7}{'sure':>7}{'days wide: 1/4':>16}", end="")
    print(f"{'median':>8}{'3/4':>7}{'days off, median':>18}")
    for part in dict.fromkeys(trial.part for trial in found):
        for stated in (False, True):
            group = [one for one in found if one.part == part and one.states_it == stated]
            if group:
                _row(part + (", date in it" if stated else ""), group)
    _row("all without their date", [one for one in found if not one.states_it])
    _row("all", found)


def _row(name: str, group: Sequence[Trial]) -> None:
    dated = [(one.day, one.estimate) for one in group if one.estimate]
    print(f"{name:<26}{len(group):>6}{len(dated):>7}", end="")
    if len(dated) < 2:
        print()
        return
    held = sum(one.first <= day <= one.last for day, one in dated) / len(dated)
    sure = sum(one.confidence for _, one in dated) / len(dated)
    low, middle, high = statistics.quantiles((one.width for _, one in dated), n=4)
    off = statistics.median(abs((one.day - day).days) for day, one in dated)
    print(f"{held:>7.2f}{sure:>7.2f}{low:>16.0f}{middle:>8.0f}{high:>7.0f}{off:>18.0f}")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.estimates", description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth text only")
    options = parser.parse_args(arguments)
    if options.every < 1:
        parser.error(f"--every needs at least 1, not {options.every}")
    try:
        report(list(trials(options.every)))
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
