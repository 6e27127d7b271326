"""Who says it, before what is said: "Ana Poe said in a note: ...", shorter where room is wanted."""

from __future__ import annotations

import re

from ktimeline.events.branches import title_before
from ktimeline.events.fitting import shorten
from ktimeline.events.phrasing import TITLE_LENGTH
from ktimeline.events.tree import read_tree
from ktimeline.model import Span

__all__ = ["shorter_lead", "shortest_lead", "speech"]

# Where and how it was said: "said | in a note to clients", "told reporters | after the talks".
_WHERE = re.compile(r" (?:in|on|at|during|after|before|ahead of|via) .*$")
_ASIDE = re.compile(r"^(\S[^,]*), [^,]*, (?=[a-z]+$|[a-z]+ [^,]*$)")


def speech(lead: str, said: str) -> str:
    """Return "Ana Poe said: ..." on a line, the lead no longer than there is room for.

    Its title goes first, then where it was said; what is still too long of what was said.
    """
    if len(lead) + 2 + len(said) > TITLE_LENGTH:
        said = said.strip('"“”')
    lead = shorter_lead(lead, TITLE_LENGTH - 2 - len(said))
    return f"{lead}: {shorten(said, TITLE_LENGTH - len(lead) - 2)}"


def shorter_lead(lead: str, room: int) -> str:
    """Return the longest form of a lead that there is room for, or the shortest of all."""
    forms = _leads(lead)
    return next((one for one in forms if len(one) <= room), forms[-1])


def shortest_lead(lead: str) -> str:
    """Return a lead without title, apposition and where it was said."""
    return _leads(lead)[-1]


def _leads(lead: str) -> list[str]:
    """Return a lead in its forms, the longest first."""
    plain = _ASIDE.sub(r"\1 ", lead)
    untitled = _without_title(plain)
    head, verb, rest = _at_verb(untitled)
    return [lead, plain, untitled, f"{head}{verb}{_WHERE.sub('', rest)}"]


def _at_verb(lead: str) -> tuple[str, str, str]:
    found = re.search(r" (?:said|says|told|wrote|added|warned|announced|reported)\b", lead)
    return (lead[: found.start()], found.group(), lead[found.end() :]) if found else (lead, "", "")


def _without_title(lead: str) -> str:
    """Return a lead that begins with the name of who speaks: "Chief executive | Ana Poe said"."""
    tree = read_tree(lead, Span(0, len(lead)))
    for index in range(1, len(tree.nodes) if tree is not None else 0):
        assert tree is not None
        if title_before(tree, index):
            return lead[tree.nodes[index].span.start :]
    return lead
