"""Weeks by their number and by a day of theirs: "12. Kalenderwoche", "die Woche vom 12. Juni"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import between, days, ends_match
from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Between,
    Calendar,
    DocumentTime,
    Enclosing,
    Every,
    Fields,
    Nth,
    This,
    Time,
    Weekend,
)

__all__ = ["rule"]

rule = RuleBook()


# ---- by number ----------------------------------------------------------------------------------


@rule("WEEKNO <- CALENDARWEEK INT", "KW 12", latent=True)
def week_and_its_number(word: None, n: int) -> int | None:
    return n if 1 <= n <= 53 else None


@rule("WEEKNO <- ORD CALENDARWEEK", "12. Kalenderwoche", latent=True)
def counted_week(n: int, word: None) -> int | None:
    return n if n <= 53 else None


@rule("WEEKNO <- WEEKCODE", "KW12", latent=True)
def week_code(n: int) -> int:
    return n


@rule("DATE <- WEEKNO ','|/? YEARNUM", "12. Kalenderwoche 2024")
@rule("DATE <- WEEKNO des jahres YEARNUM", "12. Kalenderwoche des Jahres 2024")
def numbered_week(n: int, year: int) -> Calendar:
    return Calendar(year=year, week=n)


@rule("TIME <- ART? WEEKNO", "die 12. Kalenderwoche")
def numbered_week_of_this_year(article: None, n: int) -> Nth:
    return _of_this_year(n)


def _of_this_year(n: int) -> Nth:
    return Nth(Every(Granularity.WEEK), n, This(DocumentTime(), Every(Granularity.YEAR)))


@rule("ROOT <- [ART]? CALENDARWEEKS INT* bis|und|-|–|/ INT*", "KW 12 bis 14")
def numbered_weeks(article: None, word: None, first: int, last: int) -> Pieces | None:
    if not 1 <= first < last <= 53:
        return None
    ends = _of_this_year(first), _of_this_year(last)
    return Pieces(ends, Between(*ends))


# ---- by a day -----------------------------------------------------------------------------------


@rule("WEEKOF <- ART? woche", "die Woche", latent=True)
def week_with_a_day(article: None) -> Granularity:
    return Granularity.WEEK


@rule("ROOT <- WEEKOF* [vom|ab|um] DAYTIME*", "die Woche vom 12. Juni")
def week_of_a_day(week: Granularity, day: Time) -> Pieces:
    return Pieces((Enclosing(week, day), day))


@rule("ROOT <- WEEKOF* [von|vom] TIME* bis|bis_zum|–|- TIME*",
      "die Woche vom 12. Juni bis 18. Juni", priority=1)  # fmt: skip
def week_from_day_to_day(week: Granularity, first: Time, last: Time) -> Pieces | None:
    return _week_and(week, between(first, last)) if ends_match(first, last) else None


@rule("ROOT <- WEEKOF* [von|vom] DAYS* bis|bis_zum|–|- ADAY*", "die Woche vom 12. bis 18. Juni",
      priority=1)  # fmt: skip
def week_between_days(week: Granularity, first: int, last: Fields) -> Pieces | None:
    return _week_and(week, days(last.month or 0, (first, last.day or 0), None, span=True))


def _week_and(week: Granularity, ends: Pieces | None) -> Pieces | None:
    """Return the week of the first of two days, and the two."""
    if ends is None:
        return None
    first = ends.expressions[0]
    if not isinstance(first, Time) or grain(first) is not Granularity.DAY:
        return None
    return Pieces((Enclosing(week, first), *ends.expressions))


@rule("TIME <- ART? WEEKENDWORD vom|um DAYTIME", "das Wochenende vom 12. Juni", priority=-1)
def weekend_of_a_day(article: None, word: None, day: Time) -> This:
    return This(day, Weekend())
