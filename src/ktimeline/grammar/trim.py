"""Words at the ends of an island that no rule can use: the same phrase is then parsed but once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.rule import Rule
from ktimeline.grammar.scan import Island, Token
from ktimeline.grammar.shape import endings_of, openings_of

__all__ = ["Trimmer"]


class Trimmer:
    """Cuts from an island the tokens that begin no rule, and at its end those that close none.

    "of the last week," and "last week, and" are "last week" to the parser; trimmed, they share an
    entry of its cache. A sign such as the comma closes a rule only after certain words ("two days
    before,"), so that the token before it is asked as well.
    """

    def __init__(self, rules: Iterable[Rule], built: Set[str]) -> None:
        """Read which symbols begin and close the sequences of `rules`; `built` are their own."""
        self._begins: set[str] = set()
        self._closes: set[str] = set()
        self._closes_after: dict[str, set[str]] = {}
        lasts: dict[str, set[str]] = {}
        for rule in rules:
            self._begins |= openings_of(rule.items)
            for before, last in endings_of(rule.items):
                lasts.setdefault(rule.category, set()).add(last)
                if before is None or (before in built and last[0].isalnum()):
                    self._closes.add(last)
                else:
                    self._closes_after.setdefault(last, set()).add(before)
        for after in self._closes_after.values():
            if not built.isdisjoint(after):
                after.update(_last_symbols(after & built, lasts))

    def trim(self, island: Island) -> tuple[Token, ...]:
        """Return the tokens of `island` that may be part of a mention."""
        tokens = island.tokens
        first, limit = 0, len(tokens)
        while first < limit and not self._may_begin(tokens[first]):
            first += 1
        longer = [(at, more) for at, token in enumerate(tokens) for more in token.more]
        while limit > first and not self._may_close(tokens, first, limit - 1, longer):
            limit -= 1
        return tokens[first:limit]

    def _may_begin(self, token: Token) -> bool:
        if token.more:
            return True
        begins = self._begins
        for lexeme in token.lexemes:  # noqa: SIM110 - a loop costs half of what any() does here
            if lexeme.category in begins:
                return True
        return False

    def _may_close(
        self,
        tokens: tuple[Token, ...],
        first: int,
        at: int,
        longer: list[tuple[int, tuple[int, Lexeme]]],
    ) -> bool:
        """Tell whether the token at `at` may end a mention; `longer` are words of several."""
        closes = self._closes
        for lexeme in tokens[at].lexemes:
            if lexeme.category in closes:
                return True
        # A word of several tokens may end here; one that starts here would reach beyond.
        before = list(tokens[at - 1].lexemes) if at > first else []
        for start, (length, lexeme) in longer:
            if first <= start < at < start + length:
                return True
            if first <= start and at == start + length:
                before.append(lexeme)
        for lexeme in tokens[at].lexemes:
            after = self._closes_after.get(lexeme.category)
            if after and any(x.category in after for x in before):
                return True
        return False


def _last_symbols(categories: Set[str], lasts: Mapping[str, Set[str]]) -> set[str]:
    """Return every symbol that may stand last in what is read as one of `categories`.

    `lasts` are the last symbols of each category's own sequences.
    """
    found: set[str] = set()
    waiting = list(categories)
    while waiting:
        new = lasts.get(waiting.pop(), frozenset()) - found
        found |= new
        waiting += new
    return found
