"""Who "he", "its" and "the two" are, where that is plain."""

from __future__ import annotations

import re

from ktimeline.events.affected import tells_of_object
from ktimeline.events.antecedents import find_antecedent, first_names, people_in
from ktimeline.events.clitics import without_clitic
from ktimeline.events.discourse import subjects_of
from ktimeline.events.fitting import shorten_clause
from ktimeline.events.genders import gender_in
from ktimeline.events.phrasing import TITLE_LENGTH, capital, phrase
from ktimeline.events.quotations import quotation_at
from ktimeline.events.several import find_several
from ktimeline.events.sole_things import find_sole_thing
from ktimeline.events.subjects import joined_before
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["name_opening", "name_owners"]

_PRONOUN = re.compile(
    r"(he|she|it|they|the two)(?:(?<=two) (?:men|women|leaders|presidents))?\s+", re.IGNORECASE
)
_NOMINAL = frozenset("aNCxXG")
_THINGS = frozenset({"it", "they"})
_CLITIC = re.compile(r"['’]")
_POSSESSIVE = re.compile(r"(his|her|its|their)\s+", re.IGNORECASE)
_SUBJECT_OF = {"his": "he", "her": "she", "its": "it", "their": "they"}
_EXPLETIVE = re.compile(r"(?:(?:s|b)A*GTe|[bBs]|w?e|[hH]A*n)A*(?![EPGA])")  # "it was likely that"
# Of what has an age or a length "it" is a thing: "it was 90 years old", "it is 40 metres long".
_MEASURED = re.compile(r"0[NxX](?:N|C)")
_QUALITIES = word_set("old long wide high tall deep thick heavy strong away")
_SEEMING = frozenset({"emerge", "transpire", "seem", "appear", "happen", "follow"})
_SAID = word_set(
    """understood believed thought reported said feared known hoped claimed estimated alleged
    assumed revealed disclosed rumoured rumored argued suggested"""
)
_PAIRS = frozenset({"men", "women", "leaders", "presidents"})


def name_owners(title: str, telling: Telling, at: int) -> str:
    """Return the title with its leading pronoun, token `at` of the sentence, told by name.

    "He resigned" becomes "A resigned", "its army" "A's army", "the two met" "A and B met", "their
    first meeting" "First meeting of A and B". A possessive that nobody can be named for is
    dropped, a subject is kept.
    """
    title = without_clitic(clipped := title, telling.tagged, at)
    if found := _PRONOUN.match(title):
        word = found.group(1).lower()
        if word == "it" and _is_expletive(telling.tagged, at):
            return clipped
        name = _named(telling, word, at)
        if name and not name[0].isalnum():
            name = ""  # "'' Ana Poe", behind the end of a quotation
        whole = f"{capital(name)} {title[found.end() :]}" if name else clipped
        return _fitting(whole, clipped, telling.trigger)
    found = _POSSESSIVE.match(title)
    if found is None:
        return title
    start = joined_before(telling.tagged, at)
    if start < at:
        lead = phrase(telling.tagged, [(start, at)], telling.left_out).rstrip(" ,")
        comma = "," if telling.tagged.tags[at - 2] == "," else ""
        whole = f"{lead.removesuffix(' and').rstrip(',')}{comma} and {title[:1].lower()}{title[1:]}"
        return _fitting(capital(whole), title, telling.trigger)
    rest = title[found.end() :]
    owner = found.group(1).lower()
    whole = _of_both(rest, telling) if owner == "their" else _owned(rest, telling, owner, at)
    if whole == rest and owner == "their":
        whole = _owned(rest, telling, owner, at)
    return _fitting(capital(whole), capital(rest), telling.trigger)


def _named(telling: Telling, word: str, at: int) -> str:
    """Return what a pronoun that a title begins with stands for, "" where that is not plain."""
    if word == "the two":
        return _two(telling, at)
    name = find_antecedent(telling, word, at)
    if word == "they" and tells_of_object(telling.tagged, at):
        done = find_several(telling, at)  # "Police freed the hostages. | They | had been held"
        return name if name.lower().startswith(done.lower().removeprefix("the ")) else done
    if word in _THINGS and (quoted := quotation_at(telling.tagged, at)) is not None:
        own = subjects_of(telling.tagged, telling.names, at)
        spoken = {one.text for one in own if one.start >= quoted[0]}
        return name if name in spoken else ""  # what a speaker spoke of before is not told
    if name:
        return name
    if word == "it":
        return find_sole_thing(telling, at)
    return find_several(telling, at) if word == "they" else ""


def name_opening(title: str, telling: Telling) -> str:
    """Return a title that still begins with "He" or "Her" with the name, by where that stands."""
    word = _CLITIC.split(title.partition(" ")[0].lower())[0]
    if word not in {"he", "she", "his", "her"}:
        return title
    tagged = telling.tagged
    place = next((at for at in range(len(tagged.tags)) if tagged.word(at).lower() == word), -1)
    return name_owners(title, telling, place) if place >= 0 else title


def _is_expletive(tagged: Tagged, at: int) -> bool:
    """Tell whether an "it" stands for nothing: "it was likely that", "it emerged", "it is said"."""
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    if group is not None and group.end - group.start > 1 and _leads_on(tagged, group.end):
        return True
    if _EXPLETIVE.match(tagged.tags, at + 1):
        return group is None or not _is_measured(tagged, group.end)
    if group is None or set(tagged.tags[at + 1 : group.start]) - {"A", "@"}:
        return False
    verb, following = tagged.word(group.end - 1).lower(), tagged.tags[group.end : group.end + 1]
    if lemma_of(verb) in _SEEMING:
        return following != "T"
    said = verb in _SAID and group.end - group.start > 1
    return said and following != "T" and tagged.word(min(group.end, len(tagged.tags) - 1)) != "by"


def _leads_on(tagged: Tagged, at: int) -> bool:
    """Tell whether "that" follows, commas and dates aside: "should be noted, today, | that"."""
    while tagged.tags[at : at + 1] in {",", "@", "A"} or tagged.tags[at : at + 2] == "p@":
        at += 1
    return at < len(tagged.tags) and tagged.word(at).lower() == "that"


def _is_measured(tagged: Tagged, at: int) -> bool:
    """Tell whether a measure stands at a token, an adverb aside: "90 years old"."""
    while tagged.tags[at : at + 1] == "A":
        at += 1
    found = _MEASURED.match(tagged.tags, at)
    return found is not None and tagged.word(found.end() - 1).lower() in _QUALITIES


def _owned(rest: str, telling: Telling, owner: str, at: int) -> str:
    name = find_antecedent(telling, _SUBJECT_OF[owner], at)
    if name[:1].islower() and not name.startswith(("the ", "this ", "that ")):
        name = ""  # what "storms" did a sentence ago owns nothing here
    if any(word.isdigit() or word in {"in", "at", "on"} for word in name.split()):
        name = ""  # more than a name
    if not name and owner != "its":
        name = _only_person(telling, _SUBJECT_OF[owner], rest)
    if not name and (alone := _named_alone(rest, telling)):
        return alone
    if name and "’s" not in name and "'s" not in name:
        return f"{capital(name)}’s {rest}"
    # "Army said" is no clause, "inauguration" is a phrase.
    return rest if telling.anchor.clause is None else f"{capital(owner)} {rest}"


def _only_person(telling: Telling, word: str, rest: str) -> str:
    """Return the one person of a sentence, who may be "he" or "she" and is not what he owns."""
    people = people_in(telling.names)
    if len(people) != 1 or people[0] in rest:
        return ""
    if len(first_names(telling.tagged, word, len(telling.tagged.tags))) > 1:
        return ""
    return people[0] if gender_in(telling.discourse.text, people[0]) in {"", word} else ""


def _named_alone(rest: str, telling: Telling) -> str:
    """Return what somebody does, but not whose relation he is: "predecessor, | Ana Poe, left"."""
    for name in telling.names:
        found = re.match(rf"(?:[\w’'-]+ ){{0,3}}[\w-]+, {re.escape(name.text)},? ", rest)
        if found and name.person:
            return f"{name.text} {rest[found.end() :]}"
    return ""


def _of_both(rest: str, telling: Telling) -> str:
    people = people_in(telling.names)
    if not people and (earlier := telling.discourse.before(telling.tagged.spans[0].start)):
        people = people_in(earlier[1])
    head = re.search(rf"\b{re.escape(telling.trigger)}\b", rest)
    if len(people) != 2 or head is None or rest.startswith(" of ", head.end()):
        return rest
    return f"{rest[: head.end()]} of {' and '.join(people)}{rest[head.end() :]}"


def _fitting(whole: str, bare: str, trigger: str) -> str:
    """Return the whole title, shortened to length; the bare one if the trigger would be lost.

    The bare one too where the name brings half of a quotation along.
    """
    if whole.count("“") != whole.count("”") and bare.count("“") == bare.count("”"):
        return bare
    if len(whole) <= TITLE_LENGTH:
        return whole
    short = shorten_clause(whole.rstrip("…"), trigger)
    return short if trigger.lower() in short.lower() else bare


def _two(telling: Telling, at: int) -> str:
    """Return "A and B" for "the two" where just two people are named before it."""
    tagged, following = telling.tagged, at + 2
    if following < len(tagged.tags) and tagged.word(following).lower() in _PAIRS:
        following += 1
    if tagged.tags[following : following + 1] in _NOMINAL:
        return ""  # "the two ministers"
    near = [name for name in telling.names if name.start < at]
    people = people_in(near)
    for subject in subjects_of(tagged, telling.names, at):
        if subject.text in {"he", "she"} and (who := find_antecedent(telling, subject.text, 0)):
            people.insert(0, who)
    if not people and (earlier := telling.discourse.before(tagged.spans[0].start)):
        people = people_in(earlier[1])
    people = list(dict.fromkeys(people))
    return " and ".join(people) if len(people) == 2 else ""
