"""Mails: one in a file (`.eml`) or many in a mailbox (`.mbox`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import BinaryIO

from ktimeline.intake.formats import (
    Archive,
    Draft,
    Failure,
    Format,
    Member,
    Options,
    Reading,
    UnreadableError,
)
from ktimeline.intake.lines import lines_of
from ktimeline.intake.metadata import Metadata, language_code
from ktimeline.intake.webcode import decode_as
from ktimeline.intake.webtext import text_of_fragment
from ktimeline.model import DateSignal, Dropped, Published, Span

__all__ = ["MAIL", "MAILBOX", "decoded_part", "message_of", "read_mail"]

_QUOTE = re.compile(r">")
_ATTRIBUTION = re.compile(
    r"(?:On|Am|Le|El|Il|Em|Op)\b.{6,200}\b(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef)"
    r"\s*:?$"
)
_ORIGINAL = re.compile(r"-{2,}\s*(?:original message|ursprüngliche nachricht)\s*-{2,}$", re.I)
_SIGNATURE = re.compile(r"--$")
_LONGEST_SIGNATURE = 12  # lines
_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|sv|vs)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_FROM = b"From "
_LARGEST = 64 << 20  # bytes of one mail, its attachments among them


def read_mail(data: bytes) -> Reading:
    """Return the one article of a mail: its body, dated by its Date header.

    What it quotes of an earlier mail and its signature are dropped. Attachments are not read, and
    a note names them. Raises UnreadableError for what is no mail and for a mail without a body.
    """
    message = message_of(data)
    if not (message["From"] or message["Date"] or message["Subject"]):
        raise UnreadableError("is no mail: it has no From, no Date and no Subject")
    text, kind = _body(message)
    if not text.strip():
        raise UnreadableError("is a mail without a text in it")
    title = _PREFIX.sub("", _header(message, "Subject"), count=1)
    published, note = _date(message)
    metadata = Metadata(
        title, _sender(message), "", language_code(_header(message, "Content-Language")), published
    )
    attached = [part.get_filename() or part.get_content_type() for part in _attachments(message)]
    notes = [note] if note else []
    if attached:
        notes.append(f"its attachments were not read: {', '.join(attached)[:300]}")
    dropped = tuple(_quoted(text)) if kind == "plain" else ()
    return Reading((Draft(text, "", metadata, dropped=dropped),), tuple(notes))


def message_of(data: bytes) -> EmailMessage:
    """Return the mail, or the MIME message, that the bytes spell; never raises for its content."""
    message = message_from_bytes(data, policy=policy.default)
    if not isinstance(message, EmailMessage):
        raise UnreadableError("is no MIME message")
    return message


def decoded_part(part: EmailMessage) -> str:
    """Return the text of a part of a message, however wrong the encoding is that it names."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    named = part.get_content_charset() or "utf-8"
    return decode_as(data, named) or data.decode("cp1252", "replace")


def _body(message: EmailMessage) -> tuple[str, str]:
    """Return the first part that is a text, and whether it is "plain" or "html"."""
    for kind in ("plain", "html"):
        for part in message.walk():
            if part.get_content_type() == f"text/{kind}" and not part.is_attachment():
                text = decoded_part(part)
                if text.strip():
                    return (text, kind) if kind == "plain" else (text_of_fragment(text), kind)
    return "", ""


def _attachments(message: EmailMessage) -> Iterator[EmailMessage]:
    for part in message.walk():
        if not part.is_multipart() and (part.is_attachment() or part.get_filename()):
            yield part


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name] or "").split())[:500]
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return ""  # headers that the standard library cannot parse


def _sender(message: EmailMessage) -> str:
    sender = _header(message, "From")
    name = re.sub(r"\s*<[^<>]*>\s*$", "", sender).strip(' "')
    return name or sender.strip("<>")


def _date(message: EmailMessage) -> tuple[Published | None, str]:
    raw = _header(message, "Date")
    if not raw:
        return None, ""
    try:
        moment: datetime = parsedate_to_datetime(raw)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, f"its Date header is no date: {raw[:60]!r}"
    return Published(moment, DateSignal.RECORD, raw), ""


def _quoted(text: str) -> list[Dropped]:
    """Return the lines that quote an earlier mail, and the signature, as pieces to pass over."""
    lines = lines_of(text)
    last = len(lines)
    for number, line in enumerate(lines):
        if number and _ORIGINAL.match(line.text):
            last = number
            break
    found = []
    signed = next(
        (n for n in range(max(0, last - _LONGEST_SIGNATURE), last)
         if _SIGNATURE.match(lines[n].text)), len(lines)
    )  # fmt: skip
    for number, line in enumerate(lines):
        following = lines[number + 1].text if number + 1 < len(lines) else ""
        heads = _ATTRIBUTION.match(line.text) and _QUOTE.match(following)
        if number >= last or _QUOTE.match(line.text) or heads:
            found.append(Dropped(Span(line.span.start, line.span.end), "quoted mail"))
        elif number >= signed:
            found.append(Dropped(line.span, "signature"))
    return found


def mailbox_members(file: BinaryIO, _options: Options) -> Iterator[Member | Failure]:
    """Yield the mails of a mailbox in the mbox format (RFC 4155), one at a time.

    A mail starts at a line "From ..." that opens the file or follows a blank line. Raises
    UnreadableError for a file that does not start with one.
    """
    first = file.readline()
    if not first.startswith(_FROM):
        raise UnreadableError('is no mailbox: its first line does not start with "From "')
    number = 1
    size = 0
    pieces: list[bytes] = []
    blank = False
    for line in file:
        if blank and line.startswith(_FROM):
            yield _mail(number, pieces, size)
            number, size, pieces = number + 1, 0, []
        else:
            size += len(line)
            if size <= _LARGEST:
                pieces.append(line[1:] if line.startswith(b">From ") else line)
        blank = not line.strip()
    yield _mail(number, pieces, size)


def _mail(number: int, pieces: list[bytes], size: int) -> Member | Failure:
    if size > _LARGEST:
        return Failure(f"mail {number}", f"has {size:,} bytes; at most {_LARGEST:,} are read")
    return Member(f"mail {number}", b"".join(pieces), "message/rfc822")


MAIL = Format("mail", (".eml",), read_mail, ("message/rfc822",))
MAILBOX = Archive("mailbox", (".mbox",), mailbox_members, ("application/mbox",))
