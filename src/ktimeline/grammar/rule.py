"""Shapes as small functions: `@rule("TIME <- MONTH YEAR", "June 2018")`.

A shape is a category, an arrow and items:

* `MONTH`: an edge of that category; its value is passed to the function.
* `of`, `','`: a word or sign by itself; nothing is passed.
* `A|B`: either; `x?`: may be missing (None is passed for a missing category).
* `[since]`: must stand there but lies outside of the mention's span ("since *March*").
* `TIME*`: the item is a mention of its own ("from *May* to *June 2009*"); the function of a shape
  with starred items returns `Pieces`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any, TypeVar

from ktimeline.grammar.errors import GrammarError
from ktimeline.model.expression import Expression

__all__ = ["Item", "Pieces", "Rule", "RuleBook", "Sequence"]

Action = Callable[..., Any]
A = TypeVar("A", bound=Action)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The value of a shape that holds several mentions; `whole` is the range they bound."""

    expressions: tuple[Expression, ...]
    whole: Expression | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a shape."""

    symbols: tuple[str, ...]
    optional: bool = False
    context: bool = False
    piece: bool = False

    @property
    def is_argument(self) -> bool:
        """True where the value is passed to the rule's function."""
        return any(symbol.isupper() for symbol in self.symbols)


@dataclass(frozen=True, slots=True)
class Sequence:
    """One way to read a shape: a symbol a place, every option decided.

    `arguments[i]` is the place whose value is the function's i-th argument, or None.
    `core` is the half-open range of places inside the mention's span.
    """

    symbols: tuple[str, ...]
    arguments: tuple[int | None, ...]
    core: tuple[int, int]
    pieces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape, what it means, and examples that the tests parse."""

    name: str
    category: str
    items: tuple[Item, ...]
    action: Action
    examples: tuple[str, ...]
    priority: int = 0
    latent: bool = False
    order: int = 0

    def sequences(self) -> Iterator[Sequence]:
        """Yield every way to decide the options and alternatives of the shape."""
        choices = [(*i.symbols, None) if i.optional else i.symbols for i in self.items]
        for choice in product(*choices):
            if any(symbol is not None for symbol in choice):
                yield self._sequence(choice)

    def _sequence(self, choice: tuple[str | None, ...]) -> Sequence:
        symbols: list[str] = []
        arguments: list[int | None] = []
        core: list[int] = []
        pieces: list[int] = []
        for item, symbol in zip(self.items, choice, strict=True):
            place = None if symbol is None else len(symbols)
            if item.is_argument:
                # A literal chosen among categories ("A|of") passes None, like a missing one.
                arguments.append(place if symbol is not None and symbol.isupper() else None)
            if symbol is None or place is None:
                continue
            symbols.append(symbol)
            if not item.context:
                core.append(place)
            if item.piece:
                pieces.append(place)
        if not core:
            raise GrammarError(f"rule {self.name}: some reading of the shape is all context")
        return Sequence(tuple(symbols), tuple(arguments), (core[0], core[-1] + 1), tuple(pieces))


@dataclass(slots=True)
class RuleBook:
    """The rules of one family; calling it is the decorator that adds a rule."""

    rules: list[Rule] = field(default_factory=list)

    def __call__(
        self, shape: str, *examples: str, priority: int = 0, latent: bool = False
    ) -> Callable[[A], A]:
        """Add the decorated function as the meaning of `shape`.

        `priority` decides between readings of the same words, the higher one first. A `latent`
        rule's edge is never a mention alone. Raises GrammarError for a shape that cannot be read,
        a rule without an example, or a function whose parameters do not fit the shape.
        """

        def add(action: A) -> A:
            name = action.__name__
            category, items = _read_shape(shape, name)
            if not examples:
                raise GrammarError(f"rule {name}: no example; a rule without one does not load")
            wanted = sum(item.is_argument for item in items)
            given = len(inspect.signature(action).parameters)
            if wanted != given:
                raise GrammarError(
                    f"rule {name}: the shape passes {wanted} values, the function takes {given}"
                )
            self.rules.append(Rule(name, category, items, action, examples, priority, latent))
            return action

        return add


def _read_shape(shape: str, name: str) -> tuple[str, tuple[Item, ...]]:
    category, arrow, right = shape.partition("<-")
    if not arrow or not category.strip().isupper() or not right.split():
        raise GrammarError(f"rule {name}: {shape!r} is not of the form 'CATEGORY <- items'")
    return category.strip(), tuple(_read_item(word, name) for word in right.split())


def _read_item(word: str, name: str) -> Item:
    optional = word.endswith("?")
    word = word.removesuffix("?")
    piece = word.endswith("*")
    word = word.removesuffix("*")
    context = word.startswith("[")
    if context:
        if not word.endswith("]"):
            raise GrammarError(f"rule {name}: {word!r} opens a bracket that it does not close")
        word = word[1:-1]
    symbols = tuple(_read_symbol(symbol) for symbol in word.split("|"))
    if not all(symbols):
        raise GrammarError(f"rule {name}: an item of the shape is empty")
    return Item(symbols, optional, context, piece)


def _read_symbol(symbol: str) -> str:
    """Return a category as it is; a word with "_" for its spaces; a sign without its quotes."""
    if len(symbol) > 2 and symbol[0] == symbol[-1] == "'":
        return symbol[1:-1]
    return symbol if symbol.isupper() else symbol.replace("_", " ")
