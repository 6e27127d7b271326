"""One mention in its sentence, with what it dates and who is named there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ktimeline.events.anchor import Anchor
from ktimeline.events.discourse import Discourse
from ktimeline.events.names import Name, NameIndex
from ktimeline.events.tree import Tree
from ktimeline.syntax.tagging import Tagged

__all__ = ["Telling"]


@dataclass(frozen=True, slots=True)
class Telling:
    """A tagged sentence, what its date is hung on, the tokens of the date, and the names in it.

    `index` holds what the article's names teach, `discourse` the sentences before, of which a
    pronoun may speak. `tree` is None where the sentence's language has no parser; `keeps_date`
    tells that the date is what the clause says ("took three months", "was to run until May"),
    `ahead` that it lies behind the day of publication, `alone` that its line is whole without
    the sentence around it.
    """

    tagged: Tagged
    anchor: Anchor
    mentions: Sequence[int]
    index: NameIndex
    names: Sequence[Name]
    discourse: Discourse
    tree: Tree | None = None
    keeps_date: bool = False
    ahead: bool = False
    alone: bool = False

    @property
    def left_out(self) -> Sequence[int]:
        """The tokens that no line repeats: the date, unless the line would be cut short by it."""
        return () if self.keeps_date else self.mentions

    @property
    def trigger(self) -> str:
        """The word that names the event."""
        return self.tagged.word(self.anchor.trigger)
