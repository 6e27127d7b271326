"""Sentences, tense and clauses, read only where a mention stands."""
