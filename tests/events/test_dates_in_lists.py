"""Sentences with several dates: each line tells what is at its own date, and nothing else."""

from __future__ import annotations

import pytest

import ktimeline as kt


def told(sentence: str) -> list[tuple[str, str]]:
    """Return the dates of a sentence with their titles, in the order of the dates."""
    timeline = kt.build([kt.Article("a", sentence)], published="2021-03-03")
    return sorted((event.when.edtf, event.title) for event in timeline.events)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # verbs, each with its date
        ("The chapel was begun in 1340, blessed in 1362 and burned in 1590.",
         [("1340", "The chapel was begun"), ("1362", "The chapel was blessed"),
          ("1590", "The chapel was burned")]),
        ("The inn was sold in 1890 and, after a flood, closed in 1902.",
         [("1890", "The inn was sold"), ("1902", "The inn was closed")]),
        ("Lund, elected in 2008 and re-elected in 2012, stood down.",
         [("2008", "Lund was elected"), ("2012", "Lund was re-elected")]),
        ("The duke took Graz in 1340, lost it in 1342 and won it back in 1345.",
         [("1340", "The duke took Graz"), ("1342", "The duke lost Graz"),
          ("1345", "The duke won Graz back")]),
        # objects that share a verb
        ("The choir toured Norway in 1988, Chile in 1994 and Malta in 2001.",
         [("1988", "The choir toured Norway"), ("1994", "The choir toured Chile"),
          ("2001", "The choir toured Malta")]),
        ("Halden opened yards in Bergen in 1990, Graz in 1994 and Lille in 2001.",
         [("1990", "Halden opened yards in Bergen"), ("1994", "Halden opened yards in Graz"),
          ("2001", "Halden opened yards in Lille")]),
        ("Halden bought a ferry in 1950 and two tugs in 1980.",
         [("1950", "Halden bought a ferry"), ("1980", "Halden bought two tugs")]),
        ("Ana Lund published a novel in 1911 and, two years later, a book of poems.",
         [("1911", "Ana Lund published a novel"), ("1913", "Ana Lund published a book of poems")]),
        # subjects that share one
        ("The north gate fell in 1340 and the south gate in 1342.",
         [("1340", "The north gate fell"), ("1342", "The south gate fell")]),
        # dates that share all
        ("Brann won the cup in 1990, 1994 and 2001.",
         [("1990", "Brann won the cup"), ("1994", "Brann won the cup"),
          ("2001", "Brann won the cup")]),
        # clauses on either side of a semicolon
        ("The letters were printed in 1998; a second volume was sold in 2004.",
         [("1998", "The letters were printed"), ("2004", "A second volume was sold")]),
        ("Halden opened a yard in 1880; it burned down in 1902.",
         [("1880", "Halden opened a yard"), ("1902", "Halden burned down")]),
        # a date that is ruled out
        ("It was in 2014 that Halden closed the yard, not in 2016.",
         [("2014", "Halden closed the yard")]),
    ],
)  # fmt: skip
def test_each_date_has_its_own(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        # a list parted by semicolons is one sentence
        "The choir sang in Oslo, in May 1994; Bergen, in June 1995; and Graz, in July 1996.",
        # what is said is not cut from who says it
        "“We sold the inn in 2010; we bought it back in 2012,” Tom Lane said.",
        "The inn (which closed in 2010; its owner had died) burned in 2012.",
    ],
)
def test_semicolons_that_part_no_sentences(sentence: str) -> None:
    assert all(len(title) > 12 for _, title in told(sentence))
    assert not any(title.startswith(("Bergen", "Its owner")) for _, title in told(sentence))
