"""Dates that share one verb: "on 4 and 9 May", "in Oslo in May and in Rome in June"."""

from __future__ import annotations

import re

from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["first_partner", "first_year", "next_verbs", "other_items", "partners"]

_RUN = re.compile(r"@(?:,p?@)*,?cA{0,2}[pa]?@")
_ITEM = r"p[aC]{1,5}N?A?p?@"
_LIST = re.compile(rf"{_ITEM}(?:,?{_ITEM})*,?c{_ITEM}|{_ITEM}(?:,{_ITEM})+")
_ITEMS = re.compile(rf"(?:,?c|,)?({_ITEM})")
# "(built in 1877) and sold in 1950", "(founded in 1890,) renamed in 1920 and sold in 1950"
_NEXT_VERB = re.compile(
    r"(?:,?cA*|,A*(?=[EPV][^@.;uq]*@[^.;uq]*?c))"
    r"(?:[BbhH]A*)?[EPVR](?=[^.;uq]*@)[^@.;uq]*@[^,.;(\"uq]*"
)
_NOMINAL = frozenset("aNCxX0r")
_COUNTS = frozenset({"twice", "thrice", "times"})


def partners(tags: str, at: int) -> range:
    """Return the tokens of the coordination of dates around the one at `at`; only it if alone.

    >>> partners("CVp@cp@.", 3)
    range(3, 7)
    """
    for found in _RUN.finditer(tags):
        if found.start() <= at < found.end() and not _opens_clause(tags, found):
            return range(found.start(), found.end())
    return range(at, at + 1)


def _opens_clause(tags: str, run: re.Match[str]) -> bool:
    """Tell whether the last date is the next clause's: "met in May, and in June the two signed"."""
    if tags[run.end() : run.end() + 1] not in _NOMINAL:
        return False
    return next((group.start < run.start() for group in verb_groups(tags)), False)


def next_verbs(tags: str, at: int) -> range:
    """Return the tokens behind the date at `at` that tell of the next verb and its own date.

    >>> next_verbs("aNBEp@cEp@.", 5)
    range(6, 10)
    """
    stop = partners(tags, at).stop
    inserted = "," in tags[max(0, at - 2) : at]  # "the firm, in 1990, sold ..."
    found = None if inserted else _NEXT_VERB.match(tags, stop)
    return range(stop, found.end()) if found is not None else range(stop, stop)


def first_partner(tags: str, at: int) -> int:
    """Return the first date of the coordination around the one at `at`."""
    return partners(tags, at).start


def first_year(tagged: Tagged, at: int) -> int:
    """Return the first year of a list around the one at `at`: "won in 1990, 1994 and 2001".

    Another date, and a year that names what follows it ("the 1998 session"), stands for itself.
    """
    names = tagged.tags[at + 1 : at + 2] in set("NCxXGs")
    return first_partner(tagged.tags, at) if tagged.word(at).isdigit() and not names else at


def other_items(tagged: Tagged, at: int) -> frozenset[int]:
    """Return the tokens of a list of places with dates that are not of the date at `at`.

    How often all of it happened ("met three times, in ...") is no part of one item either.
    """
    for found in _LIST.finditer(tagged.tags):
        if not found.start() <= at < found.end():
            continue
        items = list(_ITEMS.finditer(tagged.tags, found.start(), found.end()))
        others = {
            index
            for item in items
            if not item.start(1) <= at < item.end(1)
            for index in range(item.start(), item.end())
        }
        own = next((item for item in items if item.start(1) <= at < item.end(1)), None)
        if own is not None:
            others |= set(range(own.start(), own.start(1)))  # its comma or "and"
        return frozenset(others | _count_before(tagged, found.start()))
    return frozenset()


def _count_before(tagged: Tagged, start: int) -> set[int]:
    index = start - 1 if start and tagged.tags[start - 1] == "," else start
    if not index or tagged.word(index - 1).lower() not in _COUNTS:
        return set()
    first = index - 2 if index > 1 and tagged.tags[index - 2] in "0N" else index - 1
    if tagged.word(index - 1).lower() != "times":
        first = index - 1
    return set(range(first, start))
