"""What the vetoes share: the rules they watch, and patterns built from word lists."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site
from ktimeline.model.pattern import deferred

__all__ = [
    "LENGTHS", "PLAIN", "YEAR_NUMBER", "after_as_written", "before_as_written", "leads_a_capital",
    "pattern",
]  # fmt: skip

# The rules whose mention may be a four-digit number or one word.
PLAIN = (
    "time_mention after_preposition since until month_before_its_noun day_before_its_noun "
    "season_of_its_noun"
)

# The rules whose mention is a length.
LENGTHS = "length_mention in_length"

# The words, each digit as 0, of a mention that is four digits (and "about").
YEAR_NUMBER = frozenset(
    ["0000", "about 0000", "around 0000", "approximately 0000", "roughly 0000"],
)


def pattern(words: str, shape: str) -> re.Pattern[str]:
    """Return `shape` with the alternation of `words` in the place of "{}"."""
    return deferred(shape.format("|".join(words.split())))


def before_as_written(site: Site, width: int = 32) -> str:
    """Return the text just before the mention, its capitals kept."""
    return site.text[max(0, site.start - width) : site.start]


def leads_a_capital(site: Site) -> bool:
    """Tell whether a space and a capital follow the mention, cheaper than a pattern could."""
    return site.text[site.end + 1 : site.end + 2].isupper() and site.text[site.end].isspace()


def after_as_written(site: Site, width: int = 32) -> str:
    """Return the text just after the mention, its capitals kept."""
    return site.text[site.end : site.end + width]
