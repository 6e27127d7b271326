"""The algebra: what a temporal expression says, before anybody knows when it was said.

Three sorts of node, after SCATE (Bethard & Parker 2016) and SUTime (Chang & Manning 2012):

* `Length`: how long ("two weeks").
* `Recurring`: what comes round ("Friday", "May", "the third quarter").
* `Time`: a place on the line ("last May", "two weeks before 12 June").

Every node is a frozen dataclass, so trees compare, hash and print by value. No node holds a
publication date: `ktimeline.normalise.evaluate` joins a tree with a context.

>>> from ktimeline.model import Direction, Granularity
>>> two_weeks_before_last_friday = Shift(
...     Last(DocumentTime(), Fields(weekday=5)), Amount(2, Granularity.WEEK), Direction.BACK)
"""

from ktimeline.model.expression.lengths import Amount, Sum
from ktimeline.model.expression.names import Modifier, PartOfDayName, Portion, SeasonName, VagueTime
from ktimeline.model.expression.recurrings import (
    Both,
    Every,
    Fields,
    Half,
    Holiday,
    PartOfDay,
    Quarter,
    Season,
    Weekend,
)
from ktimeline.model.expression.sorts import Expression, Length, Recurring, Time
from ktimeline.model.expression.times import (
    About,
    Ahead,
    Bare,
    Between,
    Calendar,
    Counterpart,
    DocumentTime,
    Each,
    Elapsed,
    Enclosing,
    Foreign,
    Last,
    Next,
    Nth,
    Numeric,
    Part,
    ReferenceTime,
    Shift,
    Since,
    Stretch,
    This,
    Until,
    Vague,
    Within,
)

__all__ = [
    "About", "Ahead", "Amount", "Bare", "Between", "Both", "Calendar", "Counterpart",
    "DocumentTime", "Each", "Elapsed",
    "Enclosing", "Every", "Expression", "Fields", "Foreign", "Half", "Holiday", "Last", "Length",
    "Modifier", "Next", "Nth", "Numeric", "Part", "PartOfDay", "PartOfDayName", "Portion",
    "Quarter", "Recurring", "ReferenceTime", "Season", "SeasonName", "Shift", "Since", "Stretch",
    "Sum", "This", "Time", "Until", "Vague", "VagueTime", "Weekend", "Within",
]  # fmt: skip
