"""What "it" is where another is its clause's neighbour, and pronouns with a clitic."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        # several, or nobody, or a person cannot be "it"
        ("", "Three crews have left the regatta since it began in [May].", "The regatta began"),
        ("", "Ana Poe painted the door before it closed in [May].", "The door closed"),
        ("The library was full. ", "Nobody knows when it burned in [1960].", "The library burned"),
        ("A balloon is ready. ", "Crews hope it will rise in [June].", "The balloon will rise"),
        ("The minister praised the dam. ", "Critics say it leaked in [May].", "The dam leaked"),
        # what is expected to do something
        ("Hurricane Olga is near. ", "Experts expect it to reach Texas in [May].",
         "Experts expect Hurricane Olga to reach Texas"),
        ("Hurricane Olga hit Texas. ", "It weakened in [May].", "Hurricane Olga weakened"),
        # nobody prints himself
        ("", "The trust will hold a review, and hopes to print it in [June].",
         "The trust hopes to print the review"),
        # more than one thing, weather, and what is only where something happens
        ("The firm built the bridge. ", "Locals say it fell in [May].", "It fell"),
        ("The town is hot. ", "Workers said it rained in [May].", "It rained"),
        ("Police freed two men in the mine. ", "They say it began in [May].", "It began"),
        ("It was late. ", "Locals say it fell in [May].", "It fell"),
        ("Everything is quiet. ", "Locals say it fell in [May].", "It fell"),
    ],
)  # fmt: skip
def test_what_it_is(tell: Tell, before: str, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("He's expected to speak in [June].", "Karl Holm is expected to speak"),
        ("He’ll speak in [June].", "Karl Holm will speak"),
        ("He'd met the king in [May].", "Karl Holm had met the king"),
        ("He'd leave in [May].", "Karl Holm would leave"),
        ("He's written a book on the flood in [May].", "Karl Holm has written a book on the flood"),
        ("He's resigned in [May].", "Karl Holm has resigned"),
        ("She's resigned in [May].", "She's resigned"),
    ],
)
def test_pronouns_with_a_helping_verb(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before="Karl Holm is in Oslo. ")
    assert event.title == title


def test_half_a_name_is_not_told_by_another(tell: Tell) -> None:
    before = "Senator Mary Lund spoke. Mayor Mitch Lund wept. "
    (event,) = tell("Mitch Lund left in [May].", before=before)
    assert event.title == "Mitch Lund left"
