"""Sentences, tense and clauses, read only where a mention stands."""

from ktimeline.syntax.sentences import sentence_at, split_sentences
from ktimeline.syntax.tense import governing_tense

__all__ = ["governing_tense", "sentence_at", "split_sentences"]
