"""Runs of words that dateparser knows, and the longest stretch of each that is a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from ktimeline.languages.foreign.forms import Form, Said, said
from ktimeline.languages.foreign.reading import IDEOGRAPHS, Vocabulary, plain

__all__ = ["Candidate", "Token", "candidates"]

_TOKEN = re.compile(
    rf"\d+(?:[.,:]\d+)*|{IDEOGRAPHS}|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|['’-](?=[^\W\d_]))*"
)
_GAP = re.compile(r"[ \t\u00a0\u3000]*[.,،，]?[ \t\u00a0\u3000]*\n?[ \t]*")
_APOSTROPHE = re.compile(r"['’]")
_LONGEST = 12  # tokens


class Token(NamedTuple):
    """A word, number or ideograph at code points start up to end.

    `usual` is the form of an inflected name that dateparser knows, `digits` those of a numeral.
    """

    start: int
    end: int
    usual: str
    digits: str


class Candidate(NamedTuple):
    """A stretch that tells a date, and the phrase that dateparser is to read for it."""

    start: int
    end: int
    phrase: str
    meaning: Said


def candidates(text: str, vocabulary: Vocabulary) -> Iterator[Candidate]:
    """Yield the stretches of `text` that tell a date, in order, the longest at each place."""
    for island in _islands(text, vocabulary):
        at = 0
        while at < len(island):
            found = _longest(text, island, at, vocabulary)
            if found is None:
                at += 1
                continue
            limit, candidate = found
            yield candidate
            at = limit


def _islands(text: str, vocabulary: Vocabulary) -> Iterator[list[Token]]:
    """Yield the runs of known words and numbers, nothing but spaces and a sign between them."""
    island: list[Token] = []
    for found in _TOKEN.finditer(text):
        if island and not _GAP.fullmatch(text, island[-1].end, found.start()):
            yield island
            island = []
        token = _token(text, found, vocabulary)
        if token is not None:
            island.append(token)
        elif island:
            yield island
            island = []
    if island:
        yield island


def _token(text: str, found: re.Match[str], vocabulary: Vocabulary) -> Token | None:
    word, start, end = found.group(), found.start(), found.end()
    if word[0].isdigit():
        return Token(start, end, word, word)
    cut = _APOSTROPHE.search(word)
    if cut and not vocabulary.knows(word):  # an ending behind a name: "Kasım'da"
        word, end = word[: cut.start()], start + cut.start()
    if not vocabulary.knows(word):
        return None
    usual = vocabulary.name_of(word) or word
    return Token(start, end, usual, vocabulary.numerals.get(word.casefold(), usual))


def _longest(
    text: str, island: Sequence[Token], at: int, vocabulary: Vocabulary
) -> tuple[int, Candidate] | None:
    for limit in range(min(len(island), at + _LONGEST), at, -1):
        tokens = island[at:limit]
        if len(tokens) > 1 and all(token.usual[0].isdigit() for token in tokens):
            continue  # a row of a table
        read = _read(text, tokens, vocabulary)
        if read is not None:
            return limit, _trimmed(text, tokens, read, vocabulary)
    return None


def _read(text: str, tokens: Sequence[Token], vocabulary: Vocabulary) -> tuple[str, Said] | None:
    """Return the phrase by which dateparser understands the tokens, and what it tells.

    As they are written, else with names in their usual form, else with numerals as digits: these
    count units ("tre giorni fa"), and are no days of a month.
    """
    written = " ".join(text[tokens[0].start : tokens[-1].end].split())
    usual = _spelt(text, tokens, [token.usual for token in tokens])
    counted = _spelt(text, tokens, [token.digits for token in tokens])
    for phrase in dict.fromkeys((written, usual, counted)):
        meaning = said(vocabulary.translate(phrase))
        counts = phrase not in (written, usual)
        if meaning is not None and (not counts or meaning.form is Form.RELATIVE):
            return phrase, meaning
    return None


def _spelt(text: str, tokens: Sequence[Token], words: Sequence[str]) -> str:
    gaps = [text[a.end : b.start] for a, b in pairwise(tokens)]
    return " ".join("".join(chain.from_iterable(zip(words, [*gaps, ""], strict=True))).split())


def _trimmed(
    text: str, tokens: Sequence[Token], read: tuple[str, Said], vocabulary: Vocabulary
) -> Candidate:
    """Return the candidate without the words at its ends that add nothing ("w", "den", "roku")."""
    tokens = list(tokens)
    for outer, inner in ((0, 1), (-1, -2)):
        while len(tokens) > 1 and not _belongs(text, tokens[outer], tokens[inner], vocabulary):
            fewer = tokens[1:] if outer == 0 else tokens[:-1]
            less = _read(text, fewer, vocabulary)
            if less is None or less[1] != read[1]:
                break
            tokens, read = fewer, less
    return Candidate(tokens[0].start, tokens[-1].end, *read)


def _belongs(text: str, outer: Token, inner: Token, vocabulary: Vocabulary) -> bool:
    """Tell whether a token touches its neighbour and means something, as 年 does in 1936年."""
    touching = outer.end == inner.start or inner.end == outer.start
    word = plain(text[outer.start : outer.end])
    return touching and plain(vocabulary.translate(word)) not in ("", word)
