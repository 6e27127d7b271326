"""Word documents (`.docx`), by python-docx."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from ktimeline.intake.formats import Draft, Format, Reading, UnreadableError, needs
from ktimeline.intake.headline import headline_of
from ktimeline.intake.metadata import Metadata, language_code
from ktimeline.intake.zipped import check_zip
from ktimeline.model import DateClaim, DateRole, DateSignal

__all__ = ["WORD", "read_word"]

_TITLES = ("Title", "Heading 1")
# The properties of the blank document that python-docx starts from; they date no article.
_TEMPLATE = datetime(2013, 12, 23, 23, 15, tzinfo=UTC)


def read_word(data: bytes) -> Reading:
    """Return the one article of a Word document: its paragraphs and tables, a line each.

    When the document was made is the weakest claim of its date. Raises UnreadableError where
    python-docx is missing, and for a broken document or one without text.
    """
    try:
        import docx
    except ImportError as error:
        raise needs("python-docx", "docx") from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_zip(archive)
        document: Any = docx.Document(io.BytesIO(data))
        lines = _lines(document)
        metadata, claims = _properties(document, lines)
    except UnreadableError:
        raise
    except Exception as error:
        # python-docx raises KeyError, XML and ZIP errors alike on what is no document.
        raise UnreadableError(
            f"is no Word document that can be read: {str(error)[:200]}"
        ) from error
    text = "\n\n".join(line for _, line in lines)
    if not text:
        raise UnreadableError("is a Word document without text")
    return Reading((Draft(text, headline_of(text), metadata, claims),))


def _lines(document: Any) -> list[tuple[str, str]]:
    """Return the paragraphs and table rows in order, each with the name of its style."""
    found = []
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                cells = dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells)
                found.append(("table", " | ".join(filter(None, cells))))
        else:
            style = part.style.name if part.style is not None else ""
            found.append((style or "", " ".join(part.text.split())))
    return [(style, line) for style, line in found if line]


def _properties(
    document: Any, lines: list[tuple[str, str]]
) -> tuple[Metadata, tuple[DateClaim, ...]]:
    stated = document.core_properties
    headed = (line for style, line in lines[:10] if style in _TITLES)
    title = next(headed, "") or " ".join((stated.title or "").split())
    claims = []
    for moment, role in (
        (stated.created, DateRole.PUBLISHED),
        (stated.modified, DateRole.MODIFIED),
    ):
        if isinstance(moment, datetime) and moment.replace(tzinfo=UTC) != _TEMPLATE:
            signal = DateSignal.DOCUMENT_PROPERTIES
            claims.append(DateClaim(moment, signal, moment.isoformat(), role))
    return Metadata(title[:500], language=language_code(stated.language or "")), tuple(claims)


WORD = Format(
    "Word",
    (".docx",),
    read_word,
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
)
