"""What all formats share: nothing raises, the same chronology gives the same bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import chronologies as made
import pytest
from drafting import told_bc, told_day
from hypothesis import given
from hypothesis import strategies as st
from kinds_of_dates import EVERY

from ktimeline.export.formats import FORMATS
from ktimeline.export.saying import count_left_out, legible, marked_title, when_words
from ktimeline.model import Assumption, Chronology, Status

NASTY = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("which", EVERY)
def test_the_same_chronology_gives_the_same_bytes(name: str, which: str) -> None:
    write = FORMATS[name].write
    assert write(EVERY[which]) == write(EVERY[which])


@given(title=NASTY, quote=NASTY, tag=NASTY)
def test_no_text_breaks_a_format(title: str, quote: str, tag: str) -> None:
    chronology = made.single(told_day(date(2018, 6, 12)))
    (event,) = chronology.events
    evidence = replace(event.evidence[0], quote=quote)
    told = replace(event, title=title, tags=(tag,), participants=(title,), evidence=(evidence,))
    nasty = replace(chronology, events=(told,))
    for name in FORMATS.keys() - {"docx", "csv", "json", "jsonl"}:  # docx is slow; see its test
        assert FORMATS[name].write(nasty)


@pytest.mark.parametrize(
    ("name", "number"),
    [("ics", 5), ("timesketch", 6), ("markwhen", 5), ("geojson", 6), ("vis", 0), ("markdown", 0)],
)
def test_what_a_format_cannot_hold_is_counted_with_the_reason(name: str, number: int) -> None:
    reasons = count_left_out(EVERY["ancient"], FORMATS[name].left_out)
    assert sum(reasons.values()) == number
    assert all(reason for reason in reasons)


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (Status.HAPPENED, "A sale"),
        (Status.PLANNED, "Planned: A sale"),
        (Status.POSSIBLE, "Possible: A sale"),
        (Status.DENIED, "Denied: A sale"),
    ],
)
def test_what_is_no_fact_says_so_before_its_title(status: Status, title: str) -> None:
    (event,) = made.single(told_bc(44), "A\n sale").events
    assert marked_title(replace(event, status=status)) == title


def test_the_words_of_a_date_tell_how_it_is_filled() -> None:
    words = [when_words(event.when) for event in EVERY["every kind"].events]
    assert words == [
        "44 BC (at some point)",
        "about 1850 (at some point)",
        "1999 (at some point)",
        "Q3 2016 (at some point)",
        "until September 2016 (throughout)",
        "February 2017 (at some point)",
        "since March 2017 (throughout)",
        "30 January 2018 – 2 February 2018 (throughout)",
        "12 June 2018",
        "13 June 2018, 14:30",
        "1 July 2018",
        "2 July 2018",
        "3 July 2018",
    ]


@given(NASTY)
def test_legible_text_is_one_line_that_any_file_can_hold(text: str) -> None:
    line = legible(text)
    assert line.encode("utf-8") is not None
    assert len(line.splitlines()) <= 1


def test_an_empty_chronology_is_written_too() -> None:
    assert all(FORMATS[name].write(Chronology()) is not None for name in FORMATS)


def test_a_date_that_hangs_on_an_estimate_says_so() -> None:
    chronology = made.single(told_day(date(2018, 6, 12)))
    (event,) = chronology.events
    (piece,) = event.evidence
    assumed = replace(piece.resolution, assumptions=(Assumption.PUBLICATION_ESTIMATED,))
    told = replace(event, evidence=(replace(piece, resolution=assumed),))
    estimated = replace(chronology, events=(told,))
    words = "the publication date being estimated"
    for name in (
        "markdown",
        "timelinejs",
        "timelinejs-csv",
        "timesketch",
        "markwhen",
        "vis",
        "jsonld",
    ):
        assert words in str(FORMATS[name].write(estimated))
    assert words in str(FORMATS["ics"].write(estimated)).replace("\r\n ", "")
