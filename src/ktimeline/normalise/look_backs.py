"""Look backs of a history: what goes on from "had met in 1541", and what from the story itself."""

from __future__ import annotations

from ktimeline.calendars.arithmetic import seconds_between
from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import (
    Amount,
    Expression,
    Recurring,
    ReferenceTime,
    Shift,
    This,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, Unresolved
from ktimeline.normalise.evaluate import resolve
from ktimeline.normalise.hanging import counts_back, counts_forward, day_number, is_weekday, wanted
from ktimeline.normalise.story_places import (
    counted_in,
    is_of_a_year,
    leads_to,
    stated_place,
    stretch_of,
)
from ktimeline.normalise.told import begins_before, told_by

__all__ = ["goes_on_beside", "is_of_the_look_back", "stays_in_the_look_back"]

_G = Granularity
_BESIDE = 36  # code points: of the same clause, or of a short one
_WEEK = 7 * 86_400  # seconds


def is_of_the_look_back(mention: Mention, back: Reference, story: Reference) -> bool:
    """Tell whether a date of a history hangs on a look back told right before it.

    `back` is what was looked back to, `story` where the story itself is.
    """
    if is_weekday(mention.expression):
        return _is_a_weekday_of_it(mention, back, story)
    return _is_a_day_of_it(mention, back, story) or _counts_from_it(mention, back, story)


def _is_a_weekday_of_it(mention: Mention, back: Reference, story: Reference) -> bool:
    """Tell whether a weekday lies between a look back and the story's day, a week later at most.

    "The slide came down on Saturday. It had snowed since the Tuesday. On Thursday the road shut."
    """
    begin, here = back.interval.first, story.interval.first
    if begin is None or here is None or max(back.granularity, story.granularity) > _G.DAY:
        return False
    told = told_by(resolve(mention, Context(reference=back, genre=Genre.NARRATIVE)))
    return (
        0 < seconds_between(begin, here) <= _WEEK
        and told is not None
        and begins_before(told.interval, story)
    )


def _is_a_day_of_it(mention: Mention, back: Reference, story: Reference) -> bool:
    """Tell whether "the 5th" is of the month that was looked back to: "had died on 2 May".

    A whole month looked back to holds it only where the story's own would lie back as well.
    """
    number, begin, here = day_number(mention.expression), back.interval.first, story.interval.first
    if number is None or begin is None or here is None:
        return False
    if back.granularity <= _G.DAY:
        return number > begin.day and (begin.year, begin.month, number) < tuple(here)[:3]
    return back.granularity is _G.MONTH and story.granularity <= _G.DAY and number < here.day


def _counts_from_it(mention: Mention, back: Reference, story: Reference) -> bool:
    """Tell whether "the next year" goes on from a look back: "had met in 1541. In May of ...".

    It does where that leads towards the story: not where it would lie after it, nor long before,
    as with what is told by the way ("an orchid last seen in 1887. Nine years later"). "That May"
    does where the look back was as fine, and comes before it.
    """
    tree = mention.expression
    is_that = isinstance(tree, This) and _is_that_part_of_a_year(tree)
    if back.granularity < _G.PART_OF_DAY or not (is_that or counts_forward(tree)):
        return False
    size = wanted(tree) or _counted_in(tree)
    if (is_that and back.granularity >= _G.YEAR) or (size and back.granularity > size):
        return False
    told = told_by(resolve(mention, Context(reference=back, genre=Genre.NARRATIVE)))
    if told is None or (is_that and begins_before(told.interval, back)):
        return False
    return leads_to(stretch_of(told.interval), stretch_of(story.interval))


def _counted_in(tree: Expression) -> Granularity | None:
    """Return the unit of "two days later": it counts from a day, not from a year looked back to."""
    amount = tree.amount if isinstance(tree, Shift) else None
    unit = amount.granularity if isinstance(amount, Amount) else None
    return None if unit is None else max(unit, _G.DAY)


def _is_that_part_of_a_year(tree: This) -> bool:
    is_one = isinstance(tree.x, Recurring) and is_of_a_year(tree.x)
    return is_one and tree.anchor == ReferenceTime()


def goes_on_beside(mention: Mention, last: Mention | None) -> bool:
    """Tell whether what counts on stands beside a look back: "built in 1869, sold a year later"."""
    if last is None or last.tense is not Tense.PLUPERFECT or mention.text[:1].isupper():
        return False
    gap = mention.span.start - last.span.end
    return (
        gap <= _BESIDE and counts_forward(mention.expression) and _counts_as_coarsely(mention, last)
    )


def _counts_as_coarsely(mention: Mention, last: Mention) -> bool:
    """Tell whether a unit is no finer than the date before: "the next day", not after a year."""
    size, stated = counted_in(mention.expression), stated_place(last.expression)
    return size is not None and stated is not None and stated[1] - stated[0] <= size


def stays_in_the_look_back(mention: Mention, resolution: Resolution | Unresolved) -> bool:
    """Tell whether a look back goes on behind what names no time of its own or counts back.

    "The league had been formed at Easter 1541, after the raid of the previous August."
    """
    return told_by(resolution) is None or counts_back(mention.expression)
