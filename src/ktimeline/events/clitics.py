"""The helping verb of "he's" and "they've", told in full where a name takes their place."""

from __future__ import annotations

import re

from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import INTRANSITIVE

__all__ = ["without_clitic"]

_CLITIC = re.compile(r"(?P<who>he|she|it|they)['’](?P<helper>s|ll|d|ve|re)(?=\s)", re.IGNORECASE)
_PLAIN = {"ll": "will", "ve": "have", "re": "are"}
_PERFECT = frozenset({"been", "had", "got", "gone", "done", "become", "come", "run", "overcome"})
_PARTICIPLES = frozenset("EPVRif")
_BASES = frozenset("vxeky")


def without_clitic(title: str, tagged: Tagged, at: int) -> str:
    """Return a title that begins with "He's" at a token as "He is", "He has" or as it is."""
    found = _CLITIC.match(title)
    if found is None:
        return title
    short = found.group("helper").lower()
    helper = _PLAIN.get(short, "") or _helper(short, tagged, at + 2)
    return f"{found.group('who')} {helper}{title[found.end() :]}" if helper else title


def _helper(short: str, tagged: Tagged, verb: int) -> str:
    """Return what "'s" or "'d" before a token stands for, "" where it may be either."""
    while tagged.tags[verb : verb + 1] == "A":
        verb += 1
    if verb >= len(tagged.tags):
        return ""
    tag, word = tagged.tags[verb], tagged.word(verb).lower()
    if short == "d":
        return "would" if tag in _BASES else "had" if tag in _PARTICIPLES | {"n"} else ""
    if word in _PERFECT:
        return "has"
    if tag in _BASES:
        return ""
    if tag not in _PARTICIPLES:
        return "is"
    active = tagged.tags[verb + 1 : verb + 2] in {"a", "N", "C", "r", "0"}
    return "has" if active or lemma_of(word) in INTRANSITIVE else "is"
