"""The dates of a page's `<time>` elements, and of elements that microdata marks as its dates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ktimeline.intake.publication.candidates import Candidate, choose, without_series
from ktimeline.intake.publication.labels import role_of_name, role_of_words
from ktimeline.intake.publication.page import Page, names_of, place_of, words_of
from ktimeline.intake.publication.written import Locale, read_written
from ktimeline.model import DateClaim, DateRole, DateSignal

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["time_claims"]

_ZONES = timedelta(days=1)  # a day in one zone is the day before in another
_MOST = 2_000  # elements that are looked at
_NEAR = 150  # elements around the headline, among which the article's own date is looked for first
_TEASER = 30  # code points
_ATTRIBUTES = ("datetime", "content", "title")
_MICRODATA = {
    "datepublished": DateRole.PUBLISHED,
    "datecreated": DateRole.PUBLISHED,
    "uploaddate": DateRole.PUBLISHED,
    "datemodified": DateRole.MODIFIED,
}


def time_claims(page: Page) -> list[DateClaim]:
    """Return at most one published and one modified date of each signal that marks up the body.

    Elements in lists of other articles, comments and footers do not count; among the rest those
    near the headline go first, then one that is marked as the date of publication.
    """
    return choose(
        without_series(_candidates(page)),
        lambda one: (one.distance > _NEAR, one.sureness, one.distance),
    )


def _candidates(page: Page) -> list[Candidate]:
    found = []
    for number, element in enumerate(page.elements):
        stated = _stated(element)
        candidate = _candidate(page, number, *stated) if stated else None
        if candidate:
            found.append(candidate)
            if len(found) == _MOST:
                break
    return found


def _stated(element: HtmlElement) -> tuple[DateSignal, DateRole, int] | None:
    """Return the signal that an element is, its role and how sure that is; None: no dated one."""
    if element.tag in ("meta", "del", "ins"):
        return None
    microdata = _microdata(element)
    names = names_of(element)
    if (
        element.tag == "time"
        or element.get("datetime")
        or (element.tag == "abbr" and element.get("title"))
    ):
        said = microdata or role_of_words(words_of(element))
        role = said or role_of_name(names, sure=True)
        if element.tag == "abbr" and role is None:
            return None
        sure = microdata is not None or element.get("pubdate") is not None
        return (
            DateSignal.TIME_ELEMENT,
            role or _role_before(element),
            0 if sure else 1 if role else 2,
        )
    return (DateSignal.META_TAG, microdata, 0) if microdata else None


def _microdata(element: HtmlElement) -> DateRole | None:
    """Return what microdata (`itemprop`) or RDFa (`property`) make an element the date of."""
    names = f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower().split()
    bare = (name.rpartition(":")[2] for name in names)
    return next((_MICRODATA[name] for name in bare if name in _MICRODATA), None)


def _role_before(element: HtmlElement) -> DateRole:
    before = element.getprevious()
    words = (before.tail if before is not None else None) or ""
    parent = element.getparent()
    if before is None and parent is not None:
        words = parent.text or ""
    elif before is not None:
        words = f"{words_of(before)} {words}"
    return role_of_words(words[-80:]) or DateRole.PUBLISHED


def _is_in_link_or_quotation(element: HtmlElement) -> bool:
    """Tell whether an element lies in a quoted post, or in a link that says more: a teaser."""
    if next(element.iterancestors("blockquote"), None) is not None:
        return True
    link = next(element.iterancestors("a"), None)
    return link is not None and len(words_of(link)) - len(words_of(element)) > _TEASER


def _candidate(
    page: Page, number: int, signal: DateSignal, role: DateRole, sureness: int
) -> Candidate | None:
    element = page.elements[number]
    if page.is_aside(element) or _is_in_link_or_quotation(element):
        return None
    locale = Locale(page.language, page.region)
    words = words_of(element)
    stated = [raw for raw in map(element.get, _ATTRIBUTES) if raw]
    for raw in (*stated, words):
        moment = read_written(raw, locale)
        if moment is None:
            continue
        claim = DateClaim(moment, signal, " ".join(raw.split()), role)
        shown = read_written(words, locale) if raw != words else None
        if shown and abs(DateClaim(shown, signal).day - claim.day) > _ZONES:
            # A reader of the page sees the words, and nobody sees the attribute go wrong.
            claim = DateClaim(shown, signal, words, role)
        return Candidate(sureness, page.distance(number), place_of(element), claim)
    return None
