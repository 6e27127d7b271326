"""The line for a date that belongs to a noun: "Summit in Oslo", "the war of October 1973"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.events.anchor import Anchor
from ktimeline.events.fitting import fit, shorten
from ktimeline.events.governing import main_verb
from ktimeline.events.lettered import clause_title, first_token, opening_pieces
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.sharing import partners
from ktimeline.events.telling import Telling
from ktimeline.events.told import is_bare, tell_clause
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.tagging import Tagged, classify
from ktimeline.syntax.wordlist import word_set

__all__ = ["noun_title"]

_PAST = frozenset("VRE")  # "a report in May, which | found no fault"
_CURT = 24  # a noun phrase of less characters tells too little
# What is dated by such a word is told with its date: "after | the war of October 1973".
_BOUNDING = frozenset({"after", "since", "before", "until", "following", "despite", "amid"})
# Nouns that an infinitive tells of what they are.
_AIMS = word_set(
    """decision plan bid attempt effort pledge promise vow agreement proposal offer call campaign
    move refusal request order vote threat failure appeal deal demand invitation mission
    offensive pact push drive right resolution referendum operation"""
)
_ENDS = frozenset({"until", "till"})
_TEMPORAL = frozenset({"after", "before", "since", "as"})
_DEFINITE = word_set("the his her its their our my this these those")
_NOMINAL = frozenset("NCxXG0")
_SUBJECT = re.compile("a*[NCxX0sG]+|r")
_FINITE = frozenset("VEBbHhRwmSoOi")
_RELATIVE = re.compile(r"[uq]A?[VE][^@,.;(\"uqcVRwmbB]+(?=[,.;(]|$)")
_ARTICLE = re.compile(r"^(?:the|an?|its|our|my|this|that|these|those)\s+", re.IGNORECASE)


def noun_title(telling: Telling, noun: Range) -> str:
    """Return a noun phrase on a line, with the clause around it where it says too little alone."""
    told = "" if telling.alone else _whole_clause(telling)
    if told:
        return told
    tagged, anchor, mentions = telling.tagged, telling.anchor, telling.left_out
    end = _phrase_end(tagged, noun[1], telling.mentions)
    end = _aim_end(tagged, end, anchor.trigger)
    text = _ARTICLE.sub("", fit(tagged, [(noun[0], end)], mentions, anchor.trigger))
    bare = _ARTICLE.sub("", fit(tagged, [(noun[0], end)], telling.mentions, anchor.trigger))
    if " " not in bare and (one := _of_one_word(telling, noun, text)):
        return one
    title = name_owners(capital(text), telling, noun[0])
    around = anchor.around
    if len(title) < _CURT and around is not None and around.group.start > telling.mentions[-1]:
        return _with_clause(telling, around, title, named=title != capital(text))
    return title


def _of_one_word(telling: Telling, noun: Range, word: str) -> str:
    """Return a line for a noun alone: with its date, or the clause that speaks of it, or ""."""
    tagged, around = telling.tagged, telling.anchor.around
    if not is_event_noun(telling.trigger):
        return phrase(tagged, [(noun[0], partners(tagged.tags, telling.mentions[0]).stop)], ())
    if (told := _with_relative(telling, noun)) is not None:
        return told
    numbered = any(letter.isdigit() for at in telling.mentions for letter in tagged.word(at))
    if (telling.alone and numbered) or _bounds(tagged, min(noun[0], telling.mentions[0])):
        dated = (min(noun[0], telling.mentions[0]), max(noun[1], telling.mentions[-1] + 1))
        return capital(re.sub(r"^an? ", "", phrase(tagged, [dated], ()), flags=re.IGNORECASE))
    clause = clause_title(telling, around) if around is not None else ""
    return clause if word.lower() in clause.lower() else ""


def _bounds(tagged: Tagged, start: int) -> bool:
    """Tell whether what begins at a token bounds the clause: "after | the 12 May collision"."""
    while start and tagged.tags[start - 1] == "a":
        start -= 1
    return bool(start) and tagged.word(start - 1).lower() in _BOUNDING


def _with_relative(telling: Telling, noun: Range) -> str | None:
    """Return a noun with the clause behind it that says what it did: "crash | that killed two"."""
    tagged = telling.tagged
    end = max(noun[1], telling.mentions[-1] + 1)
    relative = _RELATIVE.match(tagged.tags, end)
    if relative is None or tagged.word(end).lower() not in {"that", "which"}:
        return None
    line = phrase(tagged, [(noun[0], relative.end())], telling.left_out)
    return capital(_ARTICLE.sub("", line)) if len(line) <= TITLE_LENGTH else None


def _with_clause(telling: Telling, around: Clause, title: str, *, named: bool) -> str:
    """Return the main clause behind "In testimony last week, he admitted ...", with the noun."""
    tagged = telling.tagged
    verb = main_verb(tagged.tags, around.group)
    whole, first = tell_clause(replace(telling, anchor=Anchor(verb, clause=around)))
    if telling.trigger.lower() in whole.lower():
        return name_owners(whole, telling, first)
    opening, start = opening_pieces(tagged, around)
    main = phrase(tagged, [*opening, (start, around.end)], telling.left_out)
    main = main if named else name_owners(main, telling, first_token(around))
    if main.lower().startswith(title.lower()):
        return shorten(main, TITLE_LENGTH)  # "in 1996 the ferry | sank"
    main = _uncapital(main, tagged, around)
    if classify(main.split(maxsplit=1)[0].lower()) in _PAST:
        return shorten(f"{title} {main[:1].lower()}{main[1:]}", TITLE_LENGTH)
    return f"{title}: {shorten(main, TITLE_LENGTH - len(title) - 2)}"


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
        if _begins_clause(tagged, stop):
            break
        stop += 1
    while stop > end and tags[stop - 1] in "pTac":
        stop -= 1
    return stop


def _begins_clause(tagged: Tagged, at: int) -> bool:
    """Tell whether a clause begins at a token: "raid on Lamu | until troops left", "| the mill"."""
    word, tags = tagged.word(at).lower(), tagged.tags
    if word in _ENDS:
        return tags[at + 1 : at + 2] != "@"
    if word in _DEFINITE:  # not of "attempt to plug | the well"
        return tags[at - 1] in _NOMINAL and "T" not in tags[max(0, at - 3) : at - 1]
    if word not in _TEMPORAL:
        return False
    found = _SUBJECT.match(tags, at + 1)
    return found is not None and tags[found.end() : found.end() + 1] in _FINITE


def _aim_end(tagged: Tagged, end: int, trigger: int) -> int:
    """Return where the infinitive ends that says what a noun is of: "decision | to raise fees"."""
    tags = tagged.tags
    if tagged.word(trigger).lower().removesuffix("s") not in _AIMS or tags[end : end + 1] != "T":
        return end
    if tags[end + 1 : end + 2] not in {"v", "x", "N", "e", "E", "k", "y"}:
        return end
    stop = re.compile(r'[,.;"(uqc]').search(tags, end + 2)
    return stop.start() if stop is not None else len(tags)


def _joins(tags: str, index: int) -> bool:
    """Tell whether a comma only parts a place from its noun ("meeting, in Singapore")."""
    return tags[index] == "," and tags[index + 1 : index + 3] in {"pC", "p@"}


def _uncapital(text: str, tagged: Tagged, clause: Clause) -> str:
    """Undo the capital of a clause that goes on a line, unless its first word always has one."""
    start = clause.subject[0][0] if clause.subject else clause.group.start
    first = tagged.word(start)
    return first + text[len(first) :] if text.lower().startswith(first.lower()) else text
