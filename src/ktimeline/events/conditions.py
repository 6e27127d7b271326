"""A condition told with what hangs on it: "Rents would fall if the law were passed"."""

from __future__ import annotations

from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Range
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["condition_title"]

_OPENING = frozenset({"if", "unless"})
_FINITE = frozenset({"simple", "past", "present", "modal", "future"})
_MARKS = '.;:"('


def condition_title(telling: Telling) -> str:
    """Return a line for a dated condition with its main clause; "" for other clauses."""
    tagged, clause = telling.tagged, telling.anchor.clause
    if clause is None:
        return ""
    opens = min((start for start, _ in clause.subject), default=clause.group.start) - 1
    if opens < 0 or tagged.word(opens).lower() not in _OPENING:
        return ""
    if opens and tagged.word(opens - 1).lower() in {"as", "what"}:
        return ""  # "it looks as if it had sunk"
    start = max(tagged.tags.rfind(mark, 0, opens) for mark in _MARKS) + 1
    comma = tagged.tags.find(",", telling.anchor.trigger)
    main, end = (start, opens), clause.end
    fronted = opens == start or tagged.tags[opens - 1] == ","
    if fronted and comma > 0:
        stops = [at for mark in _MARKS if (at := tagged.tags.find(mark, comma)) > 0]
        main, end = (comma + 1, min(stops, default=len(tagged.tags))), comma
    if (fronted and comma < 0) or not _is_clause(tagged, main):
        return ""
    line = phrase(tagged, [main, (opens, end)], telling.left_out)
    first = tagged.word(opens)
    line = line.replace(f" {first} ", f" {first.lower()} ", 1)
    return name_owners(line, telling, main[0]) if len(line) <= TITLE_LENGTH else ""


def _is_clause(tagged: Tagged, stretch: Range) -> bool:
    """Tell whether a stretch holds a subject and one finite verb, with no other date."""
    start, end = stretch
    groups = [one for one in verb_groups(tagged.tags[start:end]) if one.kind in _FINITE]
    return len(groups) == 1 and groups[0].start > 0 and "@" not in tagged.tags[start:end]
