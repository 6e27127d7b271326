"""Sentences made plain before they are told: "whose" clauses set apart, "Speaking" left out.

What is left out is blanked in the text, so that every word keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ktimeline.events.anchor import Anchor, find_anchor
from ktimeline.events.choice import choose_anchor
from ktimeline.events.mending import mend
from ktimeline.events.names import find_names
from ktimeline.events.relatives import find_relatives
from ktimeline.events.telling import Telling
from ktimeline.events.tree import read_tree
from ktimeline.model import Span
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.governor import Group
from ktimeline.syntax.tagging import Tagged, tag_text
from ktimeline.syntax.wordlist import word_set

__all__ = ["settled", "unfold"]

_SPEAKING = re.compile(r"Gp[^,.;]*@[^,.;]*,[aC]")
_SPEAKING_WORDS = word_set("Speaking Talking Writing Testifying")
# "A tour by Ana Poe|, a singer based in Ribe,| and Jens Holm was put off".
_BASED = re.compile(r"(?<=C),a[NCxX]+[EP]pC+(?:,C+)?,(?=c)")
_AGE = re.compile(r",0(?:,(?=c)|$)")  # "Ana Poe|, 34,| and"


def unfold(telling: Telling) -> Telling:
    """Return a telling in whose sentence a "whose" clause stands alone, or is left out.

    "Norte, whose shares fell on Tuesday, said it would wait" tells "Norte’s shares fell" and
    "Norte said it would wait"; "A and B, who were freed in May, left" tells "A and B were freed".
    A telling that has none of this is returned as it is.
    """
    tagged = telling.tagged
    if telling.tree is None or (telling.alone and telling.anchor.clause is not None):
        return telling
    first = tagged.word(0)
    trigger = telling.anchor.trigger
    speaks = first in _SPEAKING_WORDS and _SPEAKING.match(tagged.tags)
    if speaks and trigger > tagged.tags.index(","):
        return _reread(telling, [(0, 1)], "", 0) or telling
    if (based := _BASED.search(tagged.tags)) is not None:
        start, end = based.span()
        if trigger >= end and not any(start <= at < end for at in telling.mentions):
            return _reread(telling, [(start, end)], "", 0) or telling
    for one in find_relatives(tagged, telling.names):
        inside = one.holds(trigger)
        if inside and all(one.opening <= at < one.end for at in telling.mentions):
            if one.plain:
                continue
            ages = [age.span() for age in _AGE.finditer(tagged.tags, *one.about)]
            gone = [*one.apart(len(tagged.tags)), *ages]
            plain = _reread(telling, gone, "’s" if one.owner else "", one.about[1])
            return plain or telling
        apart = not any(one.opening <= at <= one.end for at in telling.mentions)
        inserted = one.owner and tagged.tags[one.opening] == ","
        if (inserted or one.loose) and not inside and apart:
            return _reread(telling, [(one.opening, one.end + one.closed)], "", 0) or telling
    return telling


def settled(telling: Telling) -> Anchor:
    """Return the anchor of a telling on the same side of a relative clause as its date.

    "A boy who had been ill since March died on Monday" tells of the illness at the first date.
    """
    tagged, anchor = telling.tagged, telling.anchor
    for one in find_relatives(tagged, telling.names):
        dated = [one.opening <= at < one.end for at in telling.mentions]
        if one.owner or len(set(dated)) > 1 or dated[0] == one.holds(anchor.trigger):
            continue
        if dated[0] and one.plain and not one.led:
            continue  # "a survey released in May | showed": of that date, too
        about = one.apart(len(tagged.tags))
        gone = about if dated[0] else [(one.opening, one.end + one.closed)]
        plain = _plain(telling, gone, "", 0)
        if plain is not None:
            return _mapped(plain.tagged, plain.anchor, tagged)
    return anchor


def _mapped(plain: Tagged, anchor: Anchor, tagged: Tagged) -> Anchor:
    """Return an anchor of a sentence made plain as one of the sentence itself."""

    def token(at: int) -> int:
        return tagged.index_at(plain.spans[at].start)

    def stretch(one: Range) -> Range:
        return (token(one[0]), token(one[1] - 1) + 1) if one[0] < one[1] else (token(one[0]),) * 2

    def told(clause: Clause | None) -> Clause | None:
        if clause is None:
            return None
        subject = tuple(stretch(one) for one in clause.subject)
        start, end = stretch((clause.group.start, clause.group.end))
        group = Group(clause.group.kind, start, end)
        return Clause(subject, group, token(clause.end - 1) + 1, ())

    noun = stretch(anchor.noun) if anchor.noun is not None else None
    return Anchor(token(anchor.trigger), noun, told(anchor.clause), told(anchor.around))


def _reread(telling: Telling, gone: Sequence[Range], ending: str, at: int) -> Telling | None:
    """Return a telling of the sentence without some tokens, `ending` put where token `at` begins.

    None where its date then belongs to another word.
    """
    plain = _plain(telling, gone, ending, at)
    if plain is None:
        return None
    told = telling.tagged.spans[telling.anchor.trigger]
    if told == plain.tagged.spans[plain.anchor.trigger]:
        return plain
    clause = plain.anchor.clause  # "an outbreak | began": of the noun and of its verb
    spans = plain.tagged.spans[clause.group.start : clause.group.end] if clause else ()
    if told not in spans or clause is None:
        return None
    return replace(plain, anchor=Anchor(plain.tagged.spans.index(told), clause=clause))


def _plain(telling: Telling, gone: Sequence[Range], ending: str, at: int) -> Telling | None:
    """Return a telling without some tokens, of whatever word its date then belongs to."""
    tagged = telling.tagged
    text, spans = tagged.text, tagged.spans
    for start, end in gone:
        if start < end:
            low, high = spans[start].start, spans[end - 1].end
            text = f"{text[:low]}{' ' * (high - low)}{text[high:]}"
    if ending:
        place = spans[at - 1].end
        text = f"{text[:place]}{ending}{text[place + len(ending) :]}"
    left = [i for i in range(len(spans)) if not any(start <= i < end for start, end in gone)]
    if not left:
        return None
    span = Span(spans[left[0]].start, spans[left[-1]].end)
    dates = [spans[i] for i in left if tagged.tags[i] == "@"]
    plain = tag_text(text, span, dates)
    mentions = [plain.spans.index(spans[i]) for i in telling.mentions if spans[i] in plain.spans]
    tree = read_tree(text, span)
    if len(mentions) < len(telling.mentions) or tree is None:
        return None
    tree = mend(tree)
    anchor = choose_anchor(plain, tree, mentions[0], find_anchor(plain, mentions[0]))
    if anchor.trigger in mentions:
        return None
    if telling.alone:
        anchor = Anchor(anchor.trigger, anchor.noun)
    names = list(find_names(plain, telling.index, 0, len(plain.tags)))
    return replace(telling, tagged=plain, anchor=anchor, mentions=mentions, names=names, tree=tree)
