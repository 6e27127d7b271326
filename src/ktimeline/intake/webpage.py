"""Web pages: the story by trafilatura, and what else stands on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ktimeline.intake.formats import Draft, Format, Reading, UnreadableError
from ktimeline.intake.furniture import furniture_reason
from ktimeline.intake.metadata import Metadata, language_code
from ktimeline.intake.webcode import decode_page
from ktimeline.intake.webtext import Block, blocks_of, parse_page
from ktimeline.model import DateClaim, Omitted

__all__ = ["WEBPAGE", "draft_of_page", "read_webpage"]

_LARGEST = 10_000_000  # code points of a page that trafilatura reads in some seconds
_FEWEST_WORDS = 25  # of a story; less beside a page with more is a miss of trafilatura's
_SITE = re.compile(r"\s+(?:[|·•»—–]|-{1,2}|::)\s+(?=[^|·•»—–]{2,60}$)")
_TITLES = ("og:title", "twitter:title")
_NO_STORY = "no story could be told from the page around it, so all the text of the page was read"
_NO_TEXT = (
    "is a page without text (a page that a script writes must be saved once it shows its text)"
)


def read_webpage(data: bytes) -> Reading:
    """Return the one article of an HTML page: its story, and what was left out of the page.

    Raises UnreadableError for a page without text and for what is no text at all.
    """
    html, note = decode_page(data)
    draft, doubt = draft_of_page(html)
    return Reading((draft,), tuple(filter(None, (note, doubt))))


def draft_of_page(html: str, url: str = "") -> tuple[Draft, str]:
    """Return the article of a page, and a note where its story could not be told from the rest.

    `url` is where the page is known to be from; else its own links tell. Raises UnreadableError
    for a page without text.
    """
    tree = parse_page(html)
    if tree is None:
        raise UnreadableError(_NO_TEXT)
    blocks = blocks_of(tree)
    if not blocks:
        raise UnreadableError(_NO_TEXT)
    metadata = _metadata(tree, url)
    claims = _claims(html, metadata.url)
    story = _story(tree) if len(html) <= _LARGEST else ""
    whole = sum(len(block.text) for block in blocks)
    if len(story.split()) < _FEWEST_WORDS and len(story) < whole / 2:
        return Draft("\n".join(block.text for block in blocks), "", metadata, claims), _NO_STORY
    omitted = tuple(_omitted(blocks, story, metadata.title))
    return Draft(story, "", metadata, claims, omitted=omitted), ""


def _story(tree: Any) -> str:
    import trafilatura

    # Comments are no part of a story; tables are, and lists.
    found = trafilatura.extract(tree, include_comments=False, include_tables=True)
    return found or ""


def _claims(html: str, url: str) -> tuple[DateClaim, ...]:
    from ktimeline.intake.publication.claims import claims_of_html

    return tuple(claims_of_html(html, url or None))


def _metadata(tree: Any, url: str) -> Metadata:
    stated = {
        (meta.get("property") or meta.get("name") or "").lower(): meta.get("content") or ""
        for meta in tree.iter("meta")
    }
    canonical = (link for link in tree.iter("link") if (link.get("rel") or "") == "canonical")
    address = (
        url or next((link.get("href") or "" for link in canonical), "") or stated.get("og:url", "")
    )
    source = stated.get("og:site_name", "") or stated.get("application-name", "")
    language = language_code(tree.get("lang") or stated.get("og:locale", ""))
    return Metadata(_title(tree, stated), _line(source), address.strip(), language)


def _title(tree: Any, stated: dict[str, str]) -> str:
    for name in _TITLES:
        if stated.get(name, "").strip():
            return _line(stated[name])
    headings = [_line(heading.text_content()) for heading in tree.iter("h1")]
    if len(headings) == 1 and headings[0]:
        return headings[0]
    titles = [_line(title.text_content()) for title in tree.iter("title")]
    return _SITE.split(titles[0])[0] if titles else ""


def _line(text: str) -> str:
    return " ".join(text.split())[:500]


def _omitted(blocks: Sequence[Block], story: str, title: str) -> list[Omitted]:
    """Return the blocks of a page that are not in its story, in order, each once."""
    lines = {_line(line) for line in story.splitlines()} | {title}
    whole = " ".join(story.split())
    left = []
    told: set[str] = set()
    for block in blocks:
        if block.text in told or _line(block.text) in lines or block.text in whole:
            continue
        told.add(block.text)
        reason = furniture_reason(block.text, len(block.text)) or block.area
        left.append(Omitted(block.text, reason))
    return left


WEBPAGE = Format(
    "HTML", (".html", ".htm", ".xhtml"), read_webpage, ("text/html", "application/xhtml+xml")
)
