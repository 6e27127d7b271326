"""What follows a story on its page: a note on its author, and lists of other headlines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.intake.furniture import BIO, ENDS_STORY, HEADER
from ktimeline.intake.lines import Line
from ktimeline.intake.moments import MONTH

__all__ = ["mark_aftermath"]

_BULLET = re.compile(r"[-–—*•·▪◦‣>+]$")
_BULLETED = re.compile(r"[-–—*•·▪◦‣>+]\s+(?=\S)")
_TITLE_END = re.compile(r"(?:(?<!\.)(?<!\b[A-Z])[.]|[,;])[\"'”’)\]]*$")
_TWO_SENTENCES = re.compile(r"[.!?][\"'”’)]*\s+[\"'“‘(]?[A-Z]\w*\s")
_DATED = re.compile(
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    rf"(?:(?:\d{{1,2}}\s+)?{MONTH}[\s\d]|\d{{4}}\b|\d{{1,2}}[./-]\d)",
    re.IGNORECASE,
)
_HE = re.compile(r"(?:He|She|They|His|Her|Their|You can)\b")
_LONGEST_TITLE = 130
_LONGEST_TEASER = 250
_LONGEST_NOTE = 600  # code points of an author's note
_FEWEST = 3  # headlines that make a list where nothing has told that the story is over
_AFTER_END = 2  # and where something has


class _Shapes:
    """The shape of each line, and from which lines on nothing but furniture follows.

    A list entry is a headline, perhaps behind a bullet or under one that has a line of its own,
    and perhaps a teaser under it. `ends[i]` is the line after the entry that starts at line i
    and from which furniture reaches the end of the text; 0 where there is none.
    """

    def __init__(self, lines: Sequence[Line], reasons: Sequence[str]) -> None:
        self.lines = lines
        self.reasons = reasons
        self.notes: list[bool] = []
        for number, line in enumerate(lines):
            begins = number > 0 and line.length <= _LONGEST_NOTE and bool(BIO.match(line.text))
            goes_on = number > 0 and self.notes[-1] and bool(_HE.match(line.text))
            self.notes.append(begins or goes_on)
        self.ends = [0] * len(lines)
        self.reach = [False] * len(lines) + [True]
        for number in range(len(lines) - 1, -1, -1):
            if reasons[number] or self.notes[number]:
                self.reach[number] = self.reach[number + 1]
            else:
                self.ends[number] = self._entry_end(number)
                self.reach[number] = self.ends[number] > 0

    def title(self, number: int) -> int:
        """Return the number of the line that holds the headline of the entry at `number`."""
        under = number + 1 < len(self.lines) and _BULLET.match(self.lines[number].text)
        return number + 1 if under else number

    def headline(self, number: int) -> str:
        """Return the words of that headline, its bullet dropped."""
        return _BULLETED.sub("", self.lines[self.title(number)].text, count=1)

    def _entry_end(self, number: int) -> int:
        title = self.title(number)
        if self.reasons[title] or _BULLET.match(self.lines[title].text):
            return number + 1 if self.reach[number + 1] else 0
        line, words = self.lines[title], self.headline(number)
        if line.length > _LONGEST_TITLE or (title == number and not _is_title(words)):
            return 0
        after = title + 1
        teased = after < len(self.lines) and self._is_teaser(after) and self.reach[after + 1]
        if teased and (title > number or not _is_title(self.lines[after].text)):
            return after + 1
        if self.reach[after]:
            return after
        return after + 1 if teased else 0

    def _is_teaser(self, number: int) -> bool:
        line = self.lines[number]
        if self.reasons[number] or self.notes[number] or line.length > _LONGEST_TEASER:
            return False
        bulleted = _BULLET.match(line.text) or _BULLETED.match(line.text)
        return not bulleted and not _TWO_SENTENCES.search(line.text)


def mark_aftermath(lines: Sequence[Line], reasons: list[str]) -> None:
    """Write into `reasons` which lines after the end of the story are no part of it.

    A story is over at its author's note, at a line that pages show only below a story, or at the
    heading of a list of other stories, provided that nothing but furniture follows. Without such
    a line only a list whose bullets stand on lines of their own, with teasers, is told from the
    story's own list; entries that begin with a date are the story's own, always.
    """
    shapes = _Shapes(lines, reasons)
    for number, note in enumerate(shapes.notes):
        if note and not reasons[number] and shapes.reach[number]:
            reasons[number] = "author note"
    start = next(
        (n for n in range(len(lines)) if shapes.reach[n] and _is_end(lines, reasons, n)), 0
    )
    fewest = _AFTER_END if start else _FEWEST
    if not start:
        start = _list_of_bare_bullets(shapes)
    entries = []
    number = start
    while number < len(lines):
        end = number + 1 if reasons[number] else shapes.ends[number]
        if not reasons[number]:
            entries.append((number, end))
        number = max(end, number + 1)
    dated = sum(bool(_DATED.match(shapes.headline(first))) for first, _ in entries)
    if len(entries) >= fewest and 2 * dated < len(entries):
        for first, end in entries:
            reasons[first:end] = ["related headlines"] * (end - first)


def _is_title(text: str) -> bool:
    return (
        len(text) <= _LONGEST_TITLE
        and not text[0].islower()
        and any(letter.isalpha() for letter in text)
        and not _TITLE_END.search(text)
    )


def _is_end(lines: Sequence[Line], reasons: Sequence[str], number: int) -> bool:
    reason = reasons[number]
    heads = reason == "further reading" and HEADER.fullmatch(lines[number].text) is not None
    return number > 0 and (heads or reason in ENDS_STORY)


def _list_of_bare_bullets(shapes: _Shapes) -> int:
    """Return where a list of bare bullets, most entries with a teaser, starts that ends the text.

    The number of lines where there is none.
    """
    size = len(shapes.lines)
    bullets = (n for n in range(1, size) if shapes.reach[n] and shapes.title(n) > n)
    start = number = next(bullets, size)
    entries = teased = 0
    while number < size:
        end = shapes.ends[number]
        if end and shapes.title(number) > number:
            entries += 1
            teased += end - number > 2
        number = max(end, number + 1)
    return start if entries >= _FEWEST and 2 * teased > entries else size
