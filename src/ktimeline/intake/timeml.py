"""TimeML: the text of an annotated document and its creation time; the marks in it are not used."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from ktimeline.intake.formats import Draft, Format, Reading, UnreadableError
from ktimeline.intake.metadata import Metadata
from ktimeline.model import DateSignal, Published

__all__ = ["TIMEML", "read_timeml"]

_FUNCTIONS = ("CREATION_TIME", "PUBLICATION_TIME")  # the document creation time, the first counts
_NO_TEXT = "is no TimeML document: it has no <TEXT> with words in it"


def read_timeml(data: bytes) -> Reading:
    """Return the one article of a TimeML document (TimeML 1.2.1).

    Its text is the content of <TEXT> without tags, code point for code point, and its date the
    TIMEX3 whose functionInDocument is CREATION_TIME, else PUBLICATION_TIME. Raises UnreadableError
    for XML that is broken or declares entities, and for a document without a text.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root: Any = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableError(f"is not well-formed XML: {str(error)[:200]}") from error
    if root.getroottree().docinfo.internalDTD is not None and b"<!ENTITY" in data:
        raise UnreadableError("declares entities of its own, which are never expanded here")
    text = "".join("".join(part.itertext()) for part in root.iter("TEXT"))
    if not text.strip():
        raise UnreadableError(_NO_TEXT)
    title = " ".join("".join(root.findtext("TITLE") or "").split())
    return Reading((Draft(text, "", Metadata(title, published=_published(root))),))


def _published(root: Any) -> Published | None:
    marked = {timex.get("functionInDocument"): timex for timex in root.iter("TIMEX3")}
    for function in _FUNCTIONS:
        timex = marked.get(function)
        raw = "" if timex is None else timex.get("value") or ""
        try:
            moment = datetime.fromisoformat(raw) if "T" in raw else date.fromisoformat(raw)
        except ValueError:
            continue
        return Published(moment, DateSignal.RECORD, raw)
    return None


TIMEML = Format("TimeML", (".tml", ".timeml"), read_timeml)
