"""Tables with an article a row: which column holds what, and rows that hold nothing."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import ADDRESS, PUBLISHED, ROW, TEXT, TITLE

from ktimeline.intake.formats import (
    Archive,
    Draft,
    Failure,
    Member,
    NoArticleError,
    Options,
    UnreadableError,
)
from ktimeline.intake.tables import CSV_TABLE, JSON_LINES, JSON_TABLE
from ktimeline.model import DateSignal

USUAL = Options()


def taken(archive: Archive, data: bytes | str, options: Options = USUAL) -> list[Member | Failure]:
    held = io.BytesIO(data if isinstance(data, bytes) else data.encode())
    return list(archive.members(held, options))


def draft(archive: Archive, data: bytes | str, options: Options = USUAL) -> Draft:
    (member,) = taken(archive, data, options)
    assert isinstance(member, Member)
    assert isinstance(member.content, Draft)
    return member.content


@pytest.mark.parametrize(
    ("archive", "data"),
    [
        (JSON_TABLE, json.dumps([ROW])),
        (JSON_TABLE, json.dumps(ROW)),
        (JSON_TABLE, json.dumps({"status": "ok", "articles": [ROW]})),
        (JSON_TABLE, json.dumps({"response": {"docs": [ROW], "facets": [{"name": "x"}]}})),
        (JSON_TABLE, json.dumps({**ROW, "comments": [{"text": "First!"}, {"text": "Second!"}]})),
        (JSON_TABLE, "\ufeff" + json.dumps([ROW])),
        (JSON_LINES, json.dumps(ROW) + "\n\n"),
    ],
)
def test_an_article_is_found_wherever_a_json_file_holds_it(archive: Archive, data: str) -> None:
    found = draft(archive, data)
    stated = found.metadata
    assert (found.text, stated.title, stated.url) == (TEXT, TITLE, ADDRESS)
    assert (stated.source, stated.language) == ("The Harbour Courier", "en")
    assert stated.published is not None
    assert (stated.published.moment, stated.published.signal) == (PUBLISHED, DateSignal.RECORD)


@pytest.mark.parametrize(
    "name", ["text", "Body", "content", "article_text", "full text", "mainText"]
)
@pytest.mark.parametrize("day", ["published", "date", "publish_date", "publishedAt", "Pub-Date"])
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_columns_go_by_their_usual_names(name: str, day: str, sign: str) -> None:
    table = f"{day}{sign}{name}{sign}id\r\n2025-01-29{sign}They met.{sign}7\r\n"
    found = draft(CSV_TABLE, table)
    assert found.text == "They met."
    assert found.metadata.published is not None
    assert found.metadata.published.day == date(2025, 1, 29)


def test_columns_of_other_names_are_named_by_the_caller() -> None:
    table = "Datum;Volltext;Blatt;text\n29.01.2025;They met.;The Courier;nothing\n"
    options = Options((("text", "Volltext"), ("published", "datum"), ("source", "Blatt")))
    found = draft(CSV_TABLE, table, options)
    assert (found.text, found.metadata.source) == ("They met.", "The Courier")
    assert found.metadata.published is not None
    assert found.metadata.published.day == date(2025, 1, 29)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("<p>They met.</p><p>In May &amp; June.</p>", "They met.\nIn May & June."),
        ("They met at 3 < 4 and A & B.", "They met at 3 < 4 and A & B."),
        (["They met.", "They parted."], "They met.\nThey parted."),
        ({"rendered": "<p>They met.</p>"}, "They met."),
        (2019, "2019"),
    ],
)
def test_a_text_of_any_make_becomes_plain(value: object, text: str) -> None:
    assert draft(JSON_TABLE, json.dumps([{"text": value}])).text == text


@pytest.mark.parametrize(
    ("row", "source"),
    [
        ({"source": {"id": "c", "name": "The Courier"}}, "The Courier"),
        ({"source": ["The Courier"]}, "The Courier"),
        ({"source": None, "publisher": "The Courier"}, "The Courier"),
        ({"source": True}, ""),
    ],
)
def test_a_value_within_a_value_goes_by_its_name(row: dict[str, object], source: str) -> None:
    assert draft(JSON_TABLE, json.dumps([{"text": "They met.", **row}])).metadata.source == source


def test_rows_without_text_or_with_a_wrong_date_are_told_and_the_others_read() -> None:
    table = "text,published\nThey met.,someday\n ,2025-01-29\n\nThey parted.,2025-01-30\n"
    found = taken(CSV_TABLE, table)
    told = {one.name: one.message for one in found if isinstance(one, Failure)}
    assert "published: 'someday' is not a date" in told["row 2"]
    assert told["row 3"] == "holds no text; passed over"
    assert [one.name for one in found if isinstance(one, Member)] == ["row 2", "row 5"]


def test_lines_that_are_no_json_cost_themselves() -> None:
    found = taken(JSON_LINES, '{"text": "They met."}\n{"text": \n[1]\n{"text": "They parted."}\n')
    assert [(one.name, isinstance(one, Member)) for one in found] == [
        ("line 1", True), ("line 2", False), ("line 3", False), ("line 4", True),
    ]  # fmt: skip


def test_json_lines_under_the_name_of_json_are_read() -> None:
    lines = '{"text": "They met."}\n{"text": "They parted."}\n'
    assert len(taken(JSON_TABLE, lines)) == 2


@pytest.mark.parametrize(
    ("archive", "data"),
    [
        (CSV_TABLE, "day,sum\n2025-01-29,3\n"),
        (JSON_TABLE, '{"name": "a-package", "version": "1.0"}'),
        (JSON_TABLE, "[1, 2]"),
        (JSON_TABLE, "{}"),
    ],
)
def test_a_table_of_something_else_is_no_article(archive: Archive, data: str) -> None:
    with pytest.raises(NoArticleError, match="--column text=NAME"):
        taken(archive, data)


@pytest.mark.parametrize(
    ("archive", "data"),
    [
        (JSON_TABLE, b'{"text": '),
        (JSON_TABLE, b"[" * 100_000),
        (JSON_LINES, b"They met.\n"),
        (CSV_TABLE, b"\0\1\2"),
        (CSV_TABLE, b""),
    ],
)
def test_what_is_no_table_is_refused(archive: Archive, data: bytes) -> None:
    with pytest.raises(UnreadableError):
        taken(archive, data)


def test_a_table_is_read_in_its_encoding() -> None:
    table = "text\r\nThe café opened – on Friday.\r\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert draft(CSV_TABLE, table.encode(encoding)).text == "The café opened – on Friday."


def test_an_article_longer_than_a_usual_cell_is_read() -> None:
    text = "They met in May. " * 20_000
    assert draft(CSV_TABLE, f'text,published\n"{text}",2025-01-29\n').text == text


ANY = st.binary(max_size=200) | st.text(alphabet='text,;"\n\r {}[]:01<p>é\0', max_size=200).map(
    str.encode
)


@given(ANY, st.sampled_from([CSV_TABLE, JSON_TABLE, JSON_LINES]))
def test_any_bytes_are_a_table_or_refused(data: bytes, archive: Archive) -> None:
    for prefix in (b"", b"text,published\n", b'{"text": "a"}\n', b'[{"text": "a"}, '):
        try:
            found = taken(archive, prefix + data)
        except UnreadableError:
            continue
        assert all(isinstance(one, Member | Failure) for one in found)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["text", "body", "published", "source", "articles"]), inner
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_a_table_or_refused(value: object) -> None:
    try:
        found = taken(JSON_TABLE, json.dumps(value))
    except UnreadableError:
        return
    assert found
