"""What a date dates in a sentence of a language that has clauses but no parser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ktimeline.model.event import Status

__all__ = ["NameWords", "Teller", "Told", "with_joined"]


@dataclass(frozen=True, slots=True)
class Told:
    """The event of a date: the tokens of its line, in the order in which a reader wants them.

    A word of the line that the sentence does not have so ("zurück" of "zurücktrat") is given by its
    letters. `trigger` names the event, `extent` are the tokens that tell of it, in the line or not,
    among which its places and people are looked for.
    """

    line: tuple[int | str, ...]
    trigger: int
    status: Status
    extent: frozenset[int]


@dataclass(frozen=True, slots=True)
class NameWords:
    """What of a language is needed to tell names: `nouns` where every noun has a capital.

    `titles` stand before people's names, `particles` within names, `heads` are what names of
    offices and firms are made of, `locatives` stand before places, `bare` are words with a capital
    that are no names, `short` abbreviations whose point ends no sentence.
    """

    titles: frozenset[str]
    particles: frozenset[str]
    heads: frozenset[str]
    locatives: frozenset[str]
    bare: frozenset[str]
    short: frozenset[str]
    nouns: bool = False


def with_joined(
    words: Sequence[str], mention: Sequence[int], dates: frozenset[int], joints: frozenset[str]
) -> list[int]:
    """Return the tokens of a date with those of the dates that are joined to it: "5. und 6. Mai".

    `joints` are the small words that may stand between.
    """
    found = set(mention)
    for step in (1, -1):
        at = max(mention) if step > 0 else min(mention)
        reach = [at]
        while 0 <= reach[-1] + step < len(words):
            after = reach[-1] + step
            if after in dates:
                found.update([*reach, after])
                reach = [after]
            elif words[after].lower() in joints and len(reach) < 4:
                reach.append(after)
            else:
                break
    return sorted(found)


Teller = Callable[[Sequence[str], Sequence[int], frozenset[int]], Told | None]
"""From the words of a sentence, the tokens of one date and those of all dates to what it dates."""
