"""Who speaks, who "they" are, and where "there" is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events.quotations import quotation_at, quotation_before
from ktimeline.model import Event, Span
from ktimeline.syntax.tagging import tag_text

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        ("", '"I sold the barge in [May]," said Ana Lund.', "Ana Lund: “I sold the barge”"),
        ("", '"We could have moved to Ghent in [May]," the smith says.',
         "The smith: “We could have moved to Ghent”"),
        ("", '"I left the yard in [May]," Mr Poe told the court.', "Mr Poe: “I left the yard”"),
        ('"They asked for it," said Ana Lund. ', '"We opened the yard in [May]."',
         "Ana Lund: “We opened the yard”"),
        ("Ana Lund spoke. ", '"I met Jens Holm in [May]," she told friends.',
         "Ana Lund: “I met Jens Holm”"),
        # what "they" and "it" are in a quotation is not known
        ("Fares rose. ", '"They promised us in [May] that trams were safe," Ms Poe said.',
         "Ms Poe: “They promised us that trams were safe”"),
        # what the speaker denies is no words of his
        ("", '"There is no sign that we sold it in [May]," said Ana Lund.',
         "Ana Lund: “There is no sign that we sold it”"),
        # over sentences
        ("“The yard is old,” said Ana Lund. ", "“We sold it in [May]. It burned.”",
         "Ana Lund: “We sold it”"),
        ("Ana Lund said: “The yard is old. ", "We sold it in [May].”", "Ana Lund: “We sold it”"),
        ("", '"The yard closed in [May]," said Ana Lund.', "Ana Lund: “The yard closed”"),
    ],
)  # fmt: skip
def test_who_speaks(tell: Tell, before: str, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        # two who are told of together
        ("Ana Lund met Jens Holm in Ghent. ", "They married in [May].",
         "Ana Lund and Jens Holm married"),
        ("Ana Lund sang. At home she met the baker Jens Holm. ", "They married in [May].",
         "Ana Lund and Jens Holm married"),
        # what was done to several
        ("Ana Lund met the tenants. ", "They had complained about damp in [May].",
         "The tenants had complained about damp"),
        ("Police freed the hostages. ", "They had been seized in [May].",
         "The hostages had been seized"),
        ("Jens sold the barges. ", "They sank in [May].", "The barges sank"),
        # nobody
        ("Ana Lund met Jens Holm and Lea Poe. ", "They sang in [May].", "They sang"),
        ("Three weeks passed. ", "They sang in [May].", "They sang"),
        # past an insertion
        ("The tug failed a test. The port, which denies it, fined a pilot. ",
         "It sold two cranes in [May].", "The port sold two cranes"),
        # who speaks is not whom he speaks of
        ('Jens Holm lost. "I rang Ole Dahl," he told friends. ', "His term ends in [May].",
         "Jens Holm’s term ends"),
        # it is nothing
        ("The barge sank. ", "It's going to be dry in [May].", "It's going to be dry"),
        ("The barge sank. ", "It is to be noted in [May] that nine tugs are old.",
         "It is to be noted that nine tugs are old"),
        # there
        ("", "The tour was to begin in Oslo, but the hall there burned in [May].",
         "The hall in Oslo burned"),
        # a noun, and no verb
        ("", "Crews began work on the pier in [May].", "Crews began work on the pier"),
    ],
)  # fmt: skip
def test_who_is_meant(tell: Tell, before: str, sentence: str, title: str) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title


@pytest.mark.parametrize(
    ("text", "word", "quoted"),
    [
        ('"It rained," she said.', "rained", "It rained ,"),
        ("`` It rained , '' she said .", "rained", "It rained ,"),
        ('It rained," she said.', "rained", "It rained ,"),
        ('She said: "It rained a lot', "rained", "It rained a lot"),
        ('"It rained," she said. "It poured."', "poured", "It poured ."),
        ('"It rained," she said.', "said", None),
        ("It rained.", "rained", None),
    ],
)
def test_what_stands_in_quotation_marks(text: str, word: str, quoted: str | None) -> None:
    tagged = tag_text(text, Span(0, len(text)))
    at = next(i for i in range(len(tagged.tags)) if tagged.word(i) == word)
    found = quotation_at(tagged, at)
    words = [tagged.word(one) for one in range(*found)] if found is not None else None
    assert words == (quoted.split() if quoted is not None else None)


def test_a_quotation_ends_before_who_speaks() -> None:
    text = '"It rained," she said.'
    tagged = tag_text(text, Span(0, len(text)))
    she = next(i for i in range(len(tagged.tags)) if tagged.word(i) == "she")
    assert quotation_before(tagged, she) is not None
    assert quotation_before(tagged, she + 1) is None
