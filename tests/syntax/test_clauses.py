"""Where a clause has its subject and its object. The verb stands in angle brackets."""

from __future__ import annotations

import pytest

from ktimeline.model import Span
from ktimeline.syntax.clauses import clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.relatives import Range
from ktimeline.syntax.tagging import Tagged, tag_text


def read(marked: str) -> tuple[Tagged, int]:
    """Tag a sentence and return the token of its marked verb."""
    text = marked.replace("<", "").replace(">", "")
    tagged = tag_text(text, Span(0, len(text)))
    return tagged, tagged.index_at(marked.index("<"))


def words(tagged: Tagged, ranges: tuple[Range, ...]) -> str:
    return " ".join(tagged.word(index) for start, end in ranges for index in range(start, end))


@pytest.mark.parametrize(
    ("sentence", "subject", "what"),
    [
        ("They tore up the pact that the miners <signed> at sea.", "the miners", "the pact"),
        ("The envoy whom the king <sent> to Rome has died.", "the king", "The envoy"),
        ("The plan she <announced> has failed.", "she", "The plan"),
        ("The news that the king <died> was false.", "the king", ""),
        ("The miners <signed> the pact.", "The miners", ""),
        ("The pact that was <signed> at sea failed.", "the pact", ""),
        ("The well in the Gulf of Mexico that <burst> was shut.", "The well in the Gulf of Mexico", ""),
        ("The minister for fish <resigned>.", "The minister for fish", ""),
        ("In it Mr. Lund <committed> himself.", "Mr. Lund", ""),
        ("The Dockers' Union <struck>.", "The Dockers ' Union", ""),
    ],
)  # fmt: skip
def test_subjects_and_objects(sentence: str, subject: str, what: str) -> None:
    tagged, verb = read(sentence)
    group = next(one for one in verb_groups(tagged.tags) if one.start <= verb < one.end)
    clause = clause_of(tagged, group)
    assert words(tagged, clause.subject).lower() == subject.lower()
    found = words(tagged, (clause.object,)) if clause.object else ""
    assert found == what


@pytest.mark.parametrize(
    ("text", "word", "letter"),
    [
        ("The plane was first shown.", "first", "A"),
        ("The first plane was shown.", "first", "a"),
        ("It cost 3 million won.", "won", "N"),
        ("The eleven won.", "won", "E"),
        ("WHO doctors came.", "WHO", "C"),
        ("The US came.", "US", "C"),
        ("They told us.", "us", "r"),
        ("A 5-year-old sang.", "5-year-old", "0"),
    ],
)
def test_words_are_told_by_their_neighbours_and_capitals(text: str, word: str, letter: str) -> None:
    tagged = tag_text(text, Span(0, len(text)))
    at = next(index for index in range(len(tagged.tags)) if tagged.word(index) == word)
    assert tagged.tags[at] == letter


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("She and the envoy <met> at sea.", "She and the envoy"),
        ("Omar Reyes , 58 <was> charged.", "Omar Reyes"),
        ("Arden failed to find a buyer and <closed> at once.", "Arden"),
        # the letters alone take this verb for a noun
        ("The fire at the yard <means> that nine jobs are lost.", "The fire at the yard"),
    ],
)
def test_subjects(sentence: str, subject: str) -> None:
    tagged, verb = read(sentence)
    known = (group for group in verb_groups(tagged.tags) if group.start <= verb < group.end)
    clause = clause_of(tagged, next(known, Group("present", verb, verb + 1)))
    assert words(tagged, clause.subject) == subject


def test_a_verb_behind_a_comma_ends_a_clause() -> None:
    tagged, verb = read("The council, harsh since the strike <began>, renewed its call.")
    (group,) = (group for group in verb_groups(tagged.tags) if group.start == verb)
    assert tagged.word(clause_of(tagged, group).end) == ","
