"""One event told in two languages is one event where day, people and place agree."""

from __future__ import annotations

import pytest

import ktimeline as kt
from ktimeline.model import Article

ENGLISH = "Anna Lund and Omar Reyes met in Madrid on 12 June 2018."


def titles(*texts: tuple[str, str]) -> list[tuple[int, str]]:
    articles = [
        Article(id=f"a{n}", text=text, language=language, published="2018-06-20")
        for n, (language, text) in enumerate(texts)
    ]
    events = kt.build(articles).events
    return [(len({piece.article_id for piece in event.evidence}), event.title) for event in events]


@pytest.mark.parametrize(
    ("spanish", "tellers"),
    [
        # the same people on the same day
        ("Anna Lund y Omar Reyes se reunieron en Madrid el 12 de junio de 2018.", [2]),
        # one of them, and the place
        ("Anna Lund llegó a Madrid el 12 de junio de 2018.", [2]),
        # another day
        ("Anna Lund y Omar Reyes hablaron en Madrid el 13 de junio de 2018.", [1, 1]),
        # other people
        ("Pedro Gil y Rosa Mora se reunieron en Madrid el 12 de junio de 2018.", [1, 1]),
        # only a month
        ("Anna Lund y Omar Reyes se reunieron en junio de 2018.", [1, 1]),
    ],
)
def test_two_languages(spanish: str, tellers: list[int]) -> None:
    found = titles(("en", ENGLISH), ("es", spanish))
    assert sorted(number for number, _ in found) == tellers


def test_two_alike_are_left_apart() -> None:
    found = titles(
        ("en", ENGLISH + " On 12 June 2018 Anna Lund and Omar Reyes signed a treaty."),
        ("es", "Anna Lund y Omar Reyes hablaron el 12 de junio de 2018."),
    )
    assert sorted(number for number, _ in found) == [1, 1, 1]


def test_one_language_has_no_bridges() -> None:
    assert [number for number, _ in titles(("en", ENGLISH))] == [1]
