"""One form for each person and organisation, whichever of their names a text uses."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ktimeline.model import Event
from ktimeline.syntax.wordlist import word_set

__all__ = ["canonical_names", "name_alike"]

# What a firm may be called with or without.
_FORMS = word_set(
    "inc corp co company corporation ltd limited plc llc sa s.a ag gmbh group holdings"
)
_SMALL = word_set("of the for and in on to de la")
_GENERATIONS = word_set("jr sr ii iii iv")
_INITIAL = re.compile(r"[A-Z]\.?")


def canonical_names(names: Iterable[str]) -> dict[str, str]:
    """Return the form to use for each of the names, which may come from many articles.

    Spellings of one name ("Kim Jong Un", "Kim Jong-un", "Barack H. Obama") are one, and so are a
    firm with and without its legal form, an acronym and the name that it is made of, and a family
    name where only one full name has it. The most frequent full form is used; what could be two
    people stays apart. The order of the names does not matter; naming one twice makes it weigh so.

    >>> canonical_names(["Angela Merkel", "Merkel", "WHO", "World Health Organization"])["WHO"]
    'World Health Organization'
    """
    counts = Counter(names)
    groups: dict[str, list[str]] = defaultdict(list)
    for name in counts:
        groups[_key(name)].append(name)
    best = {key: _best(group, counts) for key, group in groups.items()}
    family_first = frozenset(_key(name) for name in counts if "-" in name)
    links = _links(best, family_first)
    return {name: best[links.get(_key(name), _key(name))] for name in counts}


def name_alike(events: Iterable[Event], known: Iterable[str] = ()) -> Iterator[Event]:
    """Yield the events with one form for each of their participants (see `canonical_names`).

    `known` are further names that the same text or texts use.
    """
    told = list(events)
    forms = canonical_names([*known, *(name for one in told for name in one.participants)])
    for event in told:
        names = tuple(dict.fromkeys(forms[name] for name in event.participants))
        yield event if names == event.participants else replace(event, participants=names)


def _key(name: str) -> str:
    """Return what the spellings of one name have in common."""
    folded = unicodedata.normalize("NFKD", name)
    folded = "".join(letter for letter in folded if not unicodedata.combining(letter))
    words = folded.replace("-", " ").replace("’", "'").split()
    if len(words) > 2:  # "Barack H. Obama"
        words = [
            words[0],
            *(word for word in words[1:-1] if not _INITIAL.fullmatch(word)),
            words[-1],
        ]
    lower = [word.lower().strip(".,") for word in words]
    while len(lower) > 1 and (lower[-1] in _FORMS or lower[-1] in _GENERATIONS):
        lower.pop()
    if len(lower) > 1 and lower[0] == "the":
        lower.pop(0)
    lower = [word.replace("isation", "ization").replace("centre", "center") for word in lower]
    lower = [word.replace(".", "") for word in lower]  # "U.N."
    return " ".join(lower) or name


def _best(group: list[str], counts: Mapping[str, int]) -> str:
    return min(group, key=lambda name: (-counts[name], len(name), name))


def _links(best: Mapping[str, str], family_first: frozenset[str]) -> dict[str, str]:
    """Return the full name's key for each acronym and family name that only one full name fits."""
    families: dict[str, set[str]] = defaultdict(set)
    acronyms: dict[str, set[str]] = defaultdict(set)
    users: dict[str, set[str]] = defaultdict(set)  # "Kim": a name that others begin with
    for key in best:
        words = key.split()
        if len(words) > 1:
            families[words[-1]].add(key)
            users[words[0]].add(key)
            users[words[-1]].add(key)
            acronyms["".join(word[0] for word in words if word not in _SMALL)].add(key)
            if key in family_first:
                families[words[0]].add(key)
    links: dict[str, str] = {}
    for key, name in best.items():
        shouted = name.replace(".", "").isupper() and len(key) > 1
        fitting = (acronyms if shouted else families).get(key, set())
        if " " not in key and len(fitting) == 1 and (shouted or users[key] == fitting):
            links[key] = next(iter(fitting))
    return links
