"""Reading TimeML: a text, its document creation time, and the TIMEX3 marked in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from xml.parsers import expat

from ktimeline.evaluation.annotation import Annotation
from ktimeline.model import Span

__all__ = ["GoldDocument", "TimemlError", "read_timeml", "timeml_files"]

SUFFIXES = frozenset({".tml", ".xml", ".timeml"})
DOCUMENT_TIMES = ("CREATION_TIME", "PUBLICATION_TIME")  # in the order in which they are believed


class TimemlError(ValueError):
    """A file is not the TimeML that was promised; the message names the file and the place."""


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """The content of `<TEXT>` without its tags, and the TIMEX3 in it in text order.

    `document_time` is the value of the TIMEX3 whose functionInDocument is CREATION_TIME, or, where
    there is none, PUBLICATION_TIME; None where the file gives no whole day.
    """

    id: str
    document_time: date | datetime | None
    text: str
    timexes: tuple[Annotation, ...]


def timeml_files(path: Path) -> list[Path]:
    """Return the TimeML files of a folder (not of its subfolders), sorted; or the file itself.

    Raises FileNotFoundError where `path` is missing, TimemlError where a folder holds none.
    """
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise FileNotFoundError(f"{path}: no such file or folder")
    files = sorted(child for child in path.iterdir() if child.suffix.lower() in SUFFIXES)
    if not files:
        raise TimemlError(f"{path}: the folder holds no {', '.join(sorted(SUFFIXES))} file")
    return files


def read_timeml(source: Path | str | bytes) -> GoldDocument:
    """Return the gold document in a TimeML file (a path) or in its bytes.

    TIMEX3 without content (TimeML's non-consuming tags) mark no span and are left out; nested ones
    are all kept, the outer before the inner. Line ends are LF, as XML has it. No entity of the
    document's own is ever expanded.

    Raises TimemlError for XML that is not well formed, that declares entities, that has no one
    `<TEXT>`, or whose TIMEX3 lacks a type or value. Source of the format: TimeML 1.2.1.

    >>> gold = read_timeml(
    ...     b"<TimeML><TEXT>Closed on <TIMEX3 tid='t1' type='DATE' value='2019-03-01'>"
    ...     b"1 March 2019</TIMEX3>.</TEXT></TimeML>"
    ... )
    >>> gold.text, gold.timexes[0].span, gold.timexes[0].value
    ('Closed on 1 March 2019.', Span(start=10, end=22), '2019-03-01')
    """
    if isinstance(source, bytes):
        return _Reader("TimeML bytes").read(source)
    path = Path(source)
    return _Reader(str(path), path.stem).read(path.read_bytes())


class _Reader:
    """One pass over one document's XML events."""

    def __init__(self, name: str, default_id: str = "") -> None:
        self.name = name
        self.id = ""
        self.default_id = default_id
        self.open: list[tuple[dict[str, str], int]] = []  # TIMEX3 in <TEXT>: attributes, start
        self.marked: list[tuple[dict[str, str], int, int]] = []
        self.document_times: dict[str, str] = {}
        self.pieces: list[str] = []
        self.length = 0
        self.texts = 0
        self.path: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.EntityDeclHandler = self._entity

    def read(self, data: bytes) -> GoldDocument:
        try:
            self.parser.Parse(data, True)
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code)
            raise self._error(f"the XML is not well formed: {reason}", error.lineno) from None
        except (LookupError, ValueError) as error:  # an encoding that Python does not know
            if isinstance(error, TimemlError):
                raise
            raise self._error(f"the XML cannot be decoded: {error}") from None
        if self.texts != 1:
            raise self._error(f"TimeML needs one <TEXT> element; here are {self.texts}")
        text = "".join(self.pieces)
        marked = sorted(self.marked, key=lambda mark: (mark[1], -mark[2]))
        timexes = tuple(self._annotation(text, *mark) for mark in marked)
        return GoldDocument(self.id.strip() or self.default_id, self._dct(), text, timexes)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self.path.append(tag)
        if tag == "TEXT":
            self.texts += 1
        if tag != "TIMEX3":
            return
        function = attributes.get("functionInDocument", "")
        if function in DOCUMENT_TIMES:
            self.document_times.setdefault(function, attributes.get("value", ""))
        if "TEXT" in self.path:
            for name in ("type", "value"):
                if name not in attributes:
                    raise self._error(f"a TIMEX3 lacks its {name}", self.parser.CurrentLineNumber)
            self.open.append((attributes, self.length))

    def _end(self, tag: str) -> None:
        if tag == "TIMEX3" and self.open:
            attributes, start = self.open.pop()
            if start < self.length:
                self.marked.append((attributes, start, self.length))
        self.path.pop()

    def _characters(self, data: str) -> None:
        if "TEXT" in self.path:
            self.pieces.append(data)
            self.length += len(data)
        elif self.path[-1] == "DOCID":
            self.id += data

    def _entity(self, *_declaration: object) -> None:
        line = self.parser.CurrentLineNumber
        raise self._error("the file declares entities, which are never expanded here", line)

    def _annotation(
        self, text: str, attributes: dict[str, str], start: int, end: int
    ) -> Annotation:
        span = Span(start, end)
        kind, value = attributes["type"], attributes["value"]
        return Annotation(span, span.of(text), kind, value, attributes.get("mod", ""))

    def _dct(self) -> date | datetime | None:
        for function in DOCUMENT_TIMES:
            value = self.document_times.get(function, "")
            try:
                return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
            except ValueError:
                continue
        return None

    def _error(self, message: str, line: int | None = None) -> TimemlError:
        place = self.name if line is None else f"{self.name}, line {line}"
        return TimemlError(f"{place}: {message}")
