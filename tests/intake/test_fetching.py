"""Web addresses: what is fetched, how politely, and where it never leads. A server on loopback."""

from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from specimens import PAGE, RSS, STORY, TEXT, pdf, wrapped

from ktimeline.intake import addresses, fetching
from ktimeline.intake.addresses import is_public
from ktimeline.intake.fetching import fetch
from ktimeline.intake.formats import Options, UnreadableError
from ktimeline.intake.loading import Loaded, load

Answer = tuple[int, dict[str, str], bytes]
HTML = {"Content-Type": "text/html; charset=utf-8"}
PAGE_BYTES = PAGE.encode()


class Server:
    """What a server answers by path, and what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append((self.path, dict(self.headers)))
                answer = outer.answers.get(self.path, (404, {}, b"nothing"))
                if callable(answer):
                    answer(self)
                    return
                status, headers, body = answer
                self.send_response(status)
                for name, value in {"Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), daemon=True
        )
        self._thread.start()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self._server.server_port}{path}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    one = Server()
    yield one
    one.close()


def read(url: str) -> Loaded:
    return load(url, options=Options(private=True))


def test_a_page_of_the_web_is_an_article_with_its_address(server: Server) -> None:
    server.answers["/a"] = (200, HTML, PAGE_BYTES.replace(b"canonical", b"other"))
    (article,) = read(server.url("/a#top")).articles
    assert STORY[0] in article.text
    assert (article.url, article.path) == (server.url("/a"), "")


@pytest.mark.parametrize(
    ("type_", "body", "words"),
    [
        ("text/html", PAGE_BYTES, STORY[0]),
        ("text/plain", TEXT.encode(), STORY[0]),
        ("text/plain", PAGE_BYTES, STORY[0]),
        ("application/rss+xml", RSS.encode(), STORY[0]),
        ("application/pdf", pdf([wrapped(TEXT)]), STORY[0]),
        ("application/octet-stream", pdf([wrapped(TEXT)]), STORY[0]),
        ("", PAGE_BYTES, STORY[0]),
    ],
)
def test_the_kind_of_a_document_is_stated_or_seen(
    server: Server, type_: str, body: bytes, words: str
) -> None:
    server.answers["/a"] = (200, {"Content-Type": type_} if type_ else {}, body)
    assert words in read(server.url("/a")).articles[0].text


def test_the_request_says_who_asks(server: Server) -> None:
    server.answers["/a%20b?c=%C3%A9"] = (200, HTML, PAGE_BYTES)
    fetch(server.url("/a b?c=é"), private=True)
    ((path, headers),) = server.asked
    assert path == "/a%20b?c=%C3%A9"
    assert headers["User-Agent"].startswith("ktimeline/")


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_packed_answer_is_unpacked(server: Server, packing: str) -> None:
    packed = gzip.compress(PAGE_BYTES) if packing == "gzip" else zlib.compress(PAGE_BYTES)
    server.answers["/a"] = (200, {**HTML, "Content-Encoding": packing}, packed)
    assert fetch(server.url("/a"), private=True).data == PAGE_BYTES


def test_redirections_are_followed_and_end_somewhere(server: Server) -> None:
    server.answers["/a"] = (301, {"Location": "/b"}, b"")
    server.answers["/b"] = (200, HTML, PAGE_BYTES)
    assert fetch(server.url("/a"), private=True).url == server.url("/b")
    server.answers["/b"] = (302, {"Location": server.url("/a")}, b"")
    with pytest.raises(UnreadableError, match="from one address to the next"):
        fetch(server.url("/a"), private=True)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((404, {}, b""), "answers 404"),
        ((429, {"Retry-After": "60"}, b""), "answers 429.*after 60"),
        ((200, {"Content-Length": "99"}, b"short"), "cut off 94 bytes before its end"),
        ((200, {"Content-Encoding": "gzip"}, b"no gzip"), "cannot be unpacked"),
        ((301, {"Location": "file:///etc/passwd"}, b""), "no http or https address"),
        ((301, {"Location": "ftp://127.0.0.1/a"}, b""), "no http or https address"),
        ((301, {"Location": "http://[bad/"}, b""), "(no web address|cannot be fetched)"),
    ],
)
def test_what_cannot_be_fetched_says_why(server: Server, answer: Answer, why: str) -> None:
    server.answers["/a"] = answer
    with pytest.raises(UnreadableError, match=why):
        fetch(server.url("/a"), private=True)


def test_an_answer_that_is_too_large_is_left(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_LARGEST", 100_000)
    bomb = gzip.compress(bytes(10_000_000))
    server.answers["/a"] = (200, {"Content-Encoding": "gzip"}, bomb)
    server.answers["/b"] = (200, {}, b"x" * 100_001)
    for path in ("/a", "/b"):
        with pytest.raises(UnreadableError, match="more than 100,000 bytes"):
            fetch(server.url(path), private=True)


def test_a_server_that_says_nothing_is_left(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_SECONDS", 0.05)
    silent = threading.Event()
    server.answers["/a"] = lambda _handler: silent.wait(10) and None
    with pytest.raises(UnreadableError, match="cannot be fetched: timed out"):
        fetch(server.url("/a"), private=True)
    silent.set()


def test_a_server_that_drips_is_left(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_SECONDS_IN_ALL", 0.0)
    server.answers["/a"] = (200, HTML, PAGE_BYTES)
    with pytest.raises(UnreadableError, match="takes longer"):
        fetch(server.url("/a"), private=True)


# ---- Where it never leads -------------------------------------------------------------------------


def test_an_address_of_this_machine_is_refused_unless_allowed(server: Server) -> None:
    server.answers["/a"] = (200, HTML, PAGE_BYTES)
    for host in ("127.0.0.1", "localhost"):
        with pytest.raises(UnreadableError, match="an address of this machine or its network"):
            fetch(server.url("/a", host))
    assert server.asked == []
    assert load(server.url("/a")).problems[0].failed
    assert fetch(server.url("/a"), private=True).data == PAGE_BYTES


def test_a_redirection_to_this_machine_is_refused(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first hop is let through as if it were public; the second is looked at again."""
    answers = iter([True, False])
    monkeypatch.setattr(addresses, "is_public", lambda _address: next(answers))
    server.answers["/a"] = (302, {"Location": server.url("/secret")}, b"")
    server.answers["/secret"] = (200, HTML, PAGE_BYTES)
    with pytest.raises(UnreadableError, match="an address of this machine"):
        fetch(server.url("/a"))
    assert [path for path, _ in server.asked] == ["/a"]


def test_a_name_that_leads_to_this_machine_is_refused(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A public name may be given a private address by whoever owns it; one such is enough."""
    looked: list[str] = []

    def answer(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        looked.append(host)
        return [(2, 1, 6, "", (address, port)) for address in ("93.184.216.34", "127.0.0.1")]

    monkeypatch.setattr(addresses.socket, "getaddrinfo", answer)
    with pytest.raises(UnreadableError, match=r"rebinding\.example is 127\.0\.0\.1"):
        fetch(server.url("/a", "rebinding.example"))
    assert looked == ["rebinding.example"]
    assert server.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "http://user:secret@127.0.0.1/",
        "http:///a",
        "http://127.0.0.1:99999/",
        "https://",
        "http://[::1",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(UnreadableError):
        fetch(url)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True), ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("127.0.0.1", False), ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.1.1", False),
        ("169.254.169.254", False), ("100.64.0.1", False), ("0.0.0.0", False), ("224.0.0.1", False),
        ("255.255.255.255", False), ("::1", False), ("::", False), ("fe80::1%eth0", False),
        ("fc00::1", False), ("ff02::1", False), ("::ffff:10.0.0.1", False),
        ("::ffff:93.184.216.34", True), ("64:ff9b::a00:1", False), ("2002:a00:1::", False),
        ("no address", False),
    ],
)  # fmt: skip
def test_which_addresses_are_of_the_open_internet(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_lists_may_name_addresses(server: Server, tmp_path: Path) -> None:
    server.answers["/a"] = (200, HTML, PAGE_BYTES)
    path = tmp_path / "list.txt"
    path.write_text(f"# pages\n{server.url('/a')}\n", "utf-8")
    (article,) = load(f"@{path}", options=Options(private=True)).articles
    assert STORY[0] in article.text
