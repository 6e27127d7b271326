"""Who "he", "its" and "the two" are, where that is plain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.events.discourse import Kind, Subject, subjects_of
from ktimeline.events.genders import gender_of, gender_told
from ktimeline.events.names import Name
from ktimeline.events.phrasing import TITLE_LENGTH, capital, shorten_clause
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_person", "name_owners"]

_PRONOUN = re.compile(
    r"(he|she|it|they|the two)(?:(?<=two) (?:men|women|leaders|presidents))?\s+", re.IGNORECASE
)
_NOMINAL = frozenset("aNCxXG")
_POSSESSIVE = re.compile(r"(his|her|its|their)\s+", re.IGNORECASE)
_SUBJECT_OF = {"his": "he", "her": "she", "its": "it", "their": "they"}
_KINDS = {"he": Kind.PERSON, "she": Kind.PERSON, "it": Kind.THING, "they": Kind.MANY}
_EXPLETIVE = re.compile(r"(?:[bB]|w?e|[hH]A*n)A*(?![EPGA])")  # "it was likely that"
_SEEMING = frozenset({"emerge", "transpire", "seem", "appear", "happen", "follow"})
_SAID = word_set(
    """understood believed thought reported said feared known hoped claimed estimated alleged
    assumed revealed disclosed rumoured rumored argued suggested"""
)
_PAIRS = frozenset({"men", "women", "leaders", "presidents"})
_PERSONS = frozenset({"he", "she"})
_MINDS = word_set(
    "hope expect plan intend want believe think fear decide try agree refuse seek wish aim"
)
_BODIES = word_set(
    """company firm bank group government ministry agency court party union board committee panel
    council army team club airline maker unit carrier concern insurer retailer commission fund
    office department country state city university thrift parliament congress association"""
)
_BACK = 3  # sentences that are looked through for what "it" is
_FAR_BACK = 9  # and for who "she" is


def name_owners(title: str, telling: Telling, at: int) -> str:
    """Return the title with its leading pronoun, token `at` of the sentence, told by name.

    "He resigned" becomes "A resigned", "its army" "A's army", "the two met" "A and B met", "their
    first meeting" "First meeting of A and B". A possessive that nobody can be named for is
    dropped, a subject is kept.
    """
    if found := _PRONOUN.match(title):
        word = found.group(1).lower()
        if word == "it" and _is_expletive(telling.tagged, at):
            return title
        name = _two(telling, at) if word == "the two" else _antecedent(telling, word, at)
        whole = f"{capital(name)} {title[found.end() :]}" if name else title
        return _fitting(whole, title, telling.trigger)
    found = _POSSESSIVE.match(title)
    if found is None:
        return title
    rest = title[found.end() :]
    owner = found.group(1).lower()
    whole = _of_both(rest, telling) if owner == "their" else _owned(rest, telling, owner, at)
    if whole == rest and owner == "their":
        whole = _owned(rest, telling, owner, at)
    return _fitting(capital(whole), capital(rest), telling.trigger)


def _is_expletive(tagged: Tagged, at: int) -> bool:
    """Tell whether an "it" stands for nothing: "it was likely that", "it emerged", "it is said"."""
    if _EXPLETIVE.match(tagged.tags, at + 1):
        return True
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    if group is None or set(tagged.tags[at + 1 : group.start]) - {"A", "@"}:
        return False
    verb, following = tagged.word(group.end - 1).lower(), tagged.tags[group.end : group.end + 1]
    if lemma_of(verb) in _SEEMING:
        return following != "T"
    said = verb in _SAID and group.end - group.start > 1
    return said and following != "T" and tagged.word(min(group.end, len(tagged.tags) - 1)) != "by"


def _owned(rest: str, telling: Telling, owner: str, at: int) -> str:
    name = _antecedent(telling, _SUBJECT_OF[owner], at)
    if name[:1].islower() and not name.startswith(("the ", "this ", "that ")):
        name = ""  # what "storms" did a sentence ago owns nothing here
    if any(word.isdigit() or word in {"in", "at", "on"} for word in name.split()):
        name = ""  # more than a name
    if not name and owner != "its":
        people = _people(telling.names)
        name = people[0] if len(people) == 1 else ""
    if name and "’s" not in name and "'s" not in name:
        return f"{capital(name)}’s {rest}"
    # "Army said" is no clause, "inauguration" is a phrase.
    return rest if telling.anchor.clause is None else f"{capital(owner)} {rest}"


def _of_both(rest: str, telling: Telling) -> str:
    people = _people(telling.names)
    if not people and (earlier := telling.discourse.before(telling.tagged.spans[0].start)):
        people = _people(earlier[1])
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


# ---- Antecedents ------------------------------------------------------------------------------


def _people(names: Sequence[Name]) -> list[str]:
    return list(dict.fromkeys(name.text for name in names if name.person))


def _antecedent(telling: Telling, word: str, at: int) -> str:
    """Return what the pronoun at token `at` stands for, "" where that is not plain."""
    name = _nearest(telling, word, at)
    if name and word in {"he", "she"} and not gender_of(name):
        # "Marta Olin died on Monday. She was 91. ... He died in 1999": that was not she.
        told = gender_told(telling.discourse.text, name)
        return name if told in {"", word} else ""
    return name


def _nearest(telling: Telling, word: str, at: int) -> str:
    """Return what a pronoun most likely stands for, by its kind and gender.

    The nearest subject before it that agrees, in its sentence; then the first subject of the
    sentences before. A subject that is the same pronoun hands on to what it stands for.
    """
    own = subjects_of(telling.tagged, telling.names, at)
    minded = word == "it" and _has_mind(telling.tagged, at)
    for subject in reversed(own):
        if _agrees(subject, word) and not (minded and _is_mindless(subject)):
            return subject.text
    if not own and (ahead := _main_subject(telling, word, at)):
        return ahead
    if word in {"it", "they"} and _is_crowded(telling.tagged, own, word, at):
        return ""
    if word in _PERSONS and (named := _named_before(telling, word, at)):
        return named
    place = telling.tagged.spans[0].start
    for _ in range(_FAR_BACK if word in _PERSONS else _BACK):
        earlier = telling.discourse.before(place)
        if earlier is None:
            return ""
        tagged, names, span = earlier
        name, ends = _in_sentence(tagged, names, word, minded)
        if name or ends:
            return name
        place = span.start
    return ""


def _main_subject(telling: Telling, word: str, at: int) -> str:
    """Return whom a pronoun before the subject of its sentence means: "In her speech, Ms. Poe"."""
    tagged = telling.tagged
    if at == 0 or tagged.tags[0] not in "puA@" or word not in _PERSONS:
        return ""
    for subject in subjects_of(tagged, telling.names):
        if subject.start > at:
            named = subject.kind in {Kind.PERSON, Kind.NAME} and _agrees(subject, word)
            opens = tagged.tags[subject.start - 1] == ","
            return subject.text if named and opens else ""
    return ""


def find_person(telling: Telling, word: str, at: int) -> str:
    """Return who an object pronoun at token `at` stands for ("him" is told as "he"), "" if unclear.

    Not the subject of its own clause; nobody where its sentence speaks of another such person.
    """
    own = subjects_of(telling.tagged, telling.names, at)
    if any(one.kind is Kind.PERSON or one.text in _PERSONS for one in own):
        return ""
    return _antecedent(telling, word, at)


def _named_before(telling: Telling, word: str, at: int) -> str:
    """Return the one man or woman named before a token who is no subject: "she met Jens; he"."""
    named = [name for name in telling.names if name.person and name.end <= at]
    fitting = {name.text for name in named if gender_of(name.text) == word}
    if len({name.text for name in named}) == 1 and gender_of(named[0].text) in {"", word}:
        return named[0].text
    return fitting.pop() if len(fitting) == 1 else ""


def _in_sentence(
    tagged: Tagged, names: tuple[Name, ...], word: str, minded: bool
) -> tuple[str, bool]:
    """Return the antecedent in an earlier sentence, and whether the search ends with it."""
    found = subjects_of(tagged, names)
    subjects = [one for one in found if not _is_subordinate(tagged, one)]
    for subject in subjects:
        if _agrees(subject, word) and not (minded and _is_mindless(subject)):
            return subject.text, True
        if subject.kind is Kind.PRONOUN and subject.text == word:
            return "", False
    lesser = {
        one.text
        for one in found
        if one not in subjects and _agrees(one, word) and not (minded and _is_mindless(one))
    }
    if len(lesser) == 1:
        return lesser.pop(), True
    others = {one.text for one in found if one.gender not in {"", word}}
    people = [name for name in _people(names) if name not in others]
    if _KINDS[word] is Kind.PERSON:
        genders = {name: gender_of(name) for name in people}
        sure = [name for name in people if genders[name] == word]
        people = sure or [name for name in people if not genders[name]]
        return (people[0], True) if len(people) == 1 else ("", len(people) > 1)
    return "", any(subject.kind is _KINDS[word] for subject in subjects)


def _has_mind(tagged: Tagged, at: int) -> bool:
    """Tell whether the verb behind a pronoun is one of minds: "it | hopes to expand"."""
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    verbs = range(group.start, group.end) if group is not None else ()
    return any(lemma_of(tagged.word(verb)) in _MINDS | REPORTING for verb in verbs)


def _is_mindless(subject: Subject) -> bool:
    """Tell whether a subject is a thing that cannot hope or say: "the agreement"."""
    words = subject.text.split()
    named = any(word[:1].isupper() for word in words[1:])
    return subject.kind is Kind.THING and not named and words[-1].lower() not in _BODIES


def _agrees(subject: Subject, word: str) -> bool:
    if subject.kind is Kind.NAME:
        return word != "they"
    return subject.kind is _KINDS[word] and subject.gender in {"", word}


def _is_crowded(tagged: Tagged, own: Sequence[Subject], word: str, at: int) -> bool:
    """Tell whether something nearer than the sentence before may be meant by a pronoun."""
    if any(one.text == word for one in own):
        return False
    if own:
        return True
    return any(
        group.start < at and group.kind != "infinitive" for group in verb_groups(tagged.tags)
    )


def _is_subordinate(tagged: Tagged, subject: Subject) -> bool:
    return subject.start > 0 and tagged.tags[subject.start - 1] in "uq"


def _two(telling: Telling, at: int) -> str:
    """Return "A and B" for "the two" where just two people are named before it."""
    tagged, following = telling.tagged, at + 2
    if following < len(tagged.tags) and tagged.word(following).lower() in _PAIRS:
        following += 1
    if tagged.tags[following : following + 1] in _NOMINAL:
        return ""  # "the two ministers"
    near = [name for name in telling.names if name.start < at]
    people = _people(near)
    for subject in subjects_of(tagged, telling.names, at):
        if subject.text in {"he", "she"} and (who := _antecedent(telling, subject.text, 0)):
            people.insert(0, who)
    if not people and (earlier := telling.discourse.before(tagged.spans[0].start)):
        people = _people(earlier[1])
    people = list(dict.fromkeys(people))
    return " and ".join(people) if len(people) == 2 else ""
