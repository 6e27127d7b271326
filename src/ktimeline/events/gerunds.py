"""Sentences that open with an -ing form and its date: "After moving to Oslo in 1950, she taught".

What the -ing form tells is at that date, and whoever the sentence is about did it: she moved to
Oslo. Where it only says that somebody spoke ("Speaking on Monday, ..."), the verb tells the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.fitting import fit
from ktimeline.events.owners import name_owners
from ktimeline.events.phrasing import TITLE_LENGTH, capital
from ktimeline.events.telling import Telling
from ktimeline.syntax.clauses import Clause, Range, clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.irregular import IRREGULAR
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged, classify
from ktimeline.syntax.wordlist import word_set

__all__ = ["OpeningGerund", "find_gerund", "gerund_title", "past_of"]

_LEADS = word_set("after before since while when upon on having")
_PREPOSITIONS = word_set(
    """according including following regarding concerning considering depending owing starting
    beginning pending during excluding barring counting"""
)
_SPEAKING = word_set("speak talk testify write appear address campaign comment respond reply")
_FINITE = frozenset({"simple", "past", "present", "said", "modal", "future"})
_SHARED = frozenset({"while", "when", "upon", "on"})  # what these lead up to is at the same time
_OF_NOUNS = frozenset({"from", "of", "for", "to", "than", "until"})  # "using data | from 2015"
_NOT_BETWEEN = frozenset('.;,uq"(c@GEPVR')
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class OpeningGerund:
    """The token that happens at the date, the subject, and the main verb behind the comma."""

    trigger: int
    subject: Range
    main: Group

    def anchor(self, tagged: Tagged) -> Anchor:
        """Return what the date is hung on: the -ing form as a clause, or the main verb."""
        main = clause_of(tagged, self.main)
        if self.trigger > 1:
            return Anchor(self.trigger, clause=main)
        group = Group("simple", self.trigger, self.trigger + 1)
        return Anchor(self.trigger, clause=Clause((self.subject,), group, self.subject[0] - 1, ()))


def find_gerund(tagged: Tagged, at: int) -> OpeningGerund | None:
    """Return the opening -ing form that the date at a token belongs to; None for any other."""
    words = [tagged.word(index).lower() for index in range(min(2, len(tagged.tags)))]
    verb = 1 if words[:1] and words[0] in _LEADS else 0
    if len(words) < 2 or at <= verb or words[verb] in _PREPOSITIONS:
        return None
    if tagged.word(at - 1).lower() in _OF_NOUNS:
        return None
    if classify(words[verb]) != "G" or set(tagged.tags[verb + 1 : at]) & _NOT_BETWEEN:
        return None
    comma = tagged.tags.find(",", at)
    if comma < 0 or set(tagged.tags[at + 1 : comma]) - set("paNCxX0"):
        return None
    for group in verb_groups(tagged.tags):
        if group.start < comma or group.kind not in _FINITE:
            continue
        subject = clause_of(tagged, group).subject
        if len(subject) != 1 or subject[0][0] != comma + 1:
            return None
        spoken = lemma_of(words[verb]) in _SPEAKING and verb == 0
        aside = spoken or (verb == 1 and words[0] in _SHARED)
        return OpeningGerund(group.end - 1 if aside else verb, subject[0], group)
    return None


def gerund_title(telling: Telling) -> str:
    """Return "She moved to Oslo" for the -ing form that opens a sentence; "" for other shapes."""
    tagged, trigger = telling.tagged, telling.anchor.trigger
    found = find_gerund(tagged, telling.mentions[0])
    if found is None or found.trigger != trigger or trigger > 1 or telling.ahead:
        return ""
    past = past_of(tagged.word(trigger))
    comma = found.subject[0] - 1
    rest = fit(tagged, [(trigger, comma)], telling.left_out, trigger)
    subject = fit(tagged, [found.subject], (), found.subject[0])
    line = f"{capital(subject)} {past}{rest[len(tagged.word(trigger)) :]}"
    return name_owners(line, telling, found.subject[0]) if len(line) <= TITLE_LENGTH else ""


def past_of(gerund: str) -> str:
    """Return the past form of the verb of an -ing form.

    >>> [past_of(word) for word in ("moving", "winning", "stopping", "studying")]
    ['moved', 'won', 'stopped', 'studied']
    """
    lower = gerund.lower()
    base, stem = lemma_of(lower), lower.removesuffix("ing")
    if base in IRREGULAR:
        return IRREGULAR[base][0][0]
    if stem.endswith("y") and stem[-2:-1] not in _VOWELS:
        return f"{base}d" if base.endswith("ie") else f"{stem[:-1]}ied"
    return f"{stem}ed"
