"""`ktimeline export`: files whole or not at all, what is left out is said."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ktimeline.cli import app
from ktimeline.cli.export import ExportFormat
from ktimeline.evaluation.timeml import read_timeml
from ktimeline.export.formats import FORMATS

STORY = "Caesar was killed in Rome in 44 BC. The two leaders met in Singapore in June 2018.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "2025-01-29-talks.txt"
    path.write_text(STORY, "utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["export", *map(str, arguments)])


def test_the_command_knows_every_format() -> None:
    assert {form.value for form in ExportFormat} == {*FORMATS, "timeml"}


@pytest.mark.parametrize("form", sorted(FORMATS.keys() - {"datapackage"}))
def test_a_file_is_written_and_named(form: str, story: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "events.x"
    result = run("-f", form, "-o", target, story)
    assert result.exit_code == 0, result.stderr
    assert result.stdout == f"{target}\n"
    assert target.stat().st_size > 60


@pytest.mark.parametrize("form", ["markdown", "ics", "docx", "vis"])
def test_without_a_file_it_goes_to_standard_output(form: str, story: Path) -> None:
    result = run("-f", form, story)
    assert result.exit_code == 0, result.stderr
    assert result.stdout_bytes.startswith(
        {"docx": b"PK", "vis": b"[", "ics": b"BEGIN"}.get(form, b"# ")
    )


def test_what_a_format_cannot_hold_is_said(story: Path) -> None:
    assert "1 not in ics: iCalendar has only the years" in run("-f", "ics", story).stderr


def test_a_package_is_a_folder(story: Path, tmp_path: Path) -> None:
    assert run("-f", "datapackage", "-o", tmp_path / "p", story).exit_code == 0
    package = json.loads((tmp_path / "p" / "datapackage.json").read_text("utf-8"))
    assert (tmp_path / "p" / package["resources"][0]["path"]).is_file()
    refused = run("-f", "datapackage", story)
    assert refused.exit_code == 2
    assert "name a folder for it with -o" in refused.stderr


def test_timeml_is_a_file_an_article(story: Path, tmp_path: Path) -> None:
    (story.parent / "2024-05-01-more.txt").write_text("It rained last month.\n", "utf-8")
    assert run("-f", "timeml", "-o", tmp_path / "tml", story.parent).exit_code == 0
    files = sorted((tmp_path / "tml").iterdir())
    values = [[timex.value for timex in read_timeml(path).timexes] for path in files]
    assert sorted(values) == [["2024-04"], ["BC0044", "2018-06"]]
    assert "<TIMEX3" in run("-f", "timeml", story).stdout


def test_a_folder_in_the_way_is_refused_with_words(story: Path, tmp_path: Path) -> None:
    refused = run("-f", "json", "-o", tmp_path, story)
    assert refused.exit_code == 2
    assert "it is a folder; name a file in it instead" in refused.stderr


def test_an_unknown_format_is_refused_with_all_names(story: Path) -> None:
    refused = run("-f", "xlsx", story)
    assert refused.exit_code == 2
    assert "markwhen" in refused.stderr


@pytest.mark.parametrize(
    ("form", "module"), [("docx", "docx"), ("ics", "icalendar"), ("parquet", "pyarrow")]
)
def test_a_missing_library_is_named_with_its_extra(
    form: str, module: str, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    refused = run("-f", form, "-o", tmp_path / "x", story)
    assert refused.exit_code == 2
    assert f'install it with: pip install "ktimeline[{form}]"' in refused.stderr
    assert not (tmp_path / "x").exists()
