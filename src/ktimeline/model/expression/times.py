"""A place on the line: nodes of the sort Time."""

from __future__ import annotations

from dataclasses import field

from ktimeline.model.expression.names import Portion, VagueTime
from ktimeline.model.expression.sorts import Length, Recurring, Time
from ktimeline.model.frozen import dataclass
from ktimeline.model.granularity import Granularity
from ktimeline.model.policy import Direction

__all__ = [
    "About",
    "Ahead",
    "Bare",
    "Between",
    "Calendar",
    "Counterpart",
    "DocumentTime",
    "Each",
    "Elapsed",
    "Enclosing",
    "Foreign",
    "Last",
    "Next",
    "Nth",
    "Numeric",
    "Part",
    "ReferenceTime",
    "Shift",
    "Since",
    "Stretch",
    "This",
    "Until",
    "Vague",
    "Within",
]


@dataclass(frozen=True, slots=True)
class DocumentTime(Time):
    """The day (or the instant) of publication, the document creation time."""


@dataclass(frozen=True, slots=True)
class ReferenceTime(Time):
    """The time that the text speaks of at this point: the last date told before."""


@dataclass(frozen=True, slots=True)
class Calendar(Time):
    """A date that stands by itself: exactly one of millennium, century, decade, year leads.

    `year` is the year as written, `bc` tells the era. Decades and centuries are named by their
    digits: the 1990s are `decade=199`, the 20th century is `century=19` (with `bc`, the 5th century
    BC is `century=4`: the years 400 ... 499 BC). `short` marks a year or decade whose century was
    not written: '98 is `year=98`, the '60s are `decade=6`. `fiscal` marks a fiscal year. `week` is
    an ISO week. A day that does not exist (30 February) is kept: evaluation says NO_SUCH_DAY.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    week: int | None = None
    weekday: int | None = None
    decade: int | None = None
    century: int | None = None
    millennium: int | None = None
    bc: bool = False
    short: bool = False
    fiscal: bool = False
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Numeric(Time):
    """A date in digits whose day and month stand in an order that the text does not tell.

    "03/04/2019" is `Numeric(3, 4, 2019)`: 3 April or March 4, as the policy or the language says;
    a number above 12 decides by itself. `short` marks a two-digit year.
    """

    first: int
    second: int
    year: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class Bare(Time):
    """One of what comes round, and the text does not say which: "Friday", "in May".

    The verb's tense tells which, as it does for `Ahead`. A weekday that `goes_on` from a day told
    with its weekday and its date is the next one after that, where that day is no recent one.
    """

    recurring: Recurring
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Ahead(Time):
    """A length after "in": where the verb looks ahead a point so far from the publication.

    "It will open in two weeks" is a point; "it was built in two weeks" is the length itself, a
    DURATION. Consults the tense, as `Bare` does.
    """

    amount: Length


@dataclass(frozen=True, slots=True)
class Last(Time):
    """The latest `x` that is over at the anchor, or, with a Length, the window that ends there.

    "last month" is `Last(DocumentTime(), Every(MONTH))`: a calendar month, a DATE. "the past month"
    is `Last(DocumentTime(), Amount(1, MONTH))`: a rolling window, a DURATION.
    """

    anchor: Time
    x: Recurring | Length


@dataclass(frozen=True, slots=True)
class This(Time):
    """The `x` that the anchor lies in, or, where it lies in none, the one of its period."""

    anchor: Time
    x: Recurring | Length


@dataclass(frozen=True, slots=True)
class Next(Time):
    """The first `x` that starts at or after the anchor's end, or the window that starts there."""

    anchor: Time
    x: Recurring | Length


@dataclass(frozen=True, slots=True)
class Shift(Time):
    """The anchor moved by a length, at the granularity of the unit that is named.

    "two months ago" is a month, "five days ago" a day. With `exact` the anchor's own granularity
    stays: "ten years ago today" is a day, "two weeks from Friday" a Friday.
    """

    anchor: Time
    amount: Length
    direction: Direction
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Counterpart(Time):
    """The quarter or half told before, in another year: "the 1988 period" in a report of 1989.

    The year itself where no quarter or half was told before.
    """

    year: Calendar


@dataclass(frozen=True, slots=True)
class Elapsed(Time):
    """A length that ends at the anchor and whose beginning is the point that is dated.

    "It has been two months since the test": the mention is a DURATION (P2M), the test lies two
    months before the anchor, approximately.
    """

    anchor: Time
    amount: Length


@dataclass(frozen=True, slots=True)
class Nth(Time):
    """The `n`-th `x` in a time: "the last Friday of May" is n = -1; counted from 1."""

    x: Recurring
    n: int
    of: Time


@dataclass(frozen=True, slots=True)
class Within(Time):
    """The `recurring` that lies in a time: "May of last year", "the summer of 2012"."""

    recurring: Recurring
    time: Time


@dataclass(frozen=True, slots=True)
class Enclosing(Time):
    """The unit in which a time lies: "that year"."""

    granularity: Granularity
    time: Time


@dataclass(frozen=True, slots=True)
class Stretch(Time):
    """A length at one end of a time: "the first nine months of 1989"; a DURATION."""

    amount: Length
    of: Time
    end: Portion = Portion.EARLY


@dataclass(frozen=True, slots=True)
class Between(Time):
    """From the start of one time to the end of another."""

    start: Time
    end: Time


@dataclass(frozen=True, slots=True)
class Since(Time):
    """From a time until the publication: "since March"."""

    start: Time


@dataclass(frozen=True, slots=True)
class Until(Time):
    """Up to a time; where it began is not told: "until June", "by Friday"."""

    end: Time


@dataclass(frozen=True, slots=True)
class Part(Time):
    """A portion of a period: "early 2011", "earlier this week"."""

    portion: Portion
    time: Time


@dataclass(frozen=True, slots=True)
class About(Time):
    """Around a time: "around 12 June", "circa 1500"."""

    time: Time


@dataclass(frozen=True, slots=True)
class Vague(Time):
    """Past, present or future, and no more: "recently", "now", "soon"."""

    when: VagueTime


@dataclass(frozen=True, slots=True)
class Each(Time):
    """A repeated time, a SET: "every Monday", "twice a week" (`frequency` 2).

    `habitual` marks the adverb and adjective forms ("weekly") against "every week".
    """

    x: Recurring | Length
    frequency: int | None = None
    habitual: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class Foreign(Time):
    """A date phrase of a language without a grammar of its own; dateparser evaluates it."""

    text: str
    language: str
