"""The line that a reader sees for an event."""

from __future__ import annotations

import re

from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, fit, phrase, shorten
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING

__all__ = ["compose_title"]

_SHORT = 40  # a clause cut to less than this tells too little
_CURT = 24  # so does a noun phrase of less
_SAYING = REPORTING | {"rule", "vow", "ask", "think", "pledge", "promise"}
_ARTICLE = re.compile(r"^(?:the|a|an|its|our|my|this|that|these|those)\s+", re.IGNORECASE)


def compose_title(telling: Telling) -> str:
    """Return a line of at most 90 characters that tells what a mention dates, without the date."""
    anchor = telling.anchor
    if anchor.clause is not None:
        return _clause_title(telling, anchor.clause)
    if anchor.noun is not None:
        return _noun_title(telling, anchor.noun)
    everything = (0, len(telling.tagged.tags))
    return fit(telling.tagged, [everything], telling.mentions, anchor.trigger)


def _clause_title(telling: Telling, clause: Clause) -> str:
    saying = _postposed_saying(telling, clause)
    if saying is not None:
        return saying
    tagged, anchor, mentions = telling.tagged, telling.anchor, telling.mentions
    subject, start = list(clause.subject), clause.group.start
    best = ""
    for end in (*clause.cuts, clause.end):
        if end <= anchor.trigger and anchor.clause is clause:
            continue
        text = phrase(tagged, [*subject, (start, end)], mentions)
        if len(text) <= TITLE_LENGTH:
            best = text
    if len(best) < _SHORT:
        best = fit(tagged, [*subject, (start, clause.end)], mentions, anchor.trigger)
    return name_owners(best, telling)


def _postposed_saying(telling: Telling, clause: Clause) -> str | None:
    """Return "Mr. Lee said: ..." for what stands before its "Mr. Lee said on Friday"."""
    tagged, mentions = telling.tagged, telling.mentions
    if not clause.subject or lemma_of(tagged.word(clause.group.end - 1)) not in _SAYING:
        return None
    start = clause.subject[0][0]
    after = phrase(tagged, [(clause.group.end, clause.end)], mentions)
    if start < 4 or tagged.tags[start - 1] not in ',"' or len(after) > 12:
        return None
    group = (clause.group.start, clause.group.end)
    speaker = phrase(tagged, [*clause.subject, group], mentions)
    room = TITLE_LENGTH - len(speaker) - 2
    said = phrase(tagged, [(0, start)], mentions)
    return f"{speaker}: {shorten(said, room)}" if room >= _SHORT and said else None


def _noun_title(telling: Telling, noun: Range) -> str:
    tagged, anchor, mentions = telling.tagged, telling.anchor, telling.mentions
    end = _phrase_end(tagged, noun[1])
    text = _ARTICLE.sub("", fit(tagged, [(noun[0], end)], mentions, anchor.trigger))
    around = anchor.around
    if " " not in text and around is not None:
        # One word tells too little; the clause that speaks of it may tell more.
        clause = _clause_title(telling, around)
        if text.lower() in clause.lower():
            return clause
    title = name_owners(capital(text), telling)
    if len(title) < _CURT and around is not None and around.group.start > mentions[-1]:
        # "In testimony last week, he admitted ...": the main clause says what it was about.
        named = title != capital(text)
        main = phrase(tagged, [*around.subject, (around.group.start, around.end)], mentions)
        main = main if named else name_owners(main, telling)
        main = _uncapital(main, tagged, around)
        return f"{title}: {shorten(main, TITLE_LENGTH - len(title) - 2)}"
    return title


def _phrase_end(tagged: Tagged, end: int) -> int:
    """Return where what hangs on a noun ends: "in Singapore", "as president", "between A and B"."""
    tags, stop = tagged.tags, end
    while stop < len(tags) and (tags[stop] in "pTaNCx0XGsc@" or _joins(tags, stop)):
        stop += 1
    while stop > end and tags[stop - 1] in "pTac":
        stop -= 1
    return stop


def _joins(tags: str, index: int) -> bool:
    """Tell whether a comma only parts a place from its noun ("meeting, in Singapore")."""
    return tags[index] == "," and tags[index + 1 : index + 3] in {"pC", "p@"}


def _uncapital(text: str, tagged: Tagged, clause: Clause) -> str:
    """Undo the capital of a clause that goes on a line, unless its first word always has one."""
    start = clause.subject[0][0] if clause.subject else clause.group.start
    first = tagged.word(start)
    return first + text[len(first) :] if text.lower().startswith(first.lower()) else text
