"""What a text has told so far, and what of it the next date hangs on."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace

from ktimeline.calendars.units import unit
from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import DocumentTime, Enclosing, Last, Shift, Since, This, Until
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, Unresolved
from ktimeline.normalise.day_before import day_before, is_too_fine_for
from ktimeline.normalise.evaluate import resolve
from ktimeline.normalise.hanging import (
    compares,
    counts_back,
    counts_forward,
    counts_from_told,
    counts_in_hours,
    counts_on,
    day_number,
    ends_a_range,
    hangs_on_told,
    is_last_year,
    is_time_of_day,
    may_say_again,
    wanted,
)
from ktimeline.normalise.look_backs import (
    goes_on_beside,
    is_of_the_look_back,
    stays_in_the_look_back,
)
from ktimeline.normalise.story_places import stated_place
from ktimeline.normalise.then import of_its_own_time
from ktimeline.normalise.told import begins_before, day_for, on_its_day, reference_after, told_by

__all__ = ["Thread"]

_G = Granularity
_DAYS = 40  # of those told last, for hours told after a year or a month
_PERIODS = (_G.QUARTER, _G.HALF, _G.YEAR)


@dataclass(slots=True)
class Thread:
    """The dates that a text has told so far.

    `reference` is the last one that later mentions may hang on, `before` the one told before it,
    `past` the last one that was no plan, `days` those as fine as a day, `flashback` the last
    one of a look back ("had fought in 1847") that goes on, and `period` the year, half or quarter
    told last. `end` is the later end of the range told last, where nothing was told since: the
    story goes on from where a range begins, but "two years later" counts from its end. `aside` is a
    date just told in passing, which serves what counts from it ("in that year"). `plan` is what
    was foreseen last in a history ("was to be held in May"), `limit` its "until May", told last.
    `clock` is what was told last to the minute: midnight ends a day, but "ten minutes later" is of
    the next. `says_again` where the mention read last only says again what stands before it,
    `is_then` where it said a word of today of the time told ("next day"); `is_clause` where an
    aside serves its own sentence alone.
    """

    reference: Reference | None = None
    before: Reference | None = None
    past: Reference | None = None
    days: deque[Reference] = field(default_factory=lambda: deque(maxlen=_DAYS))
    flashback: Reference | None = None
    period: Reference | None = None
    end: Reference | None = None
    clock: Reference | None = None
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
            reference=self._hung_on(mention, last, year, context),
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

    def _hung_on(
        self, mention: Mention, last: Mention | None, year: int | None, context: Context
    ) -> Reference | None:
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
        if counts_in_hours(mention.expression):
            return self.clock or self.reference
        told, back = self.reference, self.flashback if is_history else None
        if back is not None and goes_on_beside(mention, last):
            return back
        if back is not None and told is not None and is_of_the_look_back(mention, back, told):
            return back
        if self.plan is not None and _is_of_the_plan(mention, self.plan):
            return self.plan
        if self._is_of_an_aside(mention):
            return self.aside
        if self.end is not None and counts_on(mention.expression):
            told = self.end
        if _lies_ahead(told, context) and mention.tense.is_past and _goes_on(mention, told):
            return self.past
        if told is None or told.granularity <= _G.DAY:
            return told
        if not is_too_fine_for(told, mention):
            return told
        if is_history:
            return day_for(told, self.days) or told
        return day_before(mention, self.before, self.days, context) or told

    def _is_of_an_aside(self, mention: Mention) -> bool:
        """Tell whether a date counts from one just told in passing: "in that year"."""
        if self.aside is None or not counts_from_told(mention.expression):
            return False
        # "A week before that he had left. Two days after that", not "in 1938. The next day"
        is_fine = self.aside.granularity <= _G.WEEK and isinstance(mention.expression, Shift)
        if self.is_clause and mention.text[:1].isupper() and not is_fine:
            return False
        size = wanted(mention.expression)
        return size is None or self.aside.granularity <= size

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
            self.end = None if in_passing else told_by(resolution)
            return
        told = reference_after(self.reference, resolution, context.genre)
        if not is_history and _is_some_day_of(self.reference, mention):
            return  # "in March he wrote to them; one answered the same day, one a year later"
        if self.is_then:
            told = told_by(resolution) or told
        looks_back = mention.tense is Tense.PLUPERFECT and (is_history or _is_apart(mention))
        # "I had seen him two weeks previously, but cannot be sure": no verb of that is ahead
        looks_back |= mention.tense is Tense.FUTURE and counts_back(mention.expression)
        if not (is_history and self.flashback and stays_in_the_look_back(mention, resolution)):
            self.flashback = told if looks_back else None
        if looks_back and _is_before(resolution, self.reference):
            # "had fled in June 1998 and returned later that year": of that sentence alone
            self.aside = None if is_history else told_by(resolution)
            self.is_clause = not is_history
            return
        is_coarse = told is not None and told.granularity >= _G.YEAR
        if looks_back and not is_history and (is_coarse or _is_of_today(mention)):
            return  # "the company, founded in 1998", "which was painted last Christmas, closed"
        in_passing = in_passing or self._is_of_an_aside(mention)
        in_passing = in_passing or (is_history and _is_by_the_way(mention))
        self.is_clause = False
        self.aside = told if in_passing and told is not self.reference else None
        if isinstance(mention.expression, Since) and not is_history:
            self.aside = told_by(resolution)  # "since 12 June ...; the next day"
        if not in_passing and (is_history or not compares(mention)):
            self._come_to(told, mention, context)

    def _come_to(self, told: Reference | None, mention: Mention, context: Context) -> None:
        """Take a date told as where the text is now, or as what is planned from there."""
        is_history = context.genre is Genre.NARRATIVE
        is_limit = is_history and isinstance(mention.expression, Until)
        is_plan = is_history and mention.tense is Tense.FUTURE and not is_limit
        self.plan = told if is_plan and _is_after(told, self.reference) else None
        if self.plan is not None:
            return
        self.limit = told if is_limit else None
        if told is not self.reference:
            self.before = self.reference
        self.reference, self.end, self.clock = on_its_day(told, mention.expression), None, told
        if not _lies_ahead(told, context):
            self.past = told
        if told is not None and told.granularity <= _G.DAY:
            self.days.append(told)
        if told is not None and told.granularity in _PERIODS and not is_last_year(mention):
            self.period = told


def _is_after(told: Reference | None, state: Reference | None) -> bool:
    return told is not None and state is not None and begins_before(state.interval, told)


def _is_before(resolution: Resolution | Unresolved, state: Reference | None) -> bool:
    if isinstance(resolution, Unresolved) or resolution.interval is None:
        return False
    told = told_by(resolution) if resolution.interval.first is None else None  # "until 4 April"
    return begins_before(resolution.interval if told is None else told.interval, state)


def _is_by_the_way(mention: Mention) -> bool:
    """Tell whether a history looks ahead: "eighty years later survivors still recall it"."""
    return mention.tense is Tense.PRESENT and counts_forward(mention.expression)


def _is_some_day_of(told: Reference | None, mention: Mention) -> bool:
    """Tell whether "that day" follows a month or a year, and so moves nothing."""
    is_day = isinstance(mention.expression, Enclosing) and mention.tense.is_past
    return is_day and told is not None and is_too_fine_for(told, mention)


def _is_before_the_limit(mention: Mention, limit: Reference) -> bool:
    """Tell whether "the 5th" is none of the month of a limit: "had leave until 10 October"."""
    number, first = day_number(mention.expression), limit.interval.first
    if number is None or first is None or limit.granularity > _G.DAY:
        return False
    return number < first.day


def _is_of_the_plan(mention: Mention, plan: Reference) -> bool:
    """Tell whether "the 6th" is of the month of a plan: "was to leave on 1 January. It set out"."""
    number, first = day_number(mention.expression), plan.interval.first
    if number is None or first is None or plan.granularity > _G.DAY:
        return False
    return mention.tense.is_past and number > first.day


def _is_apart(mention: Mention) -> bool:
    """Tell whether a look back of news is by the way: "in June 1998", "a month earlier"."""
    tree = mention.expression
    return _is_of_today(mention) or stated_place(tree) is not None or counts_back(tree)


def _is_of_today(mention: Mention) -> bool:
    tree = mention.expression
    return isinstance(tree, Last | This) and tree.anchor == DocumentTime()


def _year(year: int) -> Reference:
    return Reference(unit(Instant(year), _G.YEAR), _G.YEAR)


def _goes_on(mention: Mention, told: Reference | None) -> bool:
    """Tell whether a mention goes on from a date told: "two days later", "at 3 p.m.".

    "The 9th" goes on from a day as well, as in "races on the 4th and trials on the 5th".
    """
    tree = mention.expression
    is_number = told is not None and told.granularity > _G.DAY and day_number(tree) is not None
    return is_number or hangs_on_told(mention) or is_time_of_day(tree)


def _lies_ahead(reference: Reference | None, context: Context) -> bool:
    """Tell whether a date told lies after the publication: a plan."""
    return reference is not None and context.is_ahead(reference.interval)


def _is_of(resolution: Resolution | Unresolved, reference: Reference | None) -> bool:
    """Tell whether what a mention means holds the date told, or lies in it."""
    if isinstance(resolution, Unresolved) or resolution.interval is None or reference is None:
        return False
    return resolution.interval.overlaps(reference.interval)
