"""A sentence from which lines are told: its tree, its tokens and its dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ktimeline.events.comparison import counts_since
from ktimeline.events.phrasing import phrase
from ktimeline.events.tree import Tree, runs
from ktimeline.model import Span
from ktimeline.syntax.tagging import Tagged

__all__ = ["Source"]

_LINKS = frozenset({"case", "punct", "det", "advmod", "mark", "cc"})  # no words of their own


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence as a tree and as tokens; `mentions` are the tokens of the event's own date.

    `others` are the spans of the sentence's other dates, whose verbs tell other events.
    """

    tree: Tree
    tagged: Tagged
    mentions: Sequence[int]
    others: tuple[Span, ...]

    def phrase(self, pieces: Sequence[set[int]]) -> str:
        """Return the words of some pieces without the date, tidied."""
        ranges = [one for piece in pieces for one in runs(self.tagged, self.tree, piece)]
        return phrase(self.tagged, ranges, self.mentions)

    def holds_other(self, branch: set[int]) -> bool:
        """Tell whether another date stands in a branch."""
        spans = [self.tree.nodes[index].span for index in branch]
        return any(span.overlaps(date) for span in spans for date in self.others)

    def is_dates(self, branch: set[int], *, own: bool = False) -> bool:
        """Tell whether a branch is nothing but other dates, or with `own` any dates."""
        dates = list(self.others)
        if own:
            dates += [self.tagged.spans[index] for index in self.mentions]
        told = [self.tree.nodes[one].span for one in branch if self.tree.role(one) not in _LINKS]
        return bool(told) and all(any(span.overlaps(date) for date in dates) for span in told)

    def leads_to_date(self, branch: set[int]) -> bool:
        """Tell whether the event's own date stands right behind a branch."""
        end = self.tree.nodes[max(branch)].span.end
        starts = [self.tagged.spans[index].start for index in self.mentions]
        return any(end <= at <= end + 1 for at in starts)

    def counts_since(self, branch: set[int]) -> bool:
        """Tell whether a branch says since when a thing had not been: "the first time since"."""
        spans = [self.tree.nodes[index].span for index in branch]
        dates = [date for date in self.others if any(span.overlaps(date) for span in spans)]
        return any(counts_since(self.tagged, self.tagged.index_at(date.start)) for date in dates)
