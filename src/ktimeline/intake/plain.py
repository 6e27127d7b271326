"""Plain text: `.txt`, standard input, and every file without a suffix."""

from __future__ import annotations

from ktimeline.intake.decode import decode
from ktimeline.intake.formats import Draft, Format, Reading
from ktimeline.intake.frontmatter import split_front_matter
from ktimeline.intake.headerblock import split_header_block
from ktimeline.intake.headline import headline_of
from ktimeline.intake.metadata import Metadata

__all__ = ["PLAIN", "read_plain"]


def read_plain(data: bytes) -> Reading:
    """Return the one article of a text file; its headline stays in the text.

    A text may open with front matter too, or with lines such as "Date: 11 October 2005". Raises
    UnreadableError for what is no text.
    """
    text, note = decode(data)
    metadata, body, notes = split_front_matter(text, certain=False)
    if metadata == Metadata():
        metadata, body = split_header_block(body)
    return Reading((Draft(body, headline_of(body), metadata),), (note, *notes) if note else notes)


PLAIN = Format("plain text", (".txt", ".text"), read_plain, ("text/plain",))
