"""The one list of columns that the CSV, the data frame and the documentation share."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["EVENT_COLUMNS", "MENTION_COLUMNS", "Column"]


class Column(NamedTuple):
    """A column: its name, its type ("text", "date", "number", "true/false") and what it holds."""

    name: str
    type: str
    description: str


EVENT_COLUMNS = (
    Column("event_id", "text", "the event's id, the same from run to run; decisions name it"),
    Column("date_edtf", "date", "the date as EDTF (ISO 8601-2, level 2); this one leads"),
    Column("date_start", "date", "first day or moment, ISO 8601; empty where open; 44 BC is -0043"),
    Column("date_end", "date", "first day or moment after it (half-open); empty where open"),
    Column(
        "date_kind",
        "text",
        '"exact": a day or a moment; "within": at some point of a longer stretch; '
        '"lasted": from its start to its end',
    ),
    Column("precision", "text", "how finely it is dated: second ... day, week, month, year ..."),
    Column("approximate", "true/false", "whether the source says about, around, roughly"),
    Column("date_text", "text", "the words that give the date in the first source"),
    Column("date_basis", "text", 'how the date came of the words, steps joined by " · "'),
    Column("anchor_date", "date", "the publication date that the words hang on, where they do"),
    Column("rule", "text", "the grammar rule that read the words"),
    Column("confidence", "number", "how sure the date is, 0 ... 1 (measured, see below)"),
    Column("status", "text", "happened, planned, possible or denied"),
    Column("title", "text", "what happened, on one line"),
    Column("trigger", "text", "the word that names the event"),
    Column("quote", "text", "the sentence in the first source"),
    Column("participants", "text", "who took part, a list"),
    Column("places", "text", "where it happened, a list"),
    Column("lat", "number", "of the first place whose position is known, degrees, WGS 84"),
    Column("lon", "number", "of the same place, degrees, WGS 84"),
    Column(
        "source_ids",
        "text",
        "the articles that tell of it, those with this very date first, a list",
    ),
    Column("source_titles", "text", "their titles, file names or ids, a list in the same order"),
    Column("source_urls", "text", "their addresses, a list in the same order"),
    Column("published_first", "date", "when the first of this list was published, ISO 8601"),
    Column("n_sources", "number", "how many independent sources; copies and updates are one"),
    Column("n_articles", "number", "how many articles"),
    Column(
        "conflict",
        "text",
        'other dates that sources give for it, a line each: "EDTF · source id · quote"',
    ),
    Column("importance", "number", "0 ... 1: what a reader with little room must see"),
    Column("tags", "text", "a person's own labels, a list"),
    Column("notes", "text", "a person's own remarks"),
)
"""The columns of the table of events, in order; docs/columns.md tells each."""

MENTION_COLUMNS = (
    Column("article", "text", "the id of the article"),
    Column("start", "number", "first code point of the mention in the article's text"),
    Column("end", "number", "the code point after its last one"),
    Column("text", "text", "the mention as it is written"),
    Column("type", "text", "TIMEX3 type: DATE, TIME, DURATION or SET"),
    Column("value", "text", "TIMEX3 value"),
    Column("mod", "text", "TIMEX3 mod: START, MID, END, APPROX, BEFORE ..."),
    Column("from", "date", "first day or moment, ISO 8601; empty where open or undated"),
    Column("to", "date", "first day or moment after it (half-open)"),
    Column("edtf", "date", "the date as EDTF (ISO 8601-2, level 2)"),
    Column("granularity", "text", "how finely it is dated"),
    Column("tense", "text", "the tense of the verb that governs it"),
    Column("rule", "text", "the grammar rule that read it"),
    Column(
        "status", "text", '"resolved", "undated" (a length, a set, a vague time) or "unresolved"'
    ),
    Column("reason", "text", "why it could not be resolved"),
    Column("explanation", "text", "how the meaning was worked out from the words"),
)
"""The columns of the table of mentions, in order."""
