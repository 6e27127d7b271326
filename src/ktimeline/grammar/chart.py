"""Parsing: a right-to-left chart over the tokens of one island."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.rule import Rule
from ktimeline.grammar.shape import Sequence
from ktimeline.model.frozen import dataclass

__all__ = ["Chart", "Edge", "Reading", "Readings", "lexical", "parse"]


class Edge(NamedTuple):
    """Tokens `start` up to `end` read as a category, with a value.

    `core` is the part inside the mention's span. `pieces` are the cores of starred items. `origin`
    names the rule that made the value: a rule that only hands its child's value on is not one.
    """

    category: str
    start: int
    end: int
    value: Any
    rule: Rule | None
    core: tuple[int, int]
    pieces: tuple[tuple[int, int], ...]
    latent: bool
    depth: int
    origin: str = ""


# Edges are made by the ten thousand: this passes by the function that NamedTuple puts before it.
_new = tuple.__new__


def lexical(lexeme: Lexeme, start: int, end: int) -> Edge:
    """Return the edge of a word by itself."""
    return _new(
        Edge,
        (
            lexeme.category, start, end, lexeme.value, None, (start, end), (), lexeme.latent, 0, "",
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """One sequence of one rule."""

    rule: Rule
    sequence: Sequence


class Readings:
    """All readings by their first symbol, those of several symbols by their second as well.

    Few of a category's readings can go on at the next token; looking the second symbol up there
    spares trying the others.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.alone: dict[str, list[Reading]] = {}
        self.followed: dict[str, dict[str, list[Reading]]] = {}
        for rule in rules:
            for sequence in rule.sequences:
                self._add(Reading(rule, sequence))

    def starting(self, category: str) -> list[Reading]:
        """Return every reading that begins with a category."""
        followed = self.followed.get(category, {}).values()
        return [*self.alone.get(category, ()), *(r for readings in followed for r in readings)]

    def _add(self, reading: Reading) -> None:
        first, *rest = reading.sequence.symbols
        if rest:
            self.followed.setdefault(first, {}).setdefault(rest[0], []).append(reading)
        else:
            self.alone.setdefault(first, []).append(reading)


Chart = list[dict[str, list[Edge]]]

# A tree deeper than this is not a phrase that anybody wrote; it stops rules that feed themselves.
_DEPTH = 12


def parse(seeds: list[list[Edge]], readings: Readings) -> Chart:
    """Return all edges by start and category; `seeds[i]` are the lexical edges at token i.

    Edges of equal category, extent and value are kept once, the one that came first.
    """
    chart: Chart = [{} for _ in range(len(seeds) + 1)]
    alone, followed = readings.alone, readings.followed
    for start in range(len(seeds) - 1, -1, -1):
        here = chart[start]
        agenda = list(seeds[start])
        while agenda:
            edge = agenda.pop()
            category, end = edge.category, edge.end
            known = here.get(category)
            if known is None:
                here[category] = [edge]
            elif _is_among(edge, known):
                continue
            else:
                known.append(edge)
            if edge.depth >= _DEPTH:
                continue
            if category in alone:
                _complete_alone(alone[category], edge, agenda)
            after = followed.get(category)
            if after is not None and not after.keys().isdisjoint(chart[end]):
                _complete_followed(after, edge, chart, agenda)
    return chart


def _is_among(edge: Edge, known: list[Edge]) -> bool:
    # Few edges share a category and an extent, so comparing costs less than hashing every value.
    end, value = edge.end, edge.value
    for other in known:  # noqa: SIM110 - a loop costs half of what any() does here
        if other.end == end and other.value == value:
            return True
    return False


def _complete_followed(
    followed: dict[str, list[Reading]], edge: Edge, chart: Chart, agenda: list[Edge]
) -> None:
    """Add every edge that some reading of several symbols builds with `edge` as its first child."""
    for symbol, followers in chart[edge.end].items():
        if symbol not in followed:
            continue
        for reading in followed[symbol]:
            for follower in followers:
                _complete(reading, (edge, follower), chart, agenda)


def _complete(reading: Reading, found: tuple[Edge, ...], chart: Chart, agenda: list[Edge]) -> None:
    symbols = reading.sequence.symbols
    if len(found) == len(symbols):
        built = _build(reading, found)
        if built is not None:
            agenda.append(built)
        return
    for follower in chart[found[-1].end].get(symbols[len(found)], ()):
        _complete(reading, (*found, follower), chart, agenda)


def _complete_alone(readings: list[Reading], child: Edge, agenda: list[Edge]) -> None:
    """Add the edges over one child: what `_build` does, without its tuples; most edges are so."""
    _, start, end, given, _, core, _, latent, depth, origin = child
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
                    rule.category, start, end, value, rule, core,
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
    first, last = sequence.core
    handed_on = last - first == 1 and value is children[first].value and children[first].origin
    return _new(
        Edge,
        (
            rule.category, children[0].start, children[-1].end, value, rule,
            (children[first].core[0], children[last - 1].core[1]),
            tuple([children[place].core for place in sequence.pieces]), rule.latent,
            max([child.depth for child in children]) + 1, handed_on or rule.name,
        ),
    )  # fmt: skip
