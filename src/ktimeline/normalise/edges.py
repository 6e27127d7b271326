"""The day at which a time starts or ends: "ten days after the start of May"."""

from __future__ import annotations

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.model.context import Context
from ktimeline.model.expression import Part, Portion, Time
from ktimeline.model.granularity import Granularity
from ktimeline.normalise.dispatch import evaluate
from ktimeline.normalise.meaning import Meaning, Step, bounds, of_unit

__all__ = ["edge_of"]


def edge_of(node: Time, size: Granularity, context: Context) -> Meaning | None:
    """Return the first or the last unit of a time, where a length is counted from its edge.

    "Three days before the end of March" is counted from its last day, "two months after the
    beginning of 2010" from its first month. None where no such edge is told, and where the length
    is counted in units as long as the time itself ("a year after the end of 2010").
    """
    if not isinstance(node, Part) or node.portion not in (Portion.EARLY, Portion.LATE):
        return None
    whole = evaluate(node.time, context)
    if whole.interval is None or whole.granularity is None or whole.granularity <= size:
        return None
    first, limit = bounds(whole)
    late, named = node.portion is Portion.LATE, whole.named or whole
    if size < Granularity.DAY:  # from midnight, not from the hour before it
        found = of_unit(limit if late else first, size, context.policy.hemisphere)
        return found.after(whole, Step("the end of {}" if late else "the start of {}", (named,)))
    last = add_seconds(limit, -1)
    found = of_unit(last if late else first, size, context.policy.hemisphere)
    step = Step("the last {} of {}" if late else "the first {} of {}", (size.word, named))
    return found.after(whole, step)
