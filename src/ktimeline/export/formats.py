"""The formats that a chronology can be exported to, by the name that the command line has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ktimeline.export.datapackage import to_datapackage
from ktimeline.export.document import to_json, to_jsonl
from ktimeline.export.docx import to_docx
from ktimeline.export.geojson import not_on_a_map, to_geojson
from ktimeline.export.ics import not_in_a_calendar, to_ics
from ktimeline.export.jsonld import to_jsonld
from ktimeline.export.markdown import to_markdown
from ktimeline.export.markwhen import not_in_markwhen, to_markwhen
from ktimeline.export.parquet import to_parquet
from ktimeline.export.saying import LeftOut
from ktimeline.export.table import to_csv
from ktimeline.export.timelinejs import not_in_javascript, to_timelinejs, to_timelinejs_csv
from ktimeline.export.timesketch import not_in_timesketch, to_timesketch
from ktimeline.export.vis import to_vis
from ktimeline.model import Chronology, Event

__all__ = ["FORMATS", "Content", "Format"]

Content = str | bytes | Mapping[str, str]
"""Text, the bytes of a file that is none, or the files of a folder by their names."""


def _nothing(event: Event) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: what writes it, and what tells why it cannot hold an event."""

    write: Callable[[Chronology], Content]
    left_out: LeftOut = _nothing


FORMATS: Mapping[str, Format] = {
    "csv": Format(to_csv),
    "json": Format(to_json),
    "jsonl": Format(to_jsonl),
    "markdown": Format(to_markdown),
    "docx": Format(to_docx),
    "timelinejs": Format(to_timelinejs, not_in_javascript),
    "timelinejs-csv": Format(to_timelinejs_csv, not_in_javascript),
    "ics": Format(to_ics, not_in_a_calendar),
    "timesketch": Format(to_timesketch, not_in_timesketch),
    "markwhen": Format(to_markwhen, not_in_markwhen),
    "vis": Format(to_vis, not_in_javascript),
    "jsonld": Format(to_jsonld),
    "geojson": Format(to_geojson, not_on_a_map),
    "parquet": Format(to_parquet),
    "datapackage": Format(to_datapackage),
}
"""The formats of events; TimeML, which is one of articles, is written by `timeml.to_timeml`."""
