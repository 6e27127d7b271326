"""Rows, CSV and data frames."""

import csv
import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

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
from ktimeline.export.cells import read_cell
from ktimeline.model import Article, Chronology, Reason, Timex, TimexType
from ktimeline.pipeline import build

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


def test_the_columns_are_those_agreed_upon() -> None:
    agreed = """event_id, date_edtf, date_start, date_end, date_kind, precision, approximate, date_text,
        date_basis, anchor_date, rule, confidence, status, title, trigger, quote, participants,
        places, lat, lon, source_ids, source_titles, source_urls, published_first, n_sources,
        n_articles, conflict, importance, tags, notes"""
    assert [column.name for column in EVENT_COLUMNS] == [name.strip() for name in agreed.split(",")]


def test_the_page_on_columns_and_the_code_agree() -> None:
    page = (Path(__file__).parents[2] / "docs" / "columns.md").read_text("utf-8")
    told = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| `")]
    assert told == [[f"`{c.name}`", c.type, c.description] for c in EVENT_COLUMNS]


def test_the_column_lists_have_no_name_twice_and_describe_each() -> None:
    for columns in (EVENT_COLUMNS, MENTION_COLUMNS):
        assert len({column.name for column in columns}) == len(columns)
        assert all(len(column.description) > 10 for column in columns)


@pytest.mark.parametrize(
    ("told", "start", "end", "precision", "edtf", "kind"),
    [
        (made.told_day(date(2018, 6, 1)), "2018-06-01", "2018-06-02", "day", "2018-06-01", "exact"),
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
            "2018-05-03T14:30:00", "2018-05-03T14:31:00", "minute", "2018-05-03T14:30", "exact",
        ),
        (made.told_bc(44), "-0043-01-01", "-0042-01-01", "year", "-0043", "within"),
        (made.told_far(12025), "+12025-01-01", "+12026-01-01", "year", "Y12025", "within"),
    ],
)  # fmt: skip
def test_how_a_date_stands_in_the_table(told, start, end, precision, edtf, kind) -> None:
    row = to_rows(made.single(told))[0]
    names = ("date_start", "date_end", "precision", "date_edtf", "date_kind")
    assert [row[name] for name in names] == [start, end, precision, edtf, kind]
    assert row["approximate"] is told.when.approximate
    assert row["date_text"] == told.words
    assert told.words in str(row["quote"])


def test_the_words_the_basis_and_the_anchor_of_a_date() -> None:
    article = Article("a", "They met last month.", published="2025-01-29")
    (row,) = to_rows(build(article))
    assert row["date_text"] == "last month"
    assert row["date_basis"] == "published 29 Jan 2025 · month before January 2025"
    assert row["anchor_date"] == "2025-01-29"
    assert row["rule"]
    (stated,) = to_rows(build(replace(article, text="They met in Rome in June 2018.")))
    assert stated["anchor_date"] == ""
    assert stated["confidence"] == 0.99


def test_a_row_names_each_source_once() -> None:
    chronology = EVERY["two hundred"]
    event = next(e for e in chronology.events if len({v.article_id for v in e.evidence}) > 2)
    row = next(row for row in to_rows(chronology) if row["event_id"] == event.id)
    ids = list(dict.fromkeys(v.article_id for v in event.evidence))
    articles = [chronology.article(article_id) for article_id in ids]
    assert row["n_articles"] == len(ids)
    assert row["source_ids"] == "; ".join(ids)
    assert row["source_titles"] == "; ".join(article.title for article in articles)
    assert row["source_urls"] == "; ".join(article.url for article in articles)
    assert articles[0].published is not None
    assert row["published_first"] == articles[0].published.moment.isoformat()


def test_other_dates_claimed_stand_in_the_row_with_their_quotes() -> None:
    chronology = EVERY["two hundred"]
    disputed = [event for event in chronology.events if event.conflicts]
    rows = {row["event_id"]: row for row in to_rows(chronology)}
    assert disputed
    for event in disputed:
        claims = str(rows[event.id]["conflict"]).split("\n")
        assert len(claims) == len(event.conflicts)
        for claim, conflict in zip(claims, event.conflicts, strict=True):
            quote = " ".join(conflict.evidence.quote.split())
            assert claim == f"{conflict.when.edtf} · {conflict.evidence.article_id} · {quote}"


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("excel", [False, True])
def test_csv_reads_back_as_the_rows(name: str, excel: bool) -> None:
    rows = to_rows(EVERY[name])
    text = to_csv(EVERY[name], excel=excel).removeprefix("\ufeff")
    for told, row in zip(read(text), rows, strict=True):
        for key, cell in row.items():
            plain = (
                "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)
            )
            assert read_cell(told[key]) == plain


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_of_an_article_runs_in_a_spreadsheet(start: str) -> None:
    chronology = made.single(made.told_day(date(2018, 6, 1)), title=start)
    cell = read(to_csv(chronology, excel=True)[1:])[0]
    assert cell["title"] == "'" + start
    assert cell["quote"].startswith("'")
    assert read(to_csv(chronology))[0]["title"] == start


def test_dates_and_numbers_are_never_changed_for_a_spreadsheet() -> None:
    assert read(to_csv(made.ancient(), excel=True)[1:])[0]["date_start"] == "-0263-01-01"
    rows = read(to_csv(EVERY["two hundred"], excel=True)[1:])
    south = [row["lat"] for row in rows if row["places"].startswith("Valparaíso")]
    assert south
    assert set(south) == {"-33.05"}


def test_csv_is_utf_8_with_crlf_and_ends_with_one() -> None:
    text = to_csv(EVERY["hostile"])
    assert "港口" in text.encode("utf-8").decode("utf-8")
    assert text.endswith("\r\n")
    assert not text.startswith("\ufeff")
    assert to_csv(EVERY["hostile"], excel=True).encode().startswith(b"\xef\xbb\xbfevent_id")


def test_the_frame_keeps_bc_dates_and_real_types() -> None:
    frame = to_frame(made.ancient())
    assert frame["date_start"].tolist()[:2] == ["-0263-01-01", "-0217-01-01"]
    assert frame["approximate"].dtype == bool
    assert frame["n_sources"].dtype == "int64"
    assert frame["lat"].dtype == "float64"


def test_the_frame_of_nothing_has_the_columns_and_types() -> None:
    frame = to_frame(Chronology())
    assert len(frame) == 0
    assert frame["n_articles"].dtype == "int64"


def test_the_recipe_for_timestamps_works() -> None:
    frame = to_frame(EVERY["five"])
    assert pd.to_datetime(frame["date_start"], errors="coerce").notna().all()


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
