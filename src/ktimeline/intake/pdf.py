"""PDF documents, by pypdf: the text of their pages as running paragraphs."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ktimeline.intake.formats import Draft, Format, Reading, UnreadableError, needs
from ktimeline.intake.headline import headline_of
from ktimeline.intake.metadata import Metadata
from ktimeline.intake.reflow import reflow
from ktimeline.model import DateClaim, DateRole, DateSignal, Omitted

__all__ = ["PDF", "read_pdf"]

_MOST_PAGES = 5_000
_PER_PAGE = 10  # code points of a page, below which it is a picture with a stray letter
_UNTITLED = re.compile(r"(?:untitled|microsoft\s+word\b.*|.*\.\w{2,5}|document\s*\d*)$", re.I)


def read_pdf(data: bytes) -> Reading:
    """Return the one article of a PDF: its paragraphs, running heads and page numbers left out.

    When the file was made is the weakest claim of its date. Raises UnreadableError where pypdf is
    missing, for a broken or locked file, and for one whose pages are pictures.
    """
    try:
        import pypdf
    except ImportError as error:
        raise needs("pypdf", "pdf") from error
    # pypdf tells of every oddity in a file; what matters is raised or told below.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError("is a PDF locked with a password; save it without one")
        pages, broken = _pages(reader)
        metadata, claims = _properties(reader)
    except UnreadableError:
        raise
    except Exception as error:
        # pypdf raises errors of many kinds on files that are no PDF or half of one.
        raise UnreadableError(f"is a PDF that cannot be read: {str(error)[:200]}") from error
    text, heads = reflow(pages)
    if len(text) < _PER_PAGE * len(pages):
        raise UnreadableError(
            f"is a PDF of pictures: its {len(pages)} pages hold no text; run a text recognition "
            "(OCR) over it first"
        )
    omitted = tuple(Omitted(head, "page header") for head in heads)
    notes = [f"page {number} could not be read: {why}" for number, why in broken]
    draft = Draft(text, headline_of(text), metadata, claims, omitted=omitted)
    return Reading((draft,), tuple(notes))


def _pages(reader: Any) -> tuple[list[str], list[tuple[int, str]]]:
    count = len(reader.pages)
    if count > _MOST_PAGES:
        raise UnreadableError(f"has {count:,} pages; at most {_MOST_PAGES:,} are read")
    pages, broken = [], []
    for number in range(count):
        try:
            pages.append(reader.pages[number].extract_text() or "")
        except Exception as error:
            # One broken page costs that page.
            broken.append((number + 1, str(error)[:100] or type(error).__name__))
    if broken and not pages:
        raise UnreadableError(f"is a PDF without a page that can be read: {broken[0][1]}")
    return pages, broken


def _properties(reader: Any) -> tuple[Metadata, tuple[DateClaim, ...]]:
    """Return what a PDF's properties state; a title that is a file's name is none."""
    stated = reader.metadata
    if stated is None:
        return Metadata(), ()
    title = " ".join(str(stated.title or "").split())
    claims = []
    dates: Sequence[tuple[str, DateRole]] = (
        ("creation_date", DateRole.PUBLISHED),
        ("modification_date", DateRole.MODIFIED),
    )
    for name, role in dates:
        try:
            moment = getattr(stated, name)
        except ValueError:  # a date that is spelled wrong
            continue
        if isinstance(moment, datetime):
            signal = DateSignal.DOCUMENT_PROPERTIES
            claims.append(DateClaim(moment, signal, moment.isoformat(), role))
    return Metadata("" if _UNTITLED.fullmatch(title) else title[:500]), tuple(claims)


PDF = Format("PDF", (".pdf",), read_pdf, ("application/pdf",))
