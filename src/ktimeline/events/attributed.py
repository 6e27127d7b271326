"""Dates that only say which law, record, level or report is meant: "the Rivers Act 2002"."""

from __future__ import annotations

import itertools
import re

from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["dates_another"]

_LAWS = word_set("act acts law laws code ordinance statute decree directive regulation regulations")
# What makes a law happen: "passed | the Clean Air Act of 1970" tells of that year.
_MAKING = word_set(
    """pass enact sign adopt approve introduce vote draft write push veto oppose support propose
    become create debate author sponsor champion"""
)
_BETWEEN = re.compile(r"[C0NX]{0,5}C")  # "the 1970 | Clean Air Act |"
_FIGURES = word_set("result earning figure account number profit sale revenue income statement")
_REPORTING = word_set("publish release report announce post issue present file disclose unveil")
_WHICH = re.compile(r"(?:quarter|half|year|month)s?$|^(?:19|20)\d\d$", re.IGNORECASE)
_AHEAD = frozenset("Twm")
_CROSSED = frozenset("aNXCAs0")
_YEAR = re.compile(r"(?:19|20)\d\d|(?:the )?(?:previous|preceding|prior) year|.*\b(?:ago|earlier)")
_SHARE = frozenset({"%", "percent", "cent"})
_OVER = frozenset({"over", "on", "above", "below"})
_HELD_AGAINST = word_set("above below over under beyond than with from to like past on")
_AS_OF = ["only", "as", "of"]
_POINTING = frozenset({"that", "this", "it"})
_BACK = 12  # tokens


def dates_another(tagged: Tagged, at: int) -> bool:
    """Tell whether the date at a token belongs to a noun that does not happen at that date.

    "A claim under the Rivers Act 2002", "holders of record on 4 May", "is above that of 1993",
    "a rise of 11% over 2015", "will publish third-quarter results", "That was a year ago".
    """
    before = tagged.word(at - 1).lower() if at else ""
    if _names_law(tagged, at, before):
        return True
    return (
        _of_record(tagged, at, before)
        or _is_level(tagged, at, before)
        or _of_report(tagged, at)
        or _only_as_of(tagged, at)
        or _of_what_was_told(tagged, at)
    )


def _names_law(tagged: Tagged, at: int, before: str) -> bool:
    """Tell whether a year is part of the name of a law that nobody makes in its sentence."""
    if not tagged.word(at).isdigit():
        return False
    name = at - 1 - (before == "of")
    behind = _BETWEEN.match(tagged.tags, at + 1) if before in {"the", "of", "under"} else None
    last = behind.end() - 1 if behind is not None else at
    law = (name >= 0 and _is_law(tagged, name)) or (last > at and _is_law(tagged, last))
    if not law:
        return False
    words = (tagged.word(one).lower() for one, tag in enumerate(tagged.tags) if tag in "VRPEvxX")
    return not any(lemma_of(word) in _MAKING for word in words)


def _is_law(tagged: Tagged, at: int) -> bool:
    word = tagged.word(at)
    return word[:1].isupper() and word.lower() in _LAWS


def _of_record(tagged: Tagged, at: int, before: str) -> bool:
    """Tell whether a day says who holds shares: "holders of record on | 4 May"."""
    start = at - 1 - (before in {"on", "of", "as", "at"})
    if start > 0 and tagged.word(start).lower() == "as":
        start -= 1
    words = [tagged.word(one).lower() for one in range(max(0, start - 1), start + 1)]
    return words in (["of", "record"], ["record", "date"])


def _is_level(tagged: Tagged, at: int, before: str) -> bool:
    """Tell whether a date says what a figure is held against: "above that of", "11% over"."""
    if before == "of" and at > 2 and tagged.word(at - 2).lower() in {"that", "those"}:
        return tagged.word(at - 3).lower() in _HELD_AGAINST
    if before in _OVER and at > 1 and tagged.word(at - 2).lower() in _SHARE:
        return _YEAR.fullmatch(tagged.word(at)) is not None
    start = at - 1 - (before in {"in", "of", "from"})
    words = [tagged.word(one).lower() for one in range(max(0, start - 2), start + 1)]
    return any(
        first in _HELD_AGAINST and then == "comparable" for first, then in itertools.pairwise(words)
    )


def _of_report(tagged: Tagged, at: int) -> bool:
    """Tell whether a period is that of figures to come: "will publish | third-quarter | results".

    They are told then, and not in the period that they are about.
    """
    tags = tagged.tags
    if tags[at + 1 : at + 2] not in {"N", "X", "x"} or not _WHICH.search(tagged.word(at)):
        return False
    head = at + 1
    while tags[head + 1 : head + 2] in {"N", "X", "x"}:
        head += 1
    if lemma_of(tagged.word(head).lower().removesuffix("s")) not in _FIGURES:
        return False
    verb = at - 1
    while verb > 0 and tags[verb] in _CROSSED:
        verb -= 1
    led = tags[max(0, verb - 2) : verb]
    return lemma_of(tagged.word(verb).lower()) in _REPORTING and bool(set(led) & _AHEAD)


def _only_as_of(tagged: Tagged, at: int) -> bool:
    """Tell whether a day only bounds what a notice is good for: "valid only as of | 4 May"."""
    return at > 2 and [tagged.word(one).lower() for one in range(at - 3, at)] == _AS_OF


def _of_what_was_told(tagged: Tagged, at: int) -> bool:
    """Tell whether a date is that of the sentence before: "That was | two years ago | and ..."."""
    tags = tagged.tags
    if at < 2 or tagged.word(0).lower() not in _POINTING or tags[1] != "B":
        return False
    behind = tags[at + 1 : at + 3]
    return set(tags[2:at]) <= set("Ap") and (behind[:1] in {"", ".", "c", ";"} or behind == ",c")
