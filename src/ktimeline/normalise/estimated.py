"""Which meanings hang on a publication date that is only an estimate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from ktimeline.model.resolution import Assumption, Resolution, Unresolved

__all__ = ["mark_estimated"]

Result = Resolution | Unresolved
_STEP = "the publication date is estimated"


def mark_estimated(results: Sequence[Result], undated: Sequence[Result]) -> list[Result]:
    """Return `results` with `PUBLICATION_ESTIMATED` on all that hang on the publication date.

    Their steps and accounts say so too. `undated` are the results of the same mentions without any
    publication date: what means something else there, or nothing, hangs on it; what means the same
    does not. Raises ValueError for lists of different lengths.
    """
    return [_marked(result, other) for result, other in zip(results, undated, strict=True)]


def _marked(result: Result, undated: Result) -> Result:
    if not isinstance(result, Resolution) or _same(result, undated):
        return result
    account = None if result.account is None else partial(_told, result.account)
    assumptions = (*result.assumptions, Assumption.PUBLICATION_ESTIMATED)
    steps = (*result.steps, _STEP)
    return replace(result, assumptions=assumptions, steps=steps, account=account)


def _same(result: Resolution, undated: Result) -> bool:
    return (
        isinstance(undated, Resolution)
        and undated.interval == result.interval
        and undated.range == result.range
    )


def _told(account: Callable[[], str]) -> str:
    return f"{account()} The publication date itself is an estimate from what the article says."
