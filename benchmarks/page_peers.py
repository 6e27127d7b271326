"""Pages that other tools make of the same events: Plotly Express, vis-timeline, TimelineJS.

The last two are npm packages. They are installed into a temporary folder with scripts switched
off, and left out, with a word, where npm is missing or cannot reach its registry.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ktimeline.model import Chronology
from ktimeline.render.axis import fit_range
from ktimeline.render.marks import Mark, marks

__all__ = ["FRAME", "PACKAGES", "ZOOMS", "install", "write_plotly", "write_timelinejs", "write_vis"]

PACKAGES = ("vis-timeline@8", "@knight-lab/timelinejs@3")
EPOCH = datetime(1970, 1, 1)
FRAME = "await new Promise(r => requestAnimationFrame(() => setTimeout(r)));"

ZOOMS = {
    "px.timeline": "await Plotly.relayout(document.querySelector('.js-plotly-plot'), "
    "{'xaxis.range': window.half});",
    "vis-timeline": "timeline.setWindow(...window.half, {animation: false});",
    "TimelineJS": "timeline.zoomIn();",
}
"""How each of them shows a half of the line, or the step of zooming that it has."""


def install(folder: Path) -> str:
    """Install the npm packages into a folder; return what is wrong, or nothing."""
    npm = shutil.which("npm")
    if npm is None:
        return "npm is not installed"
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
    run = subprocess.run(
        [*command, "--prefix", str(folder), *PACKAGES],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    return "" if run.returncode == 0 else f"npm cannot install: {run.stderr.strip()[-200:]}"


def write_plotly(chronology: Chronology, path: Path, _: Path) -> None:
    """Write what `plotly.express.timeline` makes of the events: a labelled bar for each."""
    import plotly.express as px

    drawn = marks(chronology)
    moments = [(_moment(mark.start), _moment(mark.end)) for mark in drawn]
    figure = px.timeline(
        {
            "start": [start for start, _ in moments],
            "end": [end for _, end in moments],
            "row": [number % 24 for number in range(len(drawn))],
            "title": [event.title for event in chronology.events],
        },
        x_start="start", x_end="end", y="row", text="title", hover_name="title",
    )  # fmt: skip
    half = [f"{_moment(edge):%Y-%m-%d}" for edge in _half(drawn)]
    noted = f"window.half = {half}; window.drawnAt = performance.now();"
    figure.write_html(path, include_plotlyjs=True, post_script=noted)


def write_vis(chronology: Chronology, path: Path, packages: Path) -> None:
    """Write a vis-timeline of the events: a range or a box for each, stacked."""
    folder = packages / "node_modules" / "vis-timeline"
    drawn = marks(chronology)
    items = [
        {"id": number, "content": event.title, "start": _stamp(mark.start)}
        | ({"end": _stamp(mark.end)} if mark.bar else {})
        for number, (event, mark) in enumerate(zip(chronology.events, drawn, strict=True))
    ]
    body = f"""<div id="line"></div><script>{_read(folder, "standalone/umd", "min.js")}</script>
<script>
window.half = {json.dumps([_stamp(edge) for edge in _half(drawn)])};
const items = {_json(items)};
window.timeline = new vis.Timeline(document.getElementById("line"), new vis.DataSet(items), {{
  height: "700px",
  onInitialDrawComplete: () => {{ window.drawnAt = performance.now(); }},
}});
</script>"""
    path.write_text(_page(_read(folder, "styles", "min.css"), body), encoding="utf-8")


def write_timelinejs(chronology: Chronology, path: Path, packages: Path) -> None:
    """Write a TimelineJS of the events: a slide with a headline and a quote for each."""
    folder = packages / "node_modules" / "@knight-lab" / "timelinejs" / "dist"
    drawn = marks(chronology)
    slides = [
        {
            "start_date": _date(mark.start),
            "text": {"headline": event.title, "text": event.evidence[0].quote},
        }
        | ({"end_date": _date(mark.end)} if mark.bar else {})
        for event, mark in zip(chronology.events, drawn, strict=True)
    ]
    body = f"""<div id="line" style="height: 760px"></div>
<script>{_read(folder, "js", "timeline.js")}</script>
<script>
window.timeline = new TL.Timeline("line", {_json({"events": slides})}, {{font: null}});
timeline.on("ready", () => {{ window.drawnAt = performance.now(); }});
</script>"""
    path.write_text(_page(_read(folder, "css", "timeline.css"), body), encoding="utf-8")


def _page(style: str, body: str) -> str:
    return f'<!doctype html><meta charset="utf-8"><style>{style}</style>{body}'


def _read(folder: Path, where: str, ending: str) -> str:
    """Return the one file of a package's folder whose name ends so, safe inside an element."""
    (file,) = sorted((folder / where).glob(f"*{ending}"))
    return file.read_text(encoding="utf-8").replace("</script", r"<\/script")


def _json(value: object) -> str:
    return json.dumps(value).replace("<", r"\u003c")


def _half(drawn: Sequence[Mark]) -> tuple[float, float]:
    low, high = fit_range([(mark.start, mark.end) for mark in drawn])
    return low, (low + high) / 2


def _moment(day: float) -> datetime:
    return EPOCH + timedelta(days=day)


def _stamp(day: float) -> str:
    return _moment(day).isoformat()


def _date(day: float) -> dict[str, Any]:
    moment = _moment(day)
    return {"year": moment.year, "month": moment.month, "day": moment.day}
