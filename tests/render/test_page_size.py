"""What a page weighs: small enough to mail, whatever the articles told."""

from __future__ import annotations

from pathlib import Path

import pytest
from looking import some

import ktimeline as kt
from ktimeline.render import to_html
from ktimeline.render.data import page_data
from ktimeline.render.page import embedded_json

ROOT = Path(__file__).resolve().parents[2]


def weight(value: object) -> int:
    return len(embedded_json(value).encode())


@pytest.fixture(scope="module")
def demo() -> kt.Timeline:
    return kt.build(ROOT / "examples")


def test_the_demo_can_be_mailed(demo: kt.Timeline) -> None:
    assert len(to_html(demo).encode()) <= 2_200_000


def test_no_event_of_the_demo_takes_more_than_a_kilobyte(demo: kt.Timeline) -> None:
    events = page_data(demo)["events"]
    assert len(events) > 35
    assert max(map(weight, events)) <= 1024


@pytest.mark.parametrize("count", [50, 1000])
def test_an_event_takes_a_kilobyte_at_most_with_all_that_is_kept_for_it(count: int) -> None:
    data = page_data(some(count))
    assert max(map(weight, data["events"])) <= 1024
    shared = sum(weight(data[name]) for name in ("sentences", "dates", "steps", "rules", "places"))
    assert (weight(data["events"]) + shared) / count <= 1024


def test_the_picture_of_the_readme_loads_at_once() -> None:
    picture = ROOT / "docs" / "images" / "timeline.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size < 300_000
