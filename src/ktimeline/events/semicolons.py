"""Clauses that a semicolon joins, each of them a sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ktimeline.model import Span
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import tag_text

__all__ = ["split_clauses"]

_JOINT = re.compile(r";\s+(?:(?:and|but|then|however|meanwhile),?\s+)?")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_SUBJECT = re.compile(
    r"A*(?:p[aNCxX0s]+,?)*[aNCxXGsyk0r@A]*[NCxXGyk0ra][A@]*(?:,?p[aNCxX0s@]+,?A*)*(?:,[^,;]*,)?"
)
_NEAR = 30  # tokens from the start of a clause to its verb
_MARKS = (("“", "”"), ("(", ")"), ("``", "''"))


def split_clauses(text: str, span: Span) -> Iterator[Span]:
    """Yield the parts of a sentence between its semicolons, where each has a subject and a verb.

    A list whose items are parted by semicolons stays whole, and so does what stands in quotation
    marks or brackets.

    >>> said = "The mill burned in 1901; it was rebuilt in 1903."
    >>> [one.of(said) for one in split_clauses(said, Span(0, len(said)))]
    ['The mill burned in 1901', 'it was rebuilt in 1903.']
    """
    start, waiting = span.start, [*_JOINT.finditer(text, span.start, span.end)]
    for joint in waiting:
        if not start < joint.start() < joint.end() < span.end:
            continue
        left, right = Span(start, joint.start()), Span(joint.end(), span.end)
        if _is_open(left.of(text)) or not (_is_clause(text, left) and _is_clause(text, right)):
            continue
        yield left
        start = right.start
    yield Span(start, span.end)


def _is_open(left: str) -> bool:
    """Tell whether a quotation or bracket has begun and not ended."""
    if left.count('"') % 2:
        return True
    return any(left.count(opening) > left.count(closing) for opening, closing in _MARKS)


def _is_clause(text: str, span: Span) -> bool:
    """Tell whether a stretch begins with a subject and its finite verb, up to a semicolon."""
    end = text.find(";", span.start, span.end)
    tags = tag_text(text, Span(span.start, end if end > 0 else span.end), []).tags
    groups = [one for one in verb_groups(tags) if one.kind in _FINITE]
    near = [one.start for one in groups[:2] if one.start < _NEAR]
    return any(_SUBJECT.fullmatch(tags, 0, start) for start in near)
