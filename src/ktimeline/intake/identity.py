"""The ids of articles: short, the same on every run, and unique in a collection."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256

from ktimeline.model import Published

__all__ = ["article_id"]

_SHORTEST = 10  # hexadecimal digits


def article_id(
    title: str, published: Published | None, text: str, taken: Collection[str] = ()
) -> str:
    """Return the first ten digits of a SHA-256 over title, date and text.

    The path has no part in it, so an article keeps its id where it is moved. More digits are
    shown where the id is among `taken`.

    >>> article_id("Talks", None, "They met.")
    '0b241fa5ae'
    """
    moment = published.moment.isoformat() if published else ""
    stated = "\0".join((title, moment, text))
    digits = sha256(stated.encode("utf-8", "surrogatepass")).hexdigest()
    for length in range(_SHORTEST, len(digits)):
        if digits[:length] not in taken:
            return digits[:length]
    return digits
