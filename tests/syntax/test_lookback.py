"""Dates that are told apart from the story: of a noun, of a comparison, of a plan."""

import pytest

from ktimeline.model.span import Span
from ktimeline.syntax import compares_with, looks_back, was_planned


def spot(text: str) -> tuple[str, Span]:
    """Return a text without the brackets around its date, and where the date stands."""
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), Span(start, end)


@pytest.mark.parametrize(
    "text",
    [
        "She moved into a mill built in [1790].",
        "The mill, built in [1790], was sold.",
        "A cup last won in [1911] was found.",
        "He read a book written by his aunt in [1870].",
        "The mill, which had burned in [1860], was rebuilt.",
        "A captain who fought in Spain in [1809] was blamed.",
        "He found a fern that was last seen in [1887].",
        "Prices were higher than in [1990].",
        "It was as cold as in [January 1940].",
    ],
)
def test_dates_of_nouns_and_comparisons(text: str) -> None:
    assert looks_back(*spot(text))


@pytest.mark.parametrize(
    "text",
    [
        "The mill was built in [1790].",
        "Built in [1790].",
        "In a speech made on [3 May 1790] he resigned.",
        "She moved into the mill in [1790].",
        "He said that he would come in [1790].",
        "The king died in [1790] and his son was crowned.",
        "It was sold as early as in [1790].",
    ],
)
def test_dates_of_what_the_sentence_tells(text: str) -> None:
    assert not looks_back(*spot(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It was colder than in [January].", True),
        ("Unlike in [May], they won.", False),  # the date is of the sentence's own deed as well
        ("They lost more than in the [summer].", True),
        ("They met in [January].", False),
        ("No later than [Friday] they left.", False),
    ],
)
def test_what_is_compared_with(text: str, wanted: bool) -> None:
    assert compares_with(*spot(text)) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bridge was to be opened in [May 1911].", True),
        ("They were to pay 300,000 crowns, the first part at [Candlemas 1669].", True),
        ("He was not to return until [1911].", True),
        ("He was to sail, but in [1911] he died.", False),
        ("The bridge was opened in [May 1911].", False),
        ("He came to York in [1911].", False),
    ],
)
def test_what_was_planned(text: str, wanted: bool) -> None:
    assert was_planned(*spot(text)) is wanted
