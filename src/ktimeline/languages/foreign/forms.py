"""Which English a translated phrase must be to be a date; all else that dateparser reads is none.

dateparser makes a date of "3 giorni" (three days, for it ago), of "3,5" and of "41"; a phrase has
to say as much as one of these forms.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

__all__ = ["Form", "Said", "said"]

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAY, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:1\d|20|21)\d\d"
_UNIT = r"(?:second|minute|hour|day|week|month|year|decade)"
_CLOCK = r"(?: [0-2]?\d:[0-5]\d(?: ?[ap]m)?)?"
_NOW = re.compile(r"(?:in )?0 (?:second|minute|hour)(?: ago)?")


class Form(StrEnum):
    """What a phrase tells."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RELATIVE = "relative"
    LONE_WEEKDAY = "lone weekday"
    LONE_MONTH = "lone month"


class Said(NamedTuple):
    """A form, and the English without what adds nothing to it ("year" behind a year)."""

    form: Form
    english: str


_FORMS = tuple(
    (form, re.compile(pattern))
    for form, pattern in (
        (Form.DAY, rf"(?:{_WEEKDAY} )?{_DAY} {_MONTH}(?: {_YEAR})?{_CLOCK}"),
        (Form.DAY, rf"(?:{_WEEKDAY} )?{_MONTH} {_DAY}(?: {_YEAR})?{_CLOCK}"),
        (Form.DAY, rf"{_YEAR} {_MONTH} {_DAY}(?: {_WEEKDAY})?{_CLOCK}"),
        (Form.DAY, rf"{_YEAR}-\d{{1,2}}-{_DAY}(?: {_WEEKDAY})?{_CLOCK}"),
        (Form.MONTH, rf"{_MONTH} {_YEAR}|{_YEAR} {_MONTH}"),
        (Form.YEAR, _YEAR),
        (Form.RELATIVE, rf"(?:in \d{{1,3}} {_UNIT}|\d{{1,3}} {_UNIT} ago|0 day){_CLOCK}"),
        (Form.LONE_WEEKDAY, _WEEKDAY),
        (Form.LONE_MONTH, _MONTH),
    )
)
_SIGNS = re.compile(r"(?<!\d)[.,]|[.,](?!\d)")


def said(english: str) -> Said | None:
    """Return what a phrase tells, from its translation; None where that is no date.

    >>> said("12 november 2023").form.value, said("3 day ago").form.value, said("3 day")
    ('day', 'relative', None)
    """
    bare = " ".join(_SIGNS.sub(" ", english.lower()).split())
    bare = re.sub(rf"\b({_YEAR}) year\b|\byear ({_YEAR})\b", r"\1\2", bare)
    if _NOW.fullmatch(bare):
        return None
    for form, pattern in _FORMS:
        if pattern.fullmatch(bare):
            return Said(form, bare)
    return None
