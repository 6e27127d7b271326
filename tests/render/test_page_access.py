"""The page for everybody: names, roles and contrast, as axe-core judges them and by our own sums."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

import pytest
from looking import FIFTY, PHONE, settle, some

from ktimeline.model import Status

STYLE = (files("ktimeline.render") / "assets" / "style.css").read_text(encoding="utf-8")
LIGHT, DARK = ("light", "dark")
TWENTY = some(20)


def colours(scheme: str) -> dict[str, str]:
    """The palette of a scheme, as the stylesheet writes it."""
    blocks = re.findall(r":root \{(.*?)\}", STYLE, re.S)
    return dict(re.findall(r"--(\w+): (#\w+)", blocks[scheme == DARK]))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = (int(digits[k : k + 2], 16) / 255 for k in (0, 2, 4))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("front", "back", "least"),
    [
        ("ink", "paper", 7), ("soft", "paper", 4.5), ("accent", "paper", 4.5), ("ink", "marker", 4.5),
        ("ink", "wash", 7), ("soft", "wash", 4.5), ("mark", "paper", 3), ("mark", "tint", 3),
    ],
)  # fmt: skip
def test_text_and_marks_stand_out(scheme: str, front: str, back: str, least: float) -> None:
    palette = colours(scheme)
    assert contrast(palette[front], palette[back]) >= least


def violations(page: Any) -> list[str]:
    """What axe-core finds wrong, a line each."""
    if not page.evaluate("'axe' in window"):
        source = pytest.importorskip("axe_playwright_python.base").AXE_FILE_PATH
        page.evaluate(source.read_text(encoding="utf-8"))
    found = page.evaluate(
        "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
    )
    return [f"{rule['id']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]]


def show_panel(page: Any) -> None:
    event = max(TWENTY.events, key=lambda e: (bool(e.conflicts), len(e.evidence)))
    page.evaluate("id => { location.hash = 'e=' + id }", event.id)
    page.locator("#panel").wait_for(state="visible")
    page.wait_for_timeout(200)


def show_filters(page: Any) -> None:
    page.evaluate("document.getElementById('facets').open = true")
    page.evaluate("document.getElementById('tray').open = true")
    page.fill("#search", "ferry")
    settle(page)


SCENES = {
    "as it opens": lambda page: None,
    "filters, search and tray": show_filters,
    "an event open": show_panel,
    "help": lambda page: page.evaluate("document.getElementById('help').showModal()"),
}


@pytest.mark.browser
@pytest.mark.parametrize("scheme", [LIGHT, DARK])
@pytest.mark.parametrize("device", ["desk", "phone"])
def test_axe_finds_no_violation(visit, scheme: str, device: str) -> None:
    pytest.importorskip("axe_playwright_python")
    options = PHONE if device == "phone" else {}
    page = visit("twenty", TWENTY, bare=True, color_scheme=scheme, **options).open(until="drawn")
    for scene, prepare in SCENES.items():
        prepare(page)
        assert violations(page) == [], scene
        page.evaluate("document.getElementById('help').close(); location.hash = ''")
        settle(page)


@pytest.mark.browser
def test_the_accessibility_tree_names_every_event(page) -> None:
    tree = page.locator("#list").aria_snapshot()
    for event in FIFTY.events:
        status = "" if event.status is Status.HAPPENED else f" {event.status}"
        assert f"{event.when.reading}{status} {event.title}" in tree.replace('\\"', '"')
    assert page.locator("#panel").get_attribute("role") == "dialog"
    named = page.evaluate(
        """() => [...document.querySelectorAll('button, input, [tabindex="0"]')]
          .filter(e => !(e.ariaLabel || e.textContent.trim() || e.labels?.length)).length"""
    )
    assert named == 0
