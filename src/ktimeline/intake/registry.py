"""The formats that are read, by suffix: a new format is a file beside this one and a line here."""

from __future__ import annotations

import re
from pathlib import PurePath

from ktimeline.intake.formats import Archive, Format
from ktimeline.intake.mail import MAIL, MAILBOX
from ktimeline.intake.markdown import MARKDOWN
from ktimeline.intake.mhtml import MHTML
from ktimeline.intake.pdf import PDF
from ktimeline.intake.plain import PLAIN
from ktimeline.intake.tables import CSV_TABLE, JSON_LINES, JSON_TABLE
from ktimeline.intake.timeml import TIMEML
from ktimeline.intake.warc import WARC
from ktimeline.intake.webpage import WEBPAGE
from ktimeline.intake.word import WORD
from ktimeline.intake.xmldocument import XML
from ktimeline.intake.zipped import ZIP

__all__ = ["ARCHIVES", "FORMATS", "kind_of", "kind_of_type", "sniff", "suffixes"]

FORMATS: tuple[Format, ...] = (PLAIN, MARKDOWN, WEBPAGE, MHTML, PDF, WORD, MAIL, XML, TIMEML)
ARCHIVES: tuple[Archive, ...] = (CSV_TABLE, JSON_TABLE, JSON_LINES, MAILBOX, WARC, ZIP)

Kind = Format | Archive

_KINDS: tuple[Kind, ...] = (*FORMATS, *ARCHIVES)
_BY_SUFFIX = {suffix: kind for kind in _KINDS for suffix in kind.suffixes}
_BY_TYPE = {name: kind for kind in _KINDS for name in kind.types}

# How the first bytes of a document tell its kind, where it has no name.
_MARK = rb"\s*(?:\xef\xbb\xbf)?\s*"
_OPENINGS: tuple[tuple[re.Pattern[bytes], Kind], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.DOTALL), kind)
    for pattern, kind in (
        (rb"%PDF-", PDF),
        (rb"PK\x03\x04.{0,4000}word/document\.xml", WORD),
        (rb"PK\x03\x04", ZIP),
        (rb"WARC/\d|\x1f\x8b", WARC),
        (rb"From \S+ [^\r\n]*\d\d:\d\d", MAILBOX),
        (rb"[\w-]+:.{0,4000}?\nmime-version:.{0,4000}multipart/related", MHTML),
        (rb"(?:received|return-path|message-id|delivered-to|mime-version):", MAIL),
        (_MARK + rb"(?:<!--.{0,2000}?-->\s*)?(?:<!doctype\s+html|<html\b|<head\b)", WEBPAGE),
        (_MARK + rb"<(?:\?xml|rss\b|feed\b|timeml\b)", XML),
        (rb"\s*\{[^\r\n]*\}\r?\n\s*\{", JSON_LINES),
        (rb"\s*(?:\{\s*\"|\[\s*\{)", JSON_TABLE),
    )
)
_SNIFFED = 1 << 14  # bytes


def kind_of(path: PurePath) -> Kind | None:
    """Return the format or archive that a path's suffix names; None where it names none.

    A file without a suffix, as a pipe has none, is plain text.

    >>> kind_of(PurePath("notes/Summit.MD")).name
    'Markdown'
    >>> kind_of(PurePath("photo.jpg")) is None
    True
    """
    name = path.name.lower()
    double = next((one for one in _BY_SUFFIX if one.count(".") > 1 and name.endswith(one)), "")
    suffix = double or path.suffix.lower()
    return _BY_SUFFIX.get(suffix, None if suffix else PLAIN)


def kind_of_type(type_: str) -> Kind | None:
    """Return the format or archive that a MIME type names, its parameters put aside."""
    return _BY_TYPE.get(type_.partition(";")[0].strip().lower())


def sniff(data: bytes) -> Kind:
    """Return the format or archive that a document without a name starts like; else plain text.

    >>> sniff(b"<!DOCTYPE html><title>Talks</title>").name
    'HTML'
    """
    opening = data[:_SNIFFED]
    return next((kind for pattern, kind in _OPENINGS if pattern.match(opening)), PLAIN)


def suffixes() -> tuple[str, ...]:
    """Return every suffix that is read, sorted."""
    return tuple(sorted(_BY_SUFFIX))
