"""The order of a German main clause: one constituent, the finite verb, the rest."""

from __future__ import annotations

from collections.abc import Sequence

from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.de.clauses import SEPARABLE, Clause, verb_form

__all__ = ["PREPOSITIONS", "in_main_order", "opening"]

_PRONOUNS = word_set("er sie es man wir ich dies niemand jemand alle beide viele")
_NOT_FIRST = word_set("sich auch noch schon bereits nun dann erneut wieder zudem nur erst jedoch")
_DETERMINERS = word_set(
    "der die das den dem des ein eine einen einem einer eines kein keine seine ihre sein ihr "
    "seinen ihren mehrere zwei drei vier fünf sechs sieben acht neun zehn tausende hunderte rund"
)
PREPOSITIONS = word_set(
    "in an auf mit von zu bei aus nach für gegen über unter durch vor um im am zum zur vom beim "
    "ins ans seit wegen trotz während laut"
)
_GENITIVE = word_set("der des von vom seiner ihrer eines einer")
_IDLE = word_set("auch bereits schon noch erst nur gleich")
_LONGEST = 12
_WHOLE = ("antwort", "urteil", "fest", "einig")  # their opening is no particle


def opening(words: Sequence[str], lower: Sequence[str], tokens: Sequence[int]) -> int:
    """Return how many of the tokens make the first constituent: "der Präsident der USA".

    0 where none is plain. Only one constituent can stand before the verb of a main clause.
    """
    if not tokens:
        return 0
    if lower[tokens[0]] in _PRONOUNS - _DETERMINERS:
        return 1
    end = _noun_end(words, lower, tokens, 0)
    while 0 < end < len(tokens) and end < _LONGEST:
        word = lower[tokens[end]]
        further = 0
        if word in _GENITIVE or word in {"und", "sowie"}:
            further = _noun_end(words, lower, tokens, end + 1)
        if not further:
            break
        end = further
    return end


def _noun_end(words: Sequence[str], lower: Sequence[str], tokens: Sequence[int], at: int) -> int:
    """Return where the noun phrase at a place ends, adjectives, then nouns; 0 for none."""
    start = at
    while at < len(tokens) and at - start < 6:
        word = lower[tokens[at]]
        if words[tokens[at]][0].isupper() and word == "":
            while at < len(tokens) and words[tokens[at]][0].isupper() and lower[tokens[at]] == "":
                at += 1
            return at
        inflected = word.endswith(("e", "en", "er", "es", "em"))
        adjective = inflected and (at > start or verb_form(word) is None)
        number = words[tokens[at]][0].isdigit() or word == "."
        if not (word in _DETERMINERS | PREPOSITIONS or adjective or number):
            return 0
        at += 1
    return 0


def in_main_order(
    words: Sequence[str], lower: Sequence[str], clause: Clause, gone: set[int], led: bool = False
) -> list[int | str]:
    """Return the tokens of a clause in the order of a main clause, those of `gone` left out.

    `led` tells that its subject stands before it already.
    What stands last moves to the second place ("dass er am Montag kam": "er kam"), and something
    stands before a verb that would be first where the date has gone.
    """
    tokens = [at for at in clause.tokens if at not in gone]
    if clause.finite not in tokens:
        return [*tokens]
    if not clause.last and all(lower[at] in _IDLE for at in tokens[: tokens.index(clause.finite)]):
        tokens = tokens[tokens.index(clause.finite) :]  # "auch", once "heuer" has gone
    place = tokens.index(clause.finite)
    if led and not clause.last:
        return [*tokens]
    if place and not clause.last:
        return [*tokens]
    rest = [at for at in tokens if at != clause.finite]
    stay = []
    while rest and lower[rest[0]] in _NOT_FIRST:
        stay.append(rest.pop(0))
    front = opening(words, lower, rest)
    if not front and not clause.last:
        return [*tokens]
    front = 0 if led else front or min(1, len(rest))
    if clause.last and (particle := _particle(lower[clause.finite])):
        verb = lower[clause.finite].removeprefix(particle)
        return [*rest[:front], verb, *stay, *rest[front:], particle]
    return [*rest[:front], clause.finite, *stay, *rest[front:]]


def _particle(word: str) -> str:
    """Return what parts from a verb that leaves the end of its clause: "zurück" of "zurücktrat"."""
    found = [one for one in SEPARABLE if word.startswith(one) and verb_form(word[len(one) :])]
    return "" if word.startswith(_WHOLE) else max(found, key=len, default="")
