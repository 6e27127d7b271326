"""The headline of a plain text: its first line, where that looks like one."""

from __future__ import annotations

import re

from ktimeline.intake.lines import Line, lines_of

__all__ = ["headline_of"]

_LONGEST = 200  # code points; the longest headlines of web pages have about 150
_PROSE = 80  # a line this long is a paragraph when it follows a headline
_ENDS_SENTENCE = re.compile(r"(?<!\b[A-Z])(?<!\.[A-Za-z])[.:;,]$")
_BYLINE = re.compile(r"(?:[Bb]y|BY)\s+[A-Z]|(?i:published|posted|updated|date)\s*:")
_NO_HEADLINE = re.compile(r"[-*•–—#>|+=]|\d+[.)]\s|by\s+[A-Z]|https?:", re.IGNORECASE)
_SMALL = 4  # words of fewer letters stay small in a title


def headline_of(text: str) -> str:
    r"""Return the first line that is not blank if it looks like a headline, else "".

    It does if it is short and no sentence, and is written like a title or followed by a blank line,
    a byline or a new paragraph that is much longer. The first line of a text that was wrapped at a
    fixed width is none.

    >>> headline_of("Envoys meet in Stockholm\n\nThe talks lasted a day.")
    'Envoys meet in Stockholm'
    """
    opening = lines_of(text, limit=2)
    if not opening:
        return ""
    first = opening[0]
    line = first.text
    if first.length > _LONGEST or _NO_HEADLINE.match(line) or _ENDS_SENTENCE.search(line):
        return ""
    if len(opening) == 1:
        return line
    gap = text[first.start + first.length : opening[1].start]
    blank_follows = gap.replace("\r\n", "\n").replace("\r", "\n").count("\n") > 1
    sure = blank_follows or _is_titled(line) or _opens_paragraph(opening[1], line)
    return line if sure or _BYLINE.match(opening[1].text) else ""


def _is_titled(line: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w'’]*", line) if len(word) >= _SMALL]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) > 1 and capitals >= 0.7 * len(words)


def _opens_paragraph(following: Line, line: str) -> bool:
    return following.length > max(_PROSE, 1.5 * len(line)) and not following.text[0].islower()
