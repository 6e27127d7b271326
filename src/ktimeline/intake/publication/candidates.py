"""Dates in a page's body that may be the article's own, and the choice among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from ktimeline.model import DateClaim, DateRole, DateSignal

__all__ = ["Candidate", "choose", "without_series"]

_UNDER = 12  # elements right below the headline
_SERIES = 3  # days in one and the same place of a component that make a list


@dataclass(frozen=True, slots=True)
class Candidate:
    """A dated element: how sure its role is (0 is surest), how far it is from the headline.

    `place` is where it stands in a component that the page may repeat.
    """

    sureness: int
    distance: int
    place: str
    claim: DateClaim


def without_series(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Leave out dates that stand in one place of a component that the page repeats: a list.

    Those right below the headline may be the article's own in the same component.
    """
    kept = list(candidates)
    days: dict[str, set[date]] = {}
    for one in kept:
        days.setdefault(one.place, set()).add(one.claim.day)
    return [one for one in kept if len(days[one.place]) < _SERIES or one.distance <= _UNDER]


def choose(
    candidates: Iterable[Candidate], key: Callable[[Candidate], tuple[int, ...]]
) -> list[DateClaim]:
    """Return the claim of the first candidate by `key` of each signal and role."""
    best: dict[tuple[DateSignal, DateRole], Candidate] = {}
    for one in candidates:
        kind = (one.claim.signal, one.claim.role)
        if kind not in best or key(one) < key(best[kind]):
            best[kind] = one
    return [one.claim for one in best.values()]
