"""`check`: the gold file that a user brings, and what is said where it is wrong."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.evaluation.check import CheckReport, check
from ktimeline.evaluation.table import GoldTableError, read_table
from ktimeline.evaluation.timeml import TimemlError
from ktimeline.model import (
    Interval,
    Mention,
    Reason,
    Resolution,
    Span,
    Timex,
    TimexType,
    Unresolved,
)
from ktimeline.model.expression import DocumentTime

MONTH = Timex(TimexType.DATE, "2024-12")
WINDOW = Timex(TimexType.DURATION, "P1M")
WINDOW_DAYS = Interval.between(date(2024, 12, 29), date(2025, 1, 29))
RANGE = Interval.between(date(2009, 5, 1), date(2009, 7, 1))


def mention(text: str, start: int = 0) -> Mention:
    return Mention("a", Span(start, start + len(text)), text, DocumentTime())


def resolve(
    text: str, /, *, published: date | datetime | None, start: int = 0
) -> Resolution | Unresolved:
    """Know five phrases, as a resolver would that is published on 29 January 2025."""
    found = mention(text, start)
    if published is None:
        return Unresolved(found, Reason.NO_DOCUMENT_DATE)
    known = {
        "last month": Resolution(found, None, None, MONTH, "2024-12", "December 2024"),
        "early 2011": Resolution(
            found, None, None, Timex(TimexType.DATE, "2011", "START"), "2011", "early 2011"
        ),
        "over the past month": Resolution(
            found, WINDOW_DAYS, None, WINDOW, "", "29 Dec 2024 to 28 Jan 2025"
        ),
        "from May": Resolution(
            found, None, None, Timex(TimexType.DATE, "2009-05"), "2009-05", "May 2009",
            range=RANGE, range_edtf="2009-05/2009-06",
        ),
    }  # fmt: skip
    return known.get(text, Unresolved(found, Reason.NO_SUCH_DAY, "February ends on the 28th"))


def find(text: str, /, *, published: date | datetime | None) -> list[Resolution | Unresolved]:
    found = re.finditer(r"last month|early 2011|30 February", text)
    return [resolve(one[0], published=published, start=one.start()) for one in found]


def checked(path: Path, content: str) -> CheckReport:
    path.write_text(content, encoding="utf-8")
    return check(path, resolve=resolve, find=find)


@pytest.mark.parametrize(
    ("phrase", "expected", "ok"),
    [
        ("last month", "2024-12", True),
        ("last month", "2024-11", False),
        ("last month", "2024-12,DATE", True),
        ("last month", "2024-12,date", True),
        ("last month", "2024-12,TIME", False),
        ("last month", "2024-12,DATE,START", False),
        ("last month", "2024-12-XX", True),
        ("last month", "unresolved:NO_SUCH_DAY", False),
        ("early 2011", "2011,DATE,START", True),
        ("early 2011", "2011,DATE,END", False),
        ("over the past month", "P1M", True),
        ("over the past month", "2024-12-29/2025-01-28", True),
        ("over the past month", "2024-12-29/2025-01-29", False),
        ("over the past month", "2024-12-29/9999-12-31", False),
        ("over the past month", "2024/2025", False),
        ("from May", "2009-05", True),
        ("from May", "2009-05/2009-06", True),
        ("from May", "2009-05-01/2009-06-30", True),
        ("from May", "2009-05/2009-07", False),
        ("30 February 2011", "unresolved:NO_SUCH_DAY", True),
        ("30 February 2011", "unresolved", True),
        ("30 February 2011", "unresolved:OUT_OF_RANGE", False),
        ("30 February 2011", "2011-02-30", False),
    ],
)
def test_expectations(tmp_path: Path, phrase: str, expected: str, ok: bool) -> None:
    header = "phrase,published,expected,type,mod"
    report = checked(tmp_path / "gold.csv", f"{header}\n{phrase},2025-01-29,{expected}\n")
    assert [row.ok for row in report.rows] == [ok]
    assert (report.ok, report.passed, report.score) == (ok, int(ok), None)


def test_a_row_tells_what_was_expected_what_came_and_why(tmp_path: Path) -> None:
    content = '\ufeffDate,Note,Value,Phrase\n2025-01-29,"a,\nb",2024-11,last month\n\n,,x,Friday\n'
    first, second = checked(tmp_path / "gold.csv", content).rows
    assert (first.row, first.phrase, first.published) == (3, "last month", date(2025, 1, 29))
    assert (first.expected, first.got, first.ok) == ("2024-11", "2024-12 DATE", False)
    assert (first.source, "December 2024" in first.explanation) == ("gold.csv", True)
    assert (second.row, second.got) == (5, "unresolved:NO_DOCUMENT_DATE")


def test_publication_dates_may_have_an_hour(tmp_path: Path) -> None:
    path = tmp_path / "gold.csv"
    path.write_text("phrase,published,expected\nnow,2025-01-29T08:30,x\n", encoding="utf-8")
    assert read_table(path)[0].published == datetime(2025, 1, 29, 8, 30)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "no column 'phrase'; the header (line 1) has nothing"),
        ("phrase,published\nFriday,2025-01-29\n", "no column 'expected' or 'value'"),
        ("phrase,expected\nFriday,2025\n", "no column 'published' or 'date'"),
        ("phrase,published,expected\n", "no rows"),
        ("phrase,published,expected\n,,\n\n", "no rows"),
        ("phrase,published,expected\nFriday,29.1.2025,2025\n", "line 2: '29.1.2025' is no"),
        ("phrase,published,expected\nFriday,2025-02-30,2025\n", "line 2: '2025-02-30' is no"),
        ("phrase,published,expected\nFriday,2025-01-29\n", "line 2: the expected is empty"),
        ("phrase,published,expected\n,2025-01-29,2025\n", "line 2: the phrase is empty"),
        ('phrase,published,expected\n"Friday,2025-01-29,2025\n', "not CSV"),
    ],
)
def test_a_wrong_table_is_refused(tmp_path: Path, content: str, complaint: str) -> None:
    with pytest.raises(GoldTableError, match=r"gold\.csv.*" + re.escape(complaint)):
        checked(tmp_path / "gold.csv", content)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_are_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.csv"
    path.write_bytes(b"phrase,published,expected\n" + data)
    try:
        rows = read_table(path)
    except GoldTableError:
        return
    assert all(row.phrase and row.expected for row in rows)


TIMEML = """<TimeML><DOCID>d</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2025-01-29"
functionInDocument="CREATION_TIME">29 Jan</TIMEX3></DCT><TEXT>It rained
<TIMEX3 tid="t1" type="DATE" value="2024-12">last month</TIMEX3>, as in
<TIMEX3 tid="t2" type="DATE" value="2012">early 2011</TIMEX3> and
<TIMEX3 tid="t3" type="DATE" value="2010">the year before</TIMEX3>, not 30 February.</TEXT></TimeML>
"""


def test_timeml_is_checked_mention_by_mention(tmp_path: Path) -> None:
    (tmp_path / "d.tml").write_text(TIMEML, encoding="utf-8")
    report = check(tmp_path, resolve=resolve, find=find)
    assert [(row.row, row.phrase, row.expected, row.got, row.ok) for row in report.rows] == [
        (1, "last month", "2024-12", "2024-12 DATE", True),
        (2, "early 2011", "2012", "2011 DATE START", False),
        (3, "the year before", "2010", "(nothing)", False),
        (4, "30 February", "(nothing)", "unresolved:NO_SUCH_DAY", False),
    ]
    assert report.score is not None
    assert (report.score.gold, report.score.matched, report.score.value_right) == (3, 2, 1)
    assert {(row.published, row.source) for row in report.rows} == {(date(2025, 1, 29), "d.tml")}


def test_what_is_no_gold_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        check(tmp_path / "none.tml", resolve=resolve, find=find)
    with pytest.raises(FileNotFoundError):
        check(tmp_path / "none.csv", resolve=resolve, find=find)
    with pytest.raises(TimemlError, match=r"notes\.txt"):
        checked(tmp_path / "notes.txt", "Only words.")
