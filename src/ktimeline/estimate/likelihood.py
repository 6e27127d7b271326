"""How likely the clues of a text are, had it been written on a given day.

The shapes are simple and their numbers fitted on dated news (half of timeline17 and half of tdg's
training part): how long before the writing lie the dates that a text tells, and on which side.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from ktimeline.calendars.undatable import Undatable
from ktimeline.estimate.ages import UNIT_DAYS, Aged
from ktimeline.estimate.clues import Clue, Hung, Recurs
from ktimeline.estimate.told import Told
from ktimeline.model import Context, Granularity, Tense
from ktimeline.model.expression import Amount, Fields, Shift
from ktimeline.normalise import evaluate

__all__ = ["Evidence"]

_UNFIT = math.log(0.05)  # of what cannot be true of the day: a slip of the text, or of its reading
_UNFIT_PAIR = math.log(0.003)  # what a text says twice is seldom a slip
_IMPOSSIBLE = math.log(1e-6)

# The share of dates, by the tense they are told in, that lie after the writing.
_LATER = {Tense.PAST: 0.06, Tense.PLUPERFECT: 0.06, Tense.NONE: 0.07, Tense.PRESENT: 0.10,
          Tense.FUTURE: 0.40}  # fmt: skip
_LATER_FINE = 0.75  # of days and months in the future tense; a bare year goes with many a verb

# Lomax distributions, scale and shape: of the days since the latest date told, by how finely it
# was told, or since one on top of the text; of those since a bare year, by the years between it
# and the one before it in the text (2006, 2008: written soon after; 1979 alone: any time after);
# and of those until the next date, in a text that tells no other.
_SINCE = ((Granularity.WEEK, 100.0, 0.8), (Granularity.SEASON, 900.0, 1.6))
_SINCE_TOP = (3.0, 1.2)
_SINCE_YEAR = ((3, 600.0, 1.5), (10, 1200.0, 1.1), (math.inf, 1500.0, 0.8))
_UNTIL = (400.0, 1.5)
_BACKGROUND = 0.25  # of texts: all that they tell is long past, 11 September 2001, 1940
_ANY_TIME = 40 * 365.0  # days in which such a text may have been written
_STAMP = (0.85, 0.05, 0.02, 0.01)  # by the days since a stamp of day and hour
_OFF_STAMP = 1e-5  # any other day

_ROUND = 5.0  # mean days by which "a year ago, on 27 August 2006" misses the anniversary
_AT_THAT_AGE = (
    0.6  # of the ages of events that are those at the writing, not at some time before it
)
_AGE_ERROR = 0.1  # mean error of an age, as a share of it
_SINCE_AGE = (2000.0, 1.2)

_RECURRING = 0.5  # of the weight of times that recur; much of what they say is said twice
_WEEKDAY_SINCE = (0.31, 0.33, 0.15, 0.08, 0.06, 0.04, 0.03)  # by days: 0 ... 6
_WEEKDAY_UNTIL = (0.22, 0.21, 0.23, 0.12, 0.07, 0.08, 0.07)
_MONTH_SINCE = (0.08, 0.18, 0.20, 0.16, 0.07, 0.08, 0.05, 0.05, 0.05, 0.03, 0.03, 0.02)
_MONTH_UNTIL = (0.12, 0.24, 0.29, 0.10, 0.09, 0.03, 0.04, 0.02, 0.02, 0.02, 0.02, 0.01)
_USUAL, _UNUSUAL = 0.8, 0.2  # a day without a year on the side that its tense tells, on the other
_YEARLESS = (40.0, 2.5)  # Lomax distribution of the days from it


class Evidence:
    """The clues of a text, each thing once, ready to be weighed against many days."""

    def __init__(self, clues: Sequence[Clue]) -> None:
        told = [clue for clue in clues if isinstance(clue, Told)]
        once = {(clue.day, clue.granularity): clue for clue in told}
        # In time order, and of one day the finest last: it tells most of what follows.
        self.told = sorted(once.values(), key=lambda one: (one.day, -one.granularity))
        self.stamp = next((one.day for one in told if one.on_top and one.stamped), None)
        self.hung = tuple(clue for clue in clues if isinstance(clue, Hung))
        self.aged = tuple(clue for clue in clues if isinstance(clue, Aged))
        recurring = [clue for clue in clues if isinstance(clue, Recurs)]
        recurring = list({(one.fields, one.tense): one for one in recurring}.values())
        self._exact = [one for one in recurring if one.fields.month and one.fields.weekday]
        self._yearly = [one for one in recurring if one.fields.month and not one.fields.weekday]
        self._weekly = [one for one in recurring if not one.fields.month]
        self._of_date: dict[tuple[int, int], float] = {}
        self._of_weekday: dict[int, float] = {}
        self._days = [one.day for one in self.told]
        sides = [0.0 if one.day == self.stamp else _later(one) for one in self.told]
        self._before = [0.0, *accumulate(math.log(1 - later) for later in sides)]
        self._after = [0.0, *accumulate(math.log(later) if later else 0.0 for later in sides)]

    def likelihood(self, day: date) -> float:
        """Return the logarithm of how likely the clues are in a text written on `day`."""
        past = bisect_right(self._days, day)
        score = self._of_latest(day, past)
        score += self._before[past] + self._after[-1] - self._after[past]
        score += _of_stamp(day, self.stamp) if self.stamp else 0.0
        score += sum(_of_pair(day, clue) for clue in self.hung)
        score += sum(_of_age(day, clue) for clue in self.aged)
        # A weekday with its date is a check that no other clue makes, so it has its whole weight.
        score += sum(_of_recurring(day, one) for one in self._exact)
        return score + _RECURRING * self._of_what_comes_round(day)

    def _of_what_comes_round(self, day: date) -> float:
        """Return how well it fits what is the same every year or week."""
        year, week = (day.month, day.day), day.isoweekday()
        if year not in self._of_date:
            self._of_date[year] = sum(_of_recurring(day, one) for one in self._yearly)
        if week not in self._of_weekday:
            self._of_weekday[week] = sum(_of_recurring(day, one) for one in self._weekly)
        return self._of_date[year] + self._of_weekday[week]

    def _of_latest(self, day: date, past: int) -> float:
        """Return how well the time since the latest of the first `past` dates fits."""
        if not past:
            return _lomax((self._days[0] - day).days, *_UNTIL) if self._days else _IMPOSSIBLE
        latest = self.told[past - 1]
        lag = (day - latest.day).days
        if latest.on_top and latest.granularity <= Granularity.WEEK:
            return _lomax(lag, *_SINCE_TOP)
        return _with_background(self._since(latest, lag))

    def _since(self, latest: Told, lag: int) -> float:
        for size, scale, shape in _SINCE:
            if latest.granularity <= size:
                return _lomax(lag, scale, shape)
        earlier = bisect_right(self._days, date(latest.day.year - 1, 12, 31))
        gap = latest.day.year - self._days[earlier - 1].year if earlier else math.inf
        return next(_lomax(lag, *rest) for years, *rest in _SINCE_YEAR if gap <= years)


def _later(clue: Told) -> float:
    """Return how probable it is that a time lies after the writing."""
    fine = clue.granularity < Granularity.YEAR and not clue.on_top
    return _LATER_FINE if fine and clue.tense is Tense.FUTURE else _LATER[clue.tense]


def _lomax(lag: float, scale: float, shape: float) -> float:
    """Return the logarithm of the density of a Lomax (Pareto II) distribution at `lag`."""
    return math.log(shape / scale) - (shape + 1) * math.log1p(lag / scale)


def _with_background(density: float) -> float:
    """Return the density (a logarithm) of a lag, where the date may be mere background."""
    return math.log((1 - _BACKGROUND) * math.exp(density) + _BACKGROUND / _ANY_TIME)


def _of_stamp(day: date, stamp: date) -> float:
    since = (day - stamp).days
    return math.log(_STAMP[since] if 0 <= since < len(_STAMP) else _OFF_STAMP)


def _of_pair(day: date, clue: Hung) -> float:
    """Return whether the words that hang on the day mean, on that day, the time beside them."""
    try:
        meant = evaluate(clue.mention.expression, Context(document=day)).interval
    except (Undatable, RecursionError):
        return 0.0
    if meant is not None and not meant.overlaps(clue.beside.interval):
        return _UNFIT_PAIR
    return _of_anniversary(day, clue) if clue.beside.granularity <= Granularity.DAY else 0.0


def _of_anniversary(day: date, clue: Hung) -> float:
    """Return how well "a year ago, on 27 August 2006" fits: mostly told on the very day."""
    shift = clue.mention.expression
    amount = shift.amount if isinstance(shift, Shift) else None
    if not isinstance(amount, Amount) or not isinstance(amount.n, int):
        return 0.0
    length = UNIT_DAYS.get(amount.granularity)
    if length is None:
        return 0.0
    off = abs((day - clue.beside.day).days - amount.n * length)
    return math.log(0.5 * math.exp(-off / _ROUND) / (2 * _ROUND) + 0.5 / (2 * length))


def _of_age(day: date, clue: Aged) -> float:
    """Return how well the age that an event has on that day fits the one that is told."""
    off = max((clue.first - day).days, (day - clue.last).days, 0)
    spread = 7 + _AGE_ERROR * clue.age
    near = _AT_THAT_AGE * math.exp(-off / spread) / (2 * spread)
    return math.log(near + (1 - _AT_THAT_AGE) * math.exp(_lomax(off, *_SINCE_AGE)))


def _of_recurring(day: date, clue: Recurs) -> float:
    fields, sign = clue.fields, -1 if clue.tense is Tense.FUTURE else 1
    if fields.month is not None and fields.day is not None:
        return _of_yearless_day(day, fields, sign)
    if fields.month is not None:
        months = _MONTH_SINCE if sign > 0 else _MONTH_UNTIL
        return math.log(months[(sign * (day.month - fields.month)) % 12] / 30)
    weekdays = _WEEKDAY_SINCE if sign > 0 else _WEEKDAY_UNTIL
    return math.log(weekdays[(sign * (day.isoweekday() - (fields.weekday or 1))) % 7])


def _of_yearless_day(day: date, fields: Fields, sign: int) -> float:
    """Return how well the best of the days that a date without a year may mean fits."""
    best = _IMPOSSIBLE
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            meant = date(year, fields.month or 1, fields.day or 1)
        except ValueError:
            continue
        since = sign * (day - meant).days
        fit = math.log(_USUAL if since >= 0 else _UNUSUAL) + _lomax(abs(since), *_YEARLESS)
        wrong = fields.weekday is not None and meant.isoweekday() != fields.weekday
        best = max(best, fit + (_UNFIT if wrong else 0.0))
    return best
