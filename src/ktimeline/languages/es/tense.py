"""The tense of the verb that governs a temporal mention in a Spanish sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ktimeline.languages.common.arranged import unless_arranged
from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.es.verbs import Form, form_of
from ktimeline.model.mention import Tense
from ktimeline.model.span import Span

__all__ = ["governing_tense"]

_WINDOW = 220  # code points on each side, about 35 words
_TOKEN = re.compile(r"[^\W\d_]+|[,;:()–—]|\d+")
# A stop ends a sentence; the point of "a.m." or "8.15" does not.
_STOP = re.compile(r"[.!?…](?=\s+[A-ZÁÉÍÓÚÑ¿¡\"«“(\-–—]|\s*$)|\n")
_LATE_STOP = re.compile(r"[.!?…](?=\s|$)|\n")
# What opens a clause of its own.
_OPENS = word_set("que quien quienes cuando donde si porque aunque mientras cuyo cuya como pues")
_BREAKS = frozenset(",;:()–—")
_AHEAD = re.compile(r"\b(?:hasta|para|a\s+partir(?:\s+de)?|antes(?:\s+de)?)\s*$")
_SINCE = re.compile(r"\bdesde\s*$")
_FOR = re.compile(r"\bpara\s*$")
_TENSES = {
    Form.PAST: Tense.PAST,
    Form.PERFECT: Tense.PAST,
    Form.PARTICIPLE: Tense.PAST,
    Form.FUTURE: Tense.FUTURE,
    Form.PLANNED: Tense.FUTURE,
    Form.INFINITIVE: Tense.FUTURE,
    Form.PRESENT: Tense.PRESENT,
}
# "Convocó una marcha el 3 de mayo", "hasta el 3 de mayo": a day that may be to come.
_ARRANGING = (
    r"\b(?:para|hasta|antes\s+del|desde|a\s+partir\s+del)\s+(?:el\s+)?(?:día\s+)?\d"
    r"|\b(?:convoc|acord|anunci|fij|program|aplaz|propus|pidi|pospus|retras|decidi|orden[óa]|cit[óa]|"
    r"invit|aprob|prorrog|ampli|traslad|reprogram|señal[óa])\w*"
)


class _Verb(NamedTuple):
    """A verb form beside the mention: how many words away, and what stands between."""

    form: Form
    distance: int
    commas: int


@unless_arranged(_ARRANGING)
def governing_tense(text: str, span: Span) -> Tense:
    """Return the tense of the verb that governs the temporal mention at `span`.

    Reads a window of some 35 words on each side, up to the ends of the sentence. FUTURE covers
    what looks ahead without the future tense ("va a viajar", "previsto para", "comienza el
    lunes"), PAST covers the perfect and participles ("celebrada el lunes"). NONE where no verb is
    found.

    >>> text = "Dijo el viernes que las conversaciones se reanudarán el lunes."
    >>> governing_tense(text, Span(5, 15)).value, governing_tense(text, Span(53, 61)).value
    ('past', 'future')
    """
    before = text[max(0, span.start - _WINDOW) : span.start]
    after = text[span.end : span.end + _WINDOW]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    before = before[stops[-1] :] if stops else before
    stop = _LATE_STOP.search(after)
    after = after[: stop.start()] if stop else after
    left, right = _tokens(before), _tokens(after)
    form = _governing_form(left, right)
    lead = before[-24:].lower()
    if _SINCE.search(lead) and form is not Form.FUTURE:
        return Tense.PAST
    if _FOR.search(lead) and form is not Form.PAST:
        return Tense.FUTURE
    if form in (None, Form.PRESENT, Form.PERFECT) and _AHEAD.search(lead):
        return Tense.FUTURE
    return Tense.NONE if form is None else _TENSES[form]


def _tokens(text: str) -> list[str]:
    """Return the words and breaks of a stretch, lower case; names are ""."""
    found = _TOKEN.findall(text)
    return [
        word.lower() if word[0].islower() or not place or not word[0].isalpha() else ""
        for place, word in enumerate(found)
    ]


def _governing_form(left: Sequence[str], right: Sequence[str]) -> Form | None:
    behind, ahead = _behind(left), _ahead(right)
    if behind is None or ahead is None:
        found = behind or ahead
        return found.form if found else None
    heads_a_clause = bool(left) and left[-1] in _BREAKS
    if heads_a_clause and not ahead.commas:
        return ahead.form
    if behind.commas and not ahead.commas and ahead.distance < behind.distance:
        return ahead.form
    return behind.form


def _behind(left: Sequence[str]) -> _Verb | None:
    """Return the nearest verb before the mention in its own clause."""
    commas, infinitive = 0, None
    for distance, at in enumerate(range(len(left) - 1, -1, -1)):
        word = left[at]
        if word in _OPENS:
            return infinitive
        commas += word in _BREAKS
        form = form_of(left, at)
        if form is Form.INFINITIVE:
            infinitive = infinitive or _Verb(form, distance, commas)
        elif form is not None and not (form is Form.PARTICIPLE and commas):
            return _Verb(_whole(left, at, form), distance, commas)
    return infinitive


def _whole(words: Sequence[str], at: int, form: Form) -> Form:
    """Return the form of a participle's whole group: "ha sido", "será", "fue" celebrada."""
    if form is not Form.PARTICIPLE:
        return form
    for back in range(at - 1, max(-1, at - 4), -1):
        auxiliary = form_of(words, back)
        if auxiliary not in (None, Form.PARTICIPLE):
            return Form.PAST if auxiliary is Form.PERFECT else auxiliary or form
        if words[back] in _BREAKS:
            break
    return form


def _ahead(right: Sequence[str]) -> _Verb | None:
    """Return the first finite verb after the mention in its own clause."""
    commas = 0
    for at, word in enumerate(right):
        if word in _OPENS and not commas:
            return None
        commas += word in _BREAKS
        form = form_of(right, at)
        if form is not None and form not in (Form.INFINITIVE, Form.PARTICIPLE):
            return _Verb(form, at, commas)
    return None
