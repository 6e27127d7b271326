"""The lines of a text with their places, cheap however long a line is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.model import Span

__all__ = ["Line", "lines_of"]

_LINE = re.compile(r"[^\r\n]+")
_SHOWN = 600  # code points; no rule about lines needs to see more of one


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: where its words start, their length, and the start of them.

    `text` is stripped and cut at 600 code points; `length` is the whole stripped length.
    """

    start: int
    length: int
    text: str

    @property
    def span(self) -> Span:
        """The line without the blanks around it."""
        return Span(self.start, self.start + self.length)


def lines_of(text: str, limit: int | None = None) -> list[Line]:
    r"""Return the lines that are not blank, at most `limit` of them from the start.

    Lines end at LF, CR or CRLF.

    >>> [line.start for line in lines_of("one\r\n\r\n  two")]
    [0, 9]
    """
    found: list[Line] = []
    for match in _LINE.finditer(text):
        if limit is not None and len(found) >= limit:
            break
        whole = match[0]
        stripped = whole.strip()
        if stripped:
            start = match.start() + len(whole) - len(whole.lstrip())
            found.append(Line(start, len(stripped), stripped[:_SHOWN].rstrip()))
    return found
