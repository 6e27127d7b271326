"""Languages without a grammar of ours: what is found in articles of our own wording, and how well.

Run as `python -m benchmarks.foreign`; `--differences` prints every error. The articles, each with
the dates that a reader marks in it and their TIMEX3 values, are in tests/languages; the reader was
improved on those in foreign_articles, those in foreign_examination were only ever counted. Beside
it the same articles by dateparser's own search, as it is.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from benchmarks.adapters import dateparser_reader
from ktimeline.evaluation.annotation import Annotation
from ktimeline.evaluation.score import Score, differences, score
from ktimeline.interpret import find
from ktimeline.languages import name_of
from ktimeline.model import Span

TESTS = Path(__file__).parents[1] / "tests" / "languages"
FOLDERS = ("foreign_articles", "foreign_examination")
_RULE = "\n---\n"


@dataclass(frozen=True, slots=True)
class Marked:
    """An article in a foreign language, and its dates as a reader marks them."""

    language: str
    published: date
    text: str
    gold: tuple[Annotation, ...]


def read_marked(path: Path) -> Marked:
    """Return the article of a file: two lines of head, the text, "---", and phrase | value lines.

    Phrases stand in text order. Raises ValueError for one that is not found behind the one before.
    """
    head, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    text, _, table = rest.partition(_RULE)
    gold = []
    at = 0
    for line in table.splitlines():
        phrase, bar, value = line.partition(" | ")
        start = text.find(phrase, at)
        if not bar or start < 0:
            raise ValueError(f"{path}: {line!r} is not a phrase of the text, a bar and a value")
        at = start + len(phrase)
        kind = "TIME" if "T" in value else "DATE"
        gold.append(Annotation(Span(start, at), phrase, kind, value))
    day = date.fromisoformat(fields["published"])
    return Marked(fields["language"], day, text, tuple(gold))


def read_folder(name: str) -> Iterator[Marked]:
    """Yield the articles of a folder of tests/languages, in order of their names."""
    for path in sorted((TESTS / name).glob("*.txt")):
        yield read_marked(path)


def read_ours(article: Marked) -> list[Annotation]:
    """Return what this project finds in an article."""
    return [Annotation.of(one) for one in find(article.text, article.published, article.language)]


def read_search(article: Marked) -> list[Annotation]:
    """Return what dateparser's own search finds, as it comes."""
    reader = dateparser_reader(article.language)
    return list(reader(article.text, datetime.combine(article.published, time(12))))


def line(name: str, found: Score) -> str:
    """Return one line: counts, precision and recall of spans, and the share of values right."""
    rates, right = found.relaxed, found.spelled_right
    return (
        f"  {name:<22}{found.gold:>5}{found.predicted:>7}{rates.precision:>11.3f}"
        f"{rates.recall:>8.3f}{found.strict.f1:>8.3f}{rates.f1:>9.3f}"
        f"{right / found.matched if found.matched else 0:>8.3f}{found.spelled_value_f1:>10.3f}"
    )


def report(folder: str, *, errors: bool) -> None:
    """Print the table of a folder, and with `errors` every difference to gold."""
    print(f"{folder:<24}{'gold':>5}  found  precision  recall  strict  relaxed  values  value F1")
    total, search = Score(), Score()
    for article in read_folder(folder):
        ours = read_ours(article)
        found = score(article.gold, ours)
        total += found
        search += score(article.gold, read_search(article))
        print(line(name_of(article.language), found))
        for one in differences(article.text, article.gold, ours) if errors else ():
            print(f"    {one.kind}: {one.gold} / {one.predicted}")
    print(line("all", total))
    print(line("dateparser's search", search))


def main() -> None:
    """Print the tables of both folders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--differences", action="store_true", help="print every error")
    errors = parser.parse_args().differences
    for folder in FOLDERS:
        report(folder, errors=errors and folder == FOLDERS[0])


if __name__ == "__main__":
    main()
