"""The publication date that a file's name states, the weakest of all signals."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath

from ktimeline.model import DateSignal, Published

__all__ = ["date_in_name"]

# Year, month and day with one and the same separator or none, not inside a longer run of letters
# and digits: such a run is a hash or a serial number.
_DATE = re.compile(
    r"(?<![0-9A-Za-z])(?P<y>1[89]\d\d|20\d\d)(?P<s>[-_.]?)(?P<m>0[1-9]|1[0-2])(?P=s)"
    r"(?P<d>0[1-9]|[12]\d|3[01])(?=T\d|[^0-9A-Za-z]|$)"
)
_BEFORE = re.compile(r"\d[-_. ]*$")
_AFTER = re.compile(r"[-_. ]*\d")


def date_in_name(path: PurePath) -> Published | None:
    """Return the day in the file's name, or the day that its folder is named by; None if neither.

    A name may start with a date, whatever follows. Elsewhere in it digits beside the date make it
    part of a longer number (a telephone number, a serial number), and two different days are none.

    >>> date_in_name(PurePath("news/2025-01-29-talks.txt")).moment
    datetime.date(2025, 1, 29)
    >>> date_in_name(PurePath("cb037d45b7717571.txt")) is None
    True
    """
    for name, whole in ((path.stem, False), (path.parent.name, True)):
        days = _days(name, whole)
        if len({day for day, _ in days}) == 1:
            day, raw = days[0]
            return Published(day, DateSignal.FILE_NAME, raw)
    return None


def _days(name: str, whole: bool) -> list[tuple[date, str]]:
    days = []
    for found in _DATE.finditer(name):
        try:
            day = date(int(found["y"]), int(found["m"]), int(found["d"]))
        except ValueError:
            continue
        if found.start() == 0 and (not whole or found.end() == len(name)):
            return [(day, found[0])]
        before = _BEFORE.search(name[: found.start()])
        after = _AFTER.match(name, found.end())
        longer = (before and after) if found["s"] else (before or after)
        if not whole and not longer:
            days.append((day, found[0]))
    return days
