"""How the weights are learnt: the oracle leads to the tree, and the same treebank to the same bytes."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.syntax.perceptron.arcs import LEFT, NONE, REDUCE, RIGHT, SHIFT, Configuration
from ktimeline.syntax.perceptron.parser import Parser
from ktimeline.syntax.perceptron.tagger import Tagger
from ktimeline.syntax.perceptron.weights import Classifier, load

ROOT = str(Path(__file__).resolve().parents[3])
ACTIONS = {"S": SHIFT, "D": REDUCE, "L": LEFT, "R": RIGHT}


def tool() -> ModuleType:
    """Return the trainer, which runs from the project's folder, not installed."""
    sys.path.insert(0, ROOT)
    try:
        return importlib.import_module("tools.train_tagger")
    finally:
        sys.path.remove(ROOT)


trainer = tool()


@st.composite
def projective_trees(draw: st.DrawFn) -> list[int]:
    """Draw the heads of a projective tree; the root's head is the number of words."""
    words = draw(st.integers(1, 9))
    heads = [NONE] * words

    def fill(low: int, high: int, head: int, whole: bool = False) -> None:
        while low < high:
            end = high if whole else draw(st.integers(low + 1, high))
            top = draw(st.integers(low, end - 1))
            heads[top] = head
            fill(low, top, top)
            fill(top + 1, end, top)
            low = end

    fill(0, words, words, whole=True)
    return heads


@given(projective_trees(), st.data())
def test_whichever_good_transition_is_taken_the_tree_comes_out(
    heads: list[int], data: st.DataObject
) -> None:
    gold = [*heads, NONE]
    children: list[list[int]] = [[] for _ in gold]
    for child, head in enumerate(heads):
        children[head].append(child)
    labels = [f"r{place}" if head < len(heads) else "root" for place, head in enumerate(heads)]
    state = Configuration(len(heads))
    while not state.is_final:
        good = list(trainer.good_transitions(state, gold, children, labels))
        taken = data.draw(st.sampled_from(good))
        state.apply(ACTIONS[taken[0]], taken[1:])
    assert state.heads[:-1] == heads
    assert state.relations[:-1] == labels


def test_a_wrong_turn_costs_no_more_than_it_must() -> None:
    # "the talks failed": "talks" was shifted without its article, which can have no head but ahead.
    gold, children = [1, 2, 3, NONE], [[], [0], [1], [2]]
    state = Configuration(3)
    state.apply(SHIFT)
    state.apply(RIGHT, "wrong")
    good = list(trainer.good_transitions(state, gold, children, ["det", "nsubj", "root"]))
    assert "Rroot" not in good
    assert good


TREEBANK = """\
# text = The envoys met.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
2\tenvoys\tenvoy\tNOUN\tNNS\t_\t3\tnsubj\t_\t_
3\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# text = Rain fell in Oslo.
1\tRain\train\tNOUN\tNN\t_\t2\tnsubj\t_\t_
2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_
3\tin\tin\tADP\tIN\t_\t4\tcase\t_\t_
4\tOslo\tOslo\tPROPN\tNNP\t_\t2\tobl\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""


def test_a_tree_that_was_learnt_is_built_again(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    sentences = list(trainer.read_conllu(path))
    tags = [[word.tag for word in sentence.words] for sentence in sentences]
    learner = trainer.train_parser(sentences, tags, 8)
    parser = Parser(Classifier(learner.classes, learner.folded(0.05)))
    for sentence, words_tags in zip(sentences, tags, strict=True):
        heads, relations = parser.parse([word.form for word in sentence.words], words_tags)
        assert heads == [word.head for word in sentence.words]
        assert relations == [word.relation for word in sentence.words]


def test_what_was_learnt_is_known_and_the_bytes_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("TAGGER_LEAST", "PARSER_LEAST", "STEP"):
        monkeypatch.setattr(trainer, name, 0.05)  # so little text tells little
    for name in (trainer.WEB, trainer.NEWS):
        (tmp_path / f"{name}.conllu").write_text(TREEBANK, encoding="utf-8")
    data = trainer.train(tmp_path, 4)
    assert data == trainer.train(tmp_path, 4)
    assert b"CC BY-SA 4.0" in data.partition(b"\n\n")[0]
    classifiers = load(data)
    words = ["Rain", "fell", "in", "Oslo", "."]
    tags = Tagger(classifiers["tagger"]).tag(words)
    assert tags == ["NN", "VBD", "IN", "NNP", "."]
    assert "features" in capsys.readouterr().out


def test_silver_trees_teach_the_parser_and_not_the_tagger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TAGGER_LEAST", "PARSER_LEAST", "STEP"):
        monkeypatch.setattr(trainer, name, 0.05)
    for name in (trainer.WEB, trainer.NEWS):
        (tmp_path / f"{name}.conllu").write_text(TREEBANK, encoding="utf-8")
    silver = tmp_path / "silver.conllu"
    silver.write_text(TREEBANK.replace("\tobl\t", "\tobl:silver\t"), encoding="utf-8")
    without, taught = (load(trainer.train(tmp_path, 4, given)) for given in (None, silver))
    assert "Robl:silver" in taught["parser"].classes
    assert "Robl:silver" not in without["parser"].classes
    words = ["Rain", "fell", "in", "Oslo", "."]
    assert Tagger(taught["tagger"]).tag(words) == Tagger(without["tagger"]).tag(words)


def test_a_mean_of_trainings_is_no_sum_of_them() -> None:
    once, twice = (trainer.Perceptron(["a", "b"]) for _ in range(2))
    for learner, times in ((once, 1), (twice, 2)):
        for _ in range(times):
            learner.restart()
            for right, guessed in ((0, 1), (1, 1), (0, 1)):
                learner.learn(["x"], right, guessed)
    assert once.folded(0.05) == twice.folded(0.05) != {}
