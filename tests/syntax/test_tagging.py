"""The letters of the shallow tagger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.model import Span
from ktimeline.syntax.clauses import clause_of, noun_phrase_start
from ktimeline.syntax.governor import governing_group, verb_groups
from ktimeline.syntax.tagging import classify, tag_sentence_after, tag_sentence_before, tag_text


@pytest.mark.parametrize(
    ("letters", "forms"),
    [
        ("w", "will shall 'll won't"),
        ("m", "would may can't"),
        ("V", "went took began"),
        ("E", "met voted held tried stopped cut"),
        ("P", "taken begun written"),
        ("R", "said told announced"),
        ("G", "meeting flying"),
        ("v", "inspect defeat"),
        ("x", "vote visit"),
        ("S", "inspects defeats"),
        ("k", "starts arrives reopen"),
        ("y", "plans hopes agrees"),
        ("f", "scheduled due expected"),
        ("X", "votes talks"),
        ("N", "minister naked indeed family assembly king"),
        ("A", "quickly never already n't"),
        ("(", "( -LRB- -RRB-"),
        ("0", "12 3.5 1990s two"),
        ("C", "Okafor May Will"),
    ],
)
def test_forms_tell_their_letter(letters: str, forms: str) -> None:
    assert {form: classify(form) for form in forms.split()} == dict.fromkeys(forms.split(), letters)


def test_abbreviations_are_one_token() -> None:
    assert tag_sentence_before("It sank. Mr. Poe left the U.S. on Jan. 5") == "CCEaCpC0"
    assert tag_sentence_after("Mr. Poe left the U.S. on Jan. 5. It sank.") == "CCEaCpC0"


def test_a_mention_is_one_token() -> None:
    text = "They met on 5 May 2010 in Lyon."
    tagged = tag_text(text, Span(0, len(text)), [Span(12, 22)])
    assert tagged.tags == "rEp@pC."
    assert tagged.word(3) == "5 May 2010"
    assert tagged.index_at(12) == 3


@given(st.text(alphabet=st.characters() | st.sampled_from(" .!Aa"), max_size=100))
def test_all_taggers_agree_on_any_text(drawn: str) -> None:
    text = f"and {drawn}"  # a capital that opens a text is looked through
    tags = tag_text(text, Span(0, len(text))).tags
    assert tag_sentence_after(text) == tags.partition(".")[0]
    assert tag_sentence_before(text) == tags[tags.rfind(".") + 1 :]


@pytest.mark.parametrize(
    ("sentence", "subject", "verb"),
    [
        ("The council approved the plan on @.", "The council", "approved"),
        ("The firm, based in Ohio, closed on @.", "The firm", "closed"),
        ("The assembly — led by rebels — voted on @.", "The assembly", "voted"),
        ("He resigned and told nobody until @.", "He", "told"),
        ("The man who died on @ was old.", "The man", "died"),
        ("Officials said the talks ended on @.", "the talks", "ended"),
        ("The right to work was lost on @.", "The right to work", "was lost"),
        ("Its treaty with Chad, signed in haste, lapsed on @.", "Its treaty with Chad", "lapsed"),
    ],
)
def test_the_subject_of_a_clause(sentence: str, subject: str, verb: str) -> None:
    at = sentence.index("@")
    tagged = tag_text(sentence, Span(0, len(sentence)), [Span(at, at + 1)])
    group = governing_group(tagged.tags, tagged.tags.index("@"))
    assert group is not None
    clause = clause_of(tagged, group)
    words = [
        sentence[tagged.spans[start].start : tagged.spans[end - 1].end]
        for start, end in clause.subject
    ]
    found = sentence[tagged.spans[group.start].start : tagged.spans[group.end - 1].end]
    assert (" ".join(words), found) == (subject, verb)


@given(st.text(alphabet='wmbBenghHoOVEPRGvxSXkyifzTparcuqA0NCs@,;"(.', max_size=40))
def test_any_letters_parse(tags: str) -> None:
    text = "a " * len(tags)
    spans = tuple(Span(2 * i, 2 * i + 1) for i in range(len(tags)))
    tagged = tag_text(text, Span(0, len(text))) if text else None
    if tagged is None:
        return
    tagged = type(tagged)(text, tags, spans)
    for group in verb_groups(tags):
        clause = clause_of(tagged, group)
        assert group.end <= clause.end <= len(tags) or clause.end == group.end
        assert all(0 <= start < end <= len(tags) for start, end in clause.subject)
        assert list(clause.cuts) == sorted(clause.cuts)
    assert 0 <= noun_phrase_start(tags, len(tags)) <= len(tags)


@pytest.mark.parametrize(
    ("sentence", "letters"),
    [
        ("The boys' school", "aNsN"),
        ("The boys ' school", "aNsN"),
        ("the deal ` shakedowns ' was", 'ax"N,B'),
    ],
)
def test_apostrophes(sentence: str, letters: str) -> None:
    assert tag_text(sentence, Span(0, len(sentence))).tags == letters
