"""TimelineJS, vis-timeline, Timesketch and markwhen, by their documented shapes and readers."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

import pandas as pd
import pytest
from kinds_of_dates import EVERY

from ktimeline.export.markwhen import to_markwhen
from ktimeline.export.timelinejs import to_timelinejs, to_timelinejs_csv
from ktimeline.export.timesketch import to_timesketch
from ktimeline.export.vis import to_vis
from ktimeline.model import Chronology

KINDS = EVERY["every kind"]
PARSER = "@markwhen/parser@1"


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


# ---- TimelineJS ---------------------------------------------------------------------------------

DATES = [
    ("An old harbour is built", [-44], []),
    ("A line is founded", [1850], []),
    ("A pier burns", [1999], []),
    ("Sales fall", [2016, 7, 1], [2016, 9, 30]),
    ("The yard stands idle", [2016, 9, 30], []),
    ("A court rules", [2017, 2], []),
    ("Divers search", [2017, 3, 1], []),
    ("Dockers strike", [2018, 1, 30], [2018, 2, 2]),
    ("The ferry #Sabine @sea [is] launched", [2018, 6, 12], []),
    ("A call comes in", [2018, 6, 13, 14, 30], []),
    ("Planned: A new line opens", [2018, 7, 1], []),
    ("Possible: A sale is weighed", [2018, 7, 2], []),
    ("Denied: A bribe is paid", [2018, 7, 3], []),
]


def test_a_slide_is_dated_as_finely_as_its_event() -> None:
    slides = json.loads(to_timelinejs(KINDS))["events"]
    told = [
        (
            slide["text"]["headline"],
            list(slide["start_date"].values()),
            list(slide.get("end_date", {}).values()),
        )
        for slide in slides
    ]
    assert told == DATES


def test_the_spreadsheet_says_the_same_as_the_slides() -> None:
    names = [[f"{end}Year", f"{end}Month", f"{end}Day"] for end in ("", "End ")]
    told = [
        (row["Headline"], *([int(row[name]) for name in part if row[name]] for part in names))
        for row in rows_of(to_timelinejs_csv(KINDS))
    ]
    assert told == [(title, start[:3], end[:3]) for title, start, end in DATES]
    times = [
        (row["Time"], row["End Time"]) for row in rows_of(to_timelinejs_csv(KINDS)) if row["Time"]
    ]
    assert times == [("14:30:00", "")]


@pytest.mark.parametrize("which", EVERY)
def test_slides_have_the_documented_shape(which: str) -> None:
    document = json.loads(to_timelinejs(EVERY[which]))
    assert document.keys() == {"title", "events"}
    for slide in document["events"]:
        assert {"unique_id", "start_date", "text", "display_date"} <= slide.keys()
        assert slide.keys() <= {
            "unique_id",
            "start_date",
            "end_date",
            "text",
            "display_date",
            "group",
        }
        assert slide["text"].keys() == {"headline", "text"}
        assert "<script" not in slide["text"]["headline"] + slide["text"]["text"]
        assert "javascript:" not in slide["text"]["text"].replace("&#x27;javascript:", "")


def test_a_spreadsheet_runs_no_headline() -> None:
    headlines = [row["Headline"] for row in rows_of(to_timelinejs_csv(EVERY["hostile"]))]
    assert any("=HYPERLINK" in headline for headline in headlines)
    assert not any(headline.startswith("=") for headline in headlines)


# ---- vis-timeline -------------------------------------------------------------------------------


def test_items_tell_boxes_from_ranges() -> None:
    items = {item["content"]: item for item in json.loads(to_vis(KINDS))}
    told = {name: (items[name]["start"][:10], items[name].get("end", "")[:10], items[name]["className"]) for name in (
        "An old harbour is built", "A line is founded", "Divers search", "Dockers strike", "Planned: A new line opens",
    )}  # fmt: skip
    assert told == {
        "An old harbour is built": ("-000043-01", "-000042-01", "happened within"),
        "A line is founded": ("1850-01-01", "1851-01-01", "happened within approximate"),
        "Divers search": ("2017-03-01", "", "happened lasted open"),
        "Dockers strike": ("2018-01-30", "2018-02-03", "happened lasted"),
        "Planned: A new line opens": ("2018-07-01", "", "planned exact"),
    }


@pytest.mark.parametrize("which", EVERY)
def test_items_have_the_documented_shape(which: str) -> None:
    items = json.loads(to_vis(EVERY[which]))
    assert len({item["id"] for item in items}) == len(EVERY[which].events)
    for item in items:
        assert item["type"] == ("range" if "end" in item else "box")
        assert "<" not in item["content"]


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
@pytest.mark.parametrize("which", ["every kind", "ancient"])
def test_javascript_reads_the_dates_of_items(which: str) -> None:
    script = (
        "const items = JSON.parse(require('fs').readFileSync(0));"
        "console.log(JSON.stringify(items.map(i => [new Date(i.start).getFullYear(),"
        " i.end ? new Date(i.end) > new Date(i.start) : true])))"
    )
    done = subprocess.run(
        ["node", "-e", script], input=to_vis(EVERY[which]), capture_output=True, text=True, check=True, timeout=60
    )  # fmt: skip
    starts = [
        event.when.interval.first or event.when.interval.limit for event in EVERY[which].events
    ]
    assert json.loads(done.stdout) == [[start.year, True] for start in starts if start]


# ---- Timesketch ---------------------------------------------------------------------------------


def test_timesketch_gets_the_moments_that_bound_an_event() -> None:
    rows = rows_of(to_timesketch(KINDS))
    told = [(row["message"], row["datetime"], row["timestamp_desc"]) for row in rows]
    assert [one for one in told if one[0] in ("A pier burns", "Dockers strike", "A call comes in", "Divers search")] == [
        ("A pier burns", "1999-01-01T00:00:00+00:00", "Earliest possible time"),
        ("A pier burns", "1999-12-31T23:59:59+00:00", "Latest possible time"),
        ("Divers search", "2017-03-01T00:00:00+00:00", "Event start"),
        ("Dockers strike", "2018-01-30T00:00:00+00:00", "Event start"),
        ("Dockers strike", "2018-02-02T23:59:59+00:00", "Event end"),
        ("A call comes in", "2018-06-13T14:30:00+00:00", "Event"),
    ]  # fmt: skip
    assert {row["status"] for row in rows} == {"happened", "planned", "possible", "denied"}


@pytest.mark.parametrize("which", EVERY)
def test_timesketch_can_read_every_moment(which: str) -> None:
    """Its importer reads `datetime` by pandas, as UTC, in nanoseconds."""
    table = pd.read_csv(io.StringIO(to_timesketch(EVERY[which])))
    assert {"message", "datetime", "timestamp_desc"} <= set(table.columns)
    moments = pd.to_datetime(table["datetime"], utc=True).astype("datetime64[ns, UTC]")
    assert moments.notna().all()


# ---- markwhen -----------------------------------------------------------------------------------


def test_markwhen_is_a_line_an_event() -> None:
    lines = to_markwhen(KINDS).split("---\n")[2].split("\n")[1:-1]
    dates = [line.split(": ")[0] for line in lines]
    assert dates == [
        "1850", "1999", "2016-07-01/2016-09-30", "2016-09-30", "2017-02", "2017-03-01",
        "2018-01-30/2018-02-02", "2018-06-12", "2018-06-13T14:30:00Z - 2018-06-13T14:31:00Z",
        "2018-07-01", "2018-07-02", "2018-07-03",
    ]  # fmt: skip
    assert lines[-1].endswith("#denied")


@pytest.fixture(scope="session")
def markwhen_reader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with markwhen's own parser, fetched by npm."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        pytest.skip("needs npm and node, for markwhen's own parser")
    folder = tmp_path_factory.mktemp("markwhen")
    install = [
        "npm",
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
        "--prefix",
        str(folder),
        PARSER,
    ]
    try:
        done = subprocess.run(install, capture_output=True, text=True, check=False, timeout=120)
    except subprocess.TimeoutExpired:
        pytest.skip(f"npm did not fetch {PARSER} in time")
    if done.returncode:
        pytest.skip(f"npm could not fetch {PARSER}: {done.stderr.strip()[-200:]}")
    (folder / "read.mjs").write_text(
        'import { parse } from "@markwhen/parser"; import { readFileSync } from "fs";\n'
        "const found = []; const read = parse(readFileSync(0, 'utf8'));\n"
        "const walk = (e) => e.children ? e.children.forEach(walk) : found.push({\n"
        "  from: e.dateRangeIso.fromDateTimeIso, to: e.dateRangeIso.toDateTimeIso,\n"
        "  text: e.firstLine.restTrimmed, tags: e.tags });\n"
        "walk(read.events);\n"
        "console.log(JSON.stringify({ found, title: read.header.title, errors: read.parseMessages }));\n",
        "utf-8",
    )
    return folder


def parsed(chronology: Chronology, folder: Path) -> dict[str, object]:
    done = subprocess.run(
        ["node", "read.mjs"], cwd=folder, input=to_markwhen(chronology), capture_output=True, text=True, check=True, timeout=60
    )  # fmt: skip
    told: dict[str, object] = json.loads(done.stdout)
    return told


@pytest.mark.npm
@pytest.mark.parametrize("which", ["every kind", "sixty", "hostile", "none"])
def test_markwhen_itself_reads_what_was_meant(which: str, markwhen_reader: Path) -> None:
    read = parsed(EVERY[which], markwhen_reader)
    assert read["errors"] == []
    found: list[dict[str, str]] = read["found"]  # type: ignore[assignment]
    events = [event for event in EVERY[which].events if not event.when.interval.is_symbolic]
    assert len(found) == len(events)
    for told, event in zip(found, events, strict=True):
        first, limit = event.when.interval.start, event.when.interval.end
        if first is not None:
            assert told["from"][:19] == first.isoformat()
        if limit is not None:
            assert told["to"][:19] == limit.isoformat()
        marks = {
            "approximate": event.when.approximate,
            event.status.value: event.status != "happened",
        }
        assert {mark for mark, is_so in marks.items() if is_so} <= set(told["tags"])
        assert set(told["tags"]) <= {
            "within",
            "lasted",
            "approximate",
            "planned",
            "possible",
            "denied",
        }
