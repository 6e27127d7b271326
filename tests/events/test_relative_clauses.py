"""Clauses with "whose", subjects told whole, and the commas of appositions in titles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # within the clause
        ("Norte, whose shares fell on [Tuesday], said it would wait.", "Norte’s shares fell"),
        ("Ana Lund, whose film The Mill won a prize in [2015], died in Oslo.",
         "Ana Lund’s film The Mill won a prize"),
        ("Police held a man over the death of Ana Poe, 34, whose boat was found in [May].",
         "Ana Poe’s boat was found"),
        ("Norte Corp., a maker of lamps whose chief resigned in [May], was sold.",
         "Norte Corp.’s chief resigned"),
        ("Mr. Lund, whose house burned down in [May], left.", "Mr. Lund’s house burned down"),
        # beside it
        ("The mayor, whose office was shut, resigned in [May].", "The mayor resigned"),
        ("Two ships, whose names were not given, sank in [May].", "Two ships sank"),
        ("The firm freed Jens Holm in [May], whose wife was ill.", "The firm freed Jens Holm"),
        # of whom it is told, only where that is plain
        ("The second is a man from La Serena, whose death was told in [May].",
         "The second is a man from La Serena, whose death was told"),
    ],
)  # fmt: skip
def test_whose(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence)
    assert event.title == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Frank Lane and Tom Cole, who were freed in [May], are well.",
         "Frank Lane and Tom Cole were freed"),
        ("Ana Poe, 34, and Jens Holm, 36, who were married in [2012], live in Ribe.",
         "Ana Poe and Jens Holm were married"),
        ("Peru and Chile, which had backed the plan in [2019], said no.",
         "Peru and Chile had backed the plan"),
        ("They met Ana Poe and Tom Cole, who was elected in [2008].", "Tom Cole was elected"),
        ("Norte’s chief, Ana Poe, and her deputy resigned in [May].",
         "Norte’s chief, Ana Poe, and her deputy resigned"),
        ("In [2010], a plan to merge it with chemistry was dropped.",
         "A plan to merge it with chemistry was dropped"),
        ("Born in Ribe in [1861], the twins moved to Oslo.", "The twins were born in Ribe"),
        ("Born in Ghent in [1861], Clara Holm was the daughter of a merchant.",
         "Clara Holm was born in Ghent"),
        ("Obama met with Karzai in March and left for Kabul in [May].", "Obama left for Kabul"),
        ("A tour by Ana Poe, a singer based in Basel, and Tom Cole was put off in [May].",
         "A tour by Ana Poe and Tom Cole was put off"),
    ],
)  # fmt: skip
def test_whole_subjects(tell: Tell, sentence: str, title: str) -> None:
    assert title in [event.title for event in tell(sentence)]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Norte said in [May] that its chief, Ana Poe (59), would resign.",
         "Norte said that its chief, Ana Poe, would resign"),
        ("The mayor, Ana Poe, who lost a vote, resigned in [May].", "The mayor, Ana Poe, resigned"),
        ("Nine people fell ill in [January], three of whom were taken to a ward.",
         "Nine people fell ill"),
        ("The horse, known as Comet, was given to the town in [2002].",
         "The horse Comet was given to the town"),
    ],
)  # fmt: skip
def test_appositions(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence)
    assert event.title == title
