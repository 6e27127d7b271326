"""Finding islands: the few words of a text that may speak of time, and their tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from ktimeline.grammar.lexicon import Lexeme, Lexicon
from ktimeline.grammar.trie import alternation

__all__ = ["Island", "Scanner", "Shape", "Token", "lower"]

# An island longer than this is cut: no expression is so long, and a megabyte of month names would
# make one chart of it.
_TOKENS = 24
# A word, with the white space behind it, is looked for in so many characters before a token.
_REACH = 40

_FOLD = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-", "\u2212": "-",
     "\u2012": "\u2013", "\u2014": "\u2013", "\u00a0": " ", "\u202f": " ", "\u2009": " "}
)  # fmt: skip


def lower(text: str) -> str:
    """Return `text` in lower case with one form of each apostrophe, hyphen and space.

    The result has the same length, so places in it are places in `text`: letters whose lower case
    is longer than themselves are kept as they are.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Shape:
    """A token that is not a word: a pattern (no groups) and what a match of it may be."""

    name: str
    pattern: str
    read: Callable[[str], tuple[Lexeme, ...]]
    categories: tuple[str, ...]
    trigger: bool = False


class Token(NamedTuple):
    """A word, number or sign at code points start up to end, with all its readings.

    `more` are readings that reach over the next tokens as well: (number of tokens, lexeme).
    """

    start: int
    end: int
    lexemes: tuple[Lexeme, ...]
    more: tuple[tuple[int, Lexeme], ...] = ()


class Island(NamedTuple):
    """A run of tokens that holds a trigger."""

    start: int
    end: int
    tokens: tuple[Token, ...]


class Scanner:
    """Finds the islands of a text for one lexicon and its number shapes."""

    def __init__(self, lexicon: Lexicon, shapes: Sequence[Shape]) -> None:
        self._words = {w: x for w, x in lexicon.words.items() if " " not in w}
        self._phrases = _phrases(lexicon)
        for phrase in lexicon.words:
            for word in _split(phrase):  # "labor" is known for the sake of "labor day"
                self._words.setdefault(word, (Lexeme(word, None),))
        self._shapes = {shape.name: shape for shape in shapes}
        numeric = "|".join(f"(?P<{s.name}>{s.pattern})" for s in shapes) or "(?!)"
        # Longest words first is what the trie gives; numbers before words ("1990s", "3rd").
        # "jan." before "jan", and "'s" before "'".
        dotted = [w for w in self._words if w[0].isalnum() and not w[-1].isalnum()]
        spelled = [w for w in self._words if w[-1].isalnum()]
        signs = [w for w in self._words if not w[0].isalnum() and not w[-1].isalnum()]
        word = rf"{alternation(dotted)}|{alternation(spelled)}(?![a-z0-9])|{alternation(signs)}"
        self._token = re.compile(rf"{numeric}|(?P<word>{word})|(?P<other>[a-z]+|\S)")
        digits = "|".join(s.pattern for s in shapes if s.trigger) or "(?!)"
        self._trigger = re.compile(
            rf"(?<![a-z0-9])(?:{alternation(lexicon.triggers)}(?![a-z0-9])|{digits})"
        )
        self._cache: dict[str, tuple[Lexeme, ...]] = {}

    def islands(self, text: str, lowered: str) -> Iterator[Island]:
        """Yield the islands of `text` in order; they do not overlap."""
        floor = 0
        search = self._trigger.search
        hit = search(lowered, 0)
        while hit:
            tokens = self._tokens(text, lowered, floor, hit.start())
            floor = hit.end()
            if tokens:
                floor = max(floor, tokens[-1].end)
                yield Island(
                    tokens[0].start, tokens[-1].end, tuple(self._join(text, lowered, tokens))
                )
            hit = search(lowered, floor)

    def tokens(self, text: str, lowered: str) -> list[Token]:
        """Return the tokens of a whole phrase; an unknown word is a token without a reading."""
        found = self._lex(text, lowered, 0, len(lowered))
        tokens = [token or Token(0, 1, ()) for token in found]
        return list(self._join(text, lowered, tokens))

    def _tokens(self, text: str, lowered: str, floor: int, at: int) -> list[Token]:
        """Return the known tokens around the trigger at `at`, at most `_TOKENS`."""
        back = self._before(text, lowered, floor, at)
        ahead: list[Token] = []
        for token in self._lex(text, lowered, at, len(lowered)):
            if token is None or len(back) + len(ahead) >= _TOKENS:
                break
            ahead.append(token)
        return back + ahead if ahead else []

    def _before(self, text: str, lowered: str, floor: int, at: int) -> list[Token]:
        """Return the known tokens that lead up to `at`: word by word, until one is unknown."""
        found: list[Token] = []
        while at > floor and len(found) < _TOKENS // 2:
            chunk = lowered[max(floor, at - _REACH) : at]
            word = chunk.rstrip()
            if not word or chunk.count("\n", len(word)) > 1:
                break
            begin = at - len(chunk) + len(word) - len(word.rsplit(None, 1)[-1])
            tokens = list(self._lex(text, lowered, begin, at))
            known = list(takewhile(bool, reversed(tokens)))
            found = [token for token in reversed(known) if token is not None] + found
            if len(known) < len(tokens):
                break
            at = begin
        return found[-(_TOKENS // 2) :]

    def _lex(self, text: str, lowered: str, begin: int, end: int) -> Iterator[Token | None]:
        """Yield known tokens, and None where an unknown one or a blank line breaks the run."""
        last = begin
        for match in self._token.finditer(lowered, begin, end):
            start, stop = match.span()
            if start - last > 1 and lowered.count("\n", last, start) > 1:
                yield None
            last = stop
            lexemes = self._read(match.lastgroup or "other", text, lowered, start, stop)
            yield Token(start, stop, lexemes) if lexemes else None

    def _read(
        self, group: str, text: str, lowered: str, start: int, stop: int
    ) -> tuple[Lexeme, ...]:
        word = lowered[start:stop]
        if group == "word":
            lexemes = self._words[word]
            if text[start].islower():
                lexemes = tuple(x for x in lexemes if not x.capital)
            return lexemes
        if group == "other":
            return ()
        cached = self._cache.get(word)
        if cached is None:
            cached = self._shapes[group].read(word)
            if len(self._cache) < 5000:  # numbers are without end; memory is not
                self._cache[word] = cached
        return cached

    def _join(self, text: str, lowered: str, tokens: list[Token]) -> Iterator[Token]:
        """Yield the tokens with the readings of several words that start at them."""
        for i, token in enumerate(tokens):
            phrases = self._phrases.get(lowered[token.start : token.end])
            if not phrases:
                yield token
                continue
            more = []
            for words, lexemes in phrases:
                run = tokens[i : i + len(words)]
                if [lowered[t.start : t.end] for t in run] == words:
                    small = text[token.start].islower()
                    more += [(len(words), x) for x in lexemes if not (small and x.capital)]
            yield token._replace(more=tuple(more))


def _split(phrase: str) -> list[str]:
    """Return the tokens of a phrase: its words, with "'s" and "'" by themselves."""
    return re.findall(r"'s\b|'|[^ ']+", phrase) if " " in phrase else [phrase]


def _phrases(lexicon: Lexicon) -> dict[str, list[tuple[list[str], tuple[Lexeme, ...]]]]:
    phrases: dict[str, list[tuple[list[str], tuple[Lexeme, ...]]]] = {}
    for phrase, lexemes in lexicon.words.items():
        words = _split(phrase)
        if len(words) > 1:
            phrases.setdefault(words[0], []).append((words, lexemes))
    return phrases
