"""The base form of a word whose part of speech is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.syntax.perceptron.lemmas import lemma


@pytest.mark.parametrize(
    ("tag", "pairs"),
    [
        ("NNS", "talks talk|countries country|men man|spokesmen spokesman|churches church"),
        ("NNS", "crises crisis|heroes hero|shoes shoe|buses bus|1990s 1990s|series series"),
        ("VBD", "was be|had have|met meet|voted vote|denied deny|settled settle|managed manage"),
        ("VBG", "hearing hear|dying die|stopping stop|leading lead|meeting meet"),
        ("VBN", "been be|taken take|struck strike|mismanaged mismanage"),
        ("VBZ", "'s be|says say|does do|crosses cross"),
        ("VBP", "'ve have|'re be|meet meet"),
        ("MD", "wo will|ca can|'ll will|may may"),
        ("PRP", "them they|her she|us we"),
        ("PRP$", "her her|their their"),
        ("JJR", "bigger big|earlier early|larger large|better good|safer safe"),
        ("JJS", "biggest big|worst bad|latest late"),
        ("NNP", "Talks Talks|May May"),
        ("RB", "n't not|quickly quickly"),
        ("NN", "hearing hearing|bus bus"),
    ],
)
def test_base_forms_by_tag(tag: str, pairs: str) -> None:
    expected = dict(pair.split() for pair in pairs.split("|"))
    assert {word: lemma(word, tag) for word in expected} == expected


@given(
    st.text(min_size=1, max_size=12),
    st.sampled_from(["NN", "NNS", "NNP", "VB", "VBG", "VBD", "JJR", "RBS", "MD"]),
)
def test_every_word_has_some_base(word: str, tag: str) -> None:
    assert lemma(word, tag)
