"""The base form of a verb form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ktimeline.syntax.verbs import BASE_FORMS, LEMMAS

__all__ = ["lemma_of"]

_MUTE_E = (
    "c", "s", "v", "z", "u", "at", "dg", "rg", "ag", "bl", "dl", "fl", "gl", "kl", "pl", "tl",
    "cid", "lid", "sid", "vid",
)  # fmt: skip


@lru_cache(maxsize=8192)
def lemma_of(word: str) -> str:
    """Return the base form of a verb form; known verbs first, then what the endings tell.

    >>> lemma_of("told"), lemma_of("voted"), lemma_of("stopped"), lemma_of("denies")
    ('tell', 'vote', 'stop', 'deny')
    """
    lower = word.lower()
    if lower in LEMMAS:
        return LEMMAS[lower]
    candidates = list(_candidates(lower))
    known = (candidate for candidate in (lower, *candidates) if candidate in BASE_FORMS)
    return next(known, candidates[0] if candidates else lower)


def _candidates(lower: str) -> Iterator[str]:
    """Yield the bases that a form may have, the likeliest first."""
    for ending in ("ied", "ies"):
        if lower.endswith(ending) and len(lower) > 4:
            yield lower.removesuffix(ending) + "y"
    for ending in ("ing", "ed"):
        stem = lower.removesuffix(ending)
        if stem == lower or len(stem) < 2:
            continue
        if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "ls":
            yield stem[:-1]
        if stem.endswith(_MUTE_E) and not stem.endswith("ss"):
            yield stem + "e"
        yield from (stem, stem + "e", stem[:-1])
    stem = lower.removesuffix("es")
    if stem != lower and stem.endswith(("s", "x", "z", "ch", "sh")):
        yield stem
    if lower.endswith("s") and not lower.endswith("ss") and len(lower) > 3:
        yield lower[:-1]
