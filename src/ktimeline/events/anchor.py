"""What a mention dates: the noun it belongs to, or the verb it stands beside."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.dated_nouns import (
    NOUN_TAGS,
    Noun,
    belongs_to_noun,
    head_of,
    noun_after,
    noun_before,
)
from ktimeline.events.governing import main_verb, telling_verb
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.sharing import first_partner
from ktimeline.syntax.clauses import Clause, Range, clause_of, noun_phrase_start, taken_over
from ktimeline.syntax.governor import Group, governing_group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["LIGHT", "Anchor", "find_anchor", "find_elapsed_anchor", "find_plain_anchor"]

# Their subject or object is what happens: "the talks ended", "they held a vote".
LIGHT = word_set(
    """be have hold take begin start end occur happen open close conclude finish continue resume
    come go convene schedule set plan expect follow conduct make stage last mark due see break
    collapse fail stall falter founder proceed unfold"""
)
# "half of 2019" is a time, not a thing of that time.
_PARTS = word_set(
    """half end start rest most part beginning middle quarter month months days weeks summer spring
    autumn winter fall course much all remainder bulk close eve third thirds morning afternoon
    evening night day week year hours minutes turn as because out kind sort amount"""
)
_STRETCH = re.compile(r"\b(?:past|last|next|previous)\b.+s$")  # "a home of the past two years"
_INNER_VERB = re.compile(r"(?:TA*[evxkEN]|A?G)")


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is dated.

    `trigger` is its token, `noun` the noun phrase it heads if it is a noun, `clause` the clause
    that tells it, `around` the clause that only speaks of it.
    """

    trigger: int
    noun: Range | None = None
    clause: Clause | None = None
    around: Clause | None = None


def find_anchor(tagged: Tagged, at: int) -> Anchor:
    """Return what the mention, the token "@" at index `at` of a tagged sentence, dates."""
    at = first_partner(tagged.tags, at)
    group = telling_verb(tagged, at)
    told = _noun_of(tagged, at, group) or _object_of_date(tagged, at, group)
    if told is not None:
        return told
    noun = noun_after(tagged, at)
    if noun is not None and (group is None or is_event_noun(tagged.word(noun.head))):
        return _of_subject(tagged, noun, group, at)
    noun = noun_before(tagged, at)
    if noun is None:
        return _of_verb(tagged, group, at)
    if group is None:
        return Anchor(noun.head, (noun.start, noun.end))
    if group.start > at:
        if noun.start and tagged.tags[noun.start - 1] in "pT":
            opens = tagged.word(noun.start - 1).lower() in {"in", "at", "on", "during"}
            around = clause_of(tagged, group) if opens else None
            return Anchor(noun.head, (noun.start, noun.end), around=around)
        return _of_subject(tagged, noun, group, at)
    if belongs_to_noun(tagged, noun, group, at):
        return Anchor(noun.head, (noun.start, noun.end), around=clause_of(tagged, group))
    return _of_verb(tagged, group, at)


def _noun_of(tagged: Tagged, at: int, group: Group | None) -> Anchor | None:
    """Return the noun that "of" hangs the date on: "the sanctions of 2016"."""
    tags = tagged.tags
    if at < 2 or tagged.word(at - 1).lower() != "of" or tags[at - 2] not in NOUN_TAGS:
        return None
    start = noun_phrase_start(tags, at - 1)
    if tagged.word(at - 2).lower() in _PARTS or tags[at - 2] == "C" or start == at - 1:
        return None
    if _STRETCH.search(tagged.word(at)) or (group is not None and group.start > at):
        return None
    around = clause_of(tagged, group) if group is not None else None
    return Anchor(at - 2, (start, at - 1), around=around)


def _object_of_date(tagged: Tagged, at: int, group: Group | None) -> Anchor | None:
    """Return what a date as the subject "brought", "saw" or "marked": that is what happened."""
    tags = tagged.tags
    if group is None or group.start != at + 1 or group.kind not in {"simple", "past"}:
        return None
    opening = tags[:at].rstrip("a")
    if opening and opening[-1] not in '.,;c"':
        return None
    end = group.end
    while end < len(tags) and tags[end] in "aNCx0XGEsyk":
        end += 1
    if end < group.end + 2 or tags[group.end] not in "aC":
        return None
    return Anchor(head_of(tagged, group.end, end), (group.end, end))


def find_elapsed_anchor(tagged: Tagged, at: int) -> Anchor | None:
    """Return the X of "it has been two months since X", the length being the token at `at`."""
    tags = tagged.tags
    since = next(
        (i for i in range(at + 1, min(at + 7, len(tags))) if tagged.word(i).lower() == "since"),
        None,
    )
    if since is None or since + 1 >= len(tags):
        return None
    end = since + 1
    while end < len(tags) and tags[end] in "aNCx0XGEsyk":
        end += 1
    rest = Tagged(tagged.text, tags[since + 1 :], tagged.spans[since + 1 :])
    group = governing_group("@" + rest.tags, 0)
    if group is not None and group.start - 1 <= end - since - 1:
        place = Group(group.kind, group.start + since, group.end + since)
        return _of_verb(tagged, place, at)
    if end == since + 1:
        return None
    head = head_of(tagged, since + 1, end)
    return Anchor(head, (since + 1, end))


def find_plain_anchor(tagged: Tagged, at: int) -> Anchor:
    """Return the long word nearest to the date, for languages whose grammar is not known here."""
    places = range(len(tagged.tags))
    long = [i for i in places if len(tagged.word(i)) > 3 and tagged.tags[i] not in "@0"]
    return Anchor(min(long, key=lambda i: (abs(i - at), i), default=at))


def _of_subject(tagged: Tagged, noun: Noun, group: Group | None, at: int) -> Anchor:
    """Return the noun's anchor, with the clause it is the subject of where that tells the event."""
    phrase = (noun.start, noun.end)
    if group is None or group.kind in {"present", "infinitive"} or group.start < noun.end:
        around = clause_of(tagged, group) if group is not None else None
        return Anchor(noun.head, phrase, around=around)
    clause = clause_of(tagged, group)
    opening = tagged.tags[: min(noun.start, at)].rstrip("a")
    owns = any(start <= noun.head < end for start, end in clause.subject) and (
        opening[-1:] not in {"p", "T"}  # "an inquiry into last year's crash opens"
    )
    if owns:
        return Anchor(noun.head, phrase, clause)
    return Anchor(noun.head, phrase, around=clause)


# ---- Verbs ------------------------------------------------------------------------------------


def _of_verb(tagged: Tagged, group: Group | None, at: int) -> Anchor:
    if group is None:
        return Anchor(_any_head(tagged, at))
    group = _over_source(tagged, group, at)
    clause = clause_of(tagged, group)
    main = taken_over(tagged, clause)
    if main is not None:  # "a report released on Friday says ..."
        clause, group = main, main.group
    verb = main_verb(tagged.tags, group)
    if lemma_of(tagged.word(verb)) in LIGHT or tagged.tags[verb] in "bBhHe":
        inner = _INNER_VERB.match(tagged.tags, group.end)
        if inner is not None:  # "continued to call", "began shipping"
            return Anchor(inner.end() - 1, clause=clause)
        ranges = (*clause.subject, (group.end, min(group.end + 8, clause.end)))
        for start, end in ranges:
            for index in range(start, end):
                if tagged.tags[index] in "NxXGyk" and is_event_noun(tagged.word(index)):
                    return Anchor(index, clause=clause)
        if tagged.tags[verb] in "bBen":  # "was responsible": what was
            after = range(group.end, min(group.end + 4, clause.end))
            verb = next(
                (i for i in after if tagged.tags[i] in "NCEPG" and _is_long(tagged, i)), verb
            )
    return Anchor(verb, clause=clause)


def _is_long(tagged: Tagged, index: int) -> bool:
    return len(tagged.word(index)) > 2


def _over_source(tagged: Tagged, group: Group, at: int) -> Group:
    """Pass over the source that a date may stand beside: "..., according to a report on Friday"."""
    near = range(max(group.start, at - 9), at)
    if any(tagged.word(index).lower() == "according" for index in near):
        return next(iter(verb_groups(tagged.tags)), group)
    return group


def _any_head(tagged: Tagged, at: int) -> int:
    """Return the word to name a sentence without a verb by: an event noun near, or any noun."""
    order = sorted(range(len(tagged.tags)), key=lambda index: (abs(index - at), index))
    nouns = [index for index in order if tagged.tags[index] in NOUN_TAGS]
    for index in nouns:
        if is_event_noun(tagged.word(index)):
            return index
    return nouns[0] if nouns else at
