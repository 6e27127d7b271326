"""Who "he" and "she" are where others are named nearer, and what only looks like a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events.genders import gender_in
from ktimeline.events.name_index import index_names
from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        # a king, a duke or a wife is told to be one wherever he or she is named
        ("Edda was the daughter of King Skule. When Skule fell in May, his brother ruled. ",
         "She fled to Skye in [1034].", "Edda fled to Skye"),
        ("Mirel married Duke Otker. Otker was ill. ", "She ruled from [1034].", "Mirel ruled"),
        # whose first name tells that he is not meant
        ("Ingrid Holt taught her nephew Oscar. Oscar won prizes. ", "She died in [1955].",
         "Ingrid Holt died"),
        # what the sentence is about has an owner, and it goes on about her
        ("Nurse Carla Lent was cleared. Judge Ada Rowe blamed the board. Lent's union paid. ",
         "She returned to work in [May].", "Carla Lent returned to work"),
        ("Karl Holm met Jens Poe. Poe's plane was late. ", "He left in [May].", "Jens Poe left"),
        # the client that his lawyer speaks of
        ("Judge Karl Holm heard of the pianist Jens Poe. ",
         "Mr. Poe's doctor said he was well before he sang in [May].", "Jens Poe sang"),
        # who speaks is not who is spoken of in the quotation
        ("Ana Poe leads the choir. “Verdi wrote it in a week,” said Ms. Poe. ",
         "She retired in [May].", "Ana Poe retired"),
        ("Mayor Karl Holm slept. “The dam held,” said Petra Lund. ", "He woke in [May].",
         "Karl Holm woke"),
        # a family name that ends in "s" is one person
        ("Lena Peters beat Ruth Knox. Knox wept. Peters thanked Karl Holm. ",
         "She turned professional in [2015].", "Lena Peters turned professional"),
        # "Ben" and "Al" are first names, too
        ("Ida Osei said so. Her client, Ben Marsh, was freed. ", "He had been held in [May].",
         "Ben Marsh had been held"),
        # "and his" tells of him, so that she is the other
        ("They met Donal Crane and his secretary, Una Walsh. ", "She resigned in [May].",
         "Una Walsh resigned"),
        # she goes on as she, whoever is named beside her
        ("Gisela ruled. She married King Eric. When Eric was lost, she took his place. ",
         "She was banished in [1085].", "Gisela was banished"),
    ],
)  # fmt: skip
def test_who_is_meant(tell: Tell, before: str, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        ("Moss & Hyde cut stone. Arthur Hyde left. ", "Moss & Hyde was sold in [1921].",
         "Moss & Hyde was sold"),
        ("Its owners were Cy Vance and Hal Porter. ", "Vance and Porter opened in [1951].",
         "Vance and Porter opened"),
        ("Ken Brock printed maps. ", "Brock and his wife left in [1951].",
         "Ken Brock and his wife left"),
        # a name before a noun is not the person, and may be a word like any other
        ("Jim Price kept a shop. ", "Price rises came in [May].", "Price rises came"),
        ("Ada Park sued. ", "Park officials met in [May].", "Park officials met"),
        ("Several Nordex plants shut. ", "Nordex staff voted in [May].", "Nordex staff voted"),
        ("Most Amcor mills shut. ", "Amcor staff struck in [May].", "Amcor staff struck"),
        # an apostrophe within a name
        ("", "After the [2009] earthquake in L'Aquila, many left.", "Earthquake in L'Aquila"),
        ("", "After the [2014] fire in Val-d’Or the mill shut.", "Fire in Val-d’Or"),
        ("", "The [1999] flood in N'Djamena killed nine.", "The flood in N'Djamena killed nine"),
        # the state of a town that only tells where a firm is
        ("", "The Dayton, Ohio, maker of tools lost $3 million in [1994].",
         "The Dayton, Ohio, maker of tools lost $3 million"),
        ("", "The Reno, Nev., company sold its fleet in [1994].",
         "The Reno, Nev., company sold its fleet"),
        ("", "He left the Hague, Netherlands, officials said in [May].",
         "Officials said: He left the Hague, Netherlands"),
        # where a noun with its date ends
        ("", "They kept the ban after the [1974] raid on Lamu until troops left.", "Raid on Lamu"),
        ("", "After the [2014] fire in Narvik the mill shut.", "Fire in Narvik"),
    ],
)  # fmt: skip
def test_names_and_where_they_end(tell: Tell, before: str, sentence: str, title: str) -> None:
    assert title in [event.title for event in tell(sentence, before=before)]


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Queen Amra ruled. Amra died.", "Amra", "she"),
        ("Amra, the widow of Otker, ruled.", "Amra", "she"),
        ("Otker became the son of Amra.", "Otker", "he"),
        ("Otker and his men fled.", "Otker", "he"),
        ("Otker and Amra fled. She died.", "Otker", ""),
        ("Amra fled. She died.", "Amra", ""),
    ],
)
def test_what_stands_beside_a_name_tells_a_gender(text: str, name: str, gender: str) -> None:
    assert gender_in(text, name) == gender


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("Several Nordex mills shut.", "Nordex", "Nordex"),
        ("We met Ben Marsh.", "Marsh", "Ben Marsh"),
        ("We met Bin Laden.", "Laden", "Laden"),
        ("We met Nurse Carla Lent.", "Lent", "Carla Lent"),
    ],
)
def test_what_leads_up_to_a_name(text: str, short: str, long: str) -> None:
    assert index_names(text).canonical(short) == long
