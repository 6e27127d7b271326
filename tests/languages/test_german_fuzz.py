"""Whatever the words, German is read without an error, and mentions stand where they say."""

from hypothesis import given
from hypothesis import strategies as st

import ktimeline as kt
from ktimeline.languages import load
from ktimeline.languages.de.tense import governing_tense
from ktimeline.model import Span, Tense

WORDS = sorted(load("de").lexicon.words)
DIGITS = st.integers(0, 2100).map(str)
SIGNS = st.sampled_from(list(".,;:()?!„“«»\n–-/'º"))
OTHERS = st.sampled_from(["Haus", "sagte", "wird", "Wien", "hatte", "geplant", "reisen", "90er"])
PHRASES = st.lists(st.sampled_from(WORDS) | DIGITS | SIGNS | OTHERS, max_size=14).map(" ".join)


@given(PHRASES | st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    at = 0
    for result in kt.find(text, published="2025-01-29", language="de"):
        span = result.mention.span
        assert at <= span.start < span.end <= len(text)
        assert result.mention.text == text[span.start : span.end]
        at = span.end


@given(st.text(min_size=1, max_size=80), st.data())
def test_any_place_has_a_tense(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert governing_tense(text, Span(start, end)) in Tense
