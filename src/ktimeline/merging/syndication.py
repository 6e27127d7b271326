"""Copies and updates: articles that tell much the same text are one source told twice.

Resemblance is measured over shingles, runs of words (Broder 1997, "On the resemblance and
containment of documents"); a sample of them, those whose hash is 0 modulo a number, is indexed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from zlib import crc32

from ktimeline.model import Article

__all__ = ["find_copies"]

_RUN = 4  # words of a shingle
_SAMPLE = 4  # one shingle in so many is indexed
_SHARED = 0.6  # of the shorter text's shingles, above which it is a copy
_LEAST = 25  # shingles that a text needs before it can be told from a phrase that many use
_USUAL = 40  # articles that share a shingle, above which it is a formula of their outlet
_WORD = re.compile(r"\w+")


def find_copies(articles: Iterable[Article]) -> dict[str, str]:
    """Return, by the id of each article, the id of the one whose text it tells.

    An article that tells a text of its own is its own source. Of copies the first published is the
    source. Two texts are one where at least 60 % of the shorter one's runs of four words are in the
    other (so an update that adds to its first version is a copy of it), or where both have one
    address. Page furniture is not compared. Does not depend on the order of the articles.

    >>> find_copies([Article("a", "They met in Rome.")])
    {'a': 'a'}
    """
    ordered = sorted(articles, key=_first_published)
    shingles = [_shingles(article) for article in ordered]
    source = list(range(len(ordered)))
    for one, other in sorted(_pairs(shingles) | _updates(ordered)):
        low, high = sorted((_root(source, one), _root(source, other)))
        source[high] = low
    return {article.id: ordered[_root(source, place)].id for place, article in enumerate(ordered)}


def _first_published(article: Article) -> tuple[date, str]:
    return article.published.day if article.published else date.max, article.id


def _root(source: list[int], place: int) -> int:
    while source[place] != place:
        source[place] = source[source[place]]
        place = source[place]
    return place


def _shingles(article: Article) -> frozenset[int]:
    """Return the hashes of all runs of words of the story, page furniture left out."""
    text = article.text
    for piece in reversed(article.dropped):
        text = text[: piece.span.start] + "\n" + text[piece.span.end :]
    words = _WORD.findall(text.lower())
    runs = (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    return frozenset(crc32(run.encode("utf-8", "surrogatepass")) for run in runs)


def _pairs(shingles: Sequence[frozenset[int]]) -> set[tuple[int, int]]:
    """Return the pairs of articles of which the shorter is contained in the longer."""
    holders: dict[int, list[int]] = defaultdict(list)
    for place, runs in enumerate(shingles):
        if len(runs) >= _LEAST:
            for run in runs:
                if run % _SAMPLE == 0:
                    holders[run].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for places in holders.values():
        if 2 <= len(places) <= _USUAL:
            shared.update(
                (one, other) for at, one in enumerate(places) for other in places[at + 1 :]
            )
    found: set[tuple[int, int]] = set()
    for (one, other), count in shared.items():
        least = min(len(shingles[one]), len(shingles[other]))
        if count * _SAMPLE >= 0.5 * _SHARED * least:
            both = len(shingles[one] & shingles[other])
            if both >= _SHARED * least:
                found.add((one, other))
    return found


def _updates(articles: Sequence[Article]) -> set[tuple[int, int]]:
    """Return the pairs of articles that have one address."""
    first: dict[str, int] = {}
    found: set[tuple[int, int]] = set()
    for place, article in enumerate(articles):
        address = article.url.partition("#")[0].rstrip("/")
        if address:
            known = first.setdefault(address, place)
            if known != place:
                found.add((known, place))
    return found
