"""What the tests of the normaliser share: short names, `said`, and a strategy for any tree."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

from hypothesis import strategies as st

from ktimeline.calendars.holidays import HOLIDAYS
from ktimeline.model import (
    Context,
    Direction,
    Genre,
    Granularity,
    Hemisphere,
    Instant,
    Interval,
    Mention,
    NextWeekday,
    Policy,
    Reference,
    Resolution,
    Span,
    Tense,
    Unresolved,
)
from ktimeline.model.expression import (
    About,
    Ahead,
    Amount,
    Bare,
    Between,
    Both,
    Calendar,
    Counterpart,
    DocumentTime,
    Each,
    Elapsed,
    Enclosing,
    Every,
    Expression,
    Fields,
    Half,
    Holiday,
    Last,
    Modifier,
    Next,
    Nth,
    Numeric,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    ReferenceTime,
    Season,
    SeasonName,
    Shift,
    Since,
    Stretch,
    Sum,
    This,
    Until,
    Vague,
    VagueTime,
    Weekend,
    Within,
)
from ktimeline.normalise import resolve

WEDNESDAY = date(2025, 1, 29)
DCT = DocumentTime()
TOLD = ReferenceTime()
FRIDAY = Fields(weekday=5)
PAST, FUTURE, NONE = Tense.PAST, Tense.FUTURE, Tense.NONE


def mention(expression: Expression, text: str = "then", start: int = 0, **fields) -> Mention:
    return Mention("a", Span(start, start + len(text)), text, expression, **fields)


def said(
    expression: Expression,
    published: date | datetime | str | None = WEDNESDAY,
    tense: Tense = Tense.NONE,
    **context,
) -> Resolution | Unresolved:
    """Resolve a tree in a context; a date may be given in ISO form."""
    if isinstance(published, str):
        published = date.fromisoformat(published)
    return resolve(mention(expression), Context(document=published, tense=tense, **context))


def reason(expression: Expression, published: date | str | None = WEDNESDAY, **context) -> str:
    """Return the name of the reason why a tree does not resolve."""
    found = said(expression, published, **context)
    assert isinstance(found, Unresolved), found
    return found.reason.name


def days(start: str | None, end: str | None) -> Interval:
    """Return the interval between two days or times in ISO form."""
    return Interval.between(
        None if start is None else datetime.fromisoformat(start),
        None if end is None else datetime.fromisoformat(end),
    )


def told(start: str, end: str, granularity: Granularity) -> Reference:
    return Reference(days(start, end), granularity)


# ---- any tree at all --------------------------------------------------------------------------

granularities = st.sampled_from(Granularity)
maybe_small = st.none() | st.integers(-1, 62)
numbers = (
    st.none()
    | st.integers(-2, 40)
    | st.integers(-(10**40), 10**40)
    | st.fractions(min_value=0, max_value=30, max_denominator=7)
    | st.just(Fraction(10**30, 7))
)
amounts = st.builds(Amount, numbers, granularities, st.none() | st.sampled_from(Modifier))
lengths = amounts | st.builds(
    Sum, st.lists(amounts, max_size=3).map(tuple), st.none() | st.sampled_from(Modifier)
)
real_fields = st.one_of(
    st.builds(Fields, month=st.integers(1, 12)),
    st.builds(Fields, weekday=st.integers(1, 7)),
    st.builds(Fields, day=st.integers(1, 31)),
    st.builds(Fields, month=st.integers(1, 12), day=st.integers(1, 31)),
    st.builds(Fields, hour=st.integers(0, 24), minute=st.just(0)),
)
wild_fields = st.builds(
    Fields, maybe_small, maybe_small, maybe_small, maybe_small, maybe_small, maybe_small
)
simple_recurring = st.one_of(
    st.builds(Every, granularities),
    real_fields,
    wild_fields,
    st.builds(Season, st.sampled_from(SeasonName)),
    st.builds(Quarter, st.integers(0, 5), st.booleans()),
    st.builds(Half, st.integers(0, 3), st.booleans()),
    st.builds(PartOfDay, st.sampled_from(PartOfDayName)),
    st.just(Weekend()),
    st.builds(Holiday, st.sampled_from([*sorted(HOLIDAYS), "no such feast"])),
)
recurring = st.recursive(
    simple_recurring, lambda inner: st.builds(Both, inner, inner), max_leaves=3
)
years = st.none() | st.integers(1, 2100) | st.integers(-(10**7), 10**7)
calendar_dates = st.one_of(
    st.builds(
        Calendar, year=st.integers(1, 2100), month=st.integers(1, 12), day=st.integers(1, 31)
    ),
    st.builds(Calendar, year=st.integers(0, 3000), bc=st.booleans(), short=st.booleans()),
    st.builds(Numeric, st.integers(1, 31), st.integers(1, 31), st.integers(0, 3000), st.booleans()),
    st.builds(Calendar, decade=st.integers(0, 210), bc=st.booleans(), short=st.booleans()),
    st.builds(Calendar, century=st.integers(0, 30), bc=st.booleans()),
    st.builds(Calendar, millennium=st.integers(0, 3), bc=st.booleans()),
    st.builds(
        Calendar, year=years, month=maybe_small, day=maybe_small, hour=maybe_small,
        minute=maybe_small, second=maybe_small, week=maybe_small, weekday=maybe_small,
        bc=st.booleans(), short=st.booleans(), fiscal=st.booleans(),
    ),
)  # fmt: skip
leaves = st.one_of(
    st.just(DCT), st.just(DCT), st.just(TOLD), calendar_dates, st.builds(Bare, recurring),
    st.builds(Calendar, year=st.integers(1, 2100), month=st.integers(1, 12)),
    st.builds(Vague, st.sampled_from(VagueTime)),
)  # fmt: skip


def _branches(time: st.SearchStrategy) -> st.SearchStrategy:
    x = recurring | lengths
    return st.one_of(
        st.builds(Last, time, x),
        st.builds(This, time, x),
        st.builds(Next, time, x),
        st.builds(Shift, time, lengths, st.sampled_from(Direction)),
        st.builds(Elapsed, time, lengths),
        st.builds(Nth, recurring, st.integers(-60, 60) | st.integers(), time),
        st.builds(Within, recurring, time),
        st.builds(Enclosing, granularities, time),
        st.builds(Ahead, lengths),
        st.builds(Counterpart, st.builds(Calendar, st.integers(1, 9999))),
        st.builds(Stretch, lengths, time, st.sampled_from(Portion)),
        st.builds(Between, time, time),
        st.builds(Since, time),
        st.builds(Until, time),
        st.builds(Part, st.sampled_from(Portion), time),
        st.builds(About, time),
        st.builds(Each, x, st.none() | st.integers(0, 9), st.booleans()),
    )


times = st.one_of(leaves, _branches(leaves), st.recursive(leaves, _branches, max_leaves=5))
mixed_up = st.one_of(
    st.builds(Bare, lengths),
    st.builds(Shift, recurring | lengths, times, st.sampled_from(Direction)),
    st.builds(Last, lengths, times),
)
"""Sorts where they do not belong, as no grammar puts them: still no reason to raise."""
trees = st.one_of(times, times, times, lengths, recurring, mixed_up)

instants = st.builds(
    Instant, st.integers(-5000, 5000), st.integers(1, 12), st.integers(1, 28),
    st.integers(0, 23), st.integers(0, 59), st.integers(0, 59),
)  # fmt: skip
references = st.builds(
    lambda first, granularity: Reference(Interval(first, Instant(9000)), granularity),
    instants,
    granularities,
)
policies = st.builds(
    Policy,
    next_weekday=st.sampled_from(NextWeekday),
    hemisphere=st.sampled_from(Hemisphere),
    bare_direction=st.sampled_from(Direction),
    early=st.sampled_from([Fraction(1, 3), Fraction(9, 10), Fraction(1, 100)]),
    late=st.sampled_from([Fraction(1, 3), Fraction(9, 10)]),
)
contexts = st.builds(
    Context,
    document=st.none() | st.dates(date(1, 1, 1)) | st.datetimes(),
    reference=st.none() | references,
    tense=st.sampled_from(Tense),
    policy=policies,
    genre=st.sampled_from(Genre),
)
