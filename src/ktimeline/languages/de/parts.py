"""Parts of a day: "in der Nacht", "am frühen Morgen", "die Nacht auf Sonntag", "am Vorabend"."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.languages.common.meanings import days_from_publication
from ktimeline.model import Direction, Granularity
from ktimeline.model.expression import (
    Amount,
    Bare,
    Both,
    DocumentTime,
    Every,
    Fields,
    Last,
    Next,
    PartOfDay,
    PartOfDayName,
    Recurring,
    ReferenceTime,
    Shift,
    This,
    Time,
    Within,
)

__all__ = ["rule"]

rule = RuleBook()

_DAY = Every(Granularity.DAY)
_NIGHT = PartOfDay(PartOfDayName.NIGHT)


def eve_of(day: Time) -> Shift:
    """Return the day before `day`."""
    return Shift(day, Amount(1, Granularity.DAY), Direction.BACK)


# ---- of a day that is named ---------------------------------------------------------------------


@rule("TIME <- DEICTIC ','? BYPART", "gestern am Abend")
@rule("TIME <- DEICTIC PART", "gestern Abend")
def deictic_part(day: Time, part: PartOfDay) -> This | Within:
    return This(day, part) if day == DocumentTime() else Within(part, day)


@rule("TIME <- TODAYADJ|THISDAYADJ PART", "gestrigen Abend")
def part_of_yesterday(n: int, part: PartOfDay) -> This | Within:
    return deictic_part(days_from_publication(n), part)


@rule("TIME <- TODAYADJ|THISDAYADJ WDPART", "gestrigen Freitagabend")
def part_of_yesterday_by_name(n: int, both: Both) -> This | Within:
    assert isinstance(both.fine, PartOfDay)
    return deictic_part(days_from_publication(n), both.fine)


@rule("TIME <- ART? PARTEDGE WDPART", "frühen Freitagmorgen")
def edge_of_a_weekday_part(article: None, edge: object, what: Recurring) -> Bare:
    return Bare(what)


@rule("TIME <- ART? PARTEDGE? PART des WEEKDAYADVERB", "die Nachtstunden des Sonntags")
def part_of_the_weekday(article: None, edge: object, part: PartOfDay, weekday: int) -> Bare:
    return Bare(Both(Fields(weekday=weekday), part))


@rule("TIME <- ART? PARTEDGE PART ART|vom|am DAYTIME", "frühen Morgenstunden des 12. Juni")
def edge_of_the_day(article: None, edge: object, part: PartOfDay, other: None, day: Time) -> Within:
    return Within(part, day)


@rule("TIME <- DAYTIME am|in [den]? PARTEDGE PART", "Freitag am späten Abend", latent=True)
def day_at_an_edge(day: Time, edge: object, part: PartOfDay) -> Within:
    return Within(part, day)


# ---- nights between two days --------------------------------------------------------------------


@rule("NIGHTOF <- ART? nacht auf|zum|zu ART? DAYTIME", "die Nacht auf den 12. Juni")
def night_to(article: None, other: None, day: Time) -> Within:
    return Within(_NIGHT, eve_of(day))


@rule(
    "NIGHTOF <- ART? nacht von|vom DAYTIME auf|zu|zum DAYTIME", "die Nacht von Samstag auf Sonntag"
)
@rule("NIGHTOF <- ART? nacht von|vom DAYS auf|zu|zum ADAY", "die Nacht vom 5. auf den 6. Juni")
def night_between(article: None, first: Time | int, second: Time | Fields) -> Within:
    day = Bare(second) if isinstance(second, Fields) else second
    return Within(_NIGHT, eve_of(day))


@rule("NIGHTOF <- ART? nacht von|vom DAYS auf|zu|zum ADATE",
      "die Nacht vom 5. auf den 6. Juni 2018")  # fmt: skip
def night_between_dates(article: None, first: int, second: Time) -> Within:
    return Within(_NIGHT, eve_of(second))


@rule("TIME <- NIGHTOF", "die Nacht auf Sonntag")
def night(time: Within) -> Within:
    return time


@rule("ROOT <- [in]? NIGHTOF* ','|'('? [um|gegen|ab|bis|kurz_nach|kurz_vor|nach]? ZONED*",
      "in der Nacht auf Sonntag gegen 2.30 Uhr", priority=1)  # fmt: skip
def hour_of_a_night(between: Within, hour: Fields) -> Pieces:
    # What lies before noon is of the second day, the hours up to midnight are of the first.
    eve = between.time
    assert isinstance(eve, Shift)
    return Pieces((between, Within(hour, eve.anchor if (hour.hour or 0) < 12 else eve)))


@rule("TIME <- ART? BEFORELAST nacht", "vorletzte Nacht")
def night_before_last(article: None, word: None) -> Within:
    two_days = Amount(2, Granularity.DAY)
    return Within(_NIGHT, Shift(DocumentTime(), two_days, Direction.BACK))


@rule("TIME <- ART? PASTADJ nacht", "vergangene Nacht")
def last_night(article: None, past: None) -> Last:
    return Last(DocumentTime(), _NIGHT)


# ---- of a day that was told ---------------------------------------------------------------------


@rule("TIME <- THISADJ PART", "diesen Morgen")
def this_part(this: None, part: PartOfDay) -> This:
    return This(DocumentTime(), part)


@rule("TIME <- ART? THATADJ PART", "jenem Abend")
def that_part(article: None, that: None, part: PartOfDay) -> This:
    return This(ReferenceTime(), part)


@rule("TIME <- ART? FOLLOWADJ|NEXTADJ PART", "folgenden Morgen")
def next_part(article: None, following: None, part: PartOfDay) -> Within:
    return Within(part, Next(ReferenceTime(), _DAY))


@rule("TIME <- PART danach|darauf", "Morgen danach")
def part_of_the_day_after(part: PartOfDay) -> Within:
    return Within(part, Next(ReferenceTime(), _DAY))


@rule("TIME <- PART davor|zuvor", "Abend zuvor")
def part_of_the_day_before(part: PartOfDay) -> Within:
    return Within(part, Last(ReferenceTime(), _DAY))


@rule("TIME <- EVENINGBEFORE", "Vorabend")
def evening_before(word: None) -> Within:
    return Within(PartOfDay(PartOfDayName.EVENING), Last(ReferenceTime(), _DAY))


@rule("TIME <- ART? EVENINGBEFORE ART|von|vom DAYTIME", "Vorabend des 12. Juni")
def evening_before_a_day(article: None, word: None, other: None, day: Time) -> Within:
    return Within(PartOfDay(PartOfDayName.EVENING), eve_of(day))


@rule("ROOT <- [am|zur] PART", "am Abend")
@rule("ROOT <- [gegen|bis|zum|zu|über|diesen] PART", "gegen Abend")
def in_the_part(part: PartOfDay) -> Bare:
    return Bare(part)


# By itself "abends" is the evening of the day that is spoken of; two of them are each day's.
@rule("ROOT <- des? DAYPARTGEN", "abends")
def in_the_part_by_its_adverb(name: PartOfDayName) -> Bare:
    return Bare(PartOfDay(name))


@rule("ROOT <- [in|um|über|gegen|bis_in] ART PART", "in der Nacht")
def in_the_part_with_its_article(article: None, part: PartOfDay) -> Bare:
    return Bare(part)


@rule("ROOT <- [am|in|bis_in|gegen] ART? PARTEDGE PART", "am frühen Morgen")
def at_an_edge_of_the_part(article: None, edge: object, part: PartOfDay) -> Bare:
    return Bare(part)
