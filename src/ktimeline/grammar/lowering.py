"""A text in lower case, its signs in one form each, every place kept."""

from __future__ import annotations

import re

__all__ = ["lower"]

_FOLD = {
    **dict.fromkeys("`\u00b4\u02bc\u2018\u2019\u201b\u2032\uff07", "'"),
    **dict.fromkeys("\u2010\u2011\u2043\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2012\u2014\u2015\u2e3a\u2e3b\ufe58", "\u2013"),
    **dict.fromkeys("\u00a0\u1680\u202f\u205f\u3000", " "),
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
    **dict.fromkeys("\u0085\u2028\u2029", "\n"),
}
_FOLDED = re.compile(f"[{''.join(_FOLD)}]")


def lower(text: str) -> str:
    """Return `text` in lower case with one form of each apostrophe, hyphen, dash and space.

    The result has the same length, so places in it are places in `text`: letters whose lower case
    is longer than themselves are kept as they are.
    """
    lowered = text.lower()
    if lowered.isascii():
        return lowered.replace("`", "'")
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return _FOLDED.sub(lambda found: _FOLD[found[0]], lowered)
