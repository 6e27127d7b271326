"""The line that a reader sees for an event."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.events.noun_title import noun_title
from ktimeline.events.phrasing import fit
from ktimeline.events.preferring import better_clause, is_headless
from ktimeline.events.referring import name_fully
from ktimeline.events.telling import Telling
from ktimeline.events.wholeness import cut_ends, own_words, wants_date

__all__ = ["compose_title"]


def compose_title(telling: Telling) -> str:
    """Return a line of at most 90 characters that tells what a mention dates, without the date."""
    title = cut_ends(_composed(telling), telling)
    if wants_date(title, telling):
        telling = replace(telling, keeps_date=True)
        title = cut_ends(_composed(telling), telling)
    if is_headless(title, telling):
        # A clause whose subject was not found tells less than the sentence that it stands in.
        title = cut_ends(own_words(telling), telling) or title
    return name_fully(title, telling)


def _composed(telling: Telling) -> str:
    anchor = telling.anchor
    if anchor.clause is not None:
        return better_clause(telling, anchor.clause)
    if anchor.noun is not None:
        return noun_title(telling, anchor.noun)
    everything = (0, len(telling.tagged.tags))
    return fit(telling.tagged, [everything], telling.left_out, anchor.trigger)
