"""From the lines of printed pages to paragraphs: breaks undone, running heads taken out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

__all__ = ["reflow"]

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–—|\s]*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—|\s]*$", re.I)
_CLOSED = re.compile(r"[.!?:…][\"'”’)\]]*$")
_BULLET = re.compile(r"(?:[-–—*•·▪◦‣]|\d{1,2}[.)]|\([a-z\d]\))\s")
_HYPHEN = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
_FEWEST_PAGES = 3  # on which a line must come again to be a running head
_EDGE = 2  # lines at the top and at the foot of a page in which running heads are
_FULL = 0.75  # of the usual width: a shorter line that closes a sentence ends its paragraph
_SHORT = 0.5  # a line shorter than this ends one anyway: a heading


def reflow(pages: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    r"""Return the paragraphs of pages, one a line with a blank line between, and what was left out.

    Lines that come again at the edge of most pages, their numbers apart, are running heads. A word
    that is hyphenated at a line's end is made whole where it goes on in a small letter.

    >>> reflow(["They met in the old har-\nbour and spoke for eight\nhours.\nThen they left."])[0]
    'They met in the old harbour and spoke for eight hours.\n\nThen they left.'
    """
    split = [[" ".join(line.split()) for line in page.splitlines()] for page in pages]
    running = _running_heads(split)
    kept: list[str] = []
    heads: dict[str, None] = {}
    for lines in split:
        filled = [place for place, line in enumerate(lines) if line]
        edges = {*filled[:_EDGE], *filled[-_EDGE:]}
        for place, line in enumerate(lines):
            if place in edges and (_shape(line) in running or _PAGE_NUMBER.match(line)):
                heads[line] = None
            else:
                kept.append(line)
    return "\n\n".join(_paragraphs(kept)), tuple(heads)


def _running_heads(pages: Sequence[Sequence[str]]) -> set[str]:
    counted: Counter[str] = Counter()
    for lines in pages:
        filled = [line for line in lines if line]
        counted.update({_shape(line) for line in (*filled[:_EDGE], *filled[-_EDGE:])})
    fewest = max(_FEWEST_PAGES, (len(pages) + 1) // 2)
    return {shape for shape, count in counted.items() if count >= fewest}


def _shape(line: str) -> str:
    return _DIGITS.sub("#", line)


def _paragraphs(lines: Sequence[str]) -> list[str]:
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    found: list[str] = []
    ended = True
    for line in lines:
        if not line:
            ended = True
            continue
        if ended or _BULLET.match(line):
            found.append(line)
        elif _HYPHEN.search(found[-1]) and line[0].islower():
            found[-1] = found[-1][:-1] + line
        else:
            found[-1] += f" {line}"
        closed = _CLOSED.search(line) is not None
        ended = len(line) < _SHORT * width or (closed and len(line) < _FULL * width)
    return found
