"""The clause around a verb: where its subject stands and where it may be cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.relatives import Range, find_relative_object
from ktimeline.syntax.subjects import is_inserted, noun_phrase_start, subject_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["Clause", "Range", "clause_of", "noun_phrase_start", "taken_over"]

_NEW_CLAUSE = re.compile(r',"?[aNCx0XGsyk]{1,8}A*')
_AUXILIARY = re.compile(r"[bBe]A+$")  # "was personally | against it"
_BARE = re.compile(r"p?@(?:p[aNCxX]{1,6})?")  # "(released) on Monday by the bank"
_TELLING = REPORTING | word_set("show find suggest blame urge call describe")
_FINITE = frozenset({"simple", "present", "said", "future", "modal"})
_SIMPLE = frozenset("aNCxXGpr0@A")  # "told analysts in a call on Friday: ..."
_NOMINATIVE = frozenset({"he", "she", "it", "they", "we", "i"})
_SUBORDINATING = word_set("when while as after before since until because if although though once")
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
    groups = _with_group(list(verb_groups(tagged.tags)), group)
    position = next((i for i, other in enumerate(groups) if other.end >= group.end), -1)
    subject = subject_of(tagged, groups, position) if position >= 0 else ()
    end = _end(tagged, groups, group)
    missing = find_relative_object(tagged, subject, group)
    if missing is not None or _is_relative(tagged, group) or _is_content(tagged, subject):
        end = min([end, *(other.start for other in groups if _takes_over(tagged, group, other))])
    if is_inserted(tagged.tags, group):
        closing = tagged.tags.find(",", group.end)
        end = min(end, closing) if closing > 0 else end
    starts = [other.start for other in groups]
    cuts = tuple(cut for cut in _cuts(tagged.tags, group.end, end, starts) if _parts(tagged, cut))
    return Clause(subject, group, end, cuts, missing)


def _with_group(groups: list[Group], group: Group) -> list[Group]:
    """Return the verb groups with one that the letters do not tell: "the loss | means that"."""
    helped = group.end - group.start > 1
    if group in groups or not (group.kind in _FINITE or helped):
        return groups
    apart = [one for one in groups if one.end <= group.start or one.start >= group.end]
    return sorted([*apart, group], key=lambda one: one.start)


def _parts(tagged: Tagged, cut: int) -> bool:
    """Tell whether a line may end here: not "in front | of", "two days | after"."""
    word = tagged.word(cut).lower()
    if word in {"of", "than"} or _AUXILIARY.search(tagged.tags, 0, cut):
        return False
    amount = cut > 1 and tagged.tags[cut - 2] == "0"
    return not (amount and word in {"after", "before", "from", "since"})


def taken_over(tagged: Tagged, clause: Clause) -> Clause | None:
    """Return the main clause of a subject that carries a participle, None for any other clause.

    "A report released on Friday says that ..." tells what the report says.
    """
    group, tags = clause.group, tagged.tags
    bare = group.kind == "simple" and group.end - group.start == 1 and tags[group.start] in "EP"
    if (
        not bare
        or not clause.subject
        or clause.subject[-1][1] not in {group.start, group.start - 1}
    ):
        return None
    for other in verb_groups(tags):
        told = lemma_of(tagged.word(other.end - 1)) in _TELLING
        between = _BARE.fullmatch(tags, group.end, other.start)
        agent = {tagged.word(i).lower() for i in range(group.end, other.start) if tags[i] == "p"}
        if told and between is not None and agent <= {"by", "on", "in"}:
            return replace(clause_of(tagged, other), subject=clause.subject)
    return None


def _is_relative(tagged: Tagged, group: Group) -> bool:
    before = tagged.tags[: group.start].rstrip("A@")
    return before.endswith("q") or (
        before.endswith("Nu") and tagged.word(len(before) - 1).lower() == "that"
    )


def _is_content(tagged: Tagged, subject: tuple[Range, ...]) -> bool:
    """Tell whether the clause is what a noun says: "the news that he died was false"."""
    start = subject[0][0] if subject else 0
    return tagged.tags[max(0, start - 2) : start] == "Nu" and (
        tagged.word(start - 1).lower() == "that"
    )


def _takes_over(tagged: Tagged, group: Group, other: Group) -> bool:
    """Tell whether `other` is the verb of the clause that a relative clause stands in."""
    if other.start <= group.end or other.kind == "infinitive":
        return False
    return not set("uqc,") & set(tagged.tags[group.end : other.start])


def _cuts(tags: str, start: int, end: int, verbs: list[int]) -> Iterator[int]:
    """Yield where a clause may end early: not inside a clause that has no verb yet."""
    opened = start if _is_unmarked(tags, start, verbs) else -1
    for match in _SOFT.finditer(tags, start, end):
        cut = match.start()
        if cut > start and (opened < 0 or any(opened < verb < cut for verb in verbs)):
            yield cut
        if match.group() in {"u", "q"}:
            opened = cut


def _is_unmarked(tags: str, start: int, verbs: list[int]) -> bool:
    """Tell whether what is said follows without a "that": "said a report by ... shows"."""
    if tags[start - 1 : start] != "R" or tags[start : start + 1] not in set("aNCr0x"):
        return False
    verb = next((verb for verb in verbs if verb > start), None)
    return verb is not None and not set("uq,@") & set(tags[start:verb])


# ---- The end ----------------------------------------------------------------------------------


def _end(tagged: Tagged, groups: list[Group], group: Group) -> int:
    """Return the first token after the verb that the clause cannot hold."""
    tags = tagged.tags
    starts = {other.start for other in groups}
    for index in range(group.end, len(tags)):
        tag = tags[index]
        if tag == "r" and _main_follows(tagged, group, index) and index + 1 in starts:
            return index
        if tag in ".;" and not (tag == ";" and _goes_on(tagged, group, index)):
            return index
        if tag == "," and _comma_ends(tagged, starts, index):
            return index
        if tag == "c" and index > group.end and _next_is_verb(tags, starts, index + 1):
            return index
    return len(tags)


def _main_follows(tagged: Tagged, group: Group, index: int) -> bool:
    """Tell whether a pronoun opens the main clause: "when he spoke of it on Monday | he meant"."""
    opens = tagged.tags.rfind("u", 0, group.start)
    dated = tagged.tags[index - 1] == "@" and tagged.word(index).lower() in _NOMINATIVE
    if not dated or opens < 0 or tagged.word(opens).lower() not in _SUBORDINATING:
        return False
    return not set(tagged.tags[opens : group.start]) & set(",;.") and group.kind != "said"


def _goes_on(tagged: Tagged, group: Group, index: int) -> bool:
    """Tell whether a mark does not end the clause: a hyphen, or the colon of "she wrote: ..."."""
    word = tagged.word(index)
    near = set(tagged.tags[group.end : index]) <= _SIMPLE
    return word == "-" or (word == ":" and group.kind == "said" and near)


def _next_is_verb(tags: str, starts: set[int], index: int) -> bool:
    while index < len(tags) and tags[index] in "A@":
        index += 1
    return index in starts and tags[index] not in "GT"


def _is_main(tags: str, verb: int) -> bool:
    """Tell whether a verb form behind a comma has a tense: "was", "renewed its", not "hurt by"."""
    return tags[verb] in "VRhHbBwmSoO" or (tags[verb] == "E" and tags[verb + 1 : verb + 2] in "aC")


def _comma_ends(tagged: Tagged, starts: set[int], index: int) -> bool:
    tags = tagged.tags
    following = tags[index + 1 : index + 3].lstrip('"')[:1]
    if following in {"q", "u", "G", "r"}:
        return True
    if following and index + 1 in starts and _is_main(tags, index + 1):
        return True  # "(since the fight) began, | renewed its call"
    if following == "c":
        return any(place in starts for place in range(index + 2, min(index + 9, len(tags))))
    # ", officials said": a noun phrase and its verb
    phrase = _NEW_CLAUSE.match(tags, index)
    return phrase is not None and phrase.end() in starts and tags[phrase.end()] not in "GT"
