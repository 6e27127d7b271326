"""What a text has told so far, and what of it the next date hangs on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ktimeline.calendars.arithmetic import add_seconds
from ktimeline.calendars.units import unit, unit_after
from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import DocumentTime, Since, Until
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, TimexType, Unresolved
from ktimeline.normalise.evaluate import resolve
from ktimeline.normalise.hanging import (
    compares,
    counts_back,
    counts_forward,
    counts_from_told,
    counts_on,
    day_number,
    ends_a_range,
    hangs_on_told,
    is_last_year,
    is_time_of_day,
    may_say_again,
    wanted,
)
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.story_places import leads_to, stated_place, stretch_of
from ktimeline.normalise.then import of_its_own_time

__all__ = ["Thread", "reference_after"]

_G = Granularity
_PERIODS = (_G.QUARTER, _G.HALF, _G.YEAR)


@dataclass(slots=True)
class Thread:
    """The dates that a text has told so far.

    `reference` is the last one that later mentions may hang on, `before` the one told before it,
    `past` the last one that was no plan, `day` the last one as fine as a day, `flashback` the last
    one of a look back ("had fought in 1847") that goes on, and `period` the year, half or quarter
    told last. `end` is the later end of the range told last, where nothing was told since: the
    story goes on from where a range begins, but "two years later" counts from its end. `aside` is a
    date just told in passing, which serves what counts from it ("in that year"). `plan` is what
    was foreseen last in a history ("was to be held in May"), `limit` its "until May", told last.
    `says_again` where the mention read last only says again what stands before it, `is_then` where
    it said a word of today of the time told ("next day"); `is_clause` where an aside serves its own
    sentence alone.
    """

    reference: Reference | None = None
    before: Reference | None = None
    past: Reference | None = None
    day: Reference | None = None
    flashback: Reference | None = None
    period: Reference | None = None
    end: Reference | None = None
    aside: Reference | None = None
    plan: Reference | None = None
    limit: Reference | None = None
    says_again: bool = False
    is_then: bool = False
    is_clause: bool = False

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
        self.is_then = seen is not mention
        if seen is not mention:
            resolution = replace(resolution, mention=mention)
        self.says_again = False
        if last is not None and may_say_again(last, mention):
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
        if is_history and mention.tense is Tense.FUTURE and self.plan is not None:
            return self.plan
        if self.limit is not None and _is_before_the_limit(mention, self.limit):
            return self.before
        if is_history and self._is_of_the_look_back(mention):
            return self.flashback
        told = self.reference
        if self._is_of_an_aside(mention):
            return self.aside
        if self.end is not None and counts_on(mention.expression):
            told = self.end
        if _lies_ahead(told, context) and mention.tense.is_past and _goes_on(mention):
            return self.past
        if is_history and self.day is not None and _is_passed_by(told, self.day, mention):
            return self.day
        return told

    def _is_of_an_aside(self, mention: Mention) -> bool:
        """Tell whether a date counts from one just told in passing: "in that year"."""
        if self.aside is None or not counts_from_told(mention.expression):
            return False
        if self.is_clause and mention.text[:1].isupper():
            return False
        size = wanted(mention.expression)
        return size is None or self.aside.granularity <= size

    def _is_of_the_look_back(self, mention: Mention) -> bool:
        if self.flashback is None:
            return False
        return self._tells_on_a_look_back(mention) or self._counts_from_a_look_back(mention)

    def _tells_on_a_look_back(self, mention: Mention) -> bool:
        """Tell whether "the 5th" is of the month that was looked back to: "had died on 2 May".

        A whole month looked back to holds it only where the story's own would lie back as well.
        """
        number = day_number(mention.expression)
        back, story = self.flashback, self.reference
        if number is None or back is None or back.interval.first is None:
            return False
        begin = back.interval.first
        if back.granularity <= _G.DAY:
            return number > begin.day and _lies_before(begin, number, story)
        if back.granularity is not _G.MONTH or story is None or story.interval.first is None:
            return False
        return story.granularity <= _G.DAY and number < story.interval.first.day

    def _counts_from_a_look_back(self, mention: Mention) -> bool:
        """Tell whether "the next year" goes on from a look back: "had met in 1541. In May of ...".

        It does where that leads towards the story: not where it would lie after it, nor long
        before, as with what is told by the way ("an orchid last seen in 1887. Nine years later").
        """
        back, story = self.flashback, self.reference
        if back is None or story is None or back.granularity < _G.DAY:
            return False
        if not counts_forward(mention.expression):
            return False
        told = _told_by(resolve(mention, Context(reference=back, genre=Genre.NARRATIVE)))
        return told is not None and leads_to(stretch_of(told.interval), stretch_of(story.interval))

    def _stays_in_the_look_back(
        self, mention: Mention, resolution: Resolution | Unresolved
    ) -> bool:
        """Tell whether a look back goes on behind what names no time of its own or counts back.

        "The league had been formed at Easter 1541, after the raid of the previous August."
        """
        if self.flashback is None:
            return False
        return _told_by(resolution) is None or counts_back(mention.expression)

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
        if ends_a_range(mention):
            self.end = None if in_passing else _told_by(resolution)
            return
        told = reference_after(self.reference, resolution, context.genre)
        if self.is_then:
            told = _told_by(resolution) or told
        looks_back = mention.tense is Tense.PLUPERFECT and (is_history or _states_year(mention))
        if not (is_history and self._stays_in_the_look_back(mention, resolution)):
            self.flashback = told if looks_back else None
        if looks_back and _is_before(resolution, self.reference):
            # "had fled in June 1998 and returned later that year": of that sentence alone
            self.aside = None if is_history else _told_by(resolution)
            self.is_clause = not is_history
            return
        if looks_back and not is_history and told is not None and told.granularity >= _G.YEAR:
            return  # "the company, founded in 1998, closed on 3 May"
        in_passing = in_passing or self._is_of_an_aside(mention)
        self.is_clause = False
        self.aside = told if in_passing and told is not self.reference else None
        if isinstance(mention.expression, Since) and not is_history:
            self.aside = _told_by(resolution)  # "since 12 June ...; the next day"
        if in_passing or (not is_history and compares(mention)):
            return
        is_limit = is_history and isinstance(mention.expression, Until)
        is_plan = is_history and mention.tense is Tense.FUTURE and not is_limit
        self.plan = told if is_plan and _is_after(told, self.reference) else None
        if self.plan is not None:
            return
        self.limit = told if is_limit else None
        self.before, self.reference, self.end = self.reference, told, None
        if not _lies_ahead(told, context):
            self.past = told
        if told is not None and told.granularity <= _G.DAY:
            self.day = told
        if told is not None and told.granularity in _PERIODS and not is_last_year(mention):
            self.period = told


def reference_after(
    state: Reference | None, resolution: Resolution | Unresolved, genre: Genre
) -> Reference | None:
    """Return the time the text speaks of after a mention: what it told, else what was told before.

    Only a point (a DATE or a TIME) counts; of "since" and "until" the day they name. In a history,
    what hangs on the publication ("to this day") is an aside and moves nothing.
    """
    if isinstance(resolution, Unresolved) or ends_a_range(resolution.mention):
        return state
    told = _told_by(resolution)
    tree = resolution.mention.expression
    if told is None or resolution.interval is None:
        return state
    if genre is Genre.NARRATIVE and DocumentTime in map(type, nodes(tree)):
        return state
    if isinstance(tree, Since) and (genre is Genre.NEWS or _looks_back(resolution.interval, state)):
        return state  # "he had been minister since 1922": the story stays where it was
    return told


def _told_by(resolution: Resolution | Unresolved) -> Reference | None:
    """Return the point that a mention tells, None where it tells none."""
    if isinstance(resolution, Unresolved):
        return None
    interval, granularity = resolution.interval, resolution.granularity
    is_point = resolution.timex.type in (TimexType.DATE, TimexType.TIME)
    if not is_point or granularity is None or interval is None:
        return None
    if resolution.lasted:
        # "Since 8 August" speaks of that day, not of all the time since.
        edge = interval.first or add_seconds(interval.limit or Instant(1), -1)
        interval = unit(edge, granularity)
    return Reference(interval, granularity)


def _looks_back(interval: Interval, state: Reference | None) -> bool:
    if state is None or interval.first is None or state.interval.first is None:
        return False
    return interval.first < state.interval.first


def _is_after(told: Reference | None, state: Reference | None) -> bool:
    return told is not None and state is not None and _looks_back(state.interval, told)


def _is_before(resolution: Resolution | Unresolved, state: Reference | None) -> bool:
    if isinstance(resolution, Unresolved) or resolution.interval is None:
        return False
    return _looks_back(resolution.interval, state)


def _is_passed_by(told: Reference | None, day: Reference, mention: Mention) -> bool:
    """Tell whether a date is too fine for what was told last, an older year or the day's own.

    "The fire began on 9 May 1812. A law of 1790 forbade ... At 4 a.m." is of the day of the fire.
    """
    size = wanted(mention.expression)
    if told is None or size is None or told.granularity <= size:
        return False
    return _looks_back(told.interval, day)


def _is_before_the_limit(mention: Mention, limit: Reference) -> bool:
    """Tell whether "the 5th" is none of the month of a limit: "had leave until 10 October"."""
    number, first = day_number(mention.expression), limit.interval.first
    if number is None or first is None or limit.granularity > _G.DAY:
        return False
    return number < first.day


def _states_year(mention: Mention) -> bool:
    return stated_place(mention.expression) is not None


def _lies_before(month: Instant, number: int, story: Reference | None) -> bool:
    """Tell whether a day of a month lies before what the story told last."""
    if story is None or story.interval.first is None:
        return False
    return (month.year, month.month, number) < tuple(story.interval.first)[:3]


def _year(year: int) -> Reference:
    return Reference(unit(Instant(year), _G.YEAR), _G.YEAR)


def _goes_on(mention: Mention) -> bool:
    """Tell whether a mention goes on from a date told: "two days later", "at 3 p.m."."""
    return hangs_on_told(mention) or is_time_of_day(mention.expression)


def _lies_ahead(reference: Reference | None, context: Context) -> bool:
    """Tell whether a date told lies after the publication: a plan."""
    day = context.document_day
    if reference is None or day is None or reference.interval.first is None:
        return False
    return not reference.interval.first < unit_after(day, _G.DAY)


def _is_of(resolution: Resolution | Unresolved, reference: Reference | None) -> bool:
    """Tell whether what a mention means holds the date told, or lies in it."""
    if isinstance(resolution, Unresolved) or resolution.interval is None or reference is None:
        return False
    return resolution.interval.overlaps(reference.interval)
