"""How often dates that came about in one way agree with gold: what `ranking.confidence` holds.

Run as `python -m benchmarks.confidence`. Dates and times with exactly a gold span are counted, and
their TIMEX3 values compared in one spelling.
"""

from __future__ import annotations

import sys
from collections import Counter

import ktimeline
from benchmarks.corpora import CORPORA, MissingCorporaError, explain_and_exit
from ktimeline.evaluation.spelling import spell
from ktimeline.model import Resolution, TimexType
from ktimeline.ranking.confidence import reliability

ENGLISH = ("timebank", "aquaint", "wikiwars")


def count(name: str, right: Counter[float], every: Counter[float]) -> None:
    """Add what one corpus tells to the counts, by the reliability that is claimed."""
    for document in CORPORA[name].documents():
        gold = {one.span: one for one in document.timexes if one.type in {"DATE", "TIME"}}
        for found in ktimeline.find(document.text, published=document.document_time):
            if not isinstance(found, Resolution) or found.interval is None:
                continue
            expected = gold.get(found.mention.span)
            if expected is None or found.timex.type is TimexType.SET:
                continue
            claimed = reliability(found)
            every[claimed] += 1
            right[claimed] += spell(expected.value) == spell(found.timex.value)


def main() -> int:
    right: Counter[float] = Counter()
    every: Counter[float] = Counter()
    try:
        for name in ENGLISH:
            count(name, right, every)
    except MissingCorporaError as error:
        return explain_and_exit(error)
    print(f"{'claimed':>8}{'dates':>7}{'right':>8}")
    for claimed in sorted(every, reverse=True):
        print(f"{claimed:8.2f}{every[claimed]:7}{right[claimed] / every[claimed]:8.3f}")
    mean = sum(claimed * number for claimed, number in every.items()) / every.total()
    print(f"{mean:8.3f}{every.total():7}{right.total() / every.total():8.3f}  all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
