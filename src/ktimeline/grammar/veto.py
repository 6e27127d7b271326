"""Vetoes: small named predicates that keep a parse from becoming a mention."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ktimeline.grammar.errors import GrammarError
from ktimeline.model.frozen import dataclass

__all__ = ["Predicate", "Site", "Veto", "VetoBook", "WordTest"]

_CACHED_SHAPES = 20_000


class Site:
    """Where a mention would stand: the original text, its lowered form, and the span.

    `words` is the mention, lowered. Not a dataclass: one is made for every mention.
    """

    __slots__ = ("end", "lowered", "start", "text", "words")

    def __init__(self, text: str, lowered: str, start: int, end: int) -> None:
        self.text = text
        self.lowered = lowered
        self.start = start
        self.end = end
        self.words = lowered[start:end]

    def before(self, width: int = 32) -> str:
        """The lowered text just before the mention."""
        return self.lowered[max(0, self.start - width) : self.start]

    def after(self, width: int = 32) -> str:
        """The lowered text just after the mention."""
        return self.lowered[self.end : self.end + width]


Predicate = Callable[[Site], bool]
_Test = Callable[[str], object]
WordTest = frozenset[str] | re.Pattern[str] | _Test
"""Which words a veto is about: those of a set, those that a pattern fits, or what a test tells."""

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Veto:
    """A predicate, the rules it watches (all where empty) and sentences in which it must fire.

    One about some `words` is asked only of mentions of those words, one about `digits` only of
    mentions that hold a digit.
    """

    name: str
    predicate: Predicate
    rules: frozenset[str]
    examples: tuple[str, ...]
    digits: bool = False
    words: WordTest | None = None

    @property
    def word_test(self) -> _Test | None:
        """What tells of the shape of some words whether the veto is about them."""
        words = self.words
        if words is None or callable(words):
            return words
        return words.__contains__ if isinstance(words, frozenset) else words.fullmatch


class VetoBook:
    """The vetoes of a language; calling it is the decorator that adds one."""

    def __init__(self, vetoes: Iterable[Veto] = ()) -> None:
        self.vetoes = list(vetoes)
        self._by_rule: dict[tuple[str, bool], list[tuple[Predicate, _Test | None]]] = {}
        self._by_words: dict[tuple[str, str], tuple[Predicate, ...]] = {}

    def __call__(
        self,
        *examples: str,
        rules: str = "",
        digits: bool = False,
        words: WordTest | None = None,
    ) -> Callable[[Predicate], Predicate]:
        """Add the decorated predicate; `rules` names, space-separated, the rules it watches.

        With `digits` it is asked only of mentions that hold a digit, with `words` only of those
        whose words are in it, fit it or pass it. The words are shown to it in lower case and with
        each digit as 0, and its answer is kept: it must hang on nothing else.

        Raises GrammarError for a veto without an example.
        """

        def add(predicate: Predicate) -> Predicate:
            name = predicate.__name__
            if not examples:
                raise GrammarError(f"veto {name}: no example; a veto without one does not load")
            watched = frozenset(rules.split())
            self._by_rule.clear()
            self._by_words.clear()
            self.vetoes.append(Veto(name, predicate, watched, examples, digits, words))
            return predicate

        return add

    def watching(self, rule: str, words: str) -> tuple[Predicate, ...]:
        """Return the predicates to be asked of a mention of a rule, by its lowered words."""
        shape = _DIGIT.sub("0", words)
        known = self._by_words.get((rule, shape))
        if known is None:
            vetoes = self._watching_rule(rule, "0" in shape)
            known = tuple([asked for asked, test in vetoes if test is None or test(shape)])
            if len(self._by_words) >= _CACHED_SHAPES:
                self._by_words.clear()
            self._by_words[rule, shape] = known
        return known

    def _watching_rule(self, rule: str, digits: bool) -> list[tuple[Predicate, _Test | None]]:
        known = self._by_rule.get((rule, digits))
        if known is None:
            watching = (v for v in self.vetoes if not v.rules or rule in v.rules)
            known = [(v.predicate, v.word_test) for v in watching if digits or not v.digits]
            self._by_rule[rule, digits] = known
        return known
