"""Tables and files: one column list, one file per format."""

from ktimeline.export.columns import EVENT_COLUMNS, MENTION_COLUMNS, Column
from ktimeline.export.document import event_lines, to_document, to_json, to_jsonl
from ktimeline.export.files import write_whole
from ktimeline.export.reading import EventTable, is_timeline_table, read_table
from ktimeline.export.table import csv_text, mention_rows, to_csv, to_frame, to_rows

__all__ = [
    "EVENT_COLUMNS", "MENTION_COLUMNS", "Column", "EventTable", "csv_text", "event_lines",
    "is_timeline_table", "mention_rows", "read_table", "to_csv", "to_document", "to_frame",
    "to_json", "to_jsonl", "to_rows", "write_whole",
]  # fmt: skip
