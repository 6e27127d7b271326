"""`ktimeline mentions`: every temporal expression of articles as a table."""

from __future__ import annotations

import sys

import typer

from ktimeline.cli.endings import end
from ktimeline.cli.inputs import load_articles, means_of, policy_of
from ktimeline.cli.options import Dates, DayFirst, Paths, Rows, TableFormat
from ktimeline.cli.reading import Reading, reads_articles
from ktimeline.console import tell_problems

__all__ = ["register"]

_USUAL = Reading()


@reads_articles
def mentions(
    paths: Paths,
    date: Dates = None,
    format: Rows = TableFormat.CSV,
    day_first: DayFirst = None,
    how: Reading = _USUAL,
) -> None:
    """Print every temporal expression that was found, dated or not."""
    from ktimeline.export import MENTION_COLUMNS, mention_rows
    from ktimeline.export.plain import rows_text
    from ktimeline.harvest import Harvester

    harvester = Harvester(policy_of(day_first))
    rows = []
    with means_of(how) as means:
        articles, problems = load_articles(paths, date, how, means)
        found = means.run(harvester.glean, means.track(articles), harvester.broken)
        for article, harvest in zip(articles, found, strict=True):
            problems += [harvest.problem] if harvest.problem else []
            rows += mention_rows(harvest.results, article)
    sys.stdout.write(rows_text(rows, MENTION_COLUMNS, format.value))
    tell_problems(problems)
    end(failed=any(problem.failed for problem in problems), found=bool(rows))


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline mentions article.txt --date 2025-01-29 --format csv")(
        mentions
    )
