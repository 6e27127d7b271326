"""The readers of each format: text, title, metadata."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.formats import Draft, Reading, UnreadableError
from ktimeline.intake.headline import headline_of
from ktimeline.intake.manifest import read_manifest
from ktimeline.intake.markdown import read_markdown
from ktimeline.intake.plain import read_plain
from ktimeline.intake.registry import ARCHIVES, FORMATS, suffixes
from ktimeline.model import DateSignal

LONG = (
    "The envoys spent the whole day in a hotel by the water and left without a word to the press."
)


def only(reading: Reading) -> Draft:
    (draft,) = reading.drafts
    return draft


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Envoys meet in Stockholm\n\n{LONG}", "Envoys meet in Stockholm"),
        (f"\r\n  Envoys meet in Stockholm \r\n\r\n{LONG}", "Envoys meet in Stockholm"),
        (f"Envoys Meet Again in Stockholm\nA subtitle\n\n{LONG}", "Envoys Meet Again in Stockholm"),
        (f"Envoys meet in Stockholm\n{LONG}", "Envoys meet in Stockholm"),
        (f"Envoys meet again\nBy Ada Quill\n{LONG}", "Envoys meet again"),
        (f"Envoys meet again\nPublished: 3 May 2021\n\n{LONG}", "Envoys meet again"),
        (f"Will envoys meet the U.S.\n\n{LONG}", "Will envoys meet the U.S."),
        (f"Will they meet?\n\n{LONG}", "Will they meet?"),
        ("Envoys meet in Stockholm", "Envoys meet in Stockholm"),
        (f"{LONG}\n\n{LONG}", ""),
        ("The envoys met in a hotel\nby the water and left it\nin the evening.", ""),
        (f"They met.\n\n{LONG}", ""),
        (f"- a point\n\n{LONG}", ""),
        (f"{'word ' * 60}\n\n{LONG}", ""),
        (f"By Ada Quill\n\n{LONG}", ""),
        ("", ""),
    ],
)
def test_the_first_line_is_a_title_if_it_looks_like_one(text: str, title: str) -> None:
    assert headline_of(text) == title


def test_a_text_is_kept_as_it_is() -> None:
    text = "Envoys meet\r\n\r\n  They met on Friday.\r\n"
    assert only(read_plain(text.encode())).text == text


def test_markdown_has_front_matter_and_a_body() -> None:
    draft = only(
        read_markdown(
            b"---\r\nTitle: Envoys meet\r\npublished: 2025-01-29T10:00:00+09:00\r\n"
            b"modified: 30 January 2025\r\npublisher: The Courier\r\nlink: https://example.org/a\r\n"
            b"lang: en-GB\r\ntags: [a, b]\r\n---\r\n\r\nThey met.\r\n"
        )
    )
    stated = draft.metadata
    assert draft.text == "\r\nThey met.\r\n"
    assert (stated.title, stated.source, stated.language) == ("Envoys meet", "The Courier", "en")
    assert stated.url == "https://example.org/a"
    assert stated.published is not None
    assert stated.published.moment.isoformat() == "2025-01-29T10:00:00+09:00"
    assert stated.published.raw == "2025-01-29T10:00:00+09:00"
    assert stated.published.signal is DateSignal.FRONT_MATTER
    assert stated.updated is not None
    assert stated.updated.day == date(2025, 1, 30)


@pytest.mark.parametrize("key", ["published", "date", "pubdate", "publication_date", "Pub-Date"])
def test_every_name_of_the_date_is_known(key: str) -> None:
    stated = only(read_markdown(f"---\n{key}: January 29, 2025\n---\nx".encode())).metadata
    assert stated.published is not None
    assert stated.published.day == date(2025, 1, 29)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("# Envoys meet\n\nThey met.", "Envoys meet"),
        ("## Envoys *meet* #\n\nThey met.", "Envoys meet"),
        ("Envoys meet\n===\n\nThey met.", "Envoys meet"),
        ("A line.\n\n```\n# a comment\n```\n", ""),
        ("Envoys meet\n\nThey met.", "Envoys meet"),
    ],
)
def test_a_heading_is_the_title(body: str, title: str) -> None:
    draft = only(read_markdown(body.encode()))
    assert (draft.title, draft.text) == (title, body)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("They [met](https://example.org/2019/02/28) in Hanoi.", "They met in Hanoi."),
        ("They [met](<https://example.org/a b> 'on 28 February') there.", "They met there."),
        ("![The hotel](hotel.png) They met.", "The hotel They met."),
        ("They [met][1] there.\n\n[1]: https://example.org/2019/02/28\n", "They met there.\n\n\n"),
        ("See <https://example.org/2019>.", "See ."),
        ("They met (in [Hanoi](https://en.example.org/Hanoi_(city))).", "They met (in Hanoi)."),
        ("They met [in secret] (2019).", "They met [in secret] (2019)."),
        ("# [Envoys](https://example.org) *meet*", "# Envoys *meet*"),
    ],
)
def test_the_targets_of_links_are_no_text(body: str, text: str) -> None:
    assert only(read_markdown(body.encode())).text == text


@pytest.mark.parametrize(
    ("source", "note"),
    [
        ("---\ntitle: [unclosed\n---\nThey met.", "not valid YAML"),
        ("---\n- a\n- b\n---\nThey met.", "must be lines such as"),
        ("---\npublished: someday\n---\nThey met.", "published: 'someday' is not a date"),
        ("---\npublished: 2025-02-30\n---\nThey met.", "no day 2025-02-30"),
        ("---\ntitle: [a, b]\n---\nThey met.", "title: it must be a single value"),
        ("---\nlanguage: the usual\n---\nThey met.", "not a language code"),
        ("---\ntitle: " + "[" * 3000 + "\n---\nThey met.", "YAML"),
    ],
)
def test_broken_front_matter_is_told_and_the_body_read(source: str, note: str) -> None:
    reading = read_markdown(source.encode())
    assert only(reading).text == "They met."
    assert any(note in told for told in reading.notes), reading.notes


def test_front_matter_that_never_ends_is_told() -> None:
    reading = read_markdown(b"---\ntitle: Envoys\n\nThey met.")
    assert "no closing line" in reading.notes[0]
    assert only(reading).text.startswith("---")


def test_plain_text_may_have_front_matter_but_a_rule_of_hyphens_is_none() -> None:
    assert only(read_plain(b"---\ndate: 2025-01-29\n---\nThey met.")).text == "They met."
    rule = "---\nThey met: twice\n---\nAnd parted."
    assert only(read_plain(rule.encode())).text == rule


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_manifest_has_any_delimiter_and_a_mark(delimiter: str, mark: str) -> None:
    lines = [["Published", "PATH", "Title"], ["29 January 2025", "a.txt", "Envoys meet"]]
    table = mark + "\r\n".join(delimiter.join(line) for line in lines)
    (row,) = read_manifest(table.encode()).rows
    assert (row.number, row.path, row.metadata.title) == (2, "a.txt", "Envoys meet")
    assert row.metadata.published is not None
    assert row.metadata.published.signal is DateSignal.MANIFEST


def test_a_row_that_is_wrong_names_its_number_and_its_value() -> None:
    manifest = read_manifest(
        b'path,published,title\n\na.txt,2025-02-30,\n,2025-01-29,x\nb.txt,"January 29, 2025",'
        b'"two\nlines"\nc.txt,January 29, 2025,x\n'
    )
    assert [row.number for row in manifest.rows] == [3, 5, 6]
    assert manifest.pathless == (4,)
    assert "2025-02-30" in manifest.rows[0].notes[0]
    assert manifest.rows[1].notes == ()
    assert "put a value that holds the delimiter in quotes" in manifest.rows[2].notes[-1]


@pytest.mark.parametrize("table", [b"file,date\na.txt,2025-01-29\n", b"just words\n"])
def test_a_table_without_paths_is_no_manifest(table: bytes) -> None:
    with pytest.raises(UnreadableError, match='without a "path" column'):
        read_manifest(table)


def test_every_suffix_names_one_format() -> None:
    named = [suffix for one in (*FORMATS, *ARCHIVES) for suffix in one.suffixes]
    assert len(named) == len(set(named))
    assert suffixes() == tuple(sorted(named))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in named)


BYTES = st.binary() | st.text().map(str.encode)
MATTER = st.text(alphabet="-: \n\r[]{}&*!|>'\"#?,%@`\tab01").map(
    lambda matter: f"---\n{matter}\n---\nbody".encode()
)


@given(BYTES | MATTER)
def test_any_bytes_are_an_article_or_refused(data: bytes) -> None:
    for one in FORMATS:
        with suppress(UnreadableError):
            reading = one.read(data)
            assert all(isinstance(draft.text, str) for draft in reading.drafts)


@given(
    BYTES | st.text(alphabet="path,;\t|\"\r\n 2025-01'").map(lambda t: f"path,date\n{t}".encode())
)
def test_any_bytes_are_a_manifest_or_refused(data: bytes) -> None:
    with suppress(UnreadableError):
        manifest = read_manifest(data)
        assert all(row.path.strip() and row.number > 1 for row in manifest.rows)
