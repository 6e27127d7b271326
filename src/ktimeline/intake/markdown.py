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
_TARGET = (
    r"\(\s{0,9}(?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})"
    r"(?:\s{1,9}[\"'(][^\n]{0,300}?[\"')])?\s{0,9}\)"
)
_WORDS = r"\[((?:[^\][]|\[[^\][]{0,200}\]){0,400})\]"
_LINKS = (
    (re.compile(rf"!{_WORDS}(?:{_TARGET}|\[[^\][]{{0,100}}\])"), r"\1"),  # a picture
    (re.compile(rf"{_WORDS}{_TARGET}"), r"\1"),
    (re.compile(rf"{_WORDS}\[[^\][]{{0,100}}\]"), r"\1"),  # the target stands elsewhere, by name
    (re.compile(r"<(?:https?|mailto):[^<>\s]{1,2000}>"), ""),
    (re.compile(r"(?m)^[ ]{0,3}\[[^\]\n[]{1,100}\]:[ \t]+\S{1,2000}[^\r\n]{0,300}$"), ""),
)


def read_markdown(data: bytes) -> Reading:
    """Return the one article of a Markdown file; its text is the body after the front matter.

    A link's words stay in the text and its target does not; all other markup stays. The title,
    where the front matter has none, is the first heading of level one. Raises UnreadableError for
    what is no text.
    """
    text, note = decode(data)
    metadata, body, notes = split_front_matter(text)
    body = without_targets(body)
    draft = Draft(body, _heading(body) or headline_of(body), metadata)
    return Reading((draft,), (note, *notes) if note else notes)


def without_targets(body: str) -> str:
    """Return Markdown with the words of its links, and without the addresses that they lead to.

    An address may hold numbers that look like dates, and is nothing that the article says.

    >>> without_targets("They [met](https://example.org/2019/02/28) in Hanoi.")
    'They met in Hanoi.'
    """
    for pattern, kept in _LINKS:
        body = pattern.sub(kept, body)
    return body


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
    return marked.replace("*", "").replace("`", "").strip()


MARKDOWN = Format("Markdown", (".md", ".markdown"), read_markdown, ("text/markdown",))
