"""Lines such as "Date: 11 October 2005" that open a plain text."""

from __future__ import annotations

import re

from ktimeline.intake.metadata import Metadata, is_metadata, normal_key, read_metadata
from ktimeline.model import DateSignal

__all__ = ["split_header_block"]

_LIMIT = 1 << 13  # code points
_LINE = re.compile(r"(?P<key>[A-Za-z][A-Za-z _-]{1,24}?)[ \t]*:(?:[ \t]+(?P<value>\S.*))?")
# What such lines tell besides what `read_metadata` takes; "Time" and "Place" are of a report.
_OTHERS = frozenset(
    {"author", "authors", "by", "byline", "reporter", "correspondent", "section", "category",
     "categories", "tags", "keywords", "length", "words", "wordcount", "edition", "page", "pages",
     "volume", "issue", "number", "copyright", "accessed", "retrieved", "archived",
     "type", "documenttype", "id", "documentid", "country", "summary", "standfirst", "subtitle",
     "dateline", "credit", "photo"}
)  # fmt: skip
_BODY = frozenset({"body", "text", "fulltext", "article", "content"})


def split_header_block(text: str) -> tuple[Metadata, str]:
    r"""Return what the lines of a header state, the text behind them, and notes on wrong values.

    A header is the first lines of a text up to a blank one, each of them a key that archives and
    people use and its value; together they state a date, a title or an address. "Body:" may stand
    before the text itself. A block with any other line, or a value that cannot be read, stays in
    the text: a report may open with "Date:" and "Time:", of what it tells.

    >>> split_header_block("Title: Talks\nDate: 2025-01-29\n\nThey met.")[1]
    'They met.'
    >>> split_header_block("Date: 2025-01-29\nTime: 14:00\nThe guard fell.")[1][:4]
    'Date'
    """
    stated: dict[object, object] = {}
    end = _read_block(text[:_LIMIT], stated) or len(text)
    if not text[end:].strip() or not is_metadata(stated):
        return Metadata(), text
    metadata, notes = read_metadata(stated, DateSignal.FRONT_MATTER)
    if notes or not any((metadata.published, metadata.title, metadata.url)):
        return Metadata(), text  # a text that begins so by chance
    return metadata, text[end:]


def _read_block(text: str, stated: dict[object, object]) -> int:
    """Fill in what the lines of a header state, and return where the text behind it begins."""
    at = len(text) - len(text.lstrip("\r\n\ufeff"))
    for found in re.finditer(r"[^\r\n]*(?:\r\n|\r|\n|\Z)", text[at:]):
        line = found[0].strip()
        if not line:
            return at + found.end() if stated else 0
        entry = _LINE.fullmatch(line)
        key = normal_key(entry["key"]) if entry is not None else ""
        if entry is None or not (key in _OTHERS or key in _BODY or is_metadata({key: ""})):
            return 0
        if key in _BODY:
            return _body_start(text, at + found.start()) if stated else 0
        stated.setdefault(key, entry["value"] or "")
    return 0


def _body_start(text: str, line: int) -> int:
    """Return where the words behind "Body:" begin, on its own line or below it."""
    colon = text.index(":", line) + 1
    behind = text[colon:]
    return colon + len(behind) - len(behind.lstrip())
