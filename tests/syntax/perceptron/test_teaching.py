"""What the parser's teacher reads becomes a treebank: the best tree, the sentences, the file."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import pytest
from benchmarks.news_heads import news_heads, right_heads
from benchmarks.treebank import read_conllu
from hypothesis import given
from hypothesis import strategies as st
from tools.eisner import is_projective, projective_heads
from tools.teach_parser import is_prose, picked, written
from tools.teacher import Reading
from tools.teacher_network import shape_of

SCORES = st.integers(1, 5).flatmap(
    lambda count: st.lists(
        st.lists(st.integers(-50, 50), min_size=count + 1, max_size=count + 1),
        min_size=count,
        max_size=count,
    )
)


def total(scores: list[list[int]], heads: list[int]) -> int:
    # A head of -1 is the last column, the root.
    return sum(row[head] for row, head in zip(scores, heads, strict=True))


@given(SCORES)
def test_no_projective_tree_is_better(scores: list[list[int]]) -> None:
    count = len(scores)
    trees = (list(heads) for heads in product(range(-1, count), repeat=count))
    best = max(total(scores, heads) for heads in trees if is_projective(heads))
    found = projective_heads(np.array(scores))
    assert is_projective(found)
    assert total(scores, found) == best


@pytest.mark.parametrize(
    ("heads", "projective"),
    [
        ([-1], True),
        ([1, -1, 1], True),
        ([1, 2, -1], True),
        ([2, -1, 1], False),  # a branch over the root
        ([2, 3, -1, 2], False),  # two branches cross
        ([1, 0], False),  # a circle
        ([1, 0, -1], False),
        ([-1, -1], False),  # two roots
    ],
)
def test_what_a_projective_tree_is(heads: list[int], projective: bool) -> None:
    assert is_projective(heads) is projective


def test_trees_that_were_written_are_read_again(tmp_path: Path) -> None:
    readings = [
        Reading(("Rain", "fell", "."), ("NN", "VBD", "."), (1, -1, 1), ("nsubj", "root", "punct"),
                (0.0, 0.0, 0.0)),
        Reading(("Look", "!"), ("VB", "."), (-1, 0), ("root", "punct"), (0.0, -0.5)),
    ]  # fmt: skip
    path = tmp_path / "silver.conllu"
    path.write_text(written(readings), encoding="utf-8")
    again = [
        Reading(
            tuple(word.form for word in one.words),
            tuple(word.tag for word in one.words),
            tuple(word.head for word in one.words),
            tuple(word.relation for word in one.words),
            reading.sureness,
        )
        for reading, one in zip(readings, read_conllu(path), strict=True)
    ]
    assert again == readings


@pytest.mark.parametrize(
    ("sentence", "prose"),
    [
        ("The mill burned down in May.", True),
        ("“The long strike is over,” said the mayor of the town.", True),
        ("Home | News | Sport.", False),
        ("the end of a sentence that was cut.", False),
        ("Mill Burns Down In Upper Valley.", False),
        ("12 31 45 66 70 1 2 3.", False),
        ("“The long strike is over, said the mayor of the town.", False),
        ("Read more at https://example.org.", False),
    ],
)
def test_furniture_of_a_page_is_no_prose(sentence: str, prose: bool) -> None:
    assert is_prose(sentence) is prose


def test_sentences_with_a_date_come_first_and_none_twice() -> None:
    texts = ["Nobody knew why it burned. The old mill burned down on Sunday."] * 2
    found = [" ".join(words) for words in picked(texts)]
    assert found == ["The old mill burned down on Sunday .", "Nobody knew why it burned ."]
    assert picked(texts, 1) == [found[0].split()]


@given(st.text(min_size=1, max_size=8))
def test_each_word_has_a_shape(word: str) -> None:
    assert 0 <= shape_of(word) < 8


def test_the_news_sentences_ask_for_heads_they_have() -> None:
    gold = list(news_heads())
    assert len(gold) == 120
    for words, heads in gold:
        assert list(heads.values()).count(-1) == 1
        assert all(0 <= child < len(words) and head < len(words) for child, head in heads.items())
    heads_of = {tuple(words): heads for words, heads in gold}
    right, asked, whole = right_heads(
        lambda words: [heads_of[tuple(words)].get(at, 0) for at in range(len(words))]
    )
    assert (right, whole) == (asked, 120)
