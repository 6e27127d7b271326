"""The timeline page: one HTML file that works offline and that a reader can check."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import json
import re
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal, get_args

from ktimeline.export.files import write_whole
from ktimeline.model import Chronology
from ktimeline.render.data import page_data
from ktimeline.render.listing import legend, list_html, nothing_html, overflow_html, tray_html
from ktimeline.render.marks import marks
from ktimeline.render.words import counted, headline, summary

__all__ = ["PlotlyJs", "to_html", "write_html"]

PlotlyJs = Literal["inline", "cdn", "directory"]
"""Where the page gets plotly.js from: itself, the web, or a file beside it."""

SCRIPTS = (
    "base", "calendar", "folds", "search", "period", "arrange", "known", "preview", "chart",
    "overview", "card", "panel", "list", "facets", "download", "pointer", "keys", "address", "main",
)  # fmt: skip
PLOTLY_FILE = "plotly.min.js"
HARMLESS = str.maketrans("<>&", ".,:")
"""Letters of base 85 that mean something in HTML, and others in their place."""
EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
"""The hash of nothing: plotly.js makes an empty style element and fills it by rules."""


def to_html(
    chronology: Chronology, *, title: str | None = None, plotlyjs: PlotlyJs = "inline"
) -> str:
    """Return the timeline page as HTML text, byte-identical for the same input.

    `title` is the headline; without one the only article's title stands, or the number of
    articles. `plotlyjs`: "inline" puts plotly.js into the page (about 2 MB, works offline), "cdn"
    loads it from the web, "directory" from `plotly.min.js` beside the page (see `write_html`).

    Raises ValueError for another `plotlyjs`.
    """
    if plotlyjs not in get_args(PlotlyJs):
        choices = ", ".join(map(repr, get_args(PlotlyJs)))
        raise ValueError(f"plotlyjs is one of {choices}, not {plotlyjs!r}")
    chronology = in_drawing_order(chronology)
    title = " ".join((title or headline(chronology)).split())
    style, script = _asset("style.css") + _asset("print.css"), _script()
    plotly, plotly_source = _plotly_element(plotlyjs) if chronology.events else ("", "")
    pieces = {
        "policy": _policy(style, script, plotly_source),
        "title": html.escape(title),
        "summary": html.escape(summary(chronology)),
        "style": style,
        "count": counted(len(chronology.events), "event"),
        "empty": "" if chronology.events else nothing_html(chronology),
        "stage_hidden": "" if chronology.events else " hidden",
        "events_hidden": "" if chronology.events else " hidden",
        "legend": legend(chronology),
        "list": list_html(chronology),
        "more": overflow_html(chronology),
        "tray": tray_html(chronology),
        "network": "" if plotlyjs != "cdn" else "; it loads its drawing library from cdn.plot.ly",
        "data": embedded_json(page_data(chronology)),
        "plotly": plotly,
        "script": script,
    }
    template = _asset("template.html")
    return re.sub(r"\{\{(\w+)\}\}", lambda found: pieces[found[1]], template)


def write_html(
    chronology: Chronology,
    path: str | Path,
    *,
    title: str | None = None,
    plotlyjs: PlotlyJs = "inline",
) -> Path:
    """Write the page to `path`, and for `plotlyjs="directory"` `plotly.min.js` beside it.

    Raises OSError where it cannot be written; nothing is written by half.
    """
    page = to_html(chronology, title=title, plotlyjs=plotlyjs)
    if plotlyjs == "directory":
        write_whole(Path(path).parent / PLOTLY_FILE, _plotly_js())
    return write_whole(path, page)


def embedded_json(value: object) -> str:
    """Return JSON that may stand in a script element: no `<`, `>`, `&` or line separator in it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def in_drawing_order(chronology: Chronology) -> Chronology:
    """Sort the events by where their marks start: "until March 2019" stands in 2019."""
    pairs = zip(marks(chronology), chronology.events, strict=True)
    ordered = sorted(pairs, key=lambda pair: (pair[0].start, pair[0].end))
    return replace(chronology, events=tuple(event for _, event in ordered))


def _policy(style: str, script: str, plotly_source: str) -> str:
    """Return a content security policy that lets through what this page is made of, only."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hash(script)} {plotly_source}".rstrip(),
            f"style-src {_hash(style)} {EMPTY_STYLE}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def _asset(name: str) -> str:
    return (files("ktimeline.render") / "assets" / name).read_text(encoding="utf-8")


@cache
def _script() -> str:
    """Join the files of the app into one script with a scope of its own."""
    body = "\n".join(_asset(f"app/{name}.js") for name in SCRIPTS)
    return f'(() => {{\n"use strict";\n{body}\n}})();\n'


@cache
def _plotly_js() -> str:
    from plotly.offline import get_plotlyjs

    return str(get_plotlyjs())


@cache
def _plotly_element(plotlyjs: PlotlyJs) -> tuple[str, str]:
    """Return the element that brings plotly.js, and its source for the security policy.

    Inline it is packed: gzip in base 85, which is a seventeenth smaller than in base 64. The app
    unpacks it into a script element, which the browser runs only because its hash is in the policy.
    """
    spares = "".join(f'<i hidden id="{name}"></i>' for name in _style_ids(_plotly_js()))
    if plotlyjs == "inline":
        packed = base64.b85encode(gzip.compress(_plotly_js().encode("utf-8"), 9, mtime=0)).decode()
        packed = packed.translate(HARMLESS)
        element = f'<script type="text/plain" id="plotly-packed">{packed}</script>'
        return spares + element, _hash(_plotly_js())
    if plotlyjs == "directory":
        return f'{spares}<script src="{PLOTLY_FILE}"></script>', "'self' file:"
    from plotly.offline import get_plotlyjs_version

    url = f"https://cdn.plot.ly/plotly-{get_plotlyjs_version()}.min.js"
    integrity = _hash(_plotly_js()).strip("'")
    tag = f'<script src="{url}" integrity="{integrity}" crossorigin="anonymous"></script>'
    return spares + tag, url


def _style_ids(plotly_js: str) -> list[str]:
    """Return the ids of the style elements that plotly.js adds for its maps, unless they exist.

    The policy forbids them and nothing here needs them, so the page holds an empty element with
    the same id, and plotly.js leaves it at that.
    """
    return sorted(set(re.findall(r'getElementById\("([0-9a-f]{64})"\)', plotly_js)))
