"""How a mention came by its date, in one or two plain sentences."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention
from ktimeline.model.resolution import Reason
from ktimeline.normalise.alternatives import alternatives
from ktimeline.normalise.dispatch import evaluate
from ktimeline.normalise.meaning import Meaning, Step
from ktimeline.normalise.phrases import each_words, length_words
from ktimeline.normalise.telling_assumed import assumed, otherwise
from ktimeline.normalise.telling_names import long_reading, stretch
from ktimeline.normalise.telling_steps import PUBLISHED, anchor_of, phrase

__all__ = ["tell"]

_REASONS = {
    Reason.NO_DOCUMENT_DATE: "it is counted from the article's publication date, and the article "
    "has none",
    Reason.NO_REFERENCE: "it is counted from a date told before it, and none was told",
}


def tell(mention: Mention, context: Context) -> str:
    """Return the words, the rule, what they hang on, the steps, the result and the assumptions.

    One sentence says how the date follows from the words, a second one what was assumed and what
    the words would mean otherwise. What cannot be dated says why. Never raises.
    """
    subject = _subject(mention)
    try:
        meaning = evaluate(mention.expression, context)
    except Undatable as undatable:
        detail = f" ({undatable.detail})" if undatable.detail else ""
        reason = _REASONS.get(undatable.reason, undatable.reason.value)
        return f"{subject} cannot be dated: {reason}{detail}."
    except RecursionError:
        return f"{subject} cannot be dated: it is nested too deeply."
    sentences = [f"{subject} {_predicate(meaning)}."]
    sentences += _range(mention, context)
    sentences += _second(mention, context, meaning)
    return " ".join(sentences)


def _subject(mention: Mention) -> str:
    words = " ".join(mention.text.split())
    rule = mention.rule.replace("_", " ")
    return f'"{words}" (rule: {rule})' if rule else f'"{words}"'


def _predicate(meaning: Meaning) -> str:
    if meaning.each is not None:
        return f"is a repeated time, {each_words(meaning.each)}, so it has no one date"
    if meaning.vague is not None:
        counted = phrase(meaning.steps)
        told = f"is {counted}, which says" if counted else "says"
        return f'{told} no more than "{long_reading(meaning)}", so it has no date'
    if meaning.ends is not None:
        return _stretch_told(*meaning.ends, meaning)
    if meaning.interval is None and meaning.length is not None:
        return _length_told(meaning)
    told = phrase(meaning.steps)
    result = _result(meaning)
    if told:
        return f"is {told}, so {result}"
    return f"states its date itself: {result}"


def _length_told(meaning: Meaning) -> str:
    told = phrase(meaning.steps)
    length = length_words(meaning.length) if meaning.length is not None else ""
    shown = f"is {told}, a length of {length}" if told else f"is a length of time, {length}"
    return f"{shown}; from when to when is not said, so it has no date"


def _result(meaning: Meaning) -> str:
    """Return the reading, and in brackets its days where the reading is not one day's name."""
    shown = long_reading(meaning)
    if meaning.length is not None:
        length = length_words(meaning.length)
        shown = f"a length of {length}" + ("" if meaning.named is None else f", begun in {shown}")
    if meaning.interval is None:
        return shown
    if meaning.granularity is not None and meaning.granularity < Granularity.PART_OF_DAY:
        return shown  # a time of day needs no "17:00 to 17:01"
    days = stretch(meaning.interval)
    if meaning.length is not None and not meaning.lasted and meaning.named is None:
        return f"{shown} somewhere in {days}"
    return shown if days in shown else f"{shown} ({days})"


def _end(meaning: Meaning) -> str:
    told = phrase(meaning.steps)
    shown = long_reading(meaning)
    return f"{shown}, {told}," if told else shown


def _stretch_told(start: Meaning | None, end: Meaning | None, meaning: Meaning) -> str:
    """Return what a range, a "since" or an "until" says."""
    days = stretch(meaning.interval) if meaning.interval is not None else "no stretch"
    if start is not None and end is not None:
        return f"runs from {_end(start)} to {_end(end).rstrip(',')} ({days})"
    if start is not None:
        limit = meaning.interval.limit if meaning.interval is not None else None
        if limit is None:
            return f"is the time from {_end(start)} on ({days}); until when is not said"
        until = anchor_of(Step(PUBLISHED, (add_seconds(limit, -1),)))
        return f"is the time from {_end(start)} to {until} ({days})"
    shown = "an end" if end is None else _end(end).rstrip(",")
    return f"is the time up to {shown} ({days}); from when is not said"


def _range(mention: Mention, context: Context) -> list[str]:
    """Return a sentence on the range that a mention is an end of."""
    if mention.whole is None or mention.whole == mention.expression:
        return []
    try:
        whole = evaluate(mention.whole, context)
    except (Undatable, RecursionError):
        return ["It is an end of a range that cannot be dated as a whole."]
    if whole.interval is None:
        return []
    return [f"It is one end of the range {stretch(whole.interval)}."]


def _second(mention: Mention, context: Context, meaning: Meaning) -> list[str]:
    """Return the sentence on what was assumed and on the other readings."""
    others = alternatives(mention.expression, context, meaning)
    would_be = otherwise(mention.expression, context, meaning, others)
    taken = assumed(meaning, context)
    if taken:
        return ["; ".join([f"We took it that {_joined(taken)}", *would_be]) + "."]
    if would_be:
        told = "; ".join(would_be)
        return [f"{told[0].upper()}{told[1:]}."]
    return []


def _joined(clauses: Sequence[str]) -> str:
    first, *more = clauses
    return ", and ".join([first, *(f"that {clause}" for clause in more)])
