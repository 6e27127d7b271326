"""Seats of power: where they stand, and which is meant where several bear one name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events.gazetteer import entry_of, find_entry, load_gazetteer
from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("name", "country", "town"),
    [
        ("Kremlin", "RU", "Moscow"),
        ("White House", "US", "Washington"),
        ("Downing Street", "GB", "London"),
        ("Blue House", "KR", "Seoul"),
        ("Élysée", "FR", "Paris"),
        ("Zhongnanhai", "CN", "Beijing"),
        ("Rashtrapati Bhavan", "IN", "New Delhi"),
        ("Bundestag", "DE", "Berlin"),
        ("Berlaymont", "BE", "Brussels"),
        ("Peace Palace", "NL", "The Hague"),
        ("NATO headquarters", "BE", "Brussels"),
        ("Casa Rosada", "AR", "Buenos Aires"),
        ("Knesset", "IL", "Jerusalem"),
        ("Malacañang", "PH", "Manila"),
        ("Union Buildings", "ZA", "Pretoria"),
    ],
)
def test_a_house_stands_in_its_town(name: str, country: str, town: str) -> None:
    house, city = find_entry(name), entry_of(town, country)
    assert house is not None
    assert city is not None
    assert house.place.country == country
    north = (house.place.latitude or 0) - (city.place.latitude or 0)
    east = (house.place.longitude or 0) - (city.place.longitude or 0)
    assert abs(north) < 0.12
    assert abs(east) < 0.15


def test_there_are_a_few_hundred() -> None:
    kinds = [line.split("\t")[1] for line in set(load_gazetteer().values())]
    assert sum(kind in "SH" for kind in kinds) > 300


@pytest.mark.parametrize(
    ("before", "country"),
    [
        ("Kenya is calm. ", "KE"),
        ("Zambia is calm. ", "ZM"),
        ("Uganda is calm. ", "UG"),
        # nothing tells which, or two could be
        ("", None),
        ("Kenya and Zambia are calm. ", None),
    ],
)
def test_one_of_several_by_context(tell: Tell, before: str, country: str | None) -> None:
    (event,) = tell("The two met at the State House in [June 2018].", before=before)
    found = [place.country for place in event.places if place.name == "State House"]
    assert found == ([country] if country else [])


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("They met at the Kremlin in [June 2018].", ["Kremlin"]),
        ("The Kremlin denied in [June 2018] that they had met.", []),  # the people in it
        ("She spoke outside Downing Street in [June 2018].", ["Downing Street"]),
    ],
)
def test_a_house_is_a_place_where_something_happens_at_it(
    tell: Tell, sentence: str, places: list[str]
) -> None:
    (event,) = tell(sentence)
    assert [place.name for place in event.places] == places
