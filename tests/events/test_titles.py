"""What the events of a sentence are called. The date stands in square brackets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title", "trigger"),
    [
        # a verb with the date beside it
        (
            "The council [last week] ordered a new bridge.",
            "The council ordered a new bridge",
            "ordered",
        ),
        ("On [Friday], the court freed Mr. Lund.", "The court freed Mr. Lund", "freed"),
        ("The dam burst in [June 2018].", "The dam burst", "burst"),
        ("Ms. Adeyemi resigned late on [Friday].", "Ms. Adeyemi resigned", "resigned"),
        # a noun that the date belongs to
        (
            "The two have not spoken since the summit in Oslo in [June 2018].",
            "Summit in Oslo",
            "summit",
        ),
        ("Nobody forgot the [June 2018] election.", "Nobody forgot the election", "election"),
        ("Critics recall the riots of [June 2018].", "The riots of June 2018", "riots"),
        (
            "She has called for reform since her inauguration as mayor in [June 2018].",
            "Inauguration as mayor",
            "inauguration",
        ),
        # a noun that is the subject
        ("The talks on [Monday] ended without a deal.", "The talks ended without a deal", "talks"),
        ("[Friday]'s vote was postponed.", "The vote was postponed", "vote"),
        # light verbs hand over to their noun
        ("The region held elections in [May].", "The region held elections", "elections"),
        ("The trial began on [Monday] in Graz.", "The trial began in Graz", "trial"),
        # the clause, not the sentence
        (
            "Although the harbour was closed, the ferry left on [Friday], and the crew said nothing.",
            "The ferry left",
            "left",
        ),
        (
            "The guard who opened the gate on [Friday] has fled.",
            "The guard opened the gate",
            "opened",
        ),
        (
            "The assembly — led by the left — voted [last month] to remove the speaker.",
            "The assembly voted to remove the speaker",
            "voted",
        ),
        # coordination gives the verb its subject back
        ("The king abdicated and left Madrid in [June].", "The king left Madrid", "left"),
        # reported speech
        (
            "A spokesman told Reuters on [Friday] that talks were off.",
            "A spokesman told Reuters that talks were off",
            "told",
        ),
        (
            "The mine will close, the owners said on [Friday].",
            "The owners said: The mine will close",
            "said",
        ),
        ("The mine will close on [Friday], the owners said.", "The mine will close", "close"),
        # no leading connective, no trailing stop, no lone quotation mark
        ("However, the bank failed in [May].", "The bank failed", "failed"),
        ("“The roof fell in [May],” he said.", "The roof fell", "fell"),
        (
            "The boy must go home, immigration judges ruled on [Friday].",
            "Immigration judges ruled: The boy must go home",
            "ruled",
        ),
        (
            "The treaty, signed in Paris in [1973], collapsed.",
            "The treaty was signed in Paris",
            "signed",
        ),
        ("Parliament, which met on [Friday], will vote.", "Parliament met", "met"),
        ("He was shot on [April 14, 1865], at a theatre.", "He was shot at a theatre", "shot"),
        (
            "An inquiry into [last year]'s crash opens in May.",
            "An inquiry into the crash opens in May",
            "crash",
        ),
        # a dateline is no part of the story
        ("OSLO, Norway (AP) — Two men fled on [Friday].", "Two men fled", "fled"),
        ("LIMA -- A bus fell off a cliff on [Friday].", "A bus fell off a cliff", "fell"),
        # a cleft sentence
        ("It was not until [Friday] that the king spoke.", "The king spoke", "spoke"),
        # a participle that opens the sentence
        (
            "Found on [Friday] by two boys, the ring was sold.",
            "The ring was found by two boys",
            "Found",
        ),
        ("The riots, on [7 August], killed nine people.", "The riots killed nine people", "riots"),
        # a headline
        ("Queen to open parliament on [Friday]", "Queen to open parliament", "open"),
    ],
)
def test_titles(tell: Tell, sentence: str, title: str, trigger: str) -> None:
    (event,) = tell(sentence)
    assert (event.title, event.trigger) == (title, trigger)


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        (
            "",
            "President Okoye and Mr. Lindqvist had praised their first meeting, in Oslo in [June 2018].",
            "First meeting of Okoye and Lindqvist, in Oslo",
        ),
        (
            "",
            "Much has changed for Mr. Okoye since his inauguration in [May 2022].",
            "Okoye’s inauguration",
        ),
        (
            "Mr. Lindqvist arrived. ",
            "During his trip to Asia in [May], he was silent.",
            "Lindqvist’s trip to Asia",
        ),
        ("Mr. Lindqvist left. ", "He resigned on [Friday].", "Lindqvist resigned"),
        # the subject before the pronoun goes before other names
        ("Mr. Lindqvist met Mr. Okoye. ", "He resigned on [Friday].", "Lindqvist resigned"),
        # nobody
        ("", "He resigned on [Friday].", "He resigned"),
    ],
)
def test_pronouns_are_told_by_name_where_that_is_plain(
    tell: Tell, before: str, sentence: str, title: str
) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title or event.title.startswith(f"{title}: ")


def test_a_long_clause_is_told_shorter(tell: Tell) -> None:
    (event,) = tell(
        "The regional transport authority opened on [Friday] the new underground railway "
        "interchange station Grand Northern Cattle Market Square Gardens Centre."
    )
    assert len(event.title) <= 90
    assert event.title.startswith("The regional transport authority opened the new underground")
    assert event.title.split()[-1] == "station"


@pytest.mark.parametrize(
    "sentence",
    [
        "[June 2018]",
        "– [June 2018] –",
        "On [June 2018].",
        "Lund, [2018]",
        "OSLO, [5 May] (Agency) --",
    ],
)
def test_a_date_with_nothing_to_tell_makes_no_event(tell: Tell, sentence: str) -> None:
    assert tell(sentence) == ()
