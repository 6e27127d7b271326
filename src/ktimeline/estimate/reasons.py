"""Why a text is dated as it is: the clues that bound the interval, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ktimeline.estimate.ages import Aged
from ktimeline.estimate.clues import Clue, Hung, Recurs
from ktimeline.estimate.told import Told
from ktimeline.model import Tense

__all__ = ["reasons_of"]

_MOST = 6


def reasons_of(clues: Sequence[Clue], first: date, last: date, day: date) -> tuple[str, ...]:
    """Return what speaks for an interval and its likeliest day, the strongest first."""
    told = [clue for clue in clues if isinstance(clue, Told)]
    reasons = [
        *_of_stamp(told, last),
        *(_of_pair(clue) for clue in clues if isinstance(clue, Hung)),
        *_of_ages(clues, first, last),
        *_of_bounds(told, first, last),
        *_of_days(clues, day),
    ]
    return tuple(dict.fromkeys(reasons))[:_MOST]


def _of_stamp(told: Sequence[Told], last: date) -> Iterator[str]:
    for clue in told:
        if clue.on_top and clue.day <= last and clue.stamped:
            yield f'"{clue.mention.text}" stands on top of it'
            return


def _of_pair(clue: Hung) -> str:
    return f'"{clue.mention.text}" is "{clue.beside.mention.text}"'


def _of_ages(clues: Sequence[Clue], first: date, last: date) -> Iterator[str]:
    for clue in clues:
        if isinstance(clue, Aged) and clue.first <= last:
            yield f'"{clue.words} {clue.mention.text}" leads to {_span(clue.first, clue.last)}'


def _of_bounds(told: Sequence[Told], first: date, last: date) -> Iterator[str]:
    """Yield the latest time that lies before the end, and the first that is told as to come."""
    past = [clue for clue in told if clue.day <= last and clue.tense is not Tense.FUTURE]
    if past:
        latest = max(past, key=lambda clue: (clue.day, -clue.granularity))
        yield f'the latest time that it tells as past or present is "{latest.mention.text}"'
    ahead = [clue for clue in told if clue.day >= first and clue.tense is Tense.FUTURE]
    if ahead:
        nearest = min(ahead, key=lambda clue: clue.day)
        yield f'"{nearest.mention.text}" is told as still to come'


def _of_days(clues: Sequence[Clue], day: date) -> Iterator[str]:
    """Yield the days without a year, and the weekdays that bear them out in the likeliest year."""
    for clue in clues:
        if not isinstance(clue, Recurs) or clue.fields.month is None:
            continue
        side = "as still to come" if clue.tense is Tense.FUTURE else "as past or present"
        yield f'"{clue.mention.text}" is told {side}'
        weekday, number = clue.fields.weekday, clue.fields.day
        if weekday and number and _weekday(day.year, clue.fields.month, number) == weekday:
            yield f'"{clue.mention.text}" has that weekday in {day.year}'


def _weekday(year: int, month: int, number: int) -> int | None:
    try:
        return date(year, month, number).isoweekday()
    except ValueError:
        return None


def _span(first: date, last: date) -> str:
    return str(first) if first == last else f"{first} to {last}"
