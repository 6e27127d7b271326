"""The mistakes of a new user: each is answered in a line or two, saying what, where and how to mend it."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from ktimeline.cli import app
from ktimeline.cli.endings import BUG, EXIT_CODES, FINE, NOTHING_FOUND, SOME_FAILED, USAGE

STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n"
DATED = "2025-01-29-talks.txt"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one good article, and all that may go wrong beside it."""
    monkeypatch.chdir(tmp_path)
    for name in (DATED, "talks.txt", "talks.rtf", "my articles/2025-01-29-talks.txt"):
        write(name, STORY)
    for name in ("empty/.hidden", "empty.txt", "pictures/harbour.png"):
        write(name, "")
    write("taken", "a file, not a folder")
    write("garbage.txt", bytes(range(256)) * 8)
    write("sheet.xlsx", bytes(range(256)) * 8)
    write("photo.jpg", bytes(range(256)) * 8)
    write("broken.pdf", b"%PDF-1.7 and no more")
    write("broken.zip", b"PK and no more")
    write("words.csv", "words,when\nlast month,2024-11\n")
    write("list.csv", "path,published\nnowhere.txt,2025-01-29\n")
    write("february.md", f"---\npublished: 2025-02-30\n---\n{STORY}")
    write("two-dates.md", f"---\npublished: 2025-01-29\n---\n{STORY}")
    write("future.json", '{"schema": "ktimeline/9"}')
    write("decisions.old.toml", '[[retitle]]\nevent = "nosuch"\ntitle = "They meet"\n')
    return tmp_path


def write(name: str, content: str | bytes) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=stdin)


class Mistake(NamedTuple):
    """What is typed, how it ends, and words that must stand in the answer."""

    typed: list[str]
    code: int
    words: list[str]


MISTAKES = {
    # ---- the command ----
    "a misspelled command": Mistake(["biuld", DATED], USAGE, ["'biuld' is no command", "did you mean ktimeline build?"]),
    "a command of another tool": Mistake(["help"], USAGE, ["'help' is no command", "ktimeline --help lists the commands"]),
    "a name with a space, not in quotes": Mistake(["my", "articles"], USAGE, ['put it in quotes: "my articles"']),
    "nothing to build": Mistake(["build"], USAGE, ["Missing argument 'PATH...'", "for example: ktimeline build articles/"]),
    "a misspelled option": Mistake(["build", DATED, "--ouput", "x"], USAGE, ["No such option", "--ouput", "--output", "ktimeline build --help"]),
    "an option without its value": Mistake(["build", DATED, "-o"], USAGE, ["'-o' requires an argument"]),
    "no format": Mistake(["export", DATED], USAGE, ["Missing option '--format' / '-f'", "markdown, docx, csv"]),
    "a format that is none": Mistake(["export", "-f", "xslx", DATED], USAGE, ["'xslx' is not one of 'markdown'"]),
    "a number below one": Mistake(["events", DATED, "--top", "-5"], USAGE, ["Invalid value for '--top'", "1"]),
    "a number that is none": Mistake(["events", DATED, "--jobs", "many"], USAGE, ["Invalid value for '--jobs'"]),
    # ---- dates ----
    "a date of another form": Mistake(["events", DATED, "-d", "1/2/2025"], USAGE, ["'1/2/2025' is not a date", 'write it like "2025-01-29"']),
    "a day that no month has": Mistake(["events", DATED, "-d", "2025-02-30"], USAGE, ["there is no day 2025-02-30"]),
    "a date in words": Mistake(["resolve", "last month", "-d", "yesterday"], USAGE, ["'yesterday' is not a date"]),
    "two dates for all": Mistake(["events", DATED, "-d", "2025-01-01", "-d", "2025-01-02"], USAGE, ["given twice", "PATH=DATE"]),
    "a date for a file that is no input": Mistake(["events", DATED, "-d", "b.txt=2025-01-01"], USAGE, ["'b.txt' is not among the inputs", DATED]),
    "no date at all": Mistake(["events", "talks.txt"], FINE, ["has no publication date", "--date 2025-01-29"]),
    "a wrong date in the file": Mistake(["events", "february.md"], FINE, ["february.md: front matter, published", "no day 2025-02-30"]),
    "two dates that differ": Mistake(["events", "two-dates.md", "-d", "2024-06-05"], FINE, ["its front matter 2025-01-29; 2024-06-05 is believed"]),
    # ---- inputs ----
    "a file that is not there": Mistake(["build", "tolks.txt"], SOME_FAILED, ["tolks.txt: does not exist; did you mean talks.txt?", "nothing is written"]),
    "a folder without articles": Mistake(["empty"], SOME_FAILED, ["empty: holds no file of a kind that is read: .atom"]),
    "a folder of pictures": Mistake(["pictures"], SOME_FAILED, ["skipped 1 file of a kind that is not read: .png"]),
    "a picture": Mistake(["build", "photo.jpg"], SOME_FAILED, ["not read (.jpg)", "text recognition"]),
    "a document of another kind": Mistake(["build", "talks.rtf"], SOME_FAILED, ["not read (.rtf)", "save it as .docx"]),
    "a spreadsheet": Mistake(["build", "sheet.xlsx"], SOME_FAILED, ["save the table as .csv"]),
    "an empty file": Mistake(["build", "empty.txt"], SOME_FAILED, ["empty.txt: is empty"]),
    "a binary file with the suffix of a text": Mistake(["build", "garbage.txt"], SOME_FAILED, ["is a binary file", "save it as plain text"]),
    "half a PDF": Mistake(["build", "broken.pdf"], SOME_FAILED, ["is a PDF that cannot be read"]),
    "half an archive": Mistake(["build", "broken.zip"], SOME_FAILED, ["is not a whole ZIP archive"]),
    "a pattern that matches nothing": Mistake(["events", "*.nope"], SOME_FAILED, ["*.nope: matches no file"]),
    "standard input without anything": Mistake(["events", "-"], SOME_FAILED, ["-: is empty"]),
    "a table without the columns": Mistake(["build", "words.csv"], SOME_FAILED, ["its columns are words, when", "--column text=NAME", "called path"]),
    "a list of files that are not there": Mistake(["build", "list.csv"], SOME_FAILED, ["list.csv: row 2: nowhere.txt does not exist"]),
    "a column of a field that is none": Mistake(["events", "words.csv", "--column", "headline=x"], USAGE, ["write FIELD=NAME", "text, title"]),
    # ---- addresses ----
    "a slip in an address": Mistake(["build", "htps://news.example/a"], SOME_FAILED, ["begins with htps://", "begins with https://"]),
    "an address of this machine": Mistake(["build", "http://127.0.0.1:9/a"], SOME_FAILED, ["--private-addresses"]),
    "an address where nobody answers": Mistake(["build", "http://127.0.0.1:9/a", "--private-addresses"], SOME_FAILED, ["does not answer", "refused"]),
    # ---- outputs ----
    "a file where a folder should be": Mistake(["build", DATED, "-o", "taken"], USAGE, ["taken is a file, not a folder"]),
    "a folder where a file should be": Mistake(["export", "-f", "csv", "-o", "empty", DATED], USAGE, ["empty: it is a folder; name a file in it"]),
    "several files to standard output": Mistake(["export", "-f", "datapackage", DATED], USAGE, ["name a folder for it with -o"]),
    "a folder to start that is a file": Mistake(["init", "taken"], USAGE, ["taken is a file, not a folder"]),
    # ---- other commands ----
    "an event that is none": Mistake(["explain", "zzz", DATED], NOTHING_FOUND, ["there is no event 'zzz'", "event_id"]),
    "no event": Mistake(["explain", DATED], USAGE, ["Missing argument 'PATH...'", "for example: ktimeline explain"]),
    "words that are no time": Mistake(["resolve", "the", "big", "house"], USAGE, ["'the big house' is not a time expression"]),
    "a language that is none": Mistake(["resolve", "mes pasado", "--language", "xx"], USAGE, ["'xx'", "de, en, es"]),
    "a language nobody reads": Mistake(["languages", "klingon"], USAGE, ["'klingon'", "de, en, es"]),
    "a table to check that is not there": Mistake(["check", "nowhere.csv"], USAGE, ["nowhere.csv: no such file"]),
    "a table to check without its columns": Mistake(["check", "words.csv"], USAGE, ["no column 'phrase'", "'words', 'when'"]),
    "an article to check": Mistake(["check", "talks.txt"], USAGE, ["of a kind that is not checked", ".csv"]),
    "one timeline to compare": Mistake(["diff", DATED], USAGE, ["Missing argument 'NEW'"]),
    "a JSON of another version": Mistake(["diff", "future.json", DATED], USAGE, ["future.json", "'ktimeline/9', not 'ktimeline/1'"]),
    "the same, to be built": Mistake(["build", "future.json"], USAGE, ["'ktimeline/9', not 'ktimeline/1'"]),
    "a timeline among articles": Mistake(["build", DATED, "future.json"], USAGE, ["future.json is a whole timeline", "alone"]),
    "decisions that are not there": Mistake(["events", DATED, "--decisions", "mine.toml"], USAGE, ["--decisions mine.toml: there is no such file"]),
    "a decision on an event that is gone": Mistake(["events", DATED, "--decisions", "decisions.old.toml"], FINE, ["there is no event nosuch any more", "events.csv"]),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_answered_in_a_line_or_two(name: str, here: Path) -> None:
    typed, code, words = MISTAKES[name]
    result = run(*typed)
    assert result.exit_code == code, result.stderr
    for word in words:
        assert word in result.stderr
    assert "Traceback" not in result.stderr
    lines = result.stderr.splitlines()
    assert sum("error:" in line for line in lines) == (code not in (FINE,))
    if code in (USAGE, NOTHING_FOUND):
        assert len(lines) <= 2
    if code != FINE:
        assert not Path("output").exists()


SETTINGS = {
    "a misspelled option": ("[build]\noutpt = 'x'", ["ktimeline.toml [build]: ktimeline build has no option --outpt"]),
    "a misspelled command": ("[evnts]\ntop = 1", ["ktimeline.toml [evnts]: there is no command evnts", "events"]),
    "a value of another type": ("[events]\ntop = 'many'", ["ktimeline.toml [events]: Invalid value for '--top'"]),
    "a number in words": ("jobs = 'two'", ["ktimeline.toml: Invalid value for '--jobs'"]),
    "a format that is none": ("format = 'xslx'", ["ktimeline.toml: Invalid value for '--format'", "'csv', 'json', 'jsonl'"]),
    "no TOML": ("[events\n", ["ktimeline.toml is no TOML", "line 1"]),
    "a day that no month has": ("date = 2025-02-30", ["ktimeline.toml is no TOML", "line 1"]),
    "a date in words": ("date = 'May'", ["'May' is not a date"]),
}  # fmt: skip


@pytest.mark.parametrize("name", SETTINGS)
def test_a_mistake_in_the_settings_names_their_place(name: str, here: Path) -> None:
    text, words = SETTINGS[name]
    write("ktimeline.toml", text)
    result = run("events", DATED)
    assert result.exit_code == USAGE
    assert [word for word in words if word not in result.stderr] == []
    assert len(result.stderr.splitlines()) <= 2


def locked_pdf() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret")
    writer.write("made.pdf")


def picture_pdf() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write("made.pdf")


def bomb() -> None:
    with zipfile.ZipFile("made.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.txt", bytes(300 << 20))


def not_utf8() -> None:
    write("made.txt", STORY.replace("Talks", "Gespr\xe4che").encode("latin-1"))


def strange_name() -> None:
    with open(b"made-\xff.txt", "wb") as file:
        file.write(STORY.encode())


def forbidden() -> None:
    write("made.txt", STORY)
    Path("made.txt").chmod(0)


@pytest.mark.parametrize(
    ("make", "code", "words"),
    [
        (locked_pdf, SOME_FAILED, "is a PDF locked with a password; save it without one"),
        (picture_pdf, SOME_FAILED, "is a PDF of pictures"),
        (bomb, SOME_FAILED, "would unpack"),
        (not_utf8, FINE, "2 events from 1 article"),
        pytest.param(
            forbidden, SOME_FAILED, "permission denied",
            marks=pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads all"),
        ),
        pytest.param(
            strange_name, FINE, "2 events from 1 article",
            marks=pytest.mark.skipif(os.name != "posix", reason="names are Unicode there"),
        ),
    ],
)  # fmt: skip
def test_files_with_a_catch(make: Callable[[], None], code: int, words: str, here: Path) -> None:
    make()
    (path,) = here.glob("made*")
    result = run("build", str(path), "-d", "2025-01-29", "-o", "out")
    assert result.exit_code == code
    assert words in result.stderr.lower() or words in result.stderr


def test_without_the_extra_its_command_is_told(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    result = run("build", "broken.pdf")
    assert result.exit_code == SOME_FAILED
    assert 'pip install "ktimeline[pdf]"' in result.stderr


# ---- what is no mistake -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        ["--date", "2025-01-29", "talks.txt", "-o", "out"],
        ["-o", "out", "--jobs", "1", "talks.txt", "-d", "2025-01-29"],
        ["talks.txt", "-o", "out"],
        ["-o", "out", "build", "talks.txt"],
        ["--month-first", "--", "talks.txt"],
        ["my articles"],
    ],
)
def test_inputs_alone_are_built_with_options_in_any_order(typed: list[str], here: Path) -> None:
    result = run(*typed)
    assert result.exit_code == FINE, result.stderr
    assert Path("out" if "out" in typed else "output", "timeline.html").is_file()


def test_options_may_stand_before_their_command(here: Path) -> None:
    assert (
        run("-d", "2025-01-29", "events", "talks.txt").stdout
        == run("events", "talks.txt", "-d", "2025-01-29").stdout
    )


def test_a_phrase_needs_no_quotes() -> None:
    assert "2024-12" in run("resolve", "last", "month", "--date", "2025-01-29").stdout


def test_nothing_at_all_shows_the_help() -> None:
    result = run()
    assert result.exit_code == FINE
    assert "Usage: ktimeline" in result.stdout
    assert "Exit codes" in result.stdout


def test_a_timeline_that_was_exported_is_an_input(here: Path) -> None:
    for form in ("json", "jsonl"):
        assert run("export", "-f", form, "-o", f"whole.{form}", DATED).exit_code == FINE
        told = run("events", f"whole.{form}", "-d", "2020-01-01")
        assert told.stdout == run("events", DATED).stdout
        assert "dates and decisions do not change it any more" in told.stderr


def test_an_earlier_page_is_never_replaced_by_an_empty_one(here: Path) -> None:
    assert run(DATED, "-o", "out").exit_code == FINE
    before = Path("out/timeline.html").read_bytes()
    assert run("nowhere.txt", "-o", "out").exit_code == SOME_FAILED
    assert Path("out/timeline.html").read_bytes() == before


# ---- anything at all ----------------------------------------------------------------------------

WORDS = st.sampled_from(
    [
        "build", "events", "export", "explain", "resolve", "check", "diff", "holes", "languages",
        DATED, "nowhere.txt", "empty", "*.txt", "-", "--", "@list.txt", "my articles", "", " ", "é\ud800",
        "--date", "-d", "-d2025-01-29", "--date=2025-01-29", "2025-01-29", f"{DATED}=2025-01-29",
        "-f", "csv", "json", "--top", "3", "-3", "--day-first", "--month-first", "--jobs", "1", "-j1",
        "--no-cache", "--all", "--debug", "--show-config", "--help", "-h", "--version", "-x", "-",
        "--nope", "--column", "title=a", "--cache-limit", "0", "last month", "-o", "out", "\0", "a\nb",
    ]
)  # fmt: skip


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, max_size=6))
def test_whatever_is_typed_ends_by_the_table(here: Path, typed: list[str]) -> None:
    result = run(*typed)
    assert result.exit_code in EXIT_CODES.keys() - {BUG}, result.stderr
    if "--debug" not in typed:
        assert "Traceback" not in result.stderr
