"""Whom a text speaks of: the subjects of its clauses, in which its pronouns find their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ktimeline.events.gazetteer import demonym, find_entry, longest_name
from ktimeline.events.genders import gender_in, gender_of
from ktimeline.events.nameparts import ORG_HEADS
from ktimeline.events.names import Name, NameIndex, find_names
from ktimeline.events.roles import is_body, is_role, role_gender
from ktimeline.model import Span
from ktimeline.syntax import sentence_at
from ktimeline.syntax.clauses import Clause, clause_of
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged, tag_text
from ktimeline.syntax.wordlist import word_set

__all__ = ["AMOUNTS", "Discourse", "Kind", "Subject", "subjects_of"]

_LONG = 700  # code points of a sentence that are read
_LONGEST = 48  # a longer subject does not stand for a pronoun
_OWNED = 32  # a longer thing of somebody's does not stand for "it"
_VAGUE = word_set(
    """nothing nobody everyone everybody someone somebody few some many most others this that these
    those none each what all both anyone neither either much little one no there"""
)
_RELATIVE = re.compile(r",q[^,;]*,[A@]*")
_ASKING = frozenset({"who", "whom", "whose", "which", "what"})
_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
_BEHIND = frozenset({"behind", "beyond", "beneath", "beside", "alongside"})
_PAIRS = frozenset({"both", "two", "several", "many"})
AMOUNTS = word_set(
    """minutes hours days weeks months years decades percent dollars cents pounds barrels gallons
    miles feet points times tons tonnes litres liters metres meters kilometres kilometers"""
)


class Kind(StrEnum):
    """What a subject is, as far as a pronoun can tell."""

    PERSON = "person"
    THING = "thing"
    MANY = "many"
    PRONOUN = "pronoun"
    NAME = "name"  # of somebody or something
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a clause: its words, its tokens, and for a person "he" or "she" if known.

    `owner` is the pronoun that it begins with, as a subject: "he" for "his brother, Jens Holm";
    `possessor` whoever owns it, if it is nobody itself: "Jens Holm" for "Holm's victory".
    """

    text: str
    kind: Kind
    start: int
    end: int
    gender: str = ""
    owner: str = ""
    possessor: str = ""


@dataclass(slots=True)
class Discourse:
    """The sentences before a sentence, each read when it is asked for and then remembered.

    `dates` are the dated mentions of the text, in order and apart from each other.
    """

    text: str
    index: NameIndex
    dates: Sequence[Span] = ()
    _read: dict[int, tuple[Tagged, tuple[Name, ...], Span]] = field(default_factory=dict)

    def before(self, start: int) -> tuple[Tagged, tuple[Name, ...], Span] | None:
        """Return the sentence before position `start`, tagged, with its names and its span."""
        end = len(self.text[max(0, start - 40) : start].rstrip()) + max(0, start - 40)
        if end <= 0 or self.text[end - 1].isspace():
            return None
        if end not in self._read:
            whole = sentence_at(self.text, Span(end - 1, end))
            span = Span(max(whole.start, end - _LONG), end)
            dates = [date for date in self.dates if span.contains(date)]
            tagged = tag_text(self.text, span, dates)
            names = tuple(find_names(tagged, self.index, 0, len(tagged.tags)))
            self._read[end] = (tagged, names, span)
        return self._read[end]


def subjects_of(tagged: Tagged, names: Sequence[Name], until: int = 10_000) -> list[Subject]:
    """Return the subjects that end by token `until`, in order, each once."""
    found: dict[int, Subject] = {}
    for group in verb_groups(tagged.tags):
        if group.kind == "infinitive":
            continue
        clause = clause_of(tagged, group)
        for subject in _subject(tagged, names, clause):
            if subject.end <= until:
                found.setdefault(subject.start, subject)
    return [found[start] for start in sorted(found)]


def _subject(tagged: Tagged, names: Sequence[Name], clause: Clause) -> Iterator[Subject]:
    if not clause.subject:
        return
    start, end = clause.subject[0]
    between = tagged.tags[end : clause.group.start]
    inserted = _RELATIVE.fullmatch(between)  # "the firm|, which denies it,| said"
    if end > clause.group.start or (between.strip("A@,")[:1] in {"q", "u"} and not inserted):
        return  # what only a relative clause is about
    while start < end and tagged.tags[start] in "A@,":
        start += 1
    while start < end and tagged.tags[end - 1] in "p@A":
        end -= 1
    if start == end:
        return
    yield read_subject(tagged, names, start, end)


def read_subject(tagged: Tagged, names: Sequence[Name], start: int, end: int) -> Subject:
    """Return the subject in tokens start ... end: what it is, judged by its head and its names."""
    tags = tagged.tags
    text = tagged.text[tagged.spans[start].start : tagged.spans[end - 1].end]
    text = " ".join(text.split()).replace(" ,", ",").strip('"“”')
    core = start
    while core < end and tags[core] not in "pTq,u@" and tagged.word(core) not in _BEHIND:
        core += 1
    first, head = tagged.word(start), tagged.word(max(core - 1, start))
    if tags[start] == "r" or first.lower() in {"he", "she", "it", "they", "we", "i"}:
        return Subject(first.lower(), Kind.PRONOUN, start, end)
    owner = _OWNERS.get(first.lower(), "")
    if (named := _apposed(tagged, names, head, end)) is not None:
        gender = role_gender(head) or gender_in(tagged.text, named)
        kind = Kind.THING if _is_body_named(head, named) else Kind.PERSON
        return Subject(named, kind, start, end, gender, owner)
    people = [name for name in names if name.person and start <= name.start < core]
    bare = end - start == 1 and first.lower() in _PAIRS  # "both agreed"
    if bare or head.lower() in AMOUNTS or first.lower() in _ASKING:
        return Subject(text, Kind.VAGUE, start, end)
    borne = bool(people) and people[-1].end >= core and "0" not in tags[start:core]  # "Piers said"
    if head in ORG_HEADS and start + 1 < core:
        return Subject(_definite(text), Kind.THING, start, end)
    if "c" in tags[start:core] or (not borne and _is_plural(tags, tagged, start, core, head)):
        return Subject(text, Kind.MANY if len(text) <= _LONGEST else Kind.VAGUE, start, end)
    if people and people[-1].end >= core:
        titled = " ".join(tagged.word(i) for i in range(start, core))
        gender = gender_of(titled) or gender_in(tagged.text, people[-1].text)
        return Subject(people[-1].text, Kind.PERSON, start, end, gender, owner)
    if people and tags[people[-1].end] != "s":
        return Subject(people[-1].text, Kind.VAGUE, start, end)
    kind = _common_kind(tagged, start, core, text)
    gender = role_gender(head) if is_role(head) else ""
    if kind is Kind.NAME:
        gender = gender_in(tagged.text, text)
    titled = next((one.text for one in names if one.person and one.end == end), "")
    if kind is Kind.PERSON and head[0].isupper() and titled:  # "Secretary of State Ana Poe"
        return Subject(titled, kind, start, end, gender_in(tagged.text, titled))
    if people and (is_role(head) or is_body(head) or len(text) > _OWNED):
        kind = Kind.VAGUE  # "Jens Holm's father": he may be either
    possessor = people[-1].text if people and not is_role(head) else ""
    return Subject(_definite(text), kind, start, end, gender, owner, possessor)


def _apposed(tagged: Tagged, names: Sequence[Name], head: str, end: int) -> str | None:
    """Return the name of "the minister, Ana Lund, said", of whom one word may be told: "Ana"."""
    if tagged.tags[end : end + 1] != ",":
        return None
    beside = next((one for one in names if one.start == end + 1), None)
    if beside is None:
        return None
    closed = tagged.tags[beside.end : beside.end + 1] == ","
    told = is_role(head) or is_body(head)
    return beside.text if beside.person or (closed and told) else None


def _is_body_named(head: str, name: str) -> bool:
    """Tell whether an apposed name is that of a body: "the club behind it, | Varo United |,"."""
    return is_body(head) or any(word in ORG_HEADS for word in name.split())


def _common_kind(tagged: Tagged, start: int, core: int, text: str) -> Kind:
    head, first = tagged.word(max(core - 1, start)), tagged.word(start)
    adverb = core - start == 1 and first.endswith("ly") and tagged.tags[start] == "C"
    vague = (
        adverb or len(text) > _LONGEST or first.lower() in _VAGUE or "@" in tagged.tags[start:core]
    )
    if vague or first.lower() in {"his", "her", "its", "their", "my", "our", "your"}:
        return Kind.VAGUE
    if is_role(head):
        return Kind.PERSON
    if head in ORG_HEADS:
        return Kind.THING
    if set(tagged.tags[start:core]) == {"C"}:
        words = [tagged.word(i) for i in range(start, core)]
        known = longest_name(words, 0) or any(word.isupper() for word in words)
        return Kind.THING if known or core - start > 2 else Kind.NAME
    return Kind.THING


def _is_plural(tags: str, tagged: Tagged, start: int, core: int, head: str) -> bool:
    lower = head.lower()
    if any(tags[i] == "0" and tagged.word(i) != "1" for i in range(start, core)):
        return True
    if tagged.word(start).lower() in {"both", "two", "several", "many", "these", "those"}:
        return True
    if head[0].isupper() and demonym(head) and head.endswith("s"):
        return True
    if not lower.endswith("s") or lower.endswith(("ss", "us", "is")):
        return lower in {"people", "police", "men", "women", "children"}
    # "Officials said": the capital is the sentence's, unlike that of "Jens said".
    opens = start == 0 and core == 1 and not gender_of(head)
    return (head.islower() or opens) and find_entry(head) is None


def _definite(text: str) -> str:
    """Return "the launch" for "a launch": what was told is known."""
    for article in ("A ", "An ", "a ", "an "):
        if text.startswith(article):
            return "The " + text[len(article) :]
    return text
