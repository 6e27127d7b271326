"""The date lines that a page shows to its readers: "Published …", "Updated …", a lone date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ktimeline.intake.publication.candidates import Candidate, choose, without_series
from ktimeline.intake.publication.labels import is_other, role_of_name, role_of_words
from ktimeline.intake.publication.page import Page, names_of, place_of, words_of
from ktimeline.intake.publication.written import Locale, scan_written
from ktimeline.model import DateClaim, DateRole, DateSignal

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["line_claims"]

_LONGEST = 160  # code points; more is prose
_LONGEST_MARKED = 320  # and of an element whose class says that it holds dates
_MOST = 4_000  # short pieces with digits that are read
_NEAR = 120  # elements around the headline in which a date that says nothing more is believed
_UNDER = 12  # elements below it, among them a date that the layout sets beside the text
_BESIDE = 60  # code points that may stand beside a date without a label: a byline, a place
_MARKED = re.compile(r"(?<![a-z])(?:post|entry|article|beitrag)-?(?:footer|foot|meta|info|data)")
_INLINE = frozenset(("a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "u"))
_PROSE = frozenset(("p", "li", "td", "blockquote", "figcaption", "dd"))
_SKIPPED = frozenset(
    (
        "head",
        "html",
        "link",
        "meta",
        "option",
        "script",
        "style",
        "svg",
        "textarea",
        "time",
        "title",
    )
)
_LABELLED, _NAMED, _LONE, _FOOT, _FAR = range(5)  # how sure a line is, the surest first
_YEAR = re.compile(r"\d{2}")


def line_claims(page: Page) -> list[DateClaim]:
    """Return at most one published and one modified date among the lines that a page shows.

    A line whose words say what its date is goes before one whose class does, that before a date
    that stands alone near the headline, and all of them before a labelled date in the site's
    footer. A page that shows one day only, and says nothing of it, is taken to be of that day.
    """
    found = [one for number, words in _short_pieces(page) for one in _dates(page, number, words)]
    said = [one for one in found if one.sureness in (_LABELLED, _FOOT)]
    silent = without_series(one for one in found if one.sureness in (_NAMED, _LONE))
    chosen = choose(said + silent, lambda one: (one.sureness, one.distance))
    far = [one.claim for one in found if one.sureness == _FAR]
    if not chosen and len({claim.day for claim in far}) == 1:
        return far[:1]
    return chosen


def _short_pieces(page: Page) -> Iterator[tuple[int, str]]:
    count = 0
    for number, element in enumerate(page.elements):
        if element.tag in _SKIPPED or element in page.path or _is_wrapper(element):
            continue
        if _is_inside_prose(element):
            continue
        marked = _MARKED.search(names_of(element))
        words = words_of(element, _LONGEST_MARKED if marked else _LONGEST)
        if not _YEAR.search(words):
            continue
        count += 1
        if count > _MOST:
            return
        yield number, words


def _is_wrapper(element: HtmlElement) -> bool:
    """Tell whether an element has no words but those of its only child, which is read by itself."""
    if len(element) != 1:
        return False
    return not (element.text or "").strip() and not (element[0].tail or "").strip()


def _is_inside_prose(element: HtmlElement) -> bool:
    """Tell whether an element is a few words of a paragraph: "the report of 3 May"."""
    parent = element.getparent()
    if element.tag not in _INLINE or parent is None:
        return False
    return parent.tag in _PROSE and not words_of(parent, _LONGEST)


def _is_elsewhere(page: Page, number: int) -> bool:
    """Tell whether an element is no part of the article.

    A date in an `<aside>` right under the headline is the article's, set beside its text.
    """
    element = page.elements[number]
    aside = page.aside_of(element)
    if aside is None:
        return False
    beside = aside.tag == "aside" and page.headline is not None and role_of_name(names_of(element))
    return not (beside and 0 < number - (page.headline or 0) <= _UNDER)


def _is_in_footer(page: Page, number: int) -> bool:
    aside = page.aside_of(page.elements[number])
    return aside is not None and (aside.tag == "footer" or "foot" in names_of(aside))


def _dates(page: Page, number: int, words: str) -> Iterator[Candidate]:
    element = page.elements[number]
    dates = list(scan_written(words, Locale(page.language, page.region)))
    elsewhere = bool(dates) and _is_elsewhere(page, number)
    if elsewhere and not _is_in_footer(page, number):
        return
    names, distance = names_of(element), page.distance(number)
    starts = [0, *(one.end for one in dates)]
    for found, start in zip(dates, starts, strict=False):
        before = words[start : found.start]
        labelled = role_of_words(before) or (None if start else role_of_words(words[found.end :]))
        short = len(words) - (found.end - found.start) <= _BESIDE
        named = role_of_name(names) if short else None
        role = labelled or named or (DateRole.PUBLISHED if short else None)
        if role is None or is_other(before) or (elsewhere and not labelled):
            continue
        lone = _LONE if distance <= _NEAR else _FAR
        sureness = _LABELLED if labelled else _NAMED if named else lone
        raw = words[found.start : found.end]
        claim = DateClaim(found.moment, DateSignal.DATE_LINE, raw, role)
        yield Candidate(_FOOT if elsewhere else sureness, distance, place_of(element), claim)
