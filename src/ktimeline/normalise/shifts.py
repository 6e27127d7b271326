"""A time moved by a length: "two months ago", "three weeks after the vote"."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from ktimeline.calendars.arithmetic import middle
from ktimeline.calendars.units import unit_after
from ktimeline.model.context import Context
from ktimeline.model.expression import (
    Ahead,
    Amount,
    Bare,
    Counterpart,
    DocumentTime,
    Elapsed,
    Every,
    Last,
    Length,
    ReferenceTime,
    Shift,
    Time,
    VagueTime,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Tense
from ktimeline.model.policy import Direction
from ktimeline.model.resolution import Assumption
from ktimeline.normalise.anchors import origin, told_or_published
from ktimeline.normalise.dispatch import evaluate, means
from ktimeline.normalise.edges import edge_of
from ktimeline.normalise.lengths import (
    amounts_of,
    finest,
    is_approximate,
    is_unknown,
    modifier_of,
    moved,
)
from ktimeline.normalise.meaning import Meaning, Step, bounds, of_unit

__all__ = ["shifted"]

_G = Granularity
_LATEST = Last(DocumentTime(), Every(_G.QUARTER))
_DAY = 24
_HOURS_OF: dict[Granularity, int | Fraction] = {
    _G.HOUR: 1,
    _G.MINUTE: Fraction(1, 60),
    _G.SECOND: Fraction(1, 3600),
}
_ANCHOR_GRAIN = {_G.PART_OF_DAY: _G.DAY, _G.WEEKEND: _G.WEEK}
"""What cannot be counted on from is counted on from the unit that it names."""


def _grain(unit: Granularity, fineness: Granularity) -> Granularity:
    """Return how fine the result is: the unit named, but never finer than the anchor.

    Among times of day the finer one stays: two hours after 17:30 is 19:30.
    """
    fineness = _ANCHOR_GRAIN.get(fineness, fineness)
    if unit < _G.DAY and fineness < _G.DAY:
        return min(unit, fineness)
    return max(unit, fineness)


def shifted(
    node: Time, anchor: Meaning, length: Length, direction: Direction, context: Context
) -> Meaning:
    """Return the anchor (the meaning of `node`) moved by a known length."""
    unit = finest(length)
    begin, fineness = origin(node, anchor, unit, context)
    sign = -1 if direction is Direction.BACK else 1
    grain = _grain(unit, fineness)
    found = of_unit(moved(begin, length, sign), grain, context.policy.hemisphere)
    if is_approximate(length):
        found = found._replace(approximate=True).assuming(Assumption.APPROXIMATE)
    if grain > unit:
        found = found.assuming(Assumption.APPROXIMATE)
    word = "before" if direction is Direction.BACK else "after"
    step = Step("{} {} {}", (length, word, anchor.named or anchor))
    return found.after(anchor, step)._replace(modifier=modifier_of(length))


def _moved_whole(
    node: Time, anchor: Meaning, length: Length, direction: Direction, context: Context
) -> Meaning:
    """Return the anchor moved, as fine as it was: "ten years ago today" is a day."""
    first, _ = bounds(anchor)
    back = direction is Direction.BACK
    size = anchor.granularity or _G.DAY
    if size is _G.WEEK and anchor.interval is not None:
        first = middle(anchor.interval)  # a week goes with the year of its Thursday
    begin = moved(first, length, -1 if back else 1)
    found = of_unit(begin, _ANCHOR_GRAIN.get(size, size), context.policy.hemisphere)
    step = Step("{} {} {}", (length, "before" if back else "after", anchor.named or anchor))
    return found.after(anchor, step)._replace(modifier=modifier_of(length))


def _year_before_period(node: Shift, context: Context) -> Meaning | None:
    """Return the quarter or half that "a year ago" and "a year earlier" speak of in a report.

    Figures are told of a period and compared with the same period of the year before: "in the
    third quarter, against a loss a year earlier" is the third quarter of that year.
    """
    told, length = _reported(context), node.amount
    a_year_back = length == Amount(1, _G.YEAR) and node.direction is Direction.BACK
    is_open = isinstance(node.anchor, DocumentTime | ReferenceTime) or node.anchor == _LATEST
    if told is None or not a_year_back or not is_open:
        return None
    return _moved_period(told, -1, Step("{} before it", (length,)), context)


def _reported(context: Context) -> Meaning | None:
    """Return the quarter or half that was told last, None where there is none."""
    period = context.period
    if period is None or period.granularity is _G.YEAR or period.interval.first is None:
        return None
    told = of_unit(period.interval.first, period.granularity, context.policy.hemisphere)
    return told.by(Step("told before: {}", (told.named,)))


def _moved_period(told: Meaning, years: int, step: Step, context: Context) -> Meaning:
    first, _ = bounds(told)
    length, sign = Amount(abs(years), _G.YEAR), 1 if years > 0 else -1
    begin = moved(first, length, sign) if years else first
    found = of_unit(begin, told.granularity or _G.QUARTER, context.policy.hemisphere)
    return found.after(told, step).assuming(Assumption.REFERENCE_FROM_TEXT)


@means(Counterpart)
def counterpart(node: Counterpart, context: Context) -> Meaning:
    """Return the quarter or half told before as it was in another year, or else that year."""
    year = evaluate(node.year, context)
    told = _reported(context)
    if told is None:
        return year
    years = bounds(year)[0].year - bounds(told)[0].year
    return _moved_period(told, years, Step("the same of {}", (year.named or year,)), context)


@means(Shift)
def shift(node: Shift, context: Context) -> Meaning:
    """Return the anchor moved; by an open length ("several years ago"), only past or future."""
    of_period = _year_before_period(node, context) or _on_its_own_side(node, context)
    if of_period is not None:
        return of_period
    told = told_or_published(node.anchor, finest(node.amount), context)
    anchor = edge_of(told, finest(node.amount), context) or evaluate(told, context)
    bounds(anchor)
    if not is_unknown(node.amount):
        move = _moved_whole if node.exact else shifted
        return move(told, anchor, node.amount, node.direction, context)
    back = node.direction is Direction.BACK
    word = "before" if back else "after"
    return Meaning(
        vague=VagueTime.PAST if back else VagueTime.FUTURE,
        modifier=modifier_of(node.amount),
    ).after(anchor, Step("{} {} {}", (node.amount, word, anchor.named or anchor)))


def _on_its_own_side(node: Shift, context: Context) -> Meaning | None:
    """Return what lies on the side of its verb though its anchor does not; None for all else.

    "It came three days before Christmas", told on 23 December: that Christmas is still to come.
    """
    back, tense = node.direction is Direction.BACK, context.tense
    on_its_way = tense.is_past if back else tense is Tense.FUTURE
    if not (on_its_way and isinstance(node.anchor, Bare) and context.document_day is not None):
        return None
    near = shift(node, replace(context, tense=Tense.NONE))
    first = near.interval.first if near.interval is not None else None
    if first is None:
        return None
    day = context.document_day
    return near if (first < unit_after(day, _G.DAY) if back else not first < day) else None


@means(Ahead)
def ahead(node: Ahead, context: Context) -> Meaning:
    """Return the point so far ahead where the verb looks ahead, and otherwise only the length."""
    if context.tense is not Tense.FUTURE or context.document is None or is_unknown(node.amount):
        return evaluate(node.amount, context)
    if _is_within_a_day(node.amount) and not isinstance(context.document, datetime):
        return evaluate(node.amount, context)  # "leaves in ten minutes": after an hour untold
    return shift(Shift(DocumentTime(), node.amount, Direction.FORWARD), context)


def _is_within_a_day(length: Length) -> bool:
    """Tell whether a length is told in hours or less, and in fewer than a day has."""
    return all(
        amount.n is not None and amount.n * _HOURS_OF.get(amount.granularity, _DAY) < _DAY
        for amount in amounts_of(length)
    )


@means(Elapsed)
def elapsed(node: Elapsed, context: Context) -> Meaning:
    """Return the length, placed where it began: "it has been two months since the test"."""
    anchor = evaluate(node.anchor, context)
    bounds(anchor)
    if is_unknown(node.amount):
        return Meaning(
            length=node.amount,
            granularity=finest(node.amount),
            modifier=modifier_of(node.amount),
        ).after(anchor)
    begun = shifted(node.anchor, anchor, node.amount, Direction.BACK, context)
    begun = begun._replace(length=node.amount, approximate=True)
    return begun.assuming(Assumption.APPROXIMATE)
