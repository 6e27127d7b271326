"""Two ends and lists: "vom 6. bis 9. April", "zwischen 1998 und 2003", "3., 5. und 7. Mai"."""

from __future__ import annotations

from itertools import pairwise

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.ends import (
    between,
    days,
    ends_match,
    years,
    years_before_era,
    years_to_short,
)
from ktimeline.model.expression import (
    Bare,
    Between,
    Calendar,
    DocumentTime,
    Elapsed,
    Fields,
    Last,
    Length,
    Part,
    Portion,
    Shift,
    Since,
    Time,
    Until,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("ROOT <- [von|vom|ab|in]? TIME* bis|bis_zum|bis_zur|–|- TIME*", "von Mai bis Juni 2009")
def from_to(start: Time, end: Time) -> Pieces | None:
    return between(start, end) if ends_match(start, end) else None


@rule("ROOT <- STARTOF* bis|/|oder|– TIME*", "Mitte bis Ende Mai")
def portion_to_portion(start: Portion, end: Time) -> Pieces | None:
    if not isinstance(end, Part):
        return None
    ends = Part(start, end.time), end
    return Pieces(ends, Between(*ends))


@rule("ROOT <- [zwischen] TIME* und TIME*", "zwischen 1998 und 2003")
def between_and(start: Time, end: Time) -> Pieces | None:
    return between(start, end) if ends_match(start, end) else None


@rule("ROOT <- YEARNUM* / YEARNUM*", "1999/2000")
def year_slash_year(start: int, end: int) -> Pieces | None:
    ends = Calendar(year=start), Calendar(year=end)
    return Pieces(ends, Between(*ends) if end == start + 1 else None) if start < end else None


@rule("ROOT <- [von|zwischen]? YEARNUM* bis|-|–|/ YY*", "1914-18", priority=-1)
def year_to_short(start: int, end: int) -> Pieces | None:
    return years_to_short(start, end)


@rule("ROOT <- [ART]? [jahre|jahren] [von|zwischen]? YEARNUM* bis|und|–|- YEARNUM*",
      "die Jahre 1955 und 1957")  # fmt: skip
def years_to(article: None, start: int, end: int) -> Pieces | None:
    return years(start, end)


@rule("ROOT <- [von|zwischen]? INT* bis|und|–|- YEARBC*", "264 bis 146 v. Chr.")
def years_bc(start: int, end: Calendar) -> Pieces | None:
    return years_before_era(start, end)


@rule("YEARBC <- INT ERA", "146 v. Chr.")
def year_bc(n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, bc=True) if bc and n else None


# ---- months and days that are listed ------------------------------------------------------------


@rule("ROOT <- MONTH* und|oder|/ MONTH*", "April und Juni")
def two_months(first: int, second: int) -> Pieces:
    return Pieces((Bare(Fields(month=first)), Bare(Fields(month=second))))


@rule("ROOT <- MONTH* und|oder|/ YM*", "April und Juni 1955")
def two_months_of_a_year(first: int, second: Calendar) -> Pieces:
    return Pieces((Last(second, Fields(month=first)), second))


@rule("DAYS <- DAY", "fünften", latent=True)
@rule("DAYS <- [am] DAY", "am fünften", latent=True)
def plain_day(day: int) -> int:
    return day


@rule("DAYS <- ART DAY", "den fünften", latent=True)
@rule("DAYS <- WEEKDAY|WEEKDAYSHORT ','? DAY", "Freitag, fünften", latent=True)
def day_with_its_name(name: int | None, day: int) -> int:
    return day


@rule("ROOT <- [von|vom|zwischen]? DAYS* bis|bis_zum|und|oder|–|-|/ ADAY*", "5. und 6. Juni")
@rule("ROOT <- [von|vom]? DAYS* ',' bis|und|sowie ADAY*", "Freitag, 5., und Samstag, 6. Juni")
def days_month(start: int, end: Fields) -> Pieces | None:
    return days(end.month or 0, (start, end.day or 0), None, span=True)


@rule("ADAY <- ART? MD", "den 6. Juni", latent=True)
def article_month_day(article: None, date: Fields) -> Fields:
    return date


@rule("ADATE <- ART? DATE", "den 6. Juni 2018", latent=True)
def article_date(article: None, date: Time) -> Time:
    return date


@rule("ROOT <- [von|vom|zwischen]? DAYS* bis|bis_zum|und|oder|–|-|/ ADATE*",
      "5. und 6. Juni 2018")  # fmt: skip
@rule("ROOT <- [von|vom]? DAYS* ',' bis|und|sowie ADATE*", "Freitag, 5., und Samstag, 6. Juni 2018")
def days_month_year(start: int, end: Time) -> Pieces | None:
    if not isinstance(end, Calendar) or end.month is None or end.day is None or end.short:
        return None
    return days(end.month, (start, end.day), end.year, span=True)


@rule("ROOT <- WEEKDAY* und|bis|/|sowie WEEKDAY* ','? DAY* und|bis|/|– MD*",
      "Freitag und Samstag, 5. und 6. Juni")  # fmt: skip
def weekdays_and_their_days(a: int, b: int, first: int, last: Fields) -> Pieces | None:
    listed = days(last.month or 0, (first, last.day or 0), None, span=True)
    if listed is None:
        return None
    return Pieces((*listed.expressions, *listed.expressions), listed.whole)


@rule("ROOT <- DAYS* ','|/ DAYS* und|bis|/|',' ADAY*", "3., 5. und 7. Mai")
def three_days(a: int, b: int, last: Fields) -> Pieces | None:
    return _in_a_row((a, b, last.day or 0), last.month or 0, None)


@rule("ROOT <- DAYS* ','|und DAYS* ','|und|sowie DAYS* und|bis|',' ADAY*", "3., 4., 5. und 7. Mai")
def four_days(a: int, b: int, c: int, last: Fields) -> Pieces | None:
    return _in_a_row((a, b, c, last.day or 0), last.month or 0, None)


@rule("ROOT <- DAYS* ',' DAYS* ',' DAYS* ',' DAYS* und|',' ADAY*", "1., 3., 4., 5. und 7. Mai")
def five_days(a: int, b: int, c: int, d: int, last: Fields) -> Pieces | None:
    return _in_a_row((a, b, c, d, last.day or 0), last.month or 0, None)


@rule("ROOT <- DAYS* ','|/ DAYS* und|bis|/|',' ADATE*", "3., 5. und 7. Mai 2018")
def three_days_of_a_year(a: int, b: int, last: Time) -> Pieces | None:
    if not isinstance(last, Calendar) or not last.month or not last.day or last.short:
        return None
    return _in_a_row((a, b, last.day), last.month, last.year)


def _in_a_row(listed: tuple[int, ...], month: int, year: int | None) -> Pieces | None:
    if any(first >= second for first, second in pairwise(listed)):
        return None
    return days(month, listed, year, span=False)


@rule("ROOT <- [am] DAYS* und|oder|bis|/ DAY* [','|')']", "am 3. und 5.,")
def two_bare_days(first: int, second: int) -> Pieces | None:
    if first >= second:
        return None
    return Pieces((Bare(Fields(day=first)), Bare(Fields(day=second))))


@rule("ROOT <- DECADE* und|bis|- DECADES*", "80er und 90er Jahre")
def two_decades(first: Calendar, second: Calendar) -> Pieces:
    return Pieces((first, second))


# ---- since and until ----------------------------------------------------------------------------


@rule("ROOT <- [seit|ab] TIME", "seit März")
def since(time: Time) -> Time:
    return time if isinstance(time, Shift) else Since(time)


@rule("ROOT <- [bis|bis_zum|bis_zur|bis_in|bis_ins|bis_spätestens] TIME", "bis Juni")
def until(time: Time) -> Until:
    return Until(time)


@rule("ROOT <- [seit] LEN", "seit zwei Monaten", priority=1)
def since_length(length: Length) -> Elapsed:
    return Elapsed(DocumentTime(), length)


@rule("ROOT <- [in|im|am|an|vom|von|zum|zur|für|während|nach|vor|mit|innerhalb|gegen|beim] TIME",
      "im Mai")  # fmt: skip
def after_preposition(time: Time) -> Time:
    return time
