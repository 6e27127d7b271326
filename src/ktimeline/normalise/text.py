"""All mentions of one text, in text order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from ktimeline.model.context import Context
from ktimeline.model.mention import Mention
from ktimeline.model.policy import Policy
from ktimeline.model.resolution import Resolution, Unresolved
from ktimeline.normalise.anniversaries import as_dates_told
from ktimeline.normalise.genre import genre_of
from ktimeline.normalise.narrative import fold

__all__ = ["normalise"]


def normalise(
    mentions: Sequence[Mention],
    document: date | datetime | None,
    policy: Policy | None = None,
    day_first: bool | None = None,
) -> list[Resolution | Unresolved]:
    """Return what each mention of one text means, in text order.

    `document` is the publication date (a datetime where the hour is known), None where there is
    none. `day_first` is what the language does with 03/04/2019 where the policy is silent; None
    is month first. The genre is told from the mentions where the policy leaves it open.

    Raises TypeError for a `document` that is no date.
    """
    if document is not None and not isinstance(document, date):
        raise TypeError(
            f"document must be a date, a datetime or None, not {type(document).__name__}; "
            "turn text into a date first, for example with date.fromisoformat"
        )
    policy = _decided(Policy() if policy is None else policy, day_first)
    in_order = sorted(mentions, key=lambda mention: mention.span)
    genre = policy.genre
    if genre is None:
        genre = genre_of(as_dates_told(in_order, document), document)
    start = Context(document=document, policy=policy, genre=genre)
    return list(fold(in_order, start))


@lru_cache(maxsize=64)
def _decided(policy: Policy, day_first: bool | None) -> Policy:
    """Return the policy, its order of day and month decided by the language where it is silent."""
    return policy if policy.day_first is not None else replace(policy, day_first=day_first)
