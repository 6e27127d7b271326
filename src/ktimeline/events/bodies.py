"""Firms and other bodies told by name: "the company" is Helio Inc., "the bank" Lund Bank."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ktimeline.events.gazetteer import demonym, find_entry
from ktimeline.events.nameparts import NOT_NAMES, UPPER
from ktimeline.events.telling import Telling
from ktimeline.syntax.tagging import classify
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_bodies", "firms_of"]

_SHORT = re.compile(r"^(?P<the>The )?(?P<noun>[a-z]+|(?<!\w)[A-Z][a-z]+)(?=(?:['’]s)? )")
_FIRMS = word_set("company firm concern corporation")
_HEADS = word_set(
    """museum university hospital school college bank ministry commission council committee
    institute association federation foundation orchestra theatre theater library observatory
    airline brewery railway academy society tribunal authority"""
)
_NOMINAL = frozenset("NCxXy0G@")
_CAPITAL = rf"[{UPPER}][\w&’'-]*"
_LEGAL = (
    r"(?:Inc|Corp|Co|Ltd|PLC|Plc|plc|LLC|Cos|Corporation|Incorporated|Limited|Bancorp|Holdings)"
)
_LEGAL_NAME = re.compile(rf"\b((?:{_CAPITAL} (?:& )?){{1,5}}){_LEGAL}\b\.?(?: International\b)?")
# What only a firm has: "Helio's shares", "Helio shareholders".
_TRADED = re.compile(
    rf"\b({_CAPITAL})(?:['’]s)? (?:shares|stock|shareholders|dividend|investors|profits?)\b"
)
_BACK = 4  # sentences that are looked through
_SENTENCE = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘'(]?[A-Z])|\n\s*\n")
_ABBREVIATED = re.compile(rf"\b(?:{_LEGAL}|Mr|Mrs|Ms|Dr|St|[A-Z])\.$")


def find_bodies(title: str, telling: Telling) -> Iterator[tuple[int, int, str]]:
    """Yield the place of "The company" at the start of a title, with the name of what it is.

    Only what the article speaks of most, and speaks of last, is that.
    """
    found = _SHORT.match(title)
    noun = found.group("noun").lower() if found else ""
    if found is None or noun not in _FIRMS | _HEADS:
        return
    place = _place(telling, noun)
    if place is None:
        return
    before = telling.discourse.text[:place]
    name = _firm(telling.discourse.text, before) if noun in _FIRMS else _of_kind(before, noun)
    if name and name.lower() not in title.lower():
        yield found.start(), found.end(), name


def _place(telling: Telling, noun: str) -> int | None:
    """Return where "the company" stands in the text, None where it may be another word's."""
    tagged = telling.tagged
    for at in range(1, len(tagged.tags) - 1):
        if tagged.word(at).lower() != noun or tagged.word(at - 1).lower() != "the":
            continue
        return tagged.spans[at - 1].start if tagged.tags[at + 1] not in _NOMINAL else None
    return None


# ---- Firms ------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def firms_of(text: str) -> dict[str, str]:
    """Return the firms of a text: by what they are called for short, their names."""
    found: dict[str, str] = {}
    for match in _LEGAL_NAME.finditer(text):
        words = match.group(1).split()
        while words and (words[0] in NOT_NAMES or classify(words[0]) != "C"):
            words.pop(0)
        if not words:
            continue
        full = " ".join([*words, match.group()[len(match.group(1)) :]])
        found.setdefault(" ".join(words), full)
        if len(words) > 1 and len(words[0]) > 3:
            found.setdefault(words[0], full)
    for match in _TRADED.finditer(text):
        word = match.group(1)
        placed = word in NOT_NAMES or find_entry(word) is not None or demonym(word)
        if classify(word) == "C" and not placed:  # "UK shares" are of no one firm
            found.setdefault(word, word)
    return found


def _firm(text: str, before: str) -> str:
    """Return the firm that "the company" behind some text means, "" where that is not plain."""
    names = firms_of(text)
    if not names:
        return ""
    counts = Counter(_named(text, names))
    most = counts.most_common(2)
    if len(most) > 1 and most[0][1] == most[1][1]:
        return ""
    focus = most[0][0] if most else ""
    for sentence in _last_sentences(before):
        told = list(_named(sentence, names))
        if not told:
            continue
        opens = _opening_firm(sentence, names)
        return focus if focus and (set(told) == {focus} or opens == focus) else ""
    return ""


def _named(text: str, names: dict[str, str]) -> Iterator[str]:
    """Yield the firms that a text names, as often as it does."""
    if not names:
        return
    shorts = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    for found in re.finditer(rf"(?<![\w-])(?:{shorts})(?![\w-])", text):
        yield names[found.group()]


def _opening_firm(sentence: str, names: dict[str, str]) -> str:
    """Return the firm that a sentence begins with."""
    head = re.match(rf"[\"“]?((?:{_CAPITAL}\.? ?)+)", sentence)
    return next(_named(head.group(1), names), "") if head else ""


def _last_sentences(before: str) -> Sequence[str]:
    """Return the sentence that a text breaks off in, and those before, the last first."""
    tail = before[-1500:]
    cuts = [0]
    for found in _SENTENCE.finditer(tail):
        if not _ABBREVIATED.search(tail[: found.start() + 1]):
            cuts.append(found.end())
    pieces = [tail[start:end] for start, end in zip(cuts, [*cuts[1:], len(tail)], strict=True)]
    return pieces[: -_BACK - 2 : -1]


# ---- Other bodies -----------------------------------------------------------------------------


def _of_kind(before: str, noun: str) -> str:
    """Return the one body whose name has a noun in it: "the Lund Museum", "Bank of America"."""
    head = noun.capitalize()
    pattern = re.compile(
        rf"\b(the |The )?((?:{_CAPITAL} ){{1,4}}{head}\b(?: of (?:{_CAPITAL} ?){{1,3}})?"
        rf"|{head} of (?:the )?(?:{_CAPITAL} ?){{1,3}})"
    )
    names: dict[str, str] = {}
    for found in pattern.finditer(before):
        words = found.group(2).split()
        article = found.group(1) or ""
        if words[0] in {"The", "A", "An", "In", "At", "But", "And"}:
            article, words = "the " if words[0] == "The" else article, words[1:]
        name = " ".join(words).rstrip(".,’'")
        if len(words) > 1:
            names.setdefault(name, f"The {name}" if article else name)
    near = "".join(_last_sentences(before))
    close = [name for name in names if name in near]
    return names[close[0]] if len(names) == 1 and close else ""
