"""What the mentions of a text tell of the day on which it was written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ktimeline.estimate.ages import Aged, ages_of
from ktimeline.estimate.told import Told
from ktimeline.model import Assumption, Context, Granularity, Mention, Resolution, Span, Tense
from ktimeline.model.expression import About, Bare, Between, Both, DocumentTime, Fields, Part, Until
from ktimeline.normalise import resolve

__all__ = ["Clue", "Hung", "Recurs", "TenseReader", "clues_of"]

TenseReader = Callable[[str, Span], Tense]

_FROM_ELSEWHERE = frozenset((
    Assumption.REFERENCE_FROM_TEXT, Assumption.YEAR_FROM_REFERENCE,
    Assumption.CENTURY_FROM_DOCUMENT, Assumption.YEAR_FROM_DOCUMENT,
))  # fmt: skip
_BESIDE = re.compile(
    r"(?:'s|’s|s'|s’)?[\s,(–—-]*(?:(?:of|in|on|for|from)\s+)?(?:the\s+)?", re.IGNORECASE
)
_FARTHEST = 16  # code points between two mentions that speak of one time
_YEARS = range(1600, 2200)  # others tell nothing of the day of writing
_TOP = 200  # code points in which a page says when it was made
_MOST_PROSE = 1  # words in lower case before it: "11:50 UK time, Monday, 18 May 2009"
_IN_PROSE = re.compile(r"\b(?:on|in|by|of|since|until|till|from|to|after|before|the)\W*$", re.I)


@dataclass(frozen=True, slots=True)
class Recurs:
    """A day or month without its year, "Tuesday, April 20", or a weekday alone."""

    mention: Mention
    fields: Fields
    tense: Tense


@dataclass(frozen=True, slots=True)
class Hung:
    """A time told twice: from the day of writing, and by itself ("last year's 2018 vote")."""

    mention: Mention
    beside: Told


Clue = Told | Recurs | Hung | Aged


def clues_of(text: str, mentions: Sequence[Mention], tense: TenseReader) -> tuple[Clue, ...]:
    """Return what each mention tells of the day of writing, in text order.

    `tense` reads the tense of the verb that governs a span of the text.
    """
    told: dict[Span, Told] = {}
    clues: list[Clue] = []
    for mention in mentions:
        alone = _alone(mention, text, tense)
        fields = None if alone else _fields(mention)
        if alone is not None:
            told[mention.span] = alone
        elif fields is not None:
            clues.append(Recurs(mention, fields, mention.tense))
    clues += [*told.values(), *_hung(text, mentions, told), *ages_of(text, mentions, told)]
    return tuple(sorted(clues, key=lambda clue: clue.mention.span))


def _alone(mention: Mention, text: str, tense: TenseReader) -> Told | None:
    """Return the time of a mention that needs neither a date of writing nor a date told before."""
    found = resolve(mention, Context())
    if not isinstance(found, Resolution) or found.interval is None or found.granularity is None:
        return None
    first = found.interval.start
    if first is None or first.year not in _YEARS or _FROM_ELSEWHERE & set(found.assumptions):
        return None
    if isinstance(mention.whole, Until | Between):
        return None
    governed = mention.tense if mention.tense is not Tense.NONE else tense(text, mention.span)
    size, on_top = found.granularity, _is_on_top(text, mention.span)
    stamped = on_top and size <= Granularity.MINUTE
    return Told(mention, found.interval, first.date(), size, governed, on_top, stamped)


def _is_on_top(text: str, span: Span) -> bool:
    """Tell whether a date stands among the first words, before the first sentence begins."""
    before = text[: span.start] if span.start < _TOP else ""
    prose = sum(word[0].islower() for word in before.split())
    return span.start < _TOP and prose <= _MOST_PROSE and not _IN_PROSE.search(before)


def _fields(mention: Mention) -> Fields | None:
    """Return the calendar fields of a bare day, month or weekday."""
    expression = mention.expression
    while isinstance(expression, Part | About):
        expression = expression.time
    if not isinstance(expression, Bare):
        return None
    recurring = expression.recurring
    while isinstance(recurring, Both):
        recurring = recurring.coarse
    if isinstance(recurring, Fields) and (recurring.month or recurring.weekday):
        return recurring
    return None


def _hung(text: str, mentions: Sequence[Mention], told: dict[Span, Told]) -> Iterator[Hung]:
    """Yield the pairs of neighbours that say one time in two ways."""
    for left, right in pairwise(mentions):
        gap = text[left.span.end : right.span.start]
        if len(gap) > _FARTHEST or not _BESIDE.fullmatch(gap):
            continue
        for hung, other in ((left, right), (right, left)):
            if other.span in told and _hangs_on_writing(hung.expression):
                yield Hung(hung, told[other.span])


def _hangs_on_writing(expression: object) -> bool:
    """Tell whether an expression is told from the day of writing: "last year", "a week ago"."""
    anchor = getattr(expression, "anchor", None) or getattr(expression, "time", None)
    return isinstance(anchor, DocumentTime) or (anchor is not None and _hangs_on_writing(anchor))
