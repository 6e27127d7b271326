"""Sentences made plain before they are told: "whose" clauses set apart, "Speaking" left out.

What is left out is blanked in the text, so that every word keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ktimeline.events.anchor import find_anchor
from ktimeline.events.choice import choose_anchor
from ktimeline.events.mending import mend
from ktimeline.events.names import Name, find_names
from ktimeline.events.telling import Telling
from ktimeline.events.tree import read_tree
from ktimeline.model import Span
from ktimeline.syntax.clauses import Range, noun_phrase_start
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged, tag_text
from ktimeline.syntax.wordlist import word_set

__all__ = ["unfold"]

_SPEAKING = re.compile(r"Gp[^,.;]*@[^,.;]*,[aC]")
_SPEAKING_WORDS = word_set("Speaking Talking Writing Testifying")
# "A tour by Ana Poe|, a singer based in Ribe,| and Jens Holm was put off".
_BASED = re.compile(r"(?<=C),a[NCxX]+[EP]pC+(?:,C+)?,(?=c)")
_AGE = re.compile(r",0(?:,(?=c)|$)")  # "Ana Poe|, 34,| and"
# "A and B, | who": the nouns that a relative clause may be about.
_ONE_OF = r"a?[NCx]*[NCx]"
_PAIR = re.compile(rf"(?:{_ONE_OF}(?:,0)?,)*{_ONE_OF}(?:,0)?,?c(?P<last>{_ONE_OF})(?:,0)?,q$")
_MANY = word_set("were are have both all weren't aren't haven't weren’t aren’t haven’t")
_ONE = word_set("was is has wasn't isn't hasn't wasn’t isn’t hasn’t does doesn't doesn’t")
_NOMINAL = frozenset("NCx")
_CIVIL = word_set("Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Miss Lord Lady Sir")
_APPOSED = re.compile(r"a[NCxXpa0Au]*")  # ", a maker of panels | whose"
_NAMED = re.compile(r"(?<![aNxsp])C+$")


@dataclass(frozen=True, slots=True)
class _Relative:
    """A clause behind what it is about: its tokens, "whose" or "who" the first of them.

    `about` are the tokens of the noun or nouns, `opening` is the first token that goes with the
    clause (a comma, an age), `closed` tells that a comma behind it leads back to the main clause.
    """

    about: Range
    opening: int
    start: int
    end: int
    closed: bool
    owner: bool


def unfold(telling: Telling) -> Telling:
    """Return a telling in whose sentence a "whose" clause stands alone, or is left out.

    "Norte, whose shares fell on Tuesday, said it would wait" tells "Norte’s shares fell" and
    "Norte said it would wait"; "A and B, who were freed in May, left" tells "A and B were freed".
    A telling that has none of this is returned as it is.
    """
    tagged = telling.tagged
    if telling.tree is None:
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
    for one in _relatives(tagged, telling.names):
        inside = one.start < trigger < one.end
        if inside and all(one.opening <= at < one.end for at in telling.mentions):
            size = len(tagged.tags)
            ages = [age.span() for age in _AGE.finditer(tagged.tags, *one.about)]
            gone = [(0, one.about[0]), *ages, (one.about[1], one.start + 1), (one.end, size)]
            plain = _reread(telling, gone, "’s" if one.owner else "", one.about[1])
            return plain or telling
        apart = not any(one.opening <= at <= one.end for at in telling.mentions)
        if one.owner and not inside and apart and tagged.tags[one.opening] == ",":
            return _reread(telling, [(one.opening, one.end + one.closed)], "", 0) or telling
    return telling


def _reread(telling: Telling, gone: Sequence[Range], ending: str, at: int) -> Telling | None:
    """Return a telling of the sentence without some tokens, `ending` put where token `at` begins.

    None where its date then belongs to another word.
    """
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
    if plain.spans[anchor.trigger] != spans[telling.anchor.trigger]:
        return None
    names = list(find_names(plain, telling.index, 0, len(plain.tags)))
    return replace(telling, tagged=plain, anchor=anchor, mentions=mentions, names=names, tree=tree)


# ---- Relative clauses -------------------------------------------------------------------------


def _relatives(tagged: Tagged, names: Sequence[Name]) -> Iterator[_Relative]:
    for at in range(1, len(tagged.tags)):
        word = tagged.word(at).lower()
        if word == "whose":
            found = _owned(tagged, names, at)
        elif word in {"who", "which"} and tagged.tags[at - 1] == ",":
            found = _of_pair(tagged, at)
        else:
            continue
        if found is not None:
            yield found


def _owned(tagged: Tagged, names: Sequence[Name], at: int) -> _Relative | None:
    """Return the clause of "whose" at a token, None where it is not plain whose."""
    opening = at - (tagged.tags[at - 1] == ",")
    if opening > 2 and tagged.tags[opening - 2 : opening] == ",0":  # "Ana Poe, 34, whose"
        opening -= 2
    about = _owner(tagged, names, opening)
    end = _end(tagged, at, about[0] if about else 0)
    if about is None or end is None:
        return None
    return _Relative(about, opening, at, end[0], end[1], owner=True)


def _owner(tagged: Tagged, names: Sequence[Name], end: int) -> Range | None:
    """Return the noun phrase before a token; of an apposition the name before it."""
    name = next((one for one in names if one.end == end), None)
    if name is not None:
        if not name.person and name.start and tagged.tags[name.start - 1] == "p":
            return None  # "a man from La Serena, whose"
        civil = name.end - name.start == 1 and name.start and tagged.word(name.start - 1) in _CIVIL
        return name.start - bool(civil), end
    if not end or tagged.tags[end - 1] not in _NOMINAL:
        return None
    comma = tagged.tags.rfind(",", 0, end)
    if comma > 0 and _APPOSED.fullmatch(tagged.tags, comma + 1, end):
        named = _NAMED.search(tagged.tags, 0, comma)
        return named.span() if named else None
    start = noun_phrase_start(tagged.tags, end)
    if start >= end or (start and tagged.tags[start - 1] in "pGP,cuA"):
        return None  # "the son of a man, whose"
    return start, end


def _of_pair(tagged: Tagged, at: int) -> _Relative | None:
    """Return the clause of "A and B, who were", None where it may be about B alone."""
    found = next(iter(_PAIR.finditer(tagged.tags, max(0, at - 16), at + 1)), None)
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    if found is None or group is None:
        return None
    start = found.start()
    if start and tagged.tags[start - 1] in _NOMINAL | {"a", "s", "p"}:
        return None
    head = tagged.word(found.end("last") - 1)
    verbs = {tagged.word(i).lower() for i in range(at + 1, group.end)}
    last = tagged.tags[found.start("last") : found.end("last")]
    alike = start == 0 and set(tagged.tags[start : found.end("last")]) <= set("C,c0")
    many = verbs & _MANY and not (head.islower() and head.endswith("s"))
    if not (many or (alike and not verbs & _ONE and set(last) == {"C"})):
        return None
    end = _end(tagged, at, start)
    if end is None:
        return None
    return _Relative((start, at - 1), at - 1, at, end[0], end[1], owner=False)


def _end(tagged: Tagged, at: int, about: int) -> tuple[int, bool] | None:
    """Return where a relative clause ends, and whether the main clause goes on behind it.

    None where a main clause is wanted, since none stands before, but its verb is not found.
    """
    tags = tagged.tags
    groups = [one for one in verb_groups(tags) if one.kind != "infinitive"]
    own = next((one for one in groups if one.start > at), None)
    if own is None:
        return None
    starts = {one.start for one in groups if one.start > own.start}
    for index in range(own.end, len(tags)):
        if tags[index] in ".;":
            break
        if tags[index] == ",":
            following = index + 1
            while tags[following : following + 1] == "A":
                following += 1
            if following in starts or tags[following : following + 1] == "v":
                return index, True
    led = any(one.end <= about for one in groups)
    if not led:
        return None
    return next((i for i in range(own.end, len(tags)) if tags[i] in ".;"), len(tags)), False
