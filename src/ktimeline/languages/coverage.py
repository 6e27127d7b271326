"""What a pack covers, family by family: read off the trees that its own examples build.

The families are told in terms of the algebra, which all languages share, so that a pack may call
its categories and rules what it likes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache

from ktimeline.grammar import Grammar, Pieces
from ktimeline.languages import has_tense, load
from ktimeline.languages.families import FAMILIES, Test
from ktimeline.model.expression import Expression

__all__ = ["Coverage", "coverage", "covered_by"]


@dataclass(frozen=True, slots=True)
class Coverage:
    """One family: what a pack can say of it, and what it cannot."""

    family: str
    covered: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """True where nothing is missing."""
        return not self.missing

    @property
    def is_begun(self) -> bool:
        """True where something is there."""
        return bool(self.covered)


@cache
def coverage(language: str) -> tuple[Coverage, ...]:
    """Return what the pack of a language covers, family by family.

    Parses every example of its rules, and each once more with every other word, which takes some
    seconds. Raises
    as `load` does.

    >>> [one.missing for one in coverage("es") if one.family == "months"]
    [()]
    """
    tense = _alone("tense", "a reader of tenses", has_tense(language))
    *found, vetoes = covered_by(load(language))
    return (*found, tense, vetoes)


def covered_by(grammar: Grammar) -> tuple[Coverage, ...]:
    """Return what a grammar covers by itself: all of `coverage` but the tense."""
    told = frozenset(_nodes_told(grammar))
    found = [_judge(name, tests, told) for name, tests in FAMILIES.items()]
    vetoes = _alone("vetoes", "words in another sense", bool(grammar.vetoes.vetoes))
    return (*found, vetoes)


def _judge(name: str, tests: Mapping[str, Test], told: frozenset[Expression]) -> Coverage:
    covered = tuple(item for item, test in tests.items() if any(map(test, told)))
    return Coverage(name, covered, tuple(item for item in tests if item not in covered))


def _alone(family: str, item: str, there: bool) -> Coverage:
    return Coverage(family, (item,) if there else (), () if there else (item,))


def _nodes_told(grammar: Grammar) -> Iterator[Expression]:
    """Yield every node of every tree that the pack's words and examples build."""
    for word in grammar.lexicon.words:
        alone = grammar.whole(word)
        if alone is not None:
            yield from _nodes(alone.expression)
    for phrase in _phrases(grammar):
        for edge in grammar.readings_of(phrase):
            yield from _nodes(edge.value)


def _phrases(grammar: Grammar) -> set[str]:
    """Return the examples of all rules, and each with other words in the place of its own.

    An example speaks of one month, or one unit; the rule reads every word of that category.
    """
    others = _words_by_category(grammar)
    examples = {example for rule in grammar.rules for example in rule.examples}
    phrases = set(examples)
    for example in examples:
        for start, end, category in _places(grammar, example):
            words = others.get(category, ())
            phrases.update(example[:start] + word + example[end:] for word in words)
    return phrases


def _places(grammar: Grammar, example: str) -> set[tuple[int, int, str]]:
    """Return where the words of an example stand, with the categories that they have."""
    tokens, _ = grammar.chart(example)
    places = {
        (token.start, token.end, lexeme.category) for token in tokens for lexeme in token.lexemes
    }
    return places | {
        (token.start, tokens[at + length - 1].end, lexeme.category)
        for at, token in enumerate(tokens)
        for length, lexeme in token.more
    }


def _words_by_category(grammar: Grammar) -> dict[str, list[str]]:
    """Return one word for each value of each category, written with a capital where it needs it."""
    words: dict[str, dict[str, str]] = {}
    for word, lexemes in grammar.lexicon.words.items():
        for lexeme in lexemes:
            written = word.capitalize() if lexeme.capital else word
            words.setdefault(lexeme.category, {}).setdefault(repr(lexeme.value), written)
    return {category: list(values.values()) for category, values in words.items()}


def _nodes(value: object) -> Iterator[Expression]:
    if isinstance(value, Pieces):
        for expression in (*value.expressions, value.whole):
            yield from _nodes(expression)
    elif isinstance(value, tuple):
        for item in value:
            yield from _nodes(item)
    elif isinstance(value, Expression):
        yield value
        for field in fields(value):
            yield from _nodes(getattr(value, field.name))
