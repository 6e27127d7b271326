"""What the tagger knows of the clause around a past form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.syntax.perceptron.clause import PAST, Clause, clause_features, verbs_ahead
from ktimeline.syntax.perceptron.tagger import look_of


def ahead_of(sentence: str, word: str) -> str:
    words = sentence.split()
    looks = [look_of(one) for one in words]
    told = verbs_ahead((look.lower, look.letters[0]) for look in looks)
    return told[words.index(word)]


def read(tagged: str) -> Clause:
    clause = Clause()
    for word, tag in (token.rsplit("/", 1) for token in tagged.split()):
        clause.see(tag, look_of(word).letters[0])
    return clause


@pytest.mark.parametrize(
    ("sentence", "word", "told"),
    [
        # a sure verb, in the clause or only in the sentence
        ("The boat raised in May will sail .", "raised", "vv"),
        ("The boat , raised in May , will sail .", "raised", ",v"),
        ("The boat raised and sold here will sail .", "raised", "cv"),
        ("The boat raised by those who came will sail .", "raised", "qv"),
        ("They raised the boat before it sank .", "raised", "pv"),
        # before a noun it is a preposition
        ("They raised the boat before lunch .", "raised", ";;"),
        # a verb perhaps
        ("They raised what sailors loved .", "raised", "qe"),
        # nothing of what stands behind a semicolon
        ("They raised the boat ; it sank .", "raised", ";;"),
        ("They raised the boat", "raised", "--"),
    ],
)
def test_verbs_to_come(sentence: str, word: str, told: str) -> None:
    assert ahead_of(sentence, word) == told


@pytest.mark.parametrize(
    ("tagged", "opener", "since", "finite", "verb"),
    [
        ("", "^", "-", "-", "-"),
        ("Sailors/NNS came/VBD", "^", "VBD", "v", "VBD"),
        ("Sailors/NNS came/VBD and/CC", "c", "-", "v", "VBD"),
        ("Sailors/NNS ,/, raised/VBN", ",", "-", "-", "VBN"),
        ("Sailors/NNS who/WP", "q", "-", "-", "-"),
        ("They/PRP say/VBP that/IN", "u", "-", "v", "VBP"),
        ("They/PRP swim/VBP in/IN", "^", "VBP", "v", "VBP"),
        # a semicolon begins anew
        ("Sailors/NNS came/VBD ;/:", ";", "-", "-", "VBD"),
    ],
)
def test_what_was_read(tagged: str, opener: str, since: str, finite: str, verb: str) -> None:
    clause = read(tagged)
    assert (clause.opener, clause.since, clause.finite, clause.verb) == (
        opener, since, finite, verb,
    )  # fmt: skip


def test_each_fact_is_told_apart() -> None:
    clause = read("Sailors/NNS came/VBD")
    told = clause_features("E", "NN", "p", clause, "vv")
    assert len(set(told)) == len(told)
    assert set(told).isdisjoint(clause_features("V", "NN", "p", clause, "vv"))


@pytest.mark.parametrize("word", ["raised", "taken", "went", "said", "agreed"])
def test_past_forms_ask_for_their_clause(word: str) -> None:
    assert look_of(word).letters[1] in PAST


@pytest.mark.parametrize("word", ["raise", "raising", "sailor", "had", "of"])
def test_others_do_not(word: str) -> None:
    assert look_of(word).letters[1] not in PAST


@given(st.lists(st.tuples(st.sampled_from(["after", "x"]), st.sampled_from("pEV,;cqwNu."))))
def test_each_word_is_told_of(words: list[tuple[str, str]]) -> None:
    told = verbs_ahead(words)
    assert len(told) == len(words)
    assert set("".join(told)) <= set("ve,cqp;-")
    assert told[-1:] in ([], ["--"])
