"""What a pronoun stands for: the nearest subject that agrees with it, where that is plain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ktimeline.events.affected import affected_before, is_done_to_things, tells_of_object
from ktimeline.events.discourse import Kind, Subject, subjects_of
from ktimeline.events.genders import gender_in, gender_of
from ktimeline.events.names import Name
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.quotations import quotation_before
from ktimeline.events.roles import is_body
from ktimeline.events.speakers import owner_of, quoted_speaker
from ktimeline.events.telling import Telling
from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_antecedent", "find_earlier", "first_names", "people_in"]

_KINDS = {"he": Kind.PERSON, "she": Kind.PERSON, "it": Kind.THING, "they": Kind.MANY}
_PERSONS = frozenset({"he", "she"})
_MINDS = word_set(
    "hope expect plan intend want believe think fear decide try agree refuse seek wish aim"
)
_OBLIQUE = {"he": frozenset({"him", "his"}), "she": frozenset({"her", "hers"})}
_LOCATIVE = frozenset({"in", "at", "near", "from", "to"})
_ENDS = frozenset({".", '"', "(", "C", "N"})  # of a sentence or headline, not of a part of one
_BACK = 5  # sentences that are looked through for what "it" is
_FAR_BACK = 9  # and for who "she" is


@dataclass(frozen=True, slots=True)
class _Pronoun:
    """A pronoun as a subject ("he" for "his"), and what its verb tells of what it stands for.

    It is `minded` where the verb is one of minds, `suffers` and `is_made` where something is done
    to it, the latter something that is only done to things.
    """

    word: str
    minded: bool
    suffers: bool
    is_made: bool

    @property
    def is_person(self) -> bool:
        return self.word in _PERSONS


def find_antecedent(telling: Telling, word: str, at: int) -> str:
    """Return what the pronoun at token `at` stands for, "" where that is not plain.

    Whoever the text shows to be "she" is no "he": "Marta Olin died on Monday. She was 91."
    """
    pronoun = _read(telling, word, at)
    return _agreeing(_nearest(telling, pronoun, at), telling, pronoun)


def find_earlier(telling: Telling, word: str, at: int) -> str:
    """Return what a pronoun takes up of the sentences before its own, "" if that is unclear."""
    pronoun = _read(telling, word, at)
    return _agreeing(_told_before(telling, pronoun), telling, pronoun)


def _read(telling: Telling, word: str, at: int) -> _Pronoun:
    it = word == "it"
    return _Pronoun(
        word,
        minded=it and _has_mind(telling.tagged, at),
        suffers=it and tells_of_object(telling.tagged, at),
        is_made=it and is_done_to_things(telling.tagged, at),
    )


def _agreeing(name: str, telling: Telling, pronoun: _Pronoun) -> str:
    if "’s " in name:
        return name  # "Jens Holm’s sister Lea"
    if not name or not pronoun.is_person:
        return name
    told = {gender_in(telling.discourse.text, name), *map(gender_of, name.split())} - {""}
    return name if pronoun.word in told or not told else ""


def people_in(names: Sequence[Name]) -> list[str]:
    """Return the people among some names, each once."""
    return list(dict.fromkeys(name.text for name in names if name.person))


def _nearest(telling: Telling, pronoun: _Pronoun, at: int) -> str:
    """Return what a pronoun most likely stands for, by its kind and gender.

    The nearest subject before it that agrees, in its sentence; then the first subject of the
    sentences before. A subject that is the same pronoun hands on to what it stands for.
    """
    tagged = telling.tagged
    quoted = quotation_before(tagged, at)
    until = quoted[0] if quoted is not None else at  # who speaks is not who is spoken of
    own = subjects_of(tagged, telling.names, until)
    for subject in reversed(own):
        if _fits(subject, pronoun):
            if subject.owner == pronoun.word:
                return ""  # "his lawyer, Tom Lund, said he": either of them
            name = _made_or_done(tagged, telling.names, subject, pronoun, at)
            return _with_relation(telling, subject) if name == subject.text else name
    if not own and (ahead := _main_subject(telling, pronoun, at)):
        return ahead
    if own and pronoun.suffers and (thing := affected_before(tagged, telling.names, at)):
        return thing
    if not pronoun.is_person and _is_crowded(tagged, own, pronoun.word, at):
        return ""
    same = [one for one in own if one.kind is Kind.PRONOUN and one.text == pronoun.word]
    if same and pronoun.is_person:  # "she met Lea, and in May | she": whom the first means
        return _nearest(telling, pronoun, same[0].start)
    named = _named_before(telling, pronoun.word, until) if pronoun.is_person else None
    if named is not None:
        return named
    return _told_before(telling, pronoun)


def _with_relation(telling: Telling, subject: Subject) -> str:
    """Return somebody told by one name as what he is to whom: "Jens Holm’s sister Lea"."""
    if " " in subject.text or subject.owner not in _PERSONS:
        return subject.text
    owner = find_antecedent(telling, subject.owner, subject.start)
    relation = telling.tagged.word(subject.end - 1)
    return f"{owner}’s {relation} {subject.text}" if owner and relation.islower() else subject.text


def _told_before(telling: Telling, pronoun: _Pronoun) -> str:
    """Return what a pronoun takes up of the sentences before its own."""
    place = telling.tagged.spans[0].start
    for _ in range(_FAR_BACK if pronoun.is_person else _BACK):
        earlier = telling.discourse.before(place)
        if earlier is None:
            return ""
        tagged, names, span = earlier
        name, ends = _in_sentence(tagged, names, pronoun)
        if name or ends:
            return name
        place = span.start
    return ""


def _main_subject(telling: Telling, pronoun: _Pronoun, at: int) -> str:
    """Return whom a pronoun before the subject of its sentence means: "In her speech, Ms. Poe".

    Not of "her husband, Jens Holm": that is not he.
    """
    tagged = telling.tagged
    if at == 0 or tagged.tags[0] not in "puA@" or not pronoun.is_person:
        return ""
    for subject in subjects_of(tagged, telling.names):
        if subject.start > at:
            named = subject.kind in {Kind.PERSON, Kind.NAME} and _agrees(subject, pronoun.word)
            opens = tagged.tags[subject.start - 1] == ","
            return subject.text if named and opens else ""
    return ""


def _named_before(telling: Telling, word: str, at: int) -> str | None:
    """Return the one man or woman named before a token who is no subject: "she met Jens; he".

    "" where two may be meant, None where nobody is named.
    """
    named = {name.text for name in telling.names if name.person and name.end <= at}
    genders = {name: gender_in(telling.discourse.text, name) for name in named}
    fitting = [name for name in named if genders[name] == word]
    if len(fitting) > 1 or len(first_names(telling.tagged, word, at)) > 1:
        return ""  # "Jens and Ole met in his house"
    unknown = [name for name in named if not genders[name]]
    if fitting:
        return "" if unknown else fitting[0]
    return unknown[0] if len(unknown) == len(named) == 1 else None


def first_names(tagged: Tagged, word: str, until: int) -> set[str]:
    """Return the first names of men ("he") or of women that stand before a token."""
    words = [tagged.word(at) for at in range(until) if tagged.tags[at] == "C"]
    return {one for one in words if gender_of(one) == word}


def _in_sentence(tagged: Tagged, names: tuple[Name, ...], pronoun: _Pronoun) -> tuple[str, bool]:
    """Return the antecedent in an earlier sentence, and whether the search ends with it."""
    word = pronoun.word
    if pronoun.is_person and (speaker := quoted_speaker(tagged, names, word)):
        return speaker, True
    found = subjects_of(tagged, names)
    subjects = [one for one in found if not _is_subordinate(tagged, one)]
    # Of another part of the same sentence the last comes first: "a mill must close; it | is old".
    for subject in subjects if tagged.tags[-1:] in _ENDS else reversed(subjects):
        if (subject.kind is Kind.PRONOUN and subject.text == word) or subject.owner == word:
            # "His assistant, Lea Poe, died": it goes on about him, who may be named in it.
            named = {
                name.text
                for name in names
                if name.person
                and name.end <= subject.start
                and quotation_before(tagged, subject.start) is None
                and gender_in(tagged.text, name.text) in {"", word}
            }
            alone = len(named) == 1 and subject.owner != word and pronoun.is_person
            return (named.pop(), True) if alone else ("", False)
        if _fits(subject, pronoun):
            return _made_or_done(tagged, names, subject, pronoun, len(tagged.tags)), True
        if pronoun.is_person and (owner := owner_of(subject, word, tagged.text)):
            return owner, True
    if pronoun.is_person and _speaks_of(tagged, word):
        return "", False  # "they made him secretary, as his father, Jens Poe, had been"
    lesser = {one.text for one in found if one not in subjects and _fits(one, pronoun)}
    if len(lesser) == 1:
        return lesser.pop(), True
    if pronoun.is_person:
        others = {one.text for one in found if one.gender not in {"", word}}
        people = [name for name in people_in(names) if name not in others]
        genders = {name: gender_in(tagged.text, name) for name in people}
        sure = [name for name in people if genders[name] == word]
        sited = {one.text for one in names if _is_sited(tagged, one)}
        people = sure or [name for name in people if not genders[name] and name not in sited]
        return (people[0], True) if len(people) == 1 else ("", len(people) > 1)
    if pronoun.suffers and (thing := affected_before(tagged, names, len(tagged.tags))):
        return thing, True
    return "", any(subject.kind is _KINDS[word] for subject in subjects)


def _speaks_of(tagged: Tagged, word: str) -> bool:
    """Tell whether a sentence speaks of a man or a woman told before it, though not as subject."""
    own = _OBLIQUE[word]
    return any(tagged.word(at).lower() in own for at in range(len(tagged.tags)))


def _is_sited(tagged: Tagged, name: Name) -> bool:
    """Tell whether a name may be that of a place: "in Fowey Cornwall"."""
    return name.start > 0 and tagged.word(name.start - 1).lower() in _LOCATIVE


def _fits(subject: Subject, pronoun: _Pronoun) -> bool:
    return _agrees(subject, pronoun.word) and not (pronoun.minded and _is_mindless(subject))


def _made_or_done(
    tagged: Tagged, names: Sequence[Name], subject: Subject, pronoun: _Pronoun, until: int
) -> str:
    """Return the subject, or its object where only that can be built, found or sold.

    "The storm broke the pier. | It was rebuilt": the pier. Nothing where either can.
    """
    thing = affected_before(tagged, names, until) if pronoun.is_made else ""
    if not thing:
        return subject.text
    happens = any(is_event_noun(word) for word in subject.text.split())
    return thing if happens else ""


def _has_mind(tagged: Tagged, at: int) -> bool:
    """Tell whether the verb behind a pronoun is one of minds: "it | hopes to expand"."""
    group = next((one for one in verb_groups(tagged.tags) if one.start > at), None)
    verbs = range(group.start, group.end) if group is not None else ()
    return any(lemma_of(tagged.word(verb)) in _MINDS | REPORTING for verb in verbs)


def _is_mindless(subject: Subject) -> bool:
    """Tell whether a subject is a thing that cannot hope or say: "the agreement"."""
    words = subject.text.split()
    named = any(word[:1].isupper() for word in words[1:]) or words[0].isupper()
    return subject.kind is Kind.THING and not named and not is_body(words[-1])


def _agrees(subject: Subject, word: str) -> bool:
    if subject.kind is Kind.NAME:
        return word != "they" and subject.gender in {"", word}
    return subject.kind is _KINDS[word] and subject.gender in {"", word}


def _is_crowded(tagged: Tagged, own: Sequence[Subject], word: str, at: int) -> bool:
    """Tell whether something nearer than the sentence before may be meant by a pronoun."""
    if any(one.text == word for one in own):
        return False
    if own:
        return True
    return any(
        group.start < at and group.kind != "infinitive" and not _is_ing(tagged, group.start)
        for group in verb_groups(tagged.tags)
    )


def _is_ing(tagged: Tagged, at: int) -> bool:
    """Tell whether a verb group has no subject of its own: "having lost its way"."""
    return tagged.tags[at] == "G" or tagged.word(at).lower() == "having"


def _is_subordinate(tagged: Tagged, subject: Subject) -> bool:
    return subject.start > 0 and tagged.tags[subject.start - 1] in "uq"
