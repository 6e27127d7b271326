"""The families of temporal expressions, and how to tell each of their members from a tree."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    About,
    Amount,
    Between,
    Calendar,
    DocumentTime,
    Each,
    Enclosing,
    Every,
    Expression,
    Fields,
    Half,
    Holiday,
    Last,
    Length,
    Modifier,
    Next,
    Nth,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Recurring,
    ReferenceTime,
    Season,
    SeasonName,
    Shift,
    Since,
    Stretch,
    Sum,
    This,
    Until,
    Vague,
    VagueTime,
    Weekend,
    Within,
)

__all__ = ["FAMILIES", "Test"]

Test = Callable[[Expression], bool]
"""Whether a node is the member that is asked for."""

_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_UNITS = (
    Granularity.MINUTE, Granularity.HOUR, Granularity.DAY, Granularity.WEEK, Granularity.MONTH,
    Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY,
)  # fmt: skip
_CALENDAR_UNITS = (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)
_ANY = object()
_NONE = object()


def _is(kind: type[Expression], **wanted: object) -> Test:
    """Return a test for a node of a kind whose fields are as wanted.

    A wanted class asks for a field of that class, `_ANY` for one that is given, `_NONE` for one
    that is not.
    """

    def agrees(value: object, want: object) -> bool:
        if want is _ANY or want is _NONE:
            return (value is None) is (want is _NONE)
        return isinstance(value, want) if isinstance(want, type) else value == want

    def test(node: Expression) -> bool:
        return isinstance(node, kind) and all(
            agrees(getattr(node, name), want) for name, want in wanted.items()
        )

    return test


def _numbered(names: str, field: str) -> dict[str, Test]:
    return {name: _is(Fields, **{field: n}) for n, name in enumerate(names.split(), 1)}


def _shift(days: int) -> Test:
    direction = Direction.FORWARD if days > 0 else Direction.BACK
    amount = Amount(abs(days), Granularity.DAY)
    return _is(Shift, anchor=DocumentTime, amount=amount, direction=direction)


def _units(word: str, kind: type[Expression], anchor: type[Expression]) -> dict[str, Test]:
    return {
        f"{word} {unit.word}": _is(kind, anchor=anchor, x=Every(unit)) for unit in _CALENDAR_UNITS
    }


FAMILIES: Mapping[str, Mapping[str, Test]] = {
    "months": _numbered(_MONTHS, "month"),
    "days of the week": _numbered(_DAYS, "weekday"),
    "dates": {
        "day and month": _is(Fields, month=_ANY, day=_ANY),
        "full date": _is(Calendar, year=_ANY, month=_ANY, day=_ANY),
        "month of a year": _is(Calendar, year=_ANY, month=_ANY, day=_NONE),
        "year": _is(Calendar, year=_ANY, month=_NONE),
    },
    "decades and centuries": {
        "decade": _is(Calendar, decade=_ANY),
        "century": _is(Calendar, century=_ANY),
    },
    "before our era": {"year BC": _is(Calendar, bc=True)},
    "today and its neighbours": {
        "today": _is(DocumentTime),
        "yesterday": _shift(-1),
        "tomorrow": _shift(1),
    },
    "last, this, next": {
        **_units("last", Last, DocumentTime),
        **_units("this", This, DocumentTime),
        **_units("next", Next, DocumentTime),
        "last Friday": _is(Last, anchor=DocumentTime, x=Fields),
        "next Friday": _is(Next, anchor=DocumentTime, x=Fields),
    },
    "in a story": {
        "that year": _is(Enclosing, time=ReferenceTime),
        "the year before": _is(Last, anchor=ReferenceTime, x=Recurring),
        "the year after": _is(Next, anchor=ReferenceTime, x=Recurring),
        "two days later": _is(Shift, anchor=ReferenceTime, direction=Direction.FORWARD),
        "two days earlier": _is(Shift, anchor=ReferenceTime, direction=Direction.BACK),
    },
    "ago and ahead": {
        "two years ago": _is(
            Shift, anchor=DocumentTime, amount=Amount(2, Granularity.YEAR), direction=Direction.BACK
        ),
        "two months ahead": _is(
            Shift, anchor=DocumentTime, amount=Length, direction=Direction.FORWARD
        ),
        "two days after 12 June": lambda node: (
            isinstance(node, Shift) and not isinstance(node.anchor, DocumentTime | ReferenceTime)
        ),
    },
    "lengths": {
        **{unit.word: _is(Amount, n=_ANY, granularity=unit) for unit in _UNITS},
        "several": _is(Amount, n=_NONE),
        "and a half": lambda node: isinstance(node, Amount) and bool(node.n and node.n % 1),
        "two years and three months": _is(Sum),
        "about": _is(Amount, modifier=Modifier.APPROX),
        "more than": _is(Amount, modifier=Modifier.MORE_THAN),
        "less than": _is(Amount, modifier=Modifier.LESS_THAN),
        "at least": _is(Amount, modifier=Modifier.EQUAL_OR_MORE),
    },
    "windows": {
        "the past two years": _is(Last, x=Length),
        "the next two years": _is(Next, x=Length),
        "the first months of": _is(Stretch),
    },
    "quarters and halves": {
        **{f"quarter {n}": _is(Quarter, n=n) for n in (1, 3)},
        "half": _is(Half),
    },
    "seasons": {name.name.lower(): _is(Season, name=name) for name in SeasonName},
    "weekends and feasts": {
        "weekend": _is(Weekend),
        **{key: _is(Holiday, key=key) for key in ("christmas", "easter", "new_year")},
    },
    "parts of the day": {
        name.name.lower(): _is(PartOfDay, name=name)
        for name in (
            PartOfDayName.MORNING,
            PartOfDayName.AFTERNOON,
            PartOfDayName.EVENING,
            PartOfDayName.NIGHT,
        )
    },
    "clock times": {"hour": _is(Fields, hour=_ANY), "zone": _is(Fields, zone=_ANY)},
    "ranges": {"from and to": _is(Between), "since": _is(Since), "until": _is(Until)},
    "repeated times": {
        "every day": _is(Each, x=Every),
        "every Monday": _is(Each, x=Fields),
        "every two years": _is(Each, x=Amount),
        "twice a year": _is(Each, frequency=_ANY),
    },
    "inside another": {"May of last year": _is(Within), "the last Friday of May": _is(Nth)},
    "portions": {
        **{name.value: _is(Part, portion=name) for name in (Portion.EARLY, Portion.MID)},
        "late": _is(Part, portion=Portion.LATE),
        "around": _is(About),
    },
    "vague times": {name.name.lower(): _is(Vague, when=name) for name in VagueTime},
}
"""Each family by its name, with its members by theirs."""
