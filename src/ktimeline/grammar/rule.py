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

from collections.abc import Callable
from typing import Any, TypeVar

from ktimeline.grammar.errors import GrammarError
from ktimeline.grammar.shape import Item, Sequence, read_shape, sequences_of
from ktimeline.model.expression import Expression
from ktimeline.model.frozen import dataclass

__all__ = ["Action", "Pieces", "Rule", "RuleBook"]

Action = Callable[..., Any]
A = TypeVar("A", bound=Action)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The value of a shape that holds several mentions; `whole` is the range they bound."""

    expressions: tuple[Expression, ...]
    whole: Expression | None = None


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

    @property
    def sequences(self) -> tuple[Sequence, ...]:
        """Every way to read the shape, made anew: most rules are never asked in a short text."""
        return tuple(sequences_of(self.items))


class RuleBook:
    """The rules of one family; calling it is the decorator that adds a rule."""

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def __call__(
        self, shape: str, *examples: str, priority: int = 0, latent: bool = False
    ) -> Callable[[A], A]:
        """Add the decorated function as the meaning of `shape`; several shapes may share one.

        `priority` decides between readings of the same words, the higher one first. A `latent`
        rule's edge is never a mention alone. Raises GrammarError for a shape that cannot be read,
        a rule without an example, or a function whose parameters do not fit the shape.
        """

        def add(action: A) -> A:
            name = action.__name__
            category, items = read_shape(shape, name)
            if not examples:
                raise GrammarError(f"rule {name}: no example; a rule without one does not load")
            wanted = sum(item.is_argument for item in items)
            given = action.__code__.co_argcount  # inspect.signature says the same, and is slow
            if wanted != given:
                raise GrammarError(
                    f"rule {name}: the shape passes {wanted} values, the function takes {given}"
                )
            self.rules.append(Rule(name, category, items, action, examples, priority, latent))
            return action

        return add
