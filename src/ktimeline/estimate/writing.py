"""The day on which a text was written, from what it says: an interval, and how sure it is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ktimeline.estimate.clues import TenseReader, clues_of
from ktimeline.estimate.likelihood import Evidence
from ktimeline.estimate.reasons import reasons_of
from ktimeline.model import DateSignal, Granularity, Mention, Published

__all__ = ["Estimate", "estimate_publication"]

_CONFIDENCE = 0.7
_WIDEST = 3653  # days; a text that leaves ten years open says nothing of its day
_OLDEST, _AHEAD = 60, 25  # years before and after the latest one told that are looked at
_CLOSELY = 24  # months whose days are looked at one by one; of the others the middle speaks
_MID_MONTH = 15


@dataclass(frozen=True, slots=True)
class Estimate:
    """When a text was probably written: from `first` to `last`, both days included.

    `day` is the likeliest single day, `confidence` the probability that the interval holds the
    true one, `reasons` tells in words what speaks for it.
    """

    first: date
    last: date
    day: date
    confidence: float
    reasons: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """The number of days in the interval."""
        return (self.last - self.first).days + 1

    @property
    def published(self) -> Published:
        """The likeliest day as an article's publication, marked as an estimate."""
        share = f"{100 * self.confidence:.0f} % sure"
        between = f"between {self.first} and {self.last}, {share}"
        return Published(self.day, DateSignal.ESTIMATE, between)


def estimate_publication(
    text: str, mentions: Sequence[Mention], tense: TenseReader
) -> Estimate | None:
    """Return when a text was written, from what it says; None where it does not say enough.

    Weighed are the latest date that it tells as past and the next one to come, days without a year
    and their weekdays, times told twice ("last year's 2018 vote"), and the ages of events ("two
    years after the 2019 fire"). The interval is the narrowest that holds 70 % of the probability;
    one of more than ten years is none. `mentions` are the text's own, as the extractor gives them;
    `tense` reads the tense of the verb that governs a span. Never raises for a text.

    >>> from ktimeline.extract import extract
    >>> from ktimeline.syntax import governing_tense
    >>> text = "Last year's 2018 vote was close. The bridge opened on Tuesday, April 2."
    >>> estimate_publication(text, extract(text), governing_tense).day.year
    2019
    """
    clues = clues_of(text, mentions, tense)
    evidence = Evidence(clues)
    if not evidence.told:
        return None
    weights = _weights(evidence)
    first, last, mass = _narrowest(weights)
    if (last - first).days >= _WIDEST:
        return None
    day = max(weights, key=lambda one: (weights[one], one))
    return Estimate(first, last, day, round(mass, 2), reasons_of(clues, first, last, day))


def _weights(evidence: Evidence) -> dict[date, float]:
    """Return the probability of each day that is looked at, in order."""
    years = {one.day.year for one in evidence.told}
    recent = [year for year in years if year > max(years) - _OLDEST]
    coarse = {
        (year, month): evidence.likelihood(date(year, month, _MID_MONTH))
        for year in range(min(recent) - 1, max(years) + _AHEAD)
        for month in range(1, 13)
    }
    close = set(sorted(coarse, key=lambda month: -coarse[month])[:_CLOSELY])
    finely = [one.day for one in evidence.told if one.granularity <= Granularity.WEEK]
    close |= {(day.year, day.month) for day in finely}
    fine = {
        day: evidence.likelihood(day) if month in close else score
        for month, score in coarse.items()
        for day in _days(*month)
    }
    top = max(fine.values())
    scores = {day: math.exp(score - top) for day, score in fine.items()}
    whole = sum(scores.values())
    return {day: score / whole for day, score in scores.items()}


def _days(year: int, month: int) -> Iterator[date]:
    day = date(year, month, 1)
    while day.month == month:
        yield day
        day += timedelta(days=1)


def _narrowest(weights: dict[date, float]) -> tuple[date, date, float]:
    """Return the narrowest interval that holds enough of the probability, and how much it holds."""
    days = list(weights)
    best = (days[0], days[-1], 1.0)
    low, mass = 0, 0.0
    for high, day in enumerate(days):
        mass += weights[day]
        while low < high and mass - weights[days[low]] >= _CONFIDENCE:
            mass -= weights[days[low]]
            low += 1
        if mass >= _CONFIDENCE and day - days[low] < best[1] - best[0]:
            best = (days[low], day, min(mass, 1.0))
    return best
