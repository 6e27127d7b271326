"""How near what is told of a date is to what the whole collection speaks of."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from ktimeline.model import Evidence

__all__ = ["centrality"]

Date = TypeVar("Date", bound=Hashable)

_FEW = 3  # words that a shorter quote is taken to have
_WORD = re.compile(r"[^\W_]{4,}")  # shorter words are those of grammar, in most languages


def centrality(
    told: Mapping[Date, Sequence[Evidence]], languages: Mapping[str, str]
) -> dict[Date, float]:
    """Return for each date the mean centrality of the sentences that tell it, 0 ... 1.

    A sentence is as central as its words are common: the mean, over its words, of the share of the
    articles of its language (by `languages`, of the articles' ids) whose told sentences have them.

    >>> centrality({}, {})
    {}
    """
    common = _shares(told.values(), languages)
    quotes: dict[str, float] = {}
    found: dict[Date, float] = {}
    for when, pieces in told.items():
        worth = 0.0
        for piece in pieces:
            if piece.quote not in quotes:
                shares = common[_tongue(piece, languages)]
                words = _words(piece.quote)
                quotes[piece.quote] = sum(shares[word] for word in words) / max(_FEW, len(words))
            worth += quotes[piece.quote]
        found[when] = worth / max(1, len(pieces))
    return found


def _shares(
    told: Iterable[Sequence[Evidence]], languages: Mapping[str, str]
) -> dict[str, dict[str, float]]:
    """Return of each language the share of its articles that have a word in what they tell."""
    used: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for pieces in told:
        for piece in pieces:
            used[_tongue(piece, languages)][piece.article_id].update(_words(piece.quote))
    counted = {
        tongue: Counter(word for words in articles.values() for word in words)
        for tongue, articles in used.items()
    }
    return {
        tongue: {word: number / len(used[tongue]) for word, number in counts.items()}
        for tongue, counts in counted.items()
    }


def _words(quote: str) -> frozenset[str]:
    return frozenset(_WORD.findall(quote.lower()))


def _tongue(piece: Evidence, languages: Mapping[str, str]) -> str:
    return languages.get(piece.article_id, "en").partition("-")[0]
