"""Repeated times: "every Monday", "twice a week"."""

from __future__ import annotations

from ktimeline.calendars.recurrence import granularity_of
from ktimeline.model.context import Context
from ktimeline.model.expression import Each, Every, Length, Recurring
from ktimeline.model.granularity import Granularity
from ktimeline.normalise.dispatch import means
from ktimeline.normalise.lengths import finest
from ktimeline.normalise.meaning import Meaning

__all__: list[str] = []


def _size(x: Recurring | Length, context: Context) -> Granularity:
    if isinstance(x, Every):
        return x.granularity
    if isinstance(x, Length):
        return finest(x)
    return granularity_of(x, context.policy.hemisphere)


@means(Each)
def each(node: Each, context: Context) -> Meaning:
    """Return a SET, which lies nowhere on the line."""
    return Meaning(each=node, granularity=_size(node.x, context))
