"""One expression in every dress that real input gives it; spans stay true to the text as given.

Each row is what stands in the text and the TIMEX3 value; the whole of it is the mention. Texts are
published on Wednesday, 29 January 2025.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ktimeline

PUBLISHED = "2025-01-29"
SHY, ZERO, JOINER, NBSP, THIN, NARROW = "\u00ad", "\u200b", "\u2060", "\u00a0", "\u2009", "\u202f"

QUOTES = [
    ("the \u201960s", "196"),
    ("the \u201860s", "196"),
    ("the \u02bc60s", "196"),
    ("the `60s", "196"),
    ("the \u00b460s", "196"),
    ("the 1990\u2019s", "199"),
    ("June \u201998", "1998-06"),
    ("New Year\u2019s Eve", "2024-12-31"),
    ("last year\u2019s third quarter", "2024-Q3"),
    ("5 o\u2019clock", "2025-01-29T05:00"),
    ("5 o\u02bcclock", "2025-01-29T05:00"),
]
SPACES = [
    (f"12{NBSP}June{NBSP}2018", "2018-06-12"),
    (f"12{THIN}June{NARROW}2018", "2018-06-12"),
    ("12\u2007June\u3000 2018", "2018-06-12"),
    (f"5{NBSP}p.m.", "2025-01-29T17:00"),
    ("last  month", "2024-12"),
    (f"last{NBSP} month", "2024-12"),
    ("June 12 , 2018", "2018-06-12"),
    ("June 12 ,2018", "2018-06-12"),
]
LINES = [
    ("last\nmonth", "2024-12"),
    ("last\r\nmonth", "2024-12"),
    ("last \n\t month", "2024-12"),
    ("last\u2028month", "2024-12"),
    ("12\nJune\n2018", "2018-06-12"),
    ("the third\nquarter of\nlast year", "2024-Q3"),
    ("the mid-\n1990s", "199"),
    ("three-\nyear", "P3Y"),
]
HYPHENATION = [
    ("Feb-\nruary 2018", "2018-02"),
    ("Feb-\r\n  ruary 2018", "2018-02"),
    ("Feb\u2010\nruary 2018", "2018-02"),
    (f"Feb{SHY}\nruary 2018", "2018-02"),
    ("FEB-\nRUARY 2018", "2018-02"),
    ("yester-\nday", "2025-01-28"),
    ("last Wednes-\nday", "2025-01-22"),
    ("De- cember 2018", "2018-12"),
    ("twenty-\nfive years", "P25Y"),
]
INVISIBLE = [
    (f"Feb{SHY}ru{SHY}ary 2018", "2018-02"),
    (f"Ju{ZERO}ne 2018", "2018-06"),
    (f"last{ZERO} month", "2024-12"),
    (f"last{ZERO}month", "2024-12"),
    (f"12{ZERO}June 2018", "2018-06-12"),
    (f"12{JOINER} Ju{JOINER}ne{JOINER} 20{JOINER}18", "2018-06-12"),
    ("the \ufb01rst week of May 2012", "2012-W18"),
    ("\ufb01ve years", "P5Y"),
]
CAPITALS = [
    ("LAST MONTH", "2024-12"),
    ("FRIDAY, MAY 3, 2019", "2019-05-03"),
    ("THE 1990S", "199"),
    ("12 JUNE 2018", "2018-06-12"),
    ("12TH JUNE 2018", "2018-06-12"),
    ("5 P.M.", "2025-01-29T17:00"),
    ("THE THIRD QUARTER OF 2012", "2012-Q3"),
]
SCANNED = [
    ("J u n e  2 0 1 8", "2018-06"),
    ("J u n e 2 0 1 8", "2018-06"),
    ("J u n e  1 2 , 2 0 1 8", "2018-06-12"),
    ("L A S T  M O N T H", "2024-12"),
    ("1 2  J u n e  2 0 1 8", "2018-06-12"),
    ("12 June 2 018", "2018-06-12"),
    ("l2 June 2018", "2018-06-12"),
    ("1O June 2018", "2018-06-10"),
    ("June l2, 20l8", "2018-06-12"),
    ("12 June 2O18", "2018-06-12"),
    ("12 th June 2018", "2018-06-12"),
    ("the 3 rd of March 2017", "2017-03-03"),
]
DRESSES = [*QUOTES, *SPACES, *LINES, *HYPHENATION, *INVISIBLE, *CAPITALS, *SCANNED]


@pytest.mark.parametrize(("written", "value"), [pytest.param(*d, id=ascii(d[0])) for d in DRESSES])
def test_one_expression_in_every_dress(written: str, value: str) -> None:
    text = f"Soldiers closed it: {written}. Nobody objected."
    (found,) = ktimeline.find(text, PUBLISHED)
    assert found.mention.text == written
    assert text[found.mention.span.start : found.mention.span.end] == written
    assert found.timex.value == value


RANGES = [
    (f"June 12{dash}14, 2018", ["2018-06-12", "2018-06-14"])
    for dash in "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d"
] + [
    ("June 12 \u2013 14, 2018", ["2018-06-12", "2018-06-14"]),
    (f"June 12{THIN}\u2013{THIN}14, 2018", ["2018-06-12", "2018-06-14"]),
    ("1914\u201318", ["1914", "1918"]),
    ("1914\u201418", ["1914", "1918"]),
    ("Monday\u2014Friday", ["2025-01-20", "2025-01-24"]),
]  # fmt: skip


@pytest.mark.parametrize(("written", "values"), [pytest.param(*r, id=ascii(r[0])) for r in RANGES])
def test_a_range_by_every_dash(written: str, values: list[str]) -> None:
    founds = ktimeline.find(f"It lasted {written}.", PUBLISHED)
    assert [found.timex.value for found in founds] == values


QUOTED = [
    "'12 June 2018'", '"12 June 2018"', "\u201812 June 2018\u2019", "\u201c12 June 2018\u201d",
    "\u00ab12 June 2018\u00bb", "\u201e12 June 2018\u201c", "(12 June 2018)", "[12 June 2018]",
    "|12 June 2018|", "\u201412 June 2018\u2014", "12 June 2018\u2026", "\ufeff12 June 2018",
    "\u200e12 June 2018\u200f", "*12 June 2018*", "<b>12 June 2018</b>",
]  # fmt: skip


@pytest.mark.parametrize("written", QUOTED, ids=ascii)
def test_what_stands_around_a_date_is_no_part_of_it(written: str) -> None:
    for text in (written, f"It says {written} there."):
        (found,) = ktimeline.find(text)
        assert (found.mention.text, found.timex.value) == ("12 June 2018", "2018-06-12")


TABLES = [
    ("12 June 2018\t3 March 2019\t4 May 2020", ["2018-06-12", "2019-03-03", "2020-05-04"]),
    ("| 12 June 2018 | 3 March 2019 |", ["2018-06-12", "2019-03-03"]),
    ("12 June 2018;3 March 2019", ["2018-06-12", "2019-03-03"]),
    ("2018-06-12;2019-03-03\n2020-05-04;2020-05-05",
     ["2018-06-12", "2019-03-03", "2020-05-04", "2020-05-05"]),
    ("12 June 2018\n13 June 2018\n14 June 2018", ["2018-06-12", "2018-06-13", "2018-06-14"]),
    ("25/12/2018\n26/12/2018\n27/12/2018", ["2018-12-25", "2018-12-26", "2018-12-27"]),
    ("| 1998 | 1999 | 2000 |", ["1998", "1999", "2000"]),
    ("1998\t1999\t2000", ["1998", "1999", "2000"]),
    ("Monday\tTuesday\tWednesday", ["2025-01-27", "2025-01-28", "2025-01-29"]),
    # The number of a row is no day of the month, the next cell no year of it.
    ("5\tJune 2018\topened", ["2018-06"]),
    ("12 June\t2018\t300", ["2024-06-12", "2018"]),
]  # fmt: skip


@pytest.mark.parametrize(("table", "values"), [pytest.param(*t, id=ascii(t[0])) for t in TABLES])
def test_dates_in_the_cells_of_a_table(table: str, values: list[str]) -> None:
    assert [found.timex.value for found in ktimeline.find(table, PUBLISHED)] == values


PLAIN = [
    "Vitamin B 6 and vitamin B 1 2 are sold a s powder.",
    "He was not here - may it last - and went.",
    "Route l2 and room 2O4 were shut, and O2 sold 2 018 phones.",
    "She gave them three- fold and two- thirds of it.",
    "He pays no one, a s o n is not a daughter, the un- elected sun- dried it.",
    "The 4 th and the 3 rd came in.",
]


@pytest.mark.parametrize("sentence", PLAIN)
def test_mending_makes_no_time_of_what_is_none(sentence: str) -> None:
    assert [found.mention.text for found in ktimeline.find(sentence)] == []


EXPRESSIONS = ["12 June 2018", "last Wednesday", "the third quarter of 2012", "two weeks ago"]


@settings(max_examples=60)
@given(
    st.sampled_from(EXPRESSIONS),
    st.lists(st.tuples(st.integers(1, 40), st.sampled_from([SHY, JOINER, "\u200d"])), max_size=6),
)
def test_invisible_characters_change_no_value_and_no_span(
    written: str, marks: list[tuple[int, str]]
) -> None:
    dressed = written
    for place, mark in marks:
        if place < len(dressed):
            dressed = dressed[:place] + mark + dressed[place:]
    text = f"It closed {dressed}, they say."
    (plain,), (found,) = ktimeline.find(written, PUBLISHED), ktimeline.find(text, PUBLISHED)
    assert found.mention.text == dressed
    assert found.timex == plain.timex


@pytest.mark.parametrize("space", [" ", "\n", "\r\n", "\u2028", " \n  "])
def test_a_year_may_open_a_line(space: str) -> None:
    (found,) = ktimeline.find(f"They met there in{space}1998, it is said.", published=PUBLISHED)
    assert (found.mention.text, found.timex.value) == ("1998", "1998")
