"""The date of an event from the date columns of its row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.units import is_aligned, truncate, unit, unit_after
from ktimeline.export.iso import bounds
from ktimeline.model import Granularity, Instant, Interval, When
from ktimeline.normalise import Meaning, edtf_interval, read_edtf, reading
from ktimeline.normalise.meaning import Named

__all__ = ["read_when", "when_from_edtf"]

_G = Granularity
_MOMENT = re.compile(r"([+-]?\d{4,})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?", re.ASCII)
_UNITS = (
    _G.SECOND, _G.MINUTE, _G.DAY, _G.MONTH, _G.SEASON, _G.QUARTER, _G.HALF, _G.YEAR, _G.DECADE,
    _G.CENTURY, _G.MILLENNIUM, _G.WEEK, _G.WEEKEND,
)  # fmt: skip
_MINUTE = re.compile(r"-?\d{4}-\d\d-\d\dT\d\d:\d\d", re.ASCII)
_WORDS = {size.word: size for size in _G}
_TRUE, _FALSE = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})
_DIGITAL = 9999  # EDTF of years beyond tells the year alone


def when_from_edtf(text: str) -> When:
    """Return the date that an EDTF string tells. Raises ValueError where it tells none.

    >>> when_from_edtf("2018-06").reading
    'June 2018'
    """
    interval = _read_date(text)
    when = _when(interval, _size(interval), text, approximate=_is_marked(text))
    return replace(when, lasted="/" in text)


def _is_marked(edtf: str) -> bool:
    return "~" in edtf or "%" in edtf


def _read_date(text: str) -> Interval:
    """Return what an EDTF string covers; the minute of a day, which EDTF has not, is read too."""
    minute = _MINUTE.fullmatch(text)
    if minute is None:
        return read_edtf(text)
    second = read_edtf(f"{text}:00").first
    assert second is not None  # a second has a start
    return unit(second, _G.MINUTE)


def read_when(cells: Mapping[str, str]) -> tuple[When | None, list[str]]:
    """Return the date of a row, and notes on what in it was not understood.

    `date_edtf` leads. `date_start`, `date_end` and `precision` are believed where they fit it, as
    the hours of a day do; else they follow from it.
    """
    notes: list[str] = []
    edtf = cells.get("date_edtf", "").strip()
    stated = _read_stated(edtf, notes)
    bounded = _read_bounds(cells, notes)
    interval = stated
    if bounded is not None and (stated is None or _fits(bounded, stated)):
        interval = bounded
    if interval is None:
        notes.append("it has no date that can be read; write date_edtf like 2018-06-12 or 2018-06")
        return None, notes
    size = _WORDS.get(cells.get("precision", "").strip().lower())
    if size is None or interval is not bounded:
        size = _size(interval)
    approximate = _is_true(cells.get("approximate", ""), _is_marked(edtf), notes)
    kind = cells.get("date_kind", "").strip().lower()
    lasted = kind == "lasted" or (not kind and "/" in edtf)
    edtf = edtf or edtf_interval(interval, size, approximate)
    when = replace(_when(interval, size, edtf, approximate=approximate), lasted=lasted)
    if bounded is not None and interval is not bounded:
        start, end = bounds(when.interval, when.granularity)
        notes.append(
            f"date_start and date_end do not fit date_edtf, which is believed: {edtf} is from "
            f"{start or 'an open start'} up to, and without, {end or 'an open end'}"
        )
    return when, notes


def _read_stated(edtf: str, notes: list[str]) -> Interval | None:
    if not edtf:
        return None
    try:
        return _read_date(edtf)
    except ValueError as error:
        notes.append(f"date_edtf: {error}")
        return None


def _read_bounds(cells: Mapping[str, str], notes: list[str]) -> Interval | None:
    found: list[Instant | None] = []
    for name in ("date_start", "date_end"):
        text = cells.get(name, "").strip()
        moment = _read_moment(text)
        if text and moment is None:
            notes.append(f"{name} {text!r} is no ISO date; write it like 2018-06-12")
        found.append(moment)
    first, limit = found
    if first is None and limit is None:
        return None
    if first is not None and limit is not None and first >= limit:
        notes.append(f"date_end {cells['date_end']} is not after date_start {cells['date_start']}")
        return None
    return Interval(first, limit)


def _read_moment(text: str) -> Instant | None:
    found = _MOMENT.fullmatch(text)
    if found is None:
        return None
    numbers = [int(part or 0) for part in found.groups()]
    try:
        day = read_edtf(text[: found.end(3)].removeprefix("+")) if numbers[0] <= _DIGITAL else None
    except ValueError:
        return None
    if max(numbers[3:]) > 59 or numbers[3] > 23:
        return None
    first = day.first if day is not None else None
    return Instant(*(first or numbers)[:3], *numbers[3:])


def _fits(bounded: Interval, stated: Interval) -> bool:
    """Tell whether bounds are what an EDTF string says, or say more than EDTF can.

    Hours within its days; an end where EDTF leaves it open; days of years beyond 9999.
    """
    if bounded == stated:
        return True
    if not stated.contains(bounded):
        return False
    first = bounded.first and truncate(bounded.first, _G.DAY)
    limit = bounded.limit and unit_after(truncate(add_seconds(bounded.limit, -1), _G.DAY), _G.DAY)
    if stated.first is None or stated.limit is None:
        return stated.first == first or stated.limit == limit
    if first is None or limit is None:
        return False
    return abs(first.year) > _DIGITAL or stated == Interval(first, limit)


def _size(interval: Interval) -> Granularity:
    """Return the unit that an interval is, or the coarsest that both its bounds stand on."""
    if interval.first is not None:
        for size in _UNITS:
            if unit(interval.first, size) == interval:
                return size
    ends = [bound for bound in (interval.first, interval.limit) if bound is not None]
    for size in (_G.YEAR, _G.MONTH, _G.DAY):
        if all(is_aligned(bound, size) for bound in ends):
            return size
    return _G.SECOND


def _is_true(text: str, usual: bool, notes: list[str]) -> bool:
    word = text.strip().lower()
    if word and word not in _TRUE | _FALSE:
        notes.append(f"approximate is true or false, not {text!r}")
    return word in _TRUE if word in _TRUE | _FALSE else usual


def _when(interval: Interval, size: Granularity, edtf: str, *, approximate: bool) -> When:
    words = _words(interval, size, approximate)
    return When(interval, size, edtf.rstrip("~?%"), edtf, words, approximate=approximate)


def _words(interval: Interval, size: Granularity, approximate: bool) -> str:
    """Return the date in words."""
    first, limit = interval.first, interval.limit
    if first is None or limit is None:
        bound = first or add_seconds(limit or Instant(1), -1)
        return f"{'until' if first is None else 'since'} {_name(bound, size)}"
    # A season's name depends on the hemisphere; its months do not.
    if size in _UNITS and size is not _G.SEASON and unit(first, size) == interval:
        named = _name(first, size)
        return f"about {named}" if approximate else named
    return reading(Meaning(interval=interval, granularity=size, approximate=approximate))


def _name(instant: Instant, size: Granularity) -> str:
    size = size if size in _UNITS else _G.DAY
    whole = unit(instant, size)
    first = whole.first or instant
    return reading(Meaning(interval=whole, granularity=size, named=Named(first, size)))
