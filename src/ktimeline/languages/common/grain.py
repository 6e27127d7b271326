"""How fine an expression is, as far as its words tell."""

from __future__ import annotations

from ktimeline.model import Granularity
from ktimeline.model import expression as x
from ktimeline.model.kept import kept

__all__ = ["consults_tense", "grain", "is_coarser"]

_CALENDAR = (
    ("second", Granularity.SECOND),
    ("minute", Granularity.MINUTE),
    ("hour", Granularity.HOUR),
    ("weekday", Granularity.DAY),
    ("day", Granularity.DAY),
    ("week", Granularity.WEEK),
    ("month", Granularity.MONTH),
    ("year", Granularity.YEAR),
    ("decade", Granularity.DECADE),
    ("century", Granularity.CENTURY),
    ("millennium", Granularity.MILLENNIUM),
)
_FIXED: dict[type, Granularity] = {
    x.DocumentTime: Granularity.DAY,
    x.Numeric: Granularity.DAY,
    x.Season: Granularity.SEASON,
    x.Quarter: Granularity.QUARTER,
    x.Half: Granularity.HALF,
    x.PartOfDay: Granularity.PART_OF_DAY,
    x.Weekend: Granularity.WEEKEND,
    x.Holiday: Granularity.DAY,
}
# Nodes that are as fine as one of their fields.
_LIKE = {
    x.Bare: "recurring", x.Counterpart: "year", x.Ahead: "amount", x.Both: "fine",
    x.Within: "recurring", x.Nth: "x", x.Part: "time", x.About: "time", x.Last: "x", x.This: "x",
    x.Next: "x", x.Shift: "amount", x.Since: "start", x.Until: "end",
}  # fmt: skip


@kept
def grain(node: x.Expression) -> Granularity | None:
    """Return the granularity that the words of `node` name; None where they name none.

    >>> grain(x.Last(x.DocumentTime(), x.Every(Granularity.MONTH))).name
    'MONTH'
    """
    if isinstance(node, x.Calendar | x.Fields):
        for field, granularity in _CALENDAR:
            if getattr(node, field, None) is not None:
                return granularity
        return None
    if isinstance(node, x.Every | x.Enclosing | x.Amount):
        return node.granularity
    if isinstance(node, x.Sum):
        return node.amounts[-1].granularity
    like = _LIKE.get(type(node))
    if like is not None:
        return grain(getattr(node, like))
    return _FIXED.get(type(node))


@kept
def consults_tense(node: x.Expression) -> bool:
    """Tell whether the meaning of `node` may depend on the tense of the governing verb."""
    if isinstance(node, x.Next) and isinstance(node.x, x.Length | x.Every | x.Season):
        return True  # "over the next six years", "next year" are told in histories as well
    if isinstance(node, x.Bare | x.Ahead | x.ReferenceTime | x.Numeric):
        return True
    return _holds_one_that_does(node)


def _holds_one_that_does(node: x.Expression) -> bool:
    below = [getattr(node, name) for name in getattr(type(node), "__dataclass_fields__", ())]
    return any(consults_tense(part) for part in below if isinstance(part, x.Expression))


def is_coarser(whole: x.Expression, part: x.Expression) -> bool:
    """Tell whether `whole` names a coarser unit than `part`, so that it can hold it."""
    large, small = grain(whole), grain(part)
    return large is not None and small is not None and small < large
