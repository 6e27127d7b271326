"""What the vetoes share: the rules they watch, and patterns built from word lists."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site

__all__ = ["LENGTHS", "PLAIN", "after_as_written", "before_as_written", "pattern", "year_number"]

# The rules that make mentions of lengths, and those whose mention may be a four-digit number or one
# word.
LENGTHS = (
    "length_mention the_length length_after_preposition in_so_long ago since_length "
    "length_beside_an_event"
)
PLAIN = "time_mention after_preposition since until"

_YEAR = re.compile(r"(?:(?:um|gegen|etwa|circa|ca\.?|zirka|ungefähr) )?(\d{4})")


def pattern(words: str, shape: str) -> re.Pattern[str]:
    """Return `shape` with the alternation of `words` in the place of "{}"."""
    return re.compile(shape.format("|".join(words.split())))


def year_number(site: Site) -> int | None:
    """Return the number where the mention is four digits (and "um", "die"), else None."""
    found = _YEAR.fullmatch(site.lowered, site.start, site.end)
    return int(found[1]) if found else None


def before_as_written(site: Site, width: int = 32) -> str:
    """Return the text just before the mention, its capitals kept."""
    return site.text[max(0, site.start - width) : site.start]


def after_as_written(site: Site, width: int = 32) -> str:
    """Return the text just after the mention, its capitals kept."""
    return site.text[site.end : site.end + width]
