"""The site loads nothing from elsewhere: what a page would fetch by itself fails the build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util.logging import getLogger

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_ELSEWHERE = r"""["'(]?\s*(?:https?:)?//[^"')\s>]+"""
_PATTERNS = {
    ".html": re.compile(
        rf"<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc={_ELSEWHERE}"
        rf"|<link\b(?![^>]*rel=.(?:canonical|next|prev|index|search))[^>]*\shref={_ELSEWHERE}"
    ),
    ".css": re.compile(rf"(?:url\(|@import)\s*{_ELSEWHERE}"),
}


def fetched(folder: Path) -> Iterator[str]:
    """Yield what the pages and style sheets of a folder would fetch from elsewhere."""
    for path in sorted(folder.rglob("*")):
        pattern = _PATTERNS.get(path.suffix)
        if pattern:
            text = path.read_text("utf-8")
            yield from (
                f"{path.relative_to(folder)}: {found[0]}" for found in pattern.finditer(text)
            )


def _check(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        for found in fetched(Path(app.outdir)):
            getLogger(__name__).warning("the site would fetch from elsewhere: %s", found)
            app.statuscode = 1  # warnings are no longer counted at this point


def setup(app: Sphinx) -> dict[str, bool]:
    """Look through what was built."""
    app.connect("build-finished", _check)
    return {"parallel_read_safe": True}
