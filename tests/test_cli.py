"""The command line as a user meets it: data on standard output, words on standard error."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ktimeline.cli import app

STORY = "The two leaders met in Singapore in June 2018. Talks resumed last month.\n"


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(a) for a in arguments], input=stdin)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "2025-01-29-talks.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def undated(tmp_path: Path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(STORY, "utf-8")
    return path


# ---- build --------------------------------------------------------------------------------------


def test_build_writes_a_page_and_a_table_and_says_what_it_found(
    story: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    result = run("build", story, "-o", output)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.split() == [str(output / "timeline.html"), str(output / "events.csv")]
    assert "2 events from 1 article" in result.stderr
    rows = list(csv.DictReader((output / "events.csv").open(encoding="utf-8", newline="")))
    assert [row["date_edtf"] for row in rows] == ["2018-06", "2024-12"]
    assert "Singapore" in (output / "timeline.html").read_text("utf-8")


def test_a_page_may_be_named(story: Path, tmp_path: Path) -> None:
    page = tmp_path / "kim.html"
    for _ in range(2):  # the page of an earlier run is written over
        result = run("build", story, "-o", page)
        assert result.stdout.split() == [str(page), str(tmp_path / "kim-events.csv")]
    assert "Singapore" in page.read_text("utf-8")


def test_a_file_that_is_no_timeline_is_not_written_over(story: Path, tmp_path: Path) -> None:
    article = tmp_path / "article.html"
    article.write_text("<p>They met in June 2018.</p>", "utf-8")
    result = run("build", story, "-o", article)
    assert result.exit_code == 2
    assert "not written over" in result.stderr
    assert article.read_text("utf-8") == "<p>They met in June 2018.</p>"


def test_a_date_on_the_command_line_is_believed_first(story: Path, tmp_path: Path) -> None:
    result = run("events", story, "--date", "2020-05-01")
    assert [row["date_edtf"] for row in csv.DictReader(io.StringIO(result.stdout))] == [
        "2018-06", "2020-04",
    ]  # fmt: skip


def test_a_date_may_be_given_for_one_file_alone(story: Path, undated: Path, tmp_path: Path) -> None:
    undated.write_text("Work stopped last year.\n", "utf-8")
    result = run("events", story, undated, "--date", f"{undated}=2012-05-01")
    values = {row["date_edtf"] for row in csv.DictReader(io.StringIO(result.stdout))}
    assert values == {"2018-06", "2024-12", "2011"}


def test_without_a_date_the_file_is_named_and_how_to_mend_it_is_said(undated: Path) -> None:
    result = run("events", undated)
    assert result.exit_code == 0
    assert str(undated.name) in result.stderr
    assert "--date" in result.stderr
    assert "not dated" in result.stderr
    assert [row["date_edtf"] for row in csv.DictReader(io.StringIO(result.stdout))] == ["2018-06"]


# ---- tables -------------------------------------------------------------------------------------


def test_events_as_json_and_jsonl(story: Path) -> None:
    whole = json.loads(run("events", story, "--format", "json").stdout)
    lines = run("events", story, "--format", "jsonl").stdout.splitlines()
    assert len(whole["events"]) == len(lines) == 2
    assert all(json.loads(line) for line in lines)


@pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
def test_mentions(story: Path, form: str) -> None:
    result = run("mentions", story, "--format", form)
    assert result.exit_code == 0
    assert "last month" in result.stdout
    assert "2024-12" in result.stdout


def test_standard_input_is_an_article() -> None:
    result = run("events", "-", "--date", "2025-01-29", stdin=STORY)
    assert result.exit_code == 0, result.stderr
    assert "2024-12" in result.stdout


def test_the_most_important_events_alone(tmp_path: Path) -> None:
    path = tmp_path / "2012-07-01-rig.txt"
    path.write_text("The rig exploded on 11 June 2012. Mr. Lund resigned on 4 May 2012.\n", "utf-8")
    result = run("events", path, "--top", "1")
    assert len(list(csv.DictReader(io.StringIO(result.stdout)))) == 1
    assert "the 1 most important of 2 events are shown" in result.stderr
    assert run("events", path, "--top", "0").exit_code == 2


def test_a_table_for_spreadsheets(story: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert run("build", story, "-o", output, "--excel").exit_code == 0
    assert (output / "events.csv").read_bytes().startswith(b"\xef\xbb\xbfevent_id,")


def test_an_edited_table_is_drawn(story: Path, tmp_path: Path) -> None:
    output, again = tmp_path / "out", tmp_path / "again"
    run("build", story, "-o", output)
    table = output / "events.csv"
    result = run("build", table, "-o", again)
    assert result.exit_code == 0, result.stderr
    assert (again / "events.csv").read_bytes() == table.read_bytes()
    assert "Singapore" in (again / "timeline.html").read_text("utf-8")


def test_decisions_beside_the_articles_and_by_name(story: Path, tmp_path: Path) -> None:
    first = next(csv.DictReader(io.StringIO(run("events", story).stdout)))
    decided = f'[[retitle]]\nevent = "{first["event_id"]}"\ntitle = "The two meet"\n'
    for where in (story.parent / "decisions.toml", tmp_path / "elsewhere" / "mine.toml"):
        where.parent.mkdir(exist_ok=True)
        where.write_text(decided, "utf-8")
        options = [] if where.name == "decisions.toml" else ["--decisions", where]
        rows = list(csv.DictReader(io.StringIO(run("events", story, *options).stdout)))
        assert rows[0]["title"] == "The two meet"
        where.unlink()


# ---- resolve ------------------------------------------------------------------------------------


def test_resolve_prints_interval_timex_edtf_and_the_arithmetic() -> None:
    result = run("resolve", "last month", "--date", "2025-01-29")
    assert result.exit_code == 0
    for part in (
        "2024-12-01 up to, and without, 2025-01-01",
        'type="DATE" value="2024-12"',
        "month before January 2025 → December 2024",
    ):
        assert part in result.stdout


def test_resolve_says_what_is_no_expression() -> None:
    result = run("resolve", "the big red house", "--date", "2025-01-29")
    assert result.exit_code == 2
    assert "not a time expression" in result.stderr
    assert result.stdout == ""


def test_resolve_without_a_date_says_so() -> None:
    result = run("resolve", "last month")
    assert result.exit_code == 4
    assert "no publication date" in result.stdout


# ---- check --------------------------------------------------------------------------------------


def test_check_agrees(tmp_path: Path) -> None:
    gold = tmp_path / "dates.csv"
    gold.write_text("phrase,published,expected\nlast month,2025-01-29,2024-12\n", "utf-8")
    result = run("check", gold)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 of 1" in result.stderr


def test_check_names_each_row_that_differs(tmp_path: Path) -> None:
    gold = tmp_path / "dates.csv"
    gold.write_text("phrase,published,expected\nlast month,2025-01-29,2024-11\n", "utf-8")
    result = run("check", gold)
    assert result.exit_code == 1
    for part in (
        '"last month"',
        "expected 2024-11",
        "got      2024-12",
        "month before January 2025",
    ):
        assert part in result.stdout


def test_check_of_a_table_without_the_columns_is_wrong_usage(tmp_path: Path) -> None:
    gold = tmp_path / "dates.csv"
    gold.write_text("words,when\nlast month,2024-11\n", "utf-8")
    result = run("check", gold)
    assert result.exit_code == 2
    assert "phrase" in result.stderr


# ---- what goes wrong ----------------------------------------------------------------------------


def test_a_missing_path_does_not_stop_the_others(story: Path) -> None:
    result = run("events", story, story.parent / "nowhere.txt")
    assert result.exit_code == 3
    assert "nowhere.txt" in result.stderr
    assert "2024-12" in result.stdout


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("empty.txt", b"", 3, "is empty"),
        ("binary.txt", bytes(range(256)) * 8, 3, "binary"),
        ("latin1.txt", "Der Caf\xe9-Krieg begann im Juni, in June 2018.".encode("latin-1"), 0, ""),
        ("numbers.txt", b"1 22 333 4444 55555 " * 500, 4, "0 events"),
        ("nodates.txt", b"Nothing happened to anybody.", 4, "0 events"),
    ],
)
def test_bad_files(tmp_path: Path, name: str, content: bytes, code: int, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    result = run("events", tmp_path / name, "--date", "2025-01-29")
    assert result.exit_code == code, result.stderr
    assert words in result.stderr


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("path,published\na.txt,29/29/2025\n", "29/29/2025"),
        ("file,published\na.txt,2025-01-29\n", "path"),
        ("path,published\nb.txt,2025-01-29\n", "b.txt"),
    ],
)
def test_bad_manifests(tmp_path: Path, table: str, words: str) -> None:
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    (tmp_path / "list.csv").write_text(table, "utf-8")
    result = run("events", tmp_path / "list.csv")
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_two_files_with_the_same_text_are_read_once(story: Path) -> None:
    (story.parent / "copy.txt").write_text(STORY, "utf-8")
    result = run("events", story, story.parent / "copy.txt")
    assert "read only once" in result.stderr
    assert len(list(csv.DictReader(io.StringIO(result.stdout)))) == 2


def test_a_hostile_title_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "---\ntitle: '</script><script>alert(1)</script>'\npublished: 2025-01-29\n---\n" + STORY,
        "utf-8",
    )
    output = tmp_path / "out"
    assert run("build", path, "-o", output).exit_code == 0
    assert "<script>alert(1)" not in (output / "timeline.html").read_text("utf-8")


@pytest.mark.parametrize(
    "arguments", [["build"], ["events", "x.txt", "--date", "yesterdayish"], ["resolve"], ["nosuch"]]
)
def test_wrong_usage_exits_2(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_an_output_that_cannot_be_written_is_said(story: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder", "utf-8")
    result = run("build", story, "-o", tmp_path / "taken")
    assert result.exit_code == 2
    assert "taken" in result.stderr


# ---- as a process -------------------------------------------------------------------------------


def process(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ktimeline", *arguments], capture_output=True, text=True,
        env={**os.environ, **settings}, check=False, timeout=60,
    )  # fmt: skip


def test_a_closed_pipe_ends_it_quietly(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("They met on 12 June 2018 in Rome. " * 20_000, "utf-8")
    command = f"{sys.executable} -m ktimeline mentions {path} --date 2025-01-29 | head -n 1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, check=False,
        timeout=120,
    )  # fmt: skip
    assert done.stdout.startswith("article,")
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def test_no_colour_where_nobody_looks(story: Path) -> None:
    done = process("events", str(story), NO_COLOR="1")
    assert done.returncode == 0
    assert "\033[" not in done.stdout + done.stderr


def test_help_names_the_exit_codes_and_every_command() -> None:
    done = process("--help")
    assert done.returncode == 0
    for word in ("build", "events", "mentions", "resolve", "check", "demo", "Exit codes"):
        assert word in done.stdout
