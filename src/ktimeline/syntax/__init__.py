"""Sentences, tense and clauses, read only where a mention stands."""

from ktimeline.syntax.lookback import (
    compares_with,
    goes_on_looking_back,
    looks_back,
    was_planned,
)
from ktimeline.syntax.sentences import sentence_at, split_sentences
from ktimeline.syntax.tense import governing_tense

__all__ = [
    "compares_with", "goes_on_looking_back", "governing_tense", "looks_back", "sentence_at",
    "split_sentences", "was_planned",
]  # fmt: skip
