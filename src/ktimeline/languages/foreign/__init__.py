"""Languages without a grammar of ours: dates in digits, and those that dateparser understands."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ktimeline.grammar import Found
from ktimeline.grammar.scan import lower
from ktimeline.languages.foreign.digits import digits_grammar
from ktimeline.languages.foreign.names import NAMES
from ktimeline.model.expression import Calendar, Foreign

if TYPE_CHECKING:
    from ktimeline.languages.foreign.windows import Candidate

__all__ = ["RULE", "find_foreign", "foreign_name", "is_known"]

RULE = "dateparser"
"""The name of the rule of every mention that dateparser is to read."""

_YEAR_RULE = "year"
_ALIASES = {"no": "nb"}  # dateparser knows Norwegian by the code of Bokmål


@cache
def is_known(code: str) -> bool:
    """Tell whether dateparser knows a language by its ISO 639-1 code.

    >>> is_known("pl"), is_known("xx")
    (True, False)
    """
    from dateparser.data.languages_info import language_order

    return _ALIASES.get(code, code) in language_order


def foreign_name(code: str) -> str:
    """Return the English name of a language; its code where it is a rare one."""
    return NAMES.get(code, code)


def find_foreign(text: str, code: str) -> list[Found]:
    """Return the dates of a text in a language that dateparser knows, in order, none overlapping.

    Dates in digits and years are `Calendar` or `Numeric`, as everywhere; all others are `Foreign`,
    with the phrase for dateparser. Lengths ("3 giorni"), bare numbers and short words, which
    dateparser makes dates of, are left out. Never raises for a text.

    >>> [text for found in find_foreign("Zamknięto go 12 maja 2019 na 3 dni.", "pl")
    ...  for text in [found.expression]]
    [Foreign(text='12 maja 2019', language='pl')]
    """
    from ktimeline.languages.foreign.reading import IDEOGRAPHS, vocabulary_of
    from ktimeline.languages.foreign.vetoes import is_false_alarm
    from ktimeline.languages.foreign.windows import candidates

    code = _ALIASES.get(code, code)
    apart = re.sub(IDEOGRAPHS, " ", text)  # what touches a number in them is no part of it
    founds = list(digits_grammar().find(apart))
    taken = bytearray(len(text))
    for found in founds:
        taken[found.start : found.end] = b"\1" * (found.end - found.start)
    lowered = lower(apart)
    for one in candidates(text, vocabulary_of(code)):
        if not any(taken[one.start : one.end]) and not is_false_alarm(text, lowered, one, code):
            founds.append(_found(one, code))
    return sorted(founds)


def _found(one: Candidate, code: str) -> Found:
    if re.fullmatch(r"\d{4}", one.meaning.english):
        year = Calendar(year=int(one.meaning.english))
        return Found(one.start, one.end, year, _YEAR_RULE, _YEAR_RULE)
    return Found(one.start, one.end, Foreign(one.phrase, code), RULE, RULE)
