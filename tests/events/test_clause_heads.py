"""Whose a clause is: relative clauses, rows of verbs, sayings between commas, denied sequels."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Guards held the driver of a lorry that burned in [May].", "A lorry burned"),
        ("The mother of a miner who drowned in [March] has sued the owners.", "A miner drowned"),
        ("The agent of a singer who was arrested in [April] said nothing.",
         "A singer was arrested"),
        ("Storms shut the old mill of Tarlo, which hired 30 cooks in [January].",
         "Tarlo hired 30 cooks"),
        ("The owners of a bridge that burst in [January] want money.", "A bridge burst"),
        ("The sister of the poet, who vanished in [March], has written a book.",
         "The poet vanished"),
        # of the whole phrase: an event, a number, what disagrees with the last noun
        ("A meeting of ministers that took place in [May] was secret.",
         "A meeting of ministers took place"),
        ("One of the men who died in [May] was a cook.", "One of the men died"),
    ],
)  # fmt: skip
def test_a_relative_clause_is_of_the_noun_beside_it(tell: Tell, sentence: str, title: str) -> None:
    assert title in {event.title for event in tell(sentence)}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The tug was repaired and left Leith in [June 2004].", "The tug left Leith"),
        ("The boat was painted and crossed the lake in [2003].", "The boat crossed the lake"),
        ("The pact was signed after both sides relented on [Sunday].", "Both sides relented"),
        ("The match was halted after fans protested on [Tuesday].", "Fans protested"),
        ("Engineers found cracked beams on [6 April].", "Engineers found cracked beams"),
        ("The bank lowered its rating to \"sell\" in [May].",
         'The bank lowered its rating to "sell"'),
        ("The treaty, signed in [1703], held for years.", "The treaty was signed"),
        ("It ruined the last forge, opened in [1880] by a monk.",
         "The last forge was opened by a monk"),
        # two things done to somebody
        ("The man was arrested and given bail on [Sunday].", "The man was given bail"),
    ],
)  # fmt: skip
def test_active_and_passive(tell: Tell, sentence: str, title: str) -> None:
    assert title in {event.title for event in tell(sentence)}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("She built a school ([1820]), bought the mill in 1825, and died in Nice.",
         "She built a school"),
        ("She built a school (a poor one), bought the mill in [1825], and died in Nice.",
         "She bought the mill"),
        ("The abbot sold the vineyard (his best), moved to Bonn in [1301], and wrote a psalm.",
         "The abbot moved to Bonn"),
        ("The last prizes were given on [17 July 1982].", "The last prizes were given"),
        ("The organ, given in [1990], is silent.", "The organ was given"),
    ],
)  # fmt: skip
def test_rows_of_verbs_and_what_was_given(tell: Tell, sentence: str, title: str) -> None:
    assert title in {event.title for event in tell(sentence)}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The dam, surveyors warned on [Monday], may burst.",
         "Surveyors warned: The dam may burst"),
        ("The sale, the judge ruled in [April], was void.", "The judge ruled: The sale was void"),
        ("\"The crew,\" police wrote in [2017], \"slept.\"", "Police wrote: The crew slept"),
        ("Norte may sell its docks, sources close to the firm said on [Monday].",
         "Sources close to the firm said: Norte may sell its docks"),
        ("It paid for two trams, both delivered in [1992].", "Two trams were both delivered"),
        ("The town lost three suits, all filed in [2017].", "Three suits were all filed"),
    ],
)  # fmt: skip
def test_sayings_and_participles_between_commas(tell: Tell, sentence: str, title: str) -> None:
    assert title in {event.title for event in tell(sentence)}


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The plan the senate rejected on [Monday] had no friends.", "The senate rejected the plan"),
        ("He praised the rule the court upheld in [1993].", "The court upheld the rule"),
        ("She kept the watch the count gave her in [1998].", "The count gave her the watch"),
        ("During his second term the bank failed in [1997].", "The bank failed"),
        ("Miners trapped when the roof fell in [May] sued on Thursday.", "The roof fell"),
        ("Two sailors believed lost after a storm were found on [Sunday].",
         "Two sailors believed lost after a storm were found"),
        ("She told us how the vase was broken in [1977].", "The vase was broken"),
        ("A row over who owned the barn in [1970] is in court.", "Who owned the barn"),
        ("The debate over how a law on fish was drafted in [1998] goes on.",
         "A law on fish was drafted"),
    ],
)  # fmt: skip
def test_clauses_within_clauses(tell: Tell, sentence: str, title: str) -> None:
    assert title in {event.title for event in tell(sentence)}


@pytest.mark.parametrize(
    ("sentence", "title", "status"),
    [
        ("A leak in [1889] was never repaired.", "Leak in 1889", "happened"),
        ("The murder of a nun in [1377] was never solved.", "Murder of a nun", "happened"),
        ("The blast at Dorn in [2012] was not an accident.", "Blast at Dorn", "happened"),
        ("The bank has not said what it will pay after [2030].",
         "The bank has not said what it will pay", "denied"),
        ("The smuggler pleaded guilty to theft in [April 2018].",
         "The smuggler pleaded guilty to theft", "happened"),
        ("She would have been freed in [2030] had she confessed.",
         "She would have been freed had she confessed", "possible"),
    ],
)  # fmt: skip
def test_what_is_denied(tell: Tell, sentence: str, title: str, status: str) -> None:
    (event,) = tell(sentence)
    assert (event.title, event.status) == (title, status)


def test_a_condition_never_met_is_no_event(tell: Tell) -> None:
    assert not tell("Had the wall held on [Sunday], nobody would have died.")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("They kept guards after the [1974] invasion of Cyprus until the army left.",
         "Invasion of Cyprus"),
        ("The ministry, for instance, on [Monday] denied reports of a fire.",
         "The ministry denied reports of a fire"),
    ],
)  # fmt: skip
def test_nouns_and_connectives(tell: Tell, sentence: str, title: str) -> None:
    assert title in {event.title for event in tell(sentence)}
