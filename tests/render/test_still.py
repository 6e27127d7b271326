"""The picture: what a still has to tell without a pointer, and files whole or not at all."""

from __future__ import annotations

import importlib.util
import shutil
import struct
import sys
from datetime import date
from pathlib import Path

import chronologies as made
import pytest
from looking import FIFTY
from typer.testing import CliRunner

from ktimeline.cli import app
from ktimeline.model import Chronology
from ktimeline.render import pictures
from ktimeline.render.pictures import PictureError, to_picture, write_picture
from ktimeline.render.still import to_still

ARTICLE = "---\npublished: 2018-06-20\n---\nThe bridge at Alder was opened on 3 May 2017.\n"


def traces(figure: dict, name: str) -> list[dict]:
    return [t for t in figure["data"] if t.get("name") == name and t.get("y") != [None]]


def key(figure: dict) -> list[str]:
    return [trace["name"] for trace in figure["data"] if trace.get("y") == [None]]


def test_far_out_dates_are_folded_and_the_length_is_told() -> None:
    figure = to_still(made.far_out())
    assert [words["text"] for words in figure["layout"]["annotations"]] == ["2,056 years"]
    (band,) = [shape for shape in figure["layout"]["shapes"] if shape["type"] == "rect"]
    ticks = figure["layout"]["xaxis"]["tickvals"]
    assert not any(band["x0"] < tick < band["x1"] for tick in ticks)
    assert "44 BC" in figure["layout"]["xaxis"]["ticktext"]
    assert "2016" in figure["layout"]["xaxis"]["ticktext"]


@pytest.mark.parametrize("chronology", [FIFTY, made.one_day(), made.ancient(), made.far_out()])
def test_every_event_is_in_the_picture_once(chronology: Chronology) -> None:
    figure = to_still(chronology)
    drawn = [
        t for t in figure["data"] if t.get("name") not in {"titles", "open end"} and "name" in t
    ]
    assert sum(len([y for y in t["y"] if y is not None]) for t in drawn) == len(chronology.events)


def test_the_key_tells_what_there_is_and_nothing_else() -> None:
    assert key(to_still(made.single(made.told_day(date(2018, 6, 1))))) == ["a day or a time"]
    assert key(to_still(made.single(made.told_month(date(2018, 6, 1))))) == ["some time within"]
    assert len(key(to_still(FIFTY))) == 4


def test_what_is_hatched_is_hatched_with_lines() -> None:
    figure = to_still(made.single(made.told_month(date(2018, 6, 1))))
    (bar,) = traces(figure, "some time within")
    assert "pattern" not in bar["marker"]
    assert [t["mode"] for t in figure["data"] if t["type"] == "scatter" and "name" not in t] == [
        "lines"
    ]


# ---- what is missing is said ---------------------------------------------------------------------


def test_without_kaleido_the_word_says_how_to_install_it(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "kaleido", None)
    with pytest.raises(PictureError, match=r"pip install 'ktimeline\[pictures\]'"):
        write_picture(FIFTY, tmp_path / "fifty.png")
    assert list(tmp_path.iterdir()) == []


def test_without_chrome_the_word_says_what_to_install(monkeypatch, tmp_path: Path) -> None:
    pytest.importorskip("kaleido")
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "nowhere"))
    with pytest.raises(PictureError, match="install Chrome or Chromium"):
        write_picture(FIFTY, tmp_path / "fifty.png")
    assert list(tmp_path.iterdir()) == []


def test_another_form_and_no_events_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one of png, svg, pdf, not 'gif'"):
        write_picture(FIFTY, tmp_path / "fifty.gif")
    with pytest.raises(ValueError, match="no event to draw"):
        to_picture(Chronology(), "png")


@pytest.mark.parametrize("missing", [pictures.NO_KALEIDO, pictures.NO_CHROME])
def test_the_command_says_so_and_has_written_the_page(monkeypatch, tmp_path: Path, missing) -> None:
    def fail(*_: object, **__: object) -> bytes:
        raise PictureError(missing)

    monkeypatch.setattr(pictures, "to_picture", fail)
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    picture = tmp_path / "out" / "a.png"
    options = ["-o", str(tmp_path / "out"), "--plotlyjs", "cdn", "--png", str(picture)]
    result = CliRunner().invoke(app, ["build", str(tmp_path / "a.md"), *options])
    assert result.exit_code == 2
    assert missing in " ".join(result.output.split())
    assert (tmp_path / "out" / "timeline.html").exists()
    assert not picture.exists()


# ---- drawn by Chrome -----------------------------------------------------------------------------


@pytest.mark.browser
def test_a_picture_is_drawn(tmp_path: Path) -> None:
    if importlib.util.find_spec("kaleido") is None or shutil.which("chromium") is None:
        pytest.skip("kaleido or chromium is missing; no picture can be drawn")
    path = write_picture(
        made.chronology(20), tmp_path / "new" / "twenty.png", title="Ferries & fraud"
    )
    drawn = path.read_bytes()
    assert drawn.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", drawn[16:24])
    assert width == 2 * 1400
    assert 400 < height < 2400
    assert 10_000 < len(drawn) < 1_000_000
