"""A date that hangs on a noun dates that noun, or only says which one is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline import Article, build
from ktimeline.model import Event, Status

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    "sentence",
    [
        # laws
        "Rents under the Harbour Act [1987] are capped.",
        "She broke the Seed Trade Act of [1987], the judge said.",
        "A claim under the [1987] Harbour Act failed.",
        # who holds shares, on which day
        "The fee goes to holders of record on [4 May].",
        "The dividend will be paid to stock of record [4 May].",
        # what a figure is held against
        "Output has sunk below that of [1987], when mills shut.",
        "The bank made $3m, a gain of 8 percent over [1987].",
        "Profit has climbed above comparable periods in [1987].",
        # reports to come
        "Olm Corp. expects to report [third-quarter] results in May.",
        "The firm will publish its [1987] accounts soon.",
        # what was told before
        "That was [a year ago], and the pier is still shut.",
        # how long a notice is good
        "These figures are valid only as of [4 May].",
        # what is played or told
        "A farmer, played by Tom Hay, hides a spy whom his son will shoot before [Easter].",
        "The novel is set in [1987].",
        "The story, a thriller, takes place in [1987].",
    ],
)
def test_a_date_that_only_says_which(tell: Tell, sentence: str) -> None:
    assert tell(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        # the same words where something does happen
        ("Parliament passed the Harbour Act of [1987].", "Parliament passed the Harbour Act"),
        ("Olm Corp. reported [third-quarter] results.", "Olm Corp. reported results"),
        ("The film, played by amateurs, opened in [1987].",
         "The film opened"),
        ("It was [in 1987] that the pier burned.", "The pier burned"),
        # what falls due
        ("Olm sold $30 million of 9% notes due [4 May 2031], priced at par.",
         "$30 million of 9% notes are due"),
        ("In a summary of its report, due [4 May 2031], the panel blamed the mill.",
         "Report is due"),
        ("A ruling due on [4 May 2031] may end the case.", "A ruling is due"),
        ("The payments due on [4 May 2001] were late.", "The payments were due"),
        ("Olm faced a payment to preferred holders due in [May].",
         "A payment to preferred holders was due"),
        ("A vote due on [4 May] was cancelled.", "A vote was cancelled"),
        # what begins
        ("Olm Air announced flights to Ghent beginning [4 May 2031].", "Flights to Ghent begin"),
        ("The council approved a tram service between Ghent and Bruges, starting [4 May 2031].",
         "A tram service between Ghent and Bruges starts"),
        ("The bank raised its fees, effective [4 May].", "The bank raised its fees"),
        # in what state somebody is
        ("The Reed Party of Ana Lund, in power since [1987], won.",
         "The Reed Party of Ana Lund has been in power"),
        # what a later day recalls
        ("A march marked the anniversary of the [1987] flood.", "1987 flood"),
    ],
)  # fmt: skip
def test_a_date_of_a_noun(tell: Tell, sentence: str, title: str) -> None:
    value = next((year for year in ("2031", "2001") if year in sentence), "1987")
    (event,) = tell(sentence, value=value)
    assert event.title == title


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The show runs until [May].", Status.PLANNED),
        ("The barge stays in dock until [May].", Status.PLANNED),
        ("Fares may rise if the strike continues until [May].", Status.POSSIBLE),
        ("The visits went on until [May].", Status.HAPPENED),
        ("We would not be surprised to see rents double in [May].", Status.POSSIBLE),
    ],
)
def test_what_goes_on_until_a_day_to_come(tell: Tell, sentence: str, status: Status) -> None:
    value = "2018-05" if "went" in sentence else "2025-05"
    (event,) = tell(sentence, value=value)
    assert event.status is status


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("When the yard shut in [May], most of its crews moved to Ghent.", "The yard shut"),
        # and not what came shortly before
        ("The roof fell in [May], hours after guests had left.", "The roof fell"),
        ("The hearing is due in [May].", "The hearing is due"),
    ],
)
def test_no_more_than_the_clause_of_the_date(tell: Tell, sentence: str, title: str) -> None:
    assert tell(sentence)[0].title == title


def test_a_range_in_figures_leaves_nothing_on_the_line() -> None:
    timeline = build(Article("a", "The fair was held on June 9-11, 2018."))
    assert [event.title for event in timeline.events] == ["The fair was held"]
