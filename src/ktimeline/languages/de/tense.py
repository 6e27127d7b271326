"""The tense of the verb that governs a temporal mention in a German sentence."""

from __future__ import annotations

import re

from ktimeline.languages.de.verbs import Form, form_of, tense_of
from ktimeline.model.mention import Tense
from ktimeline.model.span import Span

__all__ = ["governing_tense"]

_WINDOW = 260  # code points on each side, about 35 words
_WORD = re.compile(r"[^\W\d_]+")
# A stop ends a sentence; the point of "12. Juni", "Dr." or "15.30" does not.
_STOP = re.compile(r"(?<=[a-zäöüß\"“”»)\]])[.!?…](?=\s+[A-ZÄÖÜ\"„“«»(\-–]|\s*$)|[!?…\n]")
# A comma between figures, or before a date that only goes on, opens no clause.
_BREAK = re.compile(r"[,;:()–—](?!\d)|\s-\s|\b(?:aber|doch|sondern|denn)\b")
_AHEAD = re.compile(r"\b(?:bis|ab|spätestens)\s+(?:(?:zum|zur|in|den|dem|der|die|das)\s+)?$")
_SINCE = re.compile(r"\bseit\s+(?:(?:dem|der|den)\s+)?$")
_ATTRIBUTE = re.compile(r"\s+(?:\w+\s+){0,2}?(\w+(?:te|ten|ter|tes|ene|enen|ener|enes))\s+[A-ZÄÖÜ]")
_NOMINAL = re.compile(
    r"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)\s+(?:\w+\s+){0,2}$"
)


def governing_tense(text: str, span: Span) -> Tense:
    """Return the tense of the verb that governs the temporal mention at `span`.

    Reads a window of some 35 words on each side, up to the ends of the sentence: first the clause
    in which the mention stands, then the ones beside it. FUTURE covers what looks ahead without the
    future tense ("soll am Montag", "beginnt am Montag", "für Montag geplant"), PAST covers the
    perfect. NONE where no verb is found.

    >>> text = "Sie sagte am Freitag, dass die Gespräche am Montag beginnen werden."
    >>> governing_tense(text, Span(13, 20)).value, governing_tense(text, Span(44, 50)).value
    ('past', 'future')
    """
    before = text[max(0, span.start - _WINDOW) : span.start]
    after = text[span.end : span.end + _WINDOW]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    before = before[stops[-1] :] if stops else before
    stop = _STOP.search(after)
    after = after[: stop.start() + 1] if stop else after
    lead = before[-24:].lower()
    found = _of_an_attribute(before, after) or _of_the_clauses(before, after)
    if _SINCE.search(lead):
        return Tense.PAST
    if found in (None, Tense.PRESENT) and _AHEAD.search(lead):
        return Tense.FUTURE
    return found or Tense.NONE


def _of_an_attribute(before: str, after: str) -> Tense | None:
    """Return the tense of a participle that binds the mention to a noun.

    "Die am Freitag eröffnete Ausstellung", "das für Freitag geplante Treffen".
    """
    found = _ATTRIBUTE.match(after)
    if found is None or not _NOMINAL.search(before[-40:].lower()):
        return None
    word = found[1].lower()
    form = form_of(re.sub(r"e[nrs]?$", "", word))
    if form is Form.PLANNED:
        return Tense.FUTURE
    return Tense.PAST if Form.PARTICIPLE in (form, form_of(word)) else None


def _of_the_clauses(before: str, after: str) -> Tense | None:
    left, right = _BREAK.split(before), _BREAK.split(after)
    clauses = [f"{left[-1]} {right[0]}", *_nearest(left[-2::-1], right[1:])]
    for clause in clauses[:5]:
        tense = tense_of(_words(clause))
        if tense is not None:
            return tense
    return None


def _nearest(left: list[str], right: list[str]) -> list[str]:
    """Return the clauses beside the mention's: the next before, the next after, and so on."""
    found: list[str] = []
    for at in range(max(len(left), len(right))):
        found += right[at : at + 1] + left[at : at + 1]
    return found


def _words(clause: str) -> list[str]:
    """Return the words of a clause; what begins with a capital, but for the first, is ""."""
    words = _WORD.findall(clause)
    return [
        word.lower() if word[0].islower() or (at == 0 and form_of(word.lower()) is Form.MODAL)
        else ""
        for at, word in enumerate(words)
    ]  # fmt: skip
