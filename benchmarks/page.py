"""How fast the page draws, zooms and searches, beside other timeline tools with the same events.

Run as `python -m benchmarks.page [COUNT ...]` (default: 5 200 1000 10000). Needs Playwright and a
`chromium` on the path; exits with 2 where they are missing. Times are wall time in one headless
browser, the median of three visits; compare the rows rather than the milliseconds.
"""

from __future__ import annotations

import importlib
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.page_peers import (
    FRAME,
    ZOOMS,
    install,
    write_plotly,
    write_timelinejs,
    write_vis,
)
from ktimeline.model import Chronology
from ktimeline.render import write_html

COUNTS = (5, 200, 1_000, 10_000)
VISITS = 3
PATIENCE = 120  # seconds that a page may take to draw
BROWSER = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
NODES = "document.querySelectorAll('*').length"

OURS = {
    "first draw": "performance.getEntriesByName('first draw')[0].startTime",
    "whole": "performance.getEntriesByName('plotly drawn')[0].startTime",
    "nodes": NODES,
    "zoom": f"""(async () => {{ const t = performance.now();
        document.getElementById('zoom-in').click(); {FRAME} return performance.now() - t }})()""",
    "search": f"""(async () => {{ const box = document.getElementById('search');
        await new Promise(r => setTimeout(r, 600));
        box.value = 'storm gdansk'; const t = performance.now();
        box.dispatchEvent(new Event('input')); {FRAME} return performance.now() - t }})()""",
}
"""The zoom and the search are over when the chart, the list and the counts are redrawn."""


def peer(name: str) -> dict[str, str]:
    """Return the figures of another tool's page; none of them has a search."""
    return {
        "first draw": "window.drawnAt",
        "whole": "window.drawnAt",
        "nodes": NODES,
        "zoom": f"""(async () => {{ const t = performance.now();
            {ZOOMS[name]} {FRAME} return performance.now() - t }})()""",
    }


PEERS = {"px.timeline": write_plotly, "vis-timeline": write_vis, "TimelineJS": write_timelinejs}


def made_up(count: int) -> Chronology:
    """Return the chronology of the page's tests, of any size."""
    tests = str(Path(__file__).resolve().parents[1] / "tests" / "render")
    if tests not in sys.path:
        sys.path.insert(0, tests)
    chronology: Chronology = importlib.import_module("chronologies").chronology(count)
    return chronology


def is_ours(page: Any) -> None:
    """Wait until our page is whole; its policy forbids a function that asks again and again."""
    page.wait_for_selector("html.ready", state="attached")


def is_drawn(page: Any) -> None:
    """Wait until another tool's page says that it has drawn."""
    page.wait_for_function("window.drawnAt > 0")


def visit(
    browser: Any, path: Path, asked: dict[str, str], wait: Callable[[Any], None]
) -> dict[str, float]:
    """Open a page, wait until it is whole, and ask it for its figures in order.

    Where it is not whole in time there are no figures.
    """
    from playwright.sync_api import Error

    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE * 1000)
    page = context.new_page()
    try:
        page.goto(path.as_uri())
        wait(page)
        page.wait_for_timeout(1_000)
        return {name: float(page.evaluate(question)) for name, question in asked.items()}
    except Error:
        return {}
    finally:
        context.close()


def medians(once: Callable[[], dict[str, float]]) -> dict[str, float]:
    """Return the median of each figure over some visits; nothing where one failed."""
    visits = []
    for _ in range(VISITS):
        visits.append(once())
        if not visits[-1]:
            return {}
    return {name: statistics.median(one[name] for one in visits) for name in visits[0]}


def measure(browser: Any, folder: Path, count: int, peers: Sequence[str]) -> None:
    """Print a row for each tool with so many events."""
    chronology = made_up(count)
    path = write_html(chronology, folder / f"ktimeline-{count}.html")
    _row(count, "ktimeline", path, medians(lambda: visit(browser, path, OURS, is_ours)))
    for name in peers:
        other = folder / f"{name}-{count}.html"
        PEERS[name](chronology, other, folder)
        found = medians(
            lambda other=other, name=name: visit(browser, other, peer(name), is_drawn)  # type: ignore[misc]
        )
        _row(count, name, other, found)


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
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        wrong = install(Path(folder))
        if wrong:
            print(f"Without vis-timeline and TimelineJS: {wrong}.\n")
        peers = list(PEERS)[: 1 if wrong else None]
        print("| events | page | size | first draw | interactive | zoom | search | nodes |")
        print("|---|---|---|---|---|---|---|---|")
        browser = playwright.chromium.launch(executable_path=chromium, args=list(BROWSER))
        for count in counts or COUNTS:
            measure(browser, Path(folder), count, peers)
        browser.close()
    return 0


def _row(count: int, name: str, path: Path, figures: dict[str, float]) -> None:
    start = f"| {count:,} | {name} | {path.stat().st_size / 1e6:.1f} MB "
    if not figures:
        print(f"{start}| over {PATIENCE} s | – | – | – | – |", flush=True)
        return
    search = f"{figures['search']:.0f} ms" if "search" in figures else "–"
    print(
        f"{start}| {figures['first draw']:.0f} ms | {figures['whole']:.0f} ms "
        f"| {figures['zoom']:.0f} ms | {search} | {figures['nodes']:,.0f} |",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
