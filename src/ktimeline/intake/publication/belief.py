"""Which of several claims is believed, and a word where they disagree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from ktimeline.model import DateClaim, DateRole, DateSignal, Published

__all__ = ["Belief", "strongest"]

_AGREE = timedelta(days=2)
_ZONES = timedelta(days=1)  # a day in one zone is the day before in another
_MAJORITY = 3
_BEYOND = timedelta(days=366)
_EPOCHS = frozenset(((1970, 1, 1), (1969, 12, 31), (1900, 1, 1)))


@dataclass(frozen=True, slots=True)
class Belief:
    """The publication and the last change that are believed, and what speaks against them.

    `claims` are all that were weighed, strongest first; `warnings` are for readers.
    """

    published: Published | None
    updated: Published | None
    claims: tuple[DateClaim, ...]
    warnings: tuple[str, ...] = ()

    @property
    def document_date(self) -> Published | None:
        """What dates the text: its publication or, where it states none, its last change."""
        return self.published or self.updated


def strongest(claims: Iterable[DateClaim]) -> Belief:
    """Return the strongest claim of each role, in the order of `DateSignal`.

    Set aside is what no publication can be: a program's zero date, and a machine's date that lies
    over a year after all that at least two other signals state, or against three that agree. A
    warning tells each signal that differs from the one believed by more than two days.

    >>> from datetime import date
    >>> url = DateClaim(date(2025, 1, 2), DateSignal.URL)
    >>> strongest([url, DateClaim(date(2025, 1, 29), DateSignal.JSON_LD)]).warnings
    ('the JSON-LD dates it 2025-01-29, its URL 2025-01-02; 2025-01-29 is believed',)
    """
    ranked = tuple(sorted(claims, key=lambda claim: claim.signal.rank))
    plausible = [claim for claim in ranked if not _is_impossible(claim, ranked)]
    published, updated = ([claim for claim in plausible if claim.role is role] for role in DateRole)
    warnings = [
        f"the {claim.signal} says {claim.day}, which its other dates speak against; it is set aside"
        for claim in ranked
        if claim not in plausible
    ]
    warnings += [
        f"the {published[0].signal} dates it {published[0].day}, its {claim.signal} {claim.day}; "
        f"{published[0].day} is believed"
        for claim in published[1:]
        if abs(claim.day - published[0].day) > _AGREE
    ]
    return Belief(
        published[0].published if published else None,
        updated[0].published if updated else None,
        ranked,
        tuple(warnings),
    )


def _is_impossible(claim: DateClaim, claims: tuple[DateClaim, ...]) -> bool:
    if claim.signal.rank < DateSignal.JSON_LD.rank:
        return False
    if (claim.day.year, claim.day.month, claim.day.day) in _EPOCHS:
        return True
    others = [other for other in claims if other.signal is not claim.signal]
    if claim.role is DateRole.PUBLISHED and _is_outvoted(claim, others):
        return True
    latest = max((other.day for other in others), default=None)
    return (
        latest is not None
        and len({other.signal for other in others}) > 1
        and claim.day - latest > _BEYOND
    )


def _is_outvoted(claim: DateClaim, others: list[DateClaim]) -> bool:
    """Tell whether three or more agree on another day, and fewer on the day of this claim."""
    days = [other.day for other in others if other.role is DateRole.PUBLISHED]
    allies = sum(abs(day - claim.day) <= _AGREE for day in days)
    against = max(
        (
            sum(abs(day - other) <= _ZONES for other in days)
            for day in days
            if abs(day - claim.day) > _AGREE
        ),
        default=0,
    )
    return against >= _MAJORITY and against > allies + 1
