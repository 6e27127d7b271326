"""Words and shapes, one package a language, imported on request."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ktimeline.grammar import Grammar

__all__ = ["LANGUAGES", "day_first", "leading_words", "load"]

# Code (ISO 639-1) to the module whose `grammar()` returns the language's grammar.
LANGUAGES: dict[str, str] = {"en": "ktimeline.languages.en"}


@cache
def load(language: str) -> Grammar:
    """Return the grammar of a language by its ISO 639-1 code; a region ("en-GB") is ignored.

    Raises LookupError for a language without a grammar, naming those that have one.

    >>> load("en") is load("en")
    True
    """
    code = language.lower().replace("_", "-").split("-")[0]
    module = LANGUAGES.get(code)
    if module is None:
        known = ", ".join(sorted(LANGUAGES))
        raise LookupError(f"no grammar for language {language!r}; there is one for: {known}")
    found: Grammar = import_module(module).grammar()
    return found


# English-speaking regions that write the day before the month (Unicode CLDR, dateFormats).
_DAY_FIRST = frozenset(["gb", "ie", "au", "nz", "in", "za", "ke", "ng", "sg", "hk"])


def day_first(language: str) -> bool:
    """Tell whether 03/04/2019 is 3 April where a language, or a region of it, is written.

    >>> day_first("en"), day_first("en-GB")
    (False, True)
    """
    code, _, region = language.lower().replace("_", "-").partition("-")
    return code != "en" or region in _DAY_FIRST


def leading_words(language: str) -> frozenset[str]:
    """Return the words that may lead an expression without being a part of it ("on", "since")."""
    return load(language).leading
