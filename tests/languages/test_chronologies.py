"""Lists of dates: an entry without a year is of the year that the list has come to."""

import pytest

import ktimeline as kt

PUBLISHED = "2012-05-01"


def values(text: str) -> list[str]:
    found = kt.find(text, published=PUBLISHED)
    return [r.timex.value for r in found if isinstance(r, kt.Resolution)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the year of the entry before
        ("• 17 Dec 2010 - A seller sets himself alight\n• 14 Jan 2011 - The president flees\n"
         "• 25 Jan - Protests begin\n• 11 Feb - The general resigns\n• 20 Oct - The colonel dies",
         ["2010-12-17", "2011-01-14", "2011-01-25", "2011-02-11", "2011-10-20"]),
        # a line that holds only a year; the turn of a year
        ("1998\nMarch: Two friends found a firm.\nJune 12: The first shop opens.\n"
         "1999\nJanuary 4: A bank lends money.\nSummer: Sales double.\nDec. 31: The shop burns.",
         ["1998", "1998-03", "1998-06-12", "1999", "1999-01-04", "1999-SU", "1999-12-31"]),
        ("3 October 2008: Talks begin.\n9 December: They fail.\n4 February: They begin again.\n"
         "7 May: Peace is signed.",
         ["2008-10-03", "2008-12-09", "2009-02-04", "2009-05-07"]),
        # the latest entry first
        ("5 March 2009: Peace.\n4 February: Talks.\n9 December: War.\n3 October: Threats.",
         ["2009-03-05", "2009-02-04", "2008-12-09", "2008-10-03"]),
        # what an entry tells looks back, or is of its year
        ("14 Jan 2009 - After strikes in December he flees\n25 Jan - He lands\n"
         "11 Feb - Sworn in; a vote is set for 20 February",
         ["2009-01-14", "2008-12", "2009-01-25", "2009-02-11", "2009-02-20"]),
    ],
)  # fmt: skip
def test_a_chronology(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


def test_lines_of_prose_are_no_chronology() -> None:
    prose = "In 2006 it began.\nHe left on 12 June.\nHe came back on 3 March.\nThey met on 1 May."
    assert values(prose)[1:] == ["2006-06-12", "2012-03-03", "2012-05-01"]
