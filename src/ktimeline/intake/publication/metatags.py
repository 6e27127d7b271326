"""What a page's `<meta>` elements state: `article:published_time` first, then all the others."""

from __future__ import annotations

import re

from ktimeline.intake.publication.page import Page
from ktimeline.intake.publication.written import Locale, read_written
from ktimeline.model import DateClaim, DateRole, DateSignal

__all__ = ["meta_claims"]

_ATTRIBUTES = ("property", "name", "itemprop", "http-equiv", "pubdate")

# https://ogp.me/#type_article; some sites write it without the prefix, or with another one.
_ARTICLE_TIME = {
    DateRole.PUBLISHED: ("articlepublishedtime", "ogarticlepublishedtime", "ogpublishedtime"),
    DateRole.MODIFIED: ("articlemodifiedtime", "ogarticlemodifiedtime", "ogmodifiedtime"),
}
# Names as people write them, levelled by `_level`: the surest first. "date" alone is what many
# old systems call the day of publication, "created" the day on which the page was made.
_PUBLISHED = re.compile(
    r"(?:(?:date|time)?(?:first)?(?:publish(?:ed|ing)?|publication|pub|issued?|released?)"
    r"(?:date|time|on|at|timestamp)?"
    r"|(?:citation)?(?:online|publication|cover)date|dcdate(?:issued|published)?|dctermsissued"
    r"|dctermsdate|releasedate|pubdate|displaydate|articledate|storydate|newsdate|postdate"
    r"|originalpublicationdate|uploaddate)"
)
_DATE = re.compile(r"(?:date|datum|timestamp|pagedate|contentdate)")
_CREATED = re.compile(
    r"(?:(?:date|time)?(?:created?|creation|gen)(?:date|time|on)?|dc(?:terms)?(?:date)?created)"
)
_MODIFIED = re.compile(
    r"(?:(?:date|time|last|og|dc(?:terms|date)*)*(?:modified|updated?|revised|lastmod|changed)"
    r"(?:date|time|on|at)?|revised|lastmod(?:ified|ification)?(?:date)?|dateupdate)"
)
_PREFIX = re.compile(
    r"^(?:[a-z0-9]{2,12}[.:]){1,2}|^(?:sailthru|parsely|cxenseparserecs|bt|shareaholic|vr|dtk|sw"
    r"|eomportal|prism|rbpubdate|twitter|article|og|news|analytics)[-._:]"
)


def meta_claims(page: Page) -> list[DateClaim]:
    """Return at most one published and one modified date of each of the two signals."""
    locale = Locale(page.language, page.region)
    best: dict[tuple[DateSignal, DateRole], tuple[int, DateClaim]] = {}
    for element in page.elements:
        if element.tag != "meta":
            continue
        raw = (element.get("content") or element.get("value") or element.get("datetime") or "")[
            :200
        ]
        kind = _kind(element) if any(map(str.isdigit, raw)) else None
        if kind is None or (element.get("itemprop") and page.is_aside(element)):
            continue
        signal, role, sureness = kind
        held = best.get((signal, role))
        moment = read_written(raw, locale) if held is None or sureness < held[0] else None
        if moment:
            best[signal, role] = (sureness, DateClaim(moment, signal, raw.strip(), role))
    return [claim for _, claim in best.values()]


def _kind(element: object) -> tuple[DateSignal, DateRole, int] | None:
    """Return the signal, the role and the place among its equals that a meta element's name has."""
    for attribute in _ATTRIBUTES:
        name = (element.get(attribute) or "").strip().lower()  # type: ignore[attr-defined]
        if not name or len(name) > 60:
            continue
        for role, names in _ARTICLE_TIME.items():
            if _level(name) in names:
                return DateSignal.ARTICLE_TIME, role, 0
        bare = _level(_PREFIX.sub("", name))
        for sureness, (pattern, role) in enumerate(_ORDER):
            if pattern.fullmatch(bare) or pattern.fullmatch(_level(name)):
                return DateSignal.META_TAG, role, sureness
    return None


_ORDER = (
    (_PUBLISHED, DateRole.PUBLISHED),
    (_DATE, DateRole.PUBLISHED),
    (_CREATED, DateRole.PUBLISHED),
    (_MODIFIED, DateRole.MODIFIED),
)


def _level(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name)
