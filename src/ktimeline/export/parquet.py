"""Parquet, written by pyarrow: the columns of the table, typed.

The cells are those of the CSV, so that one reader's code serves both. Text and dates are strings
(no Parquet date holds 44 BC or an open bound), empty ones "", numbers are 64 bits, absent ones
null, yes and no are booleans. Each column carries its description as metadata of its field.
"""

from __future__ import annotations

import io
from typing import Any

from ktimeline.export.columns import EVENT_COLUMNS, Column
from ktimeline.export.datapackage import WHOLE_NUMBERS
from ktimeline.export.table import to_rows
from ktimeline.model import Chronology

__all__ = ["to_parquet"]


def to_parquet(chronology: Chronology) -> bytes:
    """Return the events as a Parquet file with the columns of `EVENT_COLUMNS`.

    Raises ModuleNotFoundError, saying what to install, where pyarrow is missing.
    """
    try:
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "parquet needs pyarrow, which is not installed; "
            'install it with: pip install "ktimeline[parquet]"'
        ) from error
    fields = [
        pa.field(column.name, _type(column, pa), metadata={"description": column.description})
        for column in EVENT_COLUMNS
    ]
    rows = [{name: _encodable(cell) for name, cell in row.items()} for row in to_rows(chronology)]
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=pa.schema(fields)), out)
    return out.getvalue()


def _encodable(cell: Any) -> Any:
    """Return a cell that UTF-8 can hold: a lone surrogate cannot be written."""
    return cell.encode("utf-8", "replace").decode("utf-8") if isinstance(cell, str) else cell


def _type(column: Column, pa: Any) -> Any:
    if column.name in WHOLE_NUMBERS:
        return pa.int64()
    return {"number": pa.float64(), "true/false": pa.bool_()}.get(column.type, pa.string())
