"""Day numbers as positions on a Plotly axis: dates where Plotly can hold them, else numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ktimeline.model import Instant
from ktimeline.render.axis import day_number

__all__ = ["Scale", "round_years", "year_text"]

EPOCH = datetime(1970, 1, 1)
FIRST_DAY = day_number(Instant(1))
LAST_DAY = day_number(Instant(9999, 12, 31))
DAY_MILLISECONDS = 86_400_000
YEAR_DAYS = 365.2425
MOST_TICKS = 12


@dataclass(frozen=True, slots=True)
class Scale:
    """How day numbers become positions. `fit` is the stretch to show first, in day numbers.

    Plotly's dates are right for years of four digits only, so a scale with anything before year 1
    or after 9999 is linear, with ticks of its own.
    """

    fit: tuple[float, float]
    dates: bool

    @classmethod
    def over(cls, fit: tuple[float, float], days: Iterable[float]) -> Scale:
        """Return the scale for these day numbers."""
        return cls(fit, all(FIRST_DAY <= day <= LAST_DAY for day in (*fit, *days)))

    def position(self, day: float) -> str | float:
        """Return where a day stands: wall-clock text for Plotly (without a zone), or a number."""
        if not self.dates:
            return day
        seconds = round(min(max(day, FIRST_DAY), LAST_DAY) * 86400)
        return (EPOCH + timedelta(seconds=seconds)).isoformat()

    def length(self, days: float) -> float:
        """Return a length for a bar: Plotly measures those of a date axis in milliseconds."""
        return days * DAY_MILLISECONDS if self.dates else days

    def axis(self) -> dict[str, Any]:
        """Return the type, the range and the ticks of the axis."""
        low, high = (self.position(edge) for edge in self.fit)
        if self.dates:
            return {"type": "date", "range": [low, high]}
        years = round_years(self.fit)
        return {
            "type": "linear",
            "range": [low, high],
            "tickmode": "array",
            "tickvals": [day_number(Instant(year)) for year in years],
            "ticktext": [year_text(year) for year in years],
        }


def round_years(fit: tuple[float, float]) -> list[int]:
    """Return up to `MOST_TICKS` round years in a stretch: ..., 200 BC, 100 BC, 1, 100, 200, ..."""
    first, last = (int(1970 + edge / YEAR_DAYS) for edge in fit)
    step = next(
        digit * 10**power
        for power in range(12)
        for digit in (1, 2, 5)
        if (last - first) / (digit * 10**power) <= MOST_TICKS
    )
    marks = range((first // step) * step, last + step, step)
    years = {1 if mark == 0 else mark if mark > 0 else mark + 1 for mark in marks}
    return sorted(year for year in years if fit[0] <= day_number(Instant(year)) <= fit[1])


def year_text(year: int) -> str:
    """Return an astronomical year for readers: 2018, or 44 BC for -43."""
    return str(year) if year > 0 else f"{1 - year} BC"
