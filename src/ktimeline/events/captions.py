"""Captions of pictures: "in this 1993 file photo" dates the picture, and nothing that happened."""

from __future__ import annotations

import re

from ktimeline.syntax.tagging import Tagged

__all__ = ["dates_picture"]

_PICTURE = (
    r"(?:file |handout |undated |archive )?"
    r"(?:photo|photograph|picture|image|video|screengrab|frame|still)(?: grab| image| photo)?\b"
)
_BEFORE = re.compile(r"\b(?:in|shows|on) (?:this|a|an)\s+(?:[\w.]+ \d{1,2},? )?\Z", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:, ?(?:(?:19|20)\d\d,?)?)?\s+(?:(?:19|20)\d\d )?{_PICTURE}")
_BARE = re.compile(rf"\bfile {_PICTURE}", re.IGNORECASE)


def dates_picture(tagged: Tagged, at: int) -> bool:
    """Tell whether the date at a token says when a picture was taken: "in this May 8 | photo"."""
    text, span = tagged.text, tagged.spans[at]
    behind = _BEHIND.match(text, span.end)
    if behind is None:
        return False
    if _BEFORE.search(text, max(0, span.start - 40), span.start):
        return True
    return _BARE.search(behind.group()) is not None
