"""What a line leaves out with its date: "earlier on", "in", the date and what goes with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.events.comparison import counts_back
from ktimeline.events.instances import other_instances
from ktimeline.events.sharing import next_verbs, other_items, partners
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["left_out"]

# What leads up to a date and goes with it: "earlier on", "at the end of", "in each of".
_BEFORE_DATES = word_set(
    """in on at by from since during until till through before after over around for within of
    throughout as to between into earlier later late early far just only back again each all most
    some much toward towards sometime dated part end start beginning course with than against
    compared ahead so starting effective"""
)
_PORTIONS = word_set("part start end beginning course most some all much each ahead so")
_LOCAL = ["local", "time"]
# How near to a date, before "after", "before" and "as": "as soon as", "shortly after".
_NEARNESS = frozenset({"soon", "shortly", "immediately", "recently", "ago"})
_BOUNDS = frozenset({"as", "after", "before", "past"})
_POINTING = frozenset({"last", "this", "next", "yesterday", "today", "tomorrow", "tonight"})
_TO_NOUNS = frozenset({"to", "of", "with", "for", "like", "into", "about", "at", "than"})
_ERA = re.compile(r"(?:\d{3}0s|summer|winter|autumn|spring|fall|weekend|night)$", re.IGNORECASE)
_PARTICLES = word_set("over on by in through around back at from for")
_VERBS = frozenset("vxVEPRSXGikyf")
_ON = frozenset({"on", "in", "at", "by"})
_ABOUT = frozenset({"about", "around", "near", "before", "after"})
_FAR_INTO = frozenset({"well", "deep", "far", "long", "late"})
_BE = frozenset("bBewn")
_ENDS = frozenset({"until", "till"})


def left_out(tagged: Tagged, mentions: Sequence[int]) -> dict[int, str]:
    """Return the tokens of the date phrases ("earlier on", "in", the date), and their stand-ins."""
    tags = tagged.tags
    gone: dict[int, str] = {}
    shared = {at for mention in mentions for at in partners(tags, mention)}
    for mention in mentions:
        gone |= dict.fromkeys(other_items(tagged, mention), "")
        gone |= dict.fromkeys(next_verbs(tags, mention), "")
        gone |= dict.fromkeys(other_instances(tagged, mention), "")
    gone |= {at: "" for at in shared if tags[at] != "@"}
    gone |= {at + 1: "" for at in mentions if tags[at : at + 3] == "@;@" and at + 2 in mentions}
    for mention in sorted({*mentions, *(at for at in shared if tags[at] == "@")}):
        if mention > 1 and _is_end(tagged, mention) and mention == mentions[0]:
            continue  # "wait until May": the verb needs its end
        word = tagged.word(mention)
        counted = word.islower() and word.partition(" ")[0] not in _POINTING
        if counted and tagged.word(min(mention + 1, len(tags) - 1)).lower() == "of":
            continue  # "after three days of questioning"
        if _is_bound(tagged, mention):
            continue
        owns = tags[mention + 1 : mention + 2] == "s"
        if owns:
            gone[mention + 1] = ""
        before = mention - 1
        gone[mention] = ""
        if owns or _is_attribute(tagged, mention):
            if "," in word and tags[mention + 1 : mention + 2] == ",":
                gone[mention + 1] = ""
            the = owns or word.lower().startswith("the ")
            gone[mention] = "the" if the and not (before >= 0 and tags[before] == "a") else ""
            continue
        if before >= 0 and tags[before] == "(" and tags[mention + 1 : mention + 2] == "(":
            gone.update({before: "", mention + 1: ""})
        gone |= dict.fromkeys(_behind(tagged, mention), "")
        if "," in word and tags[mention + 1 : mention + 2] == ",":
            gone[mention + 1] = ""  # "on April 14, 1865, at"
        if before >= 0 and tags[before] == "a":
            gone[before] = ""
            before -= 1
        while before >= 0 and _leads_to_date(tagged, before, mention):
            gone[before] = ""
            before -= 1
        gone |= dict.fromkeys(_hedged(tagged, mention), "")
        if before >= 0 and tags[before] == "," and tags[mention + 1 : mention + 2] == ",":
            gone.update({before: "", mention + 1: ""})  # "the riots, on 7 August, killed"
    return gone


def _hedged(tagged: Tagged, mention: int) -> range:
    """Return the tokens of "on or about | 8 March", "well into | April" before a date."""
    words = [tagged.word(one).lower() for one in range(max(0, mention - 3), mention)]
    if len(words) == 3 and words[1] == "or" and words[0] in _ON and words[2] in _ABOUT:
        return range(mention - 3, mention)
    if words[-1:] == ["or"] and words[-2:-1] and words[-2] in _ON:
        return range(mention - 2, mention)  # "on or | around 8 March"
    if len(words) > 1 and words[-1] == "into" and words[-2] in _FAR_INTO:
        return range(mention - 2, mention)
    return range(mention, mention)


def _is_end(tagged: Tagged, mention: int) -> bool:
    """Tell whether a date ends what is told: "until May", "until at least May"."""
    before = mention - 1
    if before > 1 and tagged.word(before).lower() in {"least", "most"}:
        before -= 2
    return tagged.word(before).lower() in _ENDS


def _behind(tagged: Tagged, mention: int) -> range:
    """Return the tokens that go with the date before them: "last week alone", "5pm local time"."""
    later = mention + 2
    if tagged.tags[mention + 1 : later + 1] == ",@" and counts_back(tagged, later):
        return range(mention + 1, later + 1)  # "on 4 May|, ten years later|, they were freed"
    words = [one.of(tagged.text).lower() for one in tagged.spans[mention + 1 : mention + 3]]
    count = 2 if words == _LOCAL else int(words[:1] == ["alone"])
    return range(mention + 1, mention + 1 + count)


def _is_bound(tagged: Tagged, mention: int) -> bool:
    """Tell whether a line needs a date: "a 1960-era house", "at summer camp", "a “1990s” look"."""
    before, after = (
        tagged.tags[max(0, mention - 1) : mention],
        tagged.tags[mention + 1 : mention + 2],
    )
    behind = tagged.text[tagged.spans[mention].end :][:2]
    hyphened = behind[:1] == "-" and not behind[1:].isdigit()  # not "on June 9-11"
    if hyphened or (before == after == '"'):
        return True
    led = before == "p" and tagged.word(mention - 1).lower() in _TO_NOUNS
    return led and after in {"N", "C", "x", "X"} and bool(_ERA.match(tagged.word(mention)))


def _leads_to_date(tagged: Tagged, at: int, mention: int) -> bool:
    """Tell whether a word goes with the date behind it: not "took part | in May", "came back | in".

    Prepositions behind a verb, and nouns without an "of", belong to what stands before them.
    """
    word = tagged.word(at).lower()
    if word in _NEARNESS:
        return at + 1 < mention and tagged.word(at + 1).lower() in _BOUNDS
    if word == "long" and tagged.word(at + 1).lower() == "ago":
        return True
    if word not in _BEFORE_DATES:
        return False
    if word == "effective":
        return at > 0 and tagged.tags[at - 1] == ","  # "raised fees|, effective 1 May"
    if word == "on" and at and tagged.tags[at - 1] in _BE and tagged.tags[at + 1] == "p":
        return False  # "the sale is on | from Monday"
    if word in _ON - {"by"} and at + 1 == mention and _is_pointing(tagged, mention):
        return False  # "what is going on | today"
    if word == "starting":  # "permanent | starting in July"
        return True
    if word == "back" and at + 1 >= mention:
        return False  # "will be back | tomorrow"
    if at + 1 >= mention or tagged.word(at + 1).lower() not in _BEFORE_DATES:
        return True
    if tagged.word(at + 1).lower() in _PORTIONS - {"so", "all", "most", "some", "much"}:
        return True  # "in | each of the past three years"
    if word in _PORTIONS:
        return tagged.word(at + 1).lower() == ("far" if word == "so" else "of")
    before = at - 1 - (at > 1 and tagged.tags[at - 1] == "r")  # "won it back | in May"
    return not (word in _PARTICLES and at and tagged.tags[before] in _VERBS)


def _is_pointing(tagged: Tagged, mention: int) -> bool:
    """Tell whether a date takes no preposition, so that what seems one is of the verb before it."""
    first = tagged.word(mention).lower().partition(" ")[0]
    verbal = mention > 1 and tagged.tags[mention - 2] in _VERBS | {"z"}
    return verbal and first in _POINTING - {"this"}


def _is_attribute(tagged: Tagged, mention: int) -> bool:
    """Tell whether the date stands before a noun: "the June summit", "third-quarter results"."""
    word = tagged.word(mention)
    owned = mention > 0 and tagged.tags[mention - 1] == "a"
    following = mention + 1
    if owned and "," in word and tagged.tags[following : following + 1] == ",":
        following += 1  # "a June 3, 2019, lease"
    if tagged.tags[following : following + 1] not in {"N", "C", "x", "X", "G", "0", "y"}:
        return False
    if following > mention + 1:
        return True
    common = tagged.tags[mention + 1] in "NxX"
    return owned or "-" in word or (word.lower().startswith("the ") and common)
