"""`ktimeline articles`: what was read, when each article was published, and how that is known."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ktimeline.cli.endings import end
from ktimeline.cli.inputs import load_articles, means_of, policy_of
from ktimeline.cli.options import Dates, DayFirst, Paths
from ktimeline.cli.reading import Reading, reads_articles
from ktimeline.console import tell_problems

if TYPE_CHECKING:
    from ktimeline.export.table import Cell

__all__ = ["register"]

_USUAL = Reading()
_WIDEST = 48  # letters of a title in the table for people
_SHOWN = (
    "title", "published", "signal", "rank", "language", "mentions", "events", "unresolved",
    "dropped",
)  # fmt: skip


class _Form(StrEnum):
    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


@reads_articles
def articles(
    paths: Paths,
    date: Dates = None,
    format: Annotated[_Form, typer.Option("--format", "-f", help="How to print.")] = _Form.TABLE,
    day_first: DayFirst = None,
    how: Reading = _USUAL,
) -> None:
    """Print what was read: each article's date, the signal that it comes from, and its rank."""
    from ktimeline.harvest import Harvester
    from ktimeline.survey import article_row

    with means_of(how) as means:
        found, problems = load_articles(paths, date, replace(how, omitted=True), means)
        harvester = Harvester(policy_of(day_first), means.cache)
        harvests = means.run(harvester.harvest, means.track(found), harvester.broken)
        rows = []
        for article, harvest in zip(found, harvests, strict=True):
            rows.append(article_row(article, harvest))
            problems += [harvest.problem] if harvest.problem else []
    sys.stdout.write(_text(rows, format))
    tell_problems(problems)
    end(failed=any(problem.failed for problem in problems), found=bool(rows))


def _text(rows: Sequence[dict[str, Cell]], form: _Form) -> str:
    from ktimeline.export.plain import rows_text
    from ktimeline.survey import ARTICLE_COLUMNS

    if form is not _Form.TABLE:
        return rows_text(rows, ARTICLE_COLUMNS, form.value)
    lines = [list(_SHOWN)]
    lines += [[_short(row[name]) for name in _SHOWN] for row in rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(_SHOWN))]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        + "\n"
        for line in lines
    )


def _short(cell: Cell) -> str:
    text = " ".join(("" if cell is None else str(cell)).split())
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline articles archive/ --format csv > articles.csv")(articles)
