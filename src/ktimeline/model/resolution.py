"""What a mention means in its context, or why it means nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from enum import StrEnum

from ktimeline.model.frozen import dataclass
from ktimeline.model.granularity import Granularity
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Mention

__all__ = ["Alternative", "Assumption", "Reason", "Resolution", "Timex", "TimexType", "Unresolved"]


class TimexType(StrEnum):
    """The TIMEX3 `type` attribute."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Assumption(StrEnum):
    """What the text did not state and the normaliser took to be so; the value is for readers."""

    YEAR_FROM_DOCUMENT = "the year is taken from the publication date"
    YEAR_FROM_REFERENCE = "the year is taken from the date told before"
    PAST_PREFERRED = "the latest one before the publication is meant"
    FUTURE_PREFERRED = "the next one after the publication is meant"
    PUBLICATION_DAY = "a weekday that is the publication day means that day"
    CENTURY_FROM_DOCUMENT = "the century is taken from the publication date"
    DAY_BEFORE_MONTH = "day before month"
    MONTH_BEFORE_DAY = "month before day"
    MONDAY_WEEKS = "weeks run from Monday to Sunday"
    NORTHERN_SEASONS = "seasons of the northern hemisphere"
    SOUTHERN_SEASONS = "seasons of the southern hemisphere"
    NEAREST_NEXT = 'the nearest one after the publication is meant by "next"'
    WEEK_AFTER_NEXT = 'the one in the week after is meant by "next"'
    FISCAL_IS_CALENDAR = "the fiscal year is taken for the calendar year"
    REFERENCE_IS_DOCUMENT = "no date was told before, so the publication date stands in"
    REFERENCE_FROM_TEXT = "the date told before is meant"
    THIRDS = "early, mid and late are a third of the period each"
    APPROXIMATE = "the date is approximate"
    PUBLICATION_ESTIMATED = "the publication date is an estimate"


class Reason(StrEnum):
    """Why a mention could not be resolved; the value is for readers."""

    NO_DOCUMENT_DATE = "the article has no publication date"
    NO_REFERENCE = "no date was told before"
    NO_SUCH_DAY = "there is no such day"
    NO_SUCH_TIME = "there is no such time"
    REVERSED_RANGE = "the range ends before it starts"
    OUT_OF_RANGE = "the date lies beyond any calendar that is computed"
    TOO_VAGUE = "the expression does not say enough"
    NOT_UNDERSTOOD = "the expression was not understood"


@dataclass(frozen=True, slots=True)
class Timex:
    """The TIMEX3 attributes of a resolution (TimeML 1.2.1); absent attributes are ""."""

    type: TimexType
    value: str
    mod: str = ""
    quant: str = ""
    freq: str = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another honest reading of the same words, and what it takes to mean it."""

    interval: Interval
    value: str
    edtf: str
    reading: str
    why: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """A mention with its meaning.

    `interval` is None only for a length, a set or a vague time. `reading` is the date in words for
    people ("December 2024"). `steps` is the arithmetic in words, the publication date first where
    it was used. `range` is the whole interval where the mention is one end of a range, and
    `range_edtf` its EDTF. `lasted` tells a stretch that was filled from start to end
    ("since March") from an unknown moment within ("in March"). `alternatives` are other honest
    readings ("next Friday", 03/04/2019), each with what it takes to mean it. `account` tells in
    sentences how it was reached; it is asked only by `explain`.
    """

    mention: Mention
    interval: Interval | None
    granularity: Granularity | None
    timex: Timex
    edtf: str
    reading: str
    assumptions: tuple[Assumption, ...] = ()
    steps: tuple[str, ...] = ()
    range: Interval | None = None
    range_edtf: str = ""
    lasted: bool = False
    alternatives: tuple[Alternative, ...] = ()
    account: Callable[[], str] | None = field(default=None, compare=False, repr=False)

    def explain(self) -> str:
        """Return in plain sentences the words, the rule, the steps, the result, the assumptions.

        Where there is no account, of a value made by hand, it is the `arithmetic`.
        """
        return self.arithmetic() if self.account is None else self.account()

    def arithmetic(self) -> str:
        """Return the words, the steps and the result on one line.

        `"last month" · published 29 Jan 2025 · month before January 2025 → December 2024`
        """
        return " · ".join((f'"{self.mention.text}"', *self.steps)) + f" → {self.reading}"


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A mention that has no meaning here, with the reason; never dropped, never an exception."""

    mention: Mention
    reason: Reason
    detail: str = ""
    account: Callable[[], str] | None = field(default=None, compare=False, repr=False)

    def explain(self) -> str:
        """Return in a plain sentence the words, the rule and the reason."""
        return self.arithmetic() if self.account is None else self.account()

    def arithmetic(self) -> str:
        """Return the words and the reason on one line."""
        return f'"{self.mention.text}" · {self.reason}' + (
            f": {self.detail}" if self.detail else ""
        )
