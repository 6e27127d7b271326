"""A time that a text tells by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ktimeline.model import Granularity, Interval, Mention, Tense

__all__ = ["Told"]


@dataclass(frozen=True, slots=True)
class Told:
    """A time that stands by itself, "12 May 2010"; `day` is the first that it covers.

    `tense` is that of the verb it goes with. `on_top` marks one among the first words, where a page
    says when it was made, and `stamped` one of those with its hour.
    """

    mention: Mention
    interval: Interval
    day: date
    granularity: Granularity
    tense: Tense
    on_top: bool = False
    stamped: bool = False
