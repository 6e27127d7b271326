"""A clause told on a line of its own: its subject given back, its end closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # a clause between a subject and its verb, and the verb behind it
        ("Ms. Poe, who took office in [September 2022], denied it.", "Ms. Poe took office"),
        ("Ms. Poe, who took office early, denied it on [Friday].", "Ms. Poe denied it"),
        ("Lazio, which last won the cup in [1995], will play in Graz.", "Lazio last won the cup"),
        # participles are told as sentences
        ("Coach Dirk Holm, appointed in [2016], will leave.", "Coach Dirk Holm was appointed"),
        # those that open the sentence too
        ("Founded in [1998], the firm has 300 workers.", "The firm was founded"),
        ("Arrested in [June], the mayor denies the charges.", "The mayor was arrested"),
        ("Signed on [3 May 2001], the accord ended the war.", "The accord was signed"),
        ("Opened in [1932], the bridge carries 200,000 cars a day.", "The bridge was opened"),
        ("Killed in [2003] in Iraq, he left two sons.", "He was killed in Iraq"),
        ("Schools, closed since [mid-July], will reopen.", "Schools were closed"),
        ("A tax imposed in [May] was lifted last week.", "A tax was imposed"),
        ("The bill, introduced in [March] by Senator Lisa Hart of Maine, has failed.",
         "The bill was introduced by Senator Lisa Hart of Maine"),
        ("Lund, a farmer first elected in [2004], may run again.", "Lund was first elected"),
        ("Born in [1931] in Ribe, Ana Poe became a nurse.", "Ana Poe was born in Ribe"),
        ("Having failed on [Friday] to free the ship, the crews dug up the sand.",
         "Having failed to free the ship, the crews dug up the sand"),
        # a verb that goes on a passive
        ("The bridge was begun in 1894, opened by the queen on [12 June 1902] and sold.",
         "The bridge was opened by the queen"),
        ("He was stripped of his rank in 1994 and expelled from Oslo in [1996].",
         "He was expelled from Oslo"),
        # a vote that was held tells less than what came of it
        ("A referendum held in [May] approved the plan.", "A referendum approved the plan"),
        ("The panel said in a report released on [Friday] that nine boats had sunk.",
         "The panel said in a report that nine boats had sunk"),
        # the name beside a noun stays, what only describes it goes
        ("The minister of ports, Ana Lund, quit on [Friday].",
         "The minister of ports, Ana Lund, quit"),
        ("Ana Lund, the minister of ports, quit on [Friday].", "Ana Lund quit"),
        # the next clause is another story
        ("The fire was put out in the old town on [Friday] but new ones were found in the north.",
         "The fire was put out in the old town"),
        ("A guard shot down a drone on [4 August]; the paper showed the wreck.",
         "A guard shot down a drone"),
        # no end is left open
        ("The regulator accused the bank on [Friday] of failing to report suspicious transfers "
         "between 2015 and 2019.",
         "The regulator accused the bank of failing to report suspicious transfers"),
        ("Ana Poe died in the old harbour town on [Friday], nearly a decade after the long attacks "
         "on the city of Graz.",
         "Ana Poe died in the old harbour town, nearly a decade after the long attacks"),
        # the source goes, what was said stays
        ("The ministry will announce a plan on [Friday], according to a spokesman.",
         "The ministry will announce a plan"),
        ("“No one should travel,” the minister, Ana Lund, said on [Friday].",
         "Ana Lund said: “No one should travel”"),
        ("Ana Lund told staff in a call on [Friday]: “We will not sell the yard.”",
         "Ana Lund told staff in a call: “We will not sell the yard.”"),
        # what is said at talks leaves the talks dated
        ("At the talks in Hanoi on [7 May], Ms. Keita said little.",
         "Ms. Keita said little at the talks in Hanoi"),
        # particles of a verb do not go with the date
        ("Jan Lund took over in [April 2021].", "Jan Lund took over"),
        ("Nine crews took part in [May].", "Nine crews took part"),
        # a date in front of a clause dates the main verb
        ("In [the 1970s], as traffic grew, engineers proposed a tunnel.",
         "Engineers proposed a tunnel"),
        # a date before an infinitive dates what leads up to it
        ("The council voted 62 to 38 on [Friday] to lift the ban on exports.",
         "The council voted 62 to 38 to lift the ban on exports"),
        ("Ana Lund first raised the alarm in a memo dated [3 March 2016].",
         "Ana Lund first raised the alarm in a memo"),
        # what is looked ahead to, and what only a participle says of its noun
        ("There are 600 troops in Lund, with a number expected to rise in [May].",
         "A number is expected to rise"),
        ("The mines, owned since the firm exploded on to the stage in [May], are shut.",
         "The firm exploded on to the stage"),
        ("The report found in [May] that the yard had burned.",
         "The report found that the yard had burned"),
        # a negation apart from its verb
        ("The shaft was n't expected to open until [Saturday].",
         "The shaft wasn't expected to open until Saturday"),
        # a relative clause is about the event beside it
        ("Lund had the most harm from the oil spill, which began in [April].",
         "The oil spill began"),
        # what a participle between a noun and its verb says, and what it leaves to the verb
        ("The mill board, set up in [1871], met often.", "The mill board was set up"),
        ("A fund set up by the town in [2020] is empty.", "A fund was set up by the town"),
        ("The bell, put up in [2009], cracked soon.", "The bell was put up"),
        ("The sale, announced on [Friday], covers two mills.", "The sale was announced"),
        ("Under the treaty, signed on [Friday], Norway will pay.", "The treaty was signed"),
        ("A survey released [last month] found that the quay was weak.",
         "A survey found that the quay was weak"),
        ("Tests carried out in [March] proved that the quay was weak.",
         "Tests proved that the quay was weak"),
        ("Work carried out in [2019] showed that eels had left.", "Work showed that eels had left"),
        # who said it, behind it
        ("The fair is off, both towns confirmed on [Friday].",
         "Both towns confirmed: The fair is off"),
        # a clause about whoever has an age, a person, or what was planned
        ('"I miss it," said Ana Poe, 90, who sang there until [1950].',
         "Ana Poe sang there until 1950"),
        ("The key lay in the desk of a doctor, who died in [2019].", "A doctor died"),
        ("She put off a visit to Chile that had been arranged for [June].",
         "A visit to Chile had been arranged for June"),
        # a manner is no object
        ("She stepped down, which was the way they did it in [May].", "The way they did it"),
        # a bracket that opens a line
        ("He said that by [11:00] (1600 GMT) nine boats had sunk.", "Nine boats had sunk"),
        # an acronym that spells a small word
        ("WHO, which was founded in [1948], sent vaccines.", "WHO was founded"),
    ],
)  # fmt: skip
def test_clauses(tell: Tell, sentence: str, title: str) -> None:
    assert [event.title for event in tell(sentence)] == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Chad holds a vote on [Friday].", "Chad holds a vote"),
        ("People in Graz go to the polls on [Friday].", "People in Graz go to the polls"),
        ("Much has changed since the war of [October 1973].", "The war of October 1973"),
    ],
)
def test_nouns_that_say_too_little_alone(tell: Tell, sentence: str, title: str) -> None:
    assert [event.title for event in tell(sentence)] == [title]


def test_what_lies_ahead_will_be(tell: Tell) -> None:
    (event,) = tell("The coin issued in [May 2031] has a hole.", value="2031-05")
    assert event.title == "The coin will be issued"


def test_a_participle_of_a_headline_stays(tell: Tell) -> None:
    (event,) = tell("Man arrested on [Friday] after fire")
    assert "was" not in event.title


def test_a_line_is_never_too_long_for_its_helper(tell: Tell) -> None:
    (event,) = tell(
        "The regional transport authority of the northern islands and the western coast, founded "
        "in [1972], will close."
    )
    assert len(event.title) <= 90
