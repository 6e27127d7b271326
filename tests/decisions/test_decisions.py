"""What a person has decided holds at every run, and what cannot be applied is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ktimeline as kt
from ktimeline.decisions import FILE_NAME, Verb, find_decisions, read_decisions
from ktimeline.model import Event
from ktimeline.timeline import Timeline

STORIES = {
    "a.txt": "The Rosa rig exploded in the North Sea on 11 June 2012.",
    "b.txt": "The Rosa rig exploded in the North Sea on 11 June 2012. Nobody was hurt.",
    "c.txt": "Mr. Lund resigned in Oslo on 4 May 2012.",
    "d.txt": "Mr. Lund quit his post as a minister in Bergen on 6 May 2012.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in STORIES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def built(folder: Path, decisions: str = "") -> Timeline:
    (folder / FILE_NAME).write_text(decisions, "utf-8")
    return kt.build([folder / name for name in STORIES], "2012-07-01")


def event_of(timeline: Timeline, words: str) -> Event:
    (found,) = (event for event in timeline.events if words in event.title)
    return found


def told(timeline: Timeline) -> list[str]:
    return [one.message for one in timeline.problems if one.path.endswith(FILE_NAME)]


def titles(events: Sequence[Event]) -> list[str]:
    return [event.title for event in events]


def test_retitled_redated_and_accepted_keep_their_id(folder: Path) -> None:
    name = event_of(built(folder), "resigned").id
    timeline = built(
        folder,
        f"""
        [[retitle]]
        event = "{name}"
        title = "The minister   steps down"
        note = "As the ministry has it."
        [[redate]]
        event = "{name}"
        date = 2012-05-03
        [[accept]]
        event = "{name}"
        """,
    )
    event = event_of(timeline, "The minister steps down")
    assert (event.id, event.when.edtf, event.when.reading) == (name, "2012-05-03", "Thu 3 May 2012")
    assert event.tags == ("redated", "accepted")
    assert event.notes == "As the ministry has it."
    assert told(timeline) == []


def test_a_rejected_event_is_left_out_and_told(folder: Path) -> None:
    name = event_of(built(folder), "resigned").id
    timeline = built(folder, f'[[reject]]\nevent = "{name}"')
    assert name not in [event.id for event in timeline.events]
    assert any("is left out" in message for message in told(timeline))


def test_merged_by_a_person_with_the_other_date_as_a_conflict(folder: Path) -> None:
    before = built(folder)
    one, other = event_of(before, "resigned"), event_of(before, "quit")
    timeline = built(folder, f'[[merge]]\nevents = ["{one.id}", "{other.id}"]')
    event = event_of(timeline, "resigned")
    assert len(timeline.events) == len(before.events) - 1
    assert [claim.when.edtf for claim in event.conflicts] == ["2012-05-06"]


def test_split_by_a_person(folder: Path) -> None:
    event = event_of(built(folder), "exploded")
    articles = {piece.article_id for piece in event.evidence}
    assert len(articles) == 2
    for apart in ("", f'apart = ["{sorted(articles)[0]}"]'):
        timeline = built(folder, f'[[split]]\nevent = "{event.id}"\n{apart}')
        found = [one for one in timeline.events if "exploded" in one.title]
        assert len(found) == 2
        assert {piece.article_id for one in found for piece in one.evidence} == articles
        assert len({one.id for one in found}) == 2
        assert told(timeline) == []


def test_a_decision_whose_event_is_gone_is_told_and_the_others_hold(folder: Path) -> None:
    name = event_of(built(folder), "resigned").id
    more = {Verb.RETITLE: 'title = "x"', Verb.REDATE: 'date = "2012"'}
    gone_ones = "\n".join(
        f'[[{verb}]]\nevents = ["0000000000", "1111111111"]\n{more.get(verb, "")}' for verb in Verb
    )
    last = f'[[retitle]]\nevent = "{name}"\ntitle = "Lund goes"'
    timeline = built(folder, f"{gone_ones}\n{last}")
    gone = [message for message in told(timeline) if "there is no event" in message]
    assert len(gone) == 2 * len(Verb)
    assert event_of(timeline, "Lund goes").id == name


def test_a_decision_finds_an_event_that_another_telling_leads_now(tmp_path: Path) -> None:
    month = kt.Article("a", "Mr. Lund met Mr. Poe in Oslo in June 2012.", published="2012-07-01")
    day = kt.Article("b", "Mr. Lund met Mr. Poe in Oslo on 11 June 2012.", published="2012-07-02")
    (old,) = kt.build(month).events
    file = tmp_path / "mine.toml"
    file.write_text(f'[[retitle]]\nevent = "{old.id}"\ntitle = "The two meet"', "utf-8")
    timeline = kt.build([month, day], decisions=file)
    (event,) = timeline.events
    assert event.id == old.id or old.id in event.tellings
    assert event.title == "The two meet"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[retitle]\n", "is no TOML"),
        ("[[burn]]\nevent = 'a'", "burn is no decision; these are: split, merge"),
        ("[[retitle]]\ntitle = 'x'", "names no event"),
        ("[[retitle]]\nevent = 'a'", "says no title"),
        ("[[redate]]\nevent = 'a'", "says no date"),
        ("[[redate]]\nevent = 'a'\ndate = '30 Februrary'", "not an EDTF date"),
        ("[[merge]]\nevents = ['a']", "names no event"),
        ("[[accept]]\nevent = 7", "is a text or a list of texts"),
        ("[[accept]]\nevent = 'a'\ntitel = 'x'", "titel is not understood"),
        ("accept = 'a'", "is not a table"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_place(
    tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / FILE_NAME
    path.write_text(text, "utf-8")
    decisions, (problem,) = read_decisions(path)
    assert decisions == ()
    assert words in problem.message
    assert problem.path == str(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    decisions, (problem,) = read_decisions(tmp_path / "none.toml")
    assert (decisions, problem.failed) == ((), True)


@given(
    st.binary(max_size=80) | st.text(max_size=80).map(lambda text: text.encode("utf-8", "replace"))
)
def test_no_file_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)
    read_decisions(path)


def test_decisions_lie_beside_the_articles(folder: Path) -> None:
    assert find_decisions([folder]) == ()
    (folder / FILE_NAME).write_text("", "utf-8")
    assert find_decisions([folder, folder / "a.txt", "-", folder / "no.txt"]) == (
        folder / FILE_NAME,
    )
