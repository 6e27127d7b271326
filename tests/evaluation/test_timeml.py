"""Reading TimeML: spans that are true of the text, and clear words where a file is not TimeML."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.evaluation.timeml import TimemlError, read_timeml, timeml_files

TIMEX = '<TIMEX3 tid="t{n}" type="{type}" value="{value}"{more}>{text}</TIMEX3>'


def document(text: str, head: str = "") -> bytes:
    return f"<TimeML><DOCID>d1</DOCID>{head}<TEXT>{text}</TEXT></TimeML>".encode()


def dct(value: str, function: str = "CREATION_TIME") -> str:
    more = f' functionInDocument="{function}"'
    marked = TIMEX.format(n=0, type="DATE", value=value, more=more, text=value)
    return f"<DCT>{marked}</DCT>"


def test_spans_count_code_points_of_the_text_without_its_tags() -> None:
    friday = TIMEX.format(n=1, type="DATE", value="2019-03-01", more="", text="Fri<X>day</X>")
    early = TIMEX.format(n=2, type="DATE", value="2018", more=' mod="START"', text="early 2018")
    read = read_timeml(
        document(
            f"Ærø &amp; <EVENT eid='e1'>closed</EVENT> 𝄞\r\n{friday}, {early}.", dct("2019-03-04")
        )
    )
    assert read.text == "Ærø & closed 𝄞\nFriday, early 2018."
    assert [(one.text, one.type, one.value, one.mod) for one in read.timexes] == [
        ("Friday", "DATE", "2019-03-01", ""),
        ("early 2018", "DATE", "2018", "START"),
    ]
    assert all(one.span.of(read.text) == one.text for one in read.timexes)
    assert (read.id, read.document_time) == ("d1", date(2019, 3, 4))


def test_nested_timexes_are_all_kept_and_empty_ones_are_not() -> None:
    inner = TIMEX.format(n=1, type="DATE", value="1940", more="", text="1940")
    outer = TIMEX.format(n=2, type="DATE", value="1940", more="", text=f"the year {inner}")
    empty = TIMEX.format(n=3, type="DURATION", value="P1D", more="", text="")
    read = read_timeml(document(f"in {outer}{empty}"))
    assert [one.text for one in read.timexes] == ["the year 1940", "1940"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (dct("2019-03-04"), date(2019, 3, 4)),
        (dct("2019-03-04T21:30"), datetime(2019, 3, 4, 21, 30)),
        (dct("2019-03-04", "PUBLICATION_TIME"), date(2019, 3, 4)),
        (dct("2019-03-05", "PUBLICATION_TIME") + dct("2019-03-04"), date(2019, 3, 4)),
        (dct("2019-XX-XX") + dct("2019-03-05", "PUBLICATION_TIME"), date(2019, 3, 5)),
        (dct("2019-XX-XX"), None),
        (dct("2019-03-04", "NONE"), None),
        ("", None),
    ],
)
def test_document_time(head: str, expected: date | None) -> None:
    assert read_timeml(document("Nothing.", head)).document_time == expected


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "not well formed"),
        (b"Just words.", "not well formed"),
        (b"<TimeML><TEXT>never closed", "not well formed"),
        (b"<TimeML>\n\n<TEXT>Marks & Sons</TEXT></TimeML>", "line 3"),
        (b"<TimeML></TimeML>", "needs one <TEXT>"),
        (b"<TimeML><TEXT>a</TEXT><TEXT>b</TEXT></TimeML>", "here are 2"),
        (document("<TIMEX3 tid='t1' type='DATE'>Friday</TIMEX3>"), "lacks its value"),
        (document("<TIMEX3 tid='t1' value='2019'>2019</TIMEX3>"), "lacks its type"),
        (b"<?xml version='1.0' encoding='no-such'?><TimeML/>", "TimeML bytes"),
        (b"<!DOCTYPE t [<!ENTITY a 'b'>]><TimeML><TEXT>&a;</TEXT></TimeML>", "declares entities"),
    ],
)
def test_what_is_not_timeml_is_refused(data: bytes, complaint: str) -> None:
    with pytest.raises(TimemlError, match=complaint):
        read_timeml(data)


def test_an_external_entity_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("tell nobody", encoding="utf-8")
    data = f'<!DOCTYPE t [<!ENTITY x SYSTEM "{secret.as_uri()}">]><TimeML><TEXT>&x;</TEXT></TimeML>'
    path = tmp_path / "gold.tml"
    path.write_text(data, encoding="utf-8")
    with pytest.raises(TimemlError, match=r"gold\.tml, line 1: .*declares entities"):
        read_timeml(path)


def test_a_file_without_an_id_is_known_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "story7.tml"
    path.write_bytes(b"<TimeML><TEXT>Quiet.</TEXT></TimeML>")
    assert read_timeml(path).id == "story7"


def test_files_of_a_folder_are_sorted(tmp_path: Path) -> None:
    for name in ("b.tml", "a.xml", "notes.md"):
        (tmp_path / name).write_bytes(document("Quiet."))
    assert [path.name for path in timeml_files(tmp_path)] == ["a.xml", "b.tml"]
    assert timeml_files(tmp_path / "b.tml") == [tmp_path / "b.tml"]
    with pytest.raises(FileNotFoundError, match="no such file"):
        timeml_files(tmp_path / "missing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(TimemlError, match="holds no"):
        timeml_files(tmp_path / "empty")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(TimemlError):
        read_timeml(data)


@given(
    st.lists(
        st.sampled_from(["<TIMEX3 type='DATE' value='1'>", "</TIMEX3>", "é ", "<E/>", "&#9731;"])
    )
)
def test_any_nest_of_tags_gives_true_spans_or_is_refused(pieces: list[str]) -> None:
    try:
        read = read_timeml(document("".join(pieces)))
    except TimemlError:
        return
    assert all(one.span.of(read.text) == one.text for one in read.timexes)


@pytest.mark.parametrize(
    ("corpus", "documents", "timexes"),
    [("timebank", 174, 1195), ("aquaint", 73, 579), ("wikiwars", 16, 2139), ("german", 100, 401)],
)
def test_the_public_corpora_are_read_whole(
    shared: Path, corpus: str, documents: int, timexes: int
) -> None:
    read = [read_timeml(path) for path in timeml_files(shared / "corpora" / corpus)]
    assert (len(read), sum(len(one.timexes) for one in read)) == (documents, timexes)
    assert all(one.document_time for one in read)
    assert all(timex.span.of(one.text) == timex.text for one in read for timex in one.timexes)
