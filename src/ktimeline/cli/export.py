"""`ktimeline export`: the events of articles in the format of another tool."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from ktimeline.cli.endings import end, end_with, refuse
from ktimeline.cli.inputs import load_articles, means_of, policy_of, the_top, timeline_of
from ktimeline.cli.options import Dates, DayFirst, Decisions, Paths, Top
from ktimeline.cli.reading import Reading, reads_articles
from ktimeline.console import note, summarise, tell_problems

if TYPE_CHECKING:
    from ktimeline.export.formats import Content

__all__ = ["register"]

_USUAL = Reading()


class ExportFormat(StrEnum):
    """The formats, by the names that the command line has."""

    MARKDOWN = "markdown"
    DOCX = "docx"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    TIMELINEJS = "timelinejs"
    TIMELINEJS_CSV = "timelinejs-csv"
    ICS = "ics"
    TIMESKETCH = "timesketch"
    MARKWHEN = "markwhen"
    VIS = "vis"
    JSONLD = "jsonld"
    GEOJSON = "geojson"
    PARQUET = "parquet"
    DATAPACKAGE = "datapackage"
    TIMEML = "timeml"


@reads_articles
def export(
    paths: Paths,
    format: Annotated[ExportFormat, typer.Option("--format", "-f", help="What to write.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="File to write; standard output without it. A folder for datapackage and timeml.",
        ),
    ] = None,
    date: Dates = None,
    day_first: DayFirst = None,
    decisions: Decisions = None,
    top: Top = None,
    how: Reading = _USUAL,
) -> None:
    """Write the events for another tool: a chronology table, a calendar, a map, a data set.

    timeml writes the articles themselves with their temporal expressions marked, a file each.
    """
    if format is ExportFormat.TIMEML:
        _export_timeml(paths, output, date, day_first, how)
    from ktimeline.export.formats import FORMATS
    from ktimeline.export.saying import count_left_out

    form = FORMATS[format.value]
    timeline = the_top(timeline_of(paths, date, day_first, how, decisions), top)
    if timeline.articles or timeline.events:
        _write(lambda: form.write(timeline), output, format)
    summarise(timeline)
    for reason, number in count_left_out(timeline, form.left_out).items():
        note(f"  {number} not in {format.value}: {reason}", "33")
    end_with(timeline)


def _export_timeml(
    paths: list[str],
    output: Path | None,
    dates: list[str] | None,
    day_first: bool | None,
    how: Reading,
) -> NoReturn:
    from ktimeline.export.timeml import file_name, to_timeml
    from ktimeline.harvest import Harvester

    with means_of(how) as means:
        articles, problems = load_articles(paths, dates, how, means)
        harvester = Harvester(policy_of(day_first), means.cache)
        harvests = list(means.run(harvester.glean, means.track(articles), harvester.broken))
    pairs = list(zip(articles, harvests, strict=True))
    files = {file_name(article): to_timeml(article, found.results) for article, found in pairs}
    problems += [found.problem for _, found in pairs if found.problem]
    single = len(files) == 1 and output is None
    if files:
        _write(lambda: "".join(files.values()) if single else files, output, ExportFormat.TIMEML)
    tell_problems(problems)
    end(failed=any(problem.failed for problem in problems), found=bool(files))


def _write(make: Callable[[], Content], output: Path | None, format: ExportFormat) -> None:
    """Write what a format gives to a file, a folder or standard output, whole or not at all."""
    from ktimeline.export.files import write_whole

    try:
        content = make()
        if isinstance(content, Mapping):
            if output is None:
                refuse(f"{format.value} is more than one file; name a folder for it with -o")
            for name, text in content.items():
                print(write_whole(output / name, text))
        elif output is not None:
            print(write_whole(output, content))
        elif isinstance(content, bytes):
            _write_bytes(content, format)
        else:
            sys.stdout.write(content)
    except ModuleNotFoundError as error:
        refuse(str(error))
    except BrokenPipeError:
        raise
    except OSError as error:
        refuse(error.strerror or str(error))


def _write_bytes(content: bytes, format: ExportFormat) -> None:
    if sys.stdout.isatty():
        refuse(f"{format.value} is no text for a terminal; name a file with -o")
    sys.stdout.flush()
    sys.stdout.buffer.write(content)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline export -f markdown -o chronology.md articles/")(export)
