"""Which column of a table holds what: by the names that people give, or by what a caller says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ktimeline.intake.formats import Draft, Failure, Member, Options, UnreadableError
from ktimeline.intake.metadata import Metadata, normal_key, read_metadata
from ktimeline.intake.webpage import draft_of_page
from ktimeline.intake.webtext import text_of_fragment
from ktimeline.model import DateSignal

__all__ = ["has_text_column", "members_of_row"]

# Names of the column that holds the article, the best first.
_WHOLE = (
    "text", "fulltext", "body", "articletext", "articlebody", "bodytext", "content", "contenttext",
    "contenthtml", "maintext", "article", "story", "storytext", "newstext", "rawtext", "plaintext",
    "paragraphs", "html",
)  # fmt: skip
# What stands in for a text where there is none.
_BRIEF = ("message", "summary", "abstract", "description", "lead", "snippet", "excerpt")
_TEXT = (*_WHOLE, *_BRIEF)
_INNER = ("name", "title", "value", "text", "rendered", "plain", "rendered", "code", "url", "id")
_PAGE = re.compile(r"\s*(?:<!doctype\s+html|<html\b)", re.IGNORECASE)
_MARKUP = re.compile(
    r"</(?:p|div|h[1-6]|li|ul|ol|span|a|strong|em|b|i|blockquote|article)\s*>|<br\s*/?>",
    re.IGNORECASE,
)


def has_text_column(names: Iterable[object], options: Options, whole: bool = False) -> bool:
    """Tell whether a table with columns of these names holds articles; `whole` ones, no summary."""
    wanted = dict(options.columns).get("text")
    known = {normal_key(name) for name in names}
    return normal_key(wanted) in known if wanted else bool(known & set(_WHOLE if whole else _TEXT))


def members_of_row(
    row: Mapping[object, object], name: str, options: Options
) -> list[Member | Failure]:
    """Return the article of a row, after reservations about it; one of those alone without a text.

    Keys are told apart by their letters and digits. A value that is itself a mapping ("source":
    {"name": ...}) counts by its name. A text with HTML in it becomes plain text.
    """
    cells: dict[object, str] = {normal_key(key): _flat(value) for key, value in row.items()}
    cells |= {field: cells.get(normal_key(column), "") for field, column in options.columns}
    chosen = dict(options.columns)
    keys = ("text",) if "text" in chosen else _TEXT
    text = next((cells[key] for key in keys if cells.get(key, "").strip()), "")
    if not text:
        return [Failure(name, "holds no text; passed over", failed=False)]
    metadata, notes = read_metadata(cells, DateSignal.RECORD)
    found: list[Member | Failure] = [Failure(name, note, failed=False) for note in notes]
    try:
        draft = _draft(text, metadata)
    except UnreadableError as error:
        return [*found, Failure(name, str(error))]
    return [*found, Member(name, draft)]


def _draft(text: str, metadata: Metadata) -> Draft:
    if _PAGE.match(text):
        page, _ = draft_of_page(text, metadata.url)
        return Draft(
            page.text, page.title, metadata.over(page.metadata), page.claims, omitted=page.omitted
        )
    if _MARKUP.search(text):
        text = text_of_fragment(text) or text
    return Draft(text, "", metadata)


def _flat(value: object, depth: int = 0) -> str:
    """Return a JSON value as words: the name of a mapping, the lines of a list."""
    if value is None or isinstance(value, bool) or depth > 4:
        return ""
    if isinstance(value, Mapping):
        inner = {normal_key(key): one for key, one in value.items()}
        return next((_flat(inner[key], depth + 1) for key in _INNER if key in inner), "")
    if isinstance(value, list | tuple):
        return "\n".join(filter(None, (_flat(one, depth + 1) for one in value)))
    return str(value)
