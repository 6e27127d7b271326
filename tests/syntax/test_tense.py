"""Which way the verb that governs a date looks. The date stands in square brackets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.model import Span, Tense
from ktimeline.syntax import governing_tense


def tense_of(marked: str) -> Tense:
    start, end = marked.index("["), marked.index("]") - 1
    return governing_tense(marked.replace("[", "").replace("]", ""), Span(start, end))


FUTURE = [
    # will, shall and their short forms
    "The minister will resign on [Friday].",
    "She'll meet him [Friday].",
    "It won’t open until [Monday].",
    "We shall know on [Tuesday].",
    # periphrases
    "Officials are going to meet on [Monday].",
    "The leaders are to meet in [May].",
    "He is to be sentenced on [Monday].",
    "The bridge was to open in [June].",
    "Talks to be held on [Monday] were called off.",
    # verbs that look ahead
    "He plans to meet Mr. Okafor on [Friday].",
    "They agreed to hold a vote on [Tuesday].",
    "The bank expects to reopen on [Monday].",
    "Police ordered him to leave by [Friday].",
    "The union vowed to strike in [April].",
    # set for a date
    "The vote is scheduled for [Monday].",
    "The vote has been set for [June 12].",
    "A hearing scheduled for [Monday] was cancelled.",
    "The results are due on [Thursday].",
    "A dividend is payable [Jan. 2].",
    # the futurate present
    "The trial starts on [Monday].",
    "The talks resume on [Monday] in Geneva.",
    "She is flying there on [Friday].",
    "The election is in [November].",
    "The law takes effect in [July].",
    "The fair is open until [Friday].",
    "The leaders -- whose people are tired -- will meet on [Monday].",
    "On [Friday], the mayor, who is ill, will resign.",
    "Kim meets Trump in Singapore in [June]",
    "The envoys meet [Monday] in Rome.",
    "The envoy flies to Cairo on [Saturday].",
    "From [Monday], masks are compulsory.",
    "Starting [Monday], visitors need a pass.",
    "He is expected back on [Sunday].",
    # a time that runs
    "It has until [Friday] to reply.",
    "They gave the firm until mid-[May] to answer.",
    "The court extended the ban until [June 3].",
    "The board set [Nov. 10] as the deadline for bids.",
    "The firm declared a dividend, payable May 2 to stock of record [April 9].",
    "Ahead of elections in [November], parties are spending more.",
    # decided, told and planned, but not yet done
    "The alliance has decided to admit three states in [March].",
    "The two sides have agreed to meet on [Friday].",
    "They did not plan to remove him on [Thursday].",
    "He told them to leave by [Friday].",
    "She subpoenaed him to testify on [Feb. 10].",
    "Protesters planned a large rally in Lund on [Saturday].",
    "The prosecutor has scheduled a news conference [Thursday].",
    "A summit set for Oslo in [April] was to discuss it.",
    "The bank extended the credit through [January].",
    "She will have left by [Friday].",
    "He faces a hearing [Thursday].",
    # modals
    "He may step down in [June].",
    "The ministers did not say whether they would meet on [Friday].",
    # clauses
    "The two sides will begin talks on [Monday], officials said.",
    "Officials said that on [Friday] the president will leave.",
    "Officials said the talks on [Monday] will go ahead.",
    "On [Friday], the court will rule.",
    "[Friday]'s meeting will be the last.",
    # a headline
    "Queen to open parliament on [Friday]",
    # what is feared, awaited, prepared for
    "Fishermen fear a gale on [Friday].",
    "Traders await [Friday]'s figures.",
    "They were told to expect snow on [Friday].",
    "Tickets for [Friday]'s concert are gone.",
    "Tickets for [July] are gone.",
    "[Friday]'s parade is off.",
    # called, ordered, given
    "Pilots called a strike for [Friday].",
    "The khan declared nine days of mourning, beginning on [Friday].",
    "They gave him until [Friday].",
    "The roads, shut until [Friday], are icy.",
    # a second verb
    "The fair opened on Monday and closes on [Friday].",
    "Talks began on Monday and resume on [Friday].",
    "On [Friday] the court rules.",
    # time and condition
    "He will know more when he is heard on [Friday].",
    "If it rains on [Friday], we stay.",
    "They would have to leave before [Friday].",
    # requests and notices
    "Please call her on [Friday].",
    "New fares from [May], says operator",
]
PAST = [
    "The court ruled on [Friday].",
    "The party chose a leader on [Sunday].",
    "He was flying home on [Friday].",
    "The firm has cut jobs in [May].",
    "Did he meet them on [Friday]?",
    "He didn't vote on [Friday].",
    "He could have died on [Sunday].",
    # asking is told of the date before it
    "In [April] they told us to leave.",
    "On [Friday] the crew was told to leave.",
    # beside the verb of saying
    "Mr. Lee said on [Friday] it will cut jobs.",
    "They agreed on [Tuesday] to hold a vote.",
    "He told reporters [Monday] that he would stay.",
    # the subject's own date
    "The talks on [Monday] ended without a deal.",
    "[Friday]'s meeting was the last.",
    "Officials said the talks on [Monday] ended early.",
    # at the head of the clause
    "On [Friday], the court ruled against him.",
    "The party, founded in Ohio, on [Friday] chose a leader.",
    # relative and reduced relative clauses
    "The man who was arrested on [Monday] will appear in court.",
    "The man arrested on [Monday] will appear in court.",
    "A statement released [Friday] said nothing.",
    "The record, set on [6 August], still stands.",
    "As of [Friday]'s close, the index was down.",
    "After elections in [November], parties are spending more.",
    "On [Friday], the court ordered him to leave.",
    "The premier on [Monday] agreed to step down.",
    # tried in vain; known by its day
    "The mayor could not be reached [Friday].",
    "Neither the owner nor his son could be found on [Wednesday].",
    "They will appeal [Wednesday]'s ruling.",
    # seen through an infinitive
    "He flew to Seoul to meet the king on [Friday].",
    "He refused to appear on [Monday].",
    "The U.S. Senate confirmed Mr. Smith on [Friday].",
    # what has befallen, whoever deals with it
    "[Friday]'s explosion will be looked into.",
    "Speaking after [Friday]'s draw, he would say no more.",
    "Sales are lower than it forecast in [May].",
    "An answer was expected on [Friday] but none came.",
    # a time that ran
    "He waited until [Friday] to answer.",
    "Did the siege go on until [Friday]?",
    "The roads were shut until [Friday].",
    # not what is feared
    "Fears of a strike pushed prices up on [Friday].",
    "Plans for a bridge were published on [Friday].",
    "He fears the worst after a flood on [Friday].",
    "He met monks in Rome, and reports on [Friday] said so.",
    # a day that is the verb's own
    "She died on [20 July].",
    "They married on [Christmas Eve].",
    "It has been shut since [20 July].",
    "He gave a [20 July] speech.",
]
PLUPERFECT = [
    "They had met in [June].",
    "The gates had been shut in [January].",
    "The envoy, who had not yet arrived in [May], was ill.",
    "In [May] the rain had already begun.",
]
PRESENT = [
    "In [May] they go to the polls.",
    "Prices in [May] are higher than ever.",
    "In [May] they are spending more.",
    "The row follows [Friday]'s vote.",
]
NONE = [
    "[Friday]",
    "The ship had been due to sail on [Saturday] but sank.",
    'The spokesman on [Friday]: "I want to be clear."',
    "Share prices in [May]",
    "[May]: rain",
    "The hearing had been scheduled for [Monday].",
    # a day that may be arranged, or a noun's
    "They called a rally on [20 July].",
    "They asked for an answer by [20 July].",
    "They had set a [20 July] deadline.",
    "The concert on [20 July] sold out.",
]


@pytest.mark.parametrize("sentence", FUTURE)
def test_future(sentence: str) -> None:
    assert tense_of(sentence) is Tense.FUTURE


@pytest.mark.parametrize("sentence", PAST)
def test_past(sentence: str) -> None:
    assert tense_of(sentence) is Tense.PAST


@pytest.mark.parametrize("sentence", PLUPERFECT)
def test_pluperfect(sentence: str) -> None:
    assert tense_of(sentence) is Tense.PLUPERFECT


@pytest.mark.parametrize("sentence", PRESENT)
def test_present(sentence: str) -> None:
    assert tense_of(sentence) is Tense.PRESENT


@pytest.mark.parametrize("sentence", NONE)
def test_no_verb(sentence: str) -> None:
    assert tense_of(sentence) is Tense.NONE


def test_other_sentences_have_no_say() -> None:
    assert tense_of("It will rain. He died on [Friday]. She will mourn.") is Tense.PAST


@given(st.text(max_size=120), st.integers(0, 119))
def test_any_text_has_some_tense(text: str, place: int) -> None:
    if place < len(text):
        assert governing_tense(text, Span(place, place + 1)) in Tense
