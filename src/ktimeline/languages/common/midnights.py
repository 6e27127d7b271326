"""Midnights that begin a range ahead: "it will be shut from midnight until 6 a.m." is tonight's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ktimeline.model.expression import Bare, Between, Fields, Next, Time
from ktimeline.model.mention import Mention, Tense

__all__ = ["with_midnights_ahead"]

_OPENING = Bare(Fields(hour=0, minute=0))  # a night that was
_CLOSING = Bare(Fields(hour=24, minute=0))


def with_midnights_ahead(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, the midnight that opens a range of the future put at the day's end.

    Told of the past, "between midnight and five" is one night's; ahead, the day comes first.
    """
    found: list[Mention] = []
    ahead: Between | None = None  # the range whose start has just been put there
    was: Between | None = None
    for mention in mentions:
        whole = mention.whole
        if _opens_ahead(mention) and isinstance(whole, Between):
            was, ahead = whole, Between(_CLOSING, _after_it(whole.end))
            found.append(replace(mention, expression=_CLOSING, whole=ahead))
        elif ahead is not None and whole == was:
            found.append(replace(mention, expression=ahead.end, whole=ahead))
        else:
            ahead = None
            found.append(mention)
    return found


def _after_it(end: Time) -> Time:
    return replace(end, anchor=_CLOSING) if isinstance(end, Next) else end


def _opens_ahead(mention: Mention) -> bool:
    """Tell whether a mention is midnight, in words, at the start of a range of the future."""
    is_word = not any(map(str.isdigit, mention.text))
    return is_word and mention.tense is Tense.FUTURE and mention.expression == _OPENING
