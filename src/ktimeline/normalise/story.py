"""Which year a history is in: the cheapest path of its story through all the dates it tells.

A bare "3 June" belongs to the year that the story has reached. Going by the date told last fails
where that was a look back or a plan, so the years are chosen for the whole text at once: a path
through the dates in text order that moves on in small steps, and may pass a date by (an aside).
The search is Viterbi's (1967) with a beam.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ktimeline.model.expression import Between, Fields, Since, Time, Until
from ktimeline.model.mention import Mention, Tense
from ktimeline.normalise.hanging import counts_from_told, counts_on, ends_a_range
from ktimeline.normalise.story_costs import FORESEEN, MISNAMED, SKIPPED, SPANNED, STRANDED
from ktimeline.normalise.story_paths import (
    Path,
    all_moved,
    cheapest,
    dearer_after_an_aside,
    looking_back,
    staying,
    through_bare,
    through_look_back,
    through_stated,
)
from ktimeline.normalise.story_places import Stretch, bare_part, stated_place
from ktimeline.normalise.story_weekdays import day_of_week, is_told_in, is_told_near

__all__ = ["Story", "story_of", "years_ahead_of"]

_RIGHT_AFTER = 120  # code points
_MONTH = 1 / 11  # of a year, and a little more


@dataclass(frozen=True, slots=True)
class Story:
    """The year of each bare date, and the dates told in passing, by their place in the text."""

    years: dict[int, int] = field(default_factory=dict)
    asides: frozenset[int] = frozenset()


def story_of(mentions: Sequence[Mention]) -> Story:
    """Return the years of a history's bare dates and its asides; `mentions` in text order."""
    paths = [Path(0.0, None)]
    last = -1  # the place of the date before; lengths are none
    for place, mention in enumerate(mentions):
        if ends_a_range(mention):
            after = mentions[place + 1] if place + 1 < len(mentions) else None
            paths = _at_the_end(paths, mention, after)
        else:
            before = mentions[place - 1].span.end if place else 0
            is_right_after = mention.span.start - before <= _RIGHT_AFTER
            paths = _onward(paths, place, mention, last, is_right_after)
        last = place if isinstance(mention.expression, Time) else last
    return _told(paths[0])


def years_ahead_of(mentions: Sequence[Mention]) -> dict[int, int]:
    """Return the years of bare dates that stand before the first that states its year.

    "On 24 October two sledges left, and on 1 November 1911 the others followed."
    """
    years: dict[int, int] = {}
    for place, mention in enumerate(mentions):
        stated = stated_place(mention.expression)
        if stated is None or isinstance(mention.expression, Since):
            continue
        for before, bare in enumerate(mentions[:place]):
            part = bare_part(bare.expression)
            if part is not None and mention.span.start - bare.span.end <= _RIGHT_AFTER:
                years[before] = int(stated[0] // 1) - (part[0] > stated[1] % 1 > 0)
        break
    return years


def _at_the_end(paths: list[Path], end: Mention, after: Mention | None) -> list[Path]:
    """Return the paths, at the end of a range where what comes after counts from that."""
    stated = stated_place(end.expression)
    if stated is None or after is None or not counts_on(after.expression):
        return paths
    return [path._replace(at=stated) for path in paths]


def _onward(
    paths: list[Path], place: int, mention: Mention, last: int, is_right_after: bool
) -> list[Path]:
    """Return the paths, cheapest first, by which a story goes on with one more date.

    `last` is the place of the date before.
    """
    tree, looks_back = mention.expression, mention.tense is Tense.PLUPERFECT
    bare = bare_part(tree)
    stated = stated_place(tree) if bare is None else None
    begun = paths[0].at is not None  # a story that has not begun has one path
    named = day_of_week(tree)
    if bare is not None:
        if is_right_after:
            paths = dearer_after_an_aside(paths, last, SKIPPED)
        if not begun:
            return paths
        if looks_back or isinstance(tree, Since):
            found = through_look_back(paths, place, bare, looks_back)
        else:
            found = through_bare(paths, place, bare, isinstance(tree, Until))
        return cheapest(found if named is None else _by_weekday(found, named))
    if begun and named is not None:
        return cheapest(_by_weekday(paths, named))
    if stated is None:
        if not (begun and counts_from_told(tree)):
            return paths
        paths = dearer_after_an_aside(paths, last, STRANDED)
        stays = looks_back or mention.tense is Tense.PRESENT  # "eighty years later it is recalled"
        return paths if stays else cheapest(all_moved(paths, tree))
    if not begun:
        return [Path(paths[0].cost, stated, place, None, False, paths[0])]
    return cheapest(_at_a_year(paths, place, mention, stated, last))


def _by_weekday(paths: Iterable[Path], named: Fields) -> Iterable[Path]:
    """Yield the paths, dearer where the day that was named has another weekday."""
    for path in paths:
        if named.month is not None and path.year is not None:
            fits = is_told_in(named, path.year)
        else:
            fits = (
                path.at is None or path.at[1] - path.at[0] > _MONTH or is_told_near(named, path.at)
            )
        yield path if fits else path._replace(cost=path.cost + MISNAMED)


def _at_a_year(
    paths: list[Path], place: int, mention: Mention, stated: Stretch, last: int
) -> list[Path]:
    """Return the paths on through a date that states its year, by how it is told."""
    looks_back = mention.tense is Tense.PLUPERFECT
    if looks_back or isinstance(mention.expression, Since):  # "minister since 1922"
        return [*looking_back(paths, place, stated, last, goes_on=looks_back)]
    through = [*through_stated(paths, place, stated, last)]
    if mention.tense is Tense.FUTURE:
        through += staying(paths, place, stated, FORESEEN)
    elif isinstance(mention.whole, Between):
        through += staying(paths, place, stated, SPANNED)
    return through


def _told(path: Path) -> Story:
    years: dict[int, int] = {}
    asides: set[int] = set()
    returned = False
    while path.before is not None:
        if path.year is not None:
            years[path.place] = path.year
        # A date at the end is no aside: nothing says that the story comes back from it.
        if path.passed and returned:
            asides.add(path.place)
        returned = returned or not path.passed
        path = path.before
    return Story(years, frozenset(asides))
