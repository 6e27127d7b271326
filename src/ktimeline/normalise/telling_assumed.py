"""What was assumed, and what the words would mean otherwise, as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.expression import Expression
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Direction
from ktimeline.model.resolution import Alternative, Assumption
from ktimeline.normalise.dispatch import evaluate
from ktimeline.normalise.meaning import Meaning
from ktimeline.normalise.names import WEEKDAYS
from ktimeline.normalise.telling_names import long_reading, stretch

__all__ = ["assumed", "otherwise"]

_A = Assumption
_CLAUSES = {
    _A.YEAR_FROM_DOCUMENT: "the year is the one that the publication date suggests",
    _A.YEAR_FROM_REFERENCE: "the year is the one that the text had come to",
    _A.CENTURY_FROM_DOCUMENT: "the century is the one that the publication date suggests",
    _A.DAY_BEFORE_MONTH: "the day stands before the month",
    _A.MONTH_BEFORE_DAY: "the month stands before the day",
    _A.NORTHERN_SEASONS: "the seasons are those of the northern hemisphere",
    _A.SOUTHERN_SEASONS: "the seasons are those of the southern hemisphere",
    _A.NEAREST_NEXT: '"next" means the nearest one',
    _A.WEEK_AFTER_NEXT: '"next" means the one in the week after',
    _A.REFERENCE_FROM_TEXT: "the words hang on what was told before",
    _A.REFERENCE_IS_DOCUMENT: "the publication date is meant, since no date was told before",
    _A.APPROXIMATE: "the date is only about right",
}
"""The others read well as they are."""


def assumed(meaning: Meaning, context: Context) -> list[str]:
    """Return each assumption as a clause that "we took it that" may lead."""
    return [_clause(assumption, meaning, context) for assumption in meaning.assumptions]


def _clause(assumption: Assumption, meaning: Meaning, context: Context) -> str:
    ahead = assumption is _A.FUTURE_PREFERRED
    if ahead or assumption is _A.PAST_PREFERRED:
        which = "still to come" if ahead else "just gone"
        return f"the one {which} is meant, because {_why(ahead, context)}"
    return _CLAUSES.get(assumption, assumption.value)


def _why(ahead: bool, context: Context) -> str:
    """Return why the one ahead, or the one back, was chosen."""
    if context.tense is Tense.FUTURE if ahead else context.tense.is_past:
        return f"the verb is in the {(Tense.FUTURE if ahead else Tense.PAST).value}"
    if context.tense.is_past or context.tense is Tense.FUTURE:
        return "it is so much nearer to the publication"
    if ahead is (context.policy.bare_direction is Direction.FORWARD):
        return "no verb in the past or the future tells"
    return "it is so near to the publication"


def otherwise(
    expression: Expression, context: Context, meaning: Meaning, others: Sequence[Alternative]
) -> list[str]:
    """Return what the words would mean in their other readings: "if ..., it would be ..."."""
    told = [f"{other.why}, it would be {_shown(other)}" for other in others]
    ahead = _A.FUTURE_PREFERRED in meaning.assumptions
    if not ahead and _A.PAST_PREFERRED not in meaning.assumptions:
        return told
    tense, which = (Tense.PAST, "before") if ahead else (Tense.FUTURE, "to come")
    try:
        other = evaluate(expression, replace(context, tense=tense))
    except Undatable:
        return told
    known = {meaning.interval, *(alternative.interval for alternative in others)}
    if other.interval is None or other.interval in known:
        return told
    # An open or a long stretch is told by its days: its name may be the same as the chosen one's.
    shown = stretch(other.interval) if other.ends is not None else long_reading(other)
    return [*told, f"if the one {which} was meant, it would be {shown}"]


def _shown(other: Alternative) -> str:
    """Return another reading, a day with nothing abbreviated."""
    days = stretch(other.interval)
    return days if days.split()[0] in WEEKDAYS else other.reading
