"""Finding islands: the few words of a text that may speak of time, and their tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from ktimeline.grammar.borders import breaks, cut
from ktimeline.grammar.lexicon import Lexeme, Lexicon
from ktimeline.grammar.lowering import lower
from ktimeline.grammar.token_patterns import (
    Shape,
    plain_pattern,
    token_pattern,
    trigger_pattern,
)

__all__ = ["Island", "Scanner", "Shape", "Token", "lower"]

_TOKENS = 24  # a longer island is cut: a megabyte of month names would make one chart
_HEAD = 100  # so much of a text is looked at for a trigger that begins it
_REACH = 40  # a word and the white space behind it are looked for so far before a token
_LEADING = 3  # so many letters may lead a shape
_LEADING_LETTERS = re.compile("[a-z]*")
_WORDS = ("letters", "sign", "word")  # the groups of tokens that the lexicon knows


class Token(NamedTuple):
    """A word, number or sign at code points start up to end, with all its readings.

    `more` are readings that reach over the next tokens as well: (number of tokens, lexeme).
    """

    start: int
    end: int
    lexemes: tuple[Lexeme, ...]
    more: tuple[tuple[int, Lexeme], ...] = ()


# This passes by the function that NamedTuple puts before it; tokens are many.
_new = tuple.__new__


class Island(NamedTuple):
    """A run of tokens that holds a trigger."""

    start: int
    end: int
    tokens: tuple[Token, ...]


class Scanner:
    """Finds the islands of a text for one lexicon and its number shapes."""

    def __init__(self, lexicon: Lexicon, shapes: Sequence[Shape]) -> None:
        known = {w: x for w, x in lexicon.words.items() if " " not in w}
        self._phrases = _phrases(lexicon)
        for phrase in lexicon.words:
            for word in _split(phrase):  # "labor" is known for the sake of "labor day"
                known.setdefault(word, (Lexeme(word, None),))
        # What each word may be: as it stands, and where it begins with a small letter.
        self._words = {
            word: (lexemes, tuple(x for x in lexemes if not x.capital))
            for word, lexemes in known.items()
        }
        # How words begin that are not all letters: "jan.", "o'clock", "q1", "mid-morning".
        self._heads = {
            head[0]
            for word in known
            if (head := _LEADING_LETTERS.match(word)) and head[0] and head[0] != word
        }
        self._shapes = {shape.name: shape for shape in shapes}
        # With the cores of heavy shapes, which are compiled when the first core has been met.
        self._light = self._token = re.compile(token_pattern(known, shapes, cores=True))
        self._cored = frozenset(shape.name for shape in shapes if shape.core)
        self._plain = re.compile(plain_pattern(known))
        self._lettered = re.compile("|".join(s.pattern for s in shapes if s.lettered) or "(?!)")
        # A leading class of ASCII lets the search pass over letters fast, as a lookbehind does not.
        self._trigger = re.compile(f"[^a-z0-9](?:{trigger_pattern(lexicon.triggers, shapes)})")
        self._cache: dict[tuple[str, str], tuple[Lexeme, ...]] = {}

    @property
    def words(self) -> Set[str]:
        """The single words that are known, also those that only phrases hold."""
        return self._words.keys()

    def islands(self, text: str, lowered: str) -> Iterator[Island]:
        """Yield the islands of `text` in order; they do not overlap."""
        floor = 0
        search = self._trigger.search
        first = self._trigger.match(" " + lowered[:_HEAD])
        hit = first or search(lowered)
        while hit:
            before = 1 if hit is first else 0
            at, end = hit.start() + 1 - before, hit.end() - before
            if at and lowered[at - 1].isalnum():  # a letter that is not of ASCII
                hit = search(lowered, at)
                continue
            if at == end:
                end = self._end_of_number(lowered, at)
                if end == at:
                    hit = search(lowered, at)
                    continue
            tokens = self._tokens(text, lowered, floor, at)
            floor = end
            if tokens:
                floor = max(floor, tokens[-1].end)
                yield Island(tokens[0].start, tokens[-1].end, self._join(text, lowered, tokens))
            hit = search(lowered, floor - 1)

    def _end_of_number(self, lowered: str, at: int) -> int:
        """Return the end of the number at `at` if it may start an island, and `at` if it may not.

        The pattern of the triggers only looks for the digit: to hold all shapes as well, it would
        take twice as long to compile, which a run over one short text waits for.
        """
        found = self._light.match(lowered, at)
        if found and found.lastgroup in self._cored:
            found = self._whole().match(lowered, at)
        shape = self._shapes.get(found.lastgroup or "") if found else None
        return found.end() if found and shape and shape.trigger else at

    def tokens(self, text: str, lowered: str) -> list[Token]:
        """Return the tokens of a whole phrase; an unknown word is a token without a reading."""
        found = self._lex(text, lowered, 0, len(lowered))
        tokens = [token or Token(0, 1, ()) for token in found]
        return list(self._join(text, lowered, tokens))

    def _tokens(self, text: str, lowered: str, floor: int, at: int) -> list[Token]:
        """Return the known tokens around the trigger at `at`, at most `_TOKENS`."""
        back = self._before(text, lowered, floor, at)
        limit = _TOKENS - len(back)
        ahead = list(takewhile(bool, islice(self._lex(text, lowered, at, len(lowered)), limit)))
        if not ahead:
            return []
        tokens: list[Token] = back + ahead  # type: ignore[operator]
        return tokens if len(ahead) < limit else tokens[: cut(text, tokens)]

    def _before(self, text: str, lowered: str, floor: int, at: int) -> list[Token]:
        """Return the known tokens that lead up to `at`: word by word, until one is unknown."""
        found: list[Token] = []  # the last one first
        while at > floor and len(found) < _TOKENS // 2:
            low = max(floor, at - _REACH)
            begin = lowered.rfind(" ", low, at - 1) + 1
            word = lowered[begin : at - 1] if begin else ""  # never all of a long text
            if not (lowered[at - 1] == " " and word.isalpha()):
                # Not a word between two spaces, as most are; which takes longer to tell.
                chunk = lowered[low:at]
                word = chunk.rstrip()
                stop = at - len(chunk) + len(word)
                if not word or (stop < at and breaks(text, stop, at, at)):
                    break
                word = word.rsplit(None, 1)[-1]
                begin = stop - len(word)
            if word.isalpha() and word.isascii():
                lexemes = self._known(word, text[begin])
                if not lexemes:
                    break
                found.append(_new(Token, (begin, begin + len(word), lexemes, ())))
            else:
                tokens = list(self._lex(text, lowered, begin, at))
                known = list(takewhile(bool, reversed(tokens)))
                found += known  # type: ignore[arg-type]
                if len(known) < len(tokens):
                    break
            at = begin
        return found[: _TOKENS // 2][::-1]

    def _lex(self, text: str, lowered: str, begin: int, end: int) -> Iterator[Token | None]:
        """Yield known tokens, and None where an unknown one or a blank line breaks the run.

        Most tokens are plain letters or a sign, for which a look into the lexicon is enough.
        """
        last = begin
        plain, words = self._plain.match, self._words
        while True:
            found = plain(lowered, last)
            if found is not None and not self._may_go_on(found, lowered):
                start, stop = found.span(found.lastgroup or 0)
                both = words.get(lowered[start:stop])
                lexemes = () if both is None else both[text[start].islower()]
            else:
                found = self._token.search(lowered, last)
                if found and found.lastgroup in self._cored and self._token is self._light:
                    found = self._whole().search(lowered, last)
                # Not up to `end` by the search itself: a token may depend on what follows it.
                if found is None:
                    return
                group = found.lastgroup or "other"
                start, stop = found.span(group)
                lexemes = self._read(group, text, lowered, start, stop)
            if stop > end:
                return
            # Most tokens stand behind one space, and no full stop before it.
            is_apart = lowered[last] != " " or start - last > 1 or lowered[last - 1] == "."
            if start > last > begin and is_apart and breaks(text, last, start, stop):
                yield None
            last = stop
            yield _new(Token, (start, stop, lexemes, ())) if lexemes else None

    def _whole(self) -> re.Pattern[str]:
        """Return the pattern of tokens with the shapes that cores stand for."""
        if self._token is self._light:
            shapes = tuple(self._shapes.values())
            self._token = re.compile(token_pattern(self._words, shapes, cores=False))
        return self._token

    def _may_go_on(self, found: re.Match[str], lowered: str) -> bool:
        """Tell whether letters begin a word that is not all letters or lead a shape ("fy-89")."""
        letters = found[1]
        if letters is None or letters in self._heads:
            return letters is not None
        return len(letters) <= _LEADING and bool(self._lettered.match(lowered, found.start(1)))

    def _read(
        self, group: str, text: str, lowered: str, start: int, stop: int
    ) -> tuple[Lexeme, ...]:
        word = lowered[start:stop]
        if group in _WORDS:
            return self._known(word, text[start])
        if group == "other":
            return ()
        cached = self._cache.get((group, word))  # what stands around it may tell its shape
        if cached is None:
            cached = self._shapes[group].read(word)
            if len(self._cache) < 5000:  # numbers are without end; memory is not
                self._cache[group, word] = cached
        return cached

    def _known(self, word: str, first: str) -> tuple[Lexeme, ...]:
        """Return what a word may be that begins with the letter `first` in the text."""
        both = self._words.get(word)
        return () if both is None else both[first.islower()]

    def _join(self, text: str, lowered: str, tokens: list[Token]) -> tuple[Token, ...]:
        """Return the tokens with the readings of several words that start at them."""
        if len(tokens) == 1:
            return (tokens[0],)
        words = [lowered[token.start : token.end] for token in tokens]
        joined = tokens
        for i, pair in enumerate(pairwise(words)):
            phrases = self._phrases.get(pair)
            if phrases is None:
                continue
            small = text[tokens[i].start].islower()
            more = tuple(
                (len(phrase), lexeme)
                for phrase, lexemes in phrases
                if words[i : i + len(phrase)] == phrase
                for lexeme in lexemes
                if not (small and lexeme.capital)
            )
            if more:
                joined = tokens.copy() if joined is tokens else joined
                joined[i] = tokens[i]._replace(more=more)
        return tuple(joined)


def _split(phrase: str) -> list[str]:
    """Return the tokens of a phrase: its words, with "'s" and "'" by themselves."""
    return re.findall(r"'s\b|'|[^ ']+", phrase) if " " in phrase else [phrase]


_Phrases = dict[tuple[str, str], list[tuple[list[str], tuple[Lexeme, ...]]]]


def _phrases(lexicon: Lexicon) -> _Phrases:
    """Return the words of several tokens, by their first two tokens."""
    phrases: _Phrases = {}
    for phrase, lexemes in lexicon.words.items():
        words = _split(phrase)
        if len(words) > 1:
            phrases.setdefault((words[0], words[1]), []).append((words, lexemes))
    return phrases
