"""Digits that go on beside a mention, in every language: telephones, versions, web addresses."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site

__all__ = ["goes_on", "in_web_address", "stands_in_a_series"]

_ON_THE_LEFT = re.compile(r"\d[-.,:/]$|[-/#]$|[^\W\d_]$")
_ON_THE_RIGHT = re.compile(r"[-.,:/%]\d|%")
# A whole date in the name of a file is still a date; four digits alone are not.
_ALONE_LEFT = re.compile(r"[_\\]$|\d\s[x×]\s$")
_ALONE_RIGHT = re.compile(r"_|\\(?!/)|\.[a-z]{2,4}\b|\s?[x×]\s?\d|p\b")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$|[?&]\w+=\S*$")
_YEAR_LIKE = re.compile(r"(?:1[5-9]|20)\d\d[,.;]?")


def goes_on(site: Site, *, alone: bool) -> bool:
    """Tell whether a mention that begins with digits is a piece of a longer number or name.

    `alone`: the mention is four digits and no more, which file names and screen sizes have too.
    """
    if not site.words[:1].isdigit():
        return False
    if _ON_THE_LEFT.search(site.before(2)) or _ON_THE_RIGHT.match(site.after(2)):
        return True
    after = site.text[site.end : site.end + 8]
    return alone and bool(_ALONE_LEFT.search(site.before(4)) or _ALONE_RIGHT.match(after))


def stands_in_a_series(site: Site) -> bool:
    """Tell whether four digits stand in a column of numbers or end a telephone number."""
    left = re.search(r"(\S*\d)\s+$", site.before(16))
    right = re.match(r"\s+(\d\S*)", site.after(16))
    if left and right and not all(_YEAR_LIKE.fullmatch(n[1]) for n in (left, right)):
        return True
    groups = re.search(r"\+?\(?(\d{1,4})\)?[\s-](\d{2,4})[\s-]$", site.before(16))
    return groups is not None and not all(map(_YEAR_LIKE.fullmatch, groups.groups()))


def in_web_address(site: Site) -> bool:
    """Tell whether the mention is a part of a web address."""
    start = site.start
    if not start or site.text[start - 1] not in "/=-_.&?":
        return False
    return _ADDRESS.search(site.before(200)) is not None
