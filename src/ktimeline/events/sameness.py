"""When two events are one: a judgement over date, kind, place, people and words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ktimeline.events.identity import content_words, trigger_class
from ktimeline.model import Event, Granularity, Interval, Place, Status
from ktimeline.syntax.wordlist import word_set

__all__ = ["Traits", "is_rival", "likeness", "traits_of"]

# So many events are of these kinds that only their words tell them apart.
_COMMON = word_set("say be have do make take get come go begin end see use include")
# A thing that happens once to the same people at the same place, so two dates contradict.
_SINGULAR = word_set(
    """die born bear kill inaugurate impeach resign sign quake crash marry invade surrender found
    meet elect collapse erupt merge acquire convict appoint treaty"""
)
_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b"
)
_NAME_WORD = re.compile(r"\w{3,}")
_CONFLICT_DAYS = 3
# Of these a place sees one in a month.
_ONE_OFF = word_set("summit summits coronation referendum")
_REPEATED = re.compile(r"\b(?:twice|thrice|\w+ times|again and again|repeatedly)\b")


@dataclass(frozen=True, slots=True)
class Traits:
    """What of an event is compared, computed once."""

    event: Event
    kind: str
    places: frozenset[str]
    people: frozenset[str]
    words: frozenset[str]
    ordinals: frozenset[str]
    repeated: bool = False


def traits_of(event: Event) -> Traits:
    """Return the compared traits of an event."""
    return Traits(
        event,
        trigger_class(event.trigger),
        frozenset(place.name for place in event.places),
        frozenset(word for name in event.participants for word in _NAME_WORD.findall(name.lower())),
        content_words(event.title),
        frozenset(_ORDINAL.findall(event.title.lower())),
        _REPEATED.search(event.title.lower()) is not None,
    )


def likeness(one: Traits, other: Traits) -> float:
    """Return how surely two events are one: 0 where they are not, else more for more agreement.

    Their dates must agree, one inside the other; the coarser the containing date, the more else
    must agree.
    """
    if one.kind != other.kind or not _may_be_one(one, other):
        return 0.0
    both = one.words & other.words
    shared = len(both)
    alike = shared / max(1, len(one.words | other.words))
    place, people = bool(one.places & other.places), bool(one.people & other.people)
    if one.places and other.places and not place and not _nested(one.event, other.event):
        people = people and alike >= 0.6
        place = False
    score = alike + place + people
    if one.kind in _COMMON:
        return score if alike >= 0.5 else 0.0
    if one.event.when.interval == other.event.when.interval:
        enough = alike >= 0.6 or ((place or people) and alike >= 0.2) or (place and people)
    else:
        enough = (
            alike >= 0.55
            or (place and people)
            or (place and alike >= 0.3 and _says_more(one, other, both))
        )
    enough = enough or (place and _is_one_off(one, other))
    return score if enough else 0.0


def _says_more(one: Traits, other: Traits, both: frozenset[str]) -> bool:
    """Tell whether shared words tell more than the place and the kind, which agree anyhow."""
    places = {word for name in one.places | other.places for word in name.lower().split()}
    return any(word not in places and trigger_class(word) != one.kind for word in both)


def _nested(one: Event, other: Event) -> bool:
    """Tell whether the places may be one inside the other (Singapore, Asia)."""
    first, second = one.places, other.places
    return any(_encloses(a, b) or _encloses(b, a) for a in first for b in second)


def _encloses(outer: Place, inner: Place) -> bool:
    return bool(outer.country) and outer.country == inner.country


def _may_be_one(one: Traits, other: Traits) -> bool:
    first, second = one.event, other.event
    if (first.status is Status.DENIED) != (second.status is Status.DENIED):
        return False
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


def is_rival(one: Traits, other: Traits) -> bool:
    """Tell whether two events are surely one although their dates contradict each other.

    Asks for the same singular kind, a shared place, the same people and much the same words, told
    by different articles, at most three days apart.
    """
    if one.kind != other.kind or one.kind not in _SINGULAR:
        return False
    if not (one.places & other.places) or not one.people or one.ordinals != other.ordinals:
        return False
    if not (one.people <= other.people or other.people <= one.people):
        return False
    if one.event.status is not Status.HAPPENED or other.event.status is not Status.HAPPENED:
        return False
    shared = len(one.words & other.words) / max(1, len(one.words | other.words))
    if shared < 0.4 or _tellers(one.event) & _tellers(other.event):
        return False
    return _days_apart(one.event, other.event) is not None


def _tellers(event: Event) -> set[str]:
    return {evidence.article_id for evidence in event.evidence}


def _days_apart(one: Event, other: Event) -> int | None:
    """Return the days between two dated days, None where that is 0 or more than three."""
    if max(one.when.granularity, other.when.granularity) > Granularity.DAY:
        return None
    first, second = _start(one.when.interval), _start(other.when.interval)
    if first is None or second is None:
        return None
    days = abs(first - second)
    return days if 0 < days <= _CONFLICT_DAYS else None


def _start(interval: Interval) -> int | None:
    return interval.start.toordinal() if interval.start is not None else None
