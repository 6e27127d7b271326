"""`ktimeline articles`: what was read, when each article was published, and how that is known."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ktimeline.cli.application import end
from ktimeline.cli.inputs import load_articles, means_of, policy_of
from ktimeline.cli.options import Dates, DayFirst, Paths
from ktimeline.cli.reading import Reading, reads_articles
from ktimeline.console import tell_problems
from ktimeline.languages import reader_of
from ktimeline.model import Article

if TYPE_CHECKING:
    from ktimeline.export.table import Cell
    from ktimeline.harvest import Harvest

__all__ = ["register"]

_USUAL = Reading()
_WIDEST = 48  # letters of a title in the table for people
_COLUMNS = (
    ("id", "text", "the article's id, the same from run to run"),
    ("title", "text", "its headline"),
    ("published", "date", "when it was published, ISO 8601, the zone kept; empty where not known"),
    ("signal", "text", "where that was found"),
    ("rank", "number", "the place of this signal in the order of belief; 1 is believed first"),
    ("stated", "text", "the date as it is written there"),
    ("updated", "date", "when it was last changed, ISO 8601"),
    ("language", "text", "its language, ISO 639-1"),
    ("language_signal", "text", "stated, detected or assumed"),
    ("reader", "text", "what reads its dates: a grammar, or dateparser where there is none"),
    ("mentions", "number", "temporal expressions in it"),
    ("events", "number", "dated events that it tells of, before they are merged"),
    ("unresolved", "number", "expressions that could not be dated"),
    ("dropped", "number", "pieces of the text, or of the page around it, that are no story"),
    ("words", "number", "words of its text, its own such pieces among them"),
    ("source", "text", "who published it"),
    ("url", "text", "its address"),
    ("path", "text", "the file that it is or lies in"),
    ("duplicates", "text", 'other inputs that hold the same article, joined by "; "'),
)
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

    with means_of(how) as means:
        found, problems = load_articles(paths, date, replace(how, omitted=True), means)
        harvester = Harvester(policy_of(day_first), means.cache)
        harvests = means.run(harvester.harvest, means.track(found), harvester.broken)
        rows = []
        for article, harvest in zip(found, harvests, strict=True):
            rows.append(_row(article, harvest))
            problems += [harvest.problem] if harvest.problem else []
    sys.stdout.write(_text(rows, format))
    tell_problems(problems)
    end(failed=any(problem.failed for problem in problems), found=bool(rows))


def _row(article: Article, harvest: Harvest) -> dict[str, Cell]:
    published, updated = article.published, article.updated
    return {
        "id": article.id,
        "title": article.title,
        "published": published.moment.isoformat() if published else "",
        "signal": published.signal.value if published else "",
        "rank": published.signal.rank if published else None,
        "stated": published.raw if published else "",
        "updated": updated.moment.isoformat() if updated else "",
        "language": article.language,
        "language_signal": article.language_signal.value,
        "reader": reader_of(article.language),
        "mentions": len(harvest.resolutions) + len(harvest.unresolved),
        "events": len(harvest.events),
        "unresolved": len(harvest.unresolved),
        "dropped": len(article.dropped) + len(article.omitted),
        "words": len(article.text.split()),
        "source": article.source,
        "url": article.url,
        "path": article.path,
        "duplicates": "; ".join(article.duplicates),
    }


def _text(rows: Sequence[dict[str, Cell]], form: _Form) -> str:
    from ktimeline.export.columns import Column
    from ktimeline.export.plain import rows_text

    if form is not _Form.TABLE:
        return rows_text(rows, [Column(*column) for column in _COLUMNS], form.value)
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
