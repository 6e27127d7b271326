"""The steps of the arithmetic as one phrase: "the month before the article's publication date"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ktimeline.model.expression import Fields, Length, Recurring
from ktimeline.model.instant import Instant
from ktimeline.normalise.meaning import Meaning, Named, Step
from ktimeline.normalise.names import ORDINALS, nth
from ktimeline.normalise.telling_names import long_day, long_name, long_reading
from ktimeline.normalise.wording import words

__all__ = ["ANCHORS", "AS_WRITTEN", "CLAUSES", "PUBLISHED", "anchor_of", "phrase"]

PUBLISHED, TOLD, AS_WRITTEN = "published {}", "told before: {}", "as it is written"
ANCHORS = (PUBLISHED, TOLD)
_SMALL = ("day", "hour", "minute", "second", "part of day", "weekend")

Clause = Callable[..., str]


def phrase(steps: Sequence[Step]) -> str:
    """Return a chain of steps as a noun phrase, the last step first; "" for what is as written.

    Each time that a step hangs on is named by the step that gave it: "2 weeks before Friday
    24 January 2025, the latest Friday before the article's publication date, 29 January 2025".
    """
    told = ""
    for place, step in enumerate(steps):
        if step.template != AS_WRITTEN:
            told = _told(step, steps[:place], told)
    return told


def anchor_of(step: Step) -> str:
    """Return what a chain starts from: the publication date, or where the text had come to."""
    named = step.parts[0]
    shown = long_day(named, with_weekday=True) if isinstance(named, Instant) else _part(named)
    if step.template == PUBLISHED:
        return f"the article's publication date, {shown}"
    return f"the time that the text had come to, {shown}"


def _told(step: Step, before: Sequence[Step], told: str) -> str:
    if step.template in ANCHORS:
        return anchor_of(step)
    clause = CLAUSES.get((step.template, *map(_kind, step.parts))) or CLAUSES.get((step.template,))
    parts = [_part(part) for part in step.parts]
    hangs = bool(step.parts) and isinstance(step.parts[-1], Named | Meaning)
    if hangs:
        parts[-1] = _named_by(parts[-1], before, told)
    if clause is None:  # a template that is a noun phrase by itself: "the {} nearest to {}"
        return step.template.format(*parts)
    return clause(*parts) if hangs else clause(*parts, told)


def _named_by(shown: str, before: Sequence[Step], told: str) -> str:
    """Return the time that a step hangs on, with the phrase that gave it beside it."""
    if before and before[-1].template in ANCHORS:
        return told
    if shown in told:
        return told
    return f"{shown}, {told}" if told else shown


def _part(part: object) -> str:
    if isinstance(part, Named):
        return long_name(part)
    if isinstance(part, Meaning):
        return long_reading(part)
    if isinstance(part, Instant):
        return long_day(part)
    shown = words(part)
    return f"one {shown[2:]}" if isinstance(part, Length) and shown.startswith("1 ") else shown


def _kind(part: object) -> str:
    """Return what tells two steps of one template apart."""
    if isinstance(part, Length):
        return "length"
    if isinstance(part, Fields):
        return "clock" if part.hour is not None else "fields"
    if isinstance(part, Recurring):
        return "recurring"
    return "word" if isinstance(part, str) else "time"


# ---- a clause a step ----------------------------------------------------------------------------


def _closed(told: str) -> str:
    """Return a phrase with the comma that ends its apposition, if it has one."""
    return f"{told}," if ", " in told else told


def _the(length: str) -> str:
    return f"the {length.removeprefix('one ')}"


def _neighbour(size: str, side: str, anchor: str) -> str:
    return f"the {size if size in _SMALL else f'calendar {size}'} {side} {anchor}"


def _enclosing(size: str, anchor: str) -> str:
    return f"the {size if size in _SMALL else f'calendar {size}'} of {anchor}"


def _portion(portion: str, anchor: str) -> str:
    return f"the {'middle' if portion == 'mid' else portion} part of {anchor}"


def _same(x: str, cycle: str, anchor: str) -> str:
    return f"the {x} of {anchor}" if cycle == "day" else f"the {x} of the {cycle} of {anchor}"


def _ordinal(n: int) -> str:
    return ORDINALS[n] if n < len(ORDINALS) else nth(n)


def _numbered(x: str, n: str, anchor: str) -> str:
    return f"the {_ordinal(int(n))} {x} of {anchor}"


def _numbered_from_end(x: str, n: str, anchor: str) -> str:
    place = "last" if n == "1" else f"{_ordinal(int(n))} last"
    return f"the {place} {x} of {anchor}"


CLAUSES: dict[tuple[str, ...], Clause] = {
    ("{} {} {}", "word", "word", "time"): _neighbour,
    ("{} {} {}", "length", "word", "time"): lambda n, side, anchor: f"{n} {side} {anchor}",
    ("{} of {}", "word", "time"): _enclosing,
    ("{} of {}", "clock", "time"): lambda x, anchor: f"{x} on {anchor}",
    ("{} of {}",): lambda x, anchor: f"the {x} of {anchor}",
    ("{} of it", "clock"): lambda x, told: f"{x} on {told}",
    ("{} of it",): lambda x, told: f"the {x} of {told}",
    ("{} before it",): lambda n, told: f"{n} before {told}",
    ("{} is {}",): lambda x, anchor: f"{anchor}, itself a {x}",
    ("{} in {}", "clock", "time"): lambda x, anchor: f"{x} on {anchor}",
    ("{} in {}", "fields", "time"): lambda x, anchor: f"{x} in {anchor}",
    ("{} in {}",): lambda x, anchor: f"the {x} of {anchor}",
    ("some {} in {}",): lambda x, anchor: f"some {x} in {anchor}",
    ("some {} near {}",): lambda x, anchor: f"some {x} near {anchor}",
    ("{} next to {}", "clock", "time"): lambda x, anchor: f"{x} on {anchor}",
    ("{} next to {}",): lambda x, anchor: f"the {x} that goes with {anchor}",
    ("{} of the same {} as {}",): _same,
    ("latest {} before {}",): lambda x, anchor: f"the latest {x} before {anchor}",
    ("latest {} up to {}",): lambda x, anchor: f"the latest {x} up to {anchor}",
    ("first {} after {}",): lambda x, anchor: f"the first {x} after {anchor}",
    ("first {} from {}",): lambda x, anchor: f"the first {x} that is not over on {anchor}",
    ("latest {} before that",): lambda x, told: f"the latest {x} before the other end",
    ("first {} after that",): lambda x, told: f"the first {x} after the other end",
    ("{} number {} of {}",): _numbered,
    ("{} number {}, from the end, of {}",): _numbered_from_end,
    ("{} {} of {}",): lambda side, n, anchor: f"the {side} {n.removeprefix('one ')} of {anchor}",
    ("before {}",): lambda day, told: f"the part of {_closed(told)} that was then over",
    ("after {}",): lambda day, told: f"the part of {_closed(told)} that was then to come",
    ("{} part of {}",): _portion,
    ("the {} of {}",): lambda share, anchor: f"the {share} of {anchor}",
    ("{} up to {}",): lambda n, anchor: f"{_the(n)} up to {anchor}",
    ("{} from {}",): lambda n, anchor: f"{_the(n)} from {_closed(anchor)} on",
    ("{} to the end of {}",): lambda n, anchor: f"{_the(n)} up to the end of {anchor}",
    ("read as one of 1930 to 2029",): lambda told: "the year from 1930 to 2029 that ends so",
    ("the latest such year",): lambda told: f"the latest such date, as seen from {told}",
    ("read by dateparser",): lambda told: f"what the library dateparser reads, from {told}",
}
"""By template and, where one template serves several meanings, the kinds of its parts."""
