"""Titles are whole: a clause with its subject and object, or a noun phrase that says enough."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from ktimeline.events import build_events
from ktimeline.model import Article, Event, Interval, Resolution

Tell = Callable[..., Sequence[Event]]
Resolve = Callable[..., Resolution]
Make = Callable[..., Article]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # the object stands before a relative clause
        ("They tore up the pact that the miners signed in [May].", "The miners signed the pact"),
        ("It was a drill that two navies held in [May].", "Two navies held a drill"),
        (
            "The plan he announced in [May] has failed in every sector.",
            "He announced the plan",
        ),
        ("The news that he died in [May] was false.", "He died"),
        # an ordinal that is an adverb belongs to the verb
        ("It was a plane that was first flown in [May].", "A plane was first flown"),
        ("The navy last tested it in [May].", "The navy last tested it"),
        # a currency is no verb
        ("The city had spent some 17 billion won on it in [May].",
         "The city had spent some 17 billion won on it"),
        # an infinitive is told with the verb above it
        (
            "The crews will decide whether to sail home in [May].",
            "The crews will decide whether to sail home",
        ),
        # "for" within a subject is a preposition
        ("The minister for fish, Ana Lund, resigned on [Friday].",
         "The minister for fish, Ana Lund, resigned"),
        # the apostrophe of a plural is no comma
        ("The Dockers' Union sat for eight days in [May].",
         "The Dockers' Union sat for eight days"),
        # a date as the subject tells its object
        ("[The following year] brought the failure of the bank.", "Failure of the bank"),
        # a noun with "of" and a year is named with it
        ("They asked only for an end to the sanctions of [2016].", "The sanctions of 2016"),
        # a line does not end before "of"
        (
            "The regional council blew up tunnels at its old quarry beside the northern hills in "
            "front of foreign reporters on [Friday].",
            "The regional council blew up tunnels at its old quarry beside the northern hills",
        ),
        # an agent is not what happened
        ("The port was hit by a strong earthquake on [Friday].",
         "The port was hit by a strong earthquake"),
        # what a paper says is more than that it came out
        ("A survey released on [Friday] showed that most fishers are poor.",
         "A survey showed that most fishers are poor"),
        (
            "Stocks rallied on [Friday] after the bank said the slump was over.",
            "Stocks rallied after the bank said the slump was over",
        ),
        # what was said is told, as far as it fits
        (
            "Energy Minister Jan Lindqvist said on [Friday] that he was personally against opening "
            "the northern archipelago.",
            "Jan Lindqvist said that he was personally against opening the northern archipelago",
        ),
        # until when belongs to the verb
        ("Mr. Lund will wait until [Friday] for an answer.",
         "Mr. Lund will wait until Friday for an answer"),
        # the apposition of a bare "one" is kept
        ("The next one, a regatta, was held on [Friday].", "The next one, a regatta, was held"),
        # the mark belongs to the date and the verb before it, not to the next clause
        ("A tug collected the crates in Oslo, on the coast, on [Friday] and flew home.",
         "A tug collected the crates in Oslo, on the coast, and flew home"),
        ("A 12-year-old girl swam the strait on [Friday].",
         "A 12-year-old girl swam the strait"),
        ("Ms. Poe wrote on [Friday]: the dam will burst.",
         "Ms. Poe wrote: the dam will burst"),
    ],
)  # fmt: skip
def test_a_title_is_whole(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence)
    assert event.title == title


@pytest.mark.parametrize(
    ("text", "dates", "titles"),
    [
        (
            "The navy fired rockets on 4 May and again on 9 May.",
            {"4 May": "2010-05-04", "9 May": "2010-05-09"},
            ["The navy fired rockets", "The navy fired rockets"],
        ),
        (
            "Mr. Lund met Ms. Poe three times, in Oslo in May, in Rome in June and at Lima in July.",
            {"May": "2010-05", "June": "2010-06", "July": "2010-07"},
            ["Mr. Lund met Ms. Poe in Oslo", "Mr. Lund met Ms. Poe in Rome",
             "Mr. Lund met Ms. Poe at Lima"],
        ),
        (
            "Mr. Lund met Ms. Poe on 4 May, and on 9 May the two signed a treaty.",
            {"4 May": "2010-05-04", "9 May": "2010-05-09"},
            ["Mr. Lund met Ms. Poe", "Lund and Poe signed a treaty"],
        ),
    ],
)  # fmt: skip
def test_dates_that_share_a_verb(
    make_article: Make, resolve: Resolve, text: str, dates: dict[str, str], titles: list[str]
) -> None:
    found = [resolve(text, words, value) for words, value in dates.items()]
    assert [event.title for event in build_events(make_article(text), found)] == titles


def test_each_of_several_places_has_its_own_date(make_article: Make, resolve: Resolve) -> None:
    text = "Mr. Lund met Ms. Poe in Oslo in May and in Rome in June."
    found = [resolve(text, "May", "2010-05"), resolve(text, "June", "2010-06")]
    events = build_events(make_article(text), found)
    assert [[place.name for place in event.places] for event in events] == [["Oslo"], ["Rome"]]


def test_a_date_that_the_next_makes_exact_is_one_event(
    make_article: Make, resolve: Resolve
) -> None:
    text = "Ms. Poe came last month, on 4 May, for talks."
    found = [resolve(text, "last month", "2010-05"), resolve(text, "4 May", "2010-05-04")]
    (event,) = build_events(make_article(text), found)
    assert (event.title, event.when.value) == ("Ms. Poe came for talks", "2010-05-04")
    assert [piece.resolution.mention.text for piece in event.evidence] == ["last month", "4 May"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Profit rose to $4m from $3m [a year earlier].",
        "Sales were higher than in [May].",
        "Sales rose 5% from [2009].",
        "Sales rose, compared with a loss of $9m, or 74 cents a share, [a year earlier].",
        "The firm earned $5m, up from $3m, or 6 cents a share, in [the year-ago quarter].",
        "For the quarter ended [30 June], the firm lost $3m.",
    ],
)
def test_what_is_only_compared_with_makes_no_event(tell: Tell, sentence: str) -> None:
    assert tell(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "More than 200 miners struck in [May].",
        "Output more than doubled in [May].",
        "The team flew from two airports on [Friday].",
        "They left, rather than wait, on [Friday].",
        "Trade ended on [30 June].",
        "Seas are warmer than usual [this year].",
        "The mine earned more than $300 million in [the past five years].",
        "The yard gained from a 12 percent rise in prices in [May].",
        "The Reds vs the Blues match was held on [Friday].",
    ],
)
def test_what_is_counted_or_left_is_an_event(tell: Tell, sentence: str) -> None:
    assert len(tell(sentence)) == 1


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        # things, by the nearest subject
        ("The yard built a ferry. ", "It sank in [May].", "The yard sank"),
        ("A rocket was built. ", "It failed in [May].", "The rocket failed"),
        ("South Korea paid. ", "Its army marched in [May].", "South Korea’s army marched"),
        ("The firm grew. It hired. ", "It failed in [May].", "The firm failed"),
        ("", "The mine paid, and it closed in [May].", "The mine closed"),
        # people, past a thing
        ("Ms. Poe wrote. The port shut. ", "She left in [May].", "Poe left"),
        ("Mr. Lund wrote. ", "She left in [May].", "She left"),
        ("", "Ms. Poe said that she resigned in [May].", "Poe resigned"),
        # a name behind the pronoun is not its bearer
        ("Mr. Lund won. ", "His rival met Mr. Okoye in [May].", "Lund’s rival met Mr. Okoye"),
        # many
        ("The two crews met. ", "They sailed in [May].", "The two crews sailed"),
        ("Mr. Lund met Ms. Poe. ", "The two sang in [May].", "Lund and Poe sang"),
        ("Mr. Lund met Ms. Poe. ", "The two clerks sang in [May].", "The two clerks sang"),
        # a place is nobody
        ("Mr. Lund reached the town of Dong Ha. ", "He left in [May].", "Lund left"),
        # not plain
        ("The yard built a ferry. ", "It was clear in [May].", "It was clear"),
        ("Nothing was said. ", "It failed in [May].", "It failed"),
        ("Officials of both sides worked there. ", "It stood empty in [May].", "It stood empty"),
    ],
)
def test_a_leading_pronoun_is_told_where_it_is_plain(
    tell: Tell, before: str, sentence: str, title: str
) -> None:
    (event,) = tell(sentence, before=before)
    assert event.title == title


def test_who_is_told_for_a_pronoun_takes_part(tell: Tell) -> None:
    (event,) = tell("He met Ana Poe in [May].", before="It was Jan Lund. Mr. Lund came. ")
    assert event.participants == ("Jan Lund", "Ana Poe")


def test_an_open_start_is_no_early_event(make_article: Make, resolve: Resolve) -> None:
    text = "He will stay until Friday."
    found = resolve(text, "Friday", "2010-05-04")
    found = replace(found, interval=Interval.between(None, date(2010, 5, 5)))
    (event,) = build_events(make_article(text), [found])
    assert event.when.interval.first is None
    assert event.title == "He will stay until Friday"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # what says least goes first, and nothing is cut before its point
        ("Norsk Corp., also a lender, agreed in [June] to buy Fiskebank for 12.4 million shares of "
         "common stock with a market value of $450 million.",
         "Norsk Corp. agreed to buy Fiskebank for 12.4 million shares of common stock"),
        ('The heads of two mills told her on [Monday] in a letter that she had "fallen short" of '
         "her vows.",
         'The heads of two mills told her in a letter that she had "fallen short" of her vows'),
        ("The board admitted on [Friday] that its crews at the dam missed key warning signs in the "
         "hours before the fatal flood.",
         "The board admitted that its crews at the dam missed key warning signs"),
        ("As much as 3,500 feet of cable may still be in the shaft, Harbour Senior Vice President "
         "Kent Ives said on [Friday].",
         "Kent Ives said: As much as 3,500 feet of cable may still be in the shaft"),
        # a particle is no preposition of a date that takes none
        ("They have a lot going on [today].", "They have a lot going on"),
        # a town keeps its state before a noun
        ("Lowell, Mass.-based Kestrel has had losses in [the past two quarters].",
         "Lowell, Mass.-based Kestrel has had losses"),
    ],
)  # fmt: skip
def test_a_long_line_is_told_shorter(tell: Tell, sentence: str, title: str) -> None:
    assert [event.title for event in tell(sentence)] == [title]
