"""Words as data: what a word may be in a temporal expression."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ktimeline.grammar.errors import GrammarError
from ktimeline.model.frozen import dataclass

__all__ = ["Lexeme", "Lexicon"]


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One reading of a word: its category and value.

    `trigger`: the word may start an island, so the scan looks for it. `latent`: it is never a
    mention alone ("may", "second"). `capital`: it counts only where the text writes it with a
    capital first letter ("March", "MARCH", not "march").
    """

    category: str
    value: Any
    trigger: bool = False
    latent: bool = False
    capital: bool = False


class Lexicon:
    """All words of a language with their lexemes, in the order in which they were added.

    Words are lower case; those of several words ("as soon as possible") are written with single
    spaces and match any white space.

    >>> lexicon = Lexicon()
    >>> lexicon.add("MONTH", {"june jun jun.": 6}, trigger=True)
    >>> lexicon.words["jun."][0].value
    6
    """

    def __init__(self) -> None:
        self.words: dict[str, tuple[Lexeme, ...]] = {}

    def add(
        self,
        category: str,
        table: Mapping[str, Any],
        *,
        trigger: bool = False,
        latent: bool = False,
        capital: bool = False,
    ) -> None:
        """Add each word of `table`; a key lists its spellings, "_" standing for an inner space.

        Raises GrammarError for a word that has upper case or a category that is not in capitals.
        """
        if not category.isupper():
            raise GrammarError(f"category {category!r} must be written in capitals")
        for spellings, value in table.items():
            lexeme = Lexeme(category, value, trigger, latent, capital)
            for spelling in spellings.split():
                self._append(spelling.replace("_", " "), lexeme)

    def add_literal(self, word: str) -> None:
        """Add a word that rules name by itself; its category is the word."""
        if not any(lexeme.category == word for lexeme in self.words.get(word, ())):
            self._append(word, Lexeme(word, None))

    def add_spelling(self, spelling: str, word: str) -> None:
        """Add another spelling of a word: all that the word is, and the literal as well."""
        for lexeme in (*self.words.get(word, ()), Lexeme(word, None)):
            self._append(spelling, lexeme)

    def _append(self, word: str, lexeme: Lexeme) -> None:
        if word != word.lower():
            raise GrammarError(f"word {word!r} of {lexeme.category} must be lower case")
        self.words[word] = (*self.words.get(word, ()), lexeme)

    @property
    def categories(self) -> set[str]:
        """Every category that some word has."""
        return {lexeme.category for lexemes in self.words.values() for lexeme in lexemes}

    @property
    def triggers(self) -> list[str]:
        """The words that may start an island."""
        return [w for w, lexemes in self.words.items() if any(x.trigger for x in lexemes)]
