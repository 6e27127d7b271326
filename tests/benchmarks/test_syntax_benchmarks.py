"""What the benchmarks of sentences and tags are built of."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = str(Path(__file__).resolve().parents[2])


def module(name: str) -> ModuleType:
    """Return a module of the benchmarks, which run from the project's folder, not installed."""
    sys.path.insert(0, ROOT)
    try:
        return importlib.import_module(f"benchmarks.{name}")
    finally:
        sys.path.remove(ROOT)


sentences, tagging, treebank = module("sentences"), module("tagging"), module("treebank")
hard = module("hard_sentences")

CONLLU = """\
# sent_id = paper-0001
# text = He can't  go.
1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
"""


def read(tmp_path: Path) -> list:
    path = tmp_path / "paper.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return list(treebank.read_conllu(path))


def test_a_treebank_tells_where_its_words_stand_and_what_they_hang_on(tmp_path: Path) -> None:
    (one,) = read(tmp_path)
    assert (one.text, one.document) == ("He can't  go.", "paper")
    assert [word.span.of(one.text) for word in one.words] == ["He", "ca", "n't", "go", "."]
    assert [(word.head, word.relation) for word in one.words[:4]] == [
        (3, "nsubj"), (3, "aux"), (3, "advmod"), (-1, "root"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("It rains. It pours.", {10}),
        ("A headline\n\nIt rains.", {12}),
        ("  It rains.  It pours. ", {13}),
        ("", set()),
    ],
)
def test_where_our_sentences_begin(text: str, starts: set[int]) -> None:
    splitter = sentences.ktimeline_splitter()
    assert sentences.boundaries(splitter, text, by_line=False) == starts
    assert sentences.boundaries(splitter, text, by_line=True) == starts


def test_a_splitter_that_cuts_at_every_space_is_wrong() -> None:
    def every_word(text: str) -> list[int]:
        return [place + 1 for place, letter in enumerate(text) if letter == " "]

    text = sentences.joined(["It rains hard.", "It pours."])
    precision, recall, f1, _ = sentences.measured(every_word, [text], by_line=False)
    assert (precision, recall) == (0.25, 1.0)
    assert f1 == pytest.approx(0.4)


def test_most_hard_texts_are_parted_as_people_part_them() -> None:
    splitter = sentences.ktimeline_splitter()
    texts = [sentences.joined(case) for case in hard.HARD]
    wrong = [
        text
        for text, starts in texts
        if sentences.boundaries(splitter, text, by_line=False) != starts
    ]
    assert len(wrong) <= 3, wrong


def test_tags_and_trees_are_scored(tmp_path: Path) -> None:
    (one,) = read(tmp_path)
    said = [
        tagging.Answer("PRP", 3, "nsubj"),
        tagging.Answer("MD", 3, "wrong"),
        None,
        tagging.Answer("NN", 0, "root"),
        tagging.Answer(".", 3, "punct"),
    ]
    # three tags of five; "can" is found to be a verb and "go" is not; three heads, two relations
    assert tagging.scored([one], [said]).split() == ["60.00", "100.00", "50.00", "60.00", "40.00"]


def test_an_analysis_of_bare_text_is_laid_on_the_words_of_the_treebank(tmp_path: Path) -> None:
    (one,) = read(tmp_path)
    answers = tagging.from_text(one)
    assert [answer is not None for answer in answers] == [True] * 5
    assert answers[3].head == -1
