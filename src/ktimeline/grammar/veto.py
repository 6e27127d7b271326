"""Vetoes: small named predicates that keep a parse from becoming a mention."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ktimeline.grammar.errors import GrammarError
from ktimeline.model.frozen import dataclass

__all__ = ["Site", "Veto", "VetoBook"]


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


@dataclass(frozen=True, slots=True)
class Veto:
    """A predicate, the rules it watches (all where empty) and sentences in which it must fire.

    One about `digits` is asked only of mentions that hold a digit.
    """

    name: str
    predicate: Predicate
    rules: frozenset[str]
    examples: tuple[str, ...]
    digits: bool = False


class VetoBook:
    """The vetoes of a language; calling it is the decorator that adds one."""

    def __init__(self, vetoes: Iterable[Veto] = ()) -> None:
        self.vetoes = list(vetoes)

    def __call__(
        self, *examples: str, rules: str = "", digits: bool = False
    ) -> Callable[[Predicate], Predicate]:
        """Add the decorated predicate; `rules` names, space-separated, the rules it watches.

        With `digits` it is asked only of mentions that hold a digit.

        Raises GrammarError for a veto without an example.
        """

        def add(predicate: Predicate) -> Predicate:
            name = predicate.__name__
            if not examples:
                raise GrammarError(f"veto {name}: no example; a veto without one does not load")
            watched = frozenset(rules.split())
            self.vetoes.append(Veto(name, predicate, watched, examples, digits))
            return predicate

        return add

    def watching(self, rule: str, *, digits: bool = True) -> tuple[Veto, ...]:
        """Return the vetoes that watch `rule`, in order; those about digits only with `digits`."""
        watching = (v for v in self.vetoes if not v.rules or rule in v.rules)
        return tuple(v for v in watching if digits or not v.digits)
