"""How sure the date of an event is, from how its tellings came to it."""

from __future__ import annotations

from math import prod

from ktimeline.model import Assumption, Event, Resolution
from ktimeline.model.expression import Foreign

__all__ = ["confidence_of", "reliability"]

_A = Assumption
_STATED = 0.99
_TOLD_BEFORE, _TOLD_YEAR = 0.75, 0.87
_PUBLISHED = 0.88
# The least sure assumption of a date decides; the rates are those of `benchmarks.confidence`.
_ASSUMED = {
    _A.MONDAY_WEEKS: 0.45,
    _A.FUTURE_PREFERRED: 0.5,
    _A.NORTHERN_SEASONS: 0.7,
    _A.SOUTHERN_SEASONS: 0.7,
    _A.PAST_PREFERRED: 0.85,
    _A.PUBLICATION_DAY: 0.96,
    _A.YEAR_FROM_DOCUMENT: 0.95,
}
# What is left of a rate where the publication is an estimate, whose interval is made to hold the
# day in 70 of 100 cases; and where dateparser reads: 0.94 on the articles of `benchmarks.foreign`,
# whose prose is plain, so less is taken.
_ESTIMATED, _FOREIGN = 0.7, 0.8
_MOST = 0.99


def reliability(resolution: Resolution) -> float:
    """Return how often dates that were worked out in this way agree with gold, 0 ... 1.

    Measured on TimeBank, AQUAINT and WikiWars by the value of dates with the same basis: stated in
    the words, hung on the publication date, or on the date told before. What dateparser has read,
    and what hangs on an estimated publication date, is worth less.
    """
    sure = _of_basis(resolution)
    if isinstance(resolution.mention.expression, Foreign):
        sure *= _FOREIGN
    if _A.PUBLICATION_ESTIMATED in resolution.assumptions:
        sure *= _ESTIMATED
    return sure


def _of_basis(resolution: Resolution) -> float:
    assumed = frozenset(resolution.assumptions)
    if _A.REFERENCE_FROM_TEXT in assumed:
        return _TOLD_YEAR if _A.YEAR_FROM_REFERENCE in assumed else _TOLD_BEFORE
    if not (resolution.steps and resolution.steps[0].startswith("published")):
        return _STATED
    if _A.YEAR_FROM_DOCUMENT in assumed:  # "on 4 May": the month and the day are stated
        return _ASSUMED[_A.YEAR_FROM_DOCUMENT]
    return min((_ASSUMED[one] for one in assumed if one in _ASSUMED), default=_PUBLISHED)


def confidence_of(event: Event) -> float:
    """Return how sure the date of an event is: 0 ... 0.99, two decimals.

    Articles that give the very date of the event err apart: `1 - (1-a)(1-b)...` of the best each
    has. Of articles that give another, the share that agrees is taken.
    """
    agreeing: dict[str, float] = {}
    for piece in event.evidence:
        found = piece.resolution
        claimed = found.range if found.range is not None else found.interval
        if claimed is None or claimed == event.when.interval:
            best = agreeing.get(piece.article_id, 0.0)
            agreeing[piece.article_id] = max(best, reliability(found))
    if not agreeing:
        return round(max(reliability(piece.resolution) for piece in event.evidence), 2)
    against = {claim.evidence.article_id for claim in event.conflicts} - agreeing.keys()
    sure = min(_MOST, 1 - prod(1 - rate for rate in agreeing.values()))
    return round(sure * len(agreeing) / (len(agreeing) + len(against)), 2)
