"""The verb groups of a Spanish sentence: what their words are, and how sure they are of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.es.verbs import Form, form_of
from ktimeline.model.event import Status

__all__ = ["Group", "verb_groups", "weak_group"]

_BE = word_set(
    "es son fue fueron era eran será serán sería serían sea sean ha han había habían haber habrá "
    "habrán habría habrían haya hayan está están estaba estaban estará quedó quedaron queda quedan "
    "resultó resultaron"
)
_BETWEEN = word_set("no ya también sido siendo se aún todavía nunca casi así finalmente")
# What an infinitive behind them happens by, not they.
_POSSIBLE = word_set("puede pueden podría podrían pudo pudieron podrá podrán debería deberían")
_RUMOURED = word_set("habría habrían")
_AHEAD = word_set(
    "va van iba iban quiere quieren quería piensa planea planean planeaba prevé prevén preveía "
    "espera esperan esperaba pretende pretenden pretendía busca buscan intenta intentan debe deben "
    "deberá deberán tiene tienen tendrá tendrán desea propone confía aspira"
)
_PHASES = word_set(
    "volvió volvieron logró lograron comenzó comenzaron empezó empezaron acaba acaban terminó "
    "consiguió consiguieron llegó tuvo tuvieron debió debieron suele siguió siguieron continuó"
)
_REFUSING = word_set(
    "negó negaron rechazó rechazaron declinó evitó evitaron descartó descartaron renunció impidió "
    "impidieron rehusó"
)
_LINKS = word_set("a de que por en")
_NEVER = word_set("no nunca jamás tampoco nadie ninguno ninguna ningún")
_PRONOUNS = word_set("se lo la le los las les me nos te")
_MAYBE = word_set("quizá quizás posiblemente presuntamente supuestamente probablemente acaso")
_REACH = 4
_SUBJUNCTIVE = re.compile(r"\w{2,}(?:iera|ieran|iese|iesen|ara|aran|ase|asen|era|eran)")
_NOT_SUBJUNCTIVE = word_set("cualquiera siquiera fiera hubiera hubieran hubiese hubiesen")
_PRESENT = re.compile(r"\w{2,}(?:a|e|an|en)")
_NOT_PRESENT = word_set(
    "de que se le la una esta para entre ante desde donde aunque ahora nunca hasta contra sobre "
    "durante mediante"
)
_DETERMINERS = word_set("el la los las un una su sus unos unas este esta ese esa")
_ARTICLES = word_set("el un su este ese del al")
_FOLLOWING = _DETERMINERS | word_set("a al en con por de sobre contra hoy que del hasta desde tras")


@dataclass(frozen=True, slots=True)
class Group:
    """A finite verb and what it governs, tokens `start` ... `end` (half-open).

    `verb` is the word that tells what happens: the participle or infinitive where there is one.
    """

    start: int
    end: int
    verb: int
    status: Status


def verb_groups(lower: Sequence[str]) -> list[Group]:
    """Return the finite verb groups of a sentence in small letters, names being "".

    >>> words = "el ministro no va a viajar".split()
    >>> [(words[group.verb], group.status.value) for group in verb_groups(words)]
    [('viajar', 'denied')]
    """
    groups: list[Group] = []
    at = 0
    while at < len(lower):
        group = _group_at(lower, at)
        if group is not None:
            groups.append(group)
        at = group.end if group is not None else at + 1
    return groups


def _group_at(lower: Sequence[str], at: int) -> Group | None:
    form = form_of(lower, at)
    known = lower[at] in _BE or lower[at] in _POSSIBLE | _AHEAD | _PHASES | _REFUSING
    known = known or _is_subjunctive(lower, at)
    if form in (None, Form.PARTICIPLE, Form.INFINITIVE) and not known:
        return None
    if form is Form.PLANNED and lower[at][-1] not in "aenó":
        return None  # "previsto" beside a noun; "comienza" is a verb
    if form is Form.PLANNED and _is_noun(lower, at):
        return None
    if form is Form.PAST and at and lower[at - 1] in _ARTICLES:
        return None  # "el cupo", "un vino"
    verb, status = at, Status.PLANNED if form is Form.FUTURE else Status.HAPPENED
    end = at + 1
    governed = _governed(lower, at)
    if governed is not None:
        verb, end = governed, governed + 1
    status = _status(lower, at, verb, status)
    return Group(at, end, verb, status)


def _is_subjunctive(lower: Sequence[str], at: int) -> bool:
    """Tell whether a word is a past subjunctive: "que se reuniera", "que firmaran"."""
    if _SUBJUNCTIVE.fullmatch(lower[at]) is None or lower[at] in _NOT_SUBJUNCTIVE:
        return False
    led = at > 0 and lower[at - 1] in _PRONOUNS | {"que", "no"}
    return led or lower[at].endswith(("iera", "ieran", "iese", "iesen"))


def weak_group(lower: Sequence[str], tokens: Sequence[int]) -> Group | None:
    """Return the present of a verb that no list has, where nothing else in a clause is a verb.

    It stands behind a noun with its determiner, a name or a pronoun, and before what verbs govern.
    """
    for at in tokens:
        if not _PRESENT.fullmatch(lower[at]) or lower[at] in _NOT_PRESENT or at - 1 not in tokens:
            continue
        before, second = lower[at - 1], lower[at - 2] if at > 1 else ""
        headed = before in {"", ","} or before in _PRONOUNS | _NEVER or second in _DETERMINERS
        after = lower[at + 1] if at + 1 < len(lower) else "."
        if (
            headed
            and before not in _DETERMINERS
            and (after in _FOLLOWING or after == "" or not after.isalpha())
        ):
            return Group(at, at + 1, at, _status(lower, at, at, Status.HAPPENED))
    return None


def _is_noun(lower: Sequence[str], at: int) -> bool:
    return lower[at][-1] in "oas" and lower[at].endswith(("ado", "ada", "ados", "adas", "ido",
                                                         "ida", "isto", "ista"))  # fmt: skip


def _governed(lower: Sequence[str], at: int) -> int | None:
    """Return the participle or infinitive that completes a verb; None where it stands alone."""
    word = lower[at]
    if word in _BE:
        wanted = {Form.PARTICIPLE, Form.PLANNED}
    elif word in _POSSIBLE | _AHEAD | _PHASES:
        wanted = {Form.INFINITIVE}
    else:
        return None
    best = None
    for place in range(at + 1, min(at + 1 + _REACH, len(lower))):
        form = form_of([*lower[at + 1 : place], lower[place]], place - at - 1)
        if form in wanted or (form is Form.PARTICIPLE and wanted == {Form.INFINITIVE} and best):
            best = place
            if lower[place] not in {"sido", "ser", "haber", "estado", "estar"}:
                return best
            wanted = {Form.PARTICIPLE, Form.PLANNED}
        elif lower[place] not in _BETWEEN | _LINKS | _PRONOUNS | {"haber", "ser"} and (
            not lower[place].endswith("mente")
        ):
            return best
    return best


def _status(lower: Sequence[str], at: int, verb: int, status: Status) -> Status:
    before = at - 1
    while before >= 0 and lower[before] in _PRONOUNS:
        before -= 1
    near = set(lower[max(0, before - 2) : verb])
    if before >= 0 and lower[before] in _NEVER:
        return Status.POSSIBLE if lower[at] in _POSSIBLE else Status.DENIED
    word = lower[at]
    if word in _REFUSING and _refuses(lower, at):
        return Status.DENIED
    if word in _POSSIBLE or (word in _RUMOURED and verb != at) or near & _MAYBE:
        return Status.POSSIBLE
    if word.endswith(("ría", "rían")) and status is Status.PLANNED:
        return Status.PLANNED
    return Status.PLANNED if word in _AHEAD and verb != at else status


def _refuses(lower: Sequence[str], at: int) -> bool:
    """Tell whether an infinitive follows: "se negó a firmar", "descartó viajar"."""
    return any(
        form_of(lower, place) is Form.INFINITIVE
        for place in range(at + 1, min(at + 5, len(lower)))
        if all(lower[one] in _LINKS | _PRONOUNS | {""} for one in range(at + 1, place))
    )
