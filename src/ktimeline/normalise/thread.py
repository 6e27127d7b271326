"""What a text has told so far, and what of it the next date hangs on."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
    Expression,
    Fields,
    Last,
    Next,
    PartOfDay,
    ReferenceTime,
    Shift,
    Since,
    This,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, TimexType, Unresolved
from ktimeline.normalise.evaluate import resolve
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.then import of_its_own_time

__all__ = ["Thread", "reference_after"]

_G = Granularity
_PERIODS = (_G.QUARTER, _G.HALF, _G.YEAR)
_COMMA = 2  # code points between "10 July" and "eight days later": a comma and a space


@dataclass(slots=True)
class Thread:
    """The dates that a text has told so far.

    `reference` is the last one that later mentions may hang on, `before` the one told before it,
    `past` the last one that was no plan, `day` the last one as fine as a day, `flashback` the last
    one of a look back ("had fought in 1847") that goes on, and `period` the year, half or quarter
    told last. `says_again` where the mention read last only says again what stands before it.
    """

    reference: Reference | None = None
    before: Reference | None = None
    past: Reference | None = None
    day: Reference | None = None
    flashback: Reference | None = None
    period: Reference | None = None
    says_again: bool = False

    def read(
        self, mention: Mention, last: Mention | None, year: int | None, context: Context
    ) -> Resolution | Unresolved:
        """Return what a mention means after `last`; `year` is that of a history's bare date."""
        here = Context(  # `replace` costs more than what most dates mean
            document=context.document,
            reference=self._hung_on(mention, year, context),
            tense=mention.tense,
            policy=context.policy,
            genre=context.genre,
            period=self.period,
        )
        seen = mention
        if context.genre is Genre.NARRATIVE:
            seen = of_its_own_time(mention, here)
        resolution = resolve(seen, here)
        if seen is not mention:
            resolution = replace(resolution, mention=mention)
        self.says_again = False
        if last is not None and _may_say_again(last, mention):
            again = resolve(mention, replace(here, reference=self.before))
            if _is_of(again, self.reference):
                self.says_again = True
                return again
        return resolution

    def _hung_on(self, mention: Mention, year: int | None, context: Context) -> Reference | None:
        """Return the date told before that a mention goes on from."""
        if year is not None:
            return _year(year)
        is_history = context.genre is Genre.NARRATIVE
        if is_history and mention.tense is Tense.PLUPERFECT and self.flashback is not None:
            return self.flashback
        told = self.reference
        if _lies_ahead(told, context) and mention.tense.is_past and _hangs_on_told(mention):
            return self.past
        if is_history and self.day is not None and _is_passed_by(told, self.day, mention):
            return self.day
        return told

    def go_on(
        self,
        mention: Mention,
        resolution: Resolution | Unresolved,
        context: Context,
        *,
        in_passing: bool,
    ) -> None:
        """Take what a mention told as where the text is now, unless it was told in passing."""
        is_history = context.genre is Genre.NARRATIVE
        told = reference_after(self.reference, resolution, context.genre)
        looks_back = is_history and mention.tense is Tense.PLUPERFECT
        self.flashback = told if looks_back else None
        if looks_back and _is_before(resolution, self.reference):
            return
        if in_passing or (not is_history and _compares(mention)):
            return
        self.before, self.reference = self.reference, told
        if not _lies_ahead(told, context):
            self.past = told
        if told is not None and told.granularity <= _G.DAY:
            self.day = told
        if told is not None and told.granularity in _PERIODS and not _is_last_year(mention):
            self.period = told


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


def _is_before(resolution: Resolution | Unresolved, state: Reference | None) -> bool:
    if isinstance(resolution, Unresolved) or resolution.interval is None:
        return False
    return _looks_back(resolution.interval, state)


def _is_passed_by(told: Reference | None, day: Reference, mention: Mention) -> bool:
    """Tell whether a date is too fine for what was told last, an older year or the day's own.

    "The fire began on 9 May 1812. A law of 1790 forbade ... At 4 a.m." is of the day of the fire.
    """
    wanted = _wanted(mention.expression)
    if told is None or wanted is None or told.granularity <= wanted:
        return False
    return _looks_back(told.interval, day)


def _wanted(tree: Expression) -> Granularity | None:
    """Return the coarsest size of a date that a mention finer than a month can go on from."""
    for node in nodes(tree):
        if isinstance(node, PartOfDay) or (isinstance(node, Fields) and node.hour is not None):
            return _G.DAY
        if isinstance(node, Fields) and node.day is not None and node.month is None:
            return _G.MONTH
        if isinstance(node, Next | Last | This) and node.x == Every(_G.DAY):
            return _G.DAY
    return None


def _year(year: int) -> Reference:
    return Reference(unit(Instant(year), _G.YEAR), _G.YEAR)


def _compares(mention: Mention) -> bool:
    """Tell whether a mention only compares: news goes on where it was before "a year earlier"."""
    tree = mention.expression
    if isinstance(tree, Counterpart):
        return True
    return isinstance(tree, Shift) and tree.amount == Amount(1, _G.YEAR)


def _is_last_year(mention: Mention) -> bool:
    """Tell whether a mention is "last year", with which figures of a quarter are compared."""
    return mention.expression == Last(DocumentTime(), Every(_G.YEAR))


def _ends_a_range(mention: Mention) -> bool:
    """Tell whether a mention is the later end of a range: the story goes on from the earlier."""
    whole = mention.whole
    return isinstance(whole, Between) and mention.expression == whole.end


def _lies_ahead(reference: Reference | None, context: Context) -> bool:
    """Tell whether a date told lies after the publication: a plan."""
    day = context.document_day
    if reference is None or day is None or reference.interval.first is None:
        return False
    return not reference.interval.first < unit_after(day, _G.DAY)


def _hangs_on_told(mention: Mention) -> bool:
    """Tell whether a mention goes on from a date told: "two days later", not "the year"."""
    tree = list(nodes(mention.expression))
    if any(isinstance(node, Enclosing) and node.granularity > _G.DAY for node in tree):
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
