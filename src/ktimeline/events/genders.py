"""Whether a person is spoken of as "he" or "she", where name, title or text make that plain."""

from __future__ import annotations

import re
from functools import lru_cache

from ktimeline.events.given_names import GIVEN_TO_MEN, GIVEN_TO_WOMEN
from ktimeline.events.roles import KIN, role_gender
from ktimeline.syntax.wordlist import word_set

__all__ = ["gender_in", "gender_of", "gender_told"]

_SHE_TITLES = word_set(
    """Ms Ms. Mrs Mrs. Miss Queen Princess Lady Dame Duchess Countess Baroness Empress Madam
    Congresswoman Chairwoman Spokeswoman Councilwoman Businesswoman Actress Sister Mother"""
)
_HE_TITLES = word_set(
    """Mr Mr. King Prince Sir Lord Pope Duke Earl Baron Emperor Sultan Sheikh Ayatollah Imam
    Cardinal Archbishop Congressman Chairman Spokesman Councilman Businessman Brother Father Emir"""
)
_PRONOUNS = {"he": "he", "his": "he", "she": "she", "her": "she"}
_FOLLOWING = r"(?P<more>[^.!?]{0,300})[.!?][\"”’']?\s+(?P<word>He|She|His|Her)\b"
_FULL_NAME = re.compile(r"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+")
_CIVIL = frozenset({"Mr", "Mrs", "Ms", "Miss"})
_KIN = "|".join(sorted(KIN))
_RANKS = "|".join(sorted(re.escape(one) for one in _SHE_TITLES | _HE_TITLES))
_OWNING = {"his": "he", "her": "she"}


@lru_cache(maxsize=1024)
def gender_told(text: str, name: str) -> str:
    """Return "he" or "she" where a text tells it of somebody whose name does not, else "".

    It is told by "Mr." or "Ms." before the family name, by "King" or "his wife" beside the name,
    by "the wife of" or "and his" behind it, and by the pronoun that opens the next sentence,
    unless that may be another's who is named between.

    >>> gender_told("Marta Olin died on Monday. She was 91.", "Marta Olin")
    'she'
    >>> gender_told("He was seen with his wife, Lian Holm.", "Lian Holm")
    'she'
    >>> gender_told("Aldith was the wife of King Ranulf.", "Aldith")
    'she'
    >>> gender_told("They met Donal Crane and his secretary.", "Donal Crane")
    'he'
    """
    escaped, family = re.escape(name), re.escape(name.rsplit(maxsplit=1)[-1])
    titled = re.search(rf"\b(Mr|Mrs|Ms|Miss)\.? {family}\b", text)
    if titled and set(re.findall(rf"\b([A-Z][\w’'-]+) {family}\b", text)) <= {
        name.split(maxsplit=1)[0],
        *_CIVIL,
    }:
        return "he" if titled.group(1) == "Mr" else "she"
    kin = re.search(
        rf"\b(?:his|her|their|whose|[\w’']+['’]s?) (?:[a-z-]+ )?({_KIN}),? {escaped}\b"
        rf"|\b{escaped}, (?:\d+, )?(?:his|her|their|the) (?:[a-z-]+ )?({_KIN})\b",
        text,
    )
    if kin and (told := role_gender(kin.group(1) or kin.group(2))):
        return told
    if told := _told_beside(text, escaped):
        return told
    if " " not in name:
        return ""
    for found in re.finditer(rf"\b{escaped}\b{_FOLLOWING}", text):
        told = _PRONOUNS[found.group("word").lower()]
        others = _FULL_NAME.findall(found.group("more"))
        if not any(gender_of(other) == told for other in others):
            return told
    return ""


def _told_beside(text: str, escaped: str) -> str:
    """Return what a rank before a name, "the wife of" or "and his" behind it tells, else ""."""
    if (rank := re.search(rf"\b({_RANKS}) {escaped}\b", text)) is not None:
        return "she" if rank.group(1) in _SHE_TITLES else "he"
    of_whom = re.search(
        rf"\b{escaped},? (?:(?:was|is|became|had been) )?(?:the |a )?(?:[a-z-]+ )?({_KIN}) of\b",
        text,
    )
    if of_whom and (told := role_gender(of_whom.group(1))):
        return told
    owning = re.search(rf"\b{escaped} and (his|her) ", text)
    return _OWNING[owning.group(1)] if owning else ""


def gender_in(text: str, name: str) -> str:
    """Return "he" or "she" for a name, by itself or by what its text tells; "" if neither does.

    >>> gender_in("Lian Poe was last seen in May. His sister spoke.", "Lian Poe")
    'he'
    """
    return gender_of(name) or gender_told(text, name)


@lru_cache(maxsize=4096)
def gender_of(name: str) -> str:
    """Return "he" or "she" for a name with its titles, "" where it may be either.

    >>> gender_of("Queen Elizabeth II"), gender_of("Jens Holm"), gender_of("Kim")
    ('she', 'he', '')
    """
    words = name.split()
    for word in words[:-1]:
        if word in _SHE_TITLES:
            return "she"
        if word in _HE_TITLES:
            return "he"
    first = next((word.rstrip(".,") for word in words), "")
    if first in GIVEN_TO_WOMEN:
        return "she"
    return "he" if first in GIVEN_TO_MEN else ""
