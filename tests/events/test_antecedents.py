"""What pronouns and short forms stand for in a title, and where they stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events.genders import gender_in, gender_told
from ktimeline.events.roles import is_role, role_gender
from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        # a man is not "she", whichever of the two the text has named last
        ("Karl Holm fled. A man was held over the death of Ana Poe. The man, 41, is in court. ",
         "Her husband had told the police in [May].", "Ana Poe’s husband had told the police"),
        ("Ramo Poe sailed on Friday. His sister wept. ", "She sailed in [May].", "She sailed"),
        ("A boy was lost. Ana Poe looked for him. ", "She found the boy in [May].",
         "Ana Poe found the boy"),
        # who is whose relation or colleague: the sentence goes on about the other
        ("Karl Holm was a painter. His pupil, Lian Moe, died. ", "In [1942] he left for Paris.",
         "Karl Holm left for Paris"),
        ("Ana Poe was a painter. Her husband, Jens Holm, was a baker. ", "He died in [1942].",
         "Jens Holm died"),
        ("Karl Holm resigned. ", "His deputy, Tao Moe, said that he would sue in [May].",
         "Karl Holm’s deputy, Tao Moe, said that he would sue"),
        ("Karl Holm was last seen in March. ", "His sister, Lea, said that she wept in [May].",
         "Karl Holm’s sister Lea wept"),
        # nobody is his own predecessor
        ("It rained. ", "Her predecessor, Jan Poe, resigned in [May].", "Jan Poe resigned"),
        # a question word is nobody
        ("Ana Poe's bill asks who paid. ", "It was dropped in [May].",
         "Ana Poe's bill was dropped"),
        # what somebody does something to, and what only that can suffer
        ("", "A thief took the vase in March, and it was found in [May].", "The vase was found"),
        ("A farmer dug up the vase. ", "It was sold in [May].", "The vase was sold"),
        ("A storm broke the pier at Ribe. ", "It was rebuilt in [2016].",
         "The pier at Ribe was rebuilt"),
        ("The firm bought the yard. ", "It was sold in [2016].", "It was sold"),
        ("The hall burned down. ", "It was rebuilt in [2016].", "The hall was rebuilt"),
        ("They did a lot of work. ", "It was carried out in [2016].", "It was carried out"),
        # behind a participle, and of what has an age
        ("The mill was old. ", "In [1910], having lost its wheel, it closed.",
         "Having lost its wheel, the mill closed"),
        ("Ana Poe and her brother sailed. ", "In [May], having lost their way, they turned back.",
         "Having lost their way, Ana Poe and her brother turned back"),
        ("The bridge was built. ", "It was 90 years old in [1961].",
         "The bridge was 90 years old"),
        # a body by the name beside it; whom a clause goes on about
        ("The club behind the plan, Ribe Rovers, is rich. ", "Its ground was built in [1990].",
         "Ribe Rovers’s ground was built"),
        ("The owner of the pit, Norte Corp., sued. ", "Its shares fell in [May].",
         "Norte Corp.’s shares fell"),
        ("Ana Poe came to Oslo. ",
         "She was asked there by Lord Lund, whom she disliked, and in [1865] she spoke.",
         "Ana Poe spoke"),
        # firms whose names end in a plural
        ("Norland Foods shut a plant. ", "In [May] it withdrew a batch of milk.",
         "Norland Foods withdrew a batch of milk"),
    ],
)  # fmt: skip
def test_subjects(tell: Tell, before: str, sentence: str, title: str) -> None:
    assert title in [event.title for event in tell(sentence, before=before)]


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        ("", "Ana Poe met the poet Karl Holm in Oslo, and married him in [1882].",
         "Ana Poe married Karl Holm"),
        ("Karl Holm wrote. ", "Ana Poe answered him in [May].", "Ana Poe answered Karl Holm"),
        ("Karl Holm wrote. ", "Jens Holm met a man who hit him in [May].", "A man hit him"),
        ("The bridge was narrow. ", "A flood swept it away in [1309].",
         "A flood swept the bridge away"),
        ("The council passed a law. ", "The mayor signed it in [May].", "The mayor signed the law"),
        ("The law was old. ", "The council made it easier to build in [May].",
         "The council made it easier to build"),
        ("Harrow Museum holds 26 vases. ", "Peru asked for them in [1977].",
         "Peru asked for the 26 vases"),
        ("Harrow Museum holds 26 vases. ", "Some of them broke in [1977].", "Some of them broke"),
        # the clause before: its object, or a subject that something is done to or said of
        ("The city runs the ferry. ", "A merchant bought it in [2016].",
         "A merchant bought the ferry"),
        ("Fares were doubled. ", "The minister halved them in [March].",
         "The minister halved fares"),
        ("", "The duke signed a treaty, but the estates rejected it in [May].",
         "The estates rejected the treaty"),
        ("", "The quay was built by Ole Lund, who sold it in [1910].", "Ole Lund sold the quay"),
        ("", "The mayor opposed the tax, then raised it in [2021].", "The mayor raised the tax"),
        ("", "A ship will sail after crews mended a pump that had held it in port since [May].",
         "A pump had held the ship in port"),
        ("The engine failed. ", "Norte repaired it in [May].", "Norte repaired the engine"),
        ("Norte dug a mine near Ribe. ", "The state closed it in [2019].",
         "The state closed the mine"),
        # either may be meant, or neither
        ("Norte owns a mine. ", "Helio bought it in [2019].", "Helio bought it"),
        ("Norte opened a mine. ", "The state fined it in [2019].", "The state fined it"),
        ("The strike hurt the harvest. ", "The mayor ended it in [2019].", "The mayor ended it"),
        ("The war ended. ", "Ana Poe denied it in [May].", "Ana Poe denied it"),
        ("Ms. Poe took office. ", "The court lifted it in [May].", "The court lifted it"),
        ("Karl Holm lost his house and his boat. ", "The bank sold it in [May].",
         "The bank sold it"),
        ("Karl Holm set up a school in Lyon. ", "In [June] a fire broke out there.",
         "A fire broke out in Lyon"),
        ("", "Karl Holm, who had fled to Lyon, died there in [1950].", "Karl Holm died in Lyon"),
        ("", "Karl Holm left Lyon in haste and died there in [1950].", "Karl Holm died there"),
        ("Karl Holm went from Lyon to Nantes. ", "In [June] a fire broke out there.",
         "A fire broke out there"),
    ],
)  # fmt: skip
def test_objects(tell: Tell, before: str, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        ("Helio Inc. cut jobs. ", "In [May] the company lost nine million.",
         "Helio Inc. lost nine million"),
        ("Helio Inc. cut jobs. Helio paid little. ", "The firm’s shares fell in [May].",
         "Helio Inc.’s shares fell"),
        ("Prices rose. Helio shares slid. ", "The company was sold in [May].", "Helio was sold"),
        # not of two, not of what was spoken of long ago, not before another noun
        ("Helio Inc. met Norte Corp. in Oslo. ", "The company lost nine million in [May].",
         "The company lost nine million"),
        ("Helio Inc. cut jobs. It rained. It rained. It rained. It rained. It rained. ",
         "The company lost nine million in [May].", "The company lost nine million"),
        ("Helio Inc. cut jobs. ", "The company doctor left in [May].", "The company doctor left"),
        # a body whose name says what it is
        ("The University of Lund shut a hall. ", "The university lost nine million in [May].",
         "The University of Lund lost nine million"),
        ("Harrow Museum and Poe Museum met. ", "The museum shut in [May].", "The museum shut"),
    ],
)  # fmt: skip
def test_bodies(tell: Tell, before: str, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Lian Poe died on Monday. He was 91.", "Lian Poe", "he"),
        ("Lian Poe was lost. Her brother wept.", "Lian Poe", "she"),
        ("Lian Poe met Ana Holm. She wept.", "Lian Poe", ""),
        ("It was Lian Poe. Ms. Poe wept.", "Lian Poe", "she"),
        ("It was Lian Poe, not Sao Poe. Ms. Poe wept.", "Lian Poe", ""),
        ("He came with his wife, Lian Poe.", "Lian Poe", "she"),
        ("Lian Poe, his brother, came.", "Lian Poe", "he"),
        ("Lian Poe came.", "Lian Poe", ""),
    ],
)
def test_genders_that_a_text_tells(text: str, name: str, gender: str) -> None:
    assert gender_told(text, name) == gender


def test_a_name_says_more_than_the_text_beside_it() -> None:
    assert gender_in("Ana Poe met Karl. He wept.", "Ana Poe") == "she"


@pytest.mark.parametrize(
    ("noun", "role", "gender"),
    [
        ("mayor", True, ""),
        ("half-sister", True, "she"),
        ("spokeswoman", True, "she"),
        ("husband", True, "he"),
        ("seismologist", True, ""),
        ("tower", False, ""),
    ],
)
def test_roles(noun: str, role: bool, gender: str) -> None:
    assert (is_role(noun), role_gender(noun)) == (role, gender)


def test_a_firm_that_a_title_names_has_a_part_in_the_event(tell: Tell) -> None:
    (event,) = tell("In [May] the company lost nine million.", before="Helio Inc. cut jobs. ")
    assert event.participants == ("Helio Inc.",)
