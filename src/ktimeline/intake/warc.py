"""Web archives: the pages of a WARC file (ISO 28500), one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from ktimeline.intake.formats import Archive, Failure, Member, Options, UnreadableError, needs
from ktimeline.intake.metadata import Metadata

__all__ = ["WARC", "warc_members"]

_KINDS = frozenset({"response", "resource"})
_READ = (
    "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/xml",
    "text/xml", "application/rss+xml", "application/atom+xml",
)  # fmt: skip
_LARGEST = 64 << 20  # bytes of one page, unpacked


def warc_members(file: BinaryIO, _options: Options) -> Iterator[Member | Failure]:
    """Yield the pages and documents that a web archive holds, under their addresses.

    Pictures, scripts, redirections and error pages are passed over. Raises UnreadableError where
    warcio is missing and for what is no web archive.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError as error:
        raise needs("warcio", "warc") from error
    records = iter(ArchiveIterator(file))
    number = 0
    while True:
        try:
            record = next(records, None)
            found = None if record is None else _member(record)
        except Exception as error:
            # warcio raises whatever its parts do on a broken record: zlib, HTTP, Unicode errors.
            reason = f"cannot be read from here on: {str(error)[:200] or type(error).__name__}"
            if not number:
                raise UnreadableError(f"is no web archive: {str(error)[:200]}") from error
            yield Failure(f"record {number + 1}", reason)
            return
        if record is None:
            break
        number += 1
        if found:
            yield found
    if not number:
        raise UnreadableError("is a web archive without a record")


def _member(record: Any) -> Member | Failure | None:
    headers = record.http_headers
    if record.rec_type not in _KINDS or (headers and headers.get_statuscode() != "200"):
        return None
    stated = headers.get_header("Content-Type") if headers else record.content_type
    kind = (stated or "").split(";")[0].strip().lower()
    if kind not in _READ:
        return None
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    data = record.content_stream().read(_LARGEST + 1)
    name = url or f"record {record.rec_headers.get_header('WARC-Record-ID')}"
    if len(data) > _LARGEST:
        return Failure(name, f"has more than {_LARGEST:,} bytes")
    return Member(name, data, kind, Metadata(url=url))


WARC = Archive("WARC", (".warc", ".warc.gz"), warc_members, ("application/warc",))
