"""One event told several times, and events that only look alike."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.events import build_events
from ktimeline.merging import merge_events
from ktimeline.model import Article, Event, Granularity, Instant, Interval, Resolution

Tell = Callable[..., Sequence[Event]]


def merged(tell: Tell, *tellings: tuple[str, str]) -> tuple[Event, ...]:
    """Merge what articles a, b, c ... tell: sentences with a date in brackets, and its value."""
    events: list[Event] = []
    articles = []
    for place, (sentence, value) in enumerate(tellings):
        name = "abcdefgh"[place]
        articles.append(Article(name, sentence))
        events += tell(sentence, value, name=name)
    return merge_events(events, articles)


ONE = [
    # the same words
    [
        ("Trump and Kim met in Singapore in [June 2018].", "2018-06"),
        ("Trump and Kim met in Singapore in [June 2018].", "2018-06"),
    ],
    # a month and a day within it, the verb and its noun
    [
        ("Mr. Trump and Mr. Kim met in Singapore in [June 2018].", "2018-06"),
        (
            "The summit of Mr. Trump and Mr. Kim in Singapore on [12 June 2018] was short.",
            "2018-06-12",
        ),
    ],
    # synonyms
    [
        ("The two held talks in Hanoi with Mr. Lund in [May 2019].", "2019-05"),
        ("Mr. Lund met them in Hanoi in [May 2019].", "2019-05"),
    ],
    # a year and a day, place and people agree
    [
        ("Ms. Adeyemi resigned in Lagos in [2010].", "2010"),
        ("Ms. Adeyemi's resignation in Lagos on [4 May 2010] came late.", "2010-05-04"),
    ],
    # no names, but the same words
    [
        ("The old northern dam burst on [4 May 2010].", "2010-05-04"),
        ("Nobody slept when the northern dam burst on [4 May 2010].", "2010-05-04"),
    ],
    # a summit told without its people is the one of that month there
    [
        ("Mr. Lund met Mr. Poe in Oslo on [4 May 2010].", "2010-05-04"),
        ("The summit in Oslo ended without a paper in [May 2010].", "2010-05"),
    ],
    # a shore and its sea
    [
        ("The Rosa Horizon rig exploded in the Gulf of Mexico on [4 May 2010].", "2010-05-04"),
        ("The Rosa Horizon rig exploded off Louisiana on [4 May 2010].", "2010-05-04"),
    ],
    # other words for one deed
    [
        ("The army blew up the liaison office at Lagos on [4 May 2010].", "2010-05-04"),
        ("The joint liaison office at Lagos was destroyed on [4 May 2010].", "2010-05-04"),
    ],
    [
        ("Police in Oslo arrested the banker Poe on [4 May 2010].", "2010-05-04"),
        ("Police seized the banker Poe in Oslo on [4 May 2010].", "2010-05-04"),
    ],
    # who won the election was elected
    [
        ("Ms. Adeyemi won the election in Lagos on [4 May 2010].", "2010-05-04"),
        ("Ms. Adeyemi was elected mayor of Lagos on [4 May 2010].", "2010-05-04"),
    ],
    # nobody steps down twice in a month
    [
        ("Minister Adeyemi stepped down in [May 2010].", "2010-05"),
        ("Minister Adeyemi resigned in Lagos on [4 May 2010].", "2010-05-04"),
    ],
    # how it went is told of the same summit
    [
        ("The summit of Mr. Lund and Mr. Poe broke down in Oslo on [4 May 2010].", "2010-05-04"),
        ("The calm ended when the summit in Oslo collapsed on [4 May 2010].", "2010-05-04"),
    ],
]
SEVERAL = [
    # twice in a season is neither of the days
    [
        ("Mr. Lund met Mr. Poe in Oslo on [4 May 2010].", "2010-05-04"),
        ("Mr. Lund met Mr. Poe twice in Oslo in [May 2010].", "2010-05"),
    ],
    # any meeting is not any other
    [
        ("Mr. Lund met Mr. Poe in Oslo on [4 May 2010].", "2010-05-04"),
        ("Fishery experts met in Oslo in [May 2010].", "2010-05"),
    ],
    # other days
    [
        ("Mr. Lund met them in Hanoi on [4 May 2010].", "2010-05-04"),
        ("Mr. Lund met them in Hanoi on [9 July 2010].", "2010-07-09"),
    ],
    # other kinds of event
    [
        ("Mr. Lund resigned in Hanoi on [4 May 2010].", "2010-05-04"),
        ("Mr. Lund died in Hanoi on [4 May 2010].", "2010-05-04"),
    ],
    # other people and places
    [
        ("Mr. Lund resigned in Hanoi on [4 May 2010].", "2010-05-04"),
        ("Ms. Poe resigned in Oslo on [4 May 2010].", "2010-05-04"),
    ],
    # the first is not the second
    [
        ("The first summit of Mr. Lund and Mr. Poe in Oslo in [May 2010] failed.", "2010-05"),
        ("The second summit of Mr. Lund and Mr. Poe in Oslo in [May 2010] failed.", "2010-05"),
    ],
    # what was said is not what else was said
    [
        ("Mr. Lund said in Oslo on [4 May 2010] that taxes would rise.", "2010-05-04"),
        ("Mr. Lund said in Oslo on [4 May 2010] that his dog was ill.", "2010-05-04"),
    ],
    # what did not happen is not what did
    [
        ("Mr. Lund resigned in Oslo on [4 May 2010].", "2010-05-04"),
        ("Mr. Lund did not resign in Oslo on [4 May 2010].", "2010-05-04"),
    ],
    # two meetings of one day with other people
    [
        ("Mr. Lund met Mr. Poe in Oslo on [4 May 2010].", "2010-05-04"),
        ("The chess club of Bergen met its rivals on [4 May 2010].", "2010-05-04"),
    ],
    # two blasts of one day, far apart
    [
        ("A blast destroyed a mill in Oslo on [4 May 2010].", "2010-05-04"),
        ("A blast at a market in Lagos killed nine on [4 May 2010].", "2010-05-04"),
    ],
    # other words for a deed, and another place, another day, other numbers, or other things
    [
        ("The army blew up the liaison office at Lagos on [4 May 2010].", "2010-05-04"),
        ("The joint liaison office at Oslo was destroyed on [4 May 2010].", "2010-05-04"),
    ],
    [
        ("The army blew up the liaison office at Lagos on [4 May 2010].", "2010-05-04"),
        ("The joint liaison office at Lagos was destroyed on [5 May 2010].", "2010-05-05"),
    ],
    [
        ("A bomb at the old market in Lagos killed 9 people on [4 May 2010].", "2010-05-04"),
        ("At the old market in Lagos 31 people died on [4 May 2010].", "2010-05-04"),
    ],
    [
        ("The army attacked the liaison office at Lagos on [4 May 2010].", "2010-05-04"),
        ("The storm destroyed nine ships off Lagos on [4 May 2010].", "2010-05-04"),
    ],
    # to win a game is not to be elected
    [
        ("Ms. Adeyemi won the chess game in Lagos on [4 May 2010].", "2010-05-04"),
        ("Ms. Adeyemi was elected mayor of Lagos on [4 May 2010].", "2010-05-04"),
    ],
    # one surname of two people, the first and the last, and what is told of two towns or sums
    [
        ("Bill Clinton met Mr. Lund in Oslo on [4 May 2010].", "2010-05-04"),
        ("Hillary Clinton met Ms. Poe in Oslo on [4 May 2010].", "2010-05-04"),
    ],
    [
        ("The first visit to Silver Street was on [4 May 2010].", "2010-05-04"),
        ("The last visit to Silver Street was on [4 May 2010].", "2010-05-04"),
    ],
    [
        ("The old mill at Wrackford burned down in [May 2010].", "2010-05"),
        ("The old mill at Tolverne burned down in [May 2010].", "2010-05"),
    ],
    [
        ("The flood had drowned 31 people on the island on [4 May 2010].", "2010-05-04"),
        ("The flood had drowned 45 people on the island on [4 May 2010].", "2010-05-04"),
    ],
    # what readers post, and stations broadcast, they do all day
    [
        ("Wardle of Bergen posted a song about the sea on [4 May 2010].", "2010-05-04"),
        ("Keita of Bergen posted his view on taxes on [4 May 2010].", "2010-05-04"),
    ],
    # so much is a magazine's interview in a year
    [
        ("His magazine interview in [2010] was long.", "2010"),
        ("Her magazine interview in [2010] was short.", "2010"),
    ],
    # a meeting may come again within the month
    [
        ("Mr. Lund met Mr. Poe in [May 2010].", "2010-05"),
        ("Mr. Lund met Mr. Keita in Oslo on [4 May 2010].", "2010-05-04"),
    ],
    # a decade holds too much
    [
        ("Trump and Kim met in Singapore on [12 June 2018].", "2018-06-12"),
        ("Mr. Poe spoke at length with nobody in [2018].", "2018"),
    ],
]


@pytest.mark.parametrize("tellings", ONE)
def test_one_event(tell: Tell, tellings: list[tuple[str, str]]) -> None:
    (event,) = merged(tell, *tellings)
    assert len(event.evidence) == len(tellings)
    assert sorted(evidence.article_id for evidence in event.evidence) == ["a", "b"]


@pytest.mark.parametrize("tellings", SEVERAL)
def test_several_events(tell: Tell, tellings: list[tuple[str, str]]) -> None:
    assert len(merged(tell, *tellings)) == len(tellings)


def test_the_finest_date_leads_and_what_gives_it_stands_first(tell: Tell) -> None:
    (event,) = merged(tell, *ONE[1])
    assert event.when.value == "2018-06-12"
    assert event.when.granularity is Granularity.DAY
    assert event.evidence[0].resolution.timex.value == "2018-06-12"


def test_a_month_that_fits_two_days_joins_neither(tell: Tell) -> None:
    events = merged(
        tell,
        ("Mr. Lund and Mr. Poe met in Oslo on [4 May 2010].", "2010-05-04"),
        ("Mr. Lund and Mr. Poe met in Oslo on [20 May 2010].", "2010-05-20"),
        ("Mr. Lund and Mr. Poe met in Oslo in [May 2010].", "2010-05"),
    )
    assert [event.when.value for event in events] == ["2010-05-04", "2010-05", "2010-05-20"] or [
        event.when.value for event in events
    ] == ["2010-05", "2010-05-04", "2010-05-20"]


def test_a_title_says_what_most_tellings_say(tell: Tell) -> None:
    (event,) = merged(
        tell,
        ("The Rosa rig exploded in the North Sea on [11 June 2012].", "2012-06-11"),
        (
            "The explosion of the Rosa rig in the North Sea on [11 June 2012] was heard.",
            "2012-06-11",
        ),
        ("The Rosa rig exploded in the North Sea with much noise on [11 June 2012].", "2012-06-11"),
    )
    assert event.title == "The Rosa rig exploded in the North Sea"


def test_names_that_most_tellings_have_come_first(tell: Tell) -> None:
    (event,) = merged(
        tell,
        ("Mr. Zorn and Ms. Poe said the Rosa rig exploded on [11 June 2012].", "2012-06-11"),
        ("The Rosa rig of Halden Line exploded on [11 June 2012].", "2012-06-11"),
        ("The Rosa rig of Halden Line exploded loudly on [11 June 2012].", "2012-06-11"),
    )[:1]
    assert "Rosa" in event.participants[0] or "Halden" in event.participants[0]


def test_merging_twice_changes_nothing(tell: Tell) -> None:
    once = merged(tell, *ONE[0], *SEVERAL[0], *SEVERAL[3])
    assert merge_events(once, [Article(name, "") for name in "abcdefgh"]) == once


def test_finer_dates_come_first_and_an_open_start_stands_at_its_end(tell: Tell) -> None:
    (day,) = tell("Mr. Lund left on [1 May 2010].", "2010-05-01")
    (month,) = tell("Ms. Poe sang in [May 2010].", "2010-05")
    interval = Interval(None, Instant(2011))
    before = replace(month, id="0", when=replace(month.when, interval=interval))
    assert merge_events([month, day, before], []) == (day, month, before)


SENTENCES = [
    ("Mr. Lund met Ms. Poe in Oslo on [4 May 2010].", "2010-05-04"),
    ("The meeting of Mr. Lund and Ms. Poe in Oslo in [May 2010] was short.", "2010-05"),
    ("Mr. Lund met Ms. Poe in Oslo on [5 May 2010].", "2010-05-05"),
    ("Ms. Poe resigned in Oslo in [2010].", "2010"),
    ("Ms. Poe resigned in Oslo on [9 May 2010].", "2010-05-09"),
    ("The dam burst on [9 May 2010].", "2010-05-09"),
]


@given(st.permutations(range(len(SENTENCES))))
def test_the_order_of_the_input_does_not_matter(tell: Tell, order: list[int]) -> None:
    events = [
        event
        for place, (sentence, value) in enumerate(SENTENCES)
        for event in tell(sentence, value, name=f"{place}")
    ]
    assert merge_events([events[place] for place in order], []) == merge_events(events, [])


@given(st.permutations(range(len(SENTENCES))))
def test_the_order_of_the_files_does_not_matter(tell: Tell, order: list[int]) -> None:
    articles = [Article(str(place), text) for place, (text, _) in enumerate(SENTENCES)]
    events = [
        event
        for place, (sentence, value) in enumerate(SENTENCES)
        for event in tell(sentence, value, name=f"{place}")
    ]
    expected = merge_events(events, articles)
    assert merge_events(events, [articles[place] for place in order]) == expected


@given(
    st.lists(st.integers(0, len(SENTENCES) - 1), max_size=6),
    st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=3),
)
def test_adding_an_article_changes_no_id_of_an_untouched_event(
    tell: Tell, old: list[int], new: list[int]
) -> None:
    def told(numbers: list[int], names: str) -> list[Event]:
        return [
            event
            for name, number in zip(names, numbers, strict=False)
            for event in tell(*SENTENCES[number], name=name)
        ]

    def evidence(event: Event) -> frozenset[str]:
        return frozenset(piece.article_id for piece in event.evidence)

    before = told(old, "abcdef")
    ids = {evidence(event): event.id for event in merge_events(before, []) if not event.conflicts}
    after = merge_events([*before, *told(new, "xyz")], [])
    for event in after:
        if not event.conflicts and evidence(event) in ids:
            assert event.id == ids[evidence(event)]
    assert len({event.id for event in after}) == len(after)


def test_a_telling_keeps_its_id_among_those_of_the_event(tell: Tell) -> None:
    (alone,) = merged(tell, ONE[1][0])
    (event,) = merged(tell, *ONE[1])
    assert event.id != alone.id
    assert alone.id in event.tellings


def test_ids_are_unique_and_nothing_is_lost(tell: Tell) -> None:
    tellings = [*ONE[0], *SEVERAL[1], *SEVERAL[2]]
    events = merged(tell, *tellings)
    assert len({event.id for event in events}) == len(events)
    assert sum(len(event.evidence) for event in events) == len(tellings)


@pytest.mark.parametrize("days", [3650, 30, 1])
def test_ten_thousand_events_are_merged(tell: Tell, days: int) -> None:
    chance = random.Random(days)
    base = [event for sentence, value in SENTENCES for event in tell(sentence, value)]
    events = []
    for number in range(10_000):
        event = chance.choice(base)
        day = date(2010, 1, 1).toordinal() + chance.randrange(days)
        interval = Interval.between(date.fromordinal(day), date.fromordinal(day + 1))
        value = date.fromordinal(day).isoformat()
        when = replace(
            event.when, interval=interval, granularity=Granularity.DAY, value=value, edtf=value
        )
        title = f"{event.title} {chance.choice(['again', 'twice', 'thrice'])} {number % 97}"
        events.append(replace(event, id=str(number), when=when, title=title))
    merged = merge_events(events, [])
    assert 0 < len(merged) <= len(events)
    assert sum(len(event.evidence) for event in merged) >= len(merged)


def test_building_again_gives_the_same_events(resolve: Callable[..., Resolution]) -> None:
    text = "Mr. Lund met Ms. Poe in Oslo in May 2010."
    found = resolve(text, "May 2010", "2010-05")
    article = Article("a", text)
    assert build_events(article, [found]) == build_events(article, [found])


def test_two_dates_of_one_sentence_are_two_events(
    make_article: Callable[..., Article], resolve: Callable[..., Resolution]
) -> None:
    text = (
        "Mr. Lund met Mr. Poe in Oslo in May 2010, and on 4 May 2010 Mr. Lund met Mr. Poe in Oslo."
    )
    found = [resolve(text, "May 2010", "2010-05"), resolve(text, "4 May 2010", "2010-05-04")]
    article = make_article(text)
    assert len(merge_events(build_events(article, found), [article])) == 2
