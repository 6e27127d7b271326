"""The noun that a date belongs to: "Friday's vote", "the summit in Oslo in June"."""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.events.governing import main_verb
from ktimeline.events.nouns import is_event_noun
from ktimeline.syntax.clauses import noun_phrase_start
from ktimeline.syntax.governor import Group
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = [
    "MENTIONING",
    "NOUN_TAGS",
    "OCCASIONS",
    "TEMPORAL",
    "Noun",
    "belongs_to_noun",
    "head_of",
    "noun_after",
    "noun_before",
]

# "before their meeting in June": the noun is dated, whatever the verb.
TEMPORAL = word_set(
    """after ahead before since until till during following despite amid between because of about
    from over under against like than as through with without by"""
)
# What a verb of these speaks of has a date of its own.
MENTIONING = REPORTING | word_set(
    """recall remember mark commemorate celebrate discuss condemn criticise criticize investigate
    review study recount describe follow precede praise regret cite examine blame remain
    await expect anticipate fear include mean reflect"""
)
# In these things are said; the date is that of the saying.
OCCASIONS = word_set(
    """report statement interview speech letter note briefing article editorial address conference
    hearing"""
)
NOUN_TAGS = "NxXGCyk"


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun phrase, half-open, and the token of the noun in it that names the event."""

    start: int
    end: int
    head: int


def head_of(tagged: Tagged, start: int, end: int) -> int:
    """Return the noun that names the event in a noun phrase: the last event noun, or the last."""
    for index in range(end - 1, start - 1, -1):
        if tagged.tags[index] in NOUN_TAGS and is_event_noun(tagged.word(index)):
            return index
    return end - 1


def noun_after(tagged: Tagged, at: int) -> Noun | None:
    """Return the noun phrase that the date stands in: "the June 2018 summit", "Friday's vote"."""
    tags = tagged.tags
    start = at + 1
    owned = tags[start : start + 1] == "s" or tagged.word(at).endswith(("'s", "’s"))
    if tags[start : start + 1] == "s":
        start += 1
    if not owned and not (at and tags[at - 1] == "a"):
        return None
    if tags[start : start + 1] == "," and "," in tagged.word(at):
        start += 1  # "a June 3, 2019, lease"
    end = start
    while (
        end < len(tags)
        and tags[end] in "NxXCGs0yEa"
        and not (tags[end] == "E" and tags[end + 1 : end + 2] not in {"N", "C", "x", "X", "G"})
    ):
        end += 1
        if tags[end - 1] in "xXN" and is_event_noun(tagged.word(end - 1)):
            if end < len(tags) and tags[end] in "NXy" and is_event_noun(tagged.word(end)):
                continue  # "a purchase | agreement"
            break
    if end == start:
        return None
    # "the Friday" alone dates the verb; a determiner belongs to the phrase.
    return Noun(start, end, head_of(tagged, start, end))


def noun_before(tagged: Tagged, at: int) -> Noun | None:
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
        if tags[head] in NOUN_TAGS and is_event_noun(tagged.word(head)):
            return Noun(start, crossed, head)
        while start > 1 and tags[start - 1] == "c" and tags[start - 2] in "NCxX":
            start = noun_phrase_start(tags, start - 1)
        if not (start and tags[start - 1] in "pT"):
            return None
        end = start
    return None


def belongs_to_noun(tagged: Tagged, noun: Noun, group: Group, at: int) -> bool:
    """Tell whether the noun between the verb and the date has the better claim to the date."""
    tags = tagged.tags
    before = tags[noun.start - 1] if noun.start else ""
    verb = lemma_of(tagged.word(main_verb(tags, group)))
    if group.start > noun.start:
        return False
    if tags[: group.start].strip("aA") == "@":  # "last year brought defeat in May and ..."
        return True
    if group.kind == "future" and tags[at - 1] not in "pT":
        return False  # "will mark the outbreak of the war next week"
    if _only_tells_how(tagged, noun, group, verb):
        return False
    if before in {"p", "T"}:
        if noun.start > 1 and tagged.word(noun.start - 2).lower() == "according":
            return False
        return (
            tagged.word(noun.start - 1).lower() in TEMPORAL
            or group.kind == "present"
            or verb in MENTIONING
        )
    if noun.start <= group.end + 1:
        return group.kind == "present" or verb in MENTIONING
    return True


def _only_tells_how(tagged: Tagged, noun: Noun, group: Group, verb: str) -> bool:
    """Tell whether the noun is the agent ("was hit by a quake") or where a thing was said."""
    before = tagged.word(noun.start - 1).lower() if noun.start else ""
    letters = tagged.tags[group.start : group.end]
    if before == "by" and noun.start - 1 == group.end:
        return letters[-1] in "EP" and bool(set(letters) & set("bBnhH"))
    occasion = tagged.word(noun.head).lower() in OCCASIONS
    return before in {"in", "at"} and occasion and verb in REPORTING
