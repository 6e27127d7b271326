"""Articles without a date, dated from what they say: on request only, and marked."""

from __future__ import annotations

import csv
import io
import json
import pickle
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import ktimeline
from ktimeline.cli import app
from ktimeline.dating import date_undated
from ktimeline.merging.clusters import cluster_events
from ktimeline.model import Article, DateSignal, Event, Published

STORY = (
    "The mayor of Lund opened the new bridge on Tuesday, April 2, 2019. Engineers closed the old "
    "tunnel last week. Workers began the bridge in May 2016. It was promised before last year's "
    "2018 vote. The council meets again on Monday, April 15."
)
VAGUE = "The mayor opened the bridge. Engineers closed the tunnel last week."
UNDATED = Article("a", STORY)


def estimated(events: tuple[Event, ...]) -> dict[str, bool]:
    return {event.evidence[-1].resolution.mention.text: event.estimated for event in events}


def test_nothing_is_estimated_by_default() -> None:
    timeline = ktimeline.build(UNDATED)
    assert [one.mention.text for one in timeline.unresolved] == ["last week", "last year"]
    assert not any(estimated(timeline.events).values())
    assert timeline.articles[0].published is None


def test_every_event_that_hangs_on_an_estimate_is_marked_and_no_other() -> None:
    timeline = ktimeline.build(UNDATED, estimate_dates=True)
    assert timeline.unresolved == ()
    assert estimated(timeline.events) == {
        "Tuesday, April 2, 2019": False,
        "last week": True,
        "May 2016": False,
        "last year": True,
        "2018": False,
        "Monday, April 15": False,  # the Monday after the April that the text tells before
    }
    published = timeline.articles[0].published
    assert published is not None
    assert published.signal is DateSignal.ESTIMATE
    assert published.raw.startswith("between 2019-")


def last_week(article: Article, *, estimate_dates: bool = False) -> Event:
    """Return the event of the tunnel, which the story dates by "last week" alone."""
    events = ktimeline.build(article, estimate_dates=estimate_dates).events
    (event,) = [one for one in events if "tunnel" in one.title]
    return event


KNOWN = replace(UNDATED, id="b", published=Published(date(2019, 4, 16)))


def test_a_marked_event_is_less_sure() -> None:
    guessed, known = last_week(UNDATED, estimate_dates=True), last_week(KNOWN)
    assert (guessed.estimated, known.estimated) == (True, False)
    assert guessed.confidence < known.confidence


def test_a_known_date_is_not_touched() -> None:
    known = replace(UNDATED, published=Published(date(2019, 5, 20)))
    assert date_undated([known]) == ((known,), ())


@pytest.mark.parametrize(
    ("article", "message"),
    [
        (Article("a", VAGUE), "says too little"),
        (Article("a", "The king died in 1603."), "says too little"),
        (Article("a", STORY, language="xx"), "says too little"),
        (UNDATED, "is taken to be of 2019-"),
    ],
)
def test_the_note_says_what_was_done(article: Article, message: str) -> None:
    (dated,), (note,) = date_undated([article])
    assert message in note.message
    assert not note.failed
    assert (dated.published is None) is ("too little" in message)


def test_a_language_without_a_grammar_is_estimated_too() -> None:
    text = "Most otwarto we wtorek, 2 kwietnia 2019. Tunel zamknięto 29 marca 2019, a wczoraj park."
    (dated,), _ = date_undated([Article("a", text, language="pl")])
    assert dated.published is None or dated.published.signal is DateSignal.ESTIMATE


def test_a_telling_that_is_dated_leads_one_that_is_estimated() -> None:
    guessed, known = last_week(UNDATED, estimate_dates=True), last_week(KNOWN)
    for events in ([guessed, known], [known, guessed]):
        (cluster,) = cluster_events(events)
        assert cluster.lead == known


def test_a_date_that_another_telling_confirms_is_not_estimated() -> None:
    guessed, known = last_week(UNDATED, estimate_dates=True), last_week(KNOWN)
    assert guessed.when == known.when
    assert not replace(known, evidence=(*guessed.evidence, *known.evidence)).estimated
    assert replace(known, evidence=guessed.evidence).estimated


def test_what_is_marked_can_be_sent_between_processes() -> None:
    event = last_week(UNDATED, estimate_dates=True)
    again = pickle.loads(pickle.dumps(event))
    assert again == event
    assert again.evidence[0].resolution.explain() == event.evidence[0].resolution.explain()


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_events_say_it_in_the_table_and_in_json(path: Path) -> None:
    plain = run("events", path, "--no-cache")
    assert "estimated" not in plain.stdout
    table = run("events", path, "--no-cache", "--estimate-dates")
    rows = {row["date_text"]: row for row in csv.DictReader(io.StringIO(table.stdout))}
    assert [name for name, row in rows.items() if "estimated" in row["date_basis"]] == [
        "last year",
        "last week",
    ]
    assert "2 events dated by an estimated day of publication" in table.stderr
    lines = run("events", path, "--no-cache", "--estimate-dates", "--format", "jsonl").stdout
    events = [json.loads(one) for one in lines.splitlines()]
    assert [one["estimated"] for one in events].count(True) == 2


def test_it_is_the_same_from_the_cache(path: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("KTIMELINE_CACHE", str(tmp_path / "cache"))
    first, second = (run("events", path, "--estimate-dates").stdout for _ in range(2))
    assert first == second
    assert "estimated" in first


def test_articles_and_mentions_have_the_option(path: Path) -> None:
    rows = run("articles", path, "--no-cache", "--estimate-dates", "--format", "csv").stdout
    (row,) = csv.DictReader(io.StringIO(rows))
    assert (row["signal"], row["rank"]) == ("estimate", str(DateSignal.ESTIMATE.rank))
    assert row["stated"].startswith("between 2019-")
    mentions = run("mentions", path, "--no-cache", "--estimate-dates").stdout
    assert "the publication date is estimated" in mentions


def test_articles_say_what_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "most.txt"
    path.write_text(
        "W mieście otwarto wczoraj nowy most, który budowano od 12 maja 2019 roku. Burmistrz "
        "powiedział, że mieszkańcy czekali na ten most bardzo długo i są szczęśliwi.",
        encoding="utf-8",
    )
    rows = run("articles", path, "--no-cache", "--date", "2024-05-15", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(rows.stdout))
    assert (row["language"], row["reader"], row["mentions"]) == ("pl", "dateparser", "2")
    assert "is in Polish, and is read by way of dateparser" in rows.stderr
    built = run("events", path, "--no-cache", "--date", "2024-05-15")
    assert "1 article in Polish read by way of dateparser" in built.stderr
