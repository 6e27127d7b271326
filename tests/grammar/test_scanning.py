"""The scan: places stay places, islands are found, whatever the text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.extract import extract
from ktimeline.grammar.scan import lower
from ktimeline.grammar.trie import alternation

TRIGGERS = ["June", "2018", "last", "month", "the", "week", "of", "'98", "1990s", "5", "p.m.", "-"]


@given(st.text())
def test_lowering_keeps_every_place(text: str) -> None:
    assert len(lower(text)) == len(text)


def test_lowering_knows_one_apostrophe_one_hyphen_one_space() -> None:
    assert lower("Last\u00a0Year\u2019s mid\u2011June") == "last year's mid-june"
    assert lower("\u0130stanbul") == "\u0130stanbul"  # its lower case is two characters long


@given(st.text())
def test_no_text_raises_and_spans_hold_their_words(text: str) -> None:
    for mention in extract(text):
        assert text[mention.span.start : mention.span.end] == mention.text


@given(st.lists(st.sampled_from([*TRIGGERS, "xyz", "\n\n", ",", "and", "to", "from"]), max_size=40))
def test_no_heap_of_time_words_raises_and_mentions_do_not_overlap(words: list[str]) -> None:
    mentions = extract(" ".join(words))
    for one, other in pairwise(mentions):
        assert one.span.end <= other.span.start


@pytest.mark.parametrize(
    "written",
    [
        "last month", "LAST MONTH", "Last Month", "last\nmonth", "last  month",
        "last\u00a0month", "\u201clast month\u201d", "last month's", "last month\u2019s", "(last month)",
    ],
)  # fmt: skip
def test_one_expression_in_every_dress(written: str) -> None:
    (mention,) = extract(f"It closed {written}, they say.")
    assert mention.text.split() == mention.text.split()
    assert " ".join(mention.text.lower().split()) == "last month"


def test_a_blank_line_ends_an_expression() -> None:
    assert [m.text for m in extract("It closed in June\n\n2018 was hard")] == ["June", "2018"]


@pytest.mark.parametrize("words", range(40))
def test_a_long_run_is_cut_where_a_sentence_ends(words: int) -> None:
    run = "in 1990 " * (words // 2) + "the " * (words % 2)
    found = [m.text for m in extract(f"{run}last year. In the week to Oct. 31 it closed.")]
    assert found[-2:] == ["the week", "Oct. 31"]


@pytest.mark.parametrize("words", range(40))
def test_a_long_run_is_not_cut_behind_the_point_of_an_ordinal(words: int) -> None:
    run = "am 1. Mai " * (words // 3) + "im " * (words % 3)
    found = [m.text for m in extract(f"{run}Juni. Am 12. Mai.", "de")]
    assert found[-1] == "12. Mai"


@pytest.mark.parametrize("unit", ["January ", "last ", "1 ", "12/", "the ", "may ", "1998-", "'s "])
def test_a_heap_of_one_word_is_read_to_its_end(unit: str) -> None:
    # What would be quadratic here would not come to an end; `make bench` measures the growth.
    text = unit * (100_000 // len(unit)) + "\n\nIt closed on 12 June 2018."
    assert extract(text)[-1].text == "12 June 2018"


@given(st.lists(st.text("abc.", min_size=1, max_size=5), min_size=1, max_size=12))
def test_an_alternation_matches_the_longest_of_its_words(words: list[str]) -> None:
    import re

    pattern = re.compile(alternation(words))
    for word in words:
        match = pattern.match(word)
        assert match is not None
        longest = max((w for w in words if word.startswith(w)), key=len)
        assert match.group() == longest
