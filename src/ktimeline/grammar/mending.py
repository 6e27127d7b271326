"""Words that a page, a printer or a scanner took apart, put together again, places kept.

"Feb-⏎ruary", "J u n e  2 0 1 8" and a soft hyphen within a word are read as the words that they
are. Only what gives a word of the lexicon is joined, so that plain text stays as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Set
from typing import NamedTuple
from unicodedata import normalize

__all__ = ["Mended", "Mender"]

# What shows nothing: soft hyphen, joiners, zero-width and variation marks, directions, the BOM.
_NOTHING = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\ufe00-\ufe0f\ufeff"
)
_INVISIBLE = re.compile(f"[{_NOTHING}]+|[\ufb00-\ufb06]")  # or a ligature
_UNSEEN = re.compile(f"[{_NOTHING}]+")
_LINE_END = re.compile(r"[ \t]*\r?\n[ \t]*(?=\w)")
_BREAK = r"(?:[ \t]+|[ \t]*\r?\n[ \t]*)(?=[^\W\d_])"
_HYPHENATED = re.compile("-" + _BREAK)
_HYPHENATED_BY_ANOTHER = re.compile("\u2010" + _BREAK)
_SPACED = re.compile(r" \w \w(?!\w)")
_RAISED = (" nd", " rd", " th")
_ONES = re.compile(r"(?:[\w,.] {1,3})*\w(?!\w)")
_GROUP = re.compile(r"[^\W\d_](?: ?[^\W\d_])*|\d(?: \d)*")
_LEFT = re.compile(r"[^\W\d_]*\Z")
_RIGHT = re.compile(r"[^\W\d_]*")
_LONGEST = 16  # no word of a lexicon is longer


class _Change(NamedTuple):
    """Code points that are left out, or read as others."""

    start: int
    end: int
    put: str = ""


class Mended(NamedTuple):
    """A text as it is to be read, and where its pieces stood in the original.

    Piece i begins at `begins[i]` here and at `origins[i]` there; both are empty where nothing was
    changed.
    """

    text: str
    begins: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the places in the original text of code points start up to end."""
        if not self.begins:
            return start, end
        return self._place(start), self._place(end - 1) + 1

    def _place(self, at: int) -> int:
        piece = bisect_right(self.begins, at) - 1
        place = self.origins[piece] + at - self.begins[piece]
        # A ligature is one code point there and several here.
        return place if piece + 1 == len(self.origins) else min(place, self.origins[piece + 1] - 1)


class Mender:
    """Mends texts of one language, whose single words it is given in lower case."""

    def __init__(self, words: Set[str]) -> None:
        self._words = words

    def mend(self, text: str) -> Mended:
        r"""Return `text` as it is to be read.

        >>> mended = Mender({"february"}).mend("in Feb-\nruary")
        >>> mended.text, mended.original(3, 11)
        ('in February', (3, 13))
        """
        changes = [] if text.isascii() else list(self._invisible(text))
        changes += self._hyphenated(text, _HYPHENATED)
        if not text.isascii():
            changes += self._hyphenated(text, _HYPHENATED_BY_ANOTHER)
        changes += self._spaced(text)
        changes += _raised(text)
        return _changed(text, changes) if changes else Mended(text)

    def _invisible(self, text: str) -> Iterator[_Change]:
        """Yield what shows nothing, and ligatures; between two words nothing stands for a space."""
        for found in _INVISIBLE.finditer(text):
            start, end = found.span()
            if "\ufb00" <= found[0] <= "\ufb06":
                yield _Change(start, end, normalize("NFKC", found[0]))
                continue
            broken = _LINE_END.match(text, end) if "\u00ad" in found[0] else None
            if broken:
                yield _Change(start, broken.end())
                continue
            left, right = _beside(text, start, end)
            digit = text[start - 1 : start].isdigit() != text[end : end + 1].isdigit()
            met = text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
            apart = left in self._words and right in self._words and left + right not in self._words
            yield _Change(start, end, " " * (met and (digit or apart)))

    def _hyphenated(self, text: str, pattern: re.Pattern[str]) -> Iterator[_Change]:
        """Yield the breaks within words at the end of a line, or where a line once ended."""
        for found in pattern.finditer(text):
            start, end = found.span()
            if start == 0 or text[start - 1].isspace():
                continue  # a dash between two words
            left, right = _beside(text, start, end)
            if left and left + right in self._words:
                yield _Change(start, end)

    def _spaced(self, text: str) -> Iterator[_Change]:
        """Yield the spaces within words written letter by letter, and within numbers by them."""
        limit = 0
        for found in _SPACED.finditer(text):
            if found.start() < limit:
                continue
            start = _first_one(text, found.start(), limit)
            run = _ONES.match(text, start)
            limit = run.end() if run else found.end()
            groups = [] if run is None else list(_GROUP.finditer(text, start, limit))
            known = [group for group in groups if self._is_spelled(group[0])]
            if not known:
                continue
            for group in groups:
                if group in known or group[0][0].isdigit():
                    yield from _spaces(group)

    def _is_spelled(self, written: str) -> bool:
        word = written.replace(" ", "").lower()
        return len(word) > 2 and " " in written and word in self._words


def _raised(text: str) -> Iterator[_Change]:
    """Yield the spaces of "12 th", a superscript once."""
    for mark in _RAISED:
        at = text.find(mark, 1)
        while at > 0:
            end = at + len(mark)
            if text[at - 1].isdecimal() and not text[end : end + 1].isalnum():
                yield _Change(at, at + 1)
            at = text.find(mark, end)


def _first_one(text: str, at: int, floor: int) -> int:
    """Return where the run of single characters begins that the space at `at` is in."""
    while at - 1 >= floor and text[at - 1] != " " and (at < 2 or text[at - 2].isspace()):
        at -= 1
        while at - 1 >= floor and text[at - 1] == " ":
            at -= 1
    return at if text[at : at + 1] != " " else at + 1


def _spaces(group: re.Match[str]) -> Iterator[_Change]:
    for at, character in enumerate(group[0], group.start()):
        if character == " ":
            yield _Change(at, at + 1)


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the letters before `start` and those from `end` on, in lower case.

    What shows nothing among them is passed over: "l|a|st" is one word with two soft hyphens.
    """
    left = _LEFT.search(_seen(text[max(0, start - _LONGEST) : start]))
    right = _RIGHT.match(_seen(text[end : end + _LONGEST]))
    return (left[0].lower() if left else ""), (right[0].lower() if right else "")


def _seen(piece: str) -> str:
    return piece if piece.isascii() else _UNSEEN.sub("", piece)


def _changed(text: str, changes: list[_Change]) -> Mended:
    pieces: list[str] = []
    begins: list[int] = []
    origins: list[int] = []
    at = length = 0
    for change in sorted(changes):
        if change.start < at:  # a soft hyphen within a letter-spaced word: one of them is enough
            continue
        for piece, origin in ((text[at : change.start], at), (change.put, change.start)):
            if piece:
                pieces.append(piece)
                begins.append(length)
                origins.append(origin)
                length += len(piece)
        at = change.end
    pieces.append(text[at:])
    begins.append(length)
    origins.append(at)
    return Mended("".join(pieces), tuple(begins), tuple(origins))
