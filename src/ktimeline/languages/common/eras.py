"""Years whose era was told before: "In 218 BC he crossed the Alps. He won at Cannae in 216"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ktimeline.model.expression import Calendar, Expression
from ktimeline.model.frozen import dataclass
from ktimeline.model.kept import kept
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["Era", "YearOfAnEra", "years_of_eras_told"]

_ON = 120  # years by which a story may have gone on since the last one
_BACK = 60  # and by which it may look back
_LAST = 999  # the years that are written in three digits
_LAST_SHORT = 99
_WINDOW = 32  # code points before a number in which all stands that belongs to it


class Era:
    """How a language writes eras, and where a number without one is a year.

    `before` and `since` are written behind years before the common era and since; `names` are
    pieces of which a text with an era has one, `told` fits the mark of one since it. `leading` fits
    what stands before a number that is a year ("in", "May"), `following` what stands behind it.
    """

    __slots__ = ("before", "names", "number", "since", "told")

    def __init__(  # noqa: PLR0913 - each is named where an era is made
        self, before: str, since: str, *, names: str, told: str, leading: str, following: str
    ) -> None:
        self.before = before
        self.since = since
        self.names = tuple(names.split())
        self.told = deferred(told)
        self.number = deferred(
            rf"\b(?:{leading})\s(?P<n>[1-9]\d{{0,2}})(?![\w%°]|[.,:/–-]\d|-)(?={following})",
            re.IGNORECASE,
        )


@dataclass(frozen=True, slots=True)
class YearOfAnEra:
    """A number that is a year, and how it reads with its era: `phrase` ends where `number` does."""

    number: Span
    phrase: str
    mark: str


@dataclass(frozen=True, slots=True)
class _Told:
    """A year that the text tells at `start`: with its era, or (`bc` is None) without."""

    start: int
    year: int
    bc: bool | None


def years_of_eras_told(text: str, mentions: Sequence[Mention], era: Era) -> Iterator[YearOfAnEra]:
    """Yield the numbers of a text that are years of an era told before.

    They are near the last year told. A year of four digits, or one too far off, ends the reach of
    an era; "AD 14" after "27 BC" begins another.
    """
    if not any(name in text for name in era.names):  # as in most texts
        return
    told = [year for mention in mentions if (year := _told(mention, era)) is not None]
    if not any(year.bc is not None for year in told):
        return
    full = [mention.span for mention in mentions if _is_in_full(mention, era)]
    numbers = [
        _Told(match.start("n"), int(match["n"]), None)
        for match in era.number.finditer(text)
        if not any(span.start <= match.start("n") < span.end for span in full)
    ]
    last: _Told | None = None
    for year in sorted([*told, *numbers], key=lambda one: one.start):
        if year.bc is not None:
            last = year
        elif last is None or last.start == year.start:
            continue
        elif not _is_near(year.year, last):
            last = None
        elif year in numbers:
            last = _Told(year.start, year.year, last.bc)
            number = Span(year.start, year.start + len(str(year.year)))
            mark = era.before if last.bc else era.since
            phrase = text[max(0, number.start - _WINDOW) : number.end]
            yield YearOfAnEra(number, phrase, mark)


def _is_near(year: int, last: _Told) -> bool:
    gone = last.year - year if last.bc else year - last.year
    return -_BACK <= gone <= _ON and year <= (_LAST if last.bc else _LAST_SHORT)


def _is_in_full(mention: Mention, era: Era) -> bool:
    """Tell whether a mention has a year that needs no era: one with it, or of four digits."""
    told = _told(mention, era)
    return told is not None and (told.bc is not None or told.year > _LAST)


def _told(mention: Mention, era: Era) -> _Told | None:
    found = _calendar_of(mention.expression)
    if found is None or found.year is None or found.short:
        return None
    is_told = found.bc or (found.year <= _LAST and era.told.search(mention.text))
    return _Told(mention.span.start, found.year, found.bc if is_told else None)


@kept
def _calendar_of(tree: Expression) -> Calendar | None:
    return next(_calendars(tree), None)


def _calendars(tree: Expression) -> Iterator[Calendar]:
    if isinstance(tree, Calendar):
        yield tree
        return
    for name in getattr(type(tree), "__dataclass_fields__", {}):
        part = getattr(tree, name)
        if isinstance(part, Expression):
            yield from _calendars(part)
