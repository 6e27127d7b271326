"""What a relative clause is about, where it is the object of the clause's verb."""

from __future__ import annotations

from ktimeline.syntax.governor import Group
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["Range", "find_relative_object"]

Range = tuple[int, int]  # tokens, half-open

# Nouns whose "that" tells their content: "the news that he died".
_CONTENT = word_set(
    """news fact idea claim claims hope hopes fear fears belief view sign signs evidence report
    reports word possibility chance risk rumour rumours rumor rumors warning warnings
    assurance conclusion argument condition grounds concern concerns doubt doubts suggestion
    announcement admission knowledge impression day time moment year week month"""
)
_OBJECT = frozenset('aNCx0XGr"u')
_NOUNS = frozenset("NCxXyk")


def find_relative_object(tagged: Tagged, subject: tuple[Range, ...], group: Group) -> Range | None:
    """Return the noun phrase of "the plan that he announced in May", None where there is none.

    The clause must open with "that", "which", "whom" or, before a pronoun, with nothing, and its
    verb must be an active one without an object behind it.
    """
    tags = tagged.tags
    if len(subject) != 1 or _has_object(tags, group.end):
        return None
    start, end = subject[0]
    if not start or end > group.start or tags[group.start : start].strip("A@"):
        return None
    if _is_passive(tags, group):
        return None
    head = start
    if tags[start - 1] == "q" or (tags[start - 1] == "u" and _says(tagged, start - 1, "that")):
        head = start - 1
        head -= head > 0 and tags[head - 1] == ","
    elif tags[start] != "r":
        return None
    if not head or tags[head - 1] not in _NOUNS or tagged.word(head - 1).lower() in _CONTENT:
        return None
    opening = head
    while opening and tags[opening - 1] in "aNCx0XEGsyk" and tags[opening] != "a":
        opening -= 1
    return (opening, head)


def _has_object(tags: str, end: int) -> bool:
    """Tell whether an object or an infinitive follows; "to Rome" is neither."""
    if tags[end : end + 1] == "T":
        return tags[end + 1 : end + 2] not in {"C", "a", "N", "0"}
    return tags[end : end + 1] in _OBJECT


def _says(tagged: Tagged, index: int, word: str) -> bool:
    return tagged.word(index).lower() == word


def _is_passive(tags: str, group: Group) -> bool:
    letters = tags[group.start : group.end]
    return letters[-1:] in {"E", "P", "f", "i"} and bool(set(letters) & set("bBeng"))
