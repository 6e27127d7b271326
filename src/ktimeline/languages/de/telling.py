"""What a date dates in a German sentence: the clause or the noun, its line and its status."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.languages.common.telling import Told, with_joined
from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.de.clauses import (
    BREAKS,
    Clause,
    is_infinitive,
    read_clauses,
    small,
    verb_form,
)
from ktimeline.languages.de.dated_nouns import (
    DETERMINERS,
    HANGING,
    attribute_behind,
    goes_on,
    is_led,
    of_attribute,
    owning_noun,
)
from ktimeline.languages.de.order import PREPOSITIONS, in_main_order, opening
from ktimeline.languages.de.verbs import Form
from ktimeline.languages.de.wordings import (
    CALLED_OFF,
    LEADS,
    LIGHT,
    NAMES,
    SPEAKING,
    is_event,
    status_of,
)
from ktimeline.model.event import Status

__all__ = ["NAMES", "tell"]

_HELPING = word_set(
    "wurde wurden war waren hatte hatten konnte konnten musste mussten sollte sollten wollte "
    "wollten durfte durften"
)
_IDLE_VERBS = word_set("war waren ist sind gab gibt kam kommt wird werden wurde hat hatte")
_BEFORE_HEADS = word_set("in an auf mit von bei aus nach für gegen am im zum zur vom")
_JOINTS = word_set("und sowie oder am den vom bis ,")
_AUXILIARY = word_set(
    "worden gewesen werden haben sein geworden gehabt können müssen sollen wollen"
)


def tell(words: Sequence[str], mention: Sequence[int], dates: frozenset[int]) -> Told | None:
    """Return what the date at the tokens `mention` dates; None where no verb or noun is found.

    The noun before "vom 12. Juni" or before a date that opens the sentence with it ("Der Gipfel am
    Montag war kurz"), the participle behind it ("die am Freitag eröffnete Schau"), or else the verb
    of the clause in which the date stands.
    """
    mention = with_joined(words, mention, dates, _JOINTS)
    lower = small(words, dates)
    clauses = read_clauses(words, dates)
    at = mention[0]
    clause = next((one for one in clauses if at in one.tokens), None)
    attribute = attribute_behind(words, lower, mention)
    if attribute is not None:
        return of_attribute(words, lower, attribute, mention)
    noun = owning_noun(words, lower, at, clause)
    if noun is not None:
        return _of_noun(words, lower, noun, mention, clause)
    if clause is not None:
        return _of_clause(words, lower, clause, mention)
    return _of_tail(words, lower, clauses, mention)


# ---- Nouns ------------------------------------------------------------------------------------


def _of_noun(
    words: Sequence[str],
    lower: Sequence[str],
    noun: int,
    mention: Sequence[int],
    clause: Clause | None,
) -> Told:
    gone = _dropped(lower, mention)
    start = noun
    while start and words[start - 1][0].isupper() and lower[start - 1] == "":
        start -= 1
    end = mention[-1] + 1
    while end < len(words) and goes_on(words, lower, end):
        end += 1
    before = lower[start - 1] if start else ""
    led = is_led(lower, start)
    if clause is not None and noun in clause.tokens and not led and noun < clause.finite:
        told = _of_clause(words, lower, clause, mention)
        off = CALLED_OFF & {lower[one] for one in clause.tokens}
        return Told(told.line, noun, Status.DENIED if off else told.status, told.extent)
    kept: list[int | str] = [one for one in range(start, end) if one not in gone]
    while kept and lower[kept[-1]] in HANGING:  # type: ignore[index]
        kept.pop()
    status = Status.PLANNED if "geplant" in before else Status.HAPPENED
    return Told(tuple(kept), noun, status, frozenset(range(start, end)))


# ---- Clauses ----------------------------------------------------------------------------------


def _of_clause(
    words: Sequence[str], lower: Sequence[str], clause: Clause, mention: Sequence[int]
) -> Told:
    gone = _dropped(lower, mention)
    subject = _subject_of(words, lower, clause)
    line = in_main_order(words, lower, clause, gone, bool(subject))
    verb = _lexical(lower, clause)
    trigger = _trigger(words, lower, clause, verb)
    extent = frozenset((*clause.tokens, *subject))
    whole = (*subject, *line)
    for tail in clause.tails:  # "weigerte sich, den Vertrag zu unterschreiben"
        if _infinitives(lower, tail) and not set(mention) & set(tail):
            whole = (*whole, ",", *tail)
    if lower[clause.finite] in SPEAKING:
        whole = (*whole, *_said(words, clause))
    return Told(_trimmed(words, whole), trigger, status_of(lower, clause, verb), extent)


def _lexical(lower: Sequence[str], clause: Clause) -> int:
    """Return the word that says what happens: the last participle or infinitive, or the verb."""
    finite = lower[clause.finite]
    form = verb_form(finite)
    auxiliary = form in (Form.PERFECT, Form.WERDEN, Form.MODAL) or finite in _HELPING
    if not auxiliary:
        return clause.finite
    behind = [one for one in clause.tokens if clause.last or one > clause.finite]
    for one in reversed(behind):
        word = lower[one]
        if one == clause.finite or word in _AUXILIARY or not word.isalpha():
            continue
        if verb_form(word) in (Form.PARTICIPLE, Form.PLANNED) or (
            verb_form(word) is not None and form is not Form.MODAL and word.endswith("t")
        ):  # "hat besucht": like its present
            return one
        if is_infinitive(word) and form in (Form.MODAL, Form.WERDEN):
            return one
        if is_infinitive(word) and finite.startswith(("konnt", "musst", "sollt", "wollt", "durft")):
            return one
    return clause.finite


def _trigger(words: Sequence[str], lower: Sequence[str], clause: Clause, verb: int) -> int:
    """Return the event noun beside a verb that only says that it took place, or the verb."""
    word = lower[verb]
    if not (word.startswith(LIGHT) or word in _IDLE_VERBS):
        return verb
    particle = lower[clause.tokens[-1]]
    if word in {"fand", "findet", "fanden", "finden"} and particle not in {"statt", ""}:
        return verb
    nouns = [one for one in clause.tokens if is_event(words[one]) and lower[one] == ""]
    nouns = nouns or [one for one in clause.tokens[:2] if is_event(words[one].capitalize())
                      and words[one][0].isupper()]  # fmt: skip
    return min(nouns, key=lambda one: abs(one - clause.finite), default=verb)


def _subject_of(words: Sequence[str], lower: Sequence[str], clause: Clause) -> tuple[int, ...]:
    """Return whom a relative, or a clause behind "und", speaks of: that stands before it."""
    outer = clause.outer
    if clause.relative and outer is not None:
        if lower[clause.opener[-1]] not in {"der", "die", "das", "welcher", "welche", "welches"}:
            return ()
        return tuple(_noun_before(words, lower, clause.opener[0]))
    if outer is None or clause.finite != clause.tokens[0] or clause.last:
        return ()
    if lower[clause.tokens[0] - 1] not in {"und", "oder", "aber", "doch"}:
        return ()
    if outer.tokens and outer.tokens[0] < outer.finite and not outer.last:
        front = [one for one in outer.tokens if one < outer.finite]
        if opening(words, lower, front) == len(front) and lower[front[0]] not in PREPOSITIONS:
            return tuple(front)
    behind = [one for one in outer.tokens if one > outer.finite and lower[one] != "sich"]
    behind = behind[: opening(words, lower, behind)]
    return tuple(behind) if behind and lower[behind[0]] not in PREPOSITIONS else ()


def _noun_before(words: Sequence[str], lower: Sequence[str], end: int) -> list[int]:
    """Return the noun phrase before a comma, as far as its determiner."""
    at = end - 1
    while at >= 0 and words[at] in BREAKS:
        at -= 1
    stop = at + 1
    while at > 0 and words[at] not in BREAKS and verb_form(lower[at]) is None:
        if lower[at] in DETERMINERS and lower[at] not in {"des", "der"}:
            return list(range(at, stop))
        if lower[at] in _BEFORE_HEADS:
            return list(range(at + 1, stop))
        at -= 1
    start = at if verb_form(lower[at]) is None and words[at] not in BREAKS else at + 1
    return list(range(start, stop))


def _said(words: Sequence[str], clause: Clause) -> list[int]:
    """Return what follows "sagte Merkel am Montag,", up to the end of the sentence."""
    after = clause.tokens[-1] + 1
    if after >= len(words) or words[after] not in {",", ":"}:
        return []
    end = len(words)
    while end > after and words[end - 1] in BREAKS:
        end -= 1
    return list(range(after, end))


def _of_tail(
    words: Sequence[str], lower: Sequence[str], clauses: Sequence[Clause], mention: Sequence[int]
) -> Told | None:
    """Tell what a piece without a finite verb says: "..., am Montag nach Rom zu reisen"."""
    for clause in clauses:
        for tail in clause.tails:
            if mention[0] not in tail:
                continue
            gone = _dropped(lower, mention)
            main = _of_clause(words, lower, clause, mention)
            infinitives = _infinitives(lower, tail)
            kept = [one for one in tail if one not in gone]
            line = (*main.line, ",", *kept)
            extent = main.extent | set(tail)
            if infinitives:
                status = status_of(lower, clause, clause.finite, ahead=True)
                return Told(_trimmed(words, line), infinitives[-1], status, extent)
            return Told(_trimmed(words, line), main.trigger, main.status, extent)
    return None


def _infinitives(lower: Sequence[str], tail: Sequence[int]) -> list[int]:
    """Return the infinitives with "zu" of a piece: "zu reisen", "vorzulegen"."""
    return [
        one for one in tail
        if is_infinitive(lower[one]) and ("zu" in lower[one][:7] or lower[one - 1] == "zu")
    ]  # fmt: skip


def _dropped(lower: Sequence[str], mention: Sequence[int]) -> set[int]:
    """Return the tokens of the date and the words that lead up to it; "bis" keeps its date."""
    gone = set(range(mention[0], mention[-1] + 1))  # "von 1992 bis 1994"
    before = mention[0] - 1
    while before >= 0 and lower[before] in LEADS:
        if lower[before] == "bis":
            return set()
        gone.add(before)
        before -= 1
    return gone


def _trimmed(words: Sequence[str], line: Sequence[int | str]) -> tuple[int | str, ...]:
    """Return a line without marks and joining words at its ends."""
    kept = list(line)

    def idle(one: int | str) -> bool:
        word = one if isinstance(one, str) else words[one]
        return word in BREAKS - {")", "“", "«"} or word.lower() in {"und", "aber", "doch", "denn"}

    for at in range(len(kept) - 1, 0, -1):  # what stood between the two commas has gone
        pair = kept[at - 1 : at + 1]
        if all(isinstance(one, int) and words[one] == "," for one in pair):
            del kept[at - 1 : at + 1]
    while kept and idle(kept[-1]):
        kept.pop()
    while kept and idle(kept[0]):
        kept.pop(0)
    return tuple(kept)
