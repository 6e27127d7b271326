"""Texts to measure speed on: news of our own making, and texts that are meant to be hard."""

from __future__ import annotations

import random

__all__ = ["ADVERSARIAL", "adversarial", "news"]

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
PLACES = ["Ostend", "Turin", "Lagos", "Quito", "Perth", "Malmö", "Izmir", "Cork", "Basel", "Dakar"]
ACTORS = [
    "the harbour board",
    "a group of nurses",
    "the appeals court",
    "the ferry company",
    "two senators",
    "the city's auditor",
    "a coalition of farmers",
    "the central bank",
    "the museum",
    "a local newspaper",
]
ACTIONS = [
    "signed the agreement",
    "rejected the plan",
    "opened an inquiry",
    "cut its forecast",
    "called a strike",
    "published the figures",
    "appealed against the ruling",
    "bought the building",
    "raised the fee",
]
COMMENTS = (
    "Nobody who took part wanted to be named, and the papers have not been made public.",
    "The cost is put at 340 million, a good deal more than the 212 million first announced.",
    "Residents said that the noise had kept them awake and that the windows shook.",
    "Its shares fell by 3.4 percent in Milan, while those of its rival hardly moved.",
    "A spokeswoman declined to say how many of the 1,980 employees would be affected.",
    "The report runs to 418 pages and names nine firms, most of them small and little known.",
)

ADVERSARIAL = {
    "digits": "1234567890 ",
    "slashed digits": "12/11/10/09/08/07-06-05 ",
    "month names": "January February March ",
    "may and march": "may march second sun may ",
    "last last last": "last ",
    "the the the": "the day before the ",
    "one long word": "a",
    "quotation marks": "\"'",
}


def news(size: int, seed: int = 1) -> str:
    """Return about `size` characters of made-up news in paragraphs; the same for a given seed."""
    chance = random.Random(seed)
    pieces: list[str] = []
    length = 0
    while length < size:
        paragraph = " ".join(_sentence(chance) for _ in range(4)) + "\n\n"
        pieces.append(paragraph)
        length += len(paragraph)
    return "".join(pieces)[:size]


def adversarial(name: str, size: int) -> str:
    """Return `size` characters of the hard text `name`, on one line."""
    unit = ADVERSARIAL[name]
    return (unit * (size // len(unit) + 1))[:size]


def _sentence(chance: random.Random) -> str:
    if chance.random() < 0.6:
        return chance.choice(COMMENTS)
    who, what, where = chance.choice(ACTORS), chance.choice(ACTIONS), chance.choice(PLACES)
    return f"In {where}, {who} {what} {_time(chance)}."


def _time(chance: random.Random) -> str:
    month, year = chance.choice(MONTHS), chance.randint(1950, 2024)
    return chance.choice(
        (
            f"on {chance.choice(DAYS)}",
            f"in {month} {year}",
            f"on {chance.randint(1, 28)} {month} {year}",
            f"in {year}",
            f"{chance.choice(('two', 'three', 'five', '10'))} weeks ago",
            "last month",
            f"in early {year}",
            f"between {year} and {year + chance.randint(1, 9)}",
        )
    )
