"""Word: a chronology table with numbered sources, written by python-docx.

Dates, status, disputes and years are told as in Markdown. The same chronology gives the same
bytes: the parts of the file carry a fixed date, and no clock is read.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from ktimeline.export.chronology_table import (
    HEADER,
    CitedSource,
    TableRow,
    chronology_rows,
    cited_sources,
    table_title,
)
from ktimeline.model import Chronology

__all__ = ["to_docx"]

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date that a ZIP can hold
_WIDTHS = (1.0, 3.2, 9.4, 3.4, 2.8, 2.2)  # of the columns on a page across, centimetres


def to_docx(chronology: Chronology) -> bytes:
    """Return the chronology as a Word document, the page turned across.

    Raises ModuleNotFoundError, saying what to install, where python-docx is missing.
    """
    try:
        import docx
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "docx needs python-docx, which is not installed; "
            'install it with: pip install "ktimeline[docx]"'
        ) from error
    document = docx.Document()
    _turn(document)
    document.core_properties.title = table_title(chronology)
    document.core_properties.author = "ktimeline"
    document.core_properties.comments = ""
    document.add_heading(table_title(chronology), level=1)
    rows = chronology_rows(chronology)
    _add_table(document, rows)
    sources = cited_sources(chronology)
    if sources:
        document.add_heading("Sources", level=2)
        for source in sources:
            document.add_paragraph(_source(source))
    out = io.BytesIO()
    document.save(out)
    return _timeless(out.getvalue())


def _turn(document: Any) -> None:
    """Turn the page across and narrow its margins: six columns need the room."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(2.5)


def _add_table(document: Any, rows: tuple[TableRow, ...]) -> None:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement
    from docx.shared import Cm

    table = document.add_table(rows=len(rows) + 1, cols=len(HEADER), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    lines = list(table.rows)
    repeated = OxmlElement("w:tblHeader")  # the header is repeated on every page
    repeated.set(qn("w:val"), "true")
    lines[0]._tr.get_or_add_trPr().append(repeated)
    for cell, name in zip(lines[0].cells, HEADER, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    for line, row in zip(lines[1:], rows, strict=True):
        _fill(line.cells, row)
    for line in lines:
        for cell, width in zip(line.cells, _WIDTHS, strict=True):
            cell.width = Cm(width)


def _fill(cells: Any, row: TableRow) -> None:
    cites = " ".join(f"[{number}]" for number in row.cites)
    texts = {0: str(row.number), 1: row.date, 3: row.who, 4: row.where, 5: cites}
    for place, text in texts.items():
        cells[place].paragraphs[0].add_run(text)
    told = cells[2]
    told.paragraphs[0].add_run(row.title).bold = True
    if row.quote:
        told.add_paragraph(f"“{row.quote}”")
    for one in row.disputes:
        told.add_paragraph(f"Disputed: {one}")
    if row.notes:
        told.add_paragraph(f"Note: {row.notes}")


def _source(source: CitedSource) -> str:
    told = ", ".join(filter(None, (source.title, source.details, source.url)))
    return f"[{source.number}] {told}"


def _timeless(data: bytes) -> bytes:
    """Return the archive with the same date on all its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return out.getvalue()
