"""The lawyers' tables, opened by a Markdown parser and by python-docx."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import chronologies as made
import docx
import pytest
from drafting import told_day
from hypothesis import given
from hypothesis import strategies as st
from kinds_of_dates import EVERY
from markdown_it import MarkdownIt

from ktimeline.export.chronology_table import HEADER, chronology_rows, cited_sources
from ktimeline.export.docx import to_docx
from ktimeline.export.markdown import to_markdown
from ktimeline.export.saying import legible, marked_title, when_words
from ktimeline.model import Chronology

TAGS = set(re.findall(r"\w+", "h1 h2 table thead tbody tr th td strong em ol li a p br"))
READER = MarkdownIt("commonmark", {"html": True}).enable("table")


def shown(token: object) -> str:
    """Return the text that a reader of the page sees of a piece of Markdown."""
    children = token.children or []  # type: ignore[attr-defined]
    breaks = {"html_inline": "\n", "softbreak": " ", "hardbreak": "\n"}
    return "".join(breaks.get(one.type, one.content) for one in children)


def table_of(text: str) -> list[list[str]]:
    rows: list[list[str]] = []
    inside = False
    for token in READER.parse(text):
        if token.type == "tr_open":
            rows.append([])
        inside = token.type in ("td_open", "th_open") or (inside and token.type == "inline")
        if inside and token.type == "inline":
            rows[-1].append(shown(token))
    return rows


@pytest.mark.parametrize("which", EVERY)
def test_a_markdown_reader_sees_a_row_an_event(which: str) -> None:
    chronology = EVERY[which]
    header, *rows = table_of(to_markdown(chronology))
    assert header == list(HEADER)
    assert len(rows) == len(chronology.events)
    for number, (row, event) in enumerate(zip(rows, chronology.events, strict=True), 1):
        assert row[0] == str(number)
        assert row[1] == when_words(event.when)
        assert row[2].split("\n")[0] == marked_title(event)
        assert f"“{legible(event.evidence[0].quote)}”" in row[2]


@pytest.mark.parametrize("which", ["every kind", "hostile"])
def test_an_article_adds_no_markup_and_no_link(which: str) -> None:
    html = READER.render(to_markdown(EVERY[which]))
    assert set(re.findall(r"<(\w+)", html)) <= TAGS
    assert all(link.startswith("https://") for link in re.findall(r'href="([^"]*)"', html))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_title_comes_back_from_markdown(title: str) -> None:
    chronology = made.single(told_day(date(2018, 6, 12)))
    event = replace(chronology.events[0], title=title)
    rows = table_of(to_markdown(replace(chronology, events=(event,))))
    assert rows[1][2].split("\n")[0].strip() == marked_title(event).strip()


def test_sources_are_numbered_as_they_are_cited() -> None:
    chronology = EVERY["every kind"]
    text = to_markdown(chronology)
    first, second = cited_sources(chronology)
    assert (first.title, first.number) == ("All ways | of dating", 1)
    assert "published 2018-06-20" in first.details
    assert second.title == "a0001"
    assert second.details.endswith("publication date not known")
    assert "1. All ways \\| of dating, " in text
    assert "<https://news.example/a(1)>" in text
    assert "<javascript" not in text


@pytest.mark.parametrize("which", ["every kind", "sixty", "hostile"])
def test_word_opens_with_the_same_rows_and_sources(which: str) -> None:
    chronology = EVERY[which]
    document = docx.Document(io.BytesIO(to_docx(chronology)))
    (table,) = document.tables
    lines = [[cell.text for cell in row.cells] for row in table.rows]
    assert lines[0] == list(HEADER)
    for line, row in zip(lines[1:], chronology_rows(chronology), strict=True):
        assert line[:2] == [str(row.number), row.date]
        assert line[2].split("\n")[0] == row.title
        assert row.quote in line[2]
        assert re.findall(r"\[(\d+)\]", line[5]) == [str(number) for number in row.cites]
    listed = [p.text for p in document.paragraphs if re.match(r"\[\d+\] ", p.text)]
    assert len(listed) == len(cited_sources(chronology))


def test_a_dispute_is_told_with_its_source() -> None:
    disputed = [row for row in chronology_rows(EVERY["sixty"]) if row.disputes]
    assert disputed
    assert all(
        re.search(r" according to \[\d+\]: “", one) for row in disputed for one in row.disputes
    )


def test_word_takes_text_that_xml_cannot_hold() -> None:
    chronology = made.single(told_day(date(2018, 6, 12)), "A\x00 \ud800title\x0b")
    (table,) = docx.Document(io.BytesIO(to_docx(chronology))).tables
    assert table.rows[1].cells[2].text.split("\n")[0] == "A title"


def test_nothing_found_gives_a_table_without_rows() -> None:
    (table,) = docx.Document(io.BytesIO(to_docx(Chronology()))).tables
    assert len(table.rows) == 1
