"""A made-up chronology with every kind of date and status, for the formats to carry."""

from __future__ import annotations

from datetime import date, datetime

import chronologies as made
from drafting import (
    Book,
    add_event,
    told_bc,
    told_day,
    told_hour,
    told_month,
    told_quarter,
    told_range,
    told_since,
    told_until,
    told_year,
)

from ktimeline.model import Chronology, Place, Status

BERGEN, LAGOS = Place("Bergen", "NO", 60.39, 5.32), Place("Lagos", "NG", 6.45, 3.39)


def every_kind() -> Chronology:
    """Twelve events: each kind of date, each status, none, one and two places."""
    book = Book()
    draft = book.draft(
        date(2018, 6, 20), title="All ways | of dating", url="https://news.example/a(1)"
    )
    other = book.draft(None, title="", url="javascript:alert(1)")
    for told, title, more in (
        (told_bc(44), "An old harbour is built", {"places": (Place("Ostia", "IT"),)}),
        (told_year(1850, about=True), "A line is founded", {}),
        (told_year(1999), "A pier burns", {"places": (BERGEN,)}),
        (told_quarter(date(2016, 8, 1)), "Sales fall", {}),
        (told_until(date(2016, 9, 1)), "The yard stands idle", {}),
        (told_month(date(2017, 2, 3)), "A court rules", {"participants": ("Judge Okafor",)}),
        (told_since(date(2017, 3, 1)), "Divers search", {"places": (LAGOS, BERGEN)}),
        (told_range(date(2018, 1, 30), date(2018, 2, 2)), "Dockers strike", {}),
        (told_day(date(2018, 6, 12)), "The ferry #Sabine @sea [is] launched", {"notes": "a; b"}),
        (told_hour(datetime(2018, 6, 13, 14, 30)), "A call comes in", {"tags": ("radio",)}),
        (told_day(date(2018, 7, 1)), "A new line opens", {"status": Status.PLANNED}),
        (told_day(date(2018, 7, 2)), "A sale is weighed", {"status": Status.POSSIBLE}),
        (told_day(date(2018, 7, 3)), "A bribe is paid", {"status": Status.DENIED}),
    ):
        add_event(book, other if "sale" in title else draft, told, title, **more)  # type: ignore[arg-type]
    return book.finish()


EVERY = {
    "every kind": every_kind(),
    "none": made.chronology(0),
    "sixty": made.chronology(60),
    "ancient": made.ancient(),
    "hostile": made.hostile(),
    "far": made.far_out(),
}
