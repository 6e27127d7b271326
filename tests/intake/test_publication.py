"""Where publication dates are found: datelines, date lines and file names."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.dateline import find_text_dates
from ktimeline.intake.filename import date_in_name
from ktimeline.model import DateSignal

DAY = date(2025, 1, 29)


@pytest.mark.parametrize(
    ("dateline", "raw"),
    [
        ("SEOUL, Jan. 29, 2025 (Reuters) —", "Jan. 29, 2025"),
        ("SEOUL, South Korea, January 29, 2025 (AP) --", "January 29, 2025"),
        ("NEW YORK, Jan. 29, 2025 /Newswire/ --", "Jan. 29, 2025"),
        ("Geneva, 29 January 2025 –", "29 January 2025"),
        ("Port of Spain, 29 January 2025:", "29 January 2025"),
    ],
)
def test_a_dateline_dates_the_article(dateline: str, raw: str) -> None:
    text = f"A headline\n\n{dateline} Envoys met, an official said, and so on."
    found = find_text_dates(text)
    assert found.published is not None
    assert (found.published.moment, found.published.signal) == (DAY, DateSignal.DATELINE)
    assert found.published.raw == raw
    assert [piece.span.of(text) for piece in found.dropped] == [dateline]


@pytest.mark.parametrize(
    "opening",
    [
        "SEOUL, Jan. 29 (Reuters) — Envoys met.",
        "SEOUL, 29 January (Reuters) — Envoys met.",
    ],
)
def test_a_dateline_without_a_year_gives_no_date(opening: str) -> None:
    found = find_text_dates(opening)
    assert found.published is None
    assert found.dropped[0].reason == "dateline"


@pytest.mark.parametrize(
    "opening",
    [
        "SEOUL (Reuters) — Envoys met.",
        "On January 29, 2025, envoys met in Seoul.",
        "In Seoul, on January 29, 2025 — a Wednesday — envoys met.",
        "January 29, 2025 was a cold day in Seoul.",
        "The treaty of 29 January 2025",
        "Envoys met again, on 29 January 2025, and parted without a word, an official there said.",
        "SEOUL, Jan. 32, 2025 (Reuters) — Envoys met.",
        "Published January 29",
        "Published 31 February 2025",
    ],
)
def test_prose_that_holds_a_date_is_no_date_line(opening: str) -> None:
    assert find_text_dates(opening).published is None


@pytest.mark.parametrize(
    ("line", "raw"),
    [
        ("29 January 2025", "29 January 2025"),
        ("Wednesday, January 29, 2025", "Wednesday, January 29, 2025"),
        ("2025-01-29", "2025-01-29"),
        ("Published January 29, 2025", "Published January 29, 2025"),
        ("Published on: 29 January 2025", "Published on: 29 January 2025"),
        ("First published 29 Jan 2025", "First published 29 Jan 2025"),
        ("Date: 2025-01-29", "Date: 2025-01-29"),
        ("*Posted Jan. 29, 2025*", "Posted Jan. 29, 2025"),
        ("By Ada Quill | January 29, 2025", "January 29, 2025"),
        ("By Ada Quill, January 29, 2025", "By Ada Quill, January 29, 2025"),
        ("January 29, 2025 • 4 min read", "January 29, 2025"),
    ],
)
def test_a_date_line_dates_the_article(line: str, raw: str) -> None:
    found = find_text_dates(f"A headline\r\nBy Ada Quill\r\n{line}\r\n\r\nEnvoys met.")
    assert found.published is not None
    assert (found.published.moment, found.published.signal) == (DAY, DateSignal.DATE_LINE)
    assert found.published.raw == raw
    assert found.dropped[0].reason == "publication line"


@pytest.mark.parametrize(
    "line",
    [
        "Updated: January 30, 2025",
        "Last updated 30 January 2025",
        "Published January 29, 2025 | Updated January 30, 2025",
        "Published January 29, 2025, updated January 30, 2025",
        "January 29, 2025 (Updated January 30, 2025)",
    ],
)
def test_an_update_is_kept_apart(line: str) -> None:
    found = find_text_dates(f"A headline\n{line}\nEnvoys met.")
    assert found.updated is not None
    assert found.updated.day == date(2025, 1, 30)
    published = found.published.day if found.published else None
    assert published == (DAY if "29" in line else None)


def test_a_date_line_keeps_the_hour_and_its_zone() -> None:
    found = find_text_dates("Talks end\nPublished 29 January 2025, 10:15 GMT\n\nThey ended.")
    assert found.published is not None
    assert found.published.moment == datetime(2025, 1, 29, 10, 15, tzinfo=UTC)


def test_a_label_goes_before_a_lone_date_and_a_dateline_before_both() -> None:
    lines = [
        "28 January 2025",
        "Published 29 January 2025",
        "SEOUL, Jan. 30, 2025 (AB) — They met.",
    ]
    days = [find_text_dates("\n".join(lines[:n])).published for n in (1, 2, 3)]
    assert [one.day.day for one in days if one] == [28, 29, 30]


def test_the_headings_of_a_chronicle_do_not_date_it() -> None:
    chronicle = "A chronology\n\n12 June 2018\nThey met.\n\n28 February 2019\nThey met again."
    assert find_text_dates(chronicle).published is None


def test_a_date_far_down_is_not_the_publication() -> None:
    assert find_text_dates("They met.\n" * 30 + "29 January 2025").published is None


@pytest.mark.parametrize(
    ("path", "raw"),
    [
        ("2025-01-29-title.txt", "2025-01-29"),
        ("20250129_x.md", "20250129"),
        ("2025_01_29.txt", "2025_01_29"),
        ("2025.01.29 notes.txt", "2025.01.29"),
        ("2025-01-29-10-things.txt", "2025-01-29"),
        ("2025-01-29T1430.txt", "2025-01-29"),
        ("20250129-143000.txt", "20250129"),
        ("courier-2025-01-29.txt", "2025-01-29"),
        ("courier_20250129_talks.txt", "20250129"),
        ("2025-01-29-on-2018-06-12.txt", "2025-01-29"),
        ("2025-01-29/talks.txt", "2025-01-29"),
    ],
)
def test_a_file_name_dates_the_article(path: str, raw: str) -> None:
    found = date_in_name(PurePath(path))
    assert found is not None
    assert (found.moment, found.signal, found.raw) == (DAY, DateSignal.FILE_NAME, raw)


@pytest.mark.parametrize(
    "path",
    [
        "talks.txt",
        "cb037d4520250129ab.txt",
        "000_cb037d45b7717571.txt",
        "555-20250129.txt",
        "20250129123456789.txt",
        "0082-2010-12-03-44.txt",
        "2025-02-30-title.txt",
        "2025-0129.txt",
        "2025-01.txt",
        "9920-01-29.txt",
        "from-2025-01-29-to-2025-01-30.txt",
        "archive of 2025-01-29/talks.txt",
    ],
)
def test_other_digits_in_a_file_name_do_not(path: str) -> None:
    assert date_in_name(PurePath(path)) is None


@given(st.text())
def test_any_text_has_spans_of_its_own(text: str) -> None:
    for piece in find_text_dates(text).dropped:
        assert piece.span.of(text).strip()


@given(st.text(alphabet=st.characters(exclude_characters="/\0")))
def test_any_name_is_searched(name: str) -> None:
    found = date_in_name(PurePath("folder") / name)
    assert found is None or found.raw in name
