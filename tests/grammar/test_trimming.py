"""What no rule can use is cut from the ends of an island, so that equal phrases are parsed once."""

import pytest

from ktimeline.grammar.scan import lower
from ktimeline.grammar.trim import Trimmer
from ktimeline.languages import load

ENGLISH = load("en")
TRIMMER = Trimmer(ENGLISH.rules, ENGLISH.sorts.keys())


def trimmed(sentence: str) -> list[str]:
    kept = []
    for island in ENGLISH.scanner.islands(sentence, lower(sentence)):
        tokens = TRIMMER.trim(island)
        if tokens:
            kept.append(sentence[tokens[0].start : tokens[-1].end])
    return kept


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("It shut last week, and reopened.", "last week"),
        ("It shut two days before, they say.", "two days before,"),  # the comma closes a rule here
        ("It shut on Labor Day, too.", "on Labor Day"),
        ("It shut on May 3, 2018 and reopened.", "on May 3, 2018"),
        (
            "It shut on June the third, they say.",
            "on June the third,",
        ),  # and here, after an ordinal
        ("It shut (2018).", "2018)"),  # the bracket closes one too: "6:15 p.m. (1115 GMT)"
    ],
)
def test_the_ends_that_no_rule_uses_are_cut(sentence: str, phrase: str) -> None:
    assert trimmed(sentence)[0].removeprefix("on ") == phrase.removeprefix("on ")
