"""How German words are built: endings of adjectives, numbers in one word, compounds."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["compounds", "inflected", "number_words", "ordinal_words"]

_ENDINGS = ("e", "en", "er", "es", "em")
_ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = {10: "zehn", 11: "elf", 12: "zwölf", 16: "sechzehn", 17: "siebzehn"}
_TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig",
         70: "siebzig", 80: "achtzig", 90: "neunzig"}  # fmt: skip
_ORDINALS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}


def inflected(stems: str, *, bare: bool = False) -> str:
    """Return the adjectives of `stems` with all their endings; `bare`: without one, too.

    >>> inflected("letzt")
    'letzte letzten letzter letztes letztem'
    """
    forms = [stem + ending for stem in stems.split() for ending in _ENDINGS]
    return " ".join(forms + stems.split() if bare else forms)


def number_words() -> dict[str, int]:
    """Return the numbers from two to a hundred, each in one word.

    >>> number_words()["einundzwanzig"]
    21
    """
    found = {_number(n): n for n in range(2, 100)}
    found["hundert"] = 100
    return found | {word.replace("ß", "ss"): n for word, n in found.items()}


def ordinal_words() -> dict[str, int]:
    """Return the stems of the ordinals up to 31: "erst", "dritt", "einundzwanzigst"."""
    stems = {_ORDINALS.get(n) or _number(n) + ("t" if n < 20 else "st"): n for n in range(1, 32)}
    return stems | {"siebent": 7} | {stem.replace("ß", "ss"): n for stem, n in stems.items()}


def compounds(heads: Mapping[str, object], tails: Mapping[str, object]) -> dict[str, object]:
    """Return every word made of a head and a tail, with the pair of their values."""
    return {
        head + tail: (one, other)
        for heads_, one in heads.items()
        for head in heads_.split()
        for tails_, other in tails.items()
        for tail in tails_.split()
    }


def _number(n: int) -> str:
    if n < 10:
        return _ONES[n]
    if n < 20:
        return _TEENS.get(n) or _ONES[n - 10] + "zehn"
    tens, ones = _TENS[n - n % 10], _ONES[n % 10]
    return f"{ones}und{tens}" if ones else tens
