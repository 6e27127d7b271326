"""What the browser tests look at, and how."""

from __future__ import annotations

from functools import cache
from typing import Any

import chronologies as made

from ktimeline.render.page import in_drawing_order

FIFTY = in_drawing_order(made.chronology(50))
some = cache(made.chronology)
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def settle(page: Any) -> None:
    """Wait until what was asked for is drawn, by Plotly too, and the address says it."""
    page.evaluate(
        """async () => {
          const frame = () => new Promise(r => requestAnimationFrame(() => setTimeout(r)));
          do { await frame(); await frame(); }
          while (document.documentElement.classList.contains('moving'));
        }"""
    )


def boxes(page: Any) -> list[tuple[float, float, float, float]]:
    """The boxes of the labels on the chart: left, top, right, bottom."""
    found = page.evaluate(
        """() => [...document.querySelectorAll('#preview text, #plot .textpoint text')].map(e => {
          const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]})"""
    )
    return [tuple(box) for box in found]


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Tell whether two boxes share more than a line's leading."""
    return (
        one[0] < other[2] - 1
        and other[0] < one[2] - 1
        and one[1] < other[3] - 3
        and other[1] < one[3] - 3
    )


def words_of(event: Any) -> str:
    pieces = [event.title, event.when.reading, *event.participants]
    pieces += [place.name for place in event.places]
    pieces += [evidence.quote for evidence in event.evidence]
    for evidence in event.evidence:
        article = FIFTY.article(evidence.article_id)
        pieces += [article.title, article.source]
    return " ".join(pieces).lower().replace("ń", "n").replace("í", "i")
