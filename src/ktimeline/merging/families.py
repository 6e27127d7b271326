"""Kinds of events that different words tell of one happening: "blew up" and "destroyed"."""

from __future__ import annotations

from functools import cache

from ktimeline.events.identity import trigger_class

__all__ = ["family_of"]

# A line is one family; what its words tell of one thing, on one day, to the same people, is one.
_FAMILIES = """\
attack destroy ruin wreck hit
die kill drown
sign agree conclude ratify
resign retire
win elect beat defeat victory
arrest seize apprehend nab
convict jail imprison
dismiss sack oust remove expel
appoint name choose
cancel scrap abandon
halt suspend stop pause freeze
approve adopt endorse pass
reject veto
close shut
ban bar outlaw forbid
visit arrive fly land
evacuate flee
rescue save
injure wound hurt
unveil present
crash derail
accuse blame
"""


@cache
def _families() -> dict[str, str]:
    return {
        trigger_class(word): line.split()[0]
        for line in _FAMILIES.splitlines()
        for word in line.split()
    }


def family_of(kind: str) -> str | None:
    """Return the family of a kind of events (see `trigger_class`), None where it has none.

    >>> family_of(trigger_class("killed")) == family_of(trigger_class("death"))
    True
    >>> family_of("quake") is None
    True
    """
    return _families().get(kind)
