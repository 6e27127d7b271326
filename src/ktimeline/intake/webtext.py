"""The visible text of a web page, block by block, and which part of the page each stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

__all__ = ["Block", "blocks_of", "parse_page", "text_of_fragment"]

# Elements that end a line of text when they start or end (HTML Standard, 15.3 "Flow content").
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
    "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section",
    "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
))  # fmt: skip
_SILENT = frozenset((
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object",
    "embed", "canvas", "audio", "video", "map", "datalist", "textarea",
))  # fmt: skip
# Element or word of a class or id -> what stands in such a part of a page.
_AREAS = {
    "nav": "navigation", "menu": "navigation", "breadcrumb": "navigation",
    "breadcrumbs": "navigation", "header": "page header", "footer": "page footer",
    "aside": "side column", "sidebar": "side column", "form": "form", "button": "form",
    "select": "form", "figure": "caption or credit", "figcaption": "caption or credit",
    "caption": "caption or credit", "comment": "comments", "comments": "comments",
    "disqus": "comments", "share": "share line", "social": "share line", "sharing": "share line",
    "related": "related headlines", "recommended": "related headlines",
    "newsletter": "newsletter", "cookie": "cookie notice", "cookies": "cookie notice",
    "consent": "cookie notice", "byline": "byline", "advert": "advertisement",
    "advertisement": "advertisement", "promo": "advertisement",
}  # fmt: skip
_WORD = re.compile(r"[a-z]+")
_TAGS = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>")
_OUTSIDE = "outside of the story"
_LARGE = 1 << 20  # code points above which what is no text is cut away before parsing
_EMBEDDED = re.compile(
    r"(?is)<script\b(?![^>]*ld\+json)[^>]*>.*?</script\s*>|<style\b[^>]*>.*?</style\s*>"
    r"|<svg\b[^>]*>.*?</svg\s*>|(?<=[\"'(])data:[\w/+.;,=%-]{200,}"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A line of a page's visible text, and the part of the page that it stands in."""

    text: str
    area: str


def parse_page(html: str) -> Any:
    """Return the `lxml` tree of a page of any shape, or None where nothing can be made of it.

    A page may be nested deeper than the parser goes (256 elements), and then its boxes are
    flattened first, so that no text is lost. Scripts, pictures and styles that are embedded in a
    very large page are cut away before it is parsed.
    """
    from lxml import etree
    from lxml import html as lxml_html

    if len(html) > _LARGE:
        html = _EMBEDDED.sub("", html)
    for source in (html, None):
        # lxml has the limits of libxml2 on depth and length; they are left on.
        parser = lxml_html.HTMLParser(
            collect_ids=False, remove_comments=True, remove_pis=True, encoding="utf-8"
        )
        data = (_flattened(html) if source is None else source).encode("utf-8", "replace")
        try:
            tree = lxml_html.document_fromstring(data, parser=parser)
        except (etree.LxmlError, ValueError, AssertionError):
            return None
        if source is None or not any("depth" in error.message for error in parser.error_log):
            return tree
    return None


def _flattened(html: str) -> str:
    return _TAGS.sub(_flat, html)


def _flat(tag: re.Match[str]) -> str:
    name = tag[2].lower()
    if name in _SILENT or name in ("meta", "title", "link", "time", "html", "body"):
        return tag[0]
    return "<p>" if name in _BLOCKS else " "


def blocks_of(tree: Any) -> list[Block]:
    """Return the blocks of text of a parsed page or fragment, in order, blank ones left out."""
    found: list[Block] = []
    pieces: list[str] = []
    area = ""
    for text, ends_line, inside in _walk(tree):
        if ends_line:
            words = " ".join("".join(pieces).split())
            if words:
                found.append(Block(words, area or _OUTSIDE))
            pieces = []
        if text:
            if not pieces:
                area = inside
            pieces.append(text)
    return found


def _walk(tree: Any) -> Iterator[tuple[str, bool, str]]:
    """Yield pieces of text, whether a line ends before each, and the area that it stands in."""
    areas = [""]
    silent = 0
    from lxml import etree

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        block = tag in _BLOCKS
        if event == "start":
            silent += tag in _SILENT
            areas.append(areas[-1] or _area(tag, element))
            text, inside = element.text, areas[-1]
        else:
            silent -= tag in _SILENT
            areas.pop()
            text, inside = (element.tail if element is not tree else ""), areas[-1]
        yield ("" if silent else text or ""), block, inside
    yield "", True, ""


def _area(tag: str, element: Any) -> str:
    if tag in _AREAS:
        return _AREAS[tag]
    named = f"{element.get('class') or ''} {element.get('id') or ''}"[:200].lower()
    return next((_AREAS[word] for word in _WORD.findall(named) if word in _AREAS), "")


def text_of_fragment(html: str) -> str:
    r"""Return the text of a piece of HTML, a line a block, as feeds, mails and tables hold it.

    >>> text_of_fragment("<p>They met in <b>May</b>.</p><ul><li>Twice</ul>")
    'They met in May.\nTwice'
    """
    tree = parse_page(html) if html.strip() else None
    return "" if tree is None else "\n".join(block.text for block in blocks_of(tree))
