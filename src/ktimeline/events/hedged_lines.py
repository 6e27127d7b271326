"""Lines that say who denied, doubted or asked what their clause tells."""

from __future__ import annotations

from ktimeline.events.lettered import first_token, opening_pieces
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.reported import find_hedge
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import clause_of

__all__ = ["hedged_title"]


def hedged_title(title: str, telling: Telling) -> str:
    """Return a line that says who denied, doubted or asked what another line tells as a fact.

    "The firm denied that it had paid", dates aside; the line as it is where there is no room.
    """
    tagged, trigger, clause = telling.tagged, telling.anchor.trigger, telling.anchor.clause
    hedge = find_hedge(tagged, trigger) if clause is not None else None
    if clause is None or hedge is None or hedge.opens > trigger:
        return title
    verb = tagged.word(hedge.group.end - 1)
    around = clause_of(tagged, hedge.group)
    if verb.lower() in title.lower().split() or not around.subject:
        return title
    others = [i for i in range(hedge.group.end, hedge.opens) if tagged.tags[i] == "@"]
    opening, start = opening_pieces(tagged, around)
    start -= tagged.word(start - 1).lower() == "never"
    ends = [one for one in (*clause.cuts, clause.end) if one > trigger]
    lines = (phrase(tagged, [*opening, (start, end)], [*telling.left_out, *others]) for end in ends)
    fitting = [line for line in lines if telling.trigger in line and len(line) <= TITLE_LENGTH]
    return name_owners(fitting[-1], telling, first_token(around)) if fitting else title
