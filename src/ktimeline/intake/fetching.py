"""Pages from the web: one polite request, with limits on time, size and where it may lead."""

from __future__ import annotations

import http.client
import ssl
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import quote, urldefrag, urljoin, urlsplit, urlunsplit

from ktimeline.intake.addresses import connect
from ktimeline.intake.formats import UnreadableError

__all__ = ["Fetched", "fetch", "is_address"]

_SECONDS = 20.0  # for a connection and for each answer of it
_SECONDS_IN_ALL = 60.0
_LARGEST = 64 << 20  # bytes, packed or unpacked
_REDIRECTS = 5
_PIECE = 1 << 16
_MOVED = (301, 302, 303, 307, 308)
_ACCEPT = "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered: its bytes, their MIME type, and the address after redirections."""

    data: bytes
    type: str
    url: str


def is_address(given: str) -> bool:
    """Tell whether an input is a web address.

    >>> is_address("https://example.org/a"), is_address("notes.txt")
    (True, False)
    """
    return given.lower().startswith(("http://", "https://"))


def fetch(url: str, private: bool = False) -> Fetched:
    """Return what stands at a web address, redirections followed.

    Every hop is checked: only http and https, and no address of the own network unless `private`.
    Proxies of the environment are not used. Raises UnreadableError, saying why, for all that does
    not lead to a document of at most 64 MiB within a minute.
    """
    deadline = time.monotonic() + _SECONDS_IN_ALL
    here = url
    for _ in range(_REDIRECTS + 1):
        connection, target = _connection(here, private)
        try:
            connection.request("GET", target, headers=_headers())
            answer = connection.getresponse()
            if answer.status in _MOVED and answer.headers.get("Location"):
                here = urljoin(here, answer.headers["Location"])
                continue
            if answer.status != 200:
                raise UnreadableError(_refusal(answer))
            data = _body(answer, deadline)
            return Fetched(data, answer.headers.get("Content-Type", ""), urldefrag(here).url)
        except (OSError, http.client.HTTPException, ValueError) as error:
            why = str(error)[:200] or type(error).__name__
            raise UnreadableError(f"cannot be fetched: {why}") from error
        finally:
            connection.close()
    raise UnreadableError(f"leads from one address to the next more than {_REDIRECTS} times")


class _Plain(http.client.HTTPConnection):
    """A connection to an address that was looked at."""

    private = False

    def connect(self) -> None:
        self.sock = connect(self.host, self.port, _SECONDS, self.private)


class _Secure(http.client.HTTPSConnection):
    """The same, encrypted; the certificate must be the host's."""

    private = False

    def connect(self) -> None:
        sock = connect(self.host, self.port, _SECONDS, self.private)
        self.sock = ssl.create_default_context().wrap_socket(sock, server_hostname=self.host)


def _connection(url: str, private: bool) -> tuple[http.client.HTTPConnection, str]:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise UnreadableError(f"is no web address: {error}") from error
    if parts.scheme not in ("http", "https") or not host:
        raise UnreadableError(f"leads to {url[:200]!r}, which is no http or https address")
    if parts.username or parts.password:
        raise UnreadableError(
            "holds a user's name or password; fetch it yourself and name the file"
        )
    kind = _Secure if parts.scheme == "https" else _Plain
    connection = kind(host, port, timeout=_SECONDS)
    connection.private = private
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return connection, urlunsplit(("", "", path, query, ""))


def _headers() -> dict[str, str]:
    try:
        number = version("ktimeline")
    except PackageNotFoundError:
        number = "0"
    agent = f"ktimeline/{number} (reads single articles that a person named)"
    return {"User-Agent": agent, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"}


def _refusal(answer: http.client.HTTPResponse) -> str:
    later = answer.headers.get("Retry-After")
    wait = f"; it asks to come back after {later}" if later else ""
    return f"the server answers {answer.status} {answer.reason}{wait}"


def _body(answer: http.client.HTTPResponse, deadline: float) -> bytes:
    """Return the answer's bytes, unpacked; both sizes and the time are limited."""
    packed = answer.headers.get("Content-Encoding", "").lower() in ("gzip", "deflate", "x-gzip")
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed else None
    pieces, size = [], 0
    for piece in _pieces(answer, deadline):
        try:
            whole = unpack.decompress(piece, _LARGEST + 1 - size) if unpack else piece
        except zlib.error as error:
            raise UnreadableError(f"the answer cannot be unpacked: {error}") from error
        size += len(whole)
        if size > _LARGEST:
            raise UnreadableError(f"has more than {_LARGEST:,} bytes")
        pieces.append(whole)
    if answer.length:
        raise UnreadableError(f"was cut off {answer.length:,} bytes before its end")
    return b"".join(pieces)


def _pieces(answer: http.client.HTTPResponse, deadline: float) -> Iterator[bytes]:
    while piece := answer.read1(_PIECE):
        if time.monotonic() > deadline:
            raise UnreadableError(f"takes longer than {_SECONDS_IN_ALL:.0f} seconds")
        yield piece
