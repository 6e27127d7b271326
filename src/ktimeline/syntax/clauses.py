"""The clause around a verb: where its subject stands and where it may be cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.relatives import Range, find_relative_object
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["Clause", "Range", "clause_of", "noun_phrase_start"]


# These open a clause when a verb follows, and a phrase when none does.
_CONJUNCTIONS = word_set("after before since until till as than because so lest for")
_PHRASE = frozenset("aNCcx0XGEsPAyfzRkv\"(@'")
_NOUN_PHRASE = frozenset("aNCx0XGEsyk@")
_NEW_CLAUSE = re.compile(r',"?[aNCx0XGsyk]{1,8}A*')
_WHERE = re.compile(r",pa?[NC]{1,3}(?:p@)?,")  # ", at Hanoi in February 2019,"
_LONG_APPOSITION = 20
_SOFT = re.compile(r"[uqp,(]|c(?=A*[hHbBwmoOVERSkvi])")


@dataclass(frozen=True, slots=True)
class Clause:
    """The parts of a clause as ranges of tokens.

    `subject` has none, one or several pieces (an apposition is left out); `group` is the verb
    group; `end` is where the clause ends; `cuts` are earlier places to end it, in order. `object`
    is what stands before a relative clause that has no object of its own ("the plan that he
    announced").
    """

    subject: tuple[Range, ...]
    group: Group
    end: int
    cuts: tuple[int, ...]
    object: Range | None = None


def clause_of(tagged: Tagged, group: Group) -> Clause:
    """Return the clause of a verb group of a tagged sentence."""
    groups = list(verb_groups(tagged.tags))
    position = next((i for i, other in enumerate(groups) if other.end >= group.end), -1)
    subject = _subject(tagged, groups, position) if position >= 0 else ()
    end = _end(tagged, groups, group)
    missing = find_relative_object(tagged, subject, group)
    if missing is not None or _is_relative(tagged, group):
        end = min([end, *(other.start for other in groups if _takes_over(tagged, group, other))])
    if _is_inserted(tagged.tags, group):
        closing = tagged.tags.find(",", group.end)
        end = min(end, closing) if closing > 0 else end
    starts = [other.start for other in groups]
    cuts = tuple(cut for cut in _cuts(tagged.tags, group.end, end, starts) if _parts(tagged, cut))
    return Clause(subject, group, end, cuts, missing)


def _parts(tagged: Tagged, cut: int) -> bool:
    """Tell whether a line may end here: not "in front | of", "two days | after"."""
    word = tagged.word(cut).lower()
    if word == "of":
        return False
    amount = cut > 1 and tagged.tags[cut - 2] == "0"
    return not (amount and word in {"after", "before", "from", "since"})


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


def _is_relative(tagged: Tagged, group: Group) -> bool:
    before = tagged.tags[: group.start].rstrip("A@")
    return before.endswith("q") or (
        before.endswith("Nu") and tagged.word(len(before) - 1).lower() == "that"
    )


def _is_inserted(tags: str, group: Group) -> bool:
    """Tell whether a comma opens the clause: ", which sat on", ", signed in Paris"."""
    before = tags[: group.start].rstrip("A@")
    if before.endswith(",q"):
        return True
    return before.endswith(",") and tags[group.start] in "EP" and "," not in before[:-1]


def _takes_over(tagged: Tagged, group: Group, other: Group) -> bool:
    """Tell whether `other` is the verb of the clause that a relative clause stands in."""
    if other.start <= group.end or other.kind == "infinitive":
        return False
    return not set("uqc,") & set(tagged.tags[group.end : other.start])


def _cuts(tags: str, start: int, end: int, verbs: list[int]) -> Iterator[int]:
    """Yield where a clause may end early: not inside a clause that has no verb yet."""
    # "said a report by ... shows": a clause is open even without its "that".
    opened = start if tags[start - 1 : start] == "R" and tags[start : start + 1] in "aNCr0" else -1
    for match in _SOFT.finditer(tags, start, end):
        cut = match.start()
        if cut > start and (opened < 0 or any(opened < verb < cut for verb in verbs)):
            yield cut
        if match.group() in {"u", "q"}:
            opened = cut


# ---- The subject ------------------------------------------------------------------------------


def _subject(tagged: Tagged, groups: list[Group], position: int) -> tuple[Range, ...]:
    tags, verb = tagged.tags, groups[position].start
    # An infinitive before the verb may hang on its subject: "the right to work is ...".
    earlier = [group for group in groups[:position] if group.kind != "infinitive"]
    least = earlier[-1].end if earlier else 0
    end = verb
    while end > least and tags[end - 1] in "A@":
        end -= 1
    if end == least and earlier and tags[least - 1 : least] not in {"", "R"}:
        return _larger(tagged, groups, position)
    if groups[position].kind == "infinitive" and earlier and tags[end - 1] == "u":
        return _larger(tagged, groups, position)  # "decided whether to go"
    if end == least and end < verb and tags[end] == "@":
        return ((end, verb),)  # "(for the) fourth quarter ended"
    opening = tags[end - 1] if end > least else ""
    if opening and opening in ",;(":
        if _is_inserted(tags, groups[position]):
            return _phrase(tagged, least, end - 1)
        return _before_apposition(tagged, least, end - 1)
    if opening == "q" or (opening == "u" and tagged.word(end - 1).lower() == "that"):
        head = end - 1
        if head > least and tags[head - 1] in ",p":
            head -= 1
        antecedent = (noun_phrase_start(tags, head, least), head)
        return (antecedent,) if antecedent[0] < head else ((end - 1, end),)
    if opening == "c" and position:
        return _subject(tagged, groups, position - 1)
    return _phrase(tagged, least, end)


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
    if set(tags[start:end]) <= {"@", "a"}:  # "(for the) quarter ended"
        return ((start, end),) if start < end else ()
    while start + 1 < end and tags[start] in 'cA@pT"':  # what opens the clause is no part of it
        if tags[start : start + 2] == "@s" or tagged.word(start + 1).lower() in {"least", "most"}:
            return ((start, end),)
        if tags[start] in "pT" and start > least:
            break
        start += 1
    if start < end and tags[start] in "pT" and start + 1 < end:
        start += 1
    return ((start, end),) if start < end else ()


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


# ---- The end ----------------------------------------------------------------------------------


def _end(tagged: Tagged, groups: list[Group], group: Group) -> int:
    """Return the first token after the verb that the clause cannot hold."""
    tags = tagged.tags
    starts = {other.start for other in groups}
    for index in range(group.end, len(tags)):
        tag = tags[index]
        if tag in ".;" and not (tag == ";" and _goes_on(tagged, group, index)):
            return index
        if tag == "," and _comma_ends(tagged, starts, index):
            return index
        if tag == "c" and index > group.end and _next_is_verb(tags, starts, index + 1):
            return index
    return len(tags)


def _goes_on(tagged: Tagged, group: Group, index: int) -> bool:
    """Tell whether a mark does not end the clause: a hyphen, or the colon of "she wrote: ..."."""
    word = tagged.word(index)
    return word == "-" or (word == ":" and group.kind == "said" and index < group.end + 3)


def _next_is_verb(tags: str, starts: set[int], index: int) -> bool:
    while index < len(tags) and tags[index] in "A@":
        index += 1
    return index in starts and tags[index] not in "GT"


def _comma_ends(tagged: Tagged, starts: set[int], index: int) -> bool:
    tags = tagged.tags
    following = tags[index + 1 : index + 3].lstrip('"')[:1]
    if following in {"q", "u", "G", "r"}:
        return True
    if following == "c":
        return any(place in starts for place in range(index + 2, min(index + 9, len(tags))))
    # ", officials said": a noun phrase and its verb
    phrase = _NEW_CLAUSE.match(tags, index)
    return phrase is not None and phrase.end() in starts and tags[phrase.end()] not in "GT"
