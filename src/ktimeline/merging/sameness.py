"""When two tellings are of one event: a judgement over date, kind, place, people and words."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from ktimeline.events.identity import trigger_class
from ktimeline.merging.families import family_of
from ktimeline.merging.traits import (
    COMMON,
    ONCE_A_DAY,
    ONCE_IN_A_WHILE,
    TELLING,
    Traits,
    alike,
    share_people,
)
from ktimeline.model import Event, Granularity, Place, Status
from ktimeline.syntax.wordlist import word_set

__all__ = ["likeness"]

# Triggers that say themselves that something was not done.
_REFUSALS = word_set("fail refuse declin reject deny")
_MOST = 0.4  # of the words of tellings whose triggers differ
_SEA = 1200  # kilometres within which a sea, or a region of several countries, may hold a place
# Of these a place sees one in a month.
_ONE_OFF = word_set("summit summits coronation referendum")


def likeness(one: Traits, other: Traits) -> float:
    """Return how surely two tellings are of one event: 0 where they are not, else more for more.

    Their dates must agree, one inside the other; the coarser the containing date, the more else
    must agree. Nor may a name or a number be all that differs.
    """
    score = _agreement(one, other)
    return 0.0 if score and _differ_by_a_name(one, other) else score


def _agreement(one: Traits, other: Traits) -> float:
    if not _may_be_one(one, other):
        return 0.0
    if one.kind != other.kind:
        return _told_otherwise(one, other)
    words = alike(one.words, other.words)
    place, people = _share_place(one, other), share_people(one, other)
    apart = one.places and other.places and not place and not _nested(one.event, other.event)
    if apart:
        people = people and words >= 0.6
    other_people_may_be = not place or (one.kind not in ONCE_A_DAY and words < 0.6)
    if other_people_may_be and _names_clash(one, other):
        return 0.0
    score = words + place + people
    if one.kind in COMMON:
        return score if words >= 0.5 and one.plain_words & other.plain_words else 0.0
    if one.event.when.interval == other.event.when.interval:
        # Of a year so much is told that a name in common says little.
        least = 0.2 if one.event.when.granularity <= Granularity.MONTH else 0.4
        enough = (
            (_says_enough(one, other) and words >= 0.6)
            or ((place or people) and words >= least)
            or (place and people)
        )
        enough = enough or (not apart and _is_that_day(one, other, place or people))
    else:
        # "A trip to Mexico" last week and on Sunday may be anybody's.
        enough = (
            (words >= 0.55 and (one.kind in TELLING or bool(one.own_words & other.own_words)))
            or (place and people)
            or (not apart and _is_of_that_month(one, other))
            or (place and words >= 0.3 and bool(one.own_words & other.own_words))
        )
    enough = enough or (place and _is_one_off(one, other))
    return score if enough else 0.0


def _differ_by_a_name(one: Traits, other: Traits) -> bool:
    """Tell whether the titles say the same of two things: "lived in Ayr", "lived in Cork".

    Up to two words of either are not in the other, each a number or a name that is neither that of
    a person nor of a place we know.
    """
    mine, yours = one.words - other.words, other.words - one.words
    if not (0 < len(mine) <= 2 and 0 < len(yours) <= 2):
        return False
    known = one.people | other.people | _place_words(one) | _place_words(other)
    return all(
        word not in known and _is_name_in(telling.event.title, word)
        for telling, words in ((one, mine), (other, yours))
        for word in words
    )


def _place_words(one: Traits) -> set[str]:
    return {word for place in one.places for word in place.lower().split()}


def _is_name_in(title: str, word: str) -> bool:
    """Tell whether a word in small letters is a number, or written as a name within a title."""
    if word[0].isdigit():
        return True
    at = title.lower().find(word)
    return at > 0 and title[at].isupper()


def _says_enough(one: Traits, other: Traits) -> bool:
    """Tell whether words in common may be enough: of a year, two besides the kind and the place."""
    fine = one.event.when.granularity <= Granularity.MONTH
    return fine or len(one.own_words & other.own_words) >= 2


def _share_place(one: Traits, other: Traits) -> bool:
    """Tell whether a place is in common, or one's title names the other's and has none itself."""
    if one.places & other.places:
        return True
    return any(
        not bare.places and any(set(name.lower().split()) <= bare.words for name in placed.places)
        for bare, placed in ((one, other), (other, one))
    )


def _names_clash(one: Traits, other: Traits) -> bool:
    """Tell whether the two titles name people, and none in common."""
    mine, yours = one.people & one.words, other.people & other.words
    if not mine or not yours or share_people(one, other):
        return False
    return bool(one.names and other.names) and not (_told_in(one, other) or _told_in(other, one))


def _told_in(one: Traits, other: Traits) -> bool:
    """Tell whether the title of one names somebody of the other in full, though it lists nobody."""
    return any(name <= one.words for name in other.names)


def _told_otherwise(one: Traits, other: Traits) -> float:
    """Return the likeness of tellings with other triggers: "died when the mill exploded" there.

    One of them names the other's kind as well, and place, people and a further word agree, on one
    day or in one month. Or both kinds are of one family, as of what "blew up" and was "destroyed".
    """
    if one.family is not None and one.family == other.family:
        return _told_alike(one, other)
    if max(one.event.when.granularity, other.event.when.granularity) > Granularity.MONTH:
        return 0.0
    if one.kind not in other.kinds and other.kind not in one.kinds:
        return 0.0
    agree = _share_place(one, other) and share_people(one, other)
    further = one.plain_words & other.plain_words
    return alike(one.words, other.words) + 1 if agree and further else 0.0


def _is_of_that_month(one: Traits, other: Traits) -> bool:
    """Tell whether two tellings are of what the same people see but once in a month."""
    coarsest = max(one.event.when.granularity, other.event.when.granularity)
    within = one.people <= other.people or other.people <= one.people
    named = bool(one.people and other.people) and within
    return one.kind in ONCE_IN_A_WHILE and coarsest <= Granularity.MONTH and named


def _told_alike(one: Traits, other: Traits) -> float:
    """Return the likeness of tellings whose triggers mean the same, on one and the same day.

    Place or people agree, two further words and most of all words, and no number differs.
    """
    if max(one.event.when.granularity, other.event.when.granularity) > Granularity.DAY:
        return 0.0
    if one.numbers and other.numbers and one.numbers != other.numbers:
        return 0.0
    named = _share_place(one, other) or share_people(one, other)
    words = alike(_besides(one), _besides(other))
    enough = named and words >= _MOST and len(one.plain_words & other.plain_words) >= 2
    return words + 1 if enough and not _names_clash(one, other) else 0.0


def _besides(one: Traits) -> frozenset[str]:
    """Return the words of a telling besides those that name its family."""
    return frozenset(word for word in one.words if family_of(trigger_class(word)) != one.family)


def _is_that_day(one: Traits, other: Traits, named: bool) -> bool:
    """Tell whether two tellings are of the one event of their kind that day.

    They share a name, and a word more than the kind unless one of them says nothing more.
    """
    if one.kind not in ONCE_A_DAY or one.event.when.granularity > Granularity.DAY or not named:
        return False
    mine, yours = one.own_words, other.own_words
    return not mine or not yours or bool(mine & yours)


def _nested(one: Event, other: Event) -> bool:
    """Tell whether the places may be one inside the other, or a shore and its sea."""
    return any(_may_touch(a, b) for a in one.places for b in other.places)


def _may_touch(one: Place, other: Place) -> bool:
    if one.country and other.country:
        return one.country == other.country
    mine, yours = set(one.name.split()), set(other.name.split())
    if mine < yours or yours < mine:
        return True  # "Mexico", for the Gulf of Mexico
    points = one.latitude, one.longitude, other.latitude, other.longitude
    return (
        None not in points and _kilometres(*(radians(degrees or 0.0) for degrees in points)) <= _SEA
    )


def _kilometres(south: float, west: float, north: float, east: float) -> float:
    """Return the great-circle distance of two points in radians, by the haversine formula."""
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin((east - west) / 2) ** 2
    return 2 * 6371 * asin(sqrt(min(1.0, half)))


def _may_be_one(one: Traits, other: Traits) -> bool:
    first, second = one.event, other.event
    denied = (first.status is Status.DENIED) != (second.status is Status.DENIED)
    if denied and not {trigger_class(each.trigger) for each in (first, second)} <= _REFUSALS:
        return False
    if min(first.when.granularity, second.when.granularity) > Granularity.DECADE and not (
        share_people(one, other)
    ):
        return False  # what is told of a century is told of many
    if one.ordinals and other.ordinals and one.ordinals != other.ordinals:
        return False
    if first.when.interval != second.when.interval and (
        one.repeated or other.repeated or _share_sentence(first, second)
    ):
        return False  # "met twice in May" is neither of the days; one sentence tells two dates
    return _dates_agree(first, second)


def _share_sentence(first: Event, second: Event) -> bool:
    told = {(piece.article_id, piece.sentence) for piece in first.evidence}
    return any((piece.article_id, piece.sentence) in told for piece in second.evidence)


def _is_one_off(one: Traits, other: Traits) -> bool:
    """Tell whether one telling names no people, and an event that a place sees once a month."""
    if max(one.event.when.granularity, other.event.when.granularity) > Granularity.MONTH:
        return False
    nameless = [telling for telling in (one, other) if not telling.people]
    return any(telling.event.trigger.lower() in _ONE_OFF for telling in nameless)


def _dates_agree(first: Event, second: Event) -> bool:
    a, b = first.when.interval, second.when.interval
    if a == b:
        return True
    if first.when.lasted or second.when.lasted:
        return False
    if max(first.when.granularity, second.when.granularity) > Granularity.YEAR:
        return False
    return a.contains(b) or b.contains(a)
