"""The tense of the verb that governs a temporal mention."""

from __future__ import annotations

from ktimeline.model.mention import Tense
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span
from ktimeline.syntax.arranging import is_perhaps_arranged
from ktimeline.syntax.cues import (
    tense_told_beside,
    tense_told_in_the_present,
    tense_without_a_verb,
)
from ktimeline.syntax.governor import governing_group
from ktimeline.syntax.tagging import tag_sentence_after, tag_sentence_before

__all__ = ["governing_tense"]

_WINDOW = 220  # code points on each side, about 35 words
_CLAUSE = 160
# What "had been so since Tuesday" is before what is told; what "was so since Tuesday" may go on.
_HAD_SINCE = deferred(r"\b[Hh]ad\b[^.!?;]*\bsince\s+(?:the\s+)?$")
_PROGRESSIVE = deferred(r"bA*G")
_ASKED = deferred(r"i|R.*T|BA*RT")  # "ordered", "told us to", "were told to"
_PLUPERFECT = deferred(r"HA*(?:(?:a?n)?A*[EPVRfiGgv]|aP|a?n)r?")  # "had come", "had last been"
# Quoted words right after the mention have verbs of their own; `"On Friday," he said` has not.
_QUOTATION = deferred(r"\s*(?:[,:]\s*)?(?P<quoted>[\"“‘]|``|(?<=[,:\s])'(?=\w))(?!\s)")
# Words quoted whole: of what is told around them, their verbs say nothing.
_QUOTED = deferred(r"“[^”]*”|(?<!\S)\"[^\"]*\"(?!\w)")
_LEFT_OPEN = deferred(r"(?:“[^”]*|(?<!\S)\"(?=\S)[^\"]*)$")
_CLOSED = deferred(r"[^“\"]*(?:”|(?<=\S)\"(?!\w))")
_CLOSING = deferred(r"(?<=[,.!?;…—-])[\"”](?!\w)")
_TENSES = {
    "future": Tense.FUTURE,
    "modal": Tense.FUTURE,
    "past": Tense.PAST,
    "said": Tense.PAST,
    "simple": Tense.PAST,
    "present": Tense.PRESENT,
    "infinitive": Tense.FUTURE,  # no verb above it: "Kim to meet Trump on Friday"
}


def governing_tense(text: str, span: Span) -> Tense:
    """Return the tense of the verb that governs the temporal mention at `span`.

    Reads a window of some 35 words on each side, up to the ends of the sentence. FUTURE covers
    what looks ahead without "will" ("plans to meet", "is due", "the trial starts", "may meet"),
    PAST covers the perfect; the pluperfect is told apart. NONE where no verb is found, or where a
    verb in the past may arrange a day of the year to come ("called a strike on 20 July").

    >>> text = "Officials said on Friday that talks will resume on Monday."
    >>> governing_tense(text, Span(18, 24)).value, governing_tense(text, Span(51, 57)).value
    ('past', 'future')
    """
    before = text[max(0, span.start - _WINDOW) : span.start]
    after = text[span.end : span.end + _WINDOW]
    tense = tense_told_beside(before, after)
    if tense is Tense.PAST and _HAD_SINCE.search(before) is not None:
        return _of_verb(before, after)
    if tense is None:
        tense = _of_verb(before, after)
        if tense in (Tense.PRESENT, Tense.NONE):
            told = tense_told_in_the_present(before, after) or tense
            if told is Tense.NONE:
                return tense_without_a_verb(before, span.of(text), after)
            return told
    looks_back = tense is Tense.PLUPERFECT
    if tense.is_past and is_perhaps_arranged(
        before[-_CLAUSE:], span.of(text), after, looks_back=looks_back
    ):
        return Tense.NONE
    return tense


def _of_verb(before: str, after: str) -> Tense:
    if len(before) == _WINDOW:
        before = before[before.find(" ") + 1 :]
    if _has_quotes(before) or _has_quotes(after):
        before, after = _QUOTED.sub(" ", before), _unquoted(before, after)
    left = tag_sentence_before(before)
    right = tag_sentence_after(_before_a_quotation(after))
    tags = f"{left}@{right}"
    group = governing_group(tags, len(left))
    if group is None:
        return Tense.NONE
    if group.start > len(left) and _PROGRESSIVE.fullmatch(tags, group.start, group.end):
        return Tense.PRESENT  # "in May they are spending more"; only "are flying in May" is a plan
    if group.start > len(left) and _ASKED.match(tags, group.start, group.end):
        return Tense.PAST  # "on Friday the court ordered him to leave"; only the leaving is ahead
    if group.kind == "past" and _PLUPERFECT.fullmatch(tags, group.start, group.end):
        return Tense.PLUPERFECT
    return _TENSES[group.kind]


def _unquoted(before: str, after: str) -> str:
    """Return the text after the mention without words that are quoted in it.

    Where the mention itself is quoted, the quotation is its sentence, up to where it closes.
    """
    if _is_quoted(before, after):
        closing = _CLOSING.search(after)
        return after[: closing.start()] if closing else after
    if _QUOTATION.match(after):
        return after
    return _LEFT_OPEN.sub(" ", _QUOTED.sub(" ", after))


def _has_quotes(text: str) -> bool:
    return '"' in text or "“" in text or "”" in text


def _before_a_quotation(after: str) -> str:
    """Return the text after the mention up to words that are quoted: "he said Friday: 'I will'"."""
    found = _QUOTATION.match(after)
    return after[: found.start("quoted")] if found else after


def _is_quoted(before: str, after: str) -> bool:
    """Tell whether the mention stands between quotation marks, as far as the window shows."""
    opened = _LEFT_OPEN.search(_QUOTED.sub(" ", before))
    return opened is not None or _CLOSED.match(after) is not None
