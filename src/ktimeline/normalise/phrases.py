"""Lengths, repeated times and what comes round, in plain English."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from ktimeline.model.expression import (
    Amount,
    Both,
    Each,
    Every,
    Fields,
    Half,
    Holiday,
    Length,
    Modifier,
    PartOfDay,
    Quarter,
    Recurring,
    Season,
    Sum,
    Weekend,
)
from ktimeline.normalise.names import MONTHS, ORDINALS, PARTS, SEASONS, WEEKDAYS, nth

__all__ = ["each_words", "length_words", "recurring"]

_MODIFIERS = {
    Modifier.BEFORE: "before ",
    Modifier.AFTER: "after ",
    Modifier.ON_OR_BEFORE: "on or before ",
    Modifier.ON_OR_AFTER: "on or after ",
    Modifier.LESS_THAN: "less than ",
    Modifier.MORE_THAN: "more than ",
    Modifier.EQUAL_OR_LESS: "at most ",
    Modifier.EQUAL_OR_MORE: "at least ",
    Modifier.START: "the start of ",
    Modifier.MID: "the middle of ",
    Modifier.END: "the end of ",
    Modifier.APPROX: "about ",
}


def _fields(x: Fields) -> str:
    parts: list[str] = []
    if x.hour is not None:
        parts.append(f"{x.hour:02}:{x.minute or 0:02}")
        if x.second is not None:
            parts[0] += f":{x.second:02}"
    if x.weekday is not None:
        parts.append(WEEKDAYS[x.weekday])
    if x.day is not None:
        parts.append(str(x.day) if x.month is not None else f"the {nth(x.day)}")
    if x.month is not None:
        parts.append(MONTHS[x.month])
    return " ".join(parts)


_RECURRING: dict[type[Recurring], Callable[[Any], str]] = {
    Every: lambda x: x.granularity.word,
    Fields: _fields,
    Season: lambda x: SEASONS[x.name],
    Quarter: lambda x: f"{ORDINALS[x.n]} quarter",
    Half: lambda x: f"{ORDINALS[x.n]} half",
    PartOfDay: lambda x: PARTS[x.name],
    Weekend: lambda x: "weekend",
    Holiday: lambda x: x.key.replace("_", " ").title(),
    Both: lambda x: f"{recurring(x.coarse)} {recurring(x.fine)}",
}


def recurring(x: Recurring) -> str:
    """Return "Friday", "12 June", "third quarter", "Monday night"."""
    found = _RECURRING.get(type(x))
    return found(x) if found is not None else ""


_IRREGULAR = {"century": "centuries", "millennium": "millennia", "part of day": "parts of day"}


def _amount(amount: Amount, bare_one: bool = False) -> str:
    n, noun = amount.n, amount.granularity.word
    nouns = _IRREGULAR.get(noun, noun + "s")
    if n is None:
        shown = f"several {nouns}"
    elif n == Fraction(1, 2):
        shown = f"half {'an' if noun == 'hour' else 'a'} {noun}"
    elif n == 1:
        shown = noun if bare_one else f"1 {noun}"
    else:
        shown = f"{n if n % 1 == 0 else format(float(n), '.4g')} {nouns}"
    return (_MODIFIERS[amount.modifier] if amount.modifier else "") + shown


def length_words(length: Length, bare_one: bool = False) -> str:
    """Return "2 years", "about 3 weeks"; after "every", one unit is just its noun."""
    if isinstance(length, Sum):
        joined = " and ".join(_amount(amount) for amount in length.amounts)
        return (_MODIFIERS[length.modifier] if length.modifier else "") + joined
    return _amount(length, bare_one) if isinstance(length, Amount) else "a length"


def each_words(node: Each) -> str:
    """Return "every Monday", "twice every week"."""
    x = node.x
    unit_words = length_words(x, bare_one=True) if isinstance(x, Length) else recurring(x)
    if node.frequency is None:
        return f"every {unit_words}"
    times = {1: "once", 2: "twice"}.get(node.frequency, f"{node.frequency} times")
    single = isinstance(x, Every) or (isinstance(x, Amount) and x.n == 1)
    article = "an" if unit_words.startswith("hour") else "a"
    return f"{times} {article if single else 'every'} {unit_words}"
