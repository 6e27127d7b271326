"""Whether a line is whole, and the sentence's own words where none could be made."""

from __future__ import annotations

import re

from ktimeline.events.comparison import counts_since
from ktimeline.events.fitting import fit
from ktimeline.events.openends import close_end
from ktimeline.events.participles import without_opening
from ktimeline.events.phrasing import TITLE_LENGTH, capital
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import noun_phrase_start
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged, classify
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = [
    "begins_with_verb",
    "cut_ends",
    "opens_well",
    "own_words",
]

_NOMINAL = frozenset("NCXxGy0")
_OPENING = frozenset("aNCXxGy0Psi")
_FINITE = frozenset("vVEkRS")
_VERBAL = _FINITE | frozenset("bBhHwmoO")
_PREDICATES = frozenset({"VBD", "VBZ", "VBP", "MD"})
_APPOSITION = 16  # tokens
_NEAR = 3  # tokens
# "The meeting was to run", "the vote is planned": for how long, for when?
_OPEN_ENDED = word_set(
    """run last lasted lasts ran extend extended span spanned dates dated set slated scheduled
    planned expected be"""
)
_TAKING_DATES = word_set(
    "take need last require spend pick choose set name mark celebrate observe declare await"
)
_NEVER = frozenset({"nobody", "no", "never", "not", "none", "nothing", "few"})
_BOUNDARY = frozenset(',;:(.cuq"')
_TWICE = re.compile(r"\b(\w{2,})(?:\s+_)?\s+\1\b(?! \1)", re.IGNORECASE)
_MEANT_TWICE = frozenset({"had", "that", "very", "far", "many", "long"})
# ", up" and ", referring" have lost what stood behind them.
_LOOSE_END = re.compile(
    r"(?:,?\s(?:shortly|except|as a result|including|especially|particularly|such as|partly|mainly|"
    r"relative|coincidentally|adding|saying|noting|warning)|"
    r",\s+(?:most|more) recently|"
    r",\s+(?:an? \w+|\w+ing|up|down|off|compared(?: with)?|as well|said|which|who|where|when))+"
    r"(?P<cut>…?)$"
)
_SOURCE = re.compile(r",? according to .*$")
# A second clause of which only the condition is told: ", but because the site is old".
_CONDITION = re.compile(
    r",? (?:but|and|or) (?:because|when|if|after|as|while|since|although|until|once|unless)\b[^,]*$"
)
# "The slide came|, minutes after crews had left |": that is told at the date of the leaving.
_MOMENTS_FROM = re.compile(
    r", (?:[a-z]+ )?(?:seconds|minutes|hours|days|weeks|months|years) (?:after|before)\b.*$"
)
_DETERMINERS = frozenset({"that", "this", "these", "those", "no", "every", "each", "some"})
_POINTING = {"that": "the", "this": "the", "these": "the", "those": "the"}


def opens_well(line: str) -> bool:
    """Tell whether a line begins with what may be a subject, not with a verb or preposition."""
    return bool(line) and classify(line.split(maxsplit=1)[0].lower()) in _OPENING


def own_words(telling: Telling) -> str:
    """Return the words of the sentence around the trigger, from where a clause begins.

    The earliest beginning of a clause from which the trigger still fits on a line; "" where the
    words before it hold nothing that could be its subject.
    """
    tagged, trigger = telling.tagged, telling.anchor.trigger
    size = len(tagged.tags)
    for start in _starts(telling):
        if start and tagged.tags[start] not in _OPENING:
            continue
        if not set(tagged.tags[start:trigger]) & _NOMINAL:
            break
        if tagged.spans[trigger].end - tagged.spans[start].start > TITLE_LENGTH - 2:
            continue
        line = fit(tagged, [(start, size)], telling.left_out, trigger)
        if telling.trigger.lower() in line.lower() and opens_well(line):
            return line
    return ""


def _starts(telling: Telling) -> list[int]:
    """Return where clauses may begin before the trigger; at its noun for ", which ..."."""
    tagged, starts = telling.tagged, [0]
    for index in range(1, telling.anchor.trigger):
        if tagged.tags[index - 1] in _BOUNDARY:
            starts.append(index)
        if tagged.tags[index] == "q":
            end = index - (tagged.tags[index - 1] == ",")
            starts.append(noun_phrase_start(tagged.tags, end))
    return sorted(set(starts))


def wants_date(title: str, telling: Telling) -> bool:
    """Tell whether a line needs its date: "was to run", "took (three months)", "is (a holiday)"."""
    if telling.alone:
        return False
    words = title.lower().split()
    after = telling.anchor.trigger + 1
    near = any(0 <= mention - after < _NEAR for mention in telling.mentions)
    if near and words and words[-1] in _OPEN_ENDED:
        return True
    led = telling.mentions[0] - 1 > telling.anchor.trigger - 1 >= 0
    if led and words and words[-1] == telling.trigger.lower():
        between = telling.tagged.spans[telling.anchor.trigger].end
        until = telling.tagged.spans[telling.mentions[0]].start
        if telling.tagged.text[between:until].strip() == "for":
            return True  # "both sides are preparing | for the autumn"
    at = telling.mentions[0]
    if words[-1:] == ["back"] and at and telling.tagged.word(at - 1).lower() == "to":
        return True  # "the custom dates back | to 1650"
    if at and telling.tagged.word(at - 1).lower() == "before" and _NEVER & set(words):
        return True  # "nobody had climbed it | before 1950"
    if counts_since(telling.tagged, at):
        return True  # "the biggest drop since 2006"
    if (
        at > 1
        and telling.tagged.tags[at - 2 : at] == "@c"
        and telling.tagged.tags[at + 1 : at + 2] in {"N", "X"}
    ):
        return True  # "the 1957 and 1968 | epidemics"
    tree = telling.tree
    top = tree.top(telling.tagged.spans[telling.mentions[0]]) if tree is not None else None
    if tree is None or top is None:
        return False
    start = telling.tagged.spans[at].start
    qualities = [one for one in tree.children(top, "amod") if tree.nodes[one].tag == "JJ"]
    if any(tree.nodes[one].span.end <= start for one in qualities):
        return True  # "after a flat | second quarter"
    if tree.children(top, "case"):
        return False
    head = tree.nodes[top].head
    subjects = tree.children(head, "nsubj") if head >= 0 else []
    alone = subjects == [top] and begins_with_verb(title, telling)
    if tree.children(top, "cop") or alone:
        return True  # "it was a great day", "today is the day"
    return tree.role(top) == "obj" and head >= 0 and tree.nodes[head].lemma in _TAKING_DATES


def _with_determiner(title: str, telling: Telling) -> str:
    """Return a title whose first noun has its determiner back: "that family", "no worker".

    What points to another sentence ("that") becomes "the".
    """
    first = _place_of(title, telling)
    word = _determiner(telling, first) if first > 0 else ""
    if not word:
        return title
    kept = telling.tagged.word(first)[:1].isupper()
    rest = title if kept else title[:1].lower() + title[1:]
    whole = f"{capital(_POINTING.get(word, word))} {rest}"
    return whole if len(whole) <= TITLE_LENGTH else title


def _determiner(telling: Telling, first: int) -> str:
    """Return the determiner of the noun at or behind a token that the line has lost."""
    tree, tagged = telling.tree, telling.tagged
    node = tree.node_at(tagged.spans[first]) if tree is not None else None
    if tree is None or node is None:
        return ""
    noun = tree.nodes[node].head if tree.role(node) in {"compound", "amod"} else node
    if noun < node:
        return ""
    lost = [tree.word(one).lower() for one in tree.children(noun, "det") if one < node]
    led = tagged.word(first - 1).lower() in {"this", "that"} and tagged.tags[first] in "Nx"
    if not lost and led and not tree.children(noun, "nmod") and not _says(tagged, first - 2):
        lost = [tagged.word(first - 1).lower()]  # "that lesson", read as a conjunction
    if not lost:
        return ""
    beside = tagged.word(first - 1).lower() == lost[0]
    # "A" and "the" beside their noun were left out on purpose: "(the) death of a king".
    articles = set() if beside or telling.anchor.clause is None else {"the", "a", "an"}
    return lost[0] if lost[0] in _DETERMINERS | articles else ""


def _says(tagged: Tagged, at: int) -> bool:
    return at >= 0 and (tagged.tags[at] in "RVEPSvy" or tagged.word(at).islower())


def begins_with_verb(title: str, telling: Telling) -> bool:
    """Tell whether a line begins with a verb form, or the trigger itself, in mid-sentence."""
    tree, first = telling.tree, _place_of(title, telling)
    if tree is None or first < 1:
        return False
    node = tree.node_at(telling.tagged.spans[first])
    if node is None:
        return False
    bare = first == telling.anchor.trigger and tree.is_verb(node)
    return bare or tree.nodes[node].tag in {"VB", "VBD", "VBZ", "VBP", "MD"}


def _place_of(title: str, telling: Telling) -> int:
    """Return the token that a line begins with, -1 where its first two words stand nowhere."""
    words = title.lower().split()[:2]
    tagged = telling.tagged
    for index in range(len(tagged.tags) - 1):
        if [tagged.word(index).lower(), tagged.word(index + 1).lower()] == words:
            return index
    return -1


def cut_ends(title: str, telling: Telling) -> str:
    """Return a title without a word said twice and without loose words at its end."""
    title = without_opening(_TWICE.sub(_once, title), telling)
    shorter = _LOOSE_END.sub(lambda found: found.group("cut"), title)
    if title.endswith(" warning") and _is_noun(telling, "warning"):
        shorter = title
    shorter = _MOMENTS_FROM.sub("", _CONDITION.sub("", _SOURCE.sub("", shorter)))
    shorter = _without_stranded(shorter, telling)
    shorter = close_end(_without_speaker(shorter, telling), telling)
    shorter = _with_determiner(_without_comma(shorter, telling), telling)
    return shorter if telling.trigger.lower() in shorter.lower() else title


def _without_stranded(title: str, telling: Telling) -> str:
    """Drop a preposition that has lost its relative word: "a school | in (which two died)"."""
    tagged = telling.tagged
    for at in range(1, len(tagged.tags) - 1):
        if tagged.tags[at] == "p" and tagged.tags[at + 1] == "q":
            ending = f"{tagged.word(at - 1)} {tagged.word(at)}"
            if title.endswith(ending):
                return title[: -len(tagged.word(at))].rstrip(" ,")
    return title


def _is_noun(telling: Telling, word: str) -> bool:
    tree = telling.tree
    places = range(len(tree.nodes)) if tree is not None else range(0)
    return tree is not None and any(tree.word(i) == word and tree.is_noun(i) for i in places)


def _without_comma(title: str, telling: Telling) -> str:
    """Drop a comma between a subject and its verb, where an insertion has been left out."""
    tree, place = telling.tree, title.find(", ")
    first = title[place + 2 :].split(maxsplit=1)[:1]
    if tree is None or place < 0 or not first or " who " in title[:place]:
        return title
    tags = {node.tag for one, node in enumerate(tree.nodes) if tree.word(one) == first[0]}
    before = title[:place].lower().split()[1:]
    if not tags or not tags <= _PREDICATES or set(map(classify, before)) & _VERBAL:
        return title
    return f"{title[:place]}{title[place + 1 :]}"


def _once(found: re.Match[str]) -> str:
    word = found.group(1)
    return found.group() if word.lower() in _MEANT_TWICE or word.isdigit() else word


def _without_speaker(title: str, telling: Telling) -> str:
    """Drop who speaks, without the "said" behind it: "..., researchers in Bergen | said"."""
    place = title.rfind(", ")
    if place < 0 or title.endswith("…"):
        return title
    tagged = telling.tagged
    last = title.rsplit(maxsplit=1)[-1].lower()
    for index in range(telling.anchor.trigger, len(tagged.tags) - 1):
        if tagged.word(index).lower() == last and _speaks(telling, index + 1):
            return title[:place]
    return title


def _speaks(telling: Telling, at: int) -> bool:
    """Tell whether a verb of saying stands at a token, or behind the apposition there."""
    tagged = telling.tagged
    if tagged.tags[at] == ",":
        closing = tagged.tags.find(",", at + 1, at + _APPOSITION)
        at = closing + 1 if closing > 0 else at
    return at < len(tagged.tags) and lemma_of(tagged.word(at)) in REPORTING
