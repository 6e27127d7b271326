"""One form for each person, body and place of a collection, whatever language names it."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from ktimeline.events.canonical import canonical_names
from ktimeline.merging.bodies import body_of
from ktimeline.model import Event, Place

__all__ = ["in_one_form"]

_COMMON = "en"
_ALIKE = 0.7  # of the letters of two first names, told in two alphabets' ways
# Letters that languages write one sound with: "Gorbatschow", "Gorbachev", "Gorbachov".
_SOUNDS = (
    ("tsch|tch|ch", "c"), ("sch|sh", "s"), ("gu(?=[ei])", "g"), ("ts|tz|z|ß", "s"), ("w", "v"),
    ("(?:ij|yj|iy|ii|ey|y|j)", "i"), ("(?:ie|e|o)(?:v|ff)$", "ov"), ("ph", "f"), ("ck|q", "k"),
    ("x", "ks"), ("kh", "h"), (r"(.)\1+", r"\1"),
)  # fmt: skip

Form = str | Place
_Users = dict[Form, set[str]]


def in_one_form(events: Iterable[Event], languages: Mapping[str, str]) -> list[Event]:
    """Return the events with one form for each participant and each place.

    Names are one as in `canonical_names`; across languages also where they are written for the same
    sounds ("Wladimir Putin", "Vladímir Putin") or name one body ("ONU", "UN"); places where they
    are the same spot. The form that most articles use is taken, of as many the English one.
    `languages` are those of the articles by their ids.

    >>> in_one_form([], {})
    []
    """
    told = list(events)
    named = [name for event in told for name in event.participants]
    spelt = canonical_names(named)
    people, places = _Users(), _Users()
    for event in told:
        articles = {piece.article_id for piece in event.evidence}
        for name in event.participants:
            people.setdefault(spelt[name], set()).update(articles)
        for place in event.places:
            places.setdefault(place, set()).update(articles)
    one_name: dict[Form, Form] = {}
    one_place: dict[Form, Form] = {}
    if len({_code(language) for language in languages.values()}) > 1:
        one_name = _chosen(_same_people(people, languages), people, languages)
        one_place = _chosen(_same_spots(places), places, languages)
    return [_formed(event, spelt, one_name, one_place) for event in told]


def _formed(
    event: Event,
    spelt: Mapping[str, str],
    one_name: Mapping[Form, Form],
    one_place: Mapping[Form, Form],
) -> Event:
    names = [one_name.get(spelt[name], spelt[name]) for name in event.participants]
    places = [one_place.get(place, place) for place in event.places]
    participants = tuple(dict.fromkeys(name for name in names if isinstance(name, str)))
    spots = tuple(dict.fromkeys(place for place in places if isinstance(place, Place)))
    if participants == event.participants and spots == event.places:
        return event
    return replace(event, participants=participants, places=spots)


def _chosen(
    groups: Iterable[set[Form]], users: _Users, languages: Mapping[str, str]
) -> dict[Form, Form]:
    """Return for each form the one of its group that most articles use."""

    def rank(form: Form) -> tuple[int, bool, str]:
        english = any(_code(languages.get(one, _COMMON)) == _COMMON for one in users[form])
        return -len(users[form]), not english, str(form)

    return {form: min(group, key=rank) for group in groups for form in group if len(group) > 1}


def _code(language: str) -> str:
    return language.partition("-")[0]


def _same_spots(places: _Users) -> list[set[Form]]:
    spots: dict[object, set[Form]] = defaultdict(set)
    for place in places:
        assert isinstance(place, Place)
        known = place.latitude is not None
        spots[(place.country, place.latitude, place.longitude) if known else place].add(place)
    return list(spots.values())


# ---- People -----------------------------------------------------------------------------------


def _same_people(people: _Users, languages: Mapping[str, str]) -> list[set[Form]]:
    groups: dict[object, set[Form]] = defaultdict(set)
    for name in people:
        assert isinstance(name, str)
        groups[body_of(name) or _by_sound(name)].add(name)
    found: list[set[Form]] = []
    for group in groups.values():
        kept = {name for name in group if not _told_apart(name, group, people, languages)}
        found += [kept, *({name} for name in group - kept)]
    return found


def _by_sound(name: str) -> str:
    """Return what a full name sounds like by its family name and initial; a lone name itself."""
    words = name.split()
    if len(words) < 2:
        return name
    return f"{_sound(words[0])[:1]} {_sound(words[-1])}"


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    folded = unicodedata.normalize("NFKD", word.lower())
    sound = "".join(letter for letter in folded if not unicodedata.combining(letter))
    for pattern, letters in _SOUNDS:
        sound = re.sub(pattern, letters, sound)
    return sound


def _told_apart(name: Form, group: set[Form], people: _Users, languages: Mapping[str, str]) -> bool:
    """Tell whether a name of a group is another's: in its own language, or by its first name."""
    mine = {_code(languages.get(one, _COMMON)) for one in people[name]}
    for other in group - {name}:
        if body_of(str(name)) is not None:
            return False
        yours = {_code(languages.get(one, _COMMON)) for one in people[other]}
        if mine & yours:
            return True
        first, second = (_sound(str(one).split()[0]) for one in (name, other))
        if SequenceMatcher(None, first, second).ratio() < _ALIKE:
            return True
    return False
