"""`ktimeline mentions`: every temporal expression of articles as a table."""

from __future__ import annotations

import sys

import typer

from ktimeline.cli.application import end
from ktimeline.cli.inputs import load_articles, policy_of
from ktimeline.cli.options import Dates, DayFirst, Paths, Rows, TableFormat
from ktimeline.console import tell_problems, track

__all__ = ["register"]


def mentions(
    paths: Paths, date: Dates = None, format: Rows = TableFormat.CSV, day_first: DayFirst = None
) -> None:
    """Print every temporal expression that was found, dated or not."""
    from ktimeline.export import MENTION_COLUMNS, mention_rows
    from ktimeline.export.plain import rows_text
    from ktimeline.interpret import read_article

    articles, problems = load_articles(paths, date)
    rows = []
    for article in track(articles):
        rows += mention_rows(read_article(article, policy_of(day_first)), article)
    sys.stdout.write(rows_text(rows, MENTION_COLUMNS, format.value))
    tell_problems(problems)
    end(failed=any(problem.failed for problem in problems), found=bool(rows))


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline mentions article.txt --date 2025-01-29 --format csv")(
        mentions
    )
