"""What a date dates in a Spanish sentence: the clause or the noun, its line and its status."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.languages.common.telling import Told, with_joined
from ktimeline.languages.es.clauses import BREAKS, Clause, read_clauses, small
from ktimeline.languages.es.verbs import Form, form_of
from ktimeline.languages.es.wordings import (
    ABSTRACT,
    ASKING,
    CALLED_OFF,
    DENYING,
    DETERMINERS,
    DOUBTING,
    EVENTS,
    LEADS,
    LIGHT,
    NAMES,
    NO_NOUNS,
    NOUN_LEADS,
    OWN_SUBJECT,
    PLACE_LEADS,
)
from ktimeline.model.event import Status

__all__ = ["NAMES", "tell"]

_JOINTS = frozenset({"y", "e", "o", "el", "al", "del", "de", "hasta", "a", ","})


def tell(words: Sequence[str], mention: Sequence[int], dates: frozenset[int]) -> Told | None:
    """Return what the date at the tokens `mention` dates; None where no verb or noun is found.

    The noun before "del 12 de junio", a participle ("la cumbre celebrada el lunes"), or else the
    verb of the clause in which the date stands; of a verb that only says that something took place
    ("se celebró", "comenzó"), the event noun beside it.
    """
    mention = with_joined(words, mention, dates, _JOINTS)
    lower = small(words, dates)
    clauses = read_clauses(words, dates)
    at = mention[0]
    clause = next((one for one in clauses if at in one.tokens), None)
    noun = _owning_noun(words, lower, at)
    if noun is not None:
        return _of_noun(words, lower, noun, mention, clause)
    participle = _participle_before(lower, at, clause)
    if participle is not None:
        return _of_participle(words, lower, participle, mention, clause)
    return None if clause is None else _of_clause(words, lower, clause, mention, clauses)


# ---- Nouns ------------------------------------------------------------------------------------


def _owning_noun(words: Sequence[str], lower: Sequence[str], at: int) -> int | None:
    """Return the noun that "de" hangs the date on: "la cumbre de junio", "las del 20 de mayo"."""
    swallowed = words[at].lower().startswith(("del ", "de "))
    before = at - 1
    if not swallowed:
        if before < 1 or lower[before] not in NOUN_LEADS:
            return None
        before -= 1
    for _ in range(2):  # "la cumbre en Singapur del 12 de junio"
        while before > 0 and words[before][0].isupper():
            before -= 1
        if before > 0 and lower[before] in {"en", "de"}:
            before -= 1
        else:
            break
    if before < 0 or not lower[before].isalpha() or lower[before] in NO_NOUNS:
        return None
    return None if form_of(lower, before) in _FINITE else before


_FINITE = {Form.PAST, Form.PERFECT, Form.FUTURE, Form.PRESENT}


def _of_noun(
    words: Sequence[str],
    lower: Sequence[str],
    noun: int,
    mention: Sequence[int],
    clause: Clause | None,
) -> Told:
    start = noun
    while start and lower[start - 1].isalpha() and lower[start - 1] not in DETERMINERS:
        if form_of(lower, start - 1) in _FINITE or lower[start - 1] in PLACE_LEADS | {"y", "tras"}:
            break
        start -= 1
    end = mention[-1] + 1
    while end < len(words) and _hangs_on(words, lower, end):
        end += 1
    kept = [one for one in range(start, end) if one not in _dropped(lower, mention)]
    subject = clause is not None and clause.group is not None and noun < clause.group.start
    leads = lower[start - 2 : start] if start > 1 else lower[:start]
    led = any(word in {"tras", "en", "desde", "durante", "según"} for word in leads)
    if clause is not None and subject and not led and len(kept) < 4:
        told = _of_clause(words, lower, clause, mention)
        return Told(told.line, noun, _called_off(lower, clause), told.extent)
    status = Status.HAPPENED
    if clause is not None and subject and not led:
        status = _called_off(lower, clause)
    return Told(tuple(kept), noun, status, frozenset(range(start, end)))


def _called_off(lower: Sequence[str], clause: Clause) -> Status:
    verb = clause.group.verb if clause.group is not None else 0
    if CALLED_OFF.fullmatch(lower[verb]):
        return Status.DENIED
    return clause.group.status if clause.group is not None else Status.HAPPENED


def _hangs_on(words: Sequence[str], lower: Sequence[str], at: int) -> bool:
    """Tell whether a token goes on with the noun phrase: "en Singapur", "entre A y B"."""
    if words[at] in BREAKS or lower[at] in {"que", "y", "pero", "donde"}:
        joins = lower[at] == "y" and at + 1 < len(words) and words[at + 1][0].isupper()
        return joins and words[at - 1][0].isupper()
    form = form_of(lower, at) if lower[at] else None
    if form in _FINITE or lower[at] in {"se", "no", "fue", "ha"}:
        return False
    if lower[at] in PLACE_LEADS | DETERMINERS or lower[at] == "":
        return True
    return lower[at].isalpha() and lower[at - 1] != ""  # behind a name only a verb is left


# ---- Participles ------------------------------------------------------------------------------


def _participle_before(lower: Sequence[str], at: int, clause: Clause | None) -> int | None:
    """Return the participle that binds the date to a noun: "la cumbre celebrada el lunes"."""
    before = at - 1
    while before > 0 and lower[before] in LEADS:
        before -= 1
    if before < 2 or form_of(lower, before) not in (Form.PARTICIPLE, Form.PLANNED):
        return None
    if not re.fullmatch(r"\w+[oa]s?", lower[before]):
        return None
    group = clause.group if clause is not None else None
    inside = group is not None and group.start <= before < group.end
    return None if inside else before


def _of_participle(
    words: Sequence[str],
    lower: Sequence[str],
    participle: int,
    mention: Sequence[int],
    clause: Clause | None,
) -> Told:
    start = participle
    while start and lower[start - 1] not in DETERMINERS and words[start - 1] not in BREAKS:
        if form_of(lower, start - 1) in _FINITE:
            break
        start -= 1
    end = mention[-1] + 1
    while end < len(words) and _hangs_on(words, lower, end):
        end += 1
    nouns = [one for one in range(start, participle) if EVENTS.fullmatch(lower[one])]
    ahead = form_of(lower, participle) is Form.PLANNED
    light = ahead or LIGHT.fullmatch(lower[participle]) is not None
    trigger = nouns[0] if light and nouns else participle
    kept = [one for one in range(start, end) if one not in _dropped(lower, mention)]
    status = Status.PLANNED if ahead else Status.HAPPENED
    if clause is not None and clause.group is not None and start < clause.group.start:
        off = CALLED_OFF.fullmatch(lower[clause.group.verb])
        status = Status.DENIED if off else status
    return Told(tuple(kept), trigger, status, frozenset(range(start, end)))


# ---- Clauses ----------------------------------------------------------------------------------


def _of_clause(
    words: Sequence[str],
    lower: Sequence[str],
    clause: Clause,
    mention: Sequence[int],
    clauses: Sequence[Clause] = (),
) -> Told:
    group = clause.group
    assert group is not None
    subject = clause.subject or _borrowed(words, lower, clause)
    own = [one for one in clause.tokens if one not in subject]
    gone = _dropped(lower, mention)
    tokens = [one for one in (*subject, *own) if one not in gone]
    place = _place(lower, clause)
    trigger = group.verb
    if LIGHT.fullmatch(lower[trigger]):
        nouns = [one for one in own if _is_event(lower[one]) and one != trigger]
        trigger = min(nouns, key=lambda one: abs(one - group.end), default=trigger)
    said = [one for other in clauses if other.outer is clause and other.opener == "que"
            and not other.relative for one in (*other.mark, *other.tokens)]  # fmt: skip
    return Told(
        tuple(_trimmed(words, [*tokens, *said])) + place, trigger, _status(lower, clause, trigger),
        frozenset((*subject, *own)),
    )  # fmt: skip


def _place(lower: Sequence[str], clause: Clause) -> tuple[int | str, ...]:
    """Return what a relative with a preposition speaks of: "(debutó) en el estadio"."""
    noun = clause.behind
    if not noun:
        return ()
    joined = {"a": "al", "de": "del"}.get(clause.preposition) if lower[noun[0]] == "el" else None
    return (joined, *noun[1:]) if joined else (clause.preposition, *noun)


def _is_event(word: str) -> bool:
    return EVENTS.fullmatch(word) is not None and word not in ABSTRACT


def _borrowed(words: Sequence[str], lower: Sequence[str], clause: Clause) -> tuple[int, ...]:
    """Return the subject of the clause above for "anunció que viajará", which has none."""
    outer, group = clause.outer, clause.group
    if clause.opener != "que" or clause.relative or outer is None or outer.group is None:
        return ()
    before = [one for one in clause.tokens if group is not None and one < group.start]
    if group is None or any(lower[one] == "se" or words[one].isalpha() for one in before):
        return ()
    if OWN_SUBJECT.fullmatch(lower[group.start]):
        return ()
    return tuple(
        one for one in outer.tokens
        if one < outer.group.start and lower[one] not in {"no", "se", "ya", "le", "les"}
        and words[one] not in BREAKS
    )  # fmt: skip


def _status(lower: Sequence[str], clause: Clause, trigger: int) -> Status:
    assert clause.group is not None
    status = clause.group.status
    if clause.opener == "si":
        return Status.POSSIBLE
    if trigger != clause.group.verb and CALLED_OFF.fullmatch(lower[clause.group.verb]):
        return Status.DENIED
    outer = clause.outer.group if clause.outer is not None else None
    if outer is None or clause.relative or status is Status.DENIED:
        return status
    said = {lower[outer.start], lower[outer.verb]}
    if said & DENYING and outer.status is not Status.DENIED:
        return Status.DENIED
    if said & ASKING:
        return Status.PLANNED
    return Status.POSSIBLE if said & DOUBTING else status


def _dropped(lower: Sequence[str], mention: Sequence[int]) -> set[int]:
    """Return the tokens of the date and the words that lead up to it; "hasta" keeps its date."""
    gone = set(range(mention[0], mention[-1] + 1))  # "entre 1992 y 1994"
    before = mention[0] - 1
    if before >= 0 and lower[before] == "hasta":
        return set()
    while before >= 0 and lower[before] in LEADS:
        gone.add(before)
        before -= 1
    return gone


def _trimmed(words: Sequence[str], tokens: list[int]) -> list[int]:
    """Return the tokens without marks at either end and without doubled ones."""
    kept: list[int] = []
    for one in tokens:
        if words[one] in {",", ";"} and (not kept or words[kept[-1]] in BREAKS):
            continue
        kept.append(one)
    while kept and (words[kept[-1]] in BREAKS - {")", "”", "»"} or words[kept[-1]] in {"y", "e"}):
        kept.pop()
    return kept
