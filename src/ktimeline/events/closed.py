"""Clauses inside another that a date closes: of a question, of a participle."""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.governing import main_verb
from ktimeline.syntax.clauses import Clause, Range
from ktimeline.syntax.governor import Group
from ktimeline.syntax.tagging import Tagged

__all__ = ["Closed"]


@dataclass(frozen=True, slots=True)
class Closed:
    """The subject of a clause, its verb group, and where its words end."""

    subject: Range
    group: Group
    end: int

    def anchor(self, tagged: Tagged) -> Anchor:
        """What the date is hung on: the verb of the clause."""
        verb = main_verb(tagged.tags, self.group)
        return Anchor(verb, clause=Clause((self.subject,), self.group, self.end, ()))
