"""Two ends and lists: "del 6 al 9 de abril", "entre 1998 y 2003", "los años 20 y 30"."""

from __future__ import annotations

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
    Amount,
    Bare,
    Between,
    Calendar,
    DocumentTime,
    Elapsed,
    Fields,
    Last,
    Next,
    Recurring,
    Shift,
    Since,
    Time,
    Until,
)

__all__ = ["rule"]

rule = RuleBook()


@rule("ROOT <- [de|desde|entre]? TIME* a|hasta|–|- TIME*", "de mayo a junio de 2009")
def from_to(start: Time, end: Time) -> Pieces | None:
    return between(start, end) if ends_match(start, end) else None


# "Del 28 de mayo al 3 de junio": the contraction is in the end itself.
@rule("ROOT <- TIME* ATIME*", "del 28 de mayo al 3 de junio", priority=-1)
def from_to_the(start: Time, end: Time) -> Pieces | None:
    return between(start, end) if ends_match(start, end) else None


@rule("ATIME <- al REC", "al 3 de junio", latent=True)
def to_recurring(what: Recurring) -> Bare:
    return Bare(what)


@rule("ATIME <- al DATE|YM|YEAR|RELN|PERIODN|CENTURIES", "al 2004", latent=True)
def to_time(time: Time) -> Time:
    return time


@rule("ROOT <- [entre] TIME* y TIME*", "entre 1998 y 2003")
def between_and(start: Time, end: Time) -> Pieces | None:
    return between(start, end) if ends_match(start, end) else None


@rule("ROOT <- YEARNUM* / YEARNUM*", "1999/2000")
def year_slash_year(start: int, end: int) -> Pieces | None:
    return years(start, end) if end == start + 1 else None


@rule("ROOT <- [de|desde|entre]? YEARNUM* a|y|–|-|/ YY*", "1914-18", priority=-1)
def year_to_short(start: int, end: int) -> Pieces | None:
    return years_to_short(start, end)


@rule("ROOT <- [ART]? [años] YEARNUM* a|y|–|- YEARNUM*", "los años 1955 a 1957")
def years_to(article: None, start: int, end: int) -> Pieces | None:
    return years(start, end)


@rule("ROOT <- [del|de|entre]? [el]? INT* al|a|y|–|- YEARBC*", "264 a 146 a. C.")
def years_bc(start: int, end: Calendar) -> Pieces | None:
    return years_before_era(start, end)


@rule("YEARBC <- INT ERA", "146 a. C.")
def year_bc(n: int, bc: bool) -> Calendar | None:
    return Calendar(year=n, bc=True) if bc and n else None


# ---- months and days that are listed ------------------------------------------------------------


@rule("ROOT <- MONTH* y|o|e MONTH*", "abril y junio")
def two_months(first: int, second: int) -> Pieces:
    return Pieces((Bare(Fields(month=first)), Bare(Fields(month=second))))


@rule("ROOT <- MONTHSOF* y|e|a MONTH*", "los meses de julio y agosto")
def months_of(first: int, second: int) -> Pieces:
    return two_months(first, second)


@rule("MONTHSOF <- ART? meses de MONTH", "los meses de julio", latent=True)
def first_of_months(article: None, n: int) -> int:
    return n


@rule("ROOT <- MONTH* y PASTMONTH*", "mayo y junio pasados")
def two_months_past(first: int, second: int) -> Pieces:
    months = (Fields(month=first), Fields(month=second))
    return Pieces(tuple(Last(DocumentTime(), month) for month in months))


@rule("PASTMONTH <- MONTH pasados", "junio pasados", latent=True)
def month_past(n: int) -> int:
    return n


@rule("ROOT <- MONTH* y|o|e YM*", "abril y junio de 1955")
def two_months_of_a_year(first: int, second: Calendar) -> Pieces:
    return Pieces((Last(second, Fields(month=first)), second))


@rule("DAYS <- ART? DAY", "el 5", latent=True)
@rule("DAYS <- ART? día|días DAY", "los días 5", latent=True)
@rule("DAYS <- ART próximos|pasados días DAY", "los próximos días 5", latent=True)
def article_day(article: None, day: int) -> int:
    return day


@rule("ADAY <- ART? MD", "el 6 de junio", latent=True)
def article_month_day(article: None, date: Fields) -> Fields:
    return date


@rule("ADATE <- ART? DATE", "el 6 de junio de 2018", latent=True)
def article_date(article: None, date: Time) -> Time:
    return date


@rule("ALDAY <- al MD", "al 6 de junio", latent=True)
def to_month_day(date: Fields) -> Fields:
    return date


@rule("ALDATE <- al DATE", "al 6 de junio de 2018", latent=True)
def to_date_of_a_year(date: Time) -> Time:
    return date


@rule("ROOT <- [de|desde|entre]? DAYS* a|y|e|o|hasta|–|- ADAY*", "el 5 y el 6 de junio")
@rule("ROOT <- DAYS* ALDAY*", "del 5 al 6 de junio")
def days_month(start: int, end: Fields) -> Pieces | None:
    return days(end.month or 0, (start, end.day or 0), None, span=True)


@rule("ROOT <- [de|desde|entre]? DAYS* a|y|e|o|hasta|–|- ADATE*", "5 y 6 de junio de 2018")
@rule("ROOT <- DAYS* ALDATE*", "del 5 al 6 de junio de 2018")
def days_month_year(start: int, end: Time) -> Pieces | None:
    if not isinstance(end, Calendar) or end.month is None or end.day is None or end.short:
        return None
    return days(end.month, (start, end.day), end.year, span=True)


@rule("ROOT <- [de|desde|entre]? DAYS* a|y|hasta|–|- NEXTDAY*", "5 y 6 de junio próximos",
      priority=1)  # fmt: skip
@rule("ROOT <- DAYS* ALNEXTDAY*", "del 5 al 6 de junio próximos", priority=1)
def next_days_month(start: int, end: Fields) -> Pieces | None:
    if start >= (end.day or 0):
        return None
    first = Next(DocumentTime(), Fields(month=end.month, day=start))
    last = Next(DocumentTime(), end)
    return Pieces((first, last), Between(first, last))


@rule("NEXTDAY <- ART? MD próximos", "el 6 de junio próximos", latent=True)
def next_month_day(article: None, date: Fields) -> Fields:
    return date


@rule("ALNEXTDAY <- al MD próximos|próximo", "al 6 de junio próximos", latent=True)
def to_next_month_day(date: Fields) -> Fields:
    return date


@rule("ROOT <- DAYS* ',' ART? DAY* y|e ADAY*", "el 3, 5 y 7 de mayo")
def three_days(first: int, article: None, second: int, third: Fields) -> Pieces | None:
    if not first < second < (third.day or 0):
        return None
    return days(third.month or 0, (first, second, third.day or 0), None, span=False)


@rule("ROOT <- DAYS* ',' ART? DAY* y|e ADATE*", "el 3, 5 y 7 de mayo de 2018")
def three_days_of_a_year(first: int, article: None, second: int, third: Time) -> Pieces | None:
    if not isinstance(third, Calendar) or not third.month or not third.day or third.short:
        return None
    if not first < second < third.day:
        return None
    return days(third.month, (first, second, third.day), third.year, span=False)


@rule("TWODECADES <- YY|DECADEWORD", "60")
def digit_of_decade(n: int) -> int | None:
    return n // 10 if n >= 10 and n % 10 == 0 else n if n < 10 else None


@rule("ADECADE <- ART? DECADES", "los años 50", latent=True)
def article_decade(article: None, decade: Time) -> Time:
    return decade


@rule("ROOT <- ADECADE* y|o|a los? TWODECADES*", "los años 50 y 60")
def two_decades(first: Calendar, second: int) -> Pieces | None:
    digit = (first.decade or 0) % 10
    if not first.decade or second <= digit:
        return None
    return Pieces((first, Calendar(decade=first.decade - digit + second, short=first.short)))


# ---- since and until ----------------------------------------------------------------------------


@rule("ROOT <- [desde|a_partir_de] TIME", "desde marzo")
def since(time: Time) -> Time:
    # "Desde hace meses" begins at no date.
    is_open = isinstance(time, Shift) and isinstance(time.amount, Amount) and time.amount.n is None
    return time if is_open else Since(time)


@rule("ROOT <- [a_partir] ATHE", "a partir del 12 de junio")
def as_of(time: Time) -> Since:
    return Since(time)


@rule("ATHE <- del REC", "del lunes", latent=True)
def of_recurring(what: Recurring) -> Bare:
    return Bare(what)


@rule("ATHE <- del DATE|YM|YEAR|RELN|PERIODN|CENTURIES", "del 2004", latent=True)
def of_time(time: Time) -> Time:
    return time


@rule("ROOT <- [hasta] TIME", "hasta junio")
def until(time: Time) -> Until:
    return Until(time)


@rule("ROOT <- LEN [desde]", "dos meses desde")
def since_length(length: Amount) -> Elapsed:
    return Elapsed(DocumentTime(), length)


@rule("ROOT <- [en|durante|por|de|antes_de|después_de|tras|para|a] TIME", "en mayo")
def after_preposition(time: Time) -> Time:
    return time
