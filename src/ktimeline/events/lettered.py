"""A clause as the letters of its sentence tell it: its subject, its verb and what follows."""

from __future__ import annotations

from dataclasses import replace

from ktimeline.events.fitting import fit
from ktimeline.events.leads import shortest_lead, speech
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, cut_tokens, phrase
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING

__all__ = ["clause_title", "first_token", "opening_pieces", "postposed_saying"]

_CONTENT = frozenset({"that", ":"})  # what was said follows
_FINITE = frozenset("wmbBhHoOvVEPkRSi")
_SHORT = 40  # a clause cut to less than this tells too little
_LEAST = 30  # what was said in less tells nothing
_ORDER = frozenset({"first", "last"})
_SAYING = REPORTING | {"rule", "vow", "ask", "think", "pledge", "promise"}


def clause_title(telling: Telling, clause: Clause, *, whole: bool = True) -> str:
    """Return a clause on a line, cut where its sentence has a joint, its pronoun told by name.

    What is too long ends with an ellipsis unless it is to be `whole`, and then shorter.
    """
    clause = _with_content(telling.tagged, clause)
    begins, clause = first_token(clause), _named_subject(telling, clause)
    saying = postposed_saying(telling, clause, begins)
    if saying is not None:
        return name_owners(saying, telling, first_token(clause))
    tagged, anchor, mentions = telling.tagged, telling.anchor, telling.left_out
    opening, start = opening_pieces(tagged, clause)
    best = ""
    for end in (*clause.cuts, clause.end):
        if end <= anchor.trigger and anchor.clause is clause:
            continue
        content = end < clause.end and tagged.word(end) in _CONTENT
        if content and clause.group.kind == "said":
            continue  # "the minister said" tells nothing
        text = phrase(tagged, [*opening, (start, end)], mentions)
        if len(text) <= TITLE_LENGTH:
            best = text
    if len(best) < _SHORT:
        make = fit if whole else cut_tokens
        best = make(tagged, [*opening, (start, clause.end)], mentions, anchor.trigger)
    return name_owners(_with_small_article(best, tagged, clause), telling, first_token(clause))


def _with_content(tagged: Tagged, clause: Clause) -> Clause:
    """Return a clause of saying with what was said behind its colon: "he told the Post: ..."."""
    says = clause.group.kind == "said" and tagged.tags[clause.end : clause.end + 1] == ";"
    if not says or tagged.word(clause.end) != ":":
        return clause
    return replace(clause, end=len(tagged.tags))


def _named_subject(telling: Telling, clause: Clause) -> Clause:
    """Return a clause with a name for the noun before it: "the minister, | Ana Lund |, said"."""
    tagged = telling.tagged
    if len(clause.subject) != 1 or tagged.tags[clause.subject[0][1] - 1] not in "NxX":
        return clause
    end = clause.subject[0][1]
    beside = [name for name in telling.names if name.person and name.start == end + 1]
    if not beside or tagged.tags[end] != "," or beside[0].end > clause.group.start:
        return clause
    return replace(clause, subject=((beside[0].start, beside[0].end),))


def _with_small_article(text: str, tagged: Tagged, clause: Clause) -> str:
    """Undo the capital of an object that opened the sentence: "he announced the plan"."""
    if clause.object is None or clause.object[0] or tagged.tags[0] != "a":
        return text
    word = tagged.word(0)
    return text.replace(f" {word} ", f" {word.lower()} ", 1)


def opening_pieces(tagged: Tagged, clause: Clause) -> tuple[list[Range], int]:
    """Return the pieces that a clause opens with, and where the piece that may be cut starts.

    What a relative clause is about is put behind its verb.
    """
    start = clause.group.start
    start -= bool(clause.subject) and tagged.tags[start - 1] == "g"  # "the oil being pushed ashore"
    if start > 1 and tagged.word(start - 1).lower() == "than":
        start -= 2  # "output more than doubled"
    between = tagged.tags[clause.subject[-1][1] : start] if clause.subject else ""
    if between in {"Ec", "Vc"} and tagged.tags[clause.group.end :].lstrip("p")[:1] == "@":
        start -= 2  # "the tanker exploded and | sank last week"
    if start and tagged.tags[start - 1] == "A" and tagged.word(start - 1).lower() in _ORDER:
        start -= 1  # "it last met"
    if clause.object is None:
        return list(clause.subject), start
    verb = (start, clause.group.end)
    return [*clause.subject, verb, clause.object], verb[1]


def first_token(clause: Clause) -> int:
    """Return the token that a clause begins with."""
    return clause.subject[0][0] if clause.subject else clause.group.start


def postposed_saying(telling: Telling, clause: Clause, start: int) -> str | None:
    """Return "Mr. Lee said: ..." for what stands before its "Mr. Lee said on Friday".

    `start` is the token that the speaker begins with ("the minister, Mr. Lee, said").
    """
    tagged, mentions = telling.tagged, telling.left_out
    if not clause.subject or lemma_of(tagged.word(clause.group.end - 1)) not in _SAYING:
        return None
    comma = tagged.tags.find(",", clause.group.end, clause.end)
    after = phrase(tagged, [(clause.group.end, comma if comma > 0 else clause.end)], mentions)
    if start < 4 or tagged.tags[start - 1] not in ',"' or len(after) > 12:
        return None
    if tagged.tags[start - 1] == "," and not set(tagged.tags[:start]) & _FINITE:
        return None  # "In testimony last week, | he admitted the theft"
    group = (clause.group.start, clause.group.end)
    speaker = phrase(tagged, [*clause.subject, group], mentions)
    if after and lemma_of(tagged.word(group[1] - 1)) == "tell":
        first = tagged.word(clause.group.end)
        speaker = f"{speaker} {first[:1]}{after[1:]}"
    room = TITLE_LENGTH - len(shortest_lead(speaker)) - 2
    said = phrase(tagged, [(0, start)], mentions)
    return speech(speaker, said) if room >= _LEAST and said else None
