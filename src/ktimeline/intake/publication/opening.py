"""The dateline that opens a page's story."""

from __future__ import annotations

from collections.abc import Iterator

from ktimeline.intake.dateline import YearlessDay, find_text_dates
from ktimeline.intake.publication.page import Page, words_of
from ktimeline.intake.publication.written import Locale
from ktimeline.model import DateClaim, DateSignal

__all__ = ["opening_claims"]

_PARAGRAPHS = 4  # a dateline stands in the first; a caption or two may come before it
_FEWEST = 40  # code points of a paragraph
_LONGEST = 4_000
_BLOCKS = frozenset(("p", "div", "td", "section", "article"))


def opening_claims(page: Page) -> tuple[list[DateClaim], YearlessDay | None]:
    """Return the dateline of a page's first paragraphs; without a year it is no claim as yet."""
    found = find_text_dates("\n".join(_paragraphs(page)), Locale(page.language, page.region))
    return [one for one in found.claims if one.signal is DateSignal.DATELINE], found.yearless


def _paragraphs(page: Page) -> Iterator[str]:
    count = 0
    for element in page.elements[page.headline or 0 :]:
        if element.tag not in _BLOCKS or any(child.tag in _BLOCKS for child in element):
            continue
        words = words_of(element, _LONGEST)
        if len(words) >= _FEWEST and not page.is_aside(element):
            yield words
            count += 1
            if count == _PARAGRAPHS:
                return
