"""The narrative fold: each date told becomes the one that the next may hang on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.units import unit, unit_after
from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import (
    Amount,
    Between,
    Counterpart,
    DocumentTime,
    Enclosing,
    Every,
    Last,
    ReferenceTime,
    Shift,
    Since,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, TimexType, Unresolved
from ktimeline.normalise.evaluate import resolve
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.story import Story, story_of

_COMMA = 2  # code points between "10 July" and "eight days later": a comma and a space
_PERIODS = (Granularity.QUARTER, Granularity.HALF, Granularity.YEAR)

__all__ = ["fold", "reference_after"]


def reference_after(
    state: Reference | None, resolution: Resolution | Unresolved, genre: Genre
) -> Reference | None:
    """Return the time the text speaks of after a mention: what it told, else what was told before.

    Only a point (a DATE or a TIME) counts; of "since" and "until" the day they name. In a history,
    what hangs on the publication ("to this day") is an aside and moves nothing.
    """
    if isinstance(resolution, Unresolved) or _ends_a_range(resolution.mention):
        return state
    interval, granularity = resolution.interval, resolution.granularity
    is_point = resolution.timex.type in (TimexType.DATE, TimexType.TIME)
    if not is_point or granularity is None or interval is None:
        return state
    tree = resolution.mention.expression
    if genre is Genre.NARRATIVE and DocumentTime in map(type, nodes(tree)):
        return state
    if isinstance(tree, Since) and _looks_back(interval, state):
        return state  # "he had been minister since 1922": the story stays where it was
    if resolution.lasted:
        # "Since 8 August" speaks of that day, not of all the time since.
        edge = interval.first or add_seconds(interval.limit or Instant(1), -1)
        interval = unit(edge, granularity)
    return Reference(interval, granularity)


def _looks_back(interval: Interval, state: Reference | None) -> bool:
    if state is None or interval.first is None or state.interval.first is None:
        return False
    return interval.first < state.interval.first


def _year(year: int) -> Reference:
    return Reference(unit(Instant(year), Granularity.YEAR), Granularity.YEAR)


def _compares(mention: Mention) -> bool:
    """Tell whether a mention only compares: news goes on where it was before "a year earlier"."""
    tree = mention.expression
    if isinstance(tree, Counterpart):
        return True
    return isinstance(tree, Shift) and tree.amount == Amount(1, Granularity.YEAR)


def _is_last_year(mention: Mention) -> bool:
    """Tell whether a mention is "last year", with which figures of a quarter are compared."""
    return mention.expression == Last(DocumentTime(), Every(Granularity.YEAR))


def _ends_a_range(mention: Mention) -> bool:
    """Tell whether a mention is the later end of a range: the story goes on from the earlier."""
    whole = mention.whole
    return isinstance(whole, Between) and mention.expression == whole.end


def _lies_ahead(reference: Reference | None, context: Context) -> bool:
    """Tell whether a date told lies after the publication: a plan."""
    day = context.document_day
    if reference is None or day is None or reference.interval.first is None:
        return False
    return not reference.interval.first < unit_after(day, Granularity.DAY)


def _hangs_on_told(mention: Mention) -> bool:
    """Tell whether a mention goes on from a date told: "two days later", not "the year"."""
    tree = list(nodes(mention.expression))
    if any(isinstance(node, Enclosing) and node.granularity > Granularity.DAY for node in tree):
        return False
    return any(isinstance(node, ReferenceTime) for node in tree)


def _may_say_again(last: Mention, mention: Mention) -> bool:
    """Tell whether a mention stands beside a date as "eight days later" does in "on 10 July, ...".

    Then it counts from what was told before that date, and says the same day again.
    """
    tree = mention.expression
    is_counted = isinstance(tree, Shift) and isinstance(tree.anchor, ReferenceTime)
    opens_sentence = mention.text[:1].isupper()
    return is_counted and not opens_sentence and 0 < mention.span.start - last.span.end <= _COMMA


def _is_of(resolution: Resolution | Unresolved, reference: Reference | None) -> bool:
    """Tell whether what a mention means holds the date told, or lies in it."""
    if isinstance(resolution, Unresolved) or resolution.interval is None or reference is None:
        return False
    return resolution.interval.overlaps(reference.interval)


def fold(mentions: Sequence[Mention], context: Context) -> Iterator[Resolution | Unresolved]:
    """Yield what each mention means, in the order given; `context` is where the text starts."""
    reference, period = context.reference, context.period
    before = past = reference  # what was told before the last date; the last one that was no plan
    story = story_of(mentions) if context.genre is Genre.NARRATIVE else Story()
    for place, mention in enumerate(mentions):
        told = _year(story.years[place]) if place in story.years else reference
        if _lies_ahead(told, context) and mention.tense is Tense.PAST and _hangs_on_told(mention):
            told = past
        here = Context(
            document=context.document,
            reference=told,
            tense=mention.tense,
            policy=context.policy,
            genre=context.genre,
            period=period,
        )
        resolution = resolve(mention, here)
        if place and _may_say_again(mentions[place - 1], mention):
            again = resolve(mention, replace(here, reference=before))
            if _is_of(again, reference):
                yield again
                continue
        if place in story.asides or (context.genre is Genre.NEWS and _compares(mention)):
            yield resolution
            continue
        before = reference
        reference = reference_after(reference, resolution, context.genre)
        past = past if _lies_ahead(reference, context) else reference
        is_period = reference is not None and reference.granularity in _PERIODS
        if is_period and not _is_last_year(mention):
            period = reference
        yield resolution
