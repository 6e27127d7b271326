"""Which mentions make events, and what the events hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.events import build_events
from ktimeline.model import (
    Article,
    Assumption,
    Dropped,
    Event,
    Granularity,
    Interval,
    Mention,
    Resolution,
    Span,
    Status,
    Timex,
    TimexType,
)
from ktimeline.model.expression import Amount, Between, Calendar, DocumentTime, Elapsed

Tell = Callable[..., Sequence[Event]]
Resolve = Callable[..., Resolution]
Make = Callable[..., Article]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The court ruled on [Friday].", Status.HAPPENED),
        ("The court will rule on [Friday].", Status.PLANNED),
        ("The court is expected to rule on [Friday].", Status.PLANNED),
        ("The court would rule on [Friday].", Status.PLANNED),
        ("The court may rule on [Friday].", Status.POSSIBLE),
        ("The court could rule on [Friday].", Status.POSSIBLE),
        ("The court should rule on [Friday].", Status.POSSIBLE),
        ("If the court ruled on [Friday], nobody heard.", Status.POSSIBLE),
        ("The court did not rule on [Friday].", Status.DENIED),
        ("The court didn’t rule on [Friday].", Status.DENIED),
        ("The court never ruled in [May].", Status.DENIED),
        ("The court refused to rule on [Friday].", Status.DENIED),
        ("[Friday]'s hearing has been cancelled.", Status.DENIED),
        ("Nobody came to the planned [June 2018] summit.", Status.HAPPENED),
        ("The court was to rule on [Friday].", Status.PLANNED),
        ("The ruling had been planned for [May].", Status.PLANNED),
        ("The clerk said that the court would rule on [Friday].", Status.PLANNED),
        ("The clerk said on [Friday] that the court would rule.", Status.HAPPENED),
        ("The port, it seems, expects another strike [this summer].", Status.PLANNED),
        ("The blast, on [Friday], could be heard in Oslo.", Status.HAPPENED),
    ],
)
def test_status(tell: Tell, sentence: str, status: Status) -> None:
    (event,) = tell(sentence)
    assert event.status is status


def test_a_timetable_tells_what_is_to_come_and_a_chronology_what_was(tell: Tell) -> None:
    sentence = "The trial starts on [Friday]."
    (ahead,), (over,) = tell(sentence, "2025-02-07"), tell(sentence, "2018-06-01")
    assert (ahead.status, over.status) == (Status.PLANNED, Status.HAPPENED)


def test_what_lies_after_the_publication_is_planned(tell: Tell) -> None:
    (event,) = tell("Few look forward to the summit in [June 2018].", published=date(2018, 1, 5))
    assert event.status is Status.PLANNED


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The two met in Hanoi in [June 2018].", ["Hanoi"]),
        ("The two met in [June 2018] in Hanoi.", ["Hanoi"]),
        ("They praised their first meeting, in Singapore in [June 2018].", ["Singapore"]),
        ("Troops left South Korea for Japan in [May].", ["South Korea", "Japan"]),
        ("Mr. Jordan left on [Friday].", []),
        ("Paris Hilton sang on [Friday].", []),
        ("The poet was reading in Reading on [Friday].", ["Reading"]),
        ("The U.S. quit the pact in [May].", ["United States"]),
        ("It rained in Kiev on [Friday].", ["Kyiv"]),
        ("He told Reuters on [Friday] that Iran had agreed.", []),
        # the region behind a comma settles which town is meant
        ("They met in Birmingham, Alabama on [Friday].", ["Birmingham", "Alabama"]),
        # a seat of power is a place only where something happens at it
        ("He spoke at the White House on [Friday].", ["White House"]),
        ("The White House said on [Friday] that he would go.", []),
        ("Troops entered Jordan on [Friday].", ["Jordan"]),
        ("Washington said on [Friday] that troops would go.", []),
        ("London denied on [Friday] that troops would go.", []),
        ("Crowds marched in London on [Friday].", ["London"]),
    ],
)
def test_places(tell: Tell, sentence: str, places: list[str]) -> None:
    (event,) = tell(sentence)
    assert sorted(place.name for place in event.places) == sorted(places)


@pytest.mark.parametrize(
    ("before", "place", "country"),
    [
        ("It came from Florida. ", "Georgia", "US"),
        ("Tbilisi called Moscow. ", "Georgia", "GE"),
        ("The Alabama police came. ", "Birmingham", "US"),
        ("The London police came. ", "Birmingham", "GB"),
    ],
)
def test_namesakes_are_told_by_the_countries_that_the_article_names(
    tell: Tell, before: str, place: str, country: str
) -> None:
    (event,) = tell(f"A storm struck in {place} on [Friday].", before=before)
    assert [(one.name, one.country) for one in event.places] == [(place, country)]


@pytest.mark.parametrize(
    ("sentence", "participants"),
    [
        ("Mr. Lund met Ms. Adeyemi in Oslo on [Friday].", ("Adeyemi", "Lund")),
        ("The NSC warned KCNA on [Friday].", ("KCNA", "NSC")),
        ("The Bank of England raised rates on [Friday].", ("Bank of England",)),
        ("Foreign Minister Ana Lund flew to Lima on [Friday].", ("Ana Lund",)),
        ("South Korean officials met in Seoul on [Friday].", ()),
        ("Workers struck on [Friday].", ()),
        ("Pilots flew to Halden Air Base on [Friday].", ()),
        ("A team flew to the island of Varde on [Friday].", ()),
        ("A team landed at the Varde airport on [Friday].", ()),
        ("The army showed the Kestrel-4 on [Friday].", ()),
        ("The Dockers' Union struck on [Friday].", ("Dockers' Union",)),
        ("The North of the two Koreas struck on [Friday].", ()),
        ("Mr. Lund met Vladimir Orlov on [Friday].", ("Lund", "Vladimir Orlov")),
    ],
)
def test_participants(tell: Tell, sentence: str, participants: tuple[str, ...]) -> None:
    (event,) = tell(sentence)
    assert sorted(event.participants) == sorted(participants)


def test_short_names_are_told_by_their_long_form(tell: Tell) -> None:
    before = "Kim Jong-un spoke to Angela Merkel. "
    (event,) = tell("Mr. Kim called Mrs. Merkel on [Friday].", before=before)
    assert set(event.participants) == {"Kim Jong-un", "Angela Merkel"}


def test_evidence_is_the_sentence(tell: Tell) -> None:
    (event,) = tell("The dam burst on [Friday].", before="It rained for weeks. ")
    (evidence,) = event.evidence
    assert evidence.quote == "The dam burst on Friday."
    assert evidence.sentence == Span(21, 45)
    assert evidence.resolution.mention.text == "Friday"


def test_furniture_makes_no_event(make_article: Make, resolve: Resolve) -> None:
    text = "The dam burst in May 2010. Crossword of June 2018: try the new puzzle."
    article = replace(make_article(text), dropped=(Dropped(Span(27, len(text)), "links"),))
    found = [resolve(text, "May 2010", "2010-05"), resolve(text, "June 2018", "2018-06")]
    assert [event.when.value for event in build_events(article, found)] == ["2010-05"]


def test_the_two_ends_of_a_range_are_one_event(make_article: Make, resolve: Resolve) -> None:
    text = "The strike lasted from May to June 2009 in Lyon."
    whole = Between(Calendar(year=2009, month=5), Calendar(year=2009, month=6))
    interval = Interval.between(date(2009, 5, 1), date(2009, 7, 1))
    ends = []
    for words, value in (("May", "2009-05"), ("June 2009", "2009-06")):
        end = resolve(text, words, value)
        mention = replace(end.mention, whole=whole)
        ends.append(replace(end, mention=mention, range=interval, range_edtf="2009-05/2009-06"))
    (event,) = build_events(make_article(text), ends)
    assert event.when.interval == interval
    assert event.when.lasted
    assert event.when.value == "2009-05/2009-06"
    assert event.title == "The strike lasted in Lyon"
    assert len(event.evidence) == 2


def test_what_an_elapsed_time_leads_to(make_article: Make) -> None:
    text = "It has been two months since Norway's last whaling ban, and little has changed."
    start = text.index("two months")
    expression = Elapsed(DocumentTime(), Amount(2, Granularity.MONTH))
    mention = Mention("a", Span(start, start + 10), "two months", expression)
    interval = Interval.between(date(2017, 9, 1), date(2017, 10, 1))
    found = Resolution(
        mention,
        interval,
        Granularity.MONTH,
        Timex(TimexType.DURATION, "P2M"),
        "2017-09~",
        "about September 2017",
        (Assumption.APPROXIMATE,),
    )
    (event,) = build_events(make_article(text), [found])
    assert event.title == "Norway's last whaling ban"
    assert event.trigger == "ban"
    assert (event.when.value, event.when.approximate) == ("2017-09", True)
    assert [place.name for place in event.places] == ["Norway"]


def test_sets_and_lengths_make_no_event(make_article: Make, resolve: Resolve) -> None:
    text = "The choir sings every Monday for two hours."
    each = resolve(text, "every Monday", "2018")
    each = replace(each, timex=Timex(TimexType.SET, "XXXX-WXX-1"), interval=None)
    length = resolve(text, "two hours", "2018")
    length = replace(length, timex=Timex(TimexType.DURATION, "PT2H"), interval=None)
    assert build_events(make_article(text), [each, length]) == ()


def test_ids_are_stable_and_short(tell: Tell) -> None:
    first, second = (tell("The dam burst on [Friday].")[0] for _ in range(2))
    assert first == second
    assert len(first.id) == 10
    assert int(first.id, 16) >= 0
    assert first.id != tell("The dam burst on [Friday].", value="2018-07")[0].id


WORDS = st.sampled_from(
    ["said", "Mr.", "Kim", "their", "summit", ",", "—", "“", "”", '"', "that", "who", "(", ")",
     "in", "Hanoi", "will", "not", "met", "and", ".", "…", "to", "the", "’s", "May", "\n", "U.S."]
)  # fmt: skip


@given(st.lists(WORDS, max_size=25), st.lists(WORDS, max_size=25))
def test_any_words_around_a_date_make_an_honest_title(before: list[str], after: list[str]) -> None:
    text = " ".join([*before, "2018", *after])
    start = len(" ".join([*before, ""]))
    mention = Mention("a", Span(start, start + 4), "2018", Calendar(year=2018))
    interval = Interval.between(date(2018, 1, 1), date(2019, 1, 1))
    found = Resolution(
        mention, interval, Granularity.YEAR, Timex(TimexType.DATE, "2018"), "2018", "2018"
    )
    for event in build_events(Article("a", text), [found]):
        assert 0 < len(event.title) <= 90
        assert event.trigger.lower() in event.title.lower()
        assert event.title == event.title.strip()
        assert event.title.count("“") == event.title.count("”")
        assert event.title.count('"') % 2 == 0
        assert not event.title.endswith((",", ";", ":", "—"))
        assert not event.title.endswith(".") or event.title.endswith(("U.S.", "Mr."))


@given(st.text(min_size=1, max_size=150), st.data())
def test_any_text_is_read(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    mention = Mention("a", Span(start, end), text[start:end], Calendar(year=2018))
    interval = Interval.between(date(2018, 1, 1), date(2019, 1, 1))
    found = Resolution(
        mention, interval, Granularity.YEAR, Timex(TimexType.DATE, "2018"), "2018", "2018"
    )
    for event in build_events(Article("a", text), [found]):
        assert len(event.title) <= 90


def test_an_elapsed_time_may_lead_to_a_clause(make_article: Make) -> None:
    text = "It has been three years since Ana Lund left office in Oslo."
    start = text.index("three years")
    expression = Elapsed(DocumentTime(), Amount(3, Granularity.YEAR))
    mention = Mention("a", Span(start, start + 11), "three years", expression)
    interval = Interval.between(date(2022, 1, 1), date(2023, 1, 1))
    timex = Timex(TimexType.DURATION, "P3Y")
    found = Resolution(mention, interval, Granularity.YEAR, timex, "2022~", "about 2022")
    (event,) = build_events(make_article(text), [found])
    assert (event.title, event.trigger) == ("Ana Lund left office in Oslo", "left")
    assert event.when.value == "2022"


@pytest.mark.parametrize(
    ("language", "text", "words", "title"),
    [
        (
            "de",
            "Der Minister trat am 4. Mai 2010 zurück.",
            "4. Mai 2010",
            "Der Minister trat zurück",
        ),
        ("es", "El rey abdicó el 4 de mayo de 2010.", "4 de mayo de 2010", "El rey abdicó"),
        ("fr", "Le 4 mai 2010, le roi abdiqua.", "4 mai 2010", "Le roi abdiqua"),
    ],
)
def test_other_languages_tell_the_whole_sentence(
    resolve: Resolve, language: str, text: str, words: str, title: str
) -> None:
    (event,) = build_events(
        Article("a", text, language=language), [resolve(text, words, "2010-05-04")]
    )
    assert event.title == title
    assert event.participants == ()
