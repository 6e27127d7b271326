"""The date of an event, from the resolutions of its mentions."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.model import Assumption, Granularity, Resolution, TimexType, When
from ktimeline.model.expression import Elapsed

__all__ = ["when_of"]


def when_of(group: Sequence[Resolution]) -> When:
    """Return the date that one mention gives, or the two ends of a range.

    Raises ValueError for a resolution that no calendar date hangs on.
    """
    first = group[0]
    interval = first.range if first.range is not None else first.interval
    if interval is None:
        raise ValueError(f"{first.mention.text!r} has no interval; it cannot date an event")
    whole = first.range is not None
    approximate = (
        any(Assumption.APPROXIMATE in found.assumptions for found in group)
        or any(found.timex.mod == "APPROX" for found in group)
        or any("~" in found.edtf for found in group)
    )
    return When(
        interval=interval,
        granularity=min(
            (found.granularity for found in group if found.granularity is not None),
            default=Granularity.DAY,
        ),
        value=_value(first),
        edtf=first.range_edtf if whole and first.range_edtf else first.edtf,
        reading=_reading(group),
        lasted=whole or any(found.lasted for found in group),
        approximate=approximate,
    )


def _value(first: Resolution) -> str:
    if first.range is not None and first.range_edtf:
        return first.range_edtf
    # The value of an elapsed length is the length; the event is at the date it leads to.
    if isinstance(first.mention.expression, Elapsed) and first.timex.type is TimexType.DURATION:
        return first.edtf.rstrip("~?%")
    return first.timex.value


def _reading(group: Sequence[Resolution]) -> str:
    if len(group) == 1:
        return group[0].reading
    return f"{group[0].reading} – {group[-1].reading}"
