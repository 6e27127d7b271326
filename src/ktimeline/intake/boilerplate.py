"""Page furniture in plain text: what a page carries around a story, as spans to pass over."""

from __future__ import annotations

import re

from ktimeline.intake.aftermath import mark_aftermath
from ktimeline.intake.bylines import mark_bylines, mark_comments
from ktimeline.intake.furniture import furniture_reason
from ktimeline.intake.lines import Line, lines_of
from ktimeline.model import Dropped

__all__ = ["find_boilerplate"]

_APPEAL = re.compile(
    r"(?:be|choose|discover|enjoy|escape|explore|find|follow|get|give|help|join|keep|make|never|read"
    r"|receive|save|select|sign|start|stay|support|take|try|unlock|want)\b.{0,120}\byour?\b",
    re.IGNORECASE,
)
_PROMPTS = frozenset({"newsletter", "subscription prompt"})
_HEADLINES = frozenset({"caption or credit", "further reading", "puzzle"})  # "Video: the summit"
_LONGEST_APPEAL = 200  # code points
_LONGEST_NAME = 40  # code points of the site's name, which stands over its appeal
_NAME_END = re.compile(r"[\w)]$")


def find_boilerplate(text: str) -> tuple[Dropped, ...]:
    r"""Return the lines of a text that are page furniture, in order, with reasons.

    Furniture is told by the wording of a line, wherever it stands, and by the shape of the text
    after the story's end, where pages list other headlines. A list in the middle of a story is
    left alone. Cheap on any text: only the start of a line is looked at.

    >>> [piece.reason for piece in find_boilerplate("They met in May.\n\n12 comments")]
    ['comments']
    """
    lines = lines_of(text)
    reasons = [furniture_reason(line.text, line.length) for line in lines]
    if reasons and reasons[0] in _HEADLINES:
        reasons[0] = ""
    mark_bylines(lines, reasons)
    mark_comments(lines, reasons)
    mark_aftermath(lines, reasons)
    _mark_appeals(lines, reasons)
    return tuple(
        Dropped(line.span, reason) for line, reason in zip(lines, reasons, strict=True) if reason
    )


def _mark_appeals(lines: list[Line], reasons: list[str]) -> None:
    """Mark the appeal to "you" right above a prompt to sign up, and the site's name above it."""
    for number in range(1, len(lines)):
        if reasons[number] not in _PROMPTS or reasons[number - 1]:
            continue
        above = lines[number - 1]
        if above.length > _LONGEST_APPEAL or not _APPEAL.match(above.text):
            continue
        reasons[number - 1] = reasons[number]
        name = lines[number - 2] if number > 2 else None
        if name and name.length <= _LONGEST_NAME and _NAME_END.search(name.text):
            reasons[number - 2] = reasons[number - 2] or reasons[number]
