"""How fast the page draws, zooms and searches, beside a plain Plotly figure of the same events.

Run as `python -m benchmarks.page [COUNT ...]` (default: 5 200 1000 10000). Needs Playwright and a
`chromium` on the path; exits with 2 where they are missing. Times are wall time in one headless
browser, the median of three visits; compare the columns rather than the milliseconds.
"""

from __future__ import annotations

import importlib
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ktimeline.model import Chronology
from ktimeline.render import write_html
from ktimeline.render.axis import fit_range
from ktimeline.render.marks import marks

COUNTS = (5, 200, 1_000, 10_000)
VISITS = 3
EPOCH = datetime(1970, 1, 1)
BROWSER = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
FRAME = "await new Promise(r => requestAnimationFrame(() => setTimeout(r)));"
NODES = "document.querySelectorAll('*').length"

OURS = {
    "first draw": "performance.getEntriesByName('first draw')[0].startTime",
    "whole": "performance.getEntriesByName('plotly drawn')[0].startTime",
    "nodes": NODES,
    "zoom": f"""(async () => {{ const t = performance.now();
        document.getElementById('zoom-in').click(); {FRAME} return performance.now() - t }})()""",
    "search": f"""(async () => {{ const box = document.getElementById('search');
        box.value = 'storm gdansk'; const t = performance.now();
        box.dispatchEvent(new Event('input')); {FRAME} return performance.now() - t }})()""",
}
PLAIN = {
    "first draw": "window.drawnAt",
    "whole": "window.drawnAt",
    "nodes": NODES,
    "zoom": f"""(async () => {{ const plot = document.querySelector('.js-plotly-plot');
        const t = performance.now();
        await Plotly.relayout(plot, {{'xaxis.range': plot.dataset.range.split(' ')}});
        {FRAME} return performance.now() - t }})()""",
}
"""A plain figure has no search."""


def made_up(count: int) -> Chronology:
    """Return the chronology of the page's tests, of any size."""
    tests = str(Path(__file__).resolve().parents[1] / "tests" / "render")
    if tests not in sys.path:
        sys.path.insert(0, tests)
    chronology: Chronology = importlib.import_module("chronologies").chronology(count)
    return chronology


def write_plain(chronology: Chronology, path: Path) -> None:
    """Write what `plotly.express.timeline` makes of the same events: a labelled bar for each."""
    import plotly.express as px

    drawn = marks(chronology)
    moment = [(_date(mark.start), _date(mark.end)) for mark in drawn]
    figure = px.timeline(
        {
            "start": [start for start, _ in moment],
            "end": [end for _, end in moment],
            "row": [number % 24 for number in range(len(drawn))],
            "title": [event.title for event in chronology.events],
        },
        x_start="start", x_end="end", y="row", text="title", hover_name="title",
    )  # fmt: skip
    low, high = fit_range([(mark.start, mark.end) for mark in drawn])
    half = f"{_date(low):%Y-%m-%d} {_date((low + high) / 2):%Y-%m-%d}"
    noted = f"""const plot = document.querySelector('.js-plotly-plot');
        plot.dataset.range = '{half}'; window.drawnAt = performance.now();"""
    figure.write_html(path, include_plotlyjs=True, post_script=noted)


def visit(browser: Any, path: Path, asked: dict[str, str], ready: str) -> dict[str, float]:
    """Open a page, wait until it is whole, and ask it for its figures in order."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(path.as_uri())
    page.wait_for_function(ready, timeout=120_000)
    page.wait_for_timeout(1_000)
    found = {name: float(page.evaluate(question)) for name, question in asked.items()}
    context.close()
    return found


def medians(once: Callable[[], dict[str, float]]) -> dict[str, float]:
    """Return the median of each figure over some visits."""
    visits = [once() for _ in range(VISITS)]
    return {name: statistics.median(one[name] for one in visits) for name in visits[0]}


def measure(browser: Any, folder: Path, count: int) -> None:
    """Print two rows for so many events: our page, and the plain figure."""
    chronology = made_up(count)
    ours = write_html(chronology, folder / f"ours-{count}.html")
    plain = folder / f"plain-{count}.html"
    write_plain(chronology, plain)
    ready = "document.documentElement.classList.contains('ready')"
    _row(count, "ktimeline", ours, medians(lambda: visit(browser, ours, OURS, ready)))
    drawn = "window.drawnAt > 0"
    _row(count, "px.timeline", plain, medians(lambda: visit(browser, plain, PLAIN, drawn)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the sizes that are asked for; return 2 where there is no browser."""
    counts = [int(word) for word in (arguments if arguments is not None else sys.argv[1:])]
    chromium = shutil.which("chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        chromium = None
    if chromium is None:
        print("The page is measured in a browser: install the playwright package and chromium.")
        return 2
    print("| events | page | size | first draw | interactive | zoom | search | nodes |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(BROWSER))
        for count in counts or COUNTS:
            measure(browser, Path(folder), count)
        browser.close()
    return 0


def _date(day: float) -> datetime:
    return EPOCH + timedelta(days=day)


def _row(count: int, name: str, path: Path, figures: dict[str, float]) -> None:
    search = f"{figures['search']:.0f} ms" if "search" in figures else "–"
    print(
        f"| {count:,} | {name} | {path.stat().st_size / 1e6:.1f} MB "
        f"| {figures['first draw']:.0f} ms | {figures['whole']:.0f} ms "
        f"| {figures['zoom']:.0f} ms | {search} | {figures['nodes']:,.0f} |",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
