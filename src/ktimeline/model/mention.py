"""A temporal expression found in a text."""

from __future__ import annotations

from enum import StrEnum

from ktimeline.model.expression import Expression
from ktimeline.model.frozen import dataclass
from ktimeline.model.span import Span

__all__ = ["Mention", "Tense"]


class Tense(StrEnum):
    """The time that the governing verb looks to; the pluperfect looks back from a past told."""

    PAST = "past"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"

    @property
    def is_past(self) -> bool:
        """Tell whether the verb looks back: "closed", "has closed", "had closed"."""
        return self is Tense.PAST or self is Tense.PLUPERFECT


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text speaks of a time, and what it says of it.

    `text` is the article's text at `span`. `whole` is set on the two mentions of a range ("from
    May to June 2009"): the `Between`, `Since` or `Until` that this mention is an end of. `rule` is
    the name of the grammar rule at the root of the parse.
    """

    article_id: str
    span: Span
    text: str
    expression: Expression
    tense: Tense = Tense.NONE
    rule: str = ""
    whole: Expression | None = None
