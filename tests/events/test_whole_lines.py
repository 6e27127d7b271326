"""What a line keeps: its subject and determiner, a date that it needs, and no loose ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events.canonical import canonical_names, name_alike
from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("One of them, a teacher of 34, broke a leg on [Saturday].",
         "One of them, a teacher of 34, broke a leg"),
        ("A court of inquiry, which sat in [June], cleared them.", "A court of inquiry sat"),
        ("The plant opened in [1974] and employs 340 people.", "The plant opened"),
        ("The blast never should have happened, he said on [Friday].",
         "He said: The blast never should have happened"),
        # the date is what the clause says
        ("The fair was to run from [27 to 28 May].", "The fair was to run from 27 to 28 May"),
        ("The next drill had been planned for [August].",
         "The next drill had been planned for August"),
        ("Both clubs are already preparing for [the autumn].",
         "Both clubs are already preparing for the autumn"),
        ("The works took [three months] to complete.", "The works took three months to complete"),
        ("The crew gave up after [three days] of searching.",
         "The crew gave up after three days of searching"),
        # and here it is not
        ("The drill was held in [August].", "The drill was held"),
        ("[Last week] alone, nine boats sank.", "Nine boats sank"),
        ("The town had drafted plans as far back as [2008] to move the port.",
         "The town had drafted plans to move the port"),
        # who speaks goes with the verb of saying
        ("The firm could close nine old pits in the far north by [May], Ann Poe, its new head of "
         "mining and smelting, told reporters in the capital.",
         "The firm could close nine old pits in the far north, Ann Poe told reporters in the capital"),
        # a date that is a part of a word or name
        ("The village remade its [1960]-era school.", "The village remade its 1960-era school"),
        ("The crews were at [summer] camp in Lund.", "The crews were at summer camp in Lund"),
        ("The town paid for a “[21st-century]” border.",
         "The town paid for a “21st-century” border"),
        # an article fits the word that it has come to stand before
        ("An [April] rig fire killed four crew.", "A rig fire killed four crew"),
        # what goes with the date goes with it
        ("The firm has had weak results so far [this year].", "The firm has had weak results"),
        ("The firm has reported losses in each of [the past three years], despite growth.",
         "The firm has reported losses, despite growth"),
        ("The crew posted a film at [17:00] local time.", "The crew posted a film"),
        ("Retail sales fell 2 percent in [May] compared with April.",
         "Retail sales fell 2 percent compared with April"),
        # no end hangs in the air
        ("The singer had stopped breathing shortly after [11 May].",
         "The singer had stopped breathing"),
        ("The skull was found in [May], but because the site is old it took a week to dig it out.",
         "The skull was found"),
        # an insertion leaves no comma between a subject and its verb
        ("On [Monday], a new ship, the Helix, began pumping oil.", "A new ship, the Helix, began pumping oil"),
        # a list or figure behind a colon is no part of the clause
        ("The mayor's rating holds steady [this week] : 46 percent of voters approve .",
         "The mayor's rating holds steady"),
        # a question is asked
        ("Will they reopen the yard [this year]?", "Will they reopen the yard?"),
        # what points back becomes the plain article
        ("[Today], that family has about nine goats left.",
         "The family has about nine goats left"),
        # somebody was asked, told or expected to do it
        ("The law requires the firm to begin talks in [June].",
         "The law requires the firm to begin talks"),
    ],
)  # fmt: skip
def test_lines(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence)
    assert event.title == title


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        # an auxiliary stands before the date, its verb behind it
        ("The union will [now] proceed with the strike.", "proceed"),
        # a participle behind the date tells what came of it
        ("Two bombs exploded near the port on [Friday], killing nine people.", "exploded"),
        # a date owns its noun
        ("Rangers said [last month]'s discovery of a rifle near the farm was a breakthrough.",
         "discovery"),
        # the sides of a participle are not what the subject did
        ("In [recent months] a group of lenders, led by a bank in Oslo, has extended the loan.",
         "extended"),
        # an event long past is only remembered
        ("The South will mark the 70th anniversary of the outbreak of the war [next week].", "mark"),
        # an -ing form leads up to a date like a preposition
        ("Critics asked for the fee to be paid monthly starting in [May].", "paid"),
        # an adjective is no verb
        ("Norway, which answered with ships of its own on [Thursday], expects a storm.",
         "answered"),
    ],
)  # fmt: skip
def test_triggers(tell: Tell, sentence: str, trigger: str) -> None:
    (event,) = tell(sentence)
    assert event.trigger == trigger


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        ("First Lake Bank filed the papers. ",
         "It said the agreement is near and that it hopes to finish it in [May].",
         "The agreement"),
    ],
)  # fmt: skip
def test_no_thing_hopes(tell: Tell, before: str, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before=before)
    assert not event.title.startswith(title)


def test_a_family_name_of_two_people_stays_apart() -> None:
    forms = canonical_names(["Kim", "Kim Jong Un", "Kim Yeon-chul"])
    assert forms["Kim"] == "Kim"


def test_events_of_many_articles_name_people_alike(tell: Tell) -> None:
    (first,) = tell("Angela Merkel met the crew in [May].", name="a")
    (second,) = tell("Mrs. Merkel left the ship in [June].", "2018-07", name="b")
    told = list(name_alike([first, second]))
    assert [event.participants for event in told] == [("Angela Merkel",)] * 2
    assert list(name_alike(reversed([first, second]))) == told[::-1]
