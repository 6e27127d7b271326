"""The values that everything else is built from: frozen, stdlib only, invariants checked."""

from ktimeline.model.article import (
    Article,
    DateClaim,
    DateRole,
    DateSignal,
    Dropped,
    LanguageSignal,
    Omitted,
    Published,
)
from ktimeline.model.context import Context, Reference
from ktimeline.model.event import Conflict, Event, Evidence, Place, Status, Telling, When
from ktimeline.model.granularity import Granularity
from ktimeline.model.instant import Instant
from ktimeline.model.interval import Interval
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Direction, Genre, Hemisphere, NextWeekday, Policy
from ktimeline.model.resolution import (
    Alternative,
    Assumption,
    Reason,
    Resolution,
    Timex,
    TimexType,
    Unresolved,
)
from ktimeline.model.span import Span
from ktimeline.model.timeline import Chronology, Problem

__all__ = [
    "Alternative", "Article", "Assumption", "Chronology", "Conflict", "Context", "DateClaim",
    "DateRole", "DateSignal", "Direction", "Dropped", "Event", "Evidence", "Genre",
    "Granularity", "Hemisphere", "Instant", "Interval", "LanguageSignal", "Mention",
    "NextWeekday", "Omitted", "Place", "Policy", "Problem", "Published", "Reason", "Reference",
    "Resolution", "Span", "Status", "Telling", "Tense", "Timex", "TimexType", "Unresolved", "When",
]  # fmt: skip
