"""False alarms: single words that dateparser takes for dates, and numbers for years."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site
from ktimeline.languages.common.digits import goes_on, in_web_address
from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.foreign.forms import Form
from ktimeline.languages.foreign.windows import Candidate

__all__ = ["is_false_alarm"]

# Who writes the names of months with a capital always (elsewhere "Mars" and "Mai" are names).
_CAPITALS = word_set("af cy de el en fil ga id lb ms sw tl")
# Names of days, as written, that are oftener another word: the second, the fifth; market, week.
_OTHER_WORDS = {
    "pt": word_set("segunda terça terca quarta quinta sexta"),
    "id": word_set("minggu"),
    "tr": word_set("pazar"),
}
# Short words that lead to years as seldom as to any other number: "and", "or", "about".
_JOINTS = {
    "bg": "и или", "cs": "a i nebo", "el": "και ή", "fi": "ja tai noin", "hr": "i ili oko",
    "hu": "és vagy", "it": "e ed o circa", "nl": "en of zo'n", "pl": "i a lub około", "pt": "e ou",
    "ro": "și sau circa", "ru": "и или около", "sk": "a i alebo", "sr": "и или око",
    "sv": "och eller cirka", "da": "og eller cirka", "nb": "og eller cirka", "tr": "ve veya",
    "uk": "і й та або", "id": "dan atau", "ms": "dan atau", "vi": "và hoặc",
}  # fmt: skip
_SHORTEST, _SHORTEST_RELATIVE, _SHORTEST_IDEOGRAPHS = 4, 3, 2
_ALPHABETIC_UP_TO = "\u0dff"  # Thai and all behind it write words with few signs or no spaces
_YEARS = range(1200, 2100)
_LEAD = re.compile(r"(?:^|[\s('’«„“\"])([^\W\d_]{1,5})\s+$")
_STOP = re.compile(r"\s*(?:[.,;:!?)\]»”\"\n]|$)")
_PAIR = re.compile(r"\(\s*$|[-–]\s*$")


def is_false_alarm(text: str, lowered: str, found: Candidate, code: str) -> bool:
    """Tell whether a stretch that dateparser would read is more likely no date.

    Single words of fewer than four letters (three for "today" and the like), lone months that are
    written like names, lone days of the week that are another word too, and numbers alone that
    nothing shows to be years.
    """
    site = Site(text, lowered, found.start, found.end)
    if goes_on(site, alone=found.meaning.form is Form.YEAR) or in_web_address(site):
        return True
    words = text[found.start : found.end]
    if found.meaning.form is Form.YEAR:
        return words.isdigit() and not _is_year(int(words), site, code)
    single = re.fullmatch(r"[^\W\d_]+", words) is not None
    return single and (_is_short(words, found.meaning.form) or _is_another(site, found, code))


def _is_short(word: str, form: Form) -> bool:
    if word[0] > _ALPHABETIC_UP_TO:
        return len(word) < _SHORTEST_IDEOGRAPHS
    return len(word) < (_SHORTEST_RELATIVE if form is Form.RELATIVE else _SHORTEST)


def _is_another(site: Site, found: Candidate, code: str) -> bool:
    word = site.text[found.start : found.end]
    if found.meaning.form is Form.LONE_MONTH:
        return word[0].isupper() and code not in _CAPITALS
    return word in _OTHER_WORDS.get(code, frozenset())


def _is_year(number: int, site: Site, code: str) -> bool:
    """Tell whether four digits alone are a year: a short word leads to them, or a clause ends."""
    if number not in _YEARS:
        return False
    stops = _STOP.match(site.text, site.end) is not None
    if _PAIR.search(site.before(4)):
        return stops
    if number % 100 == 0:  # round numbers count things
        return False
    lead = _LEAD.search(site.before(12))
    return stops or (lead is not None and lead[1] not in _JOINTS.get(code, "").split())
