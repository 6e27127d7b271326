"""How long: nodes of the sort Length."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.model.expression.names import Modifier
from ktimeline.model.expression.sorts import Length
from ktimeline.model.frozen import dataclass
from ktimeline.model.granularity import Granularity

__all__ = ["Amount", "Sum"]


@dataclass(frozen=True, slots=True)
class Amount(Length):
    """`n` units: "two weeks"; `n` is None where the text leaves it open ("several years").

    `modifier` keeps "about", "more than", "at least", "nearly".
    """

    n: int | Fraction | None
    granularity: Granularity
    modifier: Modifier | None = None

    @property
    def approximate(self) -> bool:
        """True for "about two weeks", "several weeks"."""
        return self.n is None or self.modifier is Modifier.APPROX


@dataclass(frozen=True, slots=True)
class Sum(Length):
    """Several amounts together: "two years and three months"; coarsest first."""

    amounts: tuple[Amount, ...]
    modifier: Modifier | None = None
