"""Words and shapes, one package a language, imported on request."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ktimeline.grammar import Grammar

__all__ = ["LANGUAGES", "load"]

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
