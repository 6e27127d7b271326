"""Which line to take where the tree of a sentence and its letters tell a clause differently."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.events.asked import asked_title
from ktimeline.events.called_off import called_off_title
from ktimeline.events.chains import chain_title
from ktimeline.events.clefts import cleft_title
from ktimeline.events.conditions import condition_title
from ktimeline.events.contact import contact_title
from ktimeline.events.days import day_title
from ktimeline.events.disagreeing import (
    has_strange_subject,
    is_about_another,
    is_far,
    is_split,
)
from ktimeline.events.distributed import distributed_title
from ktimeline.events.embedded import embedded_title
from ktimeline.events.falling_due import due_title
from ktimeline.events.fitting import fit
from ktimeline.events.gapping import find_gapped
from ktimeline.events.gerunds import gerund_title
from ktimeline.events.inserted import inserted_title
from ktimeline.events.instance_titles import instance_title
from ktimeline.events.lettered import clause_title, first_token, postposed_saying
from ktimeline.events.messages import message_title
from ktimeline.events.occasions import find_letter
from ktimeline.events.owners import name_owners
from ktimeline.events.participles import misses_noun, opening_passive, with_helper
from ktimeline.events.partitives import partitive_title
from ktimeline.events.phrasing import capital
from ktimeline.events.reduced import reduced_title
from ktimeline.events.since_gerunds import since_title
from ktimeline.events.standing import standing_title
from ktimeline.events.telling import Telling
from ktimeline.events.told import tell_clause
from ktimeline.events.wholeness import begins_with_verb, opens_well, own_words
from ktimeline.syntax.clauses import Clause
from ktimeline.syntax.tagging import TOKEN, classify

__all__ = ["better_clause", "is_headless"]

_HEADLESS = frozenset("wmbBehHoOnVRPSGqfipT")
_FINITE = frozenset("wmbBhHoOvVEPkRSi")
_INSERTING = frozenset(',(;"')
_PARTICLES = frozenset({"out", "up", "down", "off"})
_HELPERS = frozenset({"was", "were", "is", "are", "be", "been", "had", "has", "have", "will"})
_LOCATIVE = frozenset({"above", "below", "beneath", "behind", "beside", "over", "under", "near"})
_RELATIVES = frozenset({"whose", "which", "who", "whom"})
_ORDINAL_ADVERBS = frozenset({"First", "Last", "Later", "Also", "Then", "Now", "Once"})
_ASIDE = re.compile(r",?\s(?:and|but|or|nor|while|;)\s|,\s(?:an?|the)\s")
# "The firm, a unit of A, will ..." has two commas.
_SECOND_VERB = re.compile(
    r"^[^,]*, (?:will|would|may|might|can|could|should|must|is|are|was|were|has|had)\b(?! to)"
)
_OWNED = re.compile(r"^.{1,80}, (?:whose|who|which) ([^,]*)")
_ARTICLE = re.compile(r"^(?:the|an?|its|our|my|this|that|these|those)\s+", re.IGNORECASE)

_OF_SHAPES = (
    day_title,
    partitive_title,
    instance_title,
    chain_title,
    asked_title,
    contact_title,
    embedded_title,
    inserted_title,
    condition_title,
)


def better_clause(telling: Telling, clause: Clause) -> str:
    """Return the clause as the tree or as the letters of the sentence tell it.

    A line that stands in the sentence as it is (the date aside) is whole; one that the tree has
    put together is taken where the letters give a fragment, or where it says who spoke.
    """
    for tell in _OF_SHAPES:
        if shared := tell(telling):
            return shared
    if (gapped := find_gapped(telling.tagged, telling.mentions[0])) is not None:
        line = fit(telling.tagged, gapped.pieces, telling.left_out, telling.anchor.trigger)
        return name_owners(line, telling, gapped.pieces[0][0])
    if find_letter(telling.tagged, telling.mentions[0]) == clause:
        return clause_title(telling, clause)
    if message := message_title(telling, clause):
        return message
    for tell in (
        cleft_title,
        standing_title,
        called_off_title,
        due_title,
        gerund_title,
        since_title,
        opening_passive,
        distributed_title,
        reduced_title,
    ):
        if whole := tell(telling):
            return whole
    told, first = tell_clause(telling)
    plain = clause_title(telling, clause, whole=False)
    if not told:
        told = own_words(telling) if is_far(telling, clause) else ""
        return told or _whole(plain, telling, clause)
    stands = _stands(told, telling)
    named = with_helper(name_owners(told, telling, first), telling)
    split = is_split(telling, clause)
    strange = has_strange_subject(telling, clause) or is_about_another(telling, clause)
    if opens_well(told) and ((split and stands) or strange):
        return named
    lost = telling.trigger.lower() not in plain.lower()
    cut = plain.endswith("…") and not _lacks_start(told, plain)
    fragment = lost or cut or _is_fragment(plain, telling) or _adds_helper(told, plain)
    spoken = ": " in told and postposed_saying(telling, clause, first_token(clause)) is None
    if not fragment and not split and _is_fragment(told, telling):
        return _whole(plain, telling, clause)
    if fragment or spoken or (stands and not _goes_on(plain, told, telling)):
        return named
    return _whole(plain, telling, clause)


def _whole(plain: str, telling: Telling, clause: Clause) -> str:
    """Return the clause as the letters tell it, whole where it was cut."""
    line = clause_title(telling, clause) if plain.endswith("…") else plain
    return with_helper(line, telling)


def is_headless(title: str, telling: Telling) -> bool:
    """Tell whether a line begins with a verb or relative that does not begin its sentence."""
    first = next(iter(title.split()), "")
    if first in _ORDINAL_ADVERBS and (rest := title.removeprefix(f"{first} ")) != title:
        return begins_with_verb(capital(rest), telling)
    if first.lower() == telling.tagged.word(0).lower() or " " not in title or "-" in first:
        return False
    if telling.alone and telling.anchor.clause is not None:
        return False  # its subject was found by its shape: "Who owned the mine"
    if first.lower() in _RELATIVES or begins_with_verb(title, telling):
        return True
    if first.lower() in _LOCATIVE and telling.trigger.lower() != first.lower():
        return not re.match(r"\w+ (?:\d|\$|£|€|half|all)", title)  # not "over 40 ships sank"
    if first.endswith("ing") and first in _capitals(telling):
        return False  # a name: "Dorling", "Sterling"
    return classify(first.lower()) in _HEADLESS


def _capitals(telling: Telling) -> set[str]:
    """Return the words of a sentence that have a capital, the first aside."""
    words = (telling.tagged.word(at) for at in range(1, len(telling.tagged.tags)))
    return {word for word in words if word[:1].isupper()}


def _is_fragment(plain: str, telling: Telling) -> bool:
    """Tell whether a line has no subject, or a second verb: "last won, will play"."""
    if is_headless(plain, telling) or _SECOND_VERB.search(plain):
        return True
    relative = _OWNED.match(plain)
    if relative is not None and telling.trigger.lower() in relative.group(1).lower():
        return True
    bare = plain.lower().startswith(telling.trigger.lower()) and telling.anchor.trigger > 0
    return bare or misses_noun(plain, telling) or _is_gerund(telling)


def _adds_helper(told: str, plain: str) -> bool:
    """Tell whether a line has the auxiliary that another lacks: "he | was | expelled"."""
    words, fewer = told.lower().split(), plain.lower().split()
    rest = [word for word in words if word not in _HELPERS]
    return len(words) > len(fewer) and rest == [word for word in fewer if word not in _HELPERS]


def _is_gerund(telling: Telling) -> bool:
    """Tell whether the trigger is an -ing form that only leads up to a clause: "before joining"."""
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None or tree.role(node) != "advcl":
        return False
    forms = (node, *tree.children(node, "aux"))
    return all(tree.nodes[one].tag in {"VBG", "VBN"} for one in forms) and any(
        tree.nodes[one].tag == "VBG" for one in forms
    )


def _lacks_start(told: str, plain: str) -> bool:
    """Tell whether a line has lost the start of its subject: "Ministry said", "Sweden’s ..."."""
    words, within = told.lower().split(), plain.lower()
    return within.find(" ".join(words[:2])) > 0 or words[0] in within.split()[1:6]


def _goes_on(plain: str, told: str, telling: Telling) -> bool:
    """Tell whether a line holds another and more, which is no clause nor event of its own."""
    if _ARTICLE.sub("", plain).lower() == told.lower():
        return True
    if not plain.lower().startswith(told.lower()) or len(told) >= len(plain):
        return False
    more = plain[len(told) :]
    tagged = telling.tagged
    dates = [tagged.word(i) for i, tag in enumerate(tagged.tags) if tag == "@"]
    words = re.findall(r"[\w’'-]+", more.lower())
    verbs = [word for word in words if classify(word) != "A"]
    # "fell, | hurt by the strike", and not "(who was ill when it) failed, | died"
    participle = more.startswith(",") and verbs[:1] == words[:1] and not _is_past(verbs, telling)
    if verbs and classify(verbs[0]) in _FINITE and not participle:
        return False  # "a referendum held | approved the plan"
    return not _ASIDE.match(more) and not any(date in more for date in dates)


def _is_past(verbs: Sequence[str], telling: Telling) -> bool:
    """Tell whether the first of some words is a past form wherever it stands in the sentence."""
    tree = telling.tree
    if tree is None or not verbs:
        return False
    nodes = (one for one, _ in enumerate(tree.nodes) if tree.word(one).lower() == verbs[0])
    tags = {tree.nodes[one].tag for one in nodes}
    return tags == {"VBD"}


def _stands(title: str, telling: Telling) -> bool:
    """Tell whether a line stands in the sentence as it is, the date and insertions aside.

    An insertion begins behind a comma, bracket or dash, or is a bare participle ("a report
    | released | that ...").
    """
    told = [found.group().lower() for found in TOKEN.finditer(title) if found.group() not in ",…"]
    tokens = _words_and_tags(telling)
    places = [at for at, (word, _) in enumerate(tokens) if told[:1] == [word]]
    return any(_follows(tokens[at:], told) for at in places)


def _words_and_tags(telling: Telling) -> list[tuple[str, str]]:
    """Return the words of a sentence in lower case with their tags."""
    tagged = telling.tagged
    return [
        (word.lower(), tag)
        for index, tag in enumerate(tagged.tags)
        for word in tagged.word(index).split()
    ]


def _follows(tokens: Sequence[tuple[str, str]], told: Sequence[str]) -> bool:
    at, inserted = 0, False
    for index, (word, tag) in enumerate(tokens):
        if at == len(told):
            break
        if word == told[at]:
            at, inserted = at + 1, False
            continue
        following = tokens[index + 1][1] if index + 1 < len(tokens) else ""
        leads = tag in "pacA" and following in {"@", "p", "a", "A"}
        loose = tag in "EP@" or word in _PARTICLES  # "research carried | out"
        if not (inserted or leads or tag in _INSERTING or loose):
            return False
        inserted = inserted or tag in _INSERTING
    return at == len(told)
