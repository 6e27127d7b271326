"""A date may belong to less than its clause: a participle, an insertion, a comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events.gerunds import past_of
from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # participles behind an object or a preposition
        ("Storms broke the bridge at Lund, built in [2018].", "The bridge at Lund was built"),
        ("The judges upheld a law passed in [2018].", "A law was passed"),
        ("The clerk was told to hand over papers on farms bought in [2018].", "Farms were bought"),
        ("Police want a van stolen on [4 June 2018] from a yard in Graz.",
         "A van was stolen from a yard in Graz"),
        ("The divers found a barge sunk in [2018].", "A barge was sunk"),
        ("The show has letters written in [2018] by the poet.", "Letters were written by the poet"),
        ("Under the pact, signed in Graz in [2018], six ports will close.",
         "The pact was signed in Graz"),
        ("Under new rules of the league, announced in [2018], clubs pay more.",
         "New rules of the league were announced"),
        # those that open the sentence
        ("Born in Graz in [1861], Ana Lund was the heir of a baker.", "Ana Lund was born in Graz"),
        # finite verbs that only look like them
        ("He watched as sales of vans dropped in [2018].", "Sales of vans dropped"),
        ("The clerk said the road closed in [2018].", "The road closed"),
        ("Work on the well slowed in [2018].", "Work on the well slowed"),
        # what somebody is
        ("Jan Lund, mayor since [2018], was jailed.", "Jan Lund has been mayor"),
        ("Jan Lund, the winner in [2018], came third.", "Jan Lund was the winner"),
        ("The agency, responsible for the dam since [2018], kept silent.",
         "The agency has been responsible for the dam"),
        ("The Blues, winners in [2018], came third.", "The Blues were winners"),
        ("A clock, a gift from Ghent in [2018], stands there.", "A clock was a gift from Ghent"),
        ("Jan Lund, elected mayor in [2018], was jailed.", "Jan Lund was elected mayor"),
        ("The ferry has been the only link since [2018].", "The ferry has been the only link since 2018"),
        # the noun is at the date, not the clause of another time that speaks of it
        ("Growers are still paying for the flood of [2018].", "The flood of 2018"),
        ("The port has not recovered from storms in [2018].", "Storms in 2018"),
        ("The bank agreed to pay victims of the [2018] fire.", "2018 fire"),
        ("Ana Poe called a snap election for [2018].", "Snap election"),
        ("It was the flood of [2018], in which a barge sank, that moved them.", "The flood of 2018"),
        ("Miners on strike since [2018] went back to the pit.", "Miners were on strike"),
        ("The sale, which the mayor hoped to stop, was held in [2018].", "The sale was held"),
        ("Jan Lund, who was abroad when the bank failed in [2018], died.",
         "The bank failed"),
        ("The custom goes back to [2018].", "The custom goes back to 2018"),
        ("The crew were seen on or about [4 June 2018].", "The crew were seen"),
        ("Police think that the [2018] raid on a bank may have been a ruse.", "Raid on a bank"),
        ("The yard got the site under a [June 3, 2018], lease agreement.",
         "The yard got the site under a lease agreement"),
        ("The envoys have met weekly since [2018].", "The envoys have met weekly"),
        # loose ends
        ("The vote had been put off twice, most recently in [2018].",
         "The vote had been put off twice"),
        ("The council backed a plan worth 11 million euros in [2018].",
         "The council backed a plan worth 11 million euros"),
        ("The coast guard, which issued a red warning in [2018], expects gales.",
         "The coast guard issued a red warning"),
    ],
)  # fmt: skip
def test_what_is_at_the_date(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence, value="2018")
    assert event.title == title


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Poe won the race, beating [last year]'s champion by a minute.",
        "Rents rose 12 percent from levels [a year earlier].",
        "It was in May that the yard closed, not in [June 2018].",
        "It was the deepest monthly fall since [2018].",
        "The Blues won the cup for the first time since [2018].",
        "Turnout was 40 percent, the lowest since [2018].",
        "No banker wants another [2018].",
    ],
)
def test_dates_of_no_event(tell: Tell, sentence: str) -> None:
    assert not tell(sentence, value="2018")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # what an -ing form tells, with the subject that it shares
        ("After moving to Graz in [2018], Ana Poe taught law.", "Ana Poe moved to Graz"),
        ("Before joining the yard in [2018], Ana Poe taught law.", "Ana Poe joined the yard"),
        ("Since winning the cup in [2018], the club has lost money.", "The club won the cup"),
        # the time is that of both, and the sentence tells more
        ("While working in Graz in [2018], Ana Poe met Jan Lund.", "Ana Poe met Jan Lund"),
        ("Speaking in [2018], Jan Lund said that the yard had lost money.",
         "Jan Lund said that the yard had lost money"),
        # prepositions in -ing
        ("According to a letter sent in [2018], the yard lost money.", "A letter was sent"),
        # letters and their dates
        ("In a letter to Ana Poe dated [4 June 2018], Jan Lund asked her to marry him.",
         "Jan Lund asked Ana Poe to marry him"),
        # what a thing once was
        ("What began in [2018] as a prank became a war.", "A prank began"),
        # who told it, and what
        ("The yard is to be sold, Jan Lund told the Graz Courier in [2018].",
         "Jan Lund told the Graz Courier: The yard is to be sold"),
        ("The yard has closed, a witness told reporters on [4 June 2018].",
         "A witness told reporters: The yard has closed"),
        ("The yard had lied, the mayor said in a report filed in [2018] in a court.",
         "The mayor said in a report: The yard had lied"),
        # another date's participle does not open the line
        ("Launched in 2016, the craft reached its moon in [2018].", "The craft reached its moon"),
    ],
)  # fmt: skip
def test_openings_and_messages(tell: Tell, sentence: str, title: str) -> None:
    (event,) = tell(sentence, value="2018")
    assert event.title == title


@pytest.mark.parametrize(
    ("gerund", "past"),
    [
        ("moving", "moved"), ("stopping", "stopped"), ("studying", "studied"),
        ("playing", "played"), ("winning", "won"), ("taking", "took"), ("cutting", "cut"),
    ],
)  # fmt: skip
def test_past_forms(gerund: str, past: str) -> None:
    assert past_of(gerund) == past
