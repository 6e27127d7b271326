"""Frictionless Data Package: `events.csv`, and beside it `datapackage.json` that describes it.

The CSV is the table as it stands, its columns described and typed by a Table Schema. Dates are of
the type string: EDTF, years before the common era and open bounds are no dates to Table Schema, and
`date_kind` and `status` carry what they are. The articles' titles and addresses are the sources.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from ktimeline.export.chronology_table import cited_sources, table_title
from ktimeline.export.columns import EVENT_COLUMNS, Column
from ktimeline.export.table import to_csv
from ktimeline.model import Chronology, Status

__all__ = ["WHOLE_NUMBERS", "to_datapackage"]

WHOLE_NUMBERS = ("n_sources", "n_articles")
"""The columns whose numbers are counts."""

_TABLE = "events.csv"
_CONSTRAINTS: dict[str, dict[str, Any]] = {
    "event_id": {"required": True, "unique": True},
    "date_edtf": {"required": True},
    "date_kind": {"enum": ["exact", "within", "lasted"]},
    "status": {"enum": [status.value for status in Status]},
    "confidence": {"minimum": 0, "maximum": 1},
    "importance": {"minimum": 0, "maximum": 1},
    "lat": {"minimum": -90, "maximum": 90},
    "lon": {"minimum": -180, "maximum": 180},
}


def to_datapackage(chronology: Chronology) -> dict[str, str]:
    """Return the two files by their names: `events.csv` and `datapackage.json`."""
    table = to_csv(chronology)
    data = table.encode("utf-8", "replace")
    resource = {
        "name": "events",
        "path": _TABLE,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "header": True},
        "schema": {
            "fields": [_field(column) for column in EVENT_COLUMNS],
            "missingValues": [""],
            "primaryKey": "event_id",
        },
    }
    package: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": "timeline",
        "title": table_title(chronology),
        "resources": [resource],
    }
    sources = [_source(one.title, one.url) for one in cited_sources(chronology)]
    package |= {"sources": sources} if sources else {}
    described = json.dumps(package, ensure_ascii=False, indent=1) + "\n"
    return {_TABLE: data.decode("utf-8"), "datapackage.json": described}


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": _type(column),
        "description": column.description,
    }
    constraints = _CONSTRAINTS.get(column.name)
    return field | ({"constraints": constraints} if constraints else {})


def _type(column: Column) -> str:
    if column.name in WHOLE_NUMBERS:
        return "integer"
    return {"number": "number", "true/false": "boolean"}.get(column.type, "string")


def _source(title: str, url: str) -> dict[str, str]:
    web = url.lower().startswith(("http://", "https://"))
    return {"title": title, "path": url} if web else {"title": title}
