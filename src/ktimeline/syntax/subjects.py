"""Where the subject of a verb stands, and the noun phrases around it."""

from __future__ import annotations

import re

from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.relatives import Range
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["is_inserted", "noun_phrase_start", "subject_of"]

# These open a clause when a verb follows, and a phrase when none does.
_CONJUNCTIONS = word_set("after before since until till as than because so lest for")
_PHRASE = frozenset("aNCcx0XGEsPAyfzRkv\"(@'")
_NOUN_PHRASE = frozenset("aNCx0XGEsyk@")
_WHERE = re.compile(r",pa?[NC]{1,3}(?:p@)?,")  # ", at Hanoi in February 2019,"
_AGED = re.compile(r"(?P<who>(?<!C)C+),0$")
_NOMINATIVE = frozenset({"he", "she", "they", "we", "i"})
_DETERMINED = re.compile(r"[NCxX]a")  # no noun phrase has its determiner behind a noun
_BEFORE_DETERMINERS = word_set("half all both twice double what such quite")
_SHARES = word_set("percent % half part third quarter tenth share portion")
_LONG_APPOSITION = 20
_NEAR = 14


def subject_of(tagged: Tagged, groups: list[Group], position: int) -> tuple[Range, ...]:
    """Return the pieces of the subject of the verb group at `position`; none where it has none.

    A finite verb without a subject of its own gets the clause that it is a part of.
    """
    subject = _past_age(tagged.tags, _subject(tagged, groups, position))
    if not subject and position > 0 and _needs_subject(tagged.tags, groups, position):
        return _larger(tagged, groups, position)
    return subject


def _past_age(tags: str, subject: tuple[Range, ...]) -> tuple[Range, ...]:
    """Return the name before an age for the age: "said | Ana Poe |, 90, who sang there"."""
    if len(subject) != 1 or tags[slice(*subject[0])] != "0":
        return subject
    found = _AGED.search(tags, 0, subject[0][1])
    closed = tags[subject[0][1] : subject[0][1] + 1] == ","
    return (found.span("who"),) if found is not None and closed else subject


def noun_phrase_start(tags: str, end: int, least: int = 0) -> int:
    """Return where the noun phrase that ends before token `end` begins.

    >>> noun_phrase_start("VpaNN", 5)
    2
    """
    start = end
    while start > least and tags[start - 1] in _NOUN_PHRASE:
        start -= 1
        if tags[start] == "a" and not (start > least and tags[start - 1] in "as"):
            break
    return start


def is_inserted(tags: str, group: Group) -> bool:
    """Tell whether a comma opens the clause: ", which sat on", ", signed in Paris"."""
    before = tags[: group.start].rstrip("A@")
    if before.endswith(",q"):
        return True
    return before.endswith(",") and tags[group.start] in "EP" and "," not in before[:-1]


def _subject(tagged: Tagged, groups: list[Group], position: int) -> tuple[Range, ...]:
    tags, verb = tagged.tags, groups[position].start
    # An infinitive before the verb may hang on its subject: "the right to work is ...".
    earlier = [group for group in groups[:position] if group.kind != "infinitive"]
    least = earlier[-1].end if earlier else 0
    end = verb
    while end > least and tags[end - 1] in "A@g":
        end -= 1
    if end > least + 1 and _is_bound(tagged, end - 1):
        end -= 2
    if end == least and earlier and tags[least - 1 : least] not in {"", "R"}:
        return _larger(tagged, groups, position)
    if groups[position].kind == "infinitive" and earlier and tags[end - 1] == "u":
        return _larger(tagged, groups, position)  # "decided whether to go"
    if end == least and end < verb and tags[end] == "@":
        return ((end, verb),)  # "(for the) fourth quarter ended"
    opening = tags[end - 1] if end > least else ""
    if opening and opening in ",;(":
        if is_inserted(tags, groups[position]):
            return _phrase(tagged, least, end - 1)
        return _before_apposition(tagged, least, end - 1)
    if opening == "q" or (opening == "u" and tagged.word(end - 1).lower() == "that"):
        head = end - 1
        if head > least and tags[head - 1] in ",p":
            head -= 1
        antecedent = (_antecedent_start(tagged, head, least), head)
        return (antecedent,) if antecedent[0] < head else ((end - 1, end),)
    if opening == "c" and position:
        before = position - 1  # "failed to find a buyer and | closed": of the finite verb
        while (
            before and groups[before].kind == "infinitive" and groups[position].kind != "infinitive"
        ):
            before -= 1
        return _subject(tagged, groups, before)
    return _phrase(tagged, least, end)


def _is_bound(tagged: Tagged, index: int) -> bool:
    """Tell whether a "than" only weighs the verb: "output more than doubled"."""
    bounds = {"more", "less"}
    return tagged.word(index).lower() == "than" and tagged.word(index - 1).lower() in bounds


def _antecedent_start(tagged: Tagged, head: int, least: int) -> int:
    """Return where the noun before "that" begins: "the well in the Gulf of Mexico that ..."."""
    tags = tagged.tags
    start = noun_phrase_start(tags, head, least)
    while start - 2 >= least and tags[start - 1] == "p" and tags[start - 2] in "NCxX":
        names = set(tags[start:head]) <= set("aCp") or tagged.word(start - 1).lower() == "of"
        if not names or tagged.word(start - 2).lower() in _SHARES:
            break  # "5 percent of | sales |, which were ..."
        start = noun_phrase_start(tags, start - 1, least)
    return start


def _needs_subject(tags: str, groups: list[Group], position: int) -> bool:
    """Tell whether a finite verb stands without a subject near enough to the verb before it."""
    group, outer = groups[position], groups[position - 1]
    finite = tags[group.start] not in "EPT" and group.kind != "infinitive"
    return (
        finite and group.start - outer.start <= _NEAR and ";" not in tags[outer.end : group.start]
    )


def _larger(tagged: Tagged, groups: list[Group], position: int) -> tuple[Range, ...]:
    """Return the clause around a verb that has no subject of its own, up to that verb."""
    outer = groups[position - 1]
    subject = _subject(tagged, groups, position - 1)
    return (*subject, (outer.start, groups[position].start)) if subject else ()


def _phrase(tagged: Tagged, least: int, end: int) -> tuple[Range, ...]:
    """Walk back from `end` over one noun phrase with what hangs on it."""
    tags, start = tagged.tags, end
    while start > least:
        tag = tags[start - 1]
        if tag == "r":
            if tags[start : start + 1] == "c" and tagged.word(start - 1).lower() in _NOMINATIVE:
                start -= 1  # "he and the envoy"
                break
            start -= start == end  # "in it the king ...": the pronoun is no part of the phrase
            break
        if tag == "p" and _opens_clause(tagged, start - 1):
            break
        if tag not in _PHRASE and tag not in "pT":
            new = least == 0 or tags[least - 1] == "R"  # no verb that the list could hang on
            if tag == "," and new and _is_listed(tags, least, start - 1):
                start -= 1
                continue
            break
        start -= 1
    if tags[start:end] == "0" and start > least + 1 and tags[start - 1] == ",":
        return _phrase(tagged, least, start - 1)  # "Ana Lund, 58, said"
    if set(tags[start:end]) <= {"@", "a"}:  # "(for the) quarter ended"
        return ((start, end),) if start < end else ()
    led = False
    while start + 1 < end and tags[start] in 'cA@pT"':  # what opens the clause is no part of it
        if tags[start : start + 2] == "@s" or tagged.word(start + 1).lower() in {"least", "most"}:
            return ((start, end),)
        if tags[start] in "pT" and start > least:
            break
        led = tags[start] == "p"
        start += 1
    if start < end and tags[start] in "pT" and start + 1 < end:
        led, start = tags[start] == "p", start + 1
    start = _past_opening(tagged, start, end) if led else start
    return ((start, end),) if start < end else ()


def _past_opening(tagged: Tagged, start: int, end: int) -> int:
    """Return where a subject begins behind an opening phrase: "(During the war) the yard"."""
    for found in _DETERMINED.finditer(tagged.tags, start, end):
        if tagged.word(found.start()).lower() not in _BEFORE_DETERMINERS:
            return found.end() - 1
    return start


def _opens_clause(tagged: Tagged, index: int) -> bool:
    """Tell whether a word opens a clause, not a phrase: a "for" beside its noun does not."""
    word = tagged.word(index).lower()
    joins = word == "for" and index > 0 and tagged.tags[index - 1] in "NCxX"
    return word in _CONJUNCTIONS and not joins


def _is_listed(tags: str, least: int, comma: int) -> bool:
    """Tell whether the comma only parts the members of a list ("A, B and C")."""
    rest = re.match(r",[aNCxX0s]{1,5},?c", tags[comma : comma + 9])
    return rest is not None and comma > least and tags[comma - 1] in "NCxX0"


def _before_apposition(tagged: Tagged, least: int, closing: int) -> tuple[Range, ...]:
    """Skip the inserted stretch that ends at token `closing`: "the firm, based in Ohio, said"."""
    tags, mark = tagged.tags, tagged.tags[closing]
    low = max(0, closing - _LONG_APPOSITION)
    opening = tags.rfind(mark, low, closing)
    if opening <= 0:
        return ()
    # Two commas may stand inside a pair of dashes, one comma inside a pair of commas does not.
    end = opening
    while end > 0 and tags[end - 1] in "A@":
        end -= 1
    start = 0
    for group in verb_groups(tags[:end]):
        start = group.end
    phrase = _phrase(tagged, start, end)
    if phrase and (_WHERE.match(tags, opening, closing + 1) or _is_bare(tagged, phrase)):
        return (*phrase, (opening, closing + 1))
    return phrase


def _is_bare(tagged: Tagged, phrase: tuple[Range, ...]) -> bool:
    """Tell whether only the apposition says what is meant: "the next one, a trawler, sank"."""
    return tagged.word(phrase[0][1] - 1).lower() in {"one", "ones", "this", "that"}
