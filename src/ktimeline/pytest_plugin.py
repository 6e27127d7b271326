"""The pytest plugin: a fixture that checks phrases, and tables of dates collected as tests.

It comes with the package. A test asks for `resolves`::

    def test_deadline(resolves):
        resolves("last month", on="2025-01-29", to="2024-12")

and every file named `*.dates.csv`, a table of `phrase,published,expected` as `ktimeline check`
reads it, is collected, each row a test.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from ktimeline.evaluation.check import CheckedRow
    from ktimeline.evaluation.table import GoldRow

__all__ = ["DatesFile", "DatesItem", "Resolves", "resolves"]

SUFFIX = ".dates.csv"


class Resolves(Protocol):
    """What the fixture `resolves` gives a test."""

    def __call__(
        self,
        phrase: str,
        *,
        to: str,
        on: str | date | datetime | None = None,
        language: str = "en",
    ) -> None:
        """Fail unless `phrase`, published `on` a day, means `to`."""


@pytest.fixture
def resolves() -> Resolves:
    """Return a function that fails a test unless a phrase means what is expected.

    `to` is a TIMEX3 value ("2024-12"), an EDTF date or interval, or "unresolved"; `on` is the
    publication date. The failure shows both values and the arithmetic.
    """
    from ktimeline.evaluation.check import check_row
    from ktimeline.evaluation.table import GoldRow
    from ktimeline.interpret import resolve

    def check(
        phrase: str,
        *,
        to: str,
        on: str | date | datetime | None = None,
        language: str = "en",
    ) -> None:
        __tracebackhide__ = True
        published = _moment(on)
        row = GoldRow(0, phrase, published, to)
        checked = check_row(
            row, lambda text, *, published: resolve(text, published, language=language)
        )
        if not checked.ok:
            pytest.fail(str(checked), pytrace=False)

    return check


def _moment(on: str | date | datetime | None) -> date | datetime | None:
    if not isinstance(on, str):
        return on
    try:
        return date.fromisoformat(on) if len(on) <= 10 else datetime.fromisoformat(on)
    except ValueError:
        raise ValueError(f'on={on!r} is no date; write it like on="2025-01-29"') from None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> DatesFile | None:
    """Collect a table of dates."""
    if file_path.name.endswith(SUFFIX):
        return DatesFile.from_parent(parent, path=file_path)
    return None


class DatesFile(pytest.File):
    """A table of phrases, publication dates and expected values; each row is a test."""

    def collect(self) -> Iterator[DatesItem]:
        """Yield a test for every row; a table that cannot be read is an error of collection."""
        from ktimeline.evaluation.table import GoldTableError, read_table

        try:
            rows = read_table(self.path)
        except GoldTableError as error:
            raise self.CollectError(str(error)) from error
        for row in rows:
            name = f"{row.row}: {row.phrase}"
            yield DatesItem.from_parent(self, name=name, row=row)


class DatesItem(pytest.Item):
    """One row of a table of dates."""

    def __init__(self, *, row: GoldRow, **kwargs: object) -> None:
        super().__init__(**kwargs)  # type: ignore[arg-type]
        self.row = row

    def runtest(self) -> None:
        """Resolve the phrase and compare."""
        from ktimeline.evaluation.check import check_row
        from ktimeline.interpret import resolve

        checked = check_row(self.row, resolve, self.path.name)
        if not checked.ok:
            raise _DiffersError(checked)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], *args: object, **kwargs: object
    ) -> str:
        """Return the two values and the arithmetic, without a traceback."""
        return str(excinfo.value)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the row stands."""
        return self.path, self.row.row - 1, self.name


class _DiffersError(AssertionError):
    """A row whose phrase means something else."""

    def __init__(self, checked: CheckedRow) -> None:
        super().__init__(str(checked))
