"""Clauses that a semicolon or ", and in May" joins, each of them a sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ktimeline.model import Span
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import tag_text

__all__ = ["split_clauses"]

_JOINT = re.compile(r";\s+(?:(?:and|but|then|however|meanwhile),?\s+)?")
_AND = re.compile(
    r",?\s+(?:and|but|while|whereas),?\s+(?=(?:(?:in|on|by|during)\s+)?(?:the\s+)?\Z)"
)
_COLON = re.compile(r":\s+(?=(?:(?:in|on|by|during|at)\s+)?(?:the\s+)?\Z)", re.IGNORECASE)
_TOLD = re.compile(r"(?:he|she|it|they) \w", re.IGNORECASE)  # no list goes on so
_COMMA = re.compile(r",?\s+")
_GOVERNING = frozenset("RuqG")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_SUBJECT = re.compile(
    r"A*(?:p[aNCxX0s]+,?)*[aNCxXGsyk0r@A]*[NCxXGyk0ra][A@]*(?:,?p[aNCxX0s@]+,?A*)*(?:,[^,;]*,)?"
)
_NEAR = 30  # tokens from the start of a clause to its verb
_MARKS = (("“", "”"), ("(", ")"), ("``", "''"))


def split_clauses(text: str, span: Span, mentions: Sequence[Span] = ()) -> Iterator[Span]:
    """Yield the parts of a sentence between its semicolons, where each has a subject and a verb.

    A list whose items are parted by semicolons stays whole, and so does what stands in quotation
    marks or brackets. One of the `mentions` behind ", and" may open a part, too.

    >>> said = "The mill burned in 1901; it was rebuilt in 1903."
    >>> [one.of(said) for one in split_clauses(said, Span(0, len(said)))]
    ['The mill burned in 1901', 'it was rebuilt in 1903.']
    """
    semicolons = _JOINT.finditer(text, span.start, span.end)
    joints = [(one.start(), one.end(), one.end()) for one in semicolons]
    start = _past_heading(text, span, mentions)
    if start > span.start:
        yield Span(span.start, start)
        span = Span(start, span.end)
    for end, opens, subject in sorted([*joints, *_dated_joints(text, span, mentions)]):
        if not start < end < opens < span.end or subject >= span.end:
            continue
        left, right = Span(start, end), Span(subject, span.end)
        whole = _is_clause(text, left) or (text[end] == ";" and _TOLD.match(text, opens))
        if _is_open(left.of(text)) or not (whole and _is_clause(text, right)):
            continue
        yield left
        start = opens
    yield Span(start, span.end)


def _past_heading(text: str, span: Span, mentions: Sequence[Span]) -> int:
    """Return where the story begins behind "A recap of what happened: | on 3 May ...".

    What leads up to the colon has no date, and nobody says there what follows.
    """
    inside = (one.start for one in mentions if span.start <= one.start < span.end)
    first = min(inside, default=span.end)
    colon = _COLON.search(text, span.start, first)
    if colon is None or colon.end() >= span.end or _is_open(text[span.start : colon.start()]):
        return span.start
    lead = tag_text(text, Span(span.start, colon.start()), [])
    if "R" in lead.tags or any(lead.tags[one.start] in "SX" for one in verb_groups(lead.tags)):
        return span.start
    behind = Span(colon.end(), span.end)
    return behind.start if _is_clause(text, behind) else span.start


def _dated_joints(
    text: str, span: Span, mentions: Sequence[Span]
) -> Iterator[tuple[int, int, int]]:
    """Yield where a part ends, the next opens and its subject begins: "|, and | in May, | it sank".

    Not behind a verb of saying or a conjunction, which may hold for both.
    """
    for mention in mentions:
        joint = _AND.search(text, span.start, mention.start)
        if joint is None or joint.start() == span.start or mention.end >= span.end:
            continue
        left = tag_text(text, Span(span.start, joint.start()), []).tags
        behind = _COMMA.match(text, mention.end, span.end)
        if behind is None or set(left) & _GOVERNING:
            continue
        if behind.end() >= span.end:
            continue
        right = tag_text(text, Span(behind.end(), span.end), []).tags
        first = next((one for one in verb_groups(right) if one.kind in _FINITE), None)
        if first is not None and first.kind != "said":  # "in 2019 and in 2020, the firm said"
            yield joint.start(), joint.end(), behind.end()


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
