"""The meaning of a mention: `evaluate` gives its structure, `resolve` the value that is shown."""

from __future__ import annotations

from functools import partial

from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Mention
from ktimeline.model.policy import Hemisphere
from ktimeline.model.resolution import Reason, Resolution, Unresolved
from ktimeline.normalise import (  # noqa: F401 - each registers the meanings of its nodes
    anchored,
    anchors,
    bare,
    dates,
    foreign,
    inside,
    lengths,
    portions,
    ranges,
    sets,
    shifts,
)
from ktimeline.normalise.alternatives import alternatives
from ktimeline.normalise.dispatch import evaluate
from ktimeline.normalise.edtf import edtf
from ktimeline.normalise.timex3 import timex
from ktimeline.normalise.wording import reading, steps

__all__ = ["evaluate", "resolve"]


def _account(mention: Mention, context: Context) -> str:
    """Return the explanation; what tells it is imported when somebody asks."""
    from ktimeline.normalise.telling import tell

    return tell(mention, context)


def _range(mention: Mention, context: Context, southern: bool) -> tuple[Interval | None, str]:
    """Return the interval and the EDTF of the range that a mention is an end of."""
    if mention.whole is None:
        return None, ""
    try:
        whole = evaluate(mention.whole, context)
    except (Undatable, RecursionError):
        return None, ""
    return whole.interval, edtf(whole, southern)


def resolve(mention: Mention, context: Context) -> Resolution | Unresolved:
    """Return what a mention means in a context, or why it means nothing; never raises.

    Where the mention is one end of a range that cannot be dated as a whole (it is reversed, say),
    the end still resolves and `range` stays None.
    """
    southern = context.policy.hemisphere is Hemisphere.SOUTH
    try:
        meaning = evaluate(mention.expression, context)
        whole, whole_edtf = _range(mention, context, southern)
        return Resolution(
            mention=mention,
            interval=meaning.interval,
            granularity=meaning.granularity,
            timex=timex(meaning),
            edtf=edtf(meaning, southern),
            reading=reading(meaning),
            assumptions=meaning.assumptions,
            steps=steps(meaning),
            range=whole,
            range_edtf=whole_edtf,
            lasted=meaning.lasted,
            alternatives=alternatives(mention.expression, context, meaning),
            account=partial(_account, mention, context),
        )
    except Undatable as undatable:
        reason, detail = undatable.reason, undatable.detail
    except RecursionError:
        reason, detail = Reason.NOT_UNDERSTOOD, "it is nested too deeply"
    return Unresolved(mention, reason, detail, partial(_account, mention, context))
