"""Make screenshots of the timeline page in all its states, to be looked at.

Run `python tools/screenshots.py FOLDER [NAME ...]`: it writes one PNG per scene (all, or those
whose names start so) and says what each page asked for and complained about. The scene `readme`
is the picture of the README; `python tools/screenshots.py --readme` writes it to `docs/images/`.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "render"))

import chronologies as made

import ktimeline
from ktimeline.model import Chronology
from ktimeline.render.page import write_html

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "docs" / "images" / "timeline.png"
MOST_BYTES = 300_000
WIDE = (1440, 900)
PHONE = (390, 844)
ARGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--no-first-run",
)  # fmt: skip


def nothing(page: Page) -> None:
    """Leave the page as it opens."""


def open_event(page: Page) -> None:
    """Open the first event that has everything: several sources, another date claimed."""
    page.evaluate(
        """() => {
          const all = JSON.parse(document.getElementById('data').textContent).events;
          const best = all.find((e) => e.conflicts && e.evidence.length > 1) || all[0];
          location.hash = 'e=' + best.id;
        }"""
    )
    page.wait_for_timeout(300)


def look_for(words: str) -> Callable[[Page], None]:
    """Search for words."""

    def scene(page: Page) -> None:
        page.fill("#search", words)
        page.wait_for_timeout(300)

    return scene


def hover(page: Page) -> None:
    """Walk to an event with the keyboard, so that its card shows."""
    page.focus("#chart")
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_timeout(200)


def zoomed(times: int) -> Callable[[Page], None]:
    """Zoom in some times."""

    def scene(page: Page) -> None:
        for _ in range(times):
            page.click("#zoom-in")
        page.wait_for_timeout(300)

    return scene


def lanes(mode: str) -> Callable[[Page], None]:
    """Choose lanes."""

    def scene(page: Page) -> None:
        page.check(f"input[name=lanes][value={mode}]", force=True)
        page.wait_for_timeout(300)

    return scene


def filters(page: Page) -> None:
    """Open the filters, with a period."""
    page.fill("#search", "within:2017/2018-06")
    page.evaluate("document.getElementById('facets').open = true")
    page.wait_for_timeout(300)


def known_then(page: Page) -> None:
    """Move the second clock to the middle."""
    open_event(page)
    page.locator("#known").fill("9")
    page.wait_for_timeout(300)


def unfolded(page: Page) -> None:
    """Unfold the empty stretches."""
    page.click("#fold")
    page.wait_for_timeout(300)


def bottom(page: Page) -> None:
    """Scroll to the end."""
    page.evaluate(
        "document.getElementById('tray').open = true; scrollTo(0, document.body.scrollHeight)"
    )
    page.wait_for_timeout(200)


def read_list(page: Page) -> None:
    """Scroll to the list."""
    page.evaluate("document.getElementById('events').scrollIntoView()")
    page.wait_for_timeout(200)


@dataclass(frozen=True)
class Scene:
    """A screenshot: what of, how large, and what is done before."""

    name: str
    chronology: Callable[[], Chronology]
    do: Callable[[Page], None] = nothing
    size: tuple[int, int] = WIDE
    dark: bool = False
    printed: bool = False
    whole: bool = False
    scripts: bool = True


def some(count: int) -> Callable[[], Chronology]:
    """Return a maker of that many events."""
    return lambda: made.chronology(count)


def lone() -> Chronology:
    """One event, on one day."""
    return made.single(made.told_day(made.date(2018, 6, 12)))


@cache
def demo() -> Chronology:
    """The timeline of the example articles."""
    return ktimeline.build(ROOT / "examples")


def told_by_many(page: Page) -> None:
    """Open the event that most articles tell."""
    page.evaluate(
        """() => {
          const all = JSON.parse(document.getElementById('data').textContent).events;
          const best = all.reduce((a, b) => (b.evidence.length > a.evidence.length ? b : a));
          location.hash = 'e=' + best.id;
        }"""
    )
    page.wait_for_timeout(500)


SCENES = (
    Scene("demo", demo),
    Scene("demo-panel", demo, told_by_many),
    Scene("demo-dark", demo, dark=True),
    Scene("demo-print", demo, printed=True, whole=True),
    Scene("demo-search", demo, look_for("summit")),
    Scene("demo-whole", demo, whole=True),
    Scene("phone-demo", demo, size=PHONE),
    Scene("phone-demo-panel", demo, told_by_many, size=PHONE),
    Scene("readme", demo, told_by_many, size=(1400, 900)),
    Scene("empty", made.nothing_found),
    Scene("one", lone),
    Scene("five", some(5)),
    Scene("50", some(50)),
    Scene("50-whole", some(50), whole=True),
    Scene("50-panel", some(50), open_event),
    Scene("50-filters", some(50), filters),
    Scene("50-known", some(50), known_then),
    Scene("50-dark", some(50), dark=True),
    Scene("50-dark-panel", some(50), open_event, dark=True),
    Scene("50-print", some(50), printed=True, whole=True),
    Scene("50-noscript", some(50), scripts=False),
    Scene("50-tray", some(50), bottom),
    Scene("200", some(200)),
    Scene("200-none", some(200), lanes("none")),
    Scene("200-search", some(200), look_for("storm harbour")),
    Scene("200-hover", some(200), hover),
    Scene("200-zoom", some(200), zoomed(3)),
    Scene("200-list", some(200), read_list),
    Scene("10000", some(10_000)),
    Scene("10000-zoom", some(10_000), zoomed(4)),
    Scene("10000-search", some(10_000), look_for("gdansk fraud")),
    Scene("10000-list", some(10_000), read_list),
    Scene("hostile", made.hostile),
    Scene("hostile-panel", made.hostile, open_event),
    Scene("ancient", made.ancient),
    Scene("far", made.far_out),
    Scene("far-unfolded", made.far_out, unfolded),
    Scene("far-print", made.far_out, printed=True, whole=True),
    Scene("day", made.one_day),
    Scene("phone-5", some(5), size=PHONE),
    Scene("phone-50", some(50), size=PHONE),
    Scene("phone-50-whole", some(50), size=PHONE, whole=True),
    Scene("phone-50-panel", some(50), open_event, size=PHONE),
    Scene("phone-50-filters", some(50), filters, size=PHONE),
    Scene("phone-far", made.far_out, size=PHONE, whole=True),
    Scene("phone-50-dark", some(50), size=PHONE, dark=True),
    Scene("tablet-50", some(50), size=(820, 1180)),
)


def shoot(browser: Browser, scene: Scene, folder: Path) -> None:
    """Write one scene's page and its picture."""
    path = write_html(scene.chronology(), folder / "pages" / f"{scene.name}.html")
    touch = scene.size == PHONE
    context = browser.new_context(
        viewport={"width": scene.size[0], "height": scene.size[1]},
        color_scheme="dark" if scene.dark else "light",
        java_script_enabled=scene.scripts,
        has_touch=touch,
        is_mobile=touch,
        device_scale_factor=2 if touch else 1,
    )
    page = context.new_page()
    page.on("console", lambda message: print(f"  {scene.name}: {message.type}: {message.text}"))
    page.on("pageerror", lambda error: print(f"  {scene.name}: {error}"))
    page.goto(path.resolve().as_uri())
    if scene.scripts and scene.chronology().events:
        page.wait_for_selector("html.ready", state="attached", timeout=20_000)
    page.wait_for_timeout(200)
    scene.do(page)
    if scene.printed:
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 760, "height": 1000})
        page.wait_for_timeout(300)
    if scene.whole:  # what is off the screen is not drawn else
        page.evaluate(
            "for (const part of document.querySelectorAll('#list section'))"
            " part.style.contentVisibility = 'visible'"
        )
    page.screenshot(path=folder / f"{scene.name}.png", full_page=scene.whole)
    context.close()


def make_readme(picture: Path) -> None:
    """Put the picture of the README where it belongs, unless it is too large to load at once."""
    size = picture.stat().st_size
    if size > MOST_BYTES:
        raise SystemExit(f"{picture} has {size:,} bytes; the README's may have {MOST_BYTES:,}")
    README.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(picture, README)
    print(f"{README} ({size:,} bytes)")


def main(arguments: list[str]) -> None:
    """Make the scenes that are asked for."""
    if not arguments:
        raise SystemExit(__doc__)
    if arguments == ["--readme"]:
        with TemporaryDirectory() as folder:
            main([folder, "readme"])
            make_readme(Path(folder) / "readme.png")
        return
    folder, names = Path(arguments[0]), arguments[1:]
    chosen = [scene for scene in SCENES if not names or scene.name.startswith(tuple(names))]
    chromium = shutil.which("chromium")
    if chromium is None:
        raise SystemExit("screenshots are taken with chromium, and there is none on the path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGS))
        for scene in chosen:
            shoot(browser, scene, folder)
            print(scene.name)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
