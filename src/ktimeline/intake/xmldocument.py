"""XML documents: feeds, TimeML and web pages, told apart by their root element."""

from __future__ import annotations

import re

from ktimeline.intake.feed import read_feed
from ktimeline.intake.formats import Format, NoArticleError, Reading, UnreadableError
from ktimeline.intake.timeml import read_timeml
from ktimeline.intake.webcode import decode_page
from ktimeline.intake.webpage import read_webpage

__all__ = ["XML", "read_xml", "root_of"]

_PROLOGUE = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^<>\[]*(?:\[[^\]]*\]\s*)?>", re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_ENTITY = re.compile(r"<!ENTITY\b")
_READERS = {"rss": read_feed, "feed": read_feed, "rdf": read_feed, "timeml": read_timeml,
            "html": read_webpage}  # fmt: skip


def read_xml(data: bytes) -> Reading:
    """Return the articles of an XML document: an RSS or Atom feed, TimeML, or XHTML.

    Raises UnreadableError for another kind of XML, for what is no XML, and for a document that
    declares entities: it could swell beyond any memory, or draw files in, and no feed needs them.
    """
    text, _ = decode_page(data)
    if _ENTITY.search(text):
        raise UnreadableError("declares entities of its own, which are never expanded here")
    root = root_of(text)
    reader = _READERS.get(root.lower())
    if reader is None:
        what = f"its root element is <{root}>" if root else "it has no root element"
        raise NoArticleError(
            f"is XML of a kind that is not read ({what}); RSS, Atom, TimeML and XHTML are"
        )
    return reader(data)


def root_of(text: str) -> str:
    """Return the name of an XML document's root element without its prefix; "" where it has none.

    >>> root_of("<?xml version='1.0'?><!-- a feed --><rdf:RDF>")
    'RDF'
    """
    start = 1 if text.startswith("\ufeff") else 0
    while prologue := _PROLOGUE.match(text, start):
        start = prologue.end()
    found = _ROOT.match(text, start)
    return found[1] if found else ""


XML = Format(
    "XML",
    (".xml", ".rss", ".atom", ".rdf"),
    read_xml,
    ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml",
     "application/rdf+xml"),
)  # fmt: skip
