"""The line that a reader sees for an event."""

from __future__ import annotations

import re
from dataclasses import replace

from ktimeline.events.appositions import close_appositions
from ktimeline.events.asides import without_asides
from ktimeline.events.asked import without_question_word
from ktimeline.events.compared import with_owner
from ktimeline.events.comparison import is_comparison
from ktimeline.events.finished import first_clause, is_finished
from ktimeline.events.fitting import fit
from ktimeline.events.lettered import clause_title
from ktimeline.events.noun_title import noun_title
from ktimeline.events.owners import name_opening
from ktimeline.events.phrasing import TITLE_LENGTH, phrase
from ktimeline.events.preferring import better_clause, is_headless
from ktimeline.events.referring import name_fully
from ktimeline.events.subjects import whole_subject
from ktimeline.events.telling import Telling
from ktimeline.events.told import tell_clause
from ktimeline.events.unfolding import unfold
from ktimeline.events.voices import voiced
from ktimeline.events.wholeness import cut_ends, own_words, wants_date
from ktimeline.events.wider import widened

__all__ = ["compose_title"]

# What joins a sentence to the one before, set between a subject and its verb.
_CONNECTING = re.compile(
    r"^([^,:;]+), (?:for instance|for example|however|meanwhile|moreover|of course|in turn|"
    r"nonetheless|nevertheless|therefore), "
)
# Not of a noun, but of the clause around it: "after the 1974 invasion until troops left".
_UNTIL = re.compile(r" (?:until|till|unless) .*$")
_OPENING = frozenset({"when", "after", "as", "while", "once", "since", "before", "although"})
_HELPING = frozenset("wmbBhHoO")


def compose_title(telling: Telling) -> str:
    """Return a line of at most 90 characters that tells what a mention dates, without the date."""
    telling = unfold(telling)
    title = _finished(_fronted(_line(telling), telling), telling)
    title = _CONNECTING.sub(r"\1 ", without_question_word(title, telling))
    before = telling.tagged.word(max(0, telling.mentions[0] - 1)).lower()
    if telling.alone and telling.anchor.clause is None and before not in {"until", "till"}:
        title = _UNTIL.sub("", title)
    title = whole_subject(name_opening(title, telling), telling)
    title = without_asides(close_appositions(title, telling), telling.tagged)
    return voiced(title.rstrip(" ,;:—–"), telling)


def _fronted(line: str, telling: Telling) -> str:
    """Return the clause of "When the mill closed in May, half of them left" without what it led to.

    The date before the comma is that of the clause that opens the sentence.
    """
    tagged, at = telling.tagged, telling.mentions[-1]
    clause, trigger = telling.anchor.clause, telling.anchor.trigger
    opens = tagged.word(0).lower() in _OPENING and 0 < trigger < at
    told = clause is not None and clause.subject and tagged.tags[trigger] != "G"
    if not (opens and told) or tagged.tags[at + 1 : at + 2] != "," or "," in tagged.tags[:at]:
        return line
    behind = tagged.text[tagged.spans[at + 1].end :].split(maxsplit=2)[:2]
    place = line.find(f", {' '.join(behind)}") if behind else -1
    return line[:place] if place > len(telling.trigger) else line


def _finished(line: str, telling: Telling) -> str:
    """Return a line, or where two clauses have run together in it one that is whole.

    The clause as the letters tell it, else the words of the sentence around the trigger.
    """
    clause = telling.anchor.clause
    if clause is None or is_finished(line):
        return line
    first = first_clause(line)
    if first != line and telling.trigger.lower() in first.lower() and is_finished(first):
        return first
    for other in (
        tell_clause(telling)[0],
        clause_title(telling, clause),
        cut_ends(own_words(telling), telling),
    ):
        named = name_fully(other, telling)
        tells = telling.trigger.lower() in named.lower() and " " in named
        if tells and is_finished(named) and not is_headless(named, telling):
            return named
    return line


def _line(telling: Telling) -> str:
    if asked := _asked(telling):
        return asked
    title = cut_ends(_composed(telling), telling)
    if wants_date(title, telling):
        telling = replace(telling, keeps_date=True)
        title = cut_ends(_composed(telling), telling)
    if is_headless(title, telling):
        # A clause whose subject was not found tells less than the sentence that it stands in.
        title = cut_ends(own_words(telling), telling) or title
    if is_comparison(telling.tagged, telling.mentions[-1]) and telling.anchor.noun is not None:
        return name_fully(with_owner(title, telling), telling)
    wider = widened(title, telling)
    if wider != title:
        title = cut_ends(wider, telling)
    return name_fully(title, telling)


def _asked(telling: Telling) -> str:
    """Return a question as it is asked, the date aside: "Will they do it?"; "" for no question."""
    tagged = telling.tagged
    opens = tagged.tags[:1] in _HELPING or tagged.word(0) == "Will"
    if not opens or tagged.word(len(tagged.tags) - 1) != "?":
        return ""
    line = phrase(tagged, [(0, len(tagged.tags) - 1)], telling.left_out)
    return f"{line}?" if line and len(line) < TITLE_LENGTH else ""


def _composed(telling: Telling) -> str:
    anchor = telling.anchor
    if anchor.clause is not None:
        return better_clause(telling, anchor.clause)
    if anchor.noun is not None:
        return noun_title(telling, anchor.noun)
    everything = (0, len(telling.tagged.tags))
    return fit(telling.tagged, [everything], telling.left_out, anchor.trigger)
