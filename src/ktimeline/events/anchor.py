"""What a mention dates: the noun it belongs to, or the verb it stands beside."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.nouns import is_event_noun
from ktimeline.syntax.clauses import Clause, Range, clause_of, noun_phrase_start
from ktimeline.syntax.governor import Group, governing_group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["Anchor", "find_anchor", "find_elapsed_anchor", "find_plain_anchor"]

# "before their meeting in June": the noun is dated, whatever the verb.
_TEMPORAL = word_set(
    """after ahead before since until till during following despite amid between because of about
    from over under against like than as through with without by"""
)
# What a verb of these speaks of has a date of its own.
_MENTIONING = REPORTING | word_set(
    """recall remember mark commemorate celebrate discuss condemn criticise criticize investigate
    review study recount describe follow precede praise regret cite examine blame remain
    await expect anticipate fear include mean reflect"""
)
# Their subject or object is what happens: "the talks ended", "they held a vote".
_LIGHT = word_set(
    """be have hold take begin start end occur happen open close conclude finish continue resume
    come go convene schedule set plan expect follow conduct make stage last mark due see"""
)
_INNER_VERB = re.compile(r"(?:TA*[evxkEN]|A?G)")
_VERB_TAGS = "VEPGRvxkSXfiyNs"
_AUXILIARIES = "bBhHengoOwm"
_NOUN_TAGS = "NxXGCyk"


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


@dataclass(frozen=True, slots=True)
class _Noun:
    start: int
    end: int
    head: int


def find_anchor(tagged: Tagged, at: int) -> Anchor:
    """Return what the mention, the token "@" at index `at` of a tagged sentence, dates."""
    group = _past_cleft(tagged, at, governing_group(tagged.tags, at))
    noun = _noun_after(tagged, at)
    if noun is not None and (group is None or is_event_noun(tagged.word(noun.head))):
        return _of_subject(tagged, noun, group, at)
    noun = _noun_before(tagged, at)
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
    if _belongs_to_noun(tagged, noun, group):
        return Anchor(noun.head, (noun.start, noun.end), around=clause_of(tagged, group))
    return _of_verb(tagged, group, at)


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
    head = _head(tagged, since + 1, end)
    return Anchor(head, (since + 1, end))


def _past_cleft(tagged: Tagged, at: int, group: Group | None) -> Group | None:
    """Return the verb that "it was on Friday that ..." puts the date before."""
    tags = tagged.tags
    if group is None or group.end > at or tags[at + 1 : at + 2] != "u":
        return group
    if tagged.word(at + 1).lower() != "that" or group.start == 0:
        return group
    if tagged.word(group.start - 1).lower() != "it" or tags[group.start] not in "bB":
        return group
    later = (other for other in verb_groups(tags) if other.start > at)
    return next(later, group)


def find_plain_anchor(tagged: Tagged, at: int) -> Anchor:
    """Return the long word nearest to the date, for languages whose grammar is not known here."""
    places = range(len(tagged.tags))
    long = [i for i in places if len(tagged.word(i)) > 3 and tagged.tags[i] not in "@0"]
    return Anchor(min(long, key=lambda i: (abs(i - at), i), default=at))


# ---- Nouns ------------------------------------------------------------------------------------


def _head(tagged: Tagged, start: int, end: int) -> int:
    """Return the noun that names the event in a noun phrase: the last event noun, or the last."""
    for index in range(end - 1, start - 1, -1):
        if tagged.tags[index] in _NOUN_TAGS and is_event_noun(tagged.word(index)):
            return index
    return end - 1


def _noun_after(tagged: Tagged, at: int) -> _Noun | None:
    """Return the noun phrase that the date stands in: "the June 2018 summit", "Friday's vote"."""
    tags = tagged.tags
    start = at + 1
    owned = tags[start : start + 1] == "s" or tagged.word(at).endswith(("'s", "’s"))
    if tags[start : start + 1] == "s":
        start += 1
    if not owned and not (at and tags[at - 1] == "a"):
        return None
    end = start
    while (
        end < len(tags)
        and tags[end] in "NxXCGs0yEa"
        and not (tags[end] == "E" and tags[end + 1 : end + 2] not in {"N", "C", "x", "X", "G"})
    ):
        end += 1
        if tags[end - 1] in "xXN" and is_event_noun(tagged.word(end - 1)):
            break
    if end == start:
        return None
    # "the Friday" alone dates the verb; a determiner belongs to the phrase.
    return _Noun(start, end, _head(tagged, start, end))


def _noun_before(tagged: Tagged, at: int) -> _Noun | None:
    """Return the event noun that the date hangs on, over its phrases: "meeting, in X in June"."""
    tags, end = tagged.tags, at
    for _ in range(4):
        crossed = end
        while crossed and tags[crossed - 1] in "pTA":
            crossed -= 1
        if crossed < end and crossed and tags[crossed - 1] == ",":
            crossed -= 1
        start = noun_phrase_start(tags, crossed)
        if start == crossed:
            return None
        head = crossed - 1
        if tags[head] in _NOUN_TAGS and is_event_noun(tagged.word(head)):
            return _Noun(start, crossed, head)
        while start > 1 and tags[start - 1] == "c" and tags[start - 2] in "NCxX":
            start = noun_phrase_start(tags, start - 1)
        if not (start and tags[start - 1] in "pT"):
            return None
        end = start
    return None


def _belongs_to_noun(tagged: Tagged, noun: _Noun, group: Group) -> bool:
    """Tell whether the noun between the verb and the date has the better claim to the date."""
    tags = tagged.tags
    before = tags[noun.start - 1] if noun.start else ""
    verb = lemma_of(tagged.word(_main_verb(tags, group)))
    if group.start > noun.start:
        return False
    if before in {"p", "T"}:
        if noun.start > 1 and tagged.word(noun.start - 2).lower() == "according":
            return False
        return (
            tagged.word(noun.start - 1).lower() in _TEMPORAL
            or group.kind == "present"
            or verb in _MENTIONING
        )
    if noun.start <= group.end + 1:
        return group.kind == "present" or verb in _MENTIONING
    return True


def _of_subject(tagged: Tagged, noun: _Noun, group: Group | None, at: int) -> Anchor:
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


def _main_verb(tags: str, group: Group) -> int:
    for letters in (_VERB_TAGS, _AUXILIARIES):
        for index in range(group.end - 1, group.start - 1, -1):
            if tags[index] in letters:
                return index
    return group.end - 1


def _of_verb(tagged: Tagged, group: Group | None, at: int) -> Anchor:
    if group is None:
        return Anchor(_any_head(tagged, at))
    group = _over_source(tagged, group, at)
    clause = clause_of(tagged, group)
    verb = _main_verb(tagged.tags, group)
    if lemma_of(tagged.word(verb)) in _LIGHT or tagged.tags[verb] in "bBhHe":
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
    nouns = [index for index in order if tagged.tags[index] in _NOUN_TAGS]
    for index in nouns:
        if is_event_noun(tagged.word(index)):
            return index
    return nouns[0] if nouns else at
