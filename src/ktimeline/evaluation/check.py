"""Checking a gold file: does each phrase resolve to the value that its author expects?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from ktimeline.evaluation.annotation import Annotation
from ktimeline.evaluation.score import Score, match, score
from ktimeline.evaluation.spelling import spell
from ktimeline.evaluation.table import GoldRow, read_table
from ktimeline.evaluation.timeml import GoldDocument, read_timeml, timeml_files
from ktimeline.model import Interval, Resolution, Span, Unresolved

__all__ = ["CheckReport", "CheckedRow", "Find", "Resolve", "check", "check_row"]

UNRESOLVED = "unresolved"
NOTHING = "(nothing)"

Result = Resolution | Unresolved


class Resolve(Protocol):
    """What resolves one phrase, as `ktimeline.resolve` does."""

    def __call__(self, text: str, /, *, published: date | datetime | None) -> Result:
        """Return the meaning of the phrase `text`."""


class Find(Protocol):
    """What finds and resolves all mentions in a text, as `ktimeline.find` does."""

    def __call__(self, text: str, /, *, published: date | datetime | None) -> Sequence[Result]:
        """Return what is found in `text`, in text order."""


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One expectation and what came of it.

    `row` is the line of a table, or the number of a TIMEX3 in its document; `source` is the name
    of the file. `expected` or `got` is "(nothing)" where one side has no mention at all.
    """

    row: int
    phrase: str
    published: date | datetime | None
    expected: str
    got: str
    ok: bool
    explanation: str
    source: str = ""

    def __str__(self) -> str:
        """Return the row in words: what was expected, what came, and the arithmetic."""
        day = f" ({self.published})" if self.published else ""
        place = f"{self.source}, line {self.row}: " if self.source else ""
        if self.ok:
            return f'{place}"{self.phrase}"{day} is {self.got}'
        return (
            f'{place}"{self.phrase}"{day} differs\n'
            f"  - expected {self.expected}\n"
            f"  + got      {self.got}\n"
            f"    {self.explanation}"
        )


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All rows in file order; `score` is the TempEval-3 score where the gold is TimeML."""

    rows: tuple[CheckedRow, ...]
    score: Score | None = None

    @property
    def passed(self) -> int:
        """How many rows are as expected."""
        return sum(row.ok for row in self.rows)

    @property
    def ok(self) -> bool:
        """True where every row is as expected."""
        return self.passed == len(self.rows)


def check(path: Path | str, *, resolve: Resolve, find: Find) -> CheckReport:
    """Return how far `resolve` (for a table) or `find` (for TimeML) agrees with a gold file.

    `path` is a CSV table (see `read_table`), a TimeML file, or a folder of TimeML. A table may
    expect a TIMEX3 value (2024-12), an EDTF date or interval (2024-12-29/2025-01-28, whose end is
    the last day) or `unresolved:NO_SUCH_DAY` (`unresolved` alone: for any reason). Spellings of
    one value count as equal (2013-W4, 2013-W04).

    Raises GoldTableError or TimemlError for a file that cannot be read as what it is, and
    FileNotFoundError where there is none.
    """
    path = Path(path)
    if path.suffix.lower() == ".csv":
        name = path.name
        rows = (check_row(row, resolve, name) for row in read_table(path))
        return CheckReport(tuple(rows))
    checked: list[CheckedRow] = []
    total = Score()
    for file in timeml_files(path):
        gold = read_timeml(file)
        results = find(gold.text, published=gold.document_time)
        checked += _checked_document(file.name, gold, results)
        total += score(gold.timexes, [Annotation.of(result) for result in results])
    return CheckReport(tuple(checked), total)


def check_row(row: GoldRow, resolve: Resolve, source: str = "") -> CheckedRow:
    """Return what became of one row of a table; `source` is the table's name."""
    result = resolve(row.phrase, published=row.published)
    expected = " ".join(filter(None, (row.expected, row.type, row.mod)))
    return CheckedRow(
        row=row.row,
        phrase=row.phrase,
        published=row.published,
        expected=expected,
        got=_told(result),
        ok=_agrees(row, result),
        explanation=result.arithmetic(),
        source=source,
    )


def _agrees(row: GoldRow, result: Result) -> bool:
    kind, _, reason = row.expected.partition(":")
    if isinstance(result, Unresolved):
        return kind.lower() == UNRESOLVED and reason.strip().upper() in ("", result.reason.name)
    timex = result.timex
    if (row.type and row.type != timex.type) or (row.mod and row.mod != timex.mod):
        return False
    readings = (timex.value, result.edtf, result.range_edtf)
    if any(reading and spell(reading) == spell(row.expected) for reading in readings):
        return True
    return any(_spans_days(row.expected, one) for one in (result.interval, result.range))


def _spans_days(expected: str, interval: Interval | None) -> bool:
    """Tell whether `expected` is an EDTF interval of two days, the first and last of `interval`."""
    first, slash, last = expected.partition("/")
    if not slash or interval is None:
        return False
    try:
        limit = date.fromisoformat(last) + timedelta(days=1)
        return Interval.between(date.fromisoformat(first), limit) == interval
    except (ValueError, OverflowError):
        return False


def _told(result: Result) -> str:
    if isinstance(result, Unresolved):
        return f"{UNRESOLVED}:{result.reason.name}"
    timex = result.timex
    told = " ".join(filter(None, (timex.value, timex.type, timex.mod)))
    return f"{told} ({result.edtf})" if "/" in result.edtf else told


def _checked_document(
    source: str, gold: GoldDocument, results: Sequence[Result]
) -> Iterator[CheckedRow]:
    """Yield a row for every gold TIMEX3, then one for every mention that gold does not have."""
    by_span: dict[Span, Result] = {result.mention.span: result for result in results}
    pairs = match(gold.timexes, [Annotation.of(result) for result in results])
    found = {wanted.span: by_span.pop(got.span) for wanted, got in pairs}
    for number, wanted in enumerate(gold.timexes, start=1):
        result = found.get(wanted.span)
        yield _checked_timex(source, gold, number, wanted, result)
    for number, result in enumerate(by_span.values(), start=len(gold.timexes) + 1):
        yield _checked_timex(source, gold, number, None, result)


def _checked_timex(
    source: str, gold: GoldDocument, number: int, wanted: Annotation | None, result: Result | None
) -> CheckedRow:
    shown = wanted or (Annotation.of(result) if result else None)
    assert shown is not None
    got = Annotation.of(result).value if result else ""
    return CheckedRow(
        row=number,
        phrase=shown.text,
        published=gold.document_time,
        expected=wanted.value if wanted else NOTHING,
        got=_told(result) if result else NOTHING,
        ok=wanted is not None and spell(wanted.value) == spell(got),
        explanation=result.arithmetic() if result else f'"{shown.text}" · no mention found here',
        source=source,
    )
