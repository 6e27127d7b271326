"""How single articles tell an event that several tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import chronologies as made
import pytest

from ktimeline.model import Article, Chronology, Event, Place, Status, Telling
from ktimeline.render.data import page_data
from ktimeline.render.versions import Version, leading, versions

EXACT = made.told_day(date(2018, 3, 2))
MONTH = made.told_month(date(2018, 3, 1))


def told(chronology: Chronology) -> tuple[Event, dict[str, Article], dict[str, Version]]:
    (event,) = chronology.events
    articles = {article.id: article for article in chronology.articles}
    return event, articles, versions(event, articles)


def story(vague: str, **more: object) -> Chronology:
    """One event that the second article tells in full and the first in a sentence of its own."""
    book = made.Book()
    first, second = book.draft(date(2018, 3, 5)), book.draft(date(2018, 4, 2))
    early = made.evidence(first, MONTH, "", pattern=vague)
    made.add_event(book, second, EXACT, "The ferry Sabine is launched", others=(early,), **more)
    return book.finish()


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The ferry Sabine was at last launched {words}.", "The ferry Sabine is launched"),
        ("She left the yard {words}.", "She left the yard in March 2018."),
        (
            "After years of delay she left the yard, to the relief of the town and of everyone who "
            "had a part in building her, {words}.",
            "After years of delay she left the yard, to the relief of the town and of everyone who had…",
        ),
    ],
)
def test_an_article_tells_the_title_or_its_own_sentence_stands_in(
    sentence: str, title: str
) -> None:
    event, _, found = told(story(sentence))
    assert [version.title for version in found.values()] == [event.title, title]


def test_an_article_gives_its_own_date() -> None:
    event, _, found = told(story("She left the yard {words}."))
    whole, early = found.values()
    assert whole.when == event.when
    assert early.when == MONTH.when


def test_places_and_people_are_those_that_its_text_names() -> None:
    _, _, found = told(
        story(
            "She left Alder {words}, and Halden was there.",
            places=(Place("Bergen", "NO"), Place("Alder")),
            participants=("Ines Halden", "Rosa Quint"),
        )
    )
    early = list(found.values())[1]
    assert early.places == (Place("Alder"),)
    assert early.participants == ("Ines Halden",)


def test_without_words_of_its_own_an_article_tells_what_the_event_tells() -> None:
    event = story("{words}").events[0]
    bare = replace(event, evidence=tuple(replace(piece, quote="") for piece in event.evidence))
    for version in versions(bare, {}).values():
        assert version.title == event.title
        assert version.places == event.places
    assert leading(bare) is bare.evidence[0]


def test_the_piece_that_gives_the_date_speaks_first() -> None:
    event = story("She left the yard {words}.").events[0]
    exact, vague = event.evidence
    assert leading(replace(event, evidence=(vague, exact))) is exact
    assert leading(replace(event, evidence=(vague, replace(exact, quote="")))) is vague


OSLO, BERGEN = Place("Oslo", "NO"), Place("Bergen", "NO")
PLAN = Telling("The Sabine will be launched", Status.PLANNED, (OSLO, BERGEN), ("Halden", "Wirth"))


def planned_then_told(plan: Telling = PLAN) -> Chronology:
    """A launch that the first article announces, and the second reports."""
    book = made.Book()
    first, second = book.draft(date(2018, 2, 1)), book.draft(date(2018, 4, 2))
    early = made.evidence(first, EXACT, "", pattern="The Sabine is to be launched {words}.")
    made.add_event(
        book, second, EXACT, "The ferry Sabine is launched", others=(replace(early, telling=plan),),
        places=(BERGEN,), participants=("Ines Halden",),
    )  # fmt: skip
    event = book.events[0]
    own = Telling(event.title, event.status, event.places, event.participants)
    report, announcement = event.evidence
    pieces = announcement, replace(report, telling=own)
    book.events[0] = replace(event, evidence=pieces)
    return book.finish()


def test_what_an_article_tells_by_itself_is_its_version() -> None:
    event, _, found = told(planned_then_told())
    plan, report = found.values()
    assert (report.title, report.status) == (event.title, event.status)
    assert (report.places, report.participants) == (event.places, event.participants)
    assert (plan.title, plan.status) == (PLAN.title, Status.PLANNED)
    assert plan.places == (BERGEN, OSLO), "in the order of the event, then what only it tells"
    assert plan.participants == ("Ines Halden", "Wirth"), "the full form that the event has"


def test_a_plan_does_not_speak_for_what_happened() -> None:
    event = planned_then_told().events[0]
    assert event.evidence[0].telling is PLAN
    assert leading(event) is event.evidence[1]
    same_words = replace(PLAN, title=event.title)
    event = planned_then_told(same_words).events[0]
    assert leading(event) is event.evidence[1]


def test_what_one_article_tells_has_no_versions() -> None:
    assert told(made.single(EXACT))[2] == {}


def test_the_page_is_told_of_what_differs_only() -> None:
    alike = page_data(story("The ferry Sabine is launched {words}."))["events"][0]
    assert [set(version) for version in alike["versions"]] == [
        {"article"},
        {"article", "date", "x0", "x1", "bar"},
    ]
    (event,) = page_data(made.single(EXACT))["events"]
    assert "versions" not in event
