"""A table that a person has edited is drawn as it stands, and nothing is lost on the way round."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from pathlib import Path

import chronologies as made
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ktimeline as kt
from ktimeline.export import EVENT_COLUMNS, is_timeline_table, read_table, to_csv, to_rows
from ktimeline.export.cells import join_items, read_cell, split_items
from ktimeline.model import Chronology

EVERY = {
    "none": made.chronology(0),
    "five": made.chronology(5),
    "two hundred": made.chronology(200),
    "ancient": made.ancient(),
    "hostile": made.hostile(),
    "one day": made.one_day(),
}
NAMES = [column.name for column in EVENT_COLUMNS]
WHOLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
# A line of a cell may not be a line of its own.
LINE = WHOLE.map(lambda text: " ".join(text.split()))


def back(text: str) -> Chronology:
    table = read_table(text.encode("utf-8"), "events.csv")
    assert table.problems == ()
    return Chronology(table.articles, table.events)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def text_of(rows: list[dict[str, str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, NAMES, delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("excel", [False, True])
def test_a_table_read_and_written_is_the_same(name: str, excel: bool) -> None:
    text = to_csv(EVERY[name], excel=excel)
    assert to_csv(back(text), excel=excel) == text


@pytest.mark.parametrize("name", ["five", "two hundred", "ancient"])
def test_a_semicolon_or_a_tab_parts_cells_as_well(name: str) -> None:
    text = to_csv(EVERY[name])
    for delimiter in ";\t":
        assert to_csv(back(text_of(rows_of(text), delimiter))) == text


EDITS = {
    "title": WHOLE,
    "trigger": WHOLE,
    "quote": WHOLE,
    "notes": WHOLE,
    "date_text": WHOLE,
    "rule": WHOLE,
    "tags": st.lists(WHOLE.filter(bool), max_size=3).map(join_items),
    "participants": st.lists(WHOLE.filter(bool), max_size=3).map(join_items),
    "places": st.lists(WHOLE.filter(bool), min_size=1, max_size=3).map(join_items),
    "source_ids": st.lists(LINE.filter(bool), min_size=1, max_size=3, unique=True).map(join_items),
    "status": st.sampled_from(["happened", "planned", "possible", "denied"]),
    "confidence": st.floats(0, 1).map(str),
    "importance": st.floats(0, 1).map(str),
    "n_sources": st.integers(1, 99).map(str),
    "lat": st.floats(-90, 90).map(str),
    "lon": st.floats(-180, 180).map(str),
    "date_basis": st.lists(LINE.filter(lambda s: s and "·" not in s), max_size=3).map(" · ".join),
    "conflict": st.tuples(LINE.filter(lambda s: s and "·" not in s), LINE).map(
        lambda pair: f"2018-06-11 · {pair[0]} · {pair[1]}"
    ),
}  # fmt: skip


@given(st.fixed_dictionaries({}, optional=EDITS), st.booleans())
def test_whatever_a_person_writes_comes_back(edits: dict[str, str], excel: bool) -> None:
    (row,) = rows_of(to_csv(made.single(made.told_day(date(2018, 6, 12)))))
    if ("lat" in edits) != ("lon" in edits):
        edits = edits | {"lat": "59.9", "lon": "10.7"}
    if "source_ids" in edits:
        count = len(split_items(edits["source_ids"]))
        edits = edits | {
            "source_titles": edits["source_ids"],
            "source_urls": "",
            "n_articles": str(count),
        }
    edited = row | edits
    # A person's apostrophe before a formula is one that keeps it from being run.
    text = text_of([{k: f"'{v}" if read_cell(v) != v else v for k, v in edited.items()}])
    (again,) = to_rows(back(to_csv(back(text), excel=excel)))
    told = {name: "" if cell is None else str(cell) for name, cell in again.items()}
    told["approximate"] = told["approximate"].lower()
    assert told == edited


DATES = st.sampled_from(
    [
        "2018", "2018-06", "2018-06-12", "2018~", "201X", "19XX", "2018-22", "2018-34", "2018-06/..",
        "../2018-06", "2018-06-01/2018-06-12", "-0043", "-0043-03-15", "Y12025", "2018-06-12T09:30",
        "2018-06-12T09:30:15", "[2018..2019]", "2018-06~/2018-07~",
    ]
)  # fmt: skip


@given(DATES)
def test_a_row_needs_a_date_and_a_title_alone(edtf: str) -> None:
    table = read_table(f"title,date_edtf\nThe Rosa sails,{edtf}\n".encode(), "mine.csv")
    assert table.problems == ()
    (event,) = table.events
    assert (event.title, event.when.edtf) == ("The Rosa sails", edtf)
    assert event.when.reading
    assert to_csv(back(to_csv(Chronology((), table.events)))) == to_csv(
        Chronology((), table.events)
    )


@pytest.mark.parametrize(
    ("edtf", "start", "end", "kind", "precision", "reading"),
    [
        ("2018-06", "2018-06-01", "2018-07-01", "within", "month", "June 2018"),
        ("2018-06-12", "2018-06-12", "2018-06-13", "exact", "day", "Tue 12 June 2018"),
        ("2018-06~", "2018-06-01", "2018-07-01", "within", "month", "about June 2018"),
        ("2018-22", "2018-06-01", "2018-09-01", "within", "season", "August 2018"),
        ("2018-06/..", "2018-06-01", "", "lasted", "month", "since June 2018"),
        ("-0043", "-0043-01-01", "-0042-01-01", "within", "year", "44 BC"),
        (
            "2018-06-12T09:30", "2018-06-12T09:30:00", "2018-06-12T09:31:00", "exact", "minute",
            "09:30 on 12 June 2018",
        ),
    ],
)  # fmt: skip
def test_what_a_date_written_by_hand_means(edtf, start, end, kind, precision, reading) -> None:
    table = read_table(f"title,date_edtf\nIt sails,{edtf}\n".encode(), "mine.csv")
    (row,) = to_rows(Chronology((), table.events))
    names = ("date_start", "date_end", "date_kind", "precision")
    assert [row[name] for name in names] == [start, end, kind, precision]
    words = set(table.events[0].when.reading.replace("Jun ", "June ").split())
    assert set(reading.split()) - {"Tue"} <= words


def edited_date(edtf: str) -> tuple[dict[str, object], list[str]]:
    (row,) = rows_of(to_csv(made.single(made.told_month(date(2018, 6, 1)))))
    table = read_table(text_of([row | {"date_edtf": edtf}]).encode(), "events.csv")
    rows = to_rows(Chronology(table.articles, table.events))
    return (rows[0] if rows else {}), [problem.message for problem in table.problems]


def test_a_changed_edtf_leads_and_the_change_is_told() -> None:
    row, notes = edited_date("2018-06-12")
    assert (row["date_start"], row["date_end"], row["precision"]) == (
        "2018-06-12", "2018-06-13", "day",
    )  # fmt: skip
    assert "do not fit date_edtf" in notes[0]
    coarser, _ = edited_date("2018")
    assert (coarser["date_start"], coarser["date_end"]) == ("2018-01-01", "2019-01-01")


def test_an_edtf_that_is_none_leaves_the_dates_that_were_there() -> None:
    row, notes = edited_date("06/2018")
    assert (row["date_start"], row["date_end"]) == ("2018-06-01", "2018-07-01")
    assert "date_edtf" in notes[0]


@pytest.mark.parametrize(
    ("table", "words", "events"),
    [
        ("title,date_edtf\nIt sails,soon\n", "row 2: date_edtf: 'soon' is not an EDTF date", 0),
        ("title,date_edtf\nIt sails,\n", "row 2: it has no date that can be read", 0),
        ("title,date_edtf,status\nIt sails,2018,perhaps\n", "status is happened", 1),
        ("title,date_edtf,importance\nIt sails,2018,much\n", "importance is a number", 1),
        ("title,date_edtf,lat,lon\nIt sails,2018,nan,1\n", "lat is a number", 1),
        ("title,date_edtf,approximate\nIt sails,2018,very\n", "approximate is true or false", 1),
        ("title,date_edtf,colour\nIt sails,2018,red\n", "columns that no timeline has", 1),
        ("title,date_edtf,conflict\nIt sails,2018,soon\n", "conflict: 'soon'", 1),
        ("title,date_edtf,published_first,source_ids\nIt sails,2018,May,a\n", "published_first", 1),
        ("title,date_edtf,date_start\nIt sails,2018,1.1.2018\n", "is no ISO date", 1),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_told_with_its_row(table: str, words: str, events: int) -> None:
    found = read_table(table.encode(), "mine.csv")
    assert any(words in problem.message for problem in found.problems)
    assert len(found.events) == events
    assert any(problem.failed for problem in found.problems) is (events == 0)


def test_rows_without_an_id_or_with_anothers_get_their_own() -> None:
    table = read_table(
        b"event_id,title,date_edtf\n,A sails,2018\n,A sails,2018\nx,B sails,2018\nx,C sails,2018\n",
        "mine.csv",
    )
    ids = [event.id for event in table.events]
    assert len(set(ids)) == 4
    assert "x" in ids
    assert "" not in ids


@given(st.binary(max_size=200) | WHOLE.map(lambda text: f"title,date_edtf\n{text}".encode()))
def test_no_table_raises(data: bytes) -> None:
    read_table(data, "any.csv")


@given(st.lists(st.text(max_size=8), max_size=4))
def test_a_list_is_one_cell_and_comes_back(items: list[str]) -> None:
    expected = items if any(items) else []
    assert split_items(join_items(items)) == expected


@pytest.mark.parametrize(
    ("header", "is_one"),
    [
        (NAMES, True),
        (["Title", " date_edtf "], True),
        (["\ufeffevent_id", "date_edtf"], True),
        (["path", "published", "title"], False),
        (["text", "date", "title"], False),
        (["date_edtf"], False),
        ([], False),
    ],
)
def test_what_is_a_timeline_table(header: list[str], is_one: bool) -> None:
    assert is_timeline_table(header) is is_one


def test_build_draws_a_table_and_joins_it_to_articles(tmp_path: Path) -> None:
    article = tmp_path / "talks.txt"
    article.write_text("Mr. Lund and Mr. Poe met in Oslo on 4 May 2010.", "utf-8")
    table = tmp_path / "events.csv"
    whole = kt.build(article, "2010-05-05")
    whole.to_csv(table)
    alone = kt.build(table)
    assert alone.to_csv() == whole.to_csv()
    edited = table.read_text("utf-8").replace("Mr. Lund and Mr. Poe met in Oslo,", "The two meet,")
    table.write_bytes(edited.encode())
    both = kt.build([article, table], "2010-05-05")
    (event,) = both.events
    assert event.title == "The two meet"
    assert event.evidence == whole.events[0].evidence
    assert alone.to_html()


def test_moments_and_days_of_publication_stay_what_they_are() -> None:
    for moment in (date(2018, 6, 1), datetime(2018, 6, 1, 9, 30)):
        article = kt.Article("a", "They met in Rome in May 2018.", published=moment)  # type: ignore[arg-type]
        text = kt.build(article).to_csv()
        assert to_csv(back(text)) == text
