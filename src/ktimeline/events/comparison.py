"""Dates that date no event of their own: what is compared with, what a period ends on."""

from __future__ import annotations

import re

from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["counts_back", "counts_since", "ends_period", "is_comparison", "is_ruled_out"]

_REACH = 20
_NEAR = 9  # tokens between "the first time" and its "since"
_SUPERLATIVE = re.compile(r"first|second|third|only|worst|best|most|least|(?!w?est$)[a-z]{2,}est")
_ANOTHER = word_set("another second third next new")  # "a | second | 2008"
_BESIDE = re.compile(
    r"the (?:same |very )?(?:year|month|week|day) (?:before|after)\b", re.IGNORECASE
)
# Of a stretch of time "has been the worst since" compares it with others.
_SPELLS = word_set(
    """year month week day winter summer spring autumn season quarter decade night result
    performance showing turnout growth loss rise fall drop gain storm time"""
)
_HOLDERS = word_set("champion champions winner winners finalist finalists runner-up level levels")
_LATER = re.compile(r"\b(?:later|earlier|on|after that|before that|afterwards?)$", re.IGNORECASE)
_NOT_THEN = re.compile(r"[,c;](?P<no>A)p?@(?:[,.;(]|$)")  # "went public in 2014, not in 2016"
_CROSSED = frozenset("paTNCx0XGAsc,@")
_AGAINST = word_set("than versus vs")
_COMPARED = word_set("compared comparison compare compares contrast")
_MEASURES = word_set(
    "% percent per cent points point pence cents dollars million billion trillion unchanged up down"
)
_QUANTIFIERS = word_set("more less fewer rather other later earlier sooner")
_PERIODS = word_set("quarter month week half year period")
_YEAR_AGO = re.compile(r"\b(?:ago|earlier|before|previous|year-)", re.IGNORECASE)
_LIKENED = re.compile(r"p(?:r|[aNCxX]{1,4})[bBhHoO]A*[pTa]*$")
_QUARTERS = word_set("quarter month week half year period figure level")


def is_comparison(tagged: Tagged, at: int) -> bool:
    """Tell whether the date at `at` only ends a comparison.

    It does after "than", "versus" and "compared with", over the noun phrase and the prepositions
    between, and after a "from" that has an amount on either side ("from $3m a year earlier",
    "rose 5% from 1998"). "More than 200 died in May" compares no dates.
    """
    index = at - 1
    if (had := _LIKENED.search(tagged.tags[:at])) and _likens(tagged, had.start()):
        return True  # "more often than they were | last night"
    while index >= 0 and at - index < _REACH:
        word = tagged.word(index).lower()
        if word in _AGAINST:
            return not _is_quantifier(tagged, index) and _leads_to(tagged, index, at)
        if word in {"with", "to"} and index and tagged.word(index - 1).lower() in _COMPARED:
            return True
        if word == "from" and _is_measured(tagged, index, at):
            return True
        if tagged.tags[index] not in _CROSSED and not _is_sign(word):
            return False
        if tagged.tags[index] == "c" and word != "or":
            return False
        if tagged.tags[index] == "G" and index and tagged.tags[index - 1] == ",":
            return False  # "a rise from $3m, reflecting the purchase last May"
        index -= 1
    return False


def _likens(tagged: Tagged, at: int) -> bool:
    """Tell whether a word weighs one thing against another: "than", the second of "as low as"."""
    before = [tagged.word(one).lower() for one in range(max(0, at - 4), at)]
    word = tagged.word(at).lower()
    return word == "than" or (word == "as" and "as" in before)


def _is_sign(word: str) -> bool:
    return word in {"$", "%", "£", "€", "¥"}


def _is_quantifier(tagged: Tagged, index: int) -> bool:
    """Tell whether "than" only says how many ("more than 200 people"), or is "rather than"."""
    before = tagged.word(index - 1).lower() if index else ""
    if before in {"rather", "other"}:
        return True
    counted = tagged.tags[index + 1] in "0a" or _is_sign(tagged.word(index + 1))
    return before in _QUANTIFIERS and counted and tagged.tags[index + 2 : index + 3] != "@"


def _leads_to(tagged: Tagged, index: int, at: int) -> bool:
    """Tell whether the date ends what is compared with: not in "higher than usual this year"."""
    inner = range(index + 1, at)
    if tagged.tags[index + 1] in "vx":
        return False  # "will do little better than break even in May"
    if all(tagged.tags[i] in "pTaA" for i in inner) or _YEAR_AGO.search(tagged.word(at)):
        return True
    if tagged.word(index).lower() != "than":  # "3% versus 2% in May", not "the Reds vs the Blues"
        return any(tagged.tags[i] == "0" for i in inner)
    return tagged.tags[at - 1] in "pT"


def _is_measured(tagged: Tagged, index: int, at: int) -> bool:
    """Tell whether "from" leads to an amount or follows one."""
    inner = range(index + 1, at)
    money = any(_is_sign(tagged.word(i)) or tagged.word(i).lower() in _MEASURES for i in inner)
    amount = any(tagged.tags[i] == "0" for i in inner)
    named = tagged.tags[index + 1] == "a"  # "gained from a 12% rise in May"
    if (money and not named) or (amount and _YEAR_AGO.search(tagged.word(at))):
        return True
    led = tagged.tags[at - 1] in "pT" and "T" not in tagged.tags[index : at + 2]
    if amount and led and tagged.word(index - 1).lower() in {"up", "down"}:
        return True  # "up | from 40 in May"
    near = {tagged.word(i).lower() for i in range(max(0, index - 3), index)}
    if any(tagged.tags[i] in ",c" for i in inner):
        return False
    plain = all(tagged.tags[i] in "apA" or _is_quarter(tagged.word(i)) for i in inner)
    return plain and bool(near & _MEASURES)


def _is_quarter(word: str) -> bool:
    return word.lower().removesuffix("s") in _QUARTERS


def counts_since(tagged: Tagged, at: int) -> bool:
    """Tell whether "since" and the date at `at` say how rare a thing is: "the worst since 2009"."""
    if at < 2 or tagged.word(at - 1).lower() != "since":
        return False
    near = max(0, at - _NEAR)
    before = range(max(near, tagged.tags.rfind(",", near, at) + 1), at - 1)
    return any(_SUPERLATIVE.fullmatch(tagged.word(one).lower()) for one in before)


def _lasts_since(tagged: Tagged, at: int) -> bool:
    """Tell whether what is so rare has been so since the date: "has been the only school since"."""
    been = tagged.tags.rfind("n", max(0, at - _NEAR), at)
    words = {tagged.word(one).lower().removesuffix("s") for one in range(been + 1, at)}
    return been >= 0 and not words & _SPELLS


def is_ruled_out(tagged: Tagged, at: int) -> bool:
    """Tell whether nothing happens at a date: "in 2014, not in 2016", "last year's champion".

    Nor does it at the date since when a thing had not been ("the worst since 2009"), nor in a year
    that stands for what happened in it ("another 2008").
    """
    if counts_since(tagged, at) and not _lasts_since(tagged, at):
        return True
    beside = tagged.tags[max(0, at - 2) : at] == "@,"
    if beside and _BESIDE.match(tagged.word(at)):
        return True  # "in 1947, | the year before | nationalisation"
    if beside and counts_back(tagged, at):
        return True  # "on 4 May, | ten years later |, they were freed"
    if tagged.word(at).isdigit() and at and tagged.word(at - 1).lower() in _ANOTHER:
        return tagged.tags[at + 1 : at + 2] not in {"N", "C", "x", "X", "G", "0"}
    owned = tagged.tags[at + 1 : at + 2] == "s" and at + 2 < len(tagged.tags)
    if owned and tagged.word(at + 2).lower() in _HOLDERS:
        return True
    found = next((one for one in _NOT_THEN.finditer(tagged.tags) if at in range(*one.span())), None)
    return found is not None and tagged.word(found.start("no")).lower() == "not"


def counts_back(tagged: Tagged, at: int) -> bool:
    """Tell whether a date says how long after another one that is told before it: "a day later".

    Without a comma behind it, it is the next clause's: "left on Monday, two days later she died".
    """
    closed = tagged.tags[at + 1 : at + 2] in {",", ".", ""}
    return closed and _LATER.search(tagged.word(at)) is not None


def ends_period(tagged: Tagged, at: int) -> bool:
    """Tell whether the date only says which period is meant: "the quarter ended 30 June"."""
    before = at - 1
    while before >= 0 and tagged.tags[before] == "p":
        before -= 1
    if before < 1 or tagged.word(before).lower() not in {"ended", "ending"}:
        return False
    period = tagged.word(before - 1).lower().removesuffix("s")
    return tagged.tags[before - 1] == "@" or period in _PERIODS
