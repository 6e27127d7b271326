"""How long: amounts and sums of them."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.calendars.arithmetic import FINER, add
from ktimeline.calendars.undatable import Undatable
from ktimeline.model.context import Context
from ktimeline.model.expression import Amount, Length, Modifier, Sum
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.resolution import Reason
from ktimeline.normalise.dispatch import means
from ktimeline.normalise.meaning import Meaning

__all__ = ["amounts_of", "finest", "is_approximate", "is_unknown", "modifier_of", "moved"]

_G = Granularity
_TWO_WAY = {_G.MONTH: _G.WEEK}
"""A month and a half is told to the week, not to the day."""


def amounts_of(length: Length) -> tuple[Amount, ...]:
    """Return the amounts of a length. Raises `Undatable` for a negative one and for no length."""
    if isinstance(length, Amount):
        found: tuple[Amount, ...] = (length,)
    elif isinstance(length, Sum):
        found = length.amounts
    else:
        raise Undatable(Reason.NOT_UNDERSTOOD, f"a {type(length).__name__} is not a length")
    if not found or any(amount.n is not None and amount.n < 0 for amount in found):
        raise Undatable(Reason.TOO_VAGUE, "a length needs units, and not fewer than none")
    return found


def modifier_of(length: Length) -> Modifier | None:
    """Return "about", "more than" ..., of the whole or of the first part that has one."""
    if isinstance(length, Sum) and length.modifier is not None:
        return length.modifier
    return next((amount.modifier for amount in amounts_of(length) if amount.modifier), None)


def is_approximate(length: Length) -> bool:
    """Tell whether the length is told as "about" so much."""
    return modifier_of(length) is Modifier.APPROX


def is_unknown(length: Length) -> bool:
    """Tell whether the text leaves open how many ("several years")."""
    return any(amount.n is None for amount in amounts_of(length))


def finest(length: Length) -> Granularity:
    """Return the granularity that a length is told to.

    The finest unit named, or, for a fraction of it, the next finer: a year and a half are months.
    """
    return min(_told_to(amount) for amount in amounts_of(length))


def _told_to(amount: Amount) -> Granularity:
    unit = amount.granularity
    if isinstance(amount.n, Fraction) and amount.n.denominator != 1 and unit in FINER:
        return _TWO_WAY.get(unit, FINER[unit][1])
    return _G.DAY if unit is _G.PART_OF_DAY else unit


def moved(instant: Instant, length: Length, sign: int) -> Instant:
    """Return the instant a known length later (`sign` 1) or earlier (`sign` -1)."""
    for amount in amounts_of(length):
        instant = add(instant, sign * (amount.n or 0), amount.granularity)
    return instant


@means(Amount, Sum)
def length_alone(length: Length, context: Context) -> Meaning:
    """Return a DURATION that lies nowhere: "for two years"."""
    amounts_of(length)
    return Meaning(
        length=length,
        granularity=finest(length),
        modifier=modifier_of(length),
        approximate=is_approximate(length),
    )
