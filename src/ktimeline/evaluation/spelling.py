"""One spelling for TIMEX3 values that say the same, so that spelling is not scored as meaning."""

from __future__ import annotations

import re

__all__ = ["spell"]

_WEEK = re.compile(r"-W(\d)(?!\d)")
_HOUR_ALONE = re.compile(r"(?<=T)(\d\d)(?=$|[Z+-])")
_NO_SECONDS = re.compile(r"(?<=T\d\d:\d\d):00(?=$|[Z+-])")
_ZONE = re.compile(r"(T[\d:.]+[+-]\d\d)(\d\d)?$")
_UNKNOWN_TAIL = re.compile(r"((?:BC|-)?\d{2,4}X{0,2}(?:-\d\d)?)(?:-XX){1,2}$")
_UNKNOWN_DIGITS = re.compile(r"((?:BC)?\d{2,3})X{1,2}$")
_LENGTH = re.compile(r"P[\dX.]")
_BARE_POINT = re.compile(r"(?<=[PTDMYHW])\.(?=\d)")
_NO_FRACTION = re.compile(r"(?<=\d)\.0+(?=[A-Z])")
_LONG_UNITS = {"E": "DE", "C": "CE", "L": "ML"}  # decades, centuries, millennia
_LONG_UNIT = re.compile(r"(?<=[\dX])[ECL]$")


def spell(value: str) -> str:
    """Return `value` in the spelling that all its equals share.

    Only writing is levelled, never meaning: a week without its zero, an hour without its minutes,
    unknown fields that are spelled out at the end (1999-04-XX is 1999-04, 199X is 199), the units
    of decades, centuries and millennia (P1E is P1DE). P12M and P1Y stay apart, PT24H and P1D too.

    >>> spell("2013-W4"), spell("1999-04-XX"), spell("2013-02-12T22"), spell("P12M")
    ('2013-W04', '1999-04', '2013-02-12T22:00', 'P12M')
    """
    value = value.strip().upper()
    if _LENGTH.match(value):
        value = _NO_FRACTION.sub("", _BARE_POINT.sub("0.", value))
        return _LONG_UNIT.sub(lambda unit: _LONG_UNITS[unit[0]], value)
    value = _WEEK.sub(r"-W0\1", value)
    value = _NO_SECONDS.sub("", _HOUR_ALONE.sub(r"\1:00", value))
    value = _ZONE.sub(lambda zone: f"{zone[1]}:{zone[2] or '00'}", value)
    value = value[:-1] + "+00:00" if re.search(r"T[\d:.]+Z$", value) else value
    return _UNKNOWN_DIGITS.sub(r"\1", _UNKNOWN_TAIL.sub(r"\1", value))
