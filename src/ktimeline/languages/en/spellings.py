"""Words of time as they are misspelt and as they are chatted: "febuary", "tommorow", "nxt wk"."""

from __future__ import annotations

from collections.abc import Iterator

from ktimeline.grammar.lexicon import Lexicon

__all__ = ["add_spellings"]

# Long enough that no other word is a slip away from one of them.
_LONG = (
    "january february september october november december tuesday wednesday thursday saturday "
    "tomorrow yesterday tonight"
)
# A letter less or another vowel makes a name of these as often: "Munday", "Sanday", "Frida".
_SHORT = "april august monday friday sunday"

# What lies further from its word than one slip, and what is short on purpose.
_FURTHER = {
    "january": "janurary janruary",
    "february": "febuaury febrary feberuary",
    "september": "setember",
    "november": "novemeber novermber",
    "december": "decemeber",
    "wednesday": "wensday wendsday wensdey wednsday",
    "thursday": "thurstday",
    "today": "tday todya",
    "tomorrow": "tommorow tommarow tomarow tmrw tmr tmrow tmrrw tomoz tomoro",
    "yesterday": "yestday ystrday yday",
    "tonight": "tonite",
    "night": "nite",
    "nights": "nites",
    "next": "nxt",
    "week": "wk",
    "weekend": "wknd wkend",
    "month": "mth",
    "year": "yr",
}
_VOWELS = "aeiou"


def add_spellings(words: Lexicon) -> None:
    """Let every slip of the pen be all that the word is which was meant.

    Words of the lexicon and of the language come first: what is one of them is no slip.
    """
    for name in _LONG.split():
        _respell(words, name, {*_slips(name), *_other_letters(name)})
    for name in _SHORT.split():
        _respell(words, name, set(_slips(name)))
    for name, spellings in _FURTHER.items():
        _respell(words, name, set(spellings.split()))
    # A man and a town by themselves.
    words.add("MONTH", {"agust augst": 8}, trigger=True, latent=True)


def _respell(words: Lexicon, name: str, spellings: set[str]) -> None:
    for spelling in sorted(spellings - words.words.keys()):
        words.add_spelling(spelling, name)


def _slips(name: str) -> Iterator[str]:
    """Yield a name with one letter twice, or with two letters in the wrong order.

    The first letter stays, and so does "-er": "septembre" is French.
    """
    for at in range(1, len(name)):
        yield name[:at] + name[at] + name[at:]
    for at in range(1, len(name) - 2):
        yield name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _other_letters(name: str) -> Iterator[str]:
    """Yield a name without one of its inner letters, or with another vowel."""
    for at in range(1, len(name) - 1):
        yield name[:at] + name[at + 1 :]
        if name[at] in _VOWELS:
            yield from (name[:at] + vowel + name[at + 1 :] for vowel in _VOWELS)
