"""The line that a reader sees for an event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.events.nouns import is_event_noun
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, fit, phrase, shorten
from ktimeline.events.sharing import partners
from ktimeline.events.telling import Telling
from ktimeline.events.told import is_bare, tell_clause
from ktimeline.events.wholeness import (
    begins_with_verb,
    cut_ends,
    is_far,
    is_split,
    opens_well,
    own_words,
    wants_date,
)
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged, classify
from ktimeline.syntax.verbs import REPORTING

__all__ = ["compose_title"]

_HEADLESS = frozenset("wmbBehHoOnVRPSGqfi")
_SHORT = 40  # a clause cut to less than this tells too little
_LEAST = 30  # what was said in less tells nothing
_CURT = 24  # so does a noun phrase of less
_RELATIVES = frozenset({"whose", "which", "who", "whom"})
_ORDER = frozenset({"first", "last"})
_SAYING = REPORTING | {"rule", "vow", "ask", "think", "pledge", "promise"}
_ARTICLE = re.compile(r"^(?:the|a|an|its|our|my|this|that|these|those)\s+", re.IGNORECASE)


def compose_title(telling: Telling) -> str:
    """Return a line of at most 90 characters that tells what a mention dates, without the date."""
    title = cut_ends(_composed(telling), telling)
    if wants_date(title, telling):
        telling = replace(telling, keeps_date=True)
        title = cut_ends(_composed(telling), telling)
    if not _is_headless(title, telling):
        return title
    # A clause whose subject was not found tells less than the sentence that it stands in.
    return cut_ends(own_words(telling), telling) or title


def _is_headless(title: str, telling: Telling) -> bool:
    """Tell whether a line begins with a verb or relative that does not begin its sentence."""
    first = next(iter(title.split()), "")
    if first.lower() == telling.tagged.word(0).lower() or " " not in title or "-" in first:
        return False
    if first.lower() in _RELATIVES or begins_with_verb(title, telling):
        return True
    return classify(first.lower()) in _HEADLESS


def _composed(telling: Telling) -> str:
    anchor = telling.anchor
    if anchor.clause is not None:
        return _better_clause(telling, anchor.clause)
    if anchor.noun is not None:
        return _noun_title(telling, anchor.noun)
    everything = (0, len(telling.tagged.tags))
    return fit(telling.tagged, [everything], telling.left_out, anchor.trigger)


def _better_clause(telling: Telling, clause: Clause) -> str:
    """Return the clause as the tree or as the letters of the sentence tell it.

    A line that stands in the sentence as it is (the date aside) is whole; one that the tree has
    put together is taken where the letters give a fragment, or where it says who spoke.
    """
    told, first = tell_clause(telling)
    plain = _clause_title(telling, clause)
    if not told:
        return (own_words(telling) if is_far(telling, clause) else "") or plain
    if is_split(telling, clause) and _stands(told, telling) and opens_well(told):
        return name_owners(told, telling, first)
    lost = telling.trigger.lower() not in plain.lower()
    fragment = lost or plain.endswith("…") or _is_headless(plain, telling)
    spoken = ": " in told and _postposed_saying(telling, clause) is None
    longer = told.lower() in plain.lower() and len(told) < len(plain)
    if fragment or spoken or (_stands(told, telling) and not longer):
        return name_owners(told, telling, first)
    return plain


def _stands(title: str, telling: Telling) -> bool:
    """Tell whether a line stands in the sentence as it is, the date aside."""
    tagged = telling.tagged
    whole = phrase(tagged, [(0, len(tagged.tags))], telling.left_out)
    return title.rstrip("…").lower() in whole.lower()


def _clause_title(telling: Telling, clause: Clause) -> str:
    saying = _postposed_saying(telling, clause)
    if saying is not None:
        return saying
    tagged, anchor, mentions = telling.tagged, telling.anchor, telling.left_out
    opening, start = _opening(tagged, clause)
    best = ""
    for end in (*clause.cuts, clause.end):
        if end <= anchor.trigger and anchor.clause is clause:
            continue
        if end < clause.end and tagged.word(end) == "that" and clause.group.kind == "said":
            continue  # "the minister said" tells nothing
        text = phrase(tagged, [*opening, (start, end)], mentions)
        if len(text) <= TITLE_LENGTH:
            best = text
    if len(best) < _SHORT:
        best = fit(tagged, [*opening, (start, clause.end)], mentions, anchor.trigger)
    return name_owners(_with_small_article(best, tagged, clause), telling, _first(clause))


def _with_small_article(text: str, tagged: Tagged, clause: Clause) -> str:
    """Undo the capital of an object that opened the sentence: "he announced the plan"."""
    if clause.object is None or clause.object[0] or tagged.tags[0] != "a":
        return text
    word = tagged.word(0)
    return text.replace(f" {word} ", f" {word.lower()} ", 1)


def _opening(tagged: Tagged, clause: Clause) -> tuple[list[Range], int]:
    """Return the pieces that a clause opens with, and where the piece that may be cut starts.

    What a relative clause is about is put behind its verb.
    """
    start = clause.group.start
    start -= bool(clause.subject) and tagged.tags[start - 1] == "g"  # "the oil being pushed ashore"
    if start > 1 and tagged.word(start - 1).lower() == "than":
        start -= 2  # "output more than doubled"
    if start and tagged.tags[start - 1] == "A" and tagged.word(start - 1).lower() in _ORDER:
        start -= 1  # "it last met"
    if clause.object is None:
        return list(clause.subject), start
    verb = (start, clause.group.end)
    return [*clause.subject, verb, clause.object], verb[1]


def _first(clause: Clause) -> int:
    return clause.subject[0][0] if clause.subject else clause.group.start


def _postposed_saying(telling: Telling, clause: Clause) -> str | None:
    """Return "Mr. Lee said: ..." for what stands before its "Mr. Lee said on Friday"."""
    tagged, mentions = telling.tagged, telling.left_out
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
    return f"{speaker}: {shorten(said, room)}" if room >= _LEAST and said else None


def _noun_title(telling: Telling, noun: Range) -> str:
    told = _whole_clause(telling)
    if told:
        return told
    tagged, anchor, mentions = telling.tagged, telling.anchor, telling.left_out
    end = _phrase_end(tagged, noun[1], telling.mentions)
    text = _ARTICLE.sub("", fit(tagged, [(noun[0], end)], mentions, anchor.trigger))
    around = anchor.around
    if " " not in text and not is_event_noun(telling.trigger):
        return phrase(tagged, [(noun[0], partners(tagged.tags, telling.mentions[0]).stop)], ())
    if " " not in text and around is not None:
        # One word tells too little; the clause that speaks of it may tell more.
        clause = _clause_title(telling, around)
        if text.lower() in clause.lower():
            return clause
    title = name_owners(capital(text), telling, noun[0])
    if len(title) < _CURT and around is not None and around.group.start > telling.mentions[-1]:
        # "In testimony last week, he admitted ...": the main clause says what it was about.
        named = title != capital(text)
        opening, start = _opening(tagged, around)
        main = phrase(tagged, [*opening, (start, around.end)], mentions)
        main = main if named else name_owners(main, telling, _first(around))
        main = _uncapital(main, tagged, around)
        return f"{title}: {shorten(main, TITLE_LENGTH - len(title) - 2)}"
    return title


def _whole_clause(telling: Telling) -> str:
    """Return the clause around a bare noun, where that clause tells what happened to it."""
    if not is_bare(telling):
        return ""
    told, first = tell_clause(telling)
    return name_owners(told, telling, first) if told else ""


def _phrase_end(tagged: Tagged, end: int, mentions: Sequence[int]) -> int:
    """Return where what hangs on a noun ends: "in Singapore", "as president", "between A and B"."""
    tags, stop = tagged.tags, end
    while stop < len(tags) and (tags[stop] in "pTaNCx0XGsc@" or _joins(tags, stop)):
        if tags[stop - 1 : stop + 1] == "@c" and tags[stop + 1 : stop + 2] not in {"@", "p"}:
            break  # "the failure on 4 May and the walk on 9 June"
        if tags[stop : stop + 2] == "pG":
            break  # "the Games by launching ..."
        if tags[stop] == "@" and stop not in mentions:
            break  # what another date hangs on
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
