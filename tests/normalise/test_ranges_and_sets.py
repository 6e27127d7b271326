"""Ranges, lengths, repeated times, and phrases that dateparser reads."""

from __future__ import annotations

from fractions import Fraction

import pytest
from temporal_trees import DCT, FRIDAY, FUTURE, PAST, days, reason, said

from ktimeline.model import Assumption, Granularity, TimexType
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    Between,
    Both,
    Calendar,
    Each,
    Every,
    Fields,
    Foreign,
    Half,
    Holiday,
    Last,
    Modifier,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Season,
    SeasonName,
    Since,
    Sum,
    Until,
    Vague,
    VagueTime,
    Weekend,
)

G = Granularity

NIGHT = PartOfDay(PartOfDayName.NIGHT)


@pytest.mark.parametrize(
    ("start", "end", "value", "edtf", "reading"),
    [
        (Calendar(2009, 5), Calendar(2009, 6), "P2M", "2009-05/2009-06", "May 2009 to June 2009"),
        (Calendar(1990), Calendar(1995), "P6Y", "1990/1995", "1990 to 1995"),
        (Calendar(2009), Calendar(2009), "P1Y", "2009", "2009 to 2009"),
        (Calendar(2018, 6, 12), Calendar(2018, 6, 14), "P3D", "2018-06-12/2018-06-14",
         "Tue 12 Jun 2018 to Thu 14 Jun 2018"),
        (Calendar(2009, 5), Calendar(2009, 6, 12), "P43D", "2009-05-01/2009-06-12",
         "May 2009 to Fri 12 Jun 2009"),
        (Calendar(decade=198), Calendar(decade=199), "P20Y", "1980/1999",
         "the 1980s to the 1990s"),
        (Calendar(264, bc=True), Calendar(146, bc=True), "P119Y", "-0263/-0145",
         "264 BC to 146 BC"),
        (Calendar(44, bc=True), Calendar(14), "P58Y", "-0043/0014", "44 BC to 14"),
        (About(Calendar(1500)), Calendar(1520), "P21Y", "1500~/1520~", "about 1500 to 1520"),
        (Calendar(1989, 11, 9, 17, 0), Calendar(1989, 11, 9, 18, 29), "PT90M", "1989-11-09",
         "17:00 on 9 Nov 1989 to 18:29 on 9 Nov 1989"),
    ],
)  # fmt: skip
def test_between(start, end, value, edtf, reading):
    found = said(Between(start, end), None)
    assert (found.timex.type, found.timex.value) == (TimexType.DURATION, value)
    assert found.edtf == edtf
    assert found.reading.removeprefix("about ") == reading.removeprefix("about ")
    assert found.lasted


@pytest.mark.parametrize(
    ("start", "end", "tense", "edtf"),
    [
        # A bare end hangs on the one that is dated.
        (Bare(Fields(month=11)), Calendar(2010, 2), PAST, "2009-11/2010-02"),
        (Calendar(2009, 11), Bare(Fields(month=2)), PAST, "2009-11/2010-02"),
        (Bare(Fields(month=11)), Bare(Fields(month=1)), PAST, "2024-11/2025-01"),
        (Bare(Fields(month=11)), Bare(Fields(month=1)), FUTURE, "2025-11/2026-01"),
        (Bare(Fields(weekday=1)), Bare(FRIDAY), PAST, "2025-01-20/2025-01-24"),
        (Bare(Fields(weekday=4)), Bare(FRIDAY), FUTURE, "2025-01-30/2025-01-31"),
    ],
)
def test_a_bare_end_hangs_on_the_other(start, end, tense, edtf):
    assert said(Between(start, end), tense=tense).edtf == edtf


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (Calendar(2009), Calendar(1998)),
        (Calendar(1998), Calendar(2009, bc=True)),
        (Calendar(2018, 6, 12), Calendar(2018, 6, 11)),
    ],
)
def test_a_range_that_runs_backwards(start, end):
    assert reason(Between(start, end), None) == "REVERSED_RANGE"


def test_since_lasts_to_the_publication_day():
    found = said(Since(Calendar(2009, 5)))
    assert (found.timex.value, found.edtf, found.reading) == (
        "2009-05", "2009-05/..", "since May 2009",
    )  # fmt: skip
    assert found.interval == days("2009-05-01", "2025-01-30")
    assert found.lasted
    assert said(Since(Calendar(2009, 5)), None).interval == days("2009-05-01", None)
    assert said(Since(Calendar(2030))).interval == days("2030-01-01", None)
    assert said(Since(Part(Portion.EARLY, Calendar(2011)))).edtf == "2011/.."


def test_until_tells_no_beginning():
    found = said(Until(Bare(FRIDAY)), tense=FUTURE)
    assert found.interval == days(None, "2025-02-01")
    assert (found.edtf, found.timex.value) == ("../2025-01-31", "2025-01-31")
    assert found.reading == "until Fri 31 Jan 2025"
    assert found.lasted


@pytest.mark.parametrize("node", [Since, Until])
def test_an_open_end_cannot_be_counted_from(node):
    assert reason(Last(node(Calendar(2030)), Every(G.YEAR)), None) == "TOO_VAGUE"
    assert reason(node(Vague(VagueTime.PAST))) == "TOO_VAGUE"


@pytest.mark.parametrize(
    ("length", "value", "reading"),
    [
        (Amount(2, G.YEAR), "P2Y", "2 years"),
        (Amount(1, G.DAY), "P1D", "1 day"),
        (Amount(3, G.HOUR), "PT3H", "3 hours"),
        (Amount(1, G.DECADE), "P10Y", "1 decade"),
        (Amount(2, G.CENTURY), "P2CE", "2 centuries"),
        (Amount(1, G.MILLENNIUM), "P1ML", "1 millennium"),
        (Amount(1, G.QUARTER), "P1Q", "1 quarter"),
        (Amount(2, G.SEASON), "P6M", "2 seasons"),
        (Amount(1, G.HALF), "P6M", "1 half"),
        (Amount(2, G.WEEKEND), "P2WE", "2 weekends"),
        (Amount(None, G.YEAR), "PXY", "several years"),
        (Amount(None, G.CENTURY), "PXCE", "several centuries"),
        (Amount(None, G.MINUTE), "PTXM", "several minutes"),
        (Amount(Fraction(3, 2), G.YEAR), "P1.5Y", "1.5 years"),
        (Amount(Fraction(1, 2), G.HOUR), "PT30M", "half an hour"),
        (Amount(Fraction(1, 2), G.YEAR), "P6M", "half a year"),
        (Amount(Fraction(1, 2), G.DAY), "PT12H", "half a day"),
        (Amount(Fraction(1, 2), G.MONTH), "P15D", "half a month"),
        (Amount(Fraction(1, 2), G.DECADE), "P5Y", "half a decade"),
        (Amount(Fraction(3, 2), G.CENTURY), "P150Y", "1.5 centuries"),
        (Amount(Fraction(3, 2), G.MINUTE), "PT1M30S", "1.5 minutes"),
        (Amount(Fraction(5, 2), G.HOUR), "PT2H30M", "2.5 hours"),
        (Amount(Fraction(7, 2), G.WEEK), "P3.5W", "3.5 weeks"),
        (Sum((Amount(2, G.YEAR), Amount(3, G.MONTH))), "P2Y3M", "2 years and 3 months"),
        (Sum((Amount(1, G.HOUR), Amount(30, G.MINUTE))), "PT1H30M", "1 hour and 30 minutes"),
        (Sum((Amount(1, G.DAY), Amount(2, G.HOUR))), "P1DT2H", "1 day and 2 hours"),
        (Amount(2_500_000, G.YEAR), "P2500000Y", "2500000 years"),
    ],
)
def test_lengths(length, value, reading):
    found = said(length, None)
    assert (found.timex.type, found.timex.value) == (TimexType.DURATION, value)
    assert found.reading == reading


@pytest.mark.parametrize(
    ("modifier", "reading"),
    [
        (Modifier.APPROX, "about 2 years"),
        (Modifier.MORE_THAN, "more than 2 years"),
        (Modifier.EQUAL_OR_LESS, "at most 2 years"),
    ],
)
def test_modified_lengths(modifier, reading):
    found = said(Amount(2, G.YEAR, modifier), None)
    assert (found.timex.mod, found.reading) == (modifier.value, reading)
    assert said(Sum((Amount(2, G.YEAR),), modifier), None).reading == reading


@pytest.mark.parametrize(
    ("x", "value", "reading"),
    [
        (Every(G.DAY), "P1D", "every day"),
        (Every(G.QUARTER), "P1Q", "every quarter"),
        (Every(G.WEEKEND), "XXXX-WXX-WE", "every weekend"),
        (Amount(2, G.WEEK), "P2W", "every 2 weeks"),
        (Amount(1, G.WEEK), "P1W", "every week"),
        (Fields(weekday=1), "XXXX-WXX-1", "every Monday"),
        (Fields(month=5), "XXXX-05", "every May"),
        (Fields(month=5, day=3), "XXXX-05-03", "every 3 May"),
        (Fields(day=3), "XXXX-XX-03", "every the 3rd"),
        (Fields(hour=17), "T17:00", "every 17:00"),
        (Fields(weekday=1, hour=17, minute=30), "XXXX-WXX-1T17:30", "every 17:30 Monday"),
        (Season(SeasonName.SUMMER), "XXXX-SU", "every summer"),
        (Quarter(3), "XXXX-Q3", "every third quarter"),
        (Half(1), "XXXX-H1", "every first half"),
        (NIGHT, "XXXX-XX-XXTNI", "every night"),
        (Both(Fields(weekday=1), NIGHT), "XXXX-WXX-1TNI", "every Monday night"),
        (Weekend(), "XXXX-WXX-WE", "every weekend"),
        (Holiday("christmas"), "XXXX-12-25", "every Christmas"),
        (Holiday("easter"), "P1Y", "every Easter"),
    ],
)
def test_sets(x, value, reading):
    found = said(Each(x), None)
    assert (found.timex.type, found.timex.value, found.timex.quant) == (
        TimexType.SET, value, "EVERY",
    )  # fmt: skip
    assert found.reading == reading
    assert found.interval is None


def test_frequencies_and_habits():
    twice = said(Each(Every(G.WEEK), frequency=2), None)
    assert (twice.timex.value, twice.timex.freq, twice.reading) == ("P1W", "2X", "twice a week")
    five = said(Each(Fields(weekday=1), frequency=5), None)
    assert (five.timex.freq, five.reading) == ("5X", "5 times every Monday")
    daily = said(Each(Every(G.DAY), habitual=True), None)
    assert (daily.timex.value, daily.timex.quant) == ("P1D", "")


@pytest.mark.parametrize(
    ("text", "language", "tense", "value"),
    [
        ("12 juin 2018", "fr", PAST, "2018-06-12"),
        ("hier", "fr", PAST, "2025-01-28"),
        ("vor zwei Wochen", "de", PAST, "2025-W03"),
        ("hace 2 meses", "es", PAST, "2024-11"),
        ("giugno 2018", "it", PAST, "2018-06"),
        ("vrijdag", "nl", PAST, "2025-01-24"),
        ("vrijdag", "nl", FUTURE, "2025-01-31"),
    ],
)
def test_phrases_of_other_languages(text, language, tense, value):
    assert said(Foreign(text, language), tense=tense).timex.value == value


def test_no_clock_stands_in_for_a_publication_date():
    assert said(Foreign("12 juin 2018", "fr"), None).timex.value == "2018-06-12"
    assert reason(Foreign("hier", "fr"), None) == "NO_DOCUMENT_DATE"
    assert reason(Foreign("3 juin", "fr"), None) == "NO_DOCUMENT_DATE"
    assert reason(Foreign("bonjour", "fr")) == "NOT_UNDERSTOOD"
    assert reason(Foreign("hier", "no language")) == "NOT_UNDERSTOOD"


def test_a_portion_of_a_length_or_a_range_keeps_it():
    assert said(Part(Portion.EARLY, Vague(VagueTime.PAST))).timex.value == "PAST_REF"
    between = Between(Calendar(2009), Calendar(2010))
    assert said(Part(Portion.LATE, between)).interval == days("2009-01-01", "2011-01-01")
    assert Assumption.THIRDS not in said(Part(Portion.LATE, between)).assumptions
    assert said(Part(Portion.EARLY, DCT)).timex.mod == "START"
