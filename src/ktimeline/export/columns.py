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
    Column("id", "text", "the event's id, the same from run to run"),
    Column("start", "date", "first day or moment, ISO 8601; empty where open; 44 BC is -0043"),
    Column("end", "date", "first day or moment after it (half-open); empty where open"),
    Column("granularity", "text", "how finely it is dated: second ... day, week, month, year ..."),
    Column("edtf", "date", "the date as EDTF (ISO 8601-2, level 2)"),
    Column("value", "text", "the date as a TIMEX3 value"),
    Column("reading", "text", "the date in words"),
    Column("extent", "text", '"lasted": from start to end; "within": at some point between them'),
    Column("approximate", "true/false", "whether the source says about, around, roughly"),
    Column("title", "text", "what happened"),
    Column("trigger", "text", "the word that names the event"),
    Column("status", "text", "happened, planned, possible or denied"),
    Column("places", "text", 'the places, joined by "; "'),
    Column("latitude", "number", "of the first place whose position is known, degrees, WGS 84"),
    Column("longitude", "number", "of the same place, degrees, WGS 84"),
    Column("participants", "text", 'who took part, joined by "; "'),
    Column("sources", "number", "how many articles tell of it"),
    Column("articles", "text", 'the titles (or ids) of these articles, joined by "; "'),
    Column("published", "text", "their publication dates, ISO 8601, in the same order"),
    Column("mention", "text", "the date as it is written in the first source"),
    Column("quote", "text", "the sentence in the first source"),
    Column("explanation", "text", "how the date was worked out from the words"),
    Column("assumptions", "text", 'what the text left open and was assumed, joined by "; "'),
    Column("conflicts", "text", 'other dates that sources give for it, EDTF, joined by "; "'),
)

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
