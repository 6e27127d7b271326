"""Rows, CSV and data frames."""

import csv
import io
from datetime import date, datetime

import chronologies as made
import pandas as pd
import pytest

from ktimeline.export import (
    EVENT_COLUMNS,
    MENTION_COLUMNS,
    csv_text,
    mention_rows,
    to_csv,
    to_frame,
    to_rows,
)
from ktimeline.model import Chronology, Reason, Timex, TimexType

EVERY = {
    "none": made.chronology(0),
    "five": made.chronology(5),
    "two hundred": made.chronology(200),
    "ancient": made.ancient(),
    "hostile": made.hostile(),
    "one day": made.one_day(),
}


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("name", EVERY)
def test_each_row_has_exactly_the_columns_of_the_list(name: str) -> None:
    chronology = EVERY[name]
    names = [column.name for column in EVENT_COLUMNS]
    rows = to_rows(chronology)
    assert len(rows) == len(chronology.events)
    assert all(list(row) == names for row in rows)
    assert to_csv(chronology).split("\r\n")[0] == ",".join(names)
    assert list(to_frame(chronology).columns) == names


def test_the_column_lists_have_no_name_twice_and_describe_each() -> None:
    for columns in (EVENT_COLUMNS, MENTION_COLUMNS):
        assert len({column.name for column in columns}) == len(columns)
        assert all(len(column.description) > 10 for column in columns)


@pytest.mark.parametrize(
    ("told", "start", "end", "granularity", "edtf", "extent"),
    [
        (made.told_day(date(2018, 6, 1)), "2018-06-01", "2018-06-02", "day", "2018-06-01", ""),
        (made.told_month(date(2018, 6, 1)), "2018-06-01", "2018-07-01", "month", "2018-06", "within"),
        (
            made.told_range(date(2018, 6, 1), date(2018, 6, 9)),
            "2018-06-01", "2018-06-10", "day", "2018-06-01/2018-06-09", "lasted",
        ),
        (made.told_since(date(2018, 3, 1)), "2018-03-01", "", "month", "2018-03/..", "lasted"),
        (made.told_until(date(2018, 3, 1)), "", "2018-04-01", "month", "../2018-03", "lasted"),
        (made.told_year(2015, about=True), "2015-01-01", "2016-01-01", "year", "2015~", "within"),
        (
            made.told_hour(datetime(2018, 5, 3, 14, 30)),
            "2018-05-03T14:30:00", "2018-05-03T14:31:00", "minute", "2018-05-03T14:30", "",
        ),
        (made.told_bc(44), "-0043-01-01", "-0042-01-01", "year", "-0043", "within"),
        (made.told_far(12025), "+12025-01-01", "+12026-01-01", "year", "Y12025", "within"),
    ],
)  # fmt: skip
def test_how_a_date_stands_in_the_table(told, start, end, granularity, edtf, extent) -> None:
    row = to_rows(made.single(told))[0]
    assert [row[k] for k in ("start", "end", "granularity", "edtf", "extent")] == [
        start, end, granularity, edtf, extent,
    ]  # fmt: skip
    assert row["approximate"] is told.when.approximate
    assert row["mention"] == told.words
    assert told.words in str(row["quote"])
    assert str(row["explanation"]).startswith(f'"{told.words}"')


def test_a_row_names_each_source_once_with_its_date() -> None:
    chronology = EVERY["two hundred"]
    event = next(e for e in chronology.events if len({v.article_id for v in e.evidence}) > 2)
    row = next(row for row in to_rows(chronology) if row["id"] == event.id)
    ids = list(dict.fromkeys(v.article_id for v in event.evidence))
    articles = [chronology.article(article_id) for article_id in ids]
    assert row["sources"] == len(ids)
    assert row["articles"] == "; ".join(article.title for article in articles)
    assert row["published"] == "; ".join(str(a.published.moment) for a in articles if a.published)


def test_other_dates_claimed_stand_in_the_row() -> None:
    chronology = EVERY["two hundred"]
    disputed = [event for event in chronology.events if event.conflicts]
    rows = {row["id"]: row for row in to_rows(chronology)}
    assert disputed
    for event in disputed:
        assert rows[event.id]["conflicts"] == event.conflicts[0].when.edtf


@pytest.mark.parametrize("name", EVERY)
def test_csv_reads_back_as_the_rows(name: str) -> None:
    rows = to_rows(EVERY[name])
    for told, row in zip(read(to_csv(EVERY[name])), rows, strict=True):
        for key, cell in row.items():
            plain = (
                "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)
            )
            assert told[key].removeprefix("'") == plain.removeprefix("'")


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_of_an_article_runs_in_a_spreadsheet(start: str) -> None:
    chronology = made.single(made.told_day(date(2018, 6, 1)), title=start)
    cell = read(to_csv(chronology))[0]
    assert cell["title"] == "'" + start
    assert cell["quote"].startswith("'")


def test_dates_and_numbers_are_never_changed_for_a_spreadsheet() -> None:
    assert read(to_csv(made.ancient()))[0]["start"] == "-0263-01-01"
    rows = read(to_csv(EVERY["two hundred"]))
    south = [row["latitude"] for row in rows if row["places"].startswith("Valparaíso")]
    assert south
    assert set(south) == {"-33.05"}


def test_csv_is_utf_8_with_crlf_and_ends_with_one() -> None:
    text = to_csv(EVERY["hostile"])
    assert "港口" in text.encode("utf-8").decode("utf-8")
    assert text.endswith("\r\n")


def test_the_frame_keeps_bc_dates_and_real_types() -> None:
    frame = to_frame(made.ancient())
    assert frame["start"].tolist()[:2] == ["-0263-01-01", "-0217-01-01"]
    assert frame["approximate"].dtype == bool
    assert frame["sources"].dtype == "int64"
    assert frame["latitude"].dtype == "float64"


def test_the_frame_of_nothing_has_the_columns_and_types() -> None:
    frame = to_frame(Chronology())
    assert len(frame) == 0
    assert frame["sources"].dtype == "int64"


def test_the_recipe_for_timestamps_works() -> None:
    frame = to_frame(EVERY["five"])
    assert pd.to_datetime(frame["start"], errors="coerce").notna().all()


# ---- mentions ----------------------------------------------------------------------------------


def tray_rows() -> list[dict[str, object]]:
    book = made.Book()
    draft = book.draft(date(2018, 6, 20))
    made.add_event(book, draft, made.told_month(date(2018, 6, 1)), "The strike ends")
    made.add_undated(
        book, draft, "They met every day.", "every day", Timex(TimexType.SET, "P1D", quant="EVERY")
    )
    made.add_unresolved(book, draft, "The log says 30 February.", "30 February", Reason.NO_SUCH_DAY)
    chronology = book.finish()
    results = [
        *chronology.unresolved, *chronology.undated, chronology.events[0].evidence[0].resolution,
    ]  # fmt: skip
    return mention_rows(results, chronology.articles[0])  # type: ignore[return-value]


def test_mentions_come_in_the_order_of_the_text() -> None:
    rows = tray_rows()
    assert [row["text"] for row in rows] == ["in June 2018", "every day", "30 February"]
    assert [row["status"] for row in rows] == ["resolved", "undated", "unresolved"]
    assert [list(row) for row in rows] == [[column.name for column in MENTION_COLUMNS]] * 3


def test_what_is_known_of_each_mention() -> None:
    resolved, undated, unresolved = tray_rows()
    assert (resolved["from"], resolved["to"], resolved["edtf"]) == (
        "2018-06-01", "2018-07-01", "2018-06",
    )  # fmt: skip
    assert (undated["type"], undated["value"], undated["from"]) == ("SET", "P1D", "")
    assert unresolved["reason"] == "there is no such day"
    assert unresolved["value"] == ""


def test_mention_rows_make_csv_too() -> None:
    assert len(read(csv_text(tray_rows(), MENTION_COLUMNS))) == 3  # type: ignore[arg-type]
