"""A second quarter told by its number alone: "higher in the second quarter than in the first"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ktimeline.model.expression import (
    Bare,
    Calendar,
    Expression,
    Half,
    Quarter,
    Time,
    Within,
)
from ktimeline.model.mention import Mention
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["Omission", "with_omissions"]

_REACH = 120  # code points after the one that is told in full
_ENDS = deferred(r"[.!?;](?=\s|$)|\n\s*\n")
_CLOSE = 3  # centuries from one to another of a sentence


class Omission:
    """How a language leaves out the noun of a second ordinal.

    `part` fits "than in the first", `century` ", the 19th", `again` a sentence that begins so ("In
    the 21st we"); each has the group `words`, which is
    the mention, and the group `n`, which `numbers` reads where it is no figure.
    """

    __slots__ = ("again", "century", "numbers", "part")

    def __init__(self, part: str, century: str, again: str, numbers: Mapping[str, int]) -> None:
        self.again = deferred(again)
        self.part = deferred(part, re.IGNORECASE)
        self.century = deferred(century, re.IGNORECASE)
        self.numbers = numbers


def with_omissions(text: str, mentions: Sequence[Mention], omission: Omission) -> list[Mention]:
    """Return the mentions, with those of quarters, halves and centuries that leave out their noun.

    They stand in the same sentence, or a century at the head of the next, before the next date.
    """
    found: list[Mention] = []
    for place, mention in enumerate(mentions):
        found.append(mention)
        limit = mentions[place + 1].span.start if place + 1 < len(mentions) else len(text)
        found.extend(_left_out(text, mention, limit, omission))
        if _is_century(mention.expression):
            dates = (one.span.start for one in mentions[place + 1 :] if _is_date(one))
            found.extend(_left_out_again(text, mention, next(dates, len(text)), omission))
    return sorted(found, key=lambda mention: mention.span) if len(found) > len(mentions) else found


def _is_date(mention: Mention) -> bool:
    return isinstance(mention.expression, Time)


def _left_out_again(
    text: str, mention: Mention, limit: int, omission: Omission
) -> Iterator[Mention]:
    start = mention.span.end
    match = omission.again.search(text[start : min(limit, start + _REACH)])
    if match is not None:
        yield from _numbered_at(text, mention, start, match, omission)


def _left_out(text: str, mention: Mention, limit: int, omission: Omission) -> Iterator[Mention]:
    is_century = _is_century(mention.expression)
    if not is_century and _part(mention.expression) is None:
        return
    start = mention.span.end
    rest = text[start : min(limit, start + _REACH)]
    end = _ENDS.search(rest)
    words = omission.century if is_century else omission.part
    match = words.search(rest[: end.end()] if end else rest)
    if match is not None:
        yield from _numbered_at(text, mention, start, match, omission)


def _numbered_at(
    text: str, mention: Mention, start: int, match: re.Match[str], omission: Omission
) -> Iterator[Mention]:
    n = omission.numbers.get(match["n"].lower())
    tree = _numbered(mention.expression, int(match["n"]) if n is None else n)
    if tree is not None and tree != mention.expression:
        span = Span(start + match.start("words"), start + match.end("words"))
        yield replace(mention, span=span, text=span.of(text), expression=tree, whole=None)


def _part(tree: Expression) -> Quarter | Half | None:
    x = tree.recurring if isinstance(tree, Bare | Within) else None
    return x if isinstance(x, Quarter | Half) else None


def _is_century(tree: Expression) -> bool:
    if not isinstance(tree, Calendar) or tree.century is None:
        return False
    return tree == Calendar(century=tree.century, bc=tree.bc)


def _numbered(tree: Expression, n: int) -> Expression | None:
    """Return a quarter, half or century with another number; None where there is no such one."""
    if isinstance(tree, Calendar) and tree.century is not None:
        is_close = n >= 1 and abs(n - 1 - tree.century) <= _CLOSE
        return replace(tree, century=n - 1) if is_close else None
    x = _part(tree)
    most = 4 if isinstance(x, Quarter) else 2
    if x is None or not isinstance(tree, Bare | Within) or not 1 <= n <= most:
        return None
    return replace(tree, recurring=replace(x, n=n))
