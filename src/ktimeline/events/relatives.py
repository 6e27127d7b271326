"""Relative clauses and participles set between a subject and its verb, found by the letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ktimeline.events.names import Name
from ktimeline.events.nouns import is_event_noun
from ktimeline.syntax.clauses import Range, noun_phrase_start
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import INTRANSITIVE, REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["Relative", "find_relatives"]

# "A and B, | who": the nouns that a relative clause may be about.
_ONE_OF = r"a?[NCx]*[NCx]"
_PAIR = re.compile(rf"(?:{_ONE_OF}(?:,0)?,)*{_ONE_OF}(?:,0)?,?c(?P<last>{_ONE_OF})(?:,0)?,q$")
_DEBTS = word_set("notes bonds debentures bills loan loans debt securities certificates mortgage")
_FALLING_DUE = word_set("due mature matures payable repayable redeemable expire expires maturing")
_NEAR = 5  # tokens from "which" to what it says of a debt
_MANY = word_set("were are have both all weren't aren't haven't weren’t aren’t haven’t")
_ONE = word_set("was is has wasn't isn't hasn't wasn’t isn’t hasn’t does doesn't doesn’t")
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})
_COUNTING = word_set("one some many most any all none half number member members")
# "face charges", "want more", "say": what only a plural subject can have.
_BASE_VERB = re.compile(r"[xvky](?=[aXNCr0pTy])(?!s)")
_NOMINAL = frozenset("NCx")
_CIVIL = word_set("Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Miss Lord Lady Sir")
_APPOSED = re.compile(r"a[NCxXpa0Au]*")  # ", a maker of panels | whose"
_NAMED = re.compile(r"(?<![aNxsp])C+$")
_SUBJECT = re.compile(r"(?:[Aa0NCxXs]|(?<=a)v|p(?=[aNCxX0]))*(?:[NCxX0]|(?<=a)v)")
# Between the verb of a clause and the main verb: "(who had been) in a coma since March | (woke)".
# A phrase in commas may follow: "that began in May|, before the rains,| could".
_WITHIN = re.compile(r"[paNCxX0@AsTGc]*@(?:,p[aNCxXv0]{1,6},)?")
_REDUCED = re.compile(r"(?P<about>a?[NCxX0]*[NCxX])(?P<own>[EP])(?:A?[pT][aNCxX0s]+)*p@")
_SET_OFF = re.compile(r"[EP](?![NCxXG0ar])")
_NAMING = frozenset({"know", "call", "name", "dub", "nickname", "style"})
_RELATIVES = frozenset({"who", "which", "where"})
_RESTRICTING = frozenset({"who", "which", "that"})
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})


@dataclass(frozen=True, slots=True)
class Relative:
    """A clause behind what it is about: its tokens, "whose" or "who" the first of them.

    `about` are the tokens of the noun or nouns, `opening` is the first token that goes with the
    clause (a comma, an age), `closed` tells that a comma behind it leads back to the main clause,
    `owner` that it is led by "whose", `led` that it has a relative word, `loose` that a line of the
    main clause has no need of it, `plain` that its tree tells it as well.
    """

    about: Range
    opening: int
    start: int
    end: int
    closed: bool
    owner: bool = False
    led: bool = True
    loose: bool = False
    plain: bool = False

    def holds(self, token: int) -> bool:
        """Tell whether a token is one of the clause, its relative word aside."""
        return self.start + self.led <= token < self.end

    def apart(self, size: int) -> list[Range]:
        """Return what is left out of a sentence of `size` tokens where it stands alone."""
        return [(0, self.about[0]), (self.about[1], self.start + self.led), (self.end, size)]


def find_relatives(tagged: Tagged, names: Sequence[Name]) -> Iterator[Relative]:
    """Yield the clauses of a sentence that are about a noun before them, in order."""
    if (reduced := _reduced(tagged) or _participle(tagged)) is not None:
        yield reduced
    for at in range(1, len(tagged.tags)):
        word, found = tagged.word(at).lower(), None
        inserted = tagged.tags[at - 1] == ","
        if word == "whose":
            found = _owned(tagged, names, at)
        elif word in _RELATIVES and inserted:
            found = (_of_pair(tagged, at) if word != "where" else None) or _inserted(tagged, at)
        elif word in _RESTRICTING and not inserted:
            found = _restricting(tagged, at)
        if found is not None:
            yield found


def _inserted(tagged: Tagged, at: int) -> Relative | None:
    """Return the clause in commas between a subject and its verb: ", which was to expire, |"."""
    subject = _subject_before(tagged, at - 1)
    end = _end(tagged, at, 0) if subject is not None else None
    if subject is None or end is None or not end[1]:
        return None
    where = tagged.word(at).lower() == "where"
    about = (0, 0) if where else _owed(tagged, subject, at)
    plain = about == subject
    return Relative(about, at - 1, at, end[0], closed=True, loose=True, plain=plain)


def _owed(tagged: Tagged, subject: Range, at: int) -> Range:
    """Return the debt that falls due: "the sale of | the notes |, which will be due in 2025"."""
    start = noun_phrase_start(tagged.tags, subject[1], subject[0])
    near = {tagged.word(one).lower() for one in range(at, min(at + _NEAR, len(tagged.tags)))}
    owed = tagged.word(subject[1] - 1).lower() in _DEBTS and near & _FALLING_DUE
    return (start, subject[1]) if owed else subject


def _restricting(tagged: Tagged, at: int) -> Relative | None:
    """Return the clause without commas that a date closes: "who had been ill since May | died"."""
    subject = _subject_before(tagged, at)
    groups = _finite_groups(tagged)
    own = next((one for one in groups if one.start > at), None)
    if subject is None or own is None or tagged.tags[at + 1 : own.start].strip("A"):
        return None
    if lemma_of(tagged.word(own.end - 1)) in REPORTING:
        return None
    main = next((one.start for one in groups if one.start >= own.end), None)
    if (bare := _bare_main(tagged, subject, own)) is not None:
        main = bare
    if main is None or _WITHIN.fullmatch(tagged.tags, own.end, main) is None:
        return None
    about = _agreeing(tagged, subject, own.start)
    return Relative(about, at, at, main, closed=False, loose=True)


def _bare_main(tagged: Tagged, subject: Range, own: Group) -> int | None:
    """Return the main verb behind a date that looks like a noun: "that burst in May | face"."""
    at = tagged.tags.find("@", own.end)
    many = tagged.word(_head_before(tagged, subject)).lower().endswith("s")
    return at + 1 if at > 0 and many and _BASE_VERB.match(tagged.tags, at + 1) else None


def _head_before(tagged: Tagged, subject: Range) -> int:
    """Return the noun that a subject's first preposition hangs on: "| owners | of a dam"."""
    led = tagged.tags.find("p", *subject)
    return (led if led > subject[0] else subject[1]) - 1


def _agreeing(tagged: Tagged, subject: Range, verb: int) -> Range:
    """Return what of a subject a clause is about: "(the sides in) the war | that has gone on".

    That is the nearest noun where both may be meant, an event aside: "(a row over) a bill | that".
    """
    start = noun_phrase_start(tagged.tags, subject[1], subject[0])
    parts = tagged.tags[subject[0] : start].rstrip("p")
    if not parts:
        return subject
    outer = tagged.word(subject[0] + len(parts) - 1).lower()
    inner, helper = tagged.word(subject[1] - 1).lower(), tagged.word(verb).lower()
    many, one = outer.endswith("s"), not inner.endswith("s")
    if many and one and helper in _ONE:
        return start, subject[1]
    agrees = helper not in (_MANY if one else _ONE)
    common = tagged.tags[subject[1] - 1] in "Nx" and tagged.word(start) in _ARTICLES
    happens = is_event_noun(outer) and not is_event_noun(inner)
    whole = happens or outer in _COUNTING or not (agrees and common)
    return subject if whole else (start, subject[1])


def _reduced(tagged: Tagged) -> Relative | None:
    """Return the participle behind a subject that a date closes: "camped here since May | left"."""
    found = _REDUCED.match(tagged.tags)
    if found is None or all(one.start != found.end() for one in _finite_groups(tagged)):
        return None
    own = found.start("own")
    verb = lemma_of(tagged.word(own))
    if verb in REPORTING:
        return None
    lasts = tagged.word(found.end() - 2).lower() == "since"
    return Relative(
        found.span("about"), own, own, found.end(),
        closed=False, led=False, loose=True, plain=not lasts and verb not in INTRANSITIVE,
    )  # fmt: skip


def _participle(tagged: Tagged) -> Relative | None:
    """Return the participle in commas between a subject and its verb: ", shut since May, |"."""
    comma = tagged.tags.find(",")
    if comma < 1 or _subject_before(tagged, comma) is None:
        return None
    if _SET_OFF.match(tagged.tags, comma + 1) is None:
        return None
    if lemma_of(tagged.word(comma + 1)) in _NAMING:
        return None  # "the horse, known as Comet, was sold"
    closing = tagged.tags.find(",", comma + 1)
    opens = closing + 1 + (tagged.tags[closing + 1 : closing + 2] == "A")
    groups = _finite_groups(tagged)
    if closing < 0 or not any(closing < one.start <= opens for one in groups):
        return None
    return Relative(
        (0, comma), comma, comma + 1, closing, closed=True, led=False, loose=True, plain=True
    )


def _subject_before(tagged: Tagged, end: int) -> Range | None:
    """Return the subject that opens a sentence and ends before a token."""
    tags = tagged.tags
    if end < 1 or _SUBJECT.fullmatch(tags, 0, end) is None or tags[0] == "p":
        return None
    return (0, end)


def _finite_groups(tagged: Tagged) -> list[Group]:
    return [one for one in verb_groups(tagged.tags) if one.kind in _FINITE]


def _owned(tagged: Tagged, names: Sequence[Name], at: int) -> Relative | None:
    """Return the clause of "whose" at a token, None where it is not plain whose."""
    opening = at - (tagged.tags[at - 1] == ",")
    if opening > 2 and tagged.tags[opening - 2 : opening] == ",0":  # "Ana Poe, 34, whose"
        opening -= 2
    about = _owner(tagged, names, opening)
    end = _end(tagged, at, about[0] if about else 0)
    if about is None or end is None:
        return None
    return Relative(about, opening, at, end[0], end[1], owner=True)


def _owner(tagged: Tagged, names: Sequence[Name], end: int) -> Range | None:
    """Return the noun phrase before a token; of an apposition the name before it."""
    name = next((one for one in names if one.end == end), None)
    if name is not None:
        if not name.person and name.start and tagged.tags[name.start - 1] == "p":
            return None  # "a man from La Serena, whose"
        civil = name.end - name.start == 1 and name.start and tagged.word(name.start - 1) in _CIVIL
        return name.start - bool(civil), end
    if not end or tagged.tags[end - 1] not in _NOMINAL:
        return None
    comma = tagged.tags.rfind(",", 0, end)
    if comma > 0 and _APPOSED.fullmatch(tagged.tags, comma + 1, end):
        named = _NAMED.search(tagged.tags, 0, comma)
        return named.span() if named else None
    start = noun_phrase_start(tagged.tags, end)
    if start >= end or (start and tagged.tags[start - 1] in "pGP,cuA"):
        return None  # "the son of a man, whose"
    return start, end


def _of_pair(tagged: Tagged, at: int) -> Relative | None:
    """Return the clause of "A and B, who were", None where it may be about B alone."""
    found = next(iter(_PAIR.finditer(tagged.tags, max(0, at - 16), at + 1)), None)
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    if found is None or group is None:
        return None
    start = found.start()
    if start and tagged.tags[start - 1] in _NOMINAL | {"a", "s", "p"}:
        return None
    head = tagged.word(found.end("last") - 1)
    verbs = {tagged.word(i).lower() for i in range(at + 1, group.end)}
    last = tagged.tags[found.start("last") : found.end("last")]
    alike = start == 0 and set(tagged.tags[start : found.end("last")]) <= set("C,c0")
    many = verbs & _MANY and not (head.islower() and head.endswith("s"))
    if not (many or (alike and not verbs & _ONE and set(last) == {"C"})):
        return None
    end = _end(tagged, at, start)
    if end is None:
        return None
    return Relative((start, at - 1), at - 1, at, end[0], end[1], owner=False)


def _end(tagged: Tagged, at: int, about: int) -> tuple[int, bool] | None:
    """Return where a relative clause ends, and whether the main clause goes on behind it.

    None where a main clause is wanted, since none stands before, but its verb is not found.
    """
    tags = tagged.tags
    groups = [one for one in verb_groups(tags) if one.kind != "infinitive"]
    own = next((one for one in groups if one.start > at), None)
    if own is None:
        return None
    starts = {one.start for one in groups if one.start > own.start}
    for index in range(own.end, len(tags)):
        if tags[index] in ".;":
            break
        if tags[index] == ",":
            following = index + 1
            while tags[following : following + 1] == "A":
                following += 1
            if following in starts or tags[following : following + 1] == "v":
                return index, True
    led = any(one.end <= about for one in groups)
    if not led:
        return None
    return next((i for i in range(own.end, len(tags)) if tags[i] in ".;"), len(tags)), False
