"""The ages of events: "two years after the 2019 fire"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ktimeline.estimate.told import Told
from ktimeline.model import Granularity, Mention, Span
from ktimeline.model.expression import Amount, Elapsed

__all__ = ["UNIT_DAYS", "Aged", "ages_of"]

UNIT_DAYS = {
    Granularity.DAY: 1.0, Granularity.WEEK: 7.0, Granularity.MONTH: 30.44,
    Granularity.YEAR: 365.25, Granularity.DECADE: 3652.5,
}  # fmt: skip
"""The mean length of a unit in days."""

_AFTER = re.compile(
    r"\s+(?:on\s+)?(?:after|since|from|following)\s+[^.;:!?\n]{0,36}", re.IGNORECASE
)
_FARTHEST = 52  # code points
_ANNIVERSARY = re.compile(
    r"\b(?P<n>\d{1,3})(?:st|nd|rd|th)\s+anniversary\s+of\s+[^.;:!?\n]{0,36}$", re.IGNORECASE
)
_LONGEST = 600  # years; older is no news


@dataclass(frozen=True, slots=True)
class Aged:
    """An event that is told with its date and its age: the days on which it reaches that age.

    `age` is in days; `words` are those that tell it.
    """

    mention: Mention
    words: str
    age: int
    first: date
    last: date


def ages_of(text: str, mentions: Sequence[Mention], told: Mapping[Span, Told]) -> Iterator[Aged]:
    """Yield the ages of dated events, in text order."""
    for number, mention in enumerate(mentions):
        event = told.get(mention.span)
        if event is None:
            continue
        before = text[max(0, mention.span.start - _FARTHEST - 24) : mention.span.start]
        anniversary = _ANNIVERSARY.search(before)
        if anniversary:
            years = int(anniversary["n"]) * UNIT_DAYS[Granularity.YEAR]
            yield from _aged(event, years, anniversary[0].strip())
        elif number:
            left = mentions[number - 1]
            gap = text[left.span.end : mention.span.start]
            if len(gap) <= _FARTHEST and _AFTER.fullmatch(gap):
                yield from _aged(event, _length(left), text[left.span.start : mention.span.start])


def _length(mention: Mention) -> float | None:
    """Return the days of a counted length, "two years"; None for all else."""
    amount = mention.expression
    if isinstance(amount, Elapsed):
        amount = amount.amount
    if not isinstance(amount, Amount) or amount.n is None:
        return None
    unit = UNIT_DAYS.get(amount.granularity)
    return None if unit is None else float(amount.n) * unit


def _aged(event: Told, days: float | None, words: str) -> Iterator[Aged]:
    limit = event.interval.end
    if days is None or limit is None or days > _LONGEST * UNIT_DAYS[Granularity.YEAR]:
        return
    age = timedelta(days=round(days))
    last = limit.date() - timedelta(days=1) if limit.date() > event.day else event.day
    yield Aged(event.mention, " ".join(words.split()), age.days, event.day + age, last + age)
