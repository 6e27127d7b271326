"""Lines that say too little alone are told with what speaks of them; figures with whose they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # a bare noun is told with the clause around it, and with a date that has a number
        ("Aid has been slow to reach the survivors since the first tremor on [12 January].",
         "Aid has been slow to reach the survivors since the first tremor on 12 January"),
        ("Arden is selling off the two firms named in the inquiry of [2018].",
         "Arden is selling off the two firms named in the inquiry of 2018"),
        # what a noun is of belongs to it
        ("As shown by the World Health Body's decision [Monday] to raise the alert to Level 4, "
         "much is left to do.",
         "World Health Body's decision to raise the alert to Level 4"),
        # whose income, whose staff
        ("Norr plc said net income in [May] jumped 63% as costs fell.",
         "Norr plc said net income jumped 63% as costs fell"),
        ("Arden plc said employees were told in [May] that the yard would close.",
         "Arden plc said employees were told that the yard would close"),
        # a name of its own is enough
        ("Little has changed in Lund since the Arden fire in [2018].", "Arden fire"),
        # and so is a clause
        ("The harbour police said the blast occurred in [May].", "The blast occurred"),
    ],
)  # fmt: skip
def test_what_speaks_of_a_bare_line(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence)
    assert event.title == title


@pytest.mark.parametrize(
    ("sentence", "trigger", "title"),
    [
        ("Norr plc had sales of $9 million in [2018].", "had", "Norr plc had sales of $9 million"),
        ("Norr plc said net income for [the year] fell 6%.", "fell",
         "Norr plc said net income fell 6%"),
        # what a figure is compared with is a figure of its own time
        ("Norr Corp. posted a net loss of $2 million, versus net income of $5 million "
         "[a year earlier].", "income", "Norr Corp.’s net income of $5 million"),
        ("Savin Corp. reported a loss of $35.2 million, compared with [year-earlier] profit of "
         "$3.8 million.", "profit", "Savin Corp.’s profit of $3.8 million"),
    ],
)  # fmt: skip
def test_figures(tell: Tell, sentence: str, trigger: str, title: str) -> None:
    (event,) = tell(sentence)
    assert (event.trigger, event.title) == (trigger, title)


@pytest.mark.parametrize(
    "sentence",
    [
        "Planes land more often than they did [last night].",
        "The rate was 3%, compared with 4% of the company's sales [a year earlier].",
    ],
)
def test_what_is_only_compared_with_is_no_event(tell: Tell, sentence: str) -> None:
    assert tell(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("In a statement issued in [May], Norr plc rejected the offer.",
         "Norr plc rejected the offer"),
        ("Ann Poe, in a [May] interview, rejected the offer.", "Ann Poe rejected the offer"),
        ("In a press release [earlier today], Commissioner Ann Poe confirmed that the food was "
         "bad.", "Commissioner Ann Poe confirmed that the food was bad"),
        ("The mayor will build a museum, according to a news agency report [Friday].",
         "The mayor will build a museum"),
    ],
)  # fmt: skip
def test_where_a_thing_is_said_gives_way_to_the_saying(
    tell: Tell, sentence: str, title: str
) -> None:
    (event,) = tell(sentence)
    assert event.title == title


def test_who_spoke_is_not_who_asked(tell: Tell) -> None:
    (event,) = tell("The council, Mr. Lund said, had asked only for the cuts of [2016] that hurt.")
    assert "said, had" not in event.title
