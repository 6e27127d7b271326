"""The Timeline17 corpus: dated news by topic, and timelines that journalists wrote of it.

The text is tokenised; it is joined again as far as the tokens tell how, since spaces around every
comma are nothing that a newspaper prints.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.corpora import MissingCorporaError, corpora_folder
from ktimeline.model import Article

__all__ = ["TOPICS", "Reference", "joined", "read_articles", "read_timelines"]

TOPICS = ("bpoil", "H1N1", "haiti", "MJ", "Finan")
_BRACKETS = {"L": {"R": "(", "S": "[", "C": "{"}, "R": {"R": ")", "S": "]", "C": "}"}}
_BRACKET = re.compile(r"-([LR])([RSC])B-")
_JOINS = (
    (re.compile(r"``\s?"), "“"),
    (re.compile(r"\s?''"), "”"),
    (re.compile(r" (?=[.,;:!?%)\]}](?:\s|$))"), ""),
    (re.compile(r"(?<=[(\[{$£€]) "), ""),
    (re.compile(r" (?=(?:n't|'s|'S|'re|'ve|'ll|'d|'m|')(?:\s|$|[.,;:!?]))"), ""),
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A timeline that a journalist wrote: the outlet and topic, and the days on it."""

    name: str
    days: frozenset[date]


def joined(line: str) -> str:
    """Return a line of tokens as it was printed.

    >>> joined("He said : `` It 's 3 % -LRB- about -RRB- , is n't it ? ''")
    "He said: “It's 3% (about), isn't it?”"
    """
    line = _BRACKET.sub(lambda found: _BRACKETS[found[1]][found[2]], line)
    for pattern, join in _JOINS:
        line = pattern.sub(join, line)
    return line.strip()


def read_articles(topic: str) -> list[Article]:
    """Return the articles of a topic, those of all its collections, in the order of their names."""
    found = []
    for collection in _collections(topic):
        for path in sorted(collection.glob("InputDocs/*/*.txt")):
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
            text = "\n".join(map(joined, lines))
            if text.strip():
                day = path.parent.name
                name = f"{collection.name}/{day}/{path.name}"
                found.append(Article(name, text, published=day, source=collection.name))  # type: ignore[arg-type]
    return found


def read_timelines(topic: str) -> Iterator[Reference]:
    """Yield the journalists' timelines of a topic."""
    for collection in _collections(topic):
        for line in (collection / "timelines.jsonl").read_text(encoding="utf-8").splitlines():
            days = (date.fromisoformat(day[:10]) for day, _ in json.loads(line))
            yield Reference(collection.name, frozenset(days))


def _collections(topic: str) -> list[Path]:
    folder = corpora_folder() / "timeline17"
    if not folder.is_dir():
        raise MissingCorporaError(f"{folder}: no such folder")
    return sorted(folder.glob(f"{topic}_*"))
