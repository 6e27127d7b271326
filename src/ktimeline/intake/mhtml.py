"""Web pages that a browser saved in one file: MHTML (RFC 2557)."""

from __future__ import annotations

from ktimeline.intake.formats import Format, Reading, UnreadableError
from ktimeline.intake.mail import decoded_part, message_of
from ktimeline.intake.webpage import draft_of_page

__all__ = ["MHTML", "read_mhtml"]


def read_mhtml(data: bytes) -> Reading:
    """Return the one article of a saved page, its address being where it was saved from.

    The first HTML part is the page; the others are its frames and advertisements. The Date header
    says when the page was saved, and so dates nothing. Raises UnreadableError where there is none.
    """
    message = message_of(data)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            address = message["Snapshot-Content-Location"] or part["Content-Location"] or ""
            url = "".join(str(address).split())
            draft, note = draft_of_page(decoded_part(part), url if "://" in url else "")
            return Reading((draft,), (note,) if note else ())
    raise UnreadableError("is no saved web page: no part of it is HTML")


MHTML = Format(
    "MHTML", (".mhtml", ".mht"), read_mhtml, ("multipart/related", "application/x-mimearchive")
)
