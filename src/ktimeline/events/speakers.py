"""Who spoke the words of a quotation, and who owns what a sentence is about."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.events.discourse import Subject
from ktimeline.events.genders import gender_in
from ktimeline.events.names import Name
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING

__all__ = ["owner_of", "quoted_speaker"]

_SAID = frozenset("RVES")  # past forms, and "says"
_ROLE = frozenset("aNCxX")  # "said | the director, | Ana Poe"


def quoted_speaker(tagged: Tagged, names: Sequence[Name], word: str) -> str:
    """Return who is told behind a quotation and may be "he" or "she", a `word`, "" for nobody.

    What is quoted is not what the sentence is about: '"It rained," said | Ana Poe |'.
    """
    for name in names:
        at = name.start
        while at and tagged.tags[at - 1] in _ROLE and tagged.tags[at - 1] != "s":
            at -= 1
        if not name.person or at < 2 or tagged.tags[at - 1] not in _SAID:
            continue
        behind = tagged.tags[at - 2] == '"' or tagged.tags[max(0, at - 3) : at - 1] == '",'
        behind = behind and gender_in(tagged.text, name.text) in {"", word}
        if behind and lemma_of(tagged.word(at - 1).lower()) in REPORTING:
            return name.text
    return ""


def owner_of(subject: Subject, word: str, text: str) -> str:
    """Return who owns what a sentence is about, if he or she may be spoken of next, else "".

    "Holm’s victory was close. | He |": Holm. Not of "Holm’s lawyer", who may be meant himself.
    """
    told = gender_in(text, subject.possessor) if subject.possessor else ""
    return subject.possessor if subject.possessor and told in {"", word} else ""
