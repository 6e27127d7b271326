"""Parsing: a right-to-left chart over the tokens of one island."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.rule import Rule
from ktimeline.grammar.scan import Token
from ktimeline.grammar.shape import Sequence as Symbols
from ktimeline.grammar.shape import openings_of
from ktimeline.model.frozen import dataclass

__all__ = ["Chart", "Edge", "Reading", "Readings", "parse"]


class Edge(NamedTuple):
    """So many tokens, from the place of the chart where it is kept, read as a category.

    `core` is the part inside the mention's span, `pieces` are the cores of starred items, both
    counted from the edge's own first token: so a word has the same edges wherever it stands.
    `origin` names the rule that made the value: a rule that only hands its child's value on is not
    one.
    """

    category: str
    length: int
    value: Any
    rule: Rule | None
    core: tuple[int, int]
    pieces: tuple[tuple[int, int], ...]
    latent: bool
    depth: int
    origin: str = ""


# Edges are made by the ten thousand: this passes by the function that NamedTuple puts before it.
_new = tuple.__new__


def _lexical(lexeme: Lexeme, length: int) -> Edge:
    """Return the edge of a word by itself."""
    return _new(
        Edge, (lexeme.category, length, lexeme.value, None, (0, length), (), lexeme.latent, 0, "")
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """One sequence of one rule, and its place among all of the grammar: rule, then sequence."""

    rule: Rule
    sequence: Symbols
    place: tuple[int, int]


class _Way:
    """How readings go on behind the symbols that they share: those that end here, and further ways.

    Not a dataclass: it is filled while readings are added.
    """

    __slots__ = ("ending", "onward")

    def __init__(self) -> None:
        self.ending: list[Reading] = []
        self.onward: dict[str, _Way] = {}


_Cell = Mapping[str, Sequence[Edge]]
Chart = list[_Cell]
"""All edges by their first token and their category."""


class _Word(NamedTuple):
    """All that one token may be by itself, and which of that other tokens may go on."""

    edges: _Cell
    open: tuple[tuple[Edge, _Way], ...]
    followers: frozenset[str]


_WORDS = 20_000


class Readings:
    """All readings of a grammar, by their first symbol, as the chart looks them up.

    What a word alone may be ("1998": a number, a year, a time, a mention) is most of a chart and
    the same wherever the word stands, so it is kept.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules: dict[str, list[tuple[int, Rule]]] = {}
        self._sequences: dict[int, tuple[Symbols, ...]] = {}
        self._ways: dict[str, _Way] = {}
        # By identity, for hashing lexemes costs more than parsing them; the lexemes are kept with
        # their word, so that no others can come to have their identity.
        self._words: dict[int, tuple[tuple[Lexeme, ...], _Word]] = {}
        for place, rule in enumerate(rules):
            for symbol in openings_of(rule.items):
                self._rules.setdefault(symbol, []).append((place, rule))

    def starting(self, category: str) -> Iterator[Reading]:
        """Yield every reading that begins with a category."""
        for at, rule in self._rules.get(category, ()):
            sequences = self._sequences.get(at)
            if sequences is None:
                sequences = self._sequences[at] = rule.sequences
            for way, sequence in enumerate(sequences):
                if sequence.symbols[0] == category:
                    yield Reading(rule, sequence, (at, way))

    def way(self, category: str) -> _Way:
        """Return how the readings go on that begin with a category."""
        way = self._ways.get(category)
        if way is None:
            way = self._ways[category] = _Way()
            for reading in self.starting(category):
                here = way
                for symbol in reading.sequence.symbols[1:]:
                    here = here.onward.setdefault(symbol, _Way())
                here.ending.append(reading)
        return way

    def word(self, lexemes: tuple[Lexeme, ...]) -> _Word:
        """Return what a token with these lexemes may be by itself."""
        known = self._words.get(id(lexemes))
        if known is None:
            if len(self._words) >= _WORDS:
                self._words.clear()
            known = self._words[id(lexemes)] = (lexemes, self._read(lexemes))
        return known[1]

    def _read(self, lexemes: tuple[Lexeme, ...]) -> _Word:
        nothing: Chart = [{}, {}]
        seeds = [_lexical(lexeme, 1) for lexeme in lexemes]
        edges = _closed(seeds, {}, 0, nothing, self)
        waiting = [(e, self.way(e.category)) for cell in edges.values() for e in cell]
        opening = [(e, way) for e, way in waiting if way.onward and e.depth < _DEPTH]
        followers = frozenset[str]().union(*[way.onward for _, way in opening])
        return _Word(edges, tuple(reversed(opening)), followers)


# A tree deeper than this is not a phrase that anybody wrote; it stops rules that feed themselves.
_DEPTH = 12


def parse(tokens: Sequence[Token], readings: Readings) -> Chart:
    """Return all edges over `tokens`.

    Edges of equal category, extent and value are kept once, the one that came first.
    """
    chart: Chart = [{}] * (len(tokens) + 1)
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        word = readings.word(token.lexemes)
        agenda: list[Edge] = []
        behind = chart[at + 1]
        if not word.followers.isdisjoint(behind):
            for edge, way in word.open:
                if not way.onward.keys().isdisjoint(behind):
                    _complete(way, edge, at, chart, agenda)
        for length, lexeme in token.more:
            agenda.append(_lexical(lexeme, length))
        chart[at] = _closed(agenda, word.edges, at, chart, readings) if agenda else word.edges
    return chart


def _closed(
    agenda: list[Edge], known: _Cell, at: int, chart: Chart, readings: Readings
) -> dict[str, Sequence[Edge]]:
    """Return the edges that begin at a token: what is known, the agenda, and all built on that."""
    here = dict(known)
    while agenda:
        edge = agenda.pop()
        category = edge.category
        others = here.get(category)
        if others is None:
            here[category] = (edge,)
        elif _is_among(edge, others):
            continue
        else:
            here[category] = (*others, edge)
        if edge.depth >= _DEPTH:
            continue
        way = readings.way(category)
        if way.ending:
            _complete_alone(way.ending, edge, agenda)
        if not way.onward.keys().isdisjoint(chart[at + edge.length]):
            _complete(way, edge, at, chart, agenda)
    return here


def _is_among(edge: Edge, known: Sequence[Edge]) -> bool:
    # Few edges share a category and an extent, so comparing costs less than hashing every value.
    length, value = edge.length, edge.value
    for other in known:  # noqa: SIM110 - a loop costs half of what any() does here
        if other.length == length and other.value == value:
            return True
    return False


def _complete(way: _Way, first: Edge, at: int, chart: Chart, agenda: list[Edge]) -> None:
    """Add the edges of all readings of several symbols that begin with an edge at a token."""
    onward = way.onward
    behind = at + first.length
    for symbol, followers in chart[behind].items():
        second = onward.get(symbol)
        if second is None:
            continue
        built: list[tuple[tuple[int, int], Edge]] = []
        for follower in followers:
            _finish(second, (first, follower), behind + follower.length, chart, built)
        if len(built) > 1:
            built.sort(key=_place)
        agenda += [edge for _, edge in built]


_place = itemgetter(0)


def _finish(
    way: _Way,
    children: tuple[Edge, ...],
    at: int,
    chart: Chart,
    built: list[tuple[tuple[int, int], Edge]],
) -> None:
    """Add every edge that a reading builds on `children` and what follows them at a token."""
    for reading in way.ending:
        edge = _build(reading, children)
        if edge is not None:
            built.append((reading.place, edge))
    onward = way.onward
    if onward.keys().isdisjoint(chart[at]):
        return
    for symbol, followers in chart[at].items():
        further = onward.get(symbol)
        if further is not None:
            for follower in followers:
                _finish(further, (*children, follower), at + follower.length, chart, built)


def _complete_alone(readings: list[Reading], child: Edge, agenda: list[Edge]) -> None:
    """Add the edges over one child: what `_build` does, without its tuples; most edges are so."""
    _, length, given, _, core, _, latent, depth, origin = child
    for reading in readings:
        rule, sequence = reading.rule, reading.sequence
        arguments = sequence.arguments
        if arguments == _ONE:
            value = rule.action(given)
        else:
            value = rule.action(*[None if at is None else given for at in arguments])
        if value is None:
            continue
        agenda.append(
            _new(
                Edge,
                (
                    rule.category, length, value, rule, core,
                    (core,) if sequence.pieces else (), rule.latent or latent, depth + 1,
                    origin if value is given and origin else rule.name,
                ),
            )
        )  # fmt: skip


_ONE = (0,)


def _build(reading: Reading, children: tuple[Edge, ...]) -> Edge | None:
    rule, sequence = reading.rule, reading.sequence
    value = rule.action(*[None if at is None else children[at].value for at in sequence.arguments])
    if value is None:  # the rule's own guard: "31 hours" is no hour of the day
        return None
    cores: list[tuple[int, int]] = []
    length = depth = 0
    for child in children:
        begin, end = child.core
        cores.append((length + begin, length + end))
        length += child.length
        depth = max(depth, child.depth)
    first, last = sequence.core
    handed_on = last - first == 1 and value is children[first].value and children[first].origin
    return _new(
        Edge,
        (
            rule.category, length, value, rule, (cores[first][0], cores[last - 1][1]),
            tuple([cores[place] for place in sequence.pieces]), rule.latent, depth + 1,
            handed_on or rule.name,
        ),
    )  # fmt: skip
