"""A grammar: words and shapes, loaded and checked, that finds expressions in a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ktimeline.grammar.chart import Chart, Edge, Readings, parse
from ktimeline.grammar.check import check_grammar
from ktimeline.grammar.cover import cover
from ktimeline.grammar.lexicon import Lexeme, Lexicon
from ktimeline.grammar.lowering import lower
from ktimeline.grammar.mending import Mended, Mender
from ktimeline.grammar.rule import Pieces, Rule
from ktimeline.grammar.scan import Scanner, Shape, Token
from ktimeline.grammar.trim import Trimmer
from ktimeline.grammar.veto import Predicate, Site, VetoBook
from ktimeline.model.expression import Expression

__all__ = ["Found", "Grammar"]

_CACHED_ISLANDS = 20_000


class Found(NamedTuple):
    """An expression at code points start up to end, before any context.

    `rule` is the rule that made it, `root` the one that made a mention of it, which vetoes watch.
    `follows` where it goes on from the one before: a later end of a range, a later item of a list.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    root: str
    whole: Expression | None = None
    follows: bool = False


_Parsed = tuple[tuple[Found, tuple[Predicate, ...]], ...]


@dataclass
class Grammar:
    """The words, shapes and vetoes of one language.

    `sorts` declares each category that rules build, with the class its values belong to. `roots`
    are the categories that may be mentions. `leading` are words that may stand before an expression
    that is given alone ("on Friday").
    Raises GrammarError when anything does not fit.
    """

    lexicon: Lexicon
    rules: Sequence[Rule]
    sorts: Mapping[str, type]
    roots: frozenset[str]
    vetoes: VetoBook
    shapes: Sequence[Shape] = ()
    leading: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        check_grammar(self.lexicon, self.rules, self.sorts, self.roots, self.shapes)
        self._parses: dict[str, tuple[list[tuple[Lexeme, ...]], _Parsed]] = {}
        for rule in self.rules:
            for item in rule.items:
                for symbol in item.symbols:
                    if not symbol.isupper():
                        self.lexicon.add_literal(symbol)

    @cached_property
    def scanner(self) -> Scanner:
        """The scanner of this grammar's words."""
        return Scanner(self.lexicon, self.shapes)

    @cached_property
    def readings(self) -> Readings:
        """Every sequence of every rule, as the chart looks them up."""
        return Readings(self.rules)

    @cached_property
    def _trimmer(self) -> Trimmer:
        return Trimmer(self.rules, self.sorts.keys())

    @cached_property
    def _order(self) -> dict[str, int]:
        return {rule.name: -place for place, rule in enumerate(self.rules)}

    @cached_property
    def _mender(self) -> Mender:
        return Mender(self.scanner.words)

    def mended(self, text: str) -> Mended:
        """Return `text` with its broken words whole, as `find` and `whole` had better read it."""
        return self._mender.mend(text)

    def find(self, text: str) -> Iterator[Found]:
        """Yield the expressions of `text` in order; they do not overlap."""
        lowered = lower(text)
        for island in self.scanner.islands(text, lowered):
            tokens = self._trimmer.trim(island)
            if not tokens:
                continue
            origin = tokens[0].start
            for found, vetoes in self._parsed(text[origin : tokens[-1].end], tokens):
                start, end, tree, rule, root, whole, follows = found
                start, end = origin + start, origin + end
                if not (vetoes and _is_vetoed(Site(text, lowered, start, end), vetoes)):
                    yield Found(start, end, tree, rule, root, whole, follows)

    def whole(self, phrase: str) -> Found | None:
        """Return `phrase` read as one expression, latent words too ("May", "spring"), or None.

        Where somebody says that a phrase is a time, nothing needs to keep it from being one: no
        veto is asked.
        """
        tokens, chart = self.chart(phrase)
        spanning = [
            edge
            for category in self.roots
            for edge in chart[0].get(category, ())
            if edge.length == len(tokens) and edge.rule and not isinstance(edge.value, Pieces)
        ]
        if not spanning:
            return None
        best = max(spanning, key=lambda edge: (not edge.latent, self._rank(edge)))
        return next(_founds(best, tokens))

    def _rank(self, edge: Edge) -> tuple[int, int]:
        assert edge.rule is not None
        return edge.rule.priority, self._order[edge.rule.name]

    def chart(self, phrase: str) -> tuple[list[Token], Chart]:
        """Return the tokens of a whole phrase and their chart, whether it is an island or not."""
        tokens = self.scanner.tokens(phrase, lower(phrase))
        return tokens, parse(tokens, self.readings)

    def readings_of(self, phrase: str) -> list[Edge]:
        """Return every edge of the chart that spans all of `phrase`, whatever its category."""
        tokens, chart = self.chart(phrase)
        return [e for edges in chart[0].values() for e in edges if e.length == len(tokens)]

    def _parsed(self, phrase: str, tokens: Sequence[Token]) -> _Parsed:
        """Return the expressions of an island, each with the vetoes that its words leave open.

        Equal words are parsed once, unless what stands around them makes a number another token:
        "at 9.30 on Monday" is a price after "closed".
        """
        read = [token.lexemes for token in tokens]
        known = self._parses.get(phrase)
        if known is None or known[0] != read:
            lowered, watching = lower(phrase), self.vetoes.watching
            parsed = tuple(
                (found, watching(found.root, lowered[found.start : found.end]))
                for found in self._parse(tokens)
            )
            if len(self._parses) >= _CACHED_ISLANDS:
                self._parses.clear()
            known = self._parses[phrase] = read, parsed
        return known[1]

    def _parse(self, tokens: Sequence[Token]) -> Iterator[Found]:
        chart = parse(tokens, self.readings)
        for at, edge in cover(chart, self.roots, self._order):
            yield from _founds(edge, tokens[at:], tokens[0].start)


def _is_vetoed(site: Site, vetoes: Sequence[Predicate]) -> bool:
    for is_none in vetoes:  # noqa: SIM110 - a generator's frame costs as much as a predicate
        if is_none(site):
            return True
    return False


def _founds(edge: Edge, tokens: Sequence[Token], origin: int = 0) -> Iterator[Found]:
    """Yield the mentions of an edge over the first of `tokens`, at places counted from `origin`."""
    assert edge.rule is not None
    if isinstance(edge.value, Pieces):
        expressions, whole, cores = edge.value.expressions, edge.value.whole, edge.pieces
    else:
        expressions, whole, cores = (edge.value,), None, (edge.core,)
    for place, ((first, limit), expression) in enumerate(zip(cores, expressions, strict=True)):
        start, end = tokens[first].start - origin, tokens[limit - 1].end - origin
        yield Found(start, end, expression, edge.origin, edge.rule.name, whole, place > 0)
