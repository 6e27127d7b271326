"""The tense of the verb that governs a temporal mention in a German sentence."""

from __future__ import annotations

import re

from ktimeline.languages.common.arranged import unless_arranged
from ktimeline.languages.de.verbs import Form, form_of, is_past_auxiliary, tense_of, tense_of_second
from ktimeline.model.mention import Tense
from ktimeline.model.span import Span

__all__ = ["governing_tense"]

_WINDOW = 260  # code points on each side, about 35 words
_WORD = re.compile(r"[^\W\d_]+")
# A stop ends a sentence; the point of "12. Juni", "Dr." or "15.30" does not.
_STOP = re.compile(r"(?<=[a-zäöüß\"“”»)\]])[.!?…](?=\s+[A-ZÄÖÜ\"„“«»(\-–]|\s*$)|[!?…\n]")
# A comma between figures, or before a date that only goes on, opens no clause.
_BREAK = re.compile(r"[,;:()–—](?!\d)|\s-\s|\b(?:aber|doch|sondern|denn)\b")
# "Mitte bis Ende Juni" is a stretch, whose end is of the same June, not a term.
_AHEAD = re.compile(
    r"(?<!\banfang\s)(?<!\bmitte\s)(?<!\bende\s)(?<!\bbeginn\s)"
    r"\b(?:bis|ab|spätestens)\s+(?:(?:zum|zur|in|den|dem|der|die|das)\s+)?$"
)
_FROM = re.compile(r"\b(?:von|vom)\s+$")
_TO = re.compile(r"\s*(?:bis|–|-)\s")
_ARRANGED = re.compile(r"\bfür\s+(?:den\s+|diesen\s+|kommenden\s+)?$")
_AFTER_SOMETHING = re.compile(
    r"\b(?:nach|seit)\s+(?:d|ein|sein|ihr|unser)\w{1,3}\s+(?:[\w-]+\s+){1,3}(?:am|vom|im)\s+$"
)
_DAY = re.compile(
    r"tag|mittwoch|sonnabend|\d|wochenende|ostern|pfingst|weihnacht|silvester|neujahr"
)
_HOUR = re.compile(
    r"[\s,(:–-]*(?:\d{1,2}\.\s*[\w.]+[\s,]*)?(?:(?:um|ab|von)\s+)?"
    r"\d{1,2}(?:[.:]\d\d)?\s*(?:uhr|h\b|bis\b|–)"
)
# What may lead a mention that opens a clause, and what may stand between it and the verb.
_OPENING = re.compile(
    r"\s*(?:(?:und|aber|doch|denn|bereits|schon|noch|erst|auch|nur|gleich|spätestens|kurz)\s+)*"
    r"(?:(?:am|im|in|an|ab|seit|bis|zum|zur|vom|für|um|gegen|nach|vor)\s+)*"
    r"(?:(?:der|die|das|den|dem|des)\s+)?",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"(?:[\s,(]*(?:(?:um|ab|gegen|von|bis|kurz|nach|vor|den|dem)\s+)*"
    r"\d[\d.:/–-]*(?:\s*(?:Uhr|[A-ZÄÖÜ][a-zäöü]+))?[\s,)]*)*\s+([a-zäöüß]+)\b"
)
_BEHIND_SUBJECT = re.compile(
    r"(?:[A-ZÄÖÜ][\w-]*|\bund)\s+([a-zäöüß]+)\s+(?:(?:bereits|schon|noch|erst|auch|nur|sich|dann)\s+)*"
    r"(?:(?:am|im|in|an|ab|bis|zum|zur|um|gegen|der|die|das|den|dem)\s+)*$"
)
_SINCE = re.compile(r"\bseit\s+(?:(?:dem|der|den)\s+)?$")
_ATTRIBUTE = re.compile(r"\s+(?:\w+\s+){0,2}?(\w+(?:te|ten|ter|tes|ene|enen|ener|enes))\s+[A-ZÄÖÜ]")
_NOMINAL = re.compile(
    r"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)\s+(?:\w+\s+){0,2}$"
)
# "Kündigten einen Streik für den 3. Mai an", "auf den 3. Mai": a day that may be to come.
_ARRANGING = (
    r"\b(?:für|bis|ab|zum|auf\s+den|vor\s+dem)\s+(?:zum\s+|den\s+|dem\s+)?\d"
    r"|\b\w*(?:einig|kündig|vereinbar|beschl|beschloss|plant|planung|gesetzt|beraum|verleg|verschob|"
    r"verschieb|vertag|geladen|forder|bestimmt|terminier|festgelegt|genehmig|verlänger|einberuf|berief)"
)


@unless_arranged(_ARRANGING)
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
    lead = before[-40:].lower()
    mention = text[span.start : span.end].lower()
    found = _of_an_attribute(before, after) or _of_a_noun(lead, mention, after)
    if found is None:
        found = _of_the_second_place(before, after) or _of_the_clauses(before, after)
    if _SINCE.search(lead):
        return Tense.PAST
    return _looked_ahead(found, mention, before, after) or found or Tense.NONE


def _of_the_second_place(before: str, after: str) -> Tense | None:
    """Return the tense of the verb behind a mention that opens the clause, or just before it."""
    clause = _BREAK.split(before)[-1]
    opens = _OPENING.fullmatch(clause)
    verb = _SECOND.match(after) if opens else _BEHIND_SUBJECT.search(clause)
    return tense_of_second(verb[1]) if verb else None


def _of_a_noun(lead: str, mention: str, after: str) -> Tense | None:
    """Return the tense of what a noun tells: "nach dem Unfall am Freitag", "die Sitzung vom 3.".

    "Das Rennen vom Freitag" is over; "das Rennen vom 18. Mai" may be to come.
    """
    if _AFTER_SOMETHING.search(lead):
        return Tense.PAST
    is_range = re.match(r"\s*(?:bis|auf|–|-)", after)
    if is_range or not re.search(r"\bvom\s+$", lead):
        return None
    return Tense.NONE if mention[:1].isdigit() else Tense.PAST


def _looked_ahead(found: Tense | None, mention: str, before: str, after: str) -> Tense | None:
    """Return FUTURE where a day lies ahead though the verb does not say so, else None.

    The present tense with a day is what will be ("am Freitag ist Premiere"); so is what holds
    from a day or until one ("ab Montag ist die Straße gesperrt"), what is arranged for one, and an
    hour without a verb ("Freitag, 20 Uhr, Stadtsaal").
    """
    lead = before[-40:].lower()
    clause = _words(f"{_BREAK.split(before)[-1]} {_BREAK.split(after)[0]}")
    if found in (None, Tense.PRESENT) and _AHEAD.search(lead):
        return Tense.FUTURE
    named = _DAY.search(mention)
    starts = _AHEAD.search(lead) or (named and _FROM.search(lead) and _TO.match(after.lower()))
    if starts or _ARRANGED.search(lead):
        if found is Tense.PAST and any(map(is_past_auxiliary, clause)):
            return None
        state = {"ist", "sind", "sei", "bleibt", "bleiben"}.intersection(clause)
        return Tense.FUTURE if state or not starts or found is not Tense.PAST else None
    if not named:
        return None
    if found is Tense.PRESENT:
        return Tense.FUTURE
    announced = "uhr" in mention or _HOUR.match(after.lower()) or _TO.match(after.lower())
    return Tense.FUTURE if found is None and announced and "gegen" not in lead else None


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
