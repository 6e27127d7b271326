"""Weights: packed into whole numbers, kept in a file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ktimeline.syntax.perceptron.weights import Classifier, dump, load

CLASSES = ("a", "b", "c", "d", "e")
PAIRS = st.dictionaries(
    st.integers(1, len(CLASSES)), st.integers(-127, 127).filter(bool), max_size=len(CLASSES)
)
TABLES = st.dictionaries(st.text("xyzé ", min_size=1, max_size=4), PAIRS.filter(bool), min_size=1)


def folded(table: dict[str, dict[int, int]]) -> dict[str, bytes]:
    return {
        feature: b"".join(bytes((place, weight + 128)) for place, weight in pairs.items())
        for feature, pairs in table.items()
    }


@settings(max_examples=40)
@given(TABLES)
def test_adding_whole_numbers_adds_every_weight(table: dict[str, dict[int, int]]) -> None:
    classifier = Classifier(CLASSES, folded(table))
    sums = [sum(pairs.get(place + 1, 0) for pairs in table.values()) for place in range(5)]
    row = classifier.total(table)
    assert classifier.best(row) == sums.index(max(sums))


@settings(max_examples=40)
@given(TABLES, st.integers(0, 4))
def test_what_is_forbidden_never_wins(table: dict[str, dict[int, int]], place: int) -> None:
    classifier = Classifier(CLASSES, folded(table))
    row = classifier.total(table)
    assert classifier.best(row + classifier.forbid([place])) != place


def test_an_unknown_feature_weighs_nothing() -> None:
    assert Classifier(CLASSES, {"x": bytes((2, 130))}).total(["y"]) == 0


@settings(max_examples=40)
@given(TABLES)
def test_a_file_gives_back_what_was_put_in(table: dict[str, dict[int, int]]) -> None:
    data = dump("A title\nof two lines", {"one": (CLASSES, folded(table)), "two": ("x", {})})
    assert data.startswith(b"A title\nof two lines\n\n")
    read = load(data)
    ours = Classifier(CLASSES, folded(table))
    assert read["one"].classes == CLASSES
    assert [read["one"].total([key]) for key in table] == [ours.total([key]) for key in table]
    assert read["two"].total(["x"]) == 0


def test_the_same_weights_give_the_same_bytes() -> None:
    one, two = (
        {"x": bytes((1, 130)), "y": bytes((2, 3))},
        {"y": bytes((2, 3)), "x": bytes((1, 130))},
    )
    assert dump("t", {"it": (CLASSES, one)}) == dump("t", {"it": (CLASSES, two)})


@pytest.mark.parametrize("data", [b"", b"no blank line", b"a title\n\nno weights"])
def test_what_is_no_file_of_weights_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no weights"):
        load(data)
