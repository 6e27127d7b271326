"""How far a phrase was understood, and what was expected next: for messages, not for parsing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ktimeline.grammar.chart import Chart, Reading
from ktimeline.grammar.engine import Grammar
from ktimeline.model.frozen import dataclass

__all__ = ["Expectation", "expect"]

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Expectation:
    """The start of a phrase that some shape begins with, and words with which shapes go on."""

    understood: str
    expected: tuple[str, ...]


def expect(grammar: Grammar, phrase: str) -> Expectation:
    """Return how far `phrase` is the beginning of an expression, and how it may go on.

    `understood` is "" where not even the first word begins one; `expected` are words or examples,
    the commonest first, at most six.
    """
    tokens, chart = grammar.chart(phrase)
    reached, counts = 0, dict[str, int]()
    for edges in chart[0].values() if tokens else ():
        for edge in edges:
            for reading in grammar.readings.starting(edge.category):
                for at, symbol in _gaps(reading, 1, edge.length, chart):
                    if at > reached:
                        reached, counts = at, {}
                    if at == reached:
                        counts[symbol] = counts.get(symbol, 0) + 1
    if not reached:
        return Expectation("", ())
    ranked = sorted(counts, key=lambda symbol: (-counts[symbol], symbol))
    words = dict.fromkeys(_in_words(grammar, symbol) for symbol in ranked)
    shown = tuple(word for word in words if word and any(c.isalpha() for c in word))[:_SHOWN]
    return Expectation(phrase[: tokens[reached - 1].end], shown)


def _gaps(reading: Reading, place: int, at: int, chart: Chart) -> Iterator[tuple[int, str]]:
    """Yield where a reading cannot go on, and the symbol that it wanted there."""
    symbols = reading.sequence.symbols
    if place == len(symbols):
        return
    followers = chart[at].get(symbols[place], ())
    if not followers:
        yield at, symbols[place]
    for follower in followers:
        yield from _gaps(reading, place + 1, at + follower.length, chart)


def _in_words(grammar: Grammar, symbol: str) -> str:
    """Return a word for a symbol: itself, a word of its category, or an example of a rule."""
    if not symbol.isupper():
        return symbol
    for word, lexemes in grammar.lexicon.words.items():
        if any(lexeme.category == symbol for lexeme in lexemes):
            return _as_written(grammar, word)
    examples = [r.examples[0] for r in grammar.rules if r.category == symbol]
    return min(examples, key=len) if examples else ""


def _as_written(grammar: Grammar, word: str) -> str:
    """Return a word with the capitals that the examples of the rules give it."""
    written = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    founds = (written.search(example) for rule in grammar.rules for example in rule.examples)
    return next((found[0] for found in founds if found), word)
