"""What a sentence tells together is told apart: rows of verbs, instances, relative clauses."""

from __future__ import annotations

import pytest

import ktimeline as kt
from ktimeline.events.finished import is_finished


def _told(text: str) -> list[tuple[str, str]]:
    timeline = kt.build([kt.Article("a", text)], published="2022-05-18")
    return [(event.when.value, event.title) for event in timeline.events]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        # one of several
        ("A first tower was built in 1829, a second in 1846.",
         [("1829", "A first tower was built"), ("1846", "A second tower was built")]),
        ("One pier was built in 1900, another in 1950.",
         [("1900", "One pier was built"), ("1950", "Another pier was built")]),
        ("Two judges resigned, one in 1957 and the other in 1959.",
         [("1957", "One of two judges resigned"), ("1959", "The other of two judges resigned")]),
        ("Six barges were sunk, the last in 1945.", [("1945", "The last of six barges was sunk")]),
        ("Halden built three ferries, the first in 1960.",
         [("1960", "Halden built the first of three ferries")]),
        ("Leaks were found in two wells, the latest in 1960.",
         [("1960", "The latest of two wells")]),
        ("Ana Poe was made captain in 2013 after two defeats, in 2011 and 2012.",
         [("2011", "One of two defeats"), ("2012", "One of two defeats"),
          ("2013", "Ana Poe was made captain after two defeats")]),
        ("They met in two towns, in 2016 and 2018.",
         [("2016", "They met in two towns"), ("2018", "They met in two towns")]),
        # a row of verbs
        ("The mill passed to the Poes in 1803, was burned by soldiers in 1806 and rebuilt in 1810.",
         [("1803", "The mill passed to the Poes"), ("1806", "The mill was burned by soldiers"),
          ("1810", "The mill was rebuilt")]),
        ("Lund was hit by a tram in 1916, recovered, and returned to Graz in 1917.",
         [("1916", "Lund was hit by a tram"), ("1917", "Lund returned to Graz")]),
        ("The shop moved to Lille in 1950, was sold in 1960, and closed again in 1970.",
         [("1950", "The shop moved to Lille"), ("1960", "The shop was sold"),
          ("1970", "The shop was closed")]),
        # items with prepositions
        ("The lock was opened to barges in 1840 and to ferries in 1841.",
         [("1840", "The lock was opened to barges"), ("1841", "The lock was opened to ferries")]),
        # two clauses with a date each
        ("The mine closed in 1990, and in 1991 a fire at the yard killed two men.",
         [("1990", "The mine closed"), ("1991", "A fire at the yard killed two men")]),
        ("Rents rose in 2019 and in 2020, the bank said.",
         [("2019", "Rents rose"), ("2020", "Rents rose")]),
        # what stands between a subject and its verb
        ("The lease, which was to run out in 2014, was sold in 2009.",
         [("2009", "The lease was sold"), ("2014", "The lease was to run out")]),
        ("A cat that had been stuck in a tree since 2009 fell in 2010.",
         [("2009", "A cat had been stuck in a tree"), ("2010", "A cat fell")]),
        ("Miners camped at the gate since 2009 left in 2010.",
         [("2009", "Miners camped at the gate"), ("2010", "Miners left")]),
        ("Divers who studied the wreck off Ribe in 2015 asked that it be raised.",
         [("2015", "Divers studied the wreck off Ribe")]),
        ("The Grand Hotel, where singers danced in 1930, was sold in 2015.",
         [("1930", "Singers danced"), ("2015", "The Grand Hotel was sold")]),
    ],
)  # fmt: skip
def test_each_date_has_its_own_line(sentence: str, told: list[tuple[str, str]]) -> None:
    assert _told(sentence) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what a verb of a relative clause is done to
        ("Two divers left the club that they founded in 2010.", "Two divers founded the club"),
        ("Norte bought a yard that it hopes to sell in June.", "Norte hopes to sell a yard"),
        # a condition with what hangs on it
        ("Rents would fall if the law were passed on Friday.",
         "Rents would fall if the law were passed"),
        ("If Ana Poe resigned tomorrow, nothing would change.",
         "Nothing would change if Ana Poe resigned"),
        # a day that is told of, and words of another day than their saying
        ("“Yesterday was hard,” Jan Lund said.", "Jan Lund said: \"Yesterday was hard\""),
        ("\"We were told in March that the dam was safe,\" said Jan Lund, a farmer.",
         "Jan Lund: “We were told that the dam was safe”"),
        # who said it, told behind it
        ("Fish may be dying out, the head of the port said on Monday, as Spain closed a bay.",
         "The head of the port said: Fish may be dying out"),
        # datelines are of no event where the story has a date
        ("GRAZ, May 18 - The heads of the two ports met on Monday.",
         "The heads of the two ports met"),
        ("Nobody had crossed the gorge before 1950.", "Nobody had crossed the gorge before 1950"),
    ],
)  # fmt: skip
def test_a_line_is_whole(text: str, told: str) -> None:
    titles = [title for _, title in _told(text)]
    assert titles == [told]


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("The firm went to Leeds was sold", False),
        ("Ana Poe when the bank failed", False),
        ("The bank failed when the crown fell", True),
        ("The bank said it was sold", True),
        ("The house he built was sold", True),
        ("What Ana Poe wanted was sold", True),
        ("The firm was sold and", False),
    ],
)
def test_two_verbs_want_a_joint(line: str, whole: bool) -> None:
    assert is_finished(line) is whole
