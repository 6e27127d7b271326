"""Nouns that a sentence leaves unsaid, given back in its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.model import Event

Tell = Callable[..., Sequence[Event]]


@pytest.mark.parametrize(
    ("before", "sentence", "title"),
    [
        # of which: one of what is counted before
        ("", "The town has two wells, the second of which dried up in [2017].",
         "The second well dried up"),
        ("", "Ole Lund dug three canals, the longest of which was filled in [1980].",
         "The longest canal was filled"),
        ("", "The zoo bought two lions, one of which died in [May].",
         "One of the two lions died"),
        ("", "Police held three brothers, one of whom was freed in [May].",
         "One of the three brothers was freed"),
        # of what the sentence before counts, or tells of as the first
        ("There were two strikes. ", "The second began in [March].", "The second strike began"),
        ("The first flood spared the mill. ", "A second took it in [May].",
         "A second flood took the mill"),
        ("Police held two clerks. ", "One was charged in [May].",
         "One of the two clerks was charged"),
        ("", "Four races are run each year; the next begins on [3 June].",
         "The next race begins"),
        ("A regatta has been held since 1921. ", "The next will take place in [June].",
         "The next regatta will take place"),
        ("Two lawsuits are pending. ", "A trial in one of them begins on [Monday].",
         "A trial in one of the two lawsuits begins"),
        # the same was done to another
        ("Count Otto built a castle. ", "He built another in [1747].",
         "Otto built another castle"),
        ("Count Otto built a castle. ", "He bought another in [1747].", "Otto bought another"),
        # one of a list
        ("", "Ana Poe wrote six plays, including the one that closed in [April].",
         "One play closed"),
        # nothing was counted, or the noun is said
        ("Prices fell. ", "The second began in [March].", "The second began"),
        ("Two mills and three farms burned. ", "The second was rebuilt in [March].",
         "The second was rebuilt"),
        ("The first of May was wet. ", "The first known victim died in [May].",
         "The first known victim died"),
    ],
)  # fmt: skip
def test_unsaid_nouns(tell: Tell, before: str, sentence: str, title: str) -> None:
    assert title in [event.title for event in tell(sentence, before=before)]
