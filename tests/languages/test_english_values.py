"""English, phrase by phrase: what is found in it and what it means, told on 29 January 2025."""

import pytest

import ktimeline as kt

PUBLISHED = "2025-01-29"  # a Wednesday

# Phrase, and what is found in it: the words, TIMEX3 type, value and mod; "!" and a reason where
# it has no meaning.
VALUES = {
    # Absolute dates
    "June 2018": ["June 2018 | DATE 2018-06"],
    "12 June 2018": ["12 June 2018 | DATE 2018-06-12"],
    "June 12": ["June 12 | DATE 2024-06-12"],
    "June 12, 2018": ["June 12, 2018 | DATE 2018-06-12"],
    "Jun. 12, 2018": ["Jun. 12, 2018 | DATE 2018-06-12"],
    "12th of June, 2018": ["12th of June, 2018 | DATE 2018-06-12"],
    "the 12th of June 2018": ["the 12th of June 2018 | DATE 2018-06-12"],
    "12/06/2018": ["12/06/2018 | DATE 2018-12-06"],
    "13/06/2018": ["13/06/2018 | DATE 2018-06-13"],
    "2018-06-12": ["2018-06-12 | DATE 2018-06-12"],
    "2018-06-12T14:30": ["2018-06-12T14:30 | TIME 2018-06-12T14:30"],
    "2018-06": ["2018-06 | DATE 2018-06"],
    "2018-W24": ["2018-W24 | DATE 2018-W24"],
    "12.06.2018": ["12.06.2018 | DATE 2018-06-12"],
    "'98": ["'98 | DATE 1998"],
    "the 1990s": ["the 1990s | DATE 199"],
    "the '60s": ["the '60s | DATE 196"],
    "the nineties": ["the nineties | DATE 199"],
    "the mid-1990s": ["the mid-1990s | DATE 199 MID"],
    "the early 1980s": ["the early 1980s | DATE 198 START"],
    "44 BC": ["44 BC | DATE BC0044"],
    "264 B.C.": ["264 B.C. | DATE BC0264"],
    "AD 79": ["AD 79 | DATE 0079"],
    "the 5th century BC": ["the 5th century BC | DATE BC04"],
    "the nineteenth century": ["the nineteenth century | DATE 18"],
    "the 480s BC": ["the 480s BC | DATE BC048"],
    # Years of another
    "May of last year": ["May of last year | DATE 2024-05"],
    "January this year": ["January this year | DATE 2025-01"],
    "March 15, 44 BC": ["March 15, 44 BC | DATE BC0044-03-15"],
    "Tuesday, June 12, 2018": ["Tuesday, June 12, 2018 | DATE 2018-06-12"],
    "Tuesday 12 June 2018": ["Tuesday 12 June 2018 | DATE 2018-06-12"],
    "Tues., June 12": ["Tues., June 12 | DATE 2024-06-12"],
    # Today and its neighbours
    "yesterday": ["yesterday | DATE 2025-01-28"],
    "today": ["today | DATE 2025-01-29"],
    "tomorrow": ["tomorrow | DATE 2025-01-30"],
    "the day before yesterday": ["the day before yesterday | DATE 2025-01-27"],
    "the day after tomorrow": ["the day after tomorrow | DATE 2025-01-31"],
    "last night": ["last night | TIME 2025-01-28TNI"],
    "tonight": ["tonight | TIME 2025-01-29TNI"],
    "this morning": ["this morning | TIME 2025-01-29TMO"],
    "yesterday afternoon": ["yesterday afternoon | TIME 2025-01-28TAF"],
    "tomorrow morning": ["tomorrow morning | TIME 2025-01-30TMO"],
    # Last, this, next, ago
    "last week": ["last week | DATE 2025-W04"],
    "next week": ["next week | DATE 2025-W06"],
    "this week": ["this week | DATE 2025-W05"],
    "last month": ["last month | DATE 2024-12"],
    "last year": ["last year | DATE 2024"],
    "next year": ["next year | DATE 2026"],
    "two weeks ago": ["two weeks ago | DATE 2025-W03"],
    "three days ago": ["three days ago | DATE 2025-01-26"],
    "a year ago": ["a year ago | DATE 2024"],
    "ten years ago": ["ten years ago | DATE 2015"],
    "a decade ago": ["a decade ago | DATE 201"],
    "two years and three months ago": ["two years and three months ago | DATE 2022-10"],
    "a year and a half ago": ["a year and a half ago | DATE 2023-07"],
    "several years ago": ["several years ago | DATE PAST_REF"],
    "about two years ago": ["about two years ago | DATE 2023 APPROX"],
    "more than a year ago": ["more than a year ago | DATE 2024 MORE_THAN"],
    "last Friday": ["last Friday | DATE 2025-01-24"],
    "next Tuesday": ["next Tuesday | DATE 2025-02-04"],
    "this Friday": ["this Friday | DATE 2025-01-31"],
    "last March": ["last March | DATE 2024-03"],
    "last summer": ["last summer | DATE 2024-SU"],
    "next spring": ["next spring | DATE 2025-SP"],
    "this fall": ["this fall | DATE 2025-FA"],
    "last Christmas": ["last Christmas | DATE 2024-12-25"],
    "the previous year": ["the previous year | DATE 2024"],
    "the following month": ["the following month | DATE 2025-02"],
    "that day": ["that day | DATE 2025-01-29"],
    "that year": ["that year | DATE 2025"],
    "two days later": ["two days later | DATE 2025-01-31"],
    "two weeks earlier": ["two weeks earlier | DATE 2025-W03"],
    "two weeks before 12 June 2018": ["two weeks before 12 June 2018 | DATE 2018-W22"],
    "the day after Christmas": ["the day after Christmas | DATE 2024-12-26"],
    "three months after June 2018": ["three months after June 2018 | DATE 2018-09"],
    # Quarters, halves, seasons, weekends, holidays
    "the third quarter": ["the third quarter | DATE 2024-Q3"],
    "the third quarter of 2012": ["the third quarter of 2012 | DATE 2012-Q3"],
    "Q3 2012": ["Q3 2012 | DATE 2012-Q3"],
    "H1 2012": ["H1 2012 | DATE 2012-H1"],
    "August of that year": ["August of that year | DATE 2025-08"],
    "third-quarter 2012": ["third-quarter 2012 | DATE 2012-Q3"],
    "the first half of 2019": ["the first half of 2019 | DATE 2019-H1"],
    "fiscal 2019": ["fiscal 2019 | DATE 2019"],
    "the first quarter of fiscal 2019": ["the first quarter of fiscal 2019 | DATE 2019-Q1"],
    "the fiscal year 2019": ["the fiscal year 2019 | DATE 2019"],
    "spring 2012": ["spring 2012 | DATE 2012-SP"],
    "the summer of 2012": ["the summer of 2012 | DATE 2012-SU"],
    "the winter of 1941-42": ["the winter of 1941-42 | DATE 1941-WI"],
    "last weekend": ["last weekend | DATE 2025-W04-WE"],
    "the weekend": ["the weekend | DATE 2025-W04-WE"],
    "this weekend": ["this weekend | DATE 2025-W05-WE"],
    "Christmas": ["Christmas | DATE 2024-12-25"],
    "Christmas Day 2018": ["Christmas Day 2018 | DATE 2018-12-25"],
    "Easter 2018": ["Easter 2018 | DATE 2018-04-01"],
    "New Year's Eve": ["New Year's Eve | DATE 2024-12-31"],
    "Thanksgiving": ["Thanksgiving | DATE 2024-11-28"],
    "Labor Day": ["Labor Day | DATE 2024-09-02"],
    "the Fourth of July": ["the Fourth of July | DATE 2024-07-04"],
    # Times and parts of the day
    "5 p.m.": ["5 p.m. | TIME 2025-01-29T17:00"],
    "11:30 a.m.": ["11:30 a.m. | TIME 2025-01-29T11:30"],
    "noon": ["noon | TIME 2025-01-29T12:00"],
    "midnight": ["midnight | TIME 2025-01-29T24:00"],
    "5 p.m. on Friday": ["5 p.m. on Friday | TIME 2025-01-24T17:00"],
    "Friday at 5 p.m.": ["Friday at 5 p.m. | TIME 2025-01-24T17:00"],
    "noon Saturday": ["noon Saturday | TIME 2025-01-25T12:00"],
    "9:15 a.m. EST on June 12, 2018": ["9:15 a.m. EST on June 12, 2018 | TIME 2018-06-12T09:15"],
    "0530 hours": ["0530 hours | TIME 2025-01-29T05:30"],
    "five o'clock": ["five o'clock | TIME 2025-01-29T05:00"],
    "Friday morning": ["Friday morning | TIME 2025-01-24TMO"],
    "Friday night": ["Friday night | TIME 2025-01-24TNI"],
    "the morning of June 12, 2018": ["the morning of June 12, 2018 | TIME 2018-06-12TMO"],
    "early Friday": ["early Friday | DATE 2025-01-24 START"],
    "late on Friday": ["late on Friday | DATE 2025-01-24 END"],
    "the night of 12 June 2018": ["the night of 12 June 2018 | TIME 2018-06-12TNI"],
    # Lengths and windows
    "two years": ["two years | DURATION P2Y"],
    "three-year": ["three-year | DURATION P3Y"],
    "half an hour": ["half an hour | DURATION PT30M"],
    "a year and a half": ["a year and a half | DURATION P1.5Y"],
    "two and a half years": ["two and a half years | DURATION P2.5Y"],
    "a decade": ["a decade | DURATION P10Y"],
    "several months": ["several months | DURATION PXM"],
    "a few days": ["a few days | DURATION PXD"],
    "more than two weeks": ["more than two weeks | DURATION P2W MORE_THAN"],
    "at least 30 days": ["at least 30 days | DURATION P30D EQUAL_OR_MORE"],
    "nearly three years": ["nearly three years | DURATION P3Y LESS_THAN"],
    "up to 180 days": ["up to 180 days | DURATION P180D EQUAL_OR_LESS"],
    "less than an hour": ["less than an hour | DURATION PT1H LESS_THAN"],
    "two years and three months": ["two years and three months | DURATION P2Y3M"],
    "the first nine months of 1989": ["the first nine months of 1989 | DURATION P9M"],
    "the last two weeks of February 1951": ["the last two weeks of February 1951 | DURATION P2W"],
    "the past two years": ["the past two years | DURATION P2Y"],
    "the last three months": ["the last three months | DURATION P3M"],
    "the next five years": ["the next five years | DURATION P5Y"],
    "over the past decade": ["the past decade | DURATION P10Y"],
    "in recent years": ["recent years | DATE PAST_REF"],
    # Ranges and lists
    "from May to June 2009": [
        "May | DATE 2009-05",
        "June 2009 | DATE 2009-06",
    ],
    "between 1998 and 2003": [
        "1998 | DATE 1998",
        "2003 | DATE 2003",
    ],
    "May 3-5": [
        "May 3 | DATE 2024-05-03",
        "5 | DATE 2024-05-05",
    ],
    "May 3–5, 2018": [
        "May 3 | DATE 2018-05-03",
        "5, 2018 | DATE 2018-05-05",
    ],
    "3-5 May 2018": [
        "3 | DATE 2018-05-03",
        "5 May 2018 | DATE 2018-05-05",
    ],
    "1914-1918": [
        "1914 | DATE 1914",
        "1918 | DATE 1918",
    ],
    "1914-18": [
        "1914 | DATE 1914",
        "18 | DATE 1918",
    ],
    "from 27 to 28 February 2019": [
        "27 | DATE 2019-02-27",
        "28 February 2019 | DATE 2019-02-28",
    ],
    "from November to February 2010": [
        "November | DATE 2009-11",
        "February 2010 | DATE 2010-02",
    ],
    "May 3, 5 and 7": [
        "May 3 | DATE 2024-05-03",
        "5 | DATE 2024-05-05",
        "7 | DATE 2024-05-07",
    ],
    "the 1950s and '60s": [
        "the 1950s | DATE 195",
        "'60s | DATE 196",
    ],
    "Monday through Friday": [
        "Monday | DATE 2025-01-20",
        "Friday | DATE 2025-01-24",
    ],
    "June 12–14, 2018": [
        "June 12 | DATE 2018-06-12",
        "14, 2018 | DATE 2018-06-14",
    ],
    "from Monday to Wednesday": [
        "Monday | DATE 2025-01-27",
        "Wednesday | DATE 2025-01-29",
    ],
    "2001/02": [
        "2001 | DATE 2001",
        "02 | DATE 2002",
    ],
    # Sets
    "every day": ["every day | SET P1D"],
    "daily": ["daily | SET P1D"],
    "every Monday": ["every Monday | SET XXXX-WXX-1"],
    "every other week": ["every other week | SET P2W"],
    "twice a week": ["twice a week | SET P1W"],
    "annual": ["annual | SET P1Y"],
    "once a month": ["once a month | SET P1M"],
    "each summer": ["each summer | SET XXXX-SU"],
    "Mondays": ["Mondays | SET XXXX-WXX-1"],
    "every two years": ["every two years | SET P2Y"],
    "three times a year": ["three times a year | SET P1Y"],
    "weekly": ["weekly | SET P1W"],
    "almost every day": ["almost every day | SET P1D"],
    # Vague times
    "now": ["now | DATE PRESENT_REF"],
    "currently": ["currently | DATE PRESENT_REF"],
    "recently": ["recently | DATE PAST_REF"],
    "soon": ["soon | DATE FUTURE_REF"],
    "in the near future": ["the near future | DATE FUTURE_REF"],
    "at the time": ["the time | DATE PAST_REF"],
    "these days": ["these days | DATE PRESENT_REF"],
    # Portions
    "early 2011": ["early 2011 | DATE 2011 START"],
    "mid-June": ["mid-June | DATE 2024-06 MID"],
    "late last month": ["late last month | DATE 2024-12 END"],
    "the end of 1994": ["the end of 1994 | DATE 1994 END"],
    "the beginning of the year": ["the beginning of the year | DATE 2025 START"],
    "the end of the month": ["the end of the month | DATE 2025-01 END"],
    "year-end": ["year-end | DATE 2025 END"],
    "year-end 2019": ["year-end 2019 | DATE 2019 END"],
    "earlier this year": ["earlier this year | DATE 2025 START"],
    "later this week": ["later this week | DATE 2025-W05 END"],
    "earlier that month": ["earlier that month | DATE 2025-01 START"],
    # Since, until, by, around
    "since March": ["March | DATE 2024-03"],
    "since 2010": ["2010 | DATE 2010"],
    "by the end of 2019": ["the end of 2019 | DATE 2019 END"],
    "two months since": ["two months | DURATION P2M"],
    "around 12 June": ["around 12 June | DATE 2024-06-12 APPROX"],
    "circa 1500": ["circa 1500 | DATE 1500 APPROX"],
    # Others
    "the year 2000": ["the year 2000 | DATE 2000"],
    "nineteen ninety-six": ["nineteen ninety-six | DATE 1996"],
    "the last Friday of May 2012": ["the last Friday of May 2012 | DATE 2012-05-25"],
    "the third week of May 2012": ["the third week of May 2012 | DATE 2012-W20"],
    "the first Tuesday in November 2020": ["the first Tuesday in November 2020 | DATE 2020-11-03"],
    "Friday the 13th": ["Friday the 13th | DATE 2024-12-13"],
    "30 February 2011": ["30 February 2011 | !NO_SUCH_DAY"],
    "31 June": ["31 June | !NO_SUCH_DAY"],
    "in his first 100 days": ["first 100 days | DURATION P100D"],
    "in the 2010s": ["the 2010s | DATE 201"],
    "a fortnight ago": ["a fortnight ago | DATE 2025-W03"],
    "within 24 hours": ["24 hours | DURATION PT24H"],
    "the week before last": ["the week before last | DATE 2025-W03"],
    "the month after next": ["the month after next | DATE 2025-03"],
    "the following day": ["the following day | DATE 2025-01-30"],
    "the same year": ["the same year | DATE 2025"],
    "next January 20": ["next January 20 | DATE 2026-01-20"],
    "March 2018 to May": [
        "March 2018 | DATE 2018-03",
        "May | DATE 2018-05",
    ],
    "the night before last": ["the night before last | TIME 2025-01-27TNI"],
    "earlier today": ["earlier today | DATE 2025-01-29 START"],
    "this past weekend": ["this past weekend | DATE 2025-W04-WE"],
    "the coming months": ["the coming months | DATE FUTURE_REF"],
    "June of '98": ["June of '98 | DATE 1998-06"],
    "mid-2019": ["mid-2019 | DATE 2019 MID"],
    "overnight": ["overnight | TIME 2025-01-28TNI"],
    "the early hours of Thursday": ["the early hours of Thursday | TIME 2025-01-23TMO START"],
    "Thursday evening": ["Thursday evening | TIME 2025-01-23TEV"],
}


@pytest.mark.parametrize("phrase", VALUES)
def test_a_phrase_in_a_sentence(phrase: str) -> None:
    found = kt.find(f"They saw it {phrase}.", published=PUBLISHED)
    assert [told(result) for result in found] == VALUES[phrase]


def told(result: kt.Resolution | kt.Unresolved) -> str:
    if isinstance(result, kt.Unresolved):
        return f"{result.mention.text} | !{result.reason.name}"
    timex = result.timex
    return f"{result.mention.text} | {timex.type} {timex.value} {timex.mod}".rstrip()


@pytest.mark.parametrize(
    "phrase", ["June 2018", "last month", "two weeks ago", "the third quarter"]
)
@pytest.mark.parametrize(
    "frame", ["{}", "({})", "\u201c{}\u201d", "{},", "{}:", "\u2014{}\u2014", "\n{}\n", "*{}*"]
)
def test_a_phrase_in_every_dress_is_the_same(phrase: str, frame: str) -> None:
    (found,) = kt.find(f"They saw it, {frame.format(phrase)} that is, again.", published=PUBLISHED)
    assert [told(found)] == VALUES[phrase]


@pytest.mark.parametrize("phrase", ["June 2018", "last month", "12 June 2018", "the 1990s"])
def test_capitals_are_the_same_date(phrase: str) -> None:
    (found,) = kt.find(f"THEY SAW IT {phrase.upper()} AGAIN", published=PUBLISHED)
    assert isinstance(found, kt.Resolution)
    assert found.timex.value == VALUES[phrase][0].split()[-1]
