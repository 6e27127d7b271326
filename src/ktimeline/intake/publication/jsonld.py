"""What a page's JSON-LD states: `datePublished` and `dateModified` of the article itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ktimeline.intake.publication.page import Page
from ktimeline.intake.publication.written import Locale, read_written
from ktimeline.model import DateClaim, DateRole, DateSignal

__all__ = ["json_ld_claims"]

_LIMIT = 2_000_000  # code points of one script
_DEPTH = 12
_NODES = 5_000  # of one page; a list of products has many, an article few

# https://schema.org/Article and its kin first, then what a page is when it is no article.
_ARTICLE = re.compile(
    r"(?:.*article|.*blogposting|report|.*newsitem|liveblogposting|discussionforumposting"
    r"|socialmediaposting|posting|review|.*publication|chapter|book)$"
)
_PAGE = re.compile(r"(?:.*page|recipe|podcastepisode|episode|creativework|question|course|howto)$")
_MEDIA = re.compile(r"(?:.*object|.*episode|movie|clip|event|product|dataset)$")
_OTHER = re.compile(r"(?:comment|answer|usercomments|person|organization|imageobject|.*list)$")

# Properties that lead from an article to other works.
_ELSEWHERE = frozenset((
    "about", "acceptedanswer", "answer", "associatedmedia", "author", "citation", "comment",
    "comments", "haspart", "image", "isbasedon", "isrelatedto", "itemlistelement",
    "liveblogupdate", "logo", "mentions", "potentialaction", "publisher", "relatedlink", "review",
    "reviews", "significantlink", "sponsor", "subjectof", "suggestedanswer", "thumbnail",
))  # fmt: skip
_PUBLISHED = ("datepublished", "uploaddate", "datecreated")
_MODIFIED = ("datemodified", "dateupdated")

_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_LINE_COMMENT = re.compile(r"^\s*//[^\n]*$|/\*.*?\*/|<!--|-->|<!\[CDATA\[|\]\]>", re.M | re.S)
_LOOSE = re.compile(
    r"[\"']?\b(datePublished|dateModified)[\"']?\s*:\s*\[?\s*[\"']?([^\"',}\]\n]{8,60})", re.I
)


@dataclass(frozen=True, slots=True)
class _Node:
    """A JSON-LD object that states a date: how likely it is the article itself, and its dates."""

    distance: int
    published: str
    modified: str


def json_ld_claims(page: Page) -> list[DateClaim]:
    """Return at most one published and one modified date, those of the page's main article.

    A script that is no JSON is mended (trailing commas, comments) and, where that fails, read for
    the two properties alone. Never raises.
    """
    nodes: list[_Node] = []
    for kind, source in page.scripts:
        if "ld+json" in kind:
            nodes.extend(_nodes(source[:_LIMIT]))
    nodes.sort(key=lambda node: node.distance)
    locale = Locale(page.language, page.region)
    claims = []
    for role in DateRole:
        for raw in filter(None, (getattr(node, role.value) for node in nodes)):
            moment = read_written(raw, locale)
            if moment:
                claims.append(DateClaim(moment, DateSignal.JSON_LD, raw, role))
                break
    return claims


def _nodes(source: str) -> Iterator[_Node]:
    loaded = _load(source)
    if loaded is None:
        stated = {name.lower(): raw.strip() for name, raw in reversed(_LOOSE.findall(source))}
        if stated:
            yield _Node(1, stated.get("datepublished", ""), stated.get("datemodified", ""))
        return
    for count, node in enumerate(_objects(loaded, 0)):
        if count > _NODES:
            return
        lower = {key.lower(): value for key, value in node.items()}
        published = next(filter(None, (_string(lower.get(key)) for key in _PUBLISHED)), "")
        modified = next(filter(None, (_string(lower.get(key)) for key in _MODIFIED)), "")
        distance = _distance(_string(lower.get("@type")).lower().rpartition("/")[2])
        if distance is not None and (published or modified):
            yield _Node(distance, published, modified)


def _load(source: str) -> object | None:
    for text in (source, _TRAILING_COMMA.sub("", _LINE_COMMENT.sub("", source))):
        try:
            return json.loads(text.strip().rstrip(";"), strict=False)  # type: ignore[no-any-return]
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: object, depth: int) -> Iterator[dict[str, object]]:
    """Yield the objects of a document, those of other works left out, outer ones first."""
    if depth > _DEPTH:
        return
    if isinstance(value, list):
        for one in value:
            yield from _objects(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key, one in value.items():
            if key.lower() not in _ELSEWHERE:
                yield from _objects(one, depth + 1)


def _distance(kind: str) -> int | None:
    """Return how far a schema.org type is from an article; None: a date of something else."""
    if _ARTICLE.match(kind):
        return 0
    if _PAGE.match(kind):
        return 1
    if _OTHER.match(kind):
        return None
    return 2 if _MEDIA.match(kind) else 3


def _string(value: object) -> str:
    """Return a JSON value as one string: the first of a list, the `@value` of an object."""
    if isinstance(value, list):
        return next(filter(None, map(_string, value[:5])), "")
    if isinstance(value, dict):
        return _string(value.get("@value"))
    if isinstance(value, bool) or value is None:
        return ""
    return str(value)[:200] if isinstance(value, str | int | float) else ""
