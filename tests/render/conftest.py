"""The browser for the tests of the page."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from looking import FIFTY, settle

from ktimeline.model import Chronology
from ktimeline.render import to_html, write_html

ARGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--no-first-run",
)  # fmt: skip


def missing(what: str) -> None:
    """Skip, or fail where the browser is required."""
    if os.environ.get("KTIMELINE_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{what}, and KTIMELINE_REQUIRE_BROWSER=1 asks for the browser tests")
    pytest.skip(f"{what}; the tests of the page in a browser are left out")


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's chromium, driven by Playwright."""
    executable = shutil.which("chromium")
    if executable is None:
        missing("there is no chromium on the path")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("the playwright package is not installed")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=list(ARGS))
        yield running
        running.close()


FRESH = """async address => {
  document.getElementById('help')?.close();
  if (document.getElementById('period-maybe')) document.getElementById('period-maybe').checked = true;
  for (const details of document.querySelectorAll('details')) details.open = false;
  const read = new Promise(r => addEventListener('hashchange', r, {once: true}));
  location.hash = location.hash === '#fold=yes' ? '#fold=' : '#fold=yes';
  await read;
  while (document.documentElement.classList.contains('moving')) await new Promise(r => setTimeout(r, 20));
  if (address) {
    const again = new Promise(r => addEventListener('hashchange', r, {once: true}));
    location.hash = address;
    await again;
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
}"""
"""Show a page as it would be, had it been opened with an address: the address is the state."""


class Visit:
    """A page that is open, with all that it asked for and complained about.

    It is loaded once; opened again, it goes back to its first state and takes the address.
    """

    def __init__(self, page: Any, path: Path) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._loaded = False
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.url = path.resolve().as_uri()

    def _heard(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def open(self, address: str = "", *, until: str = "ready") -> Any:
        """Open the page and wait until its root has a class ("" does not wait)."""
        if self._loaded:
            self.page.evaluate(FRESH, address)
        else:
            self.page.goto(self.url + address)
            if until:
                self.page.wait_for_selector(f"html.{until}", state="attached", timeout=60_000)
        self._loaded = until in {"ready", "drawn"}
        if self._loaded:
            settle(self.page)
        return self.page


@pytest.fixture(scope="session")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Write the page of a chronology once a session, `bare` without plotly.js, which is slow."""
    folder = tmp_path_factory.mktemp("pages")
    written: dict[str, Path] = {}

    def write(name: str, chronology: Chronology, *, bare: bool = False) -> Path:
        name = f"{name}-bare" if bare else name
        if name not in written and bare:
            page = to_html(chronology, plotlyjs="directory")
            written[name] = folder / f"{name}.html"
            written[name].write_text(page, encoding="utf-8")
        elif name not in written:
            written[name] = write_html(chronology, folder / f"{name}.html")
        return written[name]

    return write


@pytest.fixture(scope="session")
def visit(browser: Any, page_file: Callable[..., Path]) -> Iterator[Callable[..., Visit]]:
    """Open the page of a chronology; `options` are those of a Playwright context.

    Pages are kept: the same name with the same options is the same page, unless it is `another`.
    """
    kept: dict[tuple[Any, ...], Visit] = {}
    contexts: list[Any] = []

    def begin(
        name: str, chronology: Chronology, *, bare: bool = False, another: int = 0, **options: Any
    ) -> Visit:
        key = (name, bare, another, repr(sorted(options.items())))
        if key not in kept:
            options.setdefault("viewport", {"width": 1280, "height": 800})
            contexts.append(browser.new_context(**options))
            path = page_file(name, chronology, bare=bare)
            kept[key] = Visit(contexts[-1].new_page(), path)
        return kept[key]

    yield begin
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def opened(browser: Any, page_file: Callable[..., Any]) -> Iterator[Any]:
    """One page of 50 events for all tests that leave it as they found it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.complaints = []
    page.requests = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("request", lambda request: page.requests.append(request.url))
    page.goto(page_file("fifty", FIFTY).resolve().as_uri())
    page.wait_for_selector("html.ready", state="attached", timeout=30_000)
    yield page
    context.close()


@pytest.fixture
def page(opened: Any) -> Iterator[Any]:
    """The opened page, in its first state."""
    opened.complaints.clear()
    yield opened
    assert opened.complaints == []
    opened.evaluate("document.getElementById('help').close()")
    opened.keyboard.press("Escape")
    opened.fill("#search", "")
    opened.check("input[name=lanes][value=place]", force=True)
    opened.click("#fit")
    opened.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    settle(opened)
