"""How a date hangs on what was told before it: what it counts from, and how fine that must be."""

from __future__ import annotations

from ktimeline.model.expression import (
    Amount,
    Bare,
    Between,
    Both,
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
    This,
    Within,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention
from ktimeline.model.policy import Direction
from ktimeline.normalise.nodes import nodes

__all__ = [
    "compares", "counts_back", "counts_forward", "counts_from_told", "counts_in_hours",
    "counts_on", "day_number", "ends_a_range", "hangs_on_told", "is_last_year", "is_time_of_day",
    "is_weekday", "may_say_again", "wanted",
]  # fmt: skip

_G = Granularity
_COMMA = 2  # code points between "10 July" and "eight days later": a comma and a space


def wanted(tree: Expression) -> Granularity | None:
    """Return the coarsest size of a date that a mention finer than a month can go on from."""
    for node in nodes(tree):
        if isinstance(node, PartOfDay) or (isinstance(node, Fields) and node.hour is not None):
            return _G.DAY
        if isinstance(node, Fields) and node.day is not None and node.month is None:
            return _G.MONTH
        if isinstance(node, Next | Last | This) and node.x == Every(_G.DAY):
            return _G.DAY
        if isinstance(node, Enclosing) and node.granularity <= _G.DAY:
            return _G.DAY
    return None


def compares(mention: Mention) -> bool:
    """Tell whether a mention only compares: news goes on where it was before "a year earlier"."""
    tree = mention.expression
    if isinstance(tree, Counterpart):
        return True
    return isinstance(tree, Shift) and tree.amount == Amount(1, _G.YEAR)


def is_last_year(mention: Mention) -> bool:
    """Tell whether a mention is "last year", with which figures of a quarter are compared."""
    return mention.expression == Last(DocumentTime(), Every(_G.YEAR))


def ends_a_range(mention: Mention) -> bool:
    """Tell whether a mention is the later end of a range: the story goes on from the earlier."""
    whole = mention.whole
    return isinstance(whole, Between) and mention.expression == whole.end


def counts_on(tree: Expression) -> bool:
    """Tell whether words go on from the end of what was told: "two years later", "that year".

    "Two years earlier" and "the previous day" go back from where it begins.
    """
    for node in nodes(tree):
        if isinstance(node, Shift) and isinstance(node.anchor, ReferenceTime):
            return node.direction is Direction.FORWARD
        if isinstance(node, Next | This) and isinstance(node.anchor, ReferenceTime):
            return True
        if isinstance(node, Enclosing) and isinstance(node.time, ReferenceTime):
            return True
    return False


def counts_forward(tree: Expression) -> bool:
    """Tell whether words leave what was told before for what comes after: "the next year"."""
    return any(
        isinstance(node, Shift | Next)
        and isinstance(node.anchor, ReferenceTime)
        and getattr(node, "direction", Direction.FORWARD) is Direction.FORWARD
        for node in nodes(tree)
    )


def counts_back(tree: Expression) -> bool:
    """Tell whether words go back from what was told before: "the previous August", "a day earlier".

    A weekday does not: "had left on the Monday. On Tuesday" is of one story.
    """
    for node in nodes(tree):
        if isinstance(node, Shift) and isinstance(node.anchor, ReferenceTime):
            return node.direction is Direction.BACK
        if isinstance(node, Last) and isinstance(node.anchor, ReferenceTime):
            return not (isinstance(node.x, Fields) and node.x.weekday is not None)
    return False


def counts_in_hours(tree: Expression) -> bool:
    """Tell whether words count from the hour told before: "ten minutes later"."""
    if not isinstance(tree, Shift) or not isinstance(tree.anchor, ReferenceTime):
        return False
    return isinstance(tree.amount, Amount) and tree.amount.granularity < _G.DAY


def counts_from_told(tree: Expression) -> bool:
    """Tell whether words name a time by one told before: "that year", "a year earlier"."""
    return any(isinstance(node, ReferenceTime) for node in nodes(tree))


def hangs_on_told(mention: Mention) -> bool:
    """Tell whether a mention goes on from a date told: "two days later", not "the year"."""
    tree = nodes(mention.expression)
    if any(isinstance(node, Enclosing) and node.granularity > _G.DAY for node in tree):
        return False
    return counts_from_told(mention.expression)


def is_time_of_day(tree: Expression) -> bool:
    """Tell whether a date is nothing but an hour or a part of some day: "at 3 p.m."."""
    if not isinstance(tree, Bare):
        return False
    x = tree.recurring
    if isinstance(x, Fields):
        return x.hour is not None and (x.month, x.day, x.weekday) == (None, None, None)
    return isinstance(x, PartOfDay)


def day_number(tree: Expression) -> int | None:
    """Return the number of a day that is told without its month: "the 5th"."""
    x = tree.recurring if isinstance(tree, Bare) else None
    return x.day if isinstance(x, Fields) and x == Fields(day=x.day) else None


def is_weekday(tree: Expression) -> bool:
    """Tell whether a date is a bare weekday or a part of one: "on Friday evening"."""
    if isinstance(tree, Within):
        return is_weekday(tree.time)
    x = tree.recurring if isinstance(tree, Bare) else None
    day = x.coarse if isinstance(x, Both) else x
    return isinstance(day, Fields) and day == Fields(weekday=day.weekday)


def may_say_again(last: Mention, mention: Mention) -> bool:
    """Tell whether a mention stands beside a date as "eight days later" does in "on 10 July, ...".

    Then it counts from what was told before that date, and says the same day again.
    """
    tree = mention.expression
    is_counted = isinstance(tree, Shift) and isinstance(tree.anchor, ReferenceTime)
    opens_sentence = mention.text[:1].isupper()
    return is_counted and not opens_sentence and 0 < mention.span.start - last.span.end <= _COMMA
