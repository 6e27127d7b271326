"""The publication date in a web address."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import unquote, urlsplit

from ktimeline.model import DateClaim, DateSignal

__all__ = ["url_claim"]

_ARCHIVED = re.compile(r"^https?://(?:web\.)?archive\.[a-z]+/(?:web/)?\d{4,14}[a-z_]*/", re.I)
_YEAR = r"(?P<y>19[5-9]\d|20\d\d)"
_MONTH = r"(?P<m>0?[1-9]|1[0-2])"
_DAY = r"(?P<d>0?[1-9]|[12]\d|3[01])"
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATES = (
    re.compile(rf"(?<![\d]){_YEAR}(?P<s>[/._-]){_MONTH}(?P=s){_DAY}(?![\d])"),
    re.compile(rf"(?<![\d]){_YEAR}/(?P<name>{'|'.join(_NAMES)})[a-z]*/{_DAY}(?![\d])", re.I),
    re.compile(r"(?<![\dA-Za-z])(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\w)"),
    re.compile(
        rf"(?<![\d.]){_DAY.replace('0?', '0')}(?P<s>[._-])(?P<m>0[1-9]|1[0-2])(?P=s){_YEAR}(?!\d)"
    ),
)


def url_claim(url: str) -> DateClaim | None:
    """Return the day that an address states; None if it states none. Never raises.

    A day counts in the path ("/2025/01/29/", "/2025-01-29-talks", "/20250129/"); the address of an
    archive is read as the page's own.

    >>> url_claim("https://example.org/news/2025/01/29/talks").moment
    datetime.date(2025, 1, 29)
    """
    try:
        parts = urlsplit(_ARCHIVED.sub("", url.strip()[:2000]))
        path = unquote(f"{parts.path}?{parts.query}")
    except ValueError:
        return None
    for pattern in _DATES:
        for found in pattern.finditer(path):
            fields = found.groupdict()
            name = fields.get("name")
            month = _NAMES.index(name.lower()) + 1 if name else int(fields["m"])
            try:
                day = date(int(fields["y"]), month, int(fields["d"]))
            except ValueError:
                continue
            return DateClaim(day, DateSignal.URL, found[0].strip("/"))
    return None
