"""YAML front matter: the block between two lines of three hyphens that opens a file."""

from __future__ import annotations

import re

from ktimeline.intake.metadata import Metadata, is_metadata, read_metadata
from ktimeline.model import DateSignal

__all__ = ["split_front_matter"]

_LIMIT = 1 << 16  # code points; metadata are short, and a text may open with a rule of hyphens
_NEWLINE = r"(?:\r\n|\n|\r)"
_BLOCK = re.compile(
    rf"---[ \t]*{_NEWLINE}(?P<yaml>(?:.*?{_NEWLINE})??)(?:---|\.\.\.)[ \t]*(?:{_NEWLINE}|\Z)",
    re.DOTALL,
)
_OPENED = re.compile(rf"---[ \t]*{_NEWLINE}[A-Za-z][\w -]{{0,40}}:(?:[ \t]|{_NEWLINE})")


def split_front_matter(text: str, certain: bool = True) -> tuple[Metadata, str, tuple[str, ...]]:
    r"""Return what the front matter states, the body after it, and notes on what went wrong.

    Where `certain` is False (plain text, where three hyphens may be a mere rule) a block that is no
    mapping with a key that is known stays in the text. YAML that cannot be read becomes a note;
    the body is returned all the same.

    >>> split_front_matter("---\ntitle: Talks\n---\nThey met.")[1]
    'They met.'
    """
    block = _BLOCK.match(text[:_LIMIT])
    if block is None:
        if _OPENED.match(text) and certain:
            return Metadata(), text, ("the front matter has no closing line of three hyphens",)
        return Metadata(), text, ()
    stated, trouble = _parse(block["yaml"])
    if not certain and (trouble or not is_metadata(stated)):
        return Metadata(), text, ()
    body = text[block.end() :]
    if trouble:
        return Metadata(), body, (f"the front matter is not valid YAML: {trouble}",)
    metadata, notes = read_metadata(stated, DateSignal.FRONT_MATTER)
    return metadata, body, tuple(f"front matter, {note}" for note in notes)


def _parse(source: str) -> tuple[dict[object, object], str]:
    import yaml

    try:
        # BaseLoader leaves every scalar a string: a date keeps the words and the zone it has.
        stated = yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        return {}, " ".join(str(error).split())[:200]
    except RecursionError:
        return {}, "it is nested too deeply"
    if stated in (None, ""):
        return {}, ""
    if not isinstance(stated, dict):
        return {}, 'it must be lines such as "published: 2025-01-29"'
    return {key: "" if value in ("null", "~") else value for key, value in stated.items()}, ""
