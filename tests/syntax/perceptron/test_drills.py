"""Drills: trees as the treebanks have them, each time the same."""

from __future__ import annotations

from itertools import islice
from random import Random

import pytest
from benchmarks.treebank import Sentence
from tools.drill_clauses import Writer, forms_of, sentence_of
from tools.drill_words import VERBS
from tools.drills import COUNT, KINDS, NEWS_KINDS, Kind, drills, news_drills

RELATIONS = """
    acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc ccomp compound conj cop
    csubj det expl flat iobj mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:pass nummod obj obl
    obl:agent obl:unmarked parataxis punct root xcomp
"""
TAGS = """
    $ , . : `` '' CC CD DT HYPH IN JJ JJS MD NN NNP NNS POS PRP PRP$ RB RBR TO VB VBD VBG VBN VBP VBZ WDT
    WP WP$ WRB
"""


def written(kind: Kind, seed: int) -> Sentence:
    return sentence_of(kind(Writer(Random(seed))))


@pytest.mark.parametrize("kind", [*KINDS, *NEWS_KINDS])
@pytest.mark.parametrize("seed", range(4))
def test_each_kind_is_a_tree(kind: Kind, seed: int) -> None:
    words = written(kind, seed).words
    assert [word.relation for word in words if word.head < 0] == ["root"]
    assert {word.relation for word in words} <= set(RELATIONS.split())
    assert {word.tag for word in words} <= set(TAGS.split())
    for place in range(len(words)):
        above, steps = place, 0
        while words[above].head >= 0:
            above, steps = words[above].head, steps + 1
            assert steps < len(words)


@pytest.mark.parametrize("kind", [*KINDS, *NEWS_KINDS])
def test_no_arcs_cross(kind: Kind) -> None:
    words = written(kind, 5).words
    arcs = [sorted((place, word.head)) for place, word in enumerate(words) if word.head >= 0]
    assert not [
        (one, other) for one in arcs for other in arcs if one[0] < other[0] < one[1] < other[1]
    ]


def test_words_stand_where_they_say() -> None:
    for sentence in islice(drills(), 50):
        assert [sentence.text[one.span.start : one.span.end] for one in sentence.words] == [
            one.form for one in sentence.words
        ]
        assert sentence.text[0].isupper() or sentence.text[0].isdigit()


def test_the_same_seed_writes_the_same() -> None:
    assert list(islice(drills(), 40)) == list(islice(drills(), 40))
    assert list(drills(9, seed=1)) != list(drills(9, seed=2))
    assert list(news_drills(40)) == list(news_drills(40))


def test_every_kind_is_drilled_and_few_come_twice() -> None:
    texts = [sentence.text for sentence in drills()]
    assert len(texts) == COUNT
    assert len(set(texts)) > 0.98 * COUNT


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ("deny", ("deny", "denied", "denied", "denying")),
        ("stay", ("stay", "stayed", "stayed", "staying")),
        ("free", ("free", "freed", "freed", "freeing")),
        ("die", ("die", "died", "died", "dying")),
        ("ship", ("ship", "shipped", "shipped", "shipping")),
        ("set,set,set", ("set", "set", "set", "setting")),
        ("hide,hid,hidden", ("hide", "hid", "hidden", "hiding")),
    ],
)
def test_forms_of_verbs(entry: str, forms: tuple[str, ...]) -> None:
    assert forms_of(entry) == forms


@pytest.mark.parametrize("kind", VERBS)
def test_every_verb_has_its_forms(kind: str) -> None:
    for entry in VERBS[kind].split():
        assert all(form.isalpha() for form in forms_of(entry)), entry
