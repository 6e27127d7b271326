"""Shapes as written, "TIME <- MONTH ','? YEAR", and every way to read one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from ktimeline.grammar.errors import GrammarError
from ktimeline.model.frozen import dataclass

__all__ = [
    "Item",
    "Sequence",
    "endings_of",
    "openings_of",
    "read_shape",
    "sequences_of",
    "wordings_of",
]


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


def sequences_of(items: tuple[Item, ...]) -> Iterator[Sequence]:
    """Yield every way to decide the options and alternatives of a shape."""
    choices = [(*i.symbols, None) if i.optional else i.symbols for i in items]
    places = [(i.is_argument, i.context, i.piece) for i in items]
    for choice in product(*choices):
        if any(symbol is not None for symbol in choice):
            yield _sequence(places, choice)


def wordings_of(items: tuple[Item, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the symbols of every sequence of a shape, those of context in brackets.

    Two shapes of a category that share a wording cannot be told apart.
    """
    choices = [
        [
            *([f"[{symbol}]" for symbol in item.symbols] if item.context else item.symbols),
            *([""] if item.optional else []),
        ]
        for item in items
    ]
    if not any(item.optional for item in items):
        yield from product(*choices)
        return
    for choice in product(*choices):
        wording = tuple(filter(None, choice))
        if wording:
            yield wording


def openings_of(items: tuple[Item, ...]) -> set[str]:
    """Return every symbol that a sequence of a shape may begin with."""
    return {symbol for item in _until_needed(items) for symbol in item.symbols}


def endings_of(items: tuple[Item, ...]) -> Iterator[tuple[str | None, str]]:
    """Yield every symbol that may be a sequence's last, with each that may stand before it.

    That is None where the last is the only one.
    """
    for place in range(len(items) - 1, -1, -1):
        ahead = items[:place]
        before: list[str | None] = [s for i in _until_needed(reversed(ahead)) for s in i.symbols]
        if all(item.optional for item in ahead):
            before.append(None)
        yield from product(before, items[place].symbols)
        if not items[place].optional:
            return


def _until_needed(items: Iterable[Item]) -> Iterator[Item]:
    """Yield the items up to the first that may not be missing."""
    for item in items:
        yield item
        if not item.optional:
            return


def _sequence(places: list[tuple[bool, bool, bool]], choice: tuple[str | None, ...]) -> Sequence:
    symbols: list[str] = []
    arguments: list[int | None] = []
    core: list[int] = []
    pieces: list[int] = []
    for (is_argument, is_context, is_piece), symbol in zip(places, choice, strict=True):
        place = len(symbols)
        if is_argument:
            # A literal chosen among categories ("A|of") passes None, like a missing one.
            arguments.append(place if symbol is not None and symbol.isupper() else None)
        if symbol is None:
            continue
        symbols.append(symbol)
        if not is_context:
            core.append(place)
        if is_piece:
            pieces.append(place)
    return Sequence(tuple(symbols), tuple(arguments), (core[0], core[-1] + 1), tuple(pieces))


def read_shape(shape: str, name: str) -> tuple[str, tuple[Item, ...]]:
    """Return the category and the items of a shape; `name` is the rule's, for the messages.

    Raises GrammarError for a shape that cannot be read.
    """
    category, arrow, right = shape.partition("<-")
    if not arrow or not category.strip().isupper() or not right.split():
        raise GrammarError(f"rule {name}: {shape!r} is not of the form 'CATEGORY <- items'")
    try:
        items = tuple([_read_item(word) for word in right.split()])
    except GrammarError as error:
        raise GrammarError(f"rule {name}: {error}") from None
    if any(i.context for i in items) and all(i.context or i.optional for i in items):
        raise GrammarError(f"rule {name}: some reading of the shape is all context")
    return category.strip(), items


@cache  # "the?" and "UNIT" are items of hundreds of shapes
def _read_item(word: str) -> Item:
    optional = word.endswith("?")
    word = word.removesuffix("?")
    piece = word.endswith("*")
    word = word.removesuffix("*")
    context = word.startswith("[")
    if context:
        if not word.endswith("]"):
            raise GrammarError(f"{word!r} opens a bracket that it does not close")
        word = word[1:-1]
    symbols = tuple(_read_symbol(symbol) for symbol in word.split("|"))
    if not all(symbols):
        raise GrammarError("an item of the shape is empty")
    return Item(symbols, optional, context, piece)


def _read_symbol(symbol: str) -> str:
    """Return a category as it is; a word with "_" for its spaces; a sign without its quotes."""
    if len(symbol) > 2 and symbol[0] == symbol[-1] == "'":
        return symbol[1:-1]
    return symbol if symbol.isupper() else symbol.replace("_", " ")
