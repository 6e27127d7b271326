"""What a page of the site would fetch from elsewhere is found; links to click are not."""

from importlib import import_module
from pathlib import Path

import pytest
from page_blocks import ROOT

pytest.importorskip("sphinx")

FETCHED = [
    ("a.html", '<script async src="https://example.org/a.js"></script>'),
    ("a.html", "<img alt='' src='//example.org/a.png'>"),
    ("a.html", '<link rel="stylesheet" href="https://example.org/a.css">'),
    ("a.html", '<link rel="preconnect" href="https://example.org">'),
    ("a.css", "@import 'https://example.org/font.css';"),
    ("a.css", "@font-face { src: url(https://example.org/a.woff2) }"),
]
HARMLESS = [
    ("a.html", '<a href="https://example.org/">elsewhere</a>'),
    ("a.html", '<script src="_static/a.js"></script><link rel="stylesheet" href="a.css">'),
    ("a.html", '<pre>src="https://example.org/a.js"</pre>'),
    ("a.css", "body { background: url(a.png) } /* https://example.org/ */"),
]


@pytest.mark.parametrize(
    ("name", "text", "finds"),
    [*((*one, True) for one in FETCHED), *((*one, False) for one in HARMLESS)],
)
def test_what_is_fetched_is_found(
    name: str, text: str, finds: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    monkeypatch.syspath_prepend(str(ROOT / "docs" / "extensions"))
    (tmp_path / name).write_text(text, "utf-8")
    assert bool(list(import_module("offline").fetched(tmp_path))) is finds
