"""The language of a text, where nothing states it: by its commonest words, else by py3langid."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from ktimeline.model import LanguageSignal

__all__ = ["find_language"]

_DEFAULT = "en"
_FEWEST_LETTERS = 20
# On single sentences of news in English, German and Spanish, of 20 letters and more, all but one
# guess in five hundred above this probability is right; lists and addresses stay below it.
_SURE = 0.3
_READ = 4_000  # code points; more makes no guess better
_FEWEST_WORDS = 40
_WORD = re.compile(r"[^\W\d_]+")
_THE = frozenset(["the"])
_SMALL = frozenset(["of", "and", "to"])
_SHARE = 0.03  # of the words: English prose has about 6 % "the" and 8 % of these small words
_ISO_639_1 = 2  # letters of a code; rarer tongues have three, and are mostly wrong guesses


def find_language(text: str) -> tuple[str, LanguageSignal]:
    """Return the ISO 639-1 code of a text's language, and whether it was found or is assumed.

    A text that does not tell, of fewer than 20 letters or of names and numbers, is taken for
    English. Plainly English prose is told by its small words, for the library takes half a second
    to load.

    >>> find_language("Yes.")
    ('en', <LanguageSignal.ASSUMED: 'assumed'>)
    """
    opening = text[:_READ]
    words = [word.lower() for word in _WORD.findall(opening)]
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return _DEFAULT, LanguageSignal.ASSUMED
    if _is_plainly_english(words):
        return _DEFAULT, LanguageSignal.DETECTED
    code, probability = _identifier().classify(opening)
    if probability < _SURE:
        return _DEFAULT, LanguageSignal.ASSUMED
    return str(code), LanguageSignal.DETECTED


def _is_plainly_english(words: list[str]) -> bool:
    fewest = _SHARE * len(words)
    return len(words) >= _FEWEST_WORDS and all(
        sum(word in small for word in words) >= fewest for small in (_THE, _SMALL)
    )


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    codes = [code for code in identifier.labels if len(code) == _ISO_639_1]
    identifier.set_languages(codes)
    return identifier
