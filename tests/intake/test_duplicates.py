"""The same article twice: by its address, its text, or nearly its text."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import ADDRESS, STORY, TEXT

from ktimeline.intake.duplicates import Likeness, address_key, resemblance, sketch
from ktimeline.intake.loading import load
from ktimeline.model import Article

DAY = date(2025, 1, 29)
LONG = " ".join(
    f"On day {n} the envoys of side {n * 7 % 13} spoke of matter {n * n}." for n in range(60)
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ADDRESS, f"{ADDRESS}#top"),
        (ADDRESS, f"{ADDRESS}/?utm_source=feed&fbclid=1"),
        (ADDRESS, ADDRESS.replace("https://", "http://www.")),
        ("https://example.org/a?id=1&b=2", "https://example.org/a?b=2&id=1"),
    ],
)
def test_addresses_that_lead_to_one_article(one: str, other: str) -> None:
    assert address_key(one) == address_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
        ("https://example.org/a", "https://example.com/a"),
        ("https://example.org/a", "https://example.org/A"),
    ],
)
def test_addresses_that_do_not(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


@pytest.mark.parametrize(
    "site", ["", "https://example.org", "https://example.org/#a", "notes", "//[", "a:b"]
)
def test_a_mere_site_is_no_articles_address(site: str) -> None:
    assert address_key(site) == ""


@pytest.mark.parametrize(
    ("change", "same"),
    [
        (lambda text: text, True),
        (lambda text: text.upper().replace(". ", ".\n\n"), True),
        (lambda text: text.replace("matter 100.", "matter one hundred."), True),
        (lambda text: f"{text} Additional reporting by Ada Quill in Stockholm.", True),
        (lambda text: text[len(text) // 2 :], False),
        (lambda text: " ".join(reversed(text.split())), False),
        (lambda text: text.replace("envoys", "ministers"), False),
    ],
)
def test_which_texts_are_nearly_the_same(change: object, same: bool) -> None:
    likeness = Likeness()
    likeness.add(sketch("Another text about bridges. " * 30))
    likeness.add(sketch(LONG))
    other = sketch(change(LONG))  # type: ignore[operator]
    found = likeness.same(other) is not None or likeness.nearest(other) is not None
    assert found is same


def test_short_texts_are_one_only_by_their_words(tmp_path: Path) -> None:
    texts = ["They met on Friday in the old town.", "They met on Monday in the old town.",
             "They met on Friday, in the old town"]  # fmt: skip
    found = load([Article(f"a{n}", text) for n, text in enumerate(texts)])
    assert [article.id for article in found.articles] == ["a0", "a1"]


def test_texts_of_signs_alone_are_one_only_where_they_are_equal() -> None:
    assert sketch("…").digest != sketch("—").digest


def test_the_first_copy_is_read_and_names_the_others(tmp_path: Path) -> None:
    for name, text in (("a", LONG), ("b", f"{LONG} Ada Quill contributed."), ("c", LONG.upper())):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    found = load(tmp_path, DAY)
    (article,) = found.articles
    assert (article.path, article.text) == (str(tmp_path / "a.txt"), LONG)
    assert article.duplicates == (str(tmp_path / "b.txt"), str(tmp_path / "c.txt"))
    near, same = found.problems
    assert f"of its text in common with {tmp_path / 'a.txt'}; it was read only once" in near.message
    assert "has the same text as" in same.message


def test_the_same_address_is_read_once_and_told(tmp_path: Path) -> None:
    for name, text in (("a", STORY[0]), ("b", STORY[1])):
        front = f"---\nurl: {ADDRESS}\npublished: 2025-01-29\n---\n"
        (tmp_path / f"{name}.md").write_text(front + text, "utf-8")
    found = load(tmp_path)
    assert [article.text for article in found.articles] == [STORY[0]]
    assert f"has the same address as {tmp_path / 'a.md'}" in found.problems[0].message


def test_where_only_a_later_copy_is_dated_its_date_counts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.md").write_text(f"---\npublished: 2025-01-29\n---\n{TEXT}", "utf-8")
    found = load(tmp_path)
    (article,) = found.articles
    assert article.published is not None
    assert (Path(article.path).name, article.published.day) == ("a.txt", DAY)
    assert article.id == load(tmp_path / "b.md").articles[0].id
    assert "dated 2025-01-29 here and nowhere there" in found.problems[0].message
    assert len(found.problems) == 1


WORDS = st.lists(
    st.sampled_from(
        ["envoys", "met", "in", "the", "old", "town", "and", "left", "it", "at", "night"]
    ),
    max_size=80,
)


@given(WORDS, WORDS)
def test_resemblance_is_a_share_the_same_both_ways(one: list[str], other: list[str]) -> None:
    a, b = sketch(" ".join(one)), sketch(" ".join(other))
    assert resemblance(a, b) == resemblance(b, a)
    assert 0 <= resemblance(a, b) <= 1
    assert resemblance(a, a) == (1.0 if len(one) >= 5 else 0.0)


def test_a_resemblance_is_estimated_within_its_error() -> None:
    words = [f"w{n}" for n in range(3_000)]
    chance = random.Random(7)
    changed = [f"x{n}" if chance.random() < 0.02 else word for n, word in enumerate(words)]
    shingles = [{tuple(text[n : n + 5]) for n in range(len(text) - 4)} for text in (words, changed)]
    exact = len(shingles[0] & shingles[1]) / len(shingles[0] | shingles[1])
    assert abs(resemblance(sketch(" ".join(words)), sketch(" ".join(changed))) - exact) < 0.12
