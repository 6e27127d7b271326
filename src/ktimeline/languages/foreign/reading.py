"""What dateparser knows of a language: its words, and what they say in plain English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.foreign.numerals import numerals_of

__all__ = ["IDEOGRAPHS", "Vocabulary", "plain", "vocabulary_of"]

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("second", "minute", "hour", "day", "week", "month", "year", "decade")
_WORDS = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")
IDEOGRAPHS = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
"""Letters of scripts without spaces, and of Hangul, whose units touch their numbers."""

_IDEOGRAPH = re.compile(IDEOGRAPHS)
# Tongues whose names of months and days change with their case ("в декабре", "od poniedziałku").
_INFLECTING = word_set("az be bg bs cs el et fi hr hu hy ka kk lt lv mk pl ro ru sk sl sr tr uk")
_STEM, _LOST, _ENDING = 5, 2, 3  # letters: shared at least, of the name and of the word at most


def plain(word: str) -> str:
    """Return a word in small letters without accents: "Août" and "aout" are one."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class Vocabulary:
    """The words of one language that dateparser knows, and its translation of them."""

    def __init__(self, code: str) -> None:
        from dateparser.conf import Settings
        from dateparser.languages.loader import default_loader

        self.code = code
        self.numerals = numerals_of(code)
        self._settings = Settings()
        self._locale: Any = default_loader.get_locale(code)
        info = self._locale.info
        self._names = {plain(one) for key in (*_MONTHS, *_WEEKDAYS) for one in info.get(key, ())}
        told = [piece for one in _told(info) for piece in _pieces(one)]
        # "sroda" stands for "środa", but "się" is no "sie", which is short for August.
        self.words = frozenset({word.casefold() for word in (*told, *self.numerals)})
        self.words |= {plain(word) for word in self.words}

    def knows(self, word: str) -> bool:
        """Tell whether a word may be a part of a date, as it is or inflected."""
        return word.casefold() in self.words or self.name_of(word) is not None

    def name_of(self, word: str) -> str | None:
        """Return the month or weekday that a word is an inflected form of, as dateparser spells it.

        None for a word that dateparser knows, and in tongues that do not inflect.
        """
        if self.code not in _INFLECTING or len(word) < _STEM or word.casefold() in self.words:
            return None
        return _nearest(plain(word), self._names)

    @lru_cache(maxsize=4096)  # noqa: B019 - there is one vocabulary a language, for good
    def translate(self, phrase: str) -> str:
        """Return what dateparser makes of a phrase before it reads it: "3 giorni fa": "3 day ago".

        "" where it trips over the phrase; words that it does not know stay as they are.
        """
        try:
            told = self._locale.translate(phrase, keep_formatting=False, settings=self._settings)
        except Exception:
            # A library fed with any text of any article: what it trips over is no date.
            return ""
        return " ".join(str(told).split())


def _told(info: dict[str, Any]) -> Iterator[str]:
    """Yield all strings of a locale that speak of times."""
    for key in (*_MONTHS, *_WEEKDAYS, *_UNITS, "ago", "in", "am", "pm", "skip"):
        yield from info.get(key, ())
    for table in ("relative-type", "relative-type-regex"):
        for phrases in info.get(table, {}).values():
            yield from phrases
    for pair in info.get("simplifications", ()):
        for pattern in pair:
            yield from _spelt_out(pattern)


def _spelt_out(pattern: str) -> Iterator[str]:
    """Yield the words of a pattern, "дв(а|е)" as "два" and "две"."""
    stem = re.fullmatch(r"([^\W\d_]+)\(([\w|]+)\)", pattern)
    if stem is None:
        yield pattern
    else:
        yield from (stem[1] + ending for ending in stem[2].split("|"))


def _pieces(phrase: str) -> Iterator[str]:
    """Yield the words of a phrase; of scripts that set no spaces the letters."""
    phrase = re.sub(r"\\[a-zA-Z]", " ", phrase)
    yield from phrase.split()  # "segunda-feira"
    for word in _WORDS.findall(phrase):
        yield from word if _IDEOGRAPH.match(word) else (word,)


def _nearest(word: str, names: Iterable[str]) -> str | None:
    best: tuple[int, str] | None = None
    for name in names:
        shared = _shared(word, name)
        close = len(name) - shared <= _LOST and len(word) - shared <= _ENDING
        if shared >= _STEM and close and (best is None or (shared, name) > best):
            best = (shared, name)
    return best[1] if best else None


def _shared(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


@cache
def vocabulary_of(code: str) -> Vocabulary:
    """Return the vocabulary of a language that dateparser knows."""
    return Vocabulary(code)
