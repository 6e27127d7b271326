"""What tells a past from a participle spelt like it: the verbs of its clause, and of the rest."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["PAST", "Clause", "clause_features", "verbs_ahead"]

_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
_INFINITE = frozenset({"VB", "VBG", "VBN"})
_BOUNDS = {",": ",", "CC": "c"}  # tags, and how they are told
_BOUNDS |= dict.fromkeys((":", ".", "``", "''"), ";") | dict.fromkeys(("WDT", "WP", "WRB"), "q")
# Letters of `syntax.tagging`.
PAST = frozenset("EPRVif")
_SURELY_FINITE, _PERHAPS_FINITE = frozenset("wmbBhHoOV"), frozenset("SERiky")
_OPENERS = {",": ",", "q": "q", "u": "q", "c": "c"} | dict.fromkeys(';."(', ";")
_PREPOSITION = "p"
_ALSO_CONJUNCTIONS = frozenset({"after", "as", "before", "since", "till", "until"})


def verbs_ahead(words: Iterable[tuple[str, str]]) -> list[str]:
    """Return what comes after each word, in its clause and in its sentence.

    `words` has each in lower case, with its letter of `syntax.tagging`. Two letters each: "v" is a
    finite verb, "e" perhaps one. Where the clause has none it is what ends it: "," or "c" for a
    conjunction, "q" for a pronoun or conjunction below, "p" for what may be one or a preposition,
    ";" for another mark, "-" for nothing.

    >>> words = "leaders of 1848 , they will write .".split()
    >>> verbs_ahead(zip(words, "Np0,rwv.", strict=True))
    [',v', ',v', ',v', 'vv', 'vv', ';;', ';;', '--']
    """
    clause = rest = "-"
    told: list[str] = []
    for word, letter in reversed(tuple(words)):
        told.append(clause + rest)
        if letter in _SURELY_FINITE:
            clause = rest = "v"
        elif letter in _PERHAPS_FINITE:
            clause = clause if clause == "v" else "e"
            rest = rest if rest == "v" else "e"
        elif letter == _PREPOSITION:
            if word in _ALSO_CONJUNCTIONS and clause in "ve":
                clause = "p"
        elif letter in _OPENERS:
            clause = _OPENERS[letter]
            rest = clause if clause == ";" else rest
    return told[::-1]


class Clause:
    """The verbs of what has been read of a sentence, those of its last clause apart."""

    __slots__ = ("finite", "opener", "since", "verb")

    def __init__(self) -> None:
        self.opener = "^"  # what the clause began with: the sentence, a mark, "and", "which"
        self.since = "-"  # the tag of its finite verb
        self.finite = "-"  # "v" if there was one, in this clause or before
        self.verb = "-"  # the tag of the last verb of any form

    def see(self, tag: str, letter: str) -> None:
        """Read on: the next word has this tag and this letter of `syntax.tagging`."""
        if tag in _BOUNDS:
            self.opener, self.since = _BOUNDS[tag], "-"
            if tag == ":":
                self.finite = "-"
        elif tag == "IN":
            if letter == "u":
                self.opener, self.since = "u", "-"
        elif tag in _FINITE:
            self.since = self.verb = tag
            self.finite = "v"
        elif tag in _INFINITE:
            self.verb = tag


def clause_features(
    letter: str, last: str, after: str, clause: Clause, ahead: str
) -> tuple[str, ...]:
    """Return what its clause tells of a word that may be a past form.

    `letter`, one of `PAST`, and `after` are the letters of the word and of the next one, `last` is
    the tag before.
    """
    since = clause.opener + clause.since
    return (
        f"m{letter} {since} {ahead}",
        f"n{letter} {last} {since}",
        f"o{letter} {last} {ahead}",
        f"u{letter} {clause.finite}{clause.verb} {ahead}",
        f"v{letter} {clause.verb} {last} {after}",
    )
