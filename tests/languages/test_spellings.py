"""Misspelt and chatted words of time mean what their right spelling means."""

import pytest

import ktimeline as kt
from ktimeline.grammar.lexicon import Lexicon
from ktimeline.languages.en.spellings import add_spellings
from ktimeline.languages.en.words import lexicon

DAY = "2019-10-28"


def values(text: str) -> list[str]:
    return [r.timex.value for r in kt.find(text, published=DAY) if isinstance(r, kt.Resolution)]


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("febuary 3, 2011", "February 3, 2011"),
        ("Feburary 2011", "February 2011"),
        ("Septmber 2011", "September 2011"),
        ("Ocotber 2011", "October 2011"),
        ("Novemeber 2011", "November 2011"),
        ("Decemmber 2011", "December 2011"),
        ("Agust 3, 2011", "August 3, 2011"),
        ("wendesday", "Wednesday"),
        ("Wensday", "Wednesday"),
        ("thrusday", "Thursday"),
        ("saterday nite", "Saturday night"),
        ("Firday", "Friday"),
        ("tommorrow morning", "tomorrow morning"),
        ("yestarday", "yesterday"),
        ("nxt wk", "next week"),
        ("last mth", "last month"),
        ("tonite", "tonight"),
        ("2nite", "tonight"),
        ("2morrow", "tomorrow"),
    ],
)
def test_a_slip_means_what_was_meant(slip: str, right: str) -> None:
    assert values(f"It is on {slip}.") == values(f"It is on {right}.") != []


@pytest.mark.parametrize(
    "word",
    [
        "Munday",
        "Sanday",
        "Frida",
        "Moday",
        "Agust",
        "Augst",
        "septembre",
        "Weeknd",
        "toady",
        "mat",
        "marhc",
        "sundae",
        "mourning",
    ],
)
def test_a_name_or_another_word_is_no_slip(word: str) -> None:
    assert values(f"They like {word} very much.") == []


def test_no_slip_is_a_word_of_the_language() -> None:
    words = lexicon().words
    alone = Lexicon()
    alone.add("MONTH", {"january": 1, "januery": 2})
    add_spellings(alone)
    assert [x.value for x in alone.words["januery"]] == [2]  # a word of its own stays itself
    assert {x.value for x in words["janaury"] if x.category == "MONTH"} == {1}


def test_a_pass_for_two_days_is_no_day() -> None:
    assert values("She bought a 2day pass.") == []
