"""Whether a text is news or a history, told from its mentions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from ktimeline.model.expression import (
    Bare,
    Calendar,
    DocumentTime,
    Every,
    Expression,
    Fields,
    Last,
    Recurring,
    Shift,
    Since,
)
from ktimeline.model.granularity import Granularity
from ktimeline.model.kept import kept
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Direction, Genre
from ktimeline.normalise.hanging import day_number, is_time_of_day, is_weekday
from ktimeline.normalise.nodes import nodes
from ktimeline.normalise.story_places import bare_part, stated_place
from ktimeline.normalise.then import looks_ahead

__all__ = ["first_of_news", "genre_of", "head_of_history"]

_YEARS_BEFORE = 2
_TIMES_MORE = 2
_ENOUGH = 3
_LIFETIME = 70
_LONG_PAST = 8  # years: what news tells without a deictic before it is not so old
_LATE = 21  # days
_DIGITS = {"decade": 10, "century": 100, "millennium": 1000}


def _year(node: Calendar) -> int | None:
    """Return the last year a date may mean, or None where its century is not written."""
    if node.short:
        return None
    if node.bc:
        return 0
    if node.year is not None:
        return node.year
    for name, width in _DIGITS.items():
        number = getattr(node, name)
        if number is not None:
            return (int(number) + 1) * width - 1
    return None


def _hangs_on_document(node: Expression) -> bool:
    """Tell whether a node is how news dates: from the publication, or by a bare weekday."""
    if isinstance(node, DocumentTime):
        return True
    return isinstance(node, Bare) and any(
        isinstance(part, Fields) and part.weekday is not None and part.day is None
        for part in nodes(node.recurring)
    )


@kept
def _is_hung_on_document(tree: Expression) -> bool:
    return any(map(_hangs_on_document, nodes(tree)))


def _is_telling(parts: Sequence[Expression], year: int, document: date | datetime | None) -> bool:
    """Tell whether a date of the past names more than its year, or lies a lifetime back."""
    if document is None or year <= document.year - _LIFETIME:
        return True
    return any(
        (isinstance(node, Calendar) and node.month is not None) or isinstance(node, Recurring)
        for node in parts
    )


def genre_of(mentions: Sequence[Mention], document: date | datetime | None) -> Genre:
    """Return NARRATIVE for a history: dates with years of their own, far from the publication.

    There must be three such dates at least (two years or more before the publication, or any where
    it is unknown), and more than those of the last years and twice those that hang on the
    publication together: news looks back too.
    Fewer are enough where nothing hangs on the publication, no date is near it and none looks
    ahead: two, or one that names more than its year or lies a lifetime back.
    """
    count = _counted(mentions, document)
    if document is None and count.told and not any(map(_is_of_the_writer, mentions)):
        return Genre.NARRATIVE  # a weekday can hang on nothing but what was told
    now = count.hanging + count.near
    is_history = count.told >= _ENOUGH and count.told > _TIMES_MORE * count.hanging + count.near
    is_alone = not now + count.ahead and (count.telling > 0 or count.told > 1)
    return Genre.NARRATIVE if is_history or is_alone else Genre.NEWS


def _is_of_the_writer(mention: Mention) -> bool:
    return any(isinstance(node, DocumentTime) for node in nodes(mention.expression))


def first_of_news(mentions: Sequence[Mention], document: date | datetime | None) -> int:
    """Return the place of the first date that hangs on the publication, is near it or ahead."""
    if document is None:
        return 0
    begun = has_day = False
    for place, mention in enumerate(mentions):
        count = _counted([mention], document)
        begun = begun or (count.told > 0 and mention.tense is not Tense.PLUPERFECT)
        at = stated_place(mention.expression) or bare_part(mention.expression)
        has_day = has_day if at is None else at[0] == at[1]
        if begun and (_is_told_in_passing(mention) or is_time_of_day(mention.expression)):
            continue
        if (
            begun
            and has_day
            and is_weekday(mention.expression)
            and mention.tense is not Tense.FUTURE
        ):
            continue
        if count.hanging or count.near or _is_ahead(mention):
            return place
    return len(mentions)


def _is_told_in_passing(mention: Mention) -> bool:
    """Tell whether a date of today stands in a story: "found three years ago", "today"."""
    tree = mention.expression
    if tree == DocumentTime() or mention.tense is Tense.PLUPERFECT:
        return True
    if isinstance(tree, Shift) and tree.anchor == DocumentTime():
        size = getattr(tree.amount, "granularity", Granularity.YEAR)
        return tree.direction is Direction.BACK and size >= Granularity.YEAR
    return tree == Last(DocumentTime(), Every(Granularity.YEAR))


def head_of_history(
    mentions: Sequence[Mention], document: date | datetime | None, *, is_anniversary: bool = False
) -> int:
    """Return how many mentions open a news text as a history that lies long back.

    "The liner left on 10 April 1907. ... In July the judges found ... It was raised last month":
    all up to the first date that hangs on the publication or is near it. What is less than a
    lifetime back must be told ("closed in 1963", not "founded in 1963"), and a day of the last
    weeks is news, but in a text that opens with its anniversary.
    """
    head = first_of_news(mentions, document)
    if document is None or not head:
        return 0
    years = _years_of(mentions[:head])
    if not years or max(years) > document.year - _LONG_PAST:
        return 0
    if max(years) > document.year - _LIFETIME and not is_anniversary:
        head = next((i for i, m in enumerate(mentions[:head]) if _is_late(m, document)), head)
        told = [mention for mention in mentions[:head] if mention.tense is not Tense.PLUPERFECT]
        return head if _years_of(told) else 0
    return head


def _years_of(mentions: Sequence[Mention]) -> list[int]:
    dates = (n for m in mentions for n in nodes(m.expression) if isinstance(n, Calendar))
    return [year for date in dates if (year := _year(date)) is not None]


def _is_late(mention: Mention, document: date | datetime) -> bool:
    """Tell whether a day of a month was one of the weeks before the publication."""
    tree = mention.expression
    x = tree.recurring if isinstance(tree, Bare) else None
    if not isinstance(x, Fields) or x.month is None or x.day is None:
        return False
    days = (document.month - x.month) % 12 * 31 + document.day - x.day
    return 0 <= days <= _LATE


def _is_ahead(mention: Mention) -> bool:
    """Tell whether a date is told as one to come; "planned for the 14th" may be one of a story."""
    if mention.tense is not Tense.FUTURE or day_number(mention.expression) is not None:
        return False
    return not any(_year(node) for node in nodes(mention.expression) if isinstance(node, Calendar))


class _Count(NamedTuple):
    """How many dates there are of each kind."""

    told: int
    telling: int
    near: int
    hanging: int
    ahead: int


def _counted(mentions: Sequence[Mention], document: date | datetime | None) -> _Count:
    told, hanging, near, telling, ahead = 0, 0, 0, 0, 0
    for mention in mentions:
        parts = nodes(mention.expression)
        if looks_ahead(mention.expression) and mention.tense is not Tense.FUTURE:
            continue  # "over the next six years", in a history, is of its own time
        if _is_hung_on_document(mention.expression):
            hanging += 1
            continue
        years = [_year(node) for node in parts if isinstance(node, Calendar)]
        known = [year for year in years if year is not None]
        if not known:
            ahead += document is not None and _is_ahead(mention)
            continue
        if document is None or min(known) <= document.year - _YEARS_BEFORE:
            if isinstance(mention.expression, Since):
                continue  # "the worst storm since 2018" tells nothing of then
            told += 1
            telling += _is_telling(parts, min(known), document)
        else:
            near += 1
    return _Count(told, telling, near, hanging, ahead)
