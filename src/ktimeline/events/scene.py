"""Where an event happened and who had a part in it."""

from __future__ import annotations

from ktimeline.events.bodies import firms_of
from ktimeline.events.names import Name
from ktimeline.events.places import Sighting, find_places
from ktimeline.events.sharing import other_items
from ktimeline.events.telling import Telling
from ktimeline.model import Place

__all__ = ["participants_of", "places_of"]

_PLACES = 3
_PARTICIPANTS = 6


def places_of(telling: Telling) -> tuple[Place, ...]:
    """Return at most three places of the event's clause, those it happens in or at first."""
    low, high = _extent(telling)

    def rank(sighting: Sighting) -> tuple[bool, int]:
        return not sighting.located, abs(sighting.start - telling.anchor.trigger)

    elsewhere = other_items(telling.tagged, telling.mentions[0])
    seen = find_places(telling.tagged, telling.index, low, high)
    found = sorted((one for one in seen if one.start not in elsewhere), key=rank)
    return tuple(dict.fromkeys(sighting.place for sighting in found))[:_PLACES]


def participants_of(telling: Telling, title: str) -> tuple[str, ...]:
    """Return at most six names: of the title, of the event's clause, or else of the sentence.

    The title may name whom the sentence calls "he".
    """
    low, high = _extent(telling)

    def rank(name: Name) -> tuple[bool, int]:
        return not low <= name.start < high, abs(name.start - telling.anchor.trigger)

    sites = {
        one.start
        for one in find_places(telling.tagged, telling.index, 0, len(telling.tagged.tags))
        if one.located
    }  # "at the White House": a place there
    near = sorted((name for name in telling.names if name.start not in sites), key=rank)
    inside = [name for name in near if low <= name.start < high]
    if telling.anchor.clause is not None and inside:
        near = inside
    owners = telling.anchor.clause is not None  # "A's army marched" tells nothing of A
    titled = sorted(
        name
        for name in telling.index.long_names
        if name in title and not (owners and f"{name}’s" in title)
    )
    firms = firms_of(telling.discourse.text).values()
    titled += sorted({firm for firm in firms if title.startswith(f"{firm} ")})
    found = [name.text for name in near]
    missed = [name for name in titled if name not in found]
    return tuple(dict.fromkeys((*missed, *found)))[:_PARTICIPANTS]


def _extent(telling: Telling) -> tuple[int, int]:
    """Return the tokens that tell of the event itself, half-open."""
    anchor, tags = telling.anchor, telling.tagged.tags
    clause, noun = anchor.clause, anchor.noun
    if clause is None and noun is None:
        return 0, len(tags)
    low, high = anchor.trigger, anchor.trigger + 1
    if clause is not None:
        # What is said has places of its own.
        end = clause.cuts[0] if clause.group.kind == "said" and clause.cuts else clause.end
        low = min(low, clause.group.start, *(start for start, _ in clause.subject))
        high = max(high, end)
    if noun is not None:
        low, high = min(low, noun[0]), max(high, noun[1])
    high = max(high, telling.mentions[0])
    # Phrases that hang on the date: "in June in Singapore".
    if telling.mentions[-1] < high + 2:
        high = max(high, telling.mentions[-1] + 1)
    while high < len(tags) and tags[high] in "pTCs":
        high += 1
    return low, high
