"""The same text from two outlets, and an article and its update, are one source."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.merging import find_copies
from ktimeline.model import Article, Dropped, Published, Span

WORDS = [
    "harbour",
    "ferry",
    "captain",
    "inquiry",
    "storm",
    "dock",
    "crane",
    "union",
    "strike",
    "minister",
    "court",
    "vessel",
    "night",
    "pilot",
    "cargo",
    "bridge",
    "fog",
    "signal",
    "rescue",
    "island",
    "coast",
    "engine",
    "deck",
    "anchor",
    "keel",
    "mast",
    "tide",
    "buoy",
]


def prose(seed: int, words: int = 150) -> str:
    """Made-up text, the same for a seed."""
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(words))


def article(name: str, text: str, day: int = 1, **more: object) -> Article:
    return Article(name, text, published=Published(date(2020, 5, day)), **more)  # type: ignore[arg-type]


STORY = prose(1)


@pytest.mark.parametrize(
    ("text", "is_copy"),
    [
        (STORY, True),
        ("OSLO (Agency) -- " + STORY + " Additional reporting by another desk.", True),
        (STORY.upper().replace(" ", "\n"), True),
        (STORY + " " + prose(2, 80), True),  # an update that adds to it
        (" ".join(STORY.split()[:100]), True),  # shortened
        (prose(3), False),
        (" ".join(STORY.split()[:20]) + " " + prose(4, 130), False),  # quotes a paragraph
        ("The ferry sank.", False),
    ],
)
def test_what_is_a_copy(text: str, is_copy: bool) -> None:
    copies = find_copies([article("a", STORY, 1), article("b", text, 2)])
    assert (copies["b"] == "a") is is_copy
    assert copies["a"] == "a"


def test_the_first_published_is_the_source() -> None:
    copies = find_copies([article("a", STORY, 3), article("b", STORY, 1), article("c", STORY, 2)])
    assert set(copies.values()) == {"b"}


def test_one_address_is_one_source() -> None:
    first = article("a", prose(5), 1, url="https://example.org/ferry")
    update = article("b", prose(6), 2, url="https://example.org/ferry/#latest")
    assert find_copies([first, update])["b"] == "a"


def test_page_furniture_makes_no_copies() -> None:
    menu = prose(7, 300)
    pages = [
        article(
            name,
            menu + "\n" + prose(number),
            dropped=(Dropped(Span(0, len(menu)), "navigation"),),
        )
        for name, number in (("a", 8), ("b", 9))
    ]
    assert find_copies(pages) == {"a": "a", "b": "b"}


@given(st.permutations(range(6)))
def test_the_order_does_not_matter(order: list[int]) -> None:
    articles = [
        article("a", STORY, 2), article("b", STORY + " " + prose(2, 60), 1), article("c", prose(3)),
        article("d", prose(3) + " at last"), article("e", ""), Article("f", STORY),
    ]  # fmt: skip
    assert find_copies([articles[place] for place in order]) == find_copies(articles)


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_text_is_compared(texts: list[str]) -> None:
    articles = [Article(str(place), text) for place, text in enumerate(texts)]
    copies = find_copies(articles)
    assert copies.keys() == {one.id for one in articles}
    assert set(copies.values()) <= copies.keys()
