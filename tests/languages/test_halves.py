"""Hours without a half of the day take the half of the hour before them."""

import pytest

import ktimeline as kt
from ktimeline.languages.common.halves import with_halves_carried

DAY = "2024-06-12"


def hours(text: str) -> list[str]:
    found = kt.find(text, published=DAY)
    return [r.timex.value[8:] for r in found if isinstance(r, kt.Resolution)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It rang at 9:40 p.m. and again at 9:52.", ["12T21:40", "12T21:52"]),
        ("It rang at 9:40 p.m.; the lights had failed at 8:30.", ["12T21:40", "12T20:30"]),
        ("It rang at 4.10pm. By 4.25 it was over.", ["12T16:10", "12T16:25"]),
        ("It rang at 11:40 p.m. Sunday and again at 12:15.", ["09T23:40", "10T00:15"]),
        ("It rang at noon. At two o'clock it rang again.", ["12T12:00", "12T14:00"]),
        # nothing says that it was later
        ("It rang at 9:40 a.m. and again at 9:52.", ["12T09:40", "12T09:52"]),
        ("It rang at 9:40 p.m. (1:40 GMT).", ["12T21:40", "13T01:40"]),
        ("It shut at noon and opened at nine o'clock.", ["12T12:00", "12T09:00"]),
        ("It rang at 9:40 p.m. and again at 14:52.", ["12T21:40", "12T14:52"]),
    ],
)
def test_the_half_that_is_shared(text: str, wanted: list[str]) -> None:
    assert hours(text) == wanted


def test_nothing_is_lost_and_nothing_else_is_changed() -> None:
    text = "They met on 3 May 2011 at 9:40 p.m. and parted in June."
    mentions = [r.mention for r in kt.find(text)]
    assert with_halves_carried(text, mentions) == mentions
    assert with_halves_carried("", []) == []
