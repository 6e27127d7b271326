"""Parsing: a right-to-left chart over the tokens of one island."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ktimeline.grammar.rule import Rule
from ktimeline.grammar.shape import Sequence

__all__ = ["Edge", "Reading", "Readings", "parse"]


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


@dataclass(frozen=True, slots=True)
class Reading:
    """One sequence of one rule."""

    rule: Rule
    sequence: Sequence


@dataclass(slots=True)
class Readings:
    """All readings by their first symbol, those of several symbols by their second as well.

    Few of a category's readings can go on at the next token; looking the second symbol up there
    spares trying the others.
    """

    alone: dict[str, list[Reading]] = field(default_factory=dict)
    followed: dict[str, dict[str, list[Reading]]] = field(default_factory=dict)

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> Readings:
        """Return the readings of `rules`."""
        table = cls()
        for rule in rules:
            for sequence in rule.sequences:
                table._add(Reading(rule, sequence))
        return table

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
    for start in range(len(seeds) - 1, -1, -1):
        here = chart[start]
        known: set[tuple[str, int, Any]] = set()
        agenda = list(seeds[start])
        while agenda:
            edge = agenda.pop()
            key = (edge.category, edge.end, edge.value)
            if key in known:
                continue
            known.add(key)
            here.setdefault(edge.category, []).append(edge)
            if edge.depth < _DEPTH:
                agenda.extend(_completions(edge, chart, readings))
    return chart


def _completions(edge: Edge, chart: Chart, readings: Readings) -> Iterator[Edge]:
    """Yield every edge that some rule builds with `edge` as its first child."""
    for reading in readings.alone.get(edge.category, ()):
        built = _build_alone(reading, edge)
        if built is not None:
            yield built
    followed = readings.followed.get(edge.category)
    if not followed:
        return
    for symbol, followers in chart[edge.end].items():
        for reading in followed.get(symbol, ()):
            for follower in followers:
                yield from _complete(reading, (edge, follower), chart)


def _complete(reading: Reading, found: tuple[Edge, ...], chart: Chart) -> Iterator[Edge]:
    symbols = reading.sequence.symbols
    if len(found) == len(symbols):
        built = _build(reading, found)
        if built is not None:
            yield built
        return
    for follower in chart[found[-1].end].get(symbols[len(found)], ()):
        yield from _complete(reading, (*found, follower), chart)


def _build_alone(reading: Reading, child: Edge) -> Edge | None:
    """Build an edge over one child: what `_build` does, without its tuples; most edges are so."""
    rule, sequence = reading.rule, reading.sequence
    value = rule.action(*[None if at is None else child.value for at in sequence.arguments])
    if value is None:
        return None
    return Edge(
        rule.category,
        child.start,
        child.end,
        value,
        rule,
        child.core,
        (child.core,) if sequence.pieces else (),
        rule.latent or child.latent,
        child.depth + 1,
        child.origin if value is child.value and child.origin else rule.name,
    )


def _build(reading: Reading, children: tuple[Edge, ...]) -> Edge | None:
    rule, sequence = reading.rule, reading.sequence
    value = rule.action(*[None if at is None else children[at].value for at in sequence.arguments])
    if value is None:  # the rule's own guard: "31 hours" is no hour of the day
        return None
    first, last = sequence.core
    handed_on = last - first == 1 and value is children[first].value and children[first].origin
    return Edge(
        rule.category,
        children[0].start,
        children[-1].end,
        value,
        rule,
        (children[first].core[0], children[last - 1].core[1]),
        tuple(children[place].core for place in sequence.pieces),
        rule.latent,
        max(child.depth for child in children) + 1,
        handed_on or rule.name,
    )
