"""Dotted numbers that open a line: the stamp of a live blog ("17.52 That's all") or a section."""

from __future__ import annotations

from itertools import pairwise

from ktimeline.grammar.veto import Site
from ktimeline.model.pattern import deferred

__all__ = ["numbers_its_line", "opens_its_line"]

_AROUND = 4_000  # code points in which the other lines of a log or a list stand
_LINE = 80
_NUMBER = deferred(r"(?:\A|\n)(\d+)\.(\d+)(?![\d:])(\.\d)?")
_DAY_HOURS, _HOUR_MINUTES = 24, 60
_NOON = 12
_DIGITS = 2
_HIGH = 40  # no list of sections has so many in one chapter
_SENTENCE = deferred(r"\s?[-–—:|]?\s+[^\n]*?(?:[a-z]['’]?[a-z]*[ \t]+){2}")


def opens_its_line(site: Site) -> bool:
    """Tell whether a mention is the first word of its line."""
    return site.start == 0 or site.text[site.start - 1] == "\n"


def numbers_its_line(site: Site) -> bool:
    """Tell whether a dotted number that opens its line counts sections, prices or results.

    The hours of a log are hours, all of them, and leap; sections follow each other by one. A number
    that is alone has to look like an hour, and to lead a sentence.
    """
    low = max(0, site.start - _AROUND)
    around = site.text[low : site.end + _AROUND]
    lines = [found.groups() for found in _NUMBER.finditer(around)]
    if any(deeper or not _is_an_hour(first, second) for first, second, deeper in lines):
        return True
    clocks = [(int(first), int(second)) for first, second, _ in lines]
    if len(clocks) > 1:
        return any(later == (hour, minute + 1) for (hour, minute), later in pairwise(clocks))
    first, second = site.words.split(".")
    looks_so = first[0] == "0" or int(first) > _NOON or int(second) >= _HIGH
    return not (looks_so and _SENTENCE.match(site.after(_LINE)))


def _is_an_hour(first: str, second: str) -> bool:
    return len(second) == _DIGITS and int(first) < _DAY_HOURS and int(second) < _HOUR_MINUTES
