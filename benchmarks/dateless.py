"""Made-up text that speaks of no time, though its words and numbers often look as if they did."""

from __future__ import annotations

import random
from collections.abc import Callable

__all__ = ["dateless", "dateless_sentence"]

PEOPLE = (
    "the mayor", "April Dunne", "the referee", "Sergeant May", "a nurse from Cork", "the auditor",
    "June Okafor", "the chairwoman", "Augustus Reed", "two pilots", "the tenants", "Mr. March",
    "a retired welder", "the goalkeeper", "her brother", "the union", "Judge Summers", "the baker",
)  # fmt: skip
THINGS = (
    "the fence", "a box of tools", "the spring in the lock", "his copy of the Sunday Times",
    "the second door", "a sack of barley", "the minutes of the meeting", "the summer dress",
    "a night light", "the day bed", "the autumn-coloured scarf", "the hour hand", "a date palm",
    "the winter coat", "the current account", "the wall clock", "a bag of dates",
)  # fmt: skip
COUNTED = (
    "employees", "shares", "seats", "homes", "metres", "tons of gravel", "signatures", "sheep",
    "voters", "pages", "bricks", "litres of milk", "dollars", "soldiers", "bottles", "kilometres",
)  # fmt: skip
VERBS = ("may", "might", "could", "should", "would", "must")
DEEDS = (
    "march through the square", "fall behind", "second the motion", "spring a leak", "sun herself",
    "date the actor", "sit down", "watch the match", "sell the farm", "present the prize",
    "repair the roof", "quarter the apples", "see the point", "set the table", "wed the heir",
)  # fmt: skip
MODELS = (
    "Boeing", "Peugeot", "Flight", "Route", "Room", "Model", "Form", "Platform", "Bus", "Mark",
)  # fmt: skip
STREETS = ("Main Street", "Mill Lane", "Harbour Road", "Elm Avenue", "Friday Street", "May Lane")
UNITS = ("kg", "percent", "miles", "degrees", "volts", "mm", "points", "horsepower")


def dateless(words: int, seed: int = 1) -> str:
    """Return at least `words` words in paragraphs; the same for a given seed."""
    chance = random.Random(seed)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(dateless_sentence(chance) for _ in range(5))
        count += len(paragraph.split())
        paragraphs.append(paragraph)
    return "\n\n".join(paragraphs)


def dateless_sentence(chance: random.Random) -> str:
    """Return one sentence that names no time."""
    sentence = chance.choice(SENTENCES)(chance)
    return sentence[0].upper() + sentence[1:]


def _year_like(chance: random.Random) -> int:
    return chance.randint(1100, 2099)


def _deed(chance: random.Random) -> str:
    who, verb, deed = chance.choice(PEOPLE), chance.choice(VERBS), chance.choice(DEEDS)
    return f"{who} {verb} {deed}."


def _count(chance: random.Random) -> str:
    who, counted = chance.choice(PEOPLE), chance.choice(COUNTED)
    how = chance.choice(("", "some ", "about ", "nearly ", "more than ", "at least "))
    return f"{who} counted {how}{_year_like(chance)} {counted} behind {chance.choice(THINGS)}."


def _money(chance: random.Random) -> str:
    sign = chance.choice("$£€")
    return f"{chance.choice(PEOPLE)} paid {sign}{_year_like(chance)} for {chance.choice(THINGS)}."


def _model(chance: random.Random) -> str:
    model = f"{chance.choice(MODELS)} {_year_like(chance)}"
    return f"{model} was empty when {chance.choice(PEOPLE)} looked inside."


def _address(chance: random.Random) -> str:
    place = f"{_year_like(chance)} {chance.choice(STREETS)}"
    return f"{chance.choice(PEOPLE)} left {chance.choice(THINGS)} at {place}."


def _score(chance: random.Random) -> str:
    ours, theirs = chance.randint(0, 31), chance.randint(0, 12)
    return f"{chance.choice(PEOPLE)} saw the side win {ours}-{theirs} and clapped."


def _telephone(chance: random.Random) -> str:
    number = f"{chance.randint(200, 989)}-{_year_like(chance)}"
    return f"call {number} and ask for {chance.choice(PEOPLE)}."


def _reference(chance: random.Random) -> str:
    kind = chance.choice(("page", "section", "article", "paragraph", "chapter", "exhibit"))
    return f"see {kind} {_year_like(chance)}, which {chance.choice(PEOPLE)} signed."


def _measure(chance: random.Random) -> str:
    size = f"{chance.randint(1, 31)}.{chance.randint(1, 12)}"
    return f"{chance.choice(THINGS)} measures {size} {chance.choice(UNITS)} on that scale."


def _fraction(chance: random.Random) -> str:
    low, high = chance.randint(1, 11), chance.randint(12, 30)
    return f"{chance.choice(PEOPLE)} ate {low}/{high} of the cake beside {chance.choice(THINGS)}."


def _verse(chance: random.Random) -> str:
    book = chance.choice(("John", "Mark", "Luke", "Acts", "Romans"))
    verse = f"{book} {chance.randint(1, 21)}:{chance.randint(10, 40)}"
    return f"{chance.choice(PEOPLE)} read {verse} aloud."


def _age(chance: random.Random) -> str:
    return f"{chance.choice(PEOPLE)}, {chance.randint(19, 88)}, carried {chance.choice(THINGS)}."


def _version(chance: random.Random) -> str:
    number = f"{chance.randint(1, 12)}.{chance.randint(0, 31)}.{chance.randint(0, 99)}"
    return f"version {number} of the program crashed and {chance.choice(PEOPLE)} swore."


def _plain(chance: random.Random) -> str:
    return f"{chance.choice(PEOPLE)} gave {chance.choice(THINGS)} to {chance.choice(PEOPLE)}."


SENTENCES: tuple[Callable[[random.Random], str], ...] = (
    _deed, _count, _money, _model, _address, _score, _telephone, _reference, _measure, _fraction,
    _verse, _age, _version, _plain, _plain,
)  # fmt: skip
