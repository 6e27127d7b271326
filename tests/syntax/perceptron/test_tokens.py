"""How a sentence is cut into tokens. A space stands between two of them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.syntax.perceptron.tokens import tokenise


def cut(text: str) -> str:
    return " ".join(text[start:end] for start, end in tokenise(text))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        # clitics
        ("Kim's envoy didn't go; he'd won't.", "Kim 's envoy did n't go ; he 'd wo n't ."),
        ("They’re sure it’s over.", "They ’re sure it ’s over ."),
        ("They cannot stay.", "They can not stay ."),
        ("The workers' party", "The workers ' party"),
        # abbreviations keep their stop
        ("Mr. Poe left the U.S. on Jan. 5.", "Mr. Poe left the U.S. on Jan. 5 ."),
        (
            "No. 2 of Harper Inc. came at 5 p.m. sharp.",
            "No. 2 of Harper Inc. came at 5 p.m. sharp .",
        ),
        ("J. K. Moyo wrote it.", "J. K. Moyo wrote it ."),
        # numbers
        ("It rose 3.5% to $1,250.", "It rose 3.5 % to $ 1,250 ."),
        ("the 1990s, the 21st and 9/11", "the 1990s , the 21st and 9/11"),
        ("at 10:30am on 2019-05-06", "at 10:30 am on 2019-05-06"),
        ("H1N1 and the G20", "H1N1 and the G20"),
        # hyphens
        ("a 23-year-old, well-known man", "a 23 - year - old , well - known man"),
        ("its co-founder was re-elected", "its co-founder was re-elected"),
        ("from 1994-1999", "from 1994 - 1999"),
        # marks, names, addresses
        ('"We agreed," she said -- twice...', '" We agreed , " she said -- twice ...'),
        ("(O'Neill) and/or d'Estaing", "( O'Neill ) and / or d'Estaing"),
        ("Write to ann.poe@example.org.", "Write to ann.poe@example.org ."),
        ("See http://example.org/a?b=1.", "See http://example.org/a?b=1 ."),
        ("See www.example.org, please.", "See www.example.org , please ."),
    ],
)
def test_tokens(text: str, tokens: str) -> None:
    assert cut(text) == tokens


@given(st.text(max_size=100) | st.text("aB.'’-1 $%:/@n't", max_size=60))
def test_tokens_are_ordered_and_hold_everything_but_white_space(text: str) -> None:
    spans = tokenise(text)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert covered == "".join(text.split())
    assert covered or not spans


def test_a_long_text_without_a_space_is_cut_in_time_that_grows_with_it() -> None:
    assert len(tokenise("a." * 50_000)) <= 100_000
    assert len(tokenise("1," * 50_000)) <= 100_000
    assert len(tokenise("a-" * 50_000)) <= 100_000
