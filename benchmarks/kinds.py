"""The most frequent kinds of error on the halves of the corpora that rules are tuned on.

Run as `python -m benchmarks.kinds`. An error's kind is how it differs from gold (missed, spurious,
span, value) and what sort of phrase it is about, read off its words; a wrong value also says in
what: another year, another part of the date, another granularity, another sort of value.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Sequence

from benchmarks.accuracy import judge
from benchmarks.corpora import CORPORA, MissingCorporaError, explain_and_exit
from ktimeline.evaluation.score import Difference, Kind
from ktimeline.evaluation.spelling import spell

TUNED = ("timebank", "wikiwars")
LIMIT = 20
MONTH = r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b"
UNIT = r"(?:second|minute|hour|day|night|week|month|year|decade|centur|season)"

NUMBER = "one|two|three|four|five|six|seven|ten|few|some|several"

# Read from the top; the first that fits names the sort of phrase.
SORTS = [
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("a span that holds a whole clause", r"(?:\S+\s+){6}\S+"),
        ("quarter, half or accounting period", r"quarter|period|\bhalf|fiscal"),
        ("day of the week", r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend"),
        ("clock time", r"\d:\d\d|\b[ap]\.?m\b|noon|midnight|o'clock"),
        ("month, or day of a month", MONTH + r"(?!.*\b\d{4}\b)"),
        ("full date", MONTH + r".*\b\d{4}\b"),
        ("season", r"spring|summer|autumn|\bfall\b|winter|season"),
        ("part of a day", r"morning|afternoon|evening|night"),
        ("how often", r"\b(?:each|every|daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)\b"),
        ("present word", r"\b(?:now|current(?:ly)?|present(?:ly)?|today|nowadays)\b"),
        ("past word", r"\b(?:recent(?:ly)?|former(?:ly)?|previous(?:ly)?|once|ago|past)\b"),
        ("future word", r"\b(?:soon|future|coming|later|shortly|forthcoming)\b"),
        ("so long since or before something", rf"{UNIT}s?\b.*\b(?:before|after|earlier|of)\b"),
        ("that, this or the same time", r"\b(?:that|this|same|the) (?:time|date|moment|point)\b"),
        ("end or start of a unit", rf"\b(?:end|start|beginning|middle|close)\b|{UNIT}-end"),
        ("length", rf"\b(?:an?|\d+|{NUMBER})[- ].*{UNIT}"),
        ("unit with an article or pronoun", rf"\b(?:the|this|that|last|next)\b.*{UNIT}"),
        ("unit by itself", UNIT),
        ("year in digits", r"\b\d{3,4}\b"),
    )
]  # fmt: skip
OTHER = "other"


def sort_of(words: str) -> str:
    """Return the sort of phrase that `words` are.

    >>> sort_of("last Friday"), sort_of("in May"), sort_of("12 May 1999"), sort_of("three weeks")
    ('day of the week', 'month, or day of a month', 'full date', 'length')
    """
    shown = " ".join(words.split())
    return next((name for name, pattern in SORTS if pattern.search(shown)), OTHER)


def form(value: str) -> str:
    """Return what sort of TIMEX3 value this is."""
    if value.endswith("_REF"):
        return "vague"
    return "length" if value.startswith("P") else "point"


def contrast(gold: str, got: str) -> str:
    """Return in what two values differ.

    >>> contrast("1998-05-04", "1998-04-27"), contrast("1944-06", "1943-06")
    ('another day or month', 'another year')
    >>> contrast("P1Y", "1989"), contrast("1988", "1988-Q3")
    ('length in gold, point here', 'another granularity')
    """
    gold, got = spell(gold), spell(got)
    if not got:
        return "no value here"
    if form(gold) != form(got):
        return f"{form(gold)} in gold, {form(got)} here"
    if form(gold) != "point":
        return "another length" if form(gold) == "length" else "past, present or future mistaken"
    if re.sub(r"\d", "9", gold) != re.sub(r"\d", "9", got):
        return "unknown field in gold" if "X" in gold else "another granularity"
    return "another year" if gold[:4] != got[:4] else "another day or month"


def kind_of(error: Difference) -> str:
    """Return the name of the kind of error."""
    shown = error.gold or error.predicted
    assert shown is not None
    name = f"{error.kind}: {sort_of(shown.text)}"
    if error.kind is Kind.VALUE and error.gold and error.predicted:
        return f"{name}, {contrast(error.gold.value, error.predicted.value)}"
    return name


def errors(name: str) -> list[Difference]:
    """Return all errors on half a of a corpus; a wrong type shows in the value, or not at all."""
    corpus = CORPORA[name]
    (_, documents), *_ = corpus.parts("a")
    found = [error for one in documents for error in judge(one, corpus.language).differences]
    return [error for error in found if error.kind is not Kind.TYPE]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kinds", description=__doc__)
    parser.add_argument("--limit", type=int, default=LIMIT, help="how many kinds")
    parser.add_argument("--words", action="store_true", help="with the most frequent phrases")
    options = parser.parse_args(arguments)
    try:
        for name in TUNED:
            found = errors(name)
            counts = Counter(map(kind_of, found))
            print(f"\n{name} a: {len(found)} errors, {len(counts)} kinds")
            for kind, count in counts.most_common(options.limit):
                print(f"  {count:>4}  {kind}")
                if options.words:
                    print(f"          {phrases(found, kind)}")
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


def phrases(found: Sequence[Difference], kind: str) -> str:
    """Return the most frequent phrases of one kind of error."""
    shown = [error.gold or error.predicted for error in found if kind_of(error) == kind]
    texts = Counter(" ".join(one.text.lower().split()) for one in shown if one is not None)
    return ", ".join(f"{text} {count}" for text, count in texts.most_common(8))


if __name__ == "__main__":
    sys.exit(main())
