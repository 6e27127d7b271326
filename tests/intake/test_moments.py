"""Publication dates as people write them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.moments import read_moment

DAY = date(2025, 1, 29)


def at(hour: int, minute: int, offset: float | None = None) -> datetime:
    zone = None if offset is None else timezone(timedelta(hours=offset))
    return datetime(2025, 1, 29, hour, minute, tzinfo=zone)


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("2025-01-29", DAY),
        ("20250129", DAY),
        ("2025/01/29", DAY),
        (" 29 January 2025 ", DAY),
        ("29th of January, 2025", DAY),
        ("29-Jan-2025", DAY),
        ("January 29, 2025", DAY),
        ("JANUARY 29TH 2025", DAY),
        ("Jan. 29, 2025", DAY),
        ("Wednesday, January 29, 2025", DAY),
        ("Wed 29 Jan 2025", DAY),
        ("May 1, 2025", date(2025, 5, 1)),
        ("Sept. 5, 2025", date(2025, 9, 5)),
        ("29 February 2024", date(2024, 2, 29)),
        ("2025-01-29T14:30", at(14, 30)),
        ("2025-01-29 14:30:00.123456Z", at(14, 30, 0)),
        ("2025-01-29T14:30:00+09:00", at(14, 30, 9)),
        ("2025-01-29T14:30-0530", at(14, 30, -5.5)),
        ("Wed, 29 Jan 2025 14:30:00 GMT", at(14, 30, 0)),
        ("January 29, 2025, 2:30 p.m. EST", at(14, 30, -5)),
        ("January 29, 2025 at 12:05 am ET", at(0, 5)),
        ("29 January 2025 14.30 KST", at(14, 30, 9)),
        ("10:15 GMT, 29 January 2025", at(10, 15, 0)),
        ("10:15 AM EST, Wed January 29, 2025", at(10, 15, -5)),
    ],
)
def test_a_clear_form_is_read(raw: str, moment: date) -> None:
    found = read_moment(raw)
    assert found == moment
    assert type(found) is type(moment)
    if isinstance(found, datetime) and isinstance(moment, datetime):
        assert found.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("", "without doubt"),
        ("03/04/2025", "without doubt"),
        ("29/01/2025", "without doubt"),
        ("January 2025", "without doubt"),
        ("2025", "without doubt"),
        ("yesterday", "without doubt"),
        ("2025-01-29 and more", "without doubt"),
        ("30 February 2025", "no day"),
        ("2025-13-01", "no day"),
        ("29 February 2025", "no day"),
        ("Tuesday, January 29, 2025", "was a Wednesday"),
        ("2025-01-29 25:00", "no time"),
        ("2025-01-29 13:00 pm", "no time"),
        ("2025-01-29T14:30 XYZ", "zone XYZ"),
        ("2025-01-29T14:30+99:00", "no time zone"),
    ],
)
def test_a_wrong_or_doubtful_one_says_what_to_write(raw: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        read_moment(raw)
    assert "2025-01-29" in str(caught.value)


@given(st.datetimes(timezones=st.none() | st.timezones()), st.booleans())
def test_iso_of_any_moment_reads_back(moment: datetime, just_day: bool) -> None:
    if just_day:
        assert read_moment(moment.date().isoformat()) == moment.date()
        return
    moment = moment.replace(microsecond=0)
    offset = moment.utcoffset()
    if offset is None or offset.seconds % 60 == 0:
        assert read_moment(moment.isoformat()).isoformat() == moment.isoformat()


@given(
    st.dates(min_value=date(1000, 1, 1)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%a, %d %b %Y", "%A %B %d, %Y"]),
)
def test_a_day_in_words_reads_back(day: date, form: str) -> None:
    assert read_moment(day.strftime(form)) == day


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2} \d{1,4},? \d{4} ?\d*:?\d*[a-z ]*[+-]?\d*"))
def test_any_text_is_a_date_or_a_value_error(raw: str) -> None:
    with suppress(ValueError):
        assert isinstance(read_moment(raw), date)
