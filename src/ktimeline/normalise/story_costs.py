"""What each step of a story costs, in years: the way through its dates that costs least is meant.

Dates that leave their year out do so because it is plain: the next one is near, and a look back is
dearer by a turn. Dates that state their year may be far. Chosen on half of WikiWars; the figures
move by less than half a point between half and twice of each.
"""

from __future__ import annotations

from ktimeline.normalise.story_places import Stretch

__all__ = [
    "FORESEEN", "LEFT_BACK", "LEFT_BACK_FROM", "LOOKED_BACK", "MISNAMED", "SKIPPED",
    "SPANNED", "STRANDED", "aside", "drift", "leap", "look_back", "telling_on",
]  # fmt: skip

AHEAD, BACK, TURN = 0.75, 1.0, 0.25
NEAR_TURN = 5.0  # a day: "burned on 4 June. The watchman left on 3 June"
FAR_AHEAD, FAR_BACK, TURN_BACK, MOST = 0.4, 0.55, 0.3, 1.6
PASS_YEAR, PASS_DATE = 0.9, 1.8  # a plain year told in passing; a month or a day
# A later year among days is told in passing; where years are all it tells, the story goes on to it.
# And what is told in passing seldom goes on and on.
PASS_AMONG_YEARS, AGAIN = 1.5, 1.1
# "In 1887 a hall was built, and a year later ...": what is counted on from is not told in passing,
# and a bare date right after a year is likely to be of that year.
LEFT = 1.0  # a year just told holds the bare dates after it
STRANDED, SKIPPED = 1.0, 0.2
BEGUN_BEFORE = 0.05  # "in the winter", after a year: the one that begins in it
CONTINUED = 0.1  # a look back ("had come in May") that is told on: "in June he died"
LEFT_BACK, LEFT_BACK_FROM = 0.4, 0.5  # one that could be, where the story leaps half a year instead
LOOKED_BACK = 0.5  # a story that goes to what a clause only looks back to
FORESEEN = 0.2  # a plan ("was to be opened in May 1911"), which a story seldom goes to
MISNAMED = 0.8  # a weekday that the day has not in that year: somebody may have erred
SPANNED = 0.0  # a range of years, among days: "he travelled with a circus from 1903 to 1929"


def drift(at: Stretch, first: float, last: float) -> float:
    """Return what it costs a story that is in [first, last) to go on at a bare date.

    "In the winter", told in May, is seldom the one that ended in February: a look back at a winter
    is measured to its middle, the new year. Of two that fit, the one that begins later is meant.
    """
    begin, end = at
    if begin > last:
        return AHEAD * (begin - last) + (LEFT if last - first >= 1 else 0.0)
    is_winter = begin // 1 < end // 1 < end
    if first >= end:
        gap = first - (end // 1 if is_winter else end)
        turn = TURN if last - first >= 1 else min(TURN, NEAR_TURN * gap)
        return turn + BACK * gap
    return BEGUN_BEFORE if is_winter and begin < first else 0.0


def look_back(at: Stretch, first: float, last: float) -> float:
    """Return what it costs that a look back ("had closed in May") is at a bare date.

    It is the last one before where the story is, and never one that is still to come.
    """
    begin, end = at
    if last - first >= 1 and first <= begin < last:
        return 0.0  # of a year told as a whole
    return AHEAD + begin - first if begin > first else BACK * max(0.0, first - end)


def telling_on(at: Stretch, limit: float) -> float:
    """Return what it costs that a look back, told up to `limit`, is told on at a bare date."""
    return CONTINUED + AHEAD * max(0.0, at[0] - limit)


def aside(here: Stretch, at: Stretch, *, again: bool) -> float:
    """Return what it costs a story to tell a date in passing, once more or not, and stay."""
    cost = PASS_YEAR if at[1] - at[0] >= 1 else PASS_DATE
    if here[1] - here[0] >= 1 and at[0] > here[1]:
        cost = max(cost, PASS_AMONG_YEARS)
    return cost + AGAIN if again else cost


def leap(here: Stretch, at: Stretch) -> float:
    """Return what it costs a story to go from `here` to a date that states its year."""
    if at[0] > here[1]:
        return min(FAR_AHEAD * (at[0] - here[1]), MOST)
    if here[0] > at[1]:
        return min(TURN_BACK + FAR_BACK * (here[0] - at[1]), MOST)
    return 0.0
