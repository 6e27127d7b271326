"""Where sentences end, and where they do not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.model import Span
from ktimeline.syntax import sentence_at, split_sentences


def pieces(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The talks failed.", "Nobody was surprised."],
        ["Gov. Ann Poe -LRB- D-Tex . -RRB- wrote it.", "It failed."],
        ["Mr. Okafor met Messrs. Lund and Berg.", "Dr. Sato did not."],
        ["Gen. Ruiz and Sen. Hall flew home on Jan. 5.", "Lt. Gov. Poe stayed."],
        ["She moved to the U.S. in May.", "He stayed in the U.K. and worked."],
        ["They left the U.S.", "The embassy closed."],
        ["The firm is Harper Inc. of Ohio.", "Its rival is Lowe Corp.", "The two have merged."],
        ["The bus fell at 10 p.m.", "Nine people died."],
        ["The bill is No. 2 on the list.", "No. 10 said nothing."],
        ["Rates rose by 3.5 points to 7.25.", "Prices fell."],
        ["J. R. Moyo and T. S. Lindqvist wrote it.", "It sold well."],
        ["The vote was at 5 p.m. on Friday.", "They met at 9 a.m.", "The hall was full."],
        ['"We agreed." They shook hands.'],
        ['"We agreed to everything," she said.', "“It is over.”", "He left."],
        ["Did he sign?", "He did!", "Nobody else dared …", "The rest waited."],
        ["He paused ... and went on.", "She did not."],
        ["It lasted from Feb. 3 to Mar. 9.", "In Dec. the snow came."],
        ["They won e.g. in Lyon and Nice.", "Others lost."],
        ["Sens. Hall and Moyo, D-Ohio, objected.", "Rep. Diaz did not."],
        ["In Osei v. Lund the court split.", "Nobody appealed."],
        ["The island (pop. 2,400) has one road.", "Govt. offices closed."],
        ["It is at www.example.org/news.asp?Page=3 now.", "Write to Ann.Poe@example.org."],
        # in small letters, as people write to each other
        ["they closed the road at noon.", "it opens on monday.", "we never knew."],
        ["The bill (No. 3) passed.", "No. 10 was silent ... and stayed so."],
    ],
)
def test_sentences_of_news_text(sentences: list[str]) -> None:
    text = " ".join(sentences)
    if sentences == ['"We agreed." They shook hands.']:
        sentences = ['"We agreed."', "They shook hands."]
    assert pieces(text) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ceasefire holds for a third day\nThe guns were silent in the valley on Friday.", 2),
        ("A headline\n\nA paragraph without a stop\n\nAnother", 3),
        ("The ministers arrived late and\nleft early.", 1),
        (
            "The commission, which had sat for eleven months in a village hall, heard\n"
            "ninety witnesses and read four thousand letters before its chairman fell\n"
            "ill. It never met again.",
            2,
        ),
        ("What was agreed:\n- a truce of ten days\n- an exchange of prisoners", 3),
        ("First came rain\n1) the bridge fell\n2) the road closed", 3),
    ],
)
def test_line_breaks(text: str, sentences: int) -> None:
    assert len(split_sentences(text)) == sentences


def test_a_small_letter_after_a_quotation_goes_on() -> None:
    assert len(pieces('"Why?" she asked.')) == 1
    assert len(pieces("He works for Yahoo! in the U.S. it is said.")) == 1


def test_a_lost_space_still_parts_sentences() -> None:
    assert pieces("They spoke of cooperation.Mr. Diaz left.") == [
        "They spoke of cooperation.",
        "Mr. Diaz left.",
    ]


def test_a_web_address_is_no_border() -> None:
    assert len(pieces("See www.example.org for more on St. Paul Street.")) == 1


def test_nothing_in_nothing() -> None:
    assert split_sentences("") == []
    assert split_sentences(" \n\t\n ") == []


@pytest.mark.parametrize(
    ("text", "mention", "sentence"),
    [
        ("Talks failed. They resume on Friday. Nobody objects.", "Friday", 1),
        ("Talks failed. They resume at 5 p.m. The hall is full.", "5 p.m.", 1),
        ("The mayor resigned in Jan. 2009. A vote followed.", "Jan. 2009", 0),
        ('He said: "I go on Monday." Then he went.', "Monday", 0),
    ],
)
def test_the_sentence_around_a_mention(text: str, mention: str, sentence: int) -> None:
    start = text.index(mention)
    found = sentence_at(text, Span(start, start + len(mention)))
    assert found == split_sentences(text)[sentence]


def test_a_span_beyond_the_text_is_the_callers_mistake() -> None:
    with pytest.raises(ValueError, match="beyond a text of 5"):
        sentence_at("Short", Span(2, 9))


def test_a_line_of_ten_million_characters_costs_no_more_than_its_surroundings() -> None:
    text = "the trial of an unnamed clerk went on in the same hall " * 180_000
    for place in range(0, 9_000_000, 90_000):
        found = sentence_at(text, Span(place, place + 5))
        assert found.start <= place < found.end
        assert found.end - found.start < 10_000


@given(st.text(alphabet="aB. \n\"'“”?!…-1U:\t", max_size=80))
def test_sentences_are_ordered_and_hold_everything_but_white_space(text: str) -> None:
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    covered = "".join(span.of(text) for span in spans)
    assert "".join(covered.split()) == "".join(text.split())


@given(st.text(alphabet="aB. \n\"'“”?!…-1U:\t", min_size=1, max_size=80), st.data())
def test_the_sentence_at_a_letter_is_the_sentence_that_holds_it(
    text: str, data: st.DataObject
) -> None:
    spans = split_sentences(text)
    if not spans:
        return
    sentence = data.draw(st.sampled_from(spans))
    place = data.draw(st.integers(sentence.start, sentence.end - 1))
    assert sentence_at(text, Span(place, place + 1)).contains(Span(place, place + 1))
