"""One story in three languages makes one timeline: events, conflicts, people and places."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

import ktimeline as kt
from ktimeline.merging.forms import in_one_form
from ktimeline.model import Article, Event
from ktimeline.timeline import Timeline

ENGLISH = """\
President Moon Jae-in flew to Pyongyang on 18 September 2018. The North Korean leader Kim Jong-un \
met him at the airport. Kim and Moon signed a declaration in Pyongyang on 19 September 2018. \
Vladimir Putin praised it in Moscow on 20 September 2018. The United Nations will discuss it on \
28 September 2018 in New York. Moon had met Lee Hsien Loong in Singapore on 12 July 2018."""
SPANISH = """\
El presidente Moon Jae-in viajó el 18 de septiembre de 2018 a Pionyang. Kim Jong-un lo recibió en \
el aeropuerto. Kim Jong-un y Moon Jae-in firmaron el 19 de septiembre de 2018 una declaración en \
Pionyang. Vladímir Putin la elogió el 20 de septiembre de 2018 en Moscú. La ONU la debatirá el 28 \
de septiembre de 2018 en Nueva York. Moon se reunió con Lee Hsien Loong en Singapur el 11 de julio \
de 2018."""
GERMAN = """\
Präsident Moon Jae In reiste am 18. September 2018 nach Pjöngjang. Machthaber Kim Jong Un empfing \
ihn am Flughafen. Kim Jong Un und Moon Jae In unterzeichneten am 19. September 2018 in Pjöngjang \
eine Erklärung. Wladimir Putin lobte sie am 20. September 2018 in Moskau. Die Vereinten Nationen \
werden sie am 28. September 2018 in New York beraten. Moon hatte am 12. Juli 2018 Lee Hsien Loong \
in Singapur getroffen."""


@pytest.fixture(name="story", scope="module")
def _story() -> Timeline:
    texts = {"en": ENGLISH, "es": SPANISH, "de": GERMAN}
    return kt.build(
        [
            Article(language, text, published="2018-09-22", language=language)  # type: ignore[arg-type]
            for language, text in texts.items()
        ]
    )


def at(story: Timeline, day: str) -> Event:
    (event,) = (event for event in story.events if event.when.value == day)
    return event


def tellers(event: Event) -> set[str]:
    return {piece.article_id for piece in event.evidence}


def test_the_story_has_five_events(story: Timeline) -> None:
    days = [event.when.value for event in story.events]
    assert days == ["2018-07-12", "2018-09-18", "2018-09-19", "2018-09-20", "2018-09-28"]


@pytest.mark.parametrize("day", ["2018-09-18", "2018-09-19", "2018-09-20", "2018-09-28"])
def test_an_event_is_told_by_all_three(story: Timeline, day: str) -> None:
    assert tellers(at(story, day)) == {"en", "es", "de"}


def test_another_day_in_another_language_is_a_conflict(story: Timeline) -> None:
    event = at(story, "2018-07-12")
    claims = [(claim.evidence.article_id, claim.when.value) for claim in event.conflicts]
    assert (tellers(event), claims) == ({"en", "de"}, [("es", "2018-07-11")])


@pytest.mark.parametrize(
    ("day", "people", "places"),
    [
        # three forms, one article each: the English one
        ("2018-09-20", {"Vladimir Putin"}, ["Moscow"]),
        ("2018-09-28", {"United Nations"}, ["New York"]),
        ("2018-09-19", {"Kim Jong-un", "Moon Jae-in"}, ["Pyongyang"]),
        # the form of two articles
        ("2018-07-12", {"Lee Hsien Loong", "Moon Jae-in"}, ["Singapur"]),
    ],
)
def test_people_and_places_have_one_form(
    story: Timeline, day: str, people: set[str], places: list[str]
) -> None:
    event = at(story, day)
    assert set(event.participants) == people
    assert [place.name for place in event.places] == places


def test_titles_are_in_the_language_of_most_or_english(story: Timeline) -> None:
    assert at(story, "2018-09-18").title == "President Moon Jae-in flew to Pyongyang"


def test_what_lies_ahead_is_planned_in_every_language(story: Timeline) -> None:
    assert at(story, "2018-09-28").status.value == "planned"


def test_people_of_one_language_are_not_brought_together_by_sound() -> None:
    texts = ["Sergei Ivanov spoke in Oslo on 4 May 2018.", "Sergey Ivanow left Oslo on 5 May 2018."]
    english = [Article(str(n), text, published="2018-06-01") for n, text in enumerate(texts)]  # type: ignore[arg-type]
    names = {name for event in kt.build(english).events for name in event.participants}
    assert names == {"Sergei Ivanov", "Sergey Ivanow"}


def test_nothing_is_brought_to_one_form_without_events() -> None:
    assert in_one_form([], {"a": "en", "b": "de"}) == []


def test_german_alone_keeps_its_own_names() -> None:
    article = Article("a", GERMAN, published="2018-09-22", language="de")  # type: ignore[arg-type]
    places = {place.name for event in kt.build([article]).events for place in event.places}
    assert places == {"Pjöngjang", "Moskau", "New York", "Singapur"}


def test_the_page_says_which_articles_were_read_otherwise(tmp_path: Path) -> None:
    polish = Article(
        "pl1",
        "Spotkali się 12 czerwca 2018 w Oslo.",
        published="2018-06-20",  # type: ignore[arg-type]
        language="pl",
    )
    english = Article("en1", ENGLISH, published="2018-09-22")  # type: ignore[arg-type]
    page = tmp_path / "page.html"
    kt.build([polish, english]).to_html(str(page))
    html = page.read_text(encoding="utf-8")
    assert "is in Polish, and is read by way of dateparser" in html
    assert "en1 is in" not in html


@pytest.mark.parametrize("order", list(permutations(["en", "es", "de"])))
def test_the_order_of_the_articles_does_not_matter(story: Timeline, order: tuple[str, ...]) -> None:
    texts = {"en": ENGLISH, "es": SPANISH, "de": GERMAN}
    articles = [
        Article(language, texts[language], published="2018-09-22", language=language)  # type: ignore[arg-type]
        for language in order
    ]
    assert kt.build(articles).events == story.events
