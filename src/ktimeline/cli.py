"""The command line: parses arguments, calls the pipeline, prints."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from ktimeline import __version__
from ktimeline.console import note, summarise, tell_problems, track
from ktimeline.model import Article, DateSignal, Policy, Problem
from ktimeline.timeline import Timeline

__all__ = ["app", "main"]

FINE, DIFFERS, USAGE, SOME_FAILED, NOTHING_FOUND = 0, 1, 2, 3, 4

app = typer.Typer(
    name="ktimeline",
    help="Articles in, an interactive timeline out; every date shows the words it came from "
    "and the arithmetic that dated it.",
    epilog="Exit codes: 0 fine · 1 differs, or a bug · 2 wrong usage · 3 some inputs failed · "
    "4 nothing found.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class TableFormat(StrEnum):
    """How tables are printed."""

    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


class PlotlySource(StrEnum):
    """Where the page takes plotly.js from."""

    INLINE = "inline"
    DIRECTORY = "directory"
    CDN = "cdn"


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        help="Articles (.txt, .md), folders, manifests (.csv with a column 'path'), or - for "
        "standard input.",
    ),
]
Dates = Annotated[
    list[str] | None,
    typer.Option(
        "--date",
        "-d",
        metavar="[PATH=]DATE",
        help="Publication date of every input, or with PATH= of one; believed before all that "
        "the files say. May be repeated.",
    ),
]
DayFirst = Annotated[
    bool | None,
    typer.Option("--day-first/--month-first", help="Read 03/04/2019 as 3 April, or as March 4."),
]
Rows = Annotated[TableFormat, typer.Option("--format", "-f", help="What to print.")]


def _version(wanted: bool) -> None:
    if wanted:
        print(f"ktimeline {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command(epilog="Example: ktimeline build articles/ --date 2025-01-29 -o output")
def build(
    paths: Paths,
    date: Dates = None,
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Folder to write timeline.html and events.csv.")
    ] = Path("output"),
    title: Annotated[str | None, typer.Option(help="Title of the page.")] = None,
    plotlyjs: Annotated[
        PlotlySource, typer.Option(help="inline: one file that works offline.")
    ] = PlotlySource.INLINE,
    day_first: DayFirst = None,
) -> None:
    """Build the interactive timeline of articles, as a page and as a table."""
    timeline = _timeline(paths, date, day_first)
    _write(timeline, output, title, plotlyjs)
    _leave(timeline)


@app.command(epilog="Example: ktimeline events articles/ --format csv > events.csv")
def events(
    paths: Paths, date: Dates = None, format: Rows = TableFormat.CSV, day_first: DayFirst = None
) -> None:
    """Print the events as a table."""
    from ktimeline.export import to_csv, to_json, to_jsonl

    timeline = _timeline(paths, date, day_first)
    printers = {
        TableFormat.CSV: to_csv,
        TableFormat.JSON: to_json,
        TableFormat.JSONL: to_jsonl,
    }
    sys.stdout.write(printers[format](timeline))
    summarise(timeline)
    _leave(timeline)


@app.command(epilog="Example: ktimeline mentions article.txt --date 2025-01-29 --format csv")
def mentions(
    paths: Paths, date: Dates = None, format: Rows = TableFormat.CSV, day_first: DayFirst = None
) -> None:
    """Print every temporal expression that was found, dated or not."""
    from ktimeline.export import MENTION_COLUMNS, mention_rows
    from ktimeline.export.plain import rows_text
    from ktimeline.interpret import read_article

    articles, problems = _load(paths, date)
    rows = []
    for article in track(articles):
        rows += mention_rows(read_article(article, _policy(day_first)), article)
    sys.stdout.write(rows_text(rows, MENTION_COLUMNS, format.value))
    tell_problems(problems)
    _exit(failed=any(problem.failed for problem in problems), found=bool(rows))


@app.command(epilog='Example: ktimeline resolve "last month" --date 2025-01-29')
def resolve(
    phrase: Annotated[str, typer.Argument(help='One time expression, such as "last month".')],
    date: Annotated[
        str | None, typer.Option("--date", "-d", help="Publication date to resolve against.")
    ] = None,
    language: Annotated[str, typer.Option(help="Language of the phrase.")] = "en",
    day_first: DayFirst = None,
) -> None:
    """Say what one time expression means, with the arithmetic."""
    from ktimeline.export.plain import describe
    from ktimeline.interpret import resolve as resolve_phrase
    from ktimeline.model import Unresolved

    try:
        result = resolve_phrase(phrase, date, language, _policy(day_first))
    except (ValueError, LookupError) as error:
        _usage(str(error))
    print(describe(result))
    if isinstance(result, Unresolved):
        raise typer.Exit(NOTHING_FOUND)


@app.command(epilog="Example: ktimeline check dates.csv")
def check(
    gold: Annotated[
        Path,
        typer.Argument(help="A CSV of phrase, published, expected; or a TimeML file or folder."),
    ],
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Print the rows that agree as well.")
    ] = False,
) -> None:
    """Compare expected dates with what ktimeline makes of them; exit 1 if anything differs."""
    from ktimeline.evaluation.check import check as check_gold
    from ktimeline.interpret import find
    from ktimeline.interpret import resolve as resolve_phrase

    try:
        report = check_gold(gold, resolve=resolve_phrase, find=find)
    except (ValueError, OSError) as error:
        _usage(str(error))
    for row in report.rows:
        if verbose or not row.ok:
            mark = "ok" if row.ok else "differs"
            print(f"{row.source} {row.row}: {mark}: {row.phrase!r} ({row.published}): "
                  f"expected {row.expected}, got {row.got} · {row.explanation}")  # fmt: skip
    wrong = sum(not row.ok for row in report.rows)
    note(f"{len(report.rows) - wrong} of {len(report.rows)} agree")
    raise typer.Exit(DIFFERS if wrong else FINE)


@app.command(epilog="Example: ktimeline demo -o output")
def demo(
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Folder to write timeline.html and events.csv.")
    ] = Path("output"),
) -> None:
    """Build the timeline of the example articles that come with ktimeline."""
    with as_file(_examples()) as folder:
        timeline = _timeline([str(folder)], None, None)
    _write(timeline, output, "North Korea and the United States, 2018–2025", PlotlySource.INLINE)
    _leave(timeline)


def _examples() -> Path:
    packaged = Path(str(files("ktimeline"))) / "examples"
    beside_the_source = Path(__file__).resolve().parents[2] / "examples"
    return packaged if packaged.is_dir() else beside_the_source


def _policy(day_first: bool | None) -> Policy:
    return Policy(day_first=day_first)


def _load(paths: list[str], dates: list[str] | None) -> tuple[tuple[Article, ...], list[Problem]]:
    """Return the articles of `paths`, dated by the command line where it dates them."""
    from ktimeline.intake.loading import load

    general, special = _split_dates(dates or [], paths)
    inputs: list[str | Article] = []
    problems: list[Problem] = []
    try:
        for path in paths:
            if path not in special:
                inputs.append(path)
                continue
            own = load(path, special[path], signal=DateSignal.COMMAND_LINE)
            inputs += own.articles
            problems += own.problems
        loaded = load(inputs, general, signal=DateSignal.COMMAND_LINE)
    except ValueError as error:
        _usage(str(error))
    return loaded.articles, problems + list(loaded.problems)


def _split_dates(dates: list[str], paths: list[str]) -> tuple[str | None, dict[str, str]]:
    """Return the date of every input, and the dates of single ones ("PATH=DATE")."""
    general: str | None = None
    special: dict[str, str] = {}
    for given in dates:
        path, equals, day = given.rpartition("=")
        if not equals:
            if general is not None:
                _usage(f"--date is given twice: {general} and {given}; name files with PATH=DATE")
            general = given
        elif path not in paths:
            _usage(f"--date {given}: {path!r} is not among the inputs: {', '.join(paths)}")
        else:
            special[path] = day
    return general, special


def _timeline(paths: list[str], dates: list[str] | None, day_first: bool | None) -> Timeline:
    from ktimeline.pipeline import assemble

    articles, problems = _load(paths, dates)
    return assemble(articles, problems, _policy(day_first), track=track)


def _write(timeline: Timeline, output: Path, title: str | None, plotlyjs: PlotlySource) -> None:
    page, table = output / "timeline.html", output / "events.csv"
    try:
        timeline.to_html(page, title=title, plotlyjs=plotlyjs.value)
        timeline.to_csv(table)
    except OSError as error:
        _usage(f"cannot write to {output}: {error.strerror or error}")
    summarise(timeline)
    print(page)
    print(table)


def _leave(timeline: Timeline) -> None:
    failed = any(problem.failed for problem in timeline.problems)
    _exit(failed=failed, found=bool(timeline.events))


def _exit(*, failed: bool, found: bool) -> None:
    if failed:
        raise typer.Exit(SOME_FAILED)
    raise typer.Exit(FINE if found else NOTHING_FOUND)


def _usage(message: str) -> None:
    note(f"error: {message}", "31")
    raise typer.Exit(USAGE)


def main() -> None:
    """Run the command line; a closed pipe (`| head`) ends it quietly."""
    try:
        app()
    except BrokenPipeError:
        # Python would complain once more when it flushes standard output at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FINE)
