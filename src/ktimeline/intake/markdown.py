"""Markdown with YAML front matter: `.md` and `.markdown`."""

from __future__ import annotations

import re

from ktimeline.intake.decode import decode
from ktimeline.intake.formats import Draft, Format, Reading
from ktimeline.intake.frontmatter import split_front_matter
from ktimeline.intake.headline import headline_of
from ktimeline.intake.lines import lines_of

__all__ = ["MARKDOWN", "read_markdown"]

_OPENING = 40  # lines in which a heading is looked for
_HEADING = re.compile(r"(#{1,6})[ \t]+(.{1,400}?)[ \t]*#*")
_UNDERLINE = re.compile(r"=+")
_LINK = re.compile(r"!?\[([^\][]{0,400})\]\([^()\s]{0,400}\)")


def read_markdown(data: bytes) -> Reading:
    """Return the one article of a Markdown file; its text is the body after the front matter.

    The markup stays in the text. The title, where the front matter has none, is the first heading
    of level one. Raises UnreadableError for what is no text.
    """
    text, note = decode(data)
    metadata, body, notes = split_front_matter(text)
    draft = Draft(body, _heading(body) or headline_of(body), metadata)
    return Reading((draft,), (note, *notes) if note else notes)


def _heading(body: str) -> str:
    lines = lines_of(body, limit=_OPENING)
    for number, line in enumerate(lines):
        if line.text.startswith(("```", "~~~")):
            break
        heading = _HEADING.fullmatch(line.text)
        if heading and (number == 0 or len(heading[1]) == 1):
            return _words(heading[2])
        following = lines[number + 1] if number + 1 < len(lines) else None
        if following and _UNDERLINE.fullmatch(following.text) and following.length > 2:
            return _words(line.text)
    return ""


def _words(marked: str) -> str:
    return _LINK.sub(r"\1", marked).replace("*", "").replace("`", "").strip()


MARKDOWN = Format("Markdown", (".md", ".markdown"), read_markdown)
