"""The sentences before the one that is told, as trees with the people and dates in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ktimeline.events.mending import mend
from ktimeline.events.names import Name, find_names
from ktimeline.events.roles import is_role
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree, read_tree
from ktimeline.model import Span
from ktimeline.syntax import sentence_at
from ktimeline.syntax.tagging import Tagged, tag_text

__all__ = ["ToldSentence", "own_sentence", "sentences_before"]

_LONG = 500  # code points before a part of a sentence that are read


@dataclass(frozen=True, slots=True)
class ToldSentence:
    """A sentence as a tree with the people it names and its dates."""

    tree: Tree
    tagged: Tagged
    people: tuple[Span, ...]
    dates: tuple[Span, ...]

    def is_dated(self, node: int) -> bool:
        """Tell whether a node is a part of a date."""
        return any(self.tree.nodes[node].span.overlaps(date) for date in self.dates)

    def node_of(self, telling: Telling, node: int) -> int | None:
        """Return the node of the sentence for a node of the tree of a telling of it."""
        own = telling.tree
        return self.tree.node_at(own.nodes[node].span) if own is not None else None

    def is_named(self, place: Span) -> bool:
        """Tell whether a stretch is a part of somebody's name."""
        return any(one.overlaps(place) for one in self.people)

    def is_person(self, node: int) -> bool:
        """Tell whether a node is somebody's name or a noun for people."""
        named = self.is_named(self.tree.nodes[node].span)
        word = self.tree.word(node).lower()
        return named or is_role(word) or (word.endswith("s") and is_role(word[:-1]))


def own_sentence(telling: Telling) -> ToldSentence | None:
    """Return the whole sentence of a telling, that some of its clauses may have been taken off."""
    discourse, tagged = telling.discourse, telling.tagged
    if tagged.text == discourse.text:
        return _told(tagged, telling.tree, telling.names) if telling.tree is not None else None
    span = _whole_span(telling)
    tree = read_tree(discourse.text, span)
    if tree is None:
        return None
    whole = tag_text(discourse.text, span, [one for one in discourse.dates if span.contains(one)])
    names = list(find_names(whole, discourse.index, 0, len(whole.tags)))
    return _told(whole, mend(tree), names)


def _whole_span(telling: Telling) -> Span:
    """Return the stretch of the sentence that a telling tells a part of."""
    spans, text = telling.tagged.spans, telling.discourse.text
    if telling.tagged.text == text:
        return Span(spans[0].start, spans[-1].end)
    found = sentence_at(text, Span(spans[0].start, spans[0].end))
    return Span(max(found.start, spans[0].start - _LONG), max(found.end, spans[-1].end))


def sentences_before(telling: Telling, count: int) -> Iterator[ToldSentence]:
    """Yield up to `count` sentences before that of a telling, the last first."""
    place = _whole_span(telling).start
    for _ in range(count):
        earlier = telling.discourse.before(place)
        if earlier is None:
            return
        tagged, names, span = earlier
        tree = read_tree(telling.discourse.text, span)
        if tree is None:
            return
        yield _told(tagged, mend(tree), names)
        place = span.start


def _told(tagged: Tagged, tree: Tree, names: Sequence[Name]) -> ToldSentence:
    people = tuple(
        Span(tagged.spans[one.start].start, tagged.spans[one.end - 1].end)
        for one in names
        if one.person
    )
    dates = tuple(one for one, tag in zip(tagged.spans, tagged.tags, strict=True) if tag == "@")
    return ToldSentence(tree, tagged, people, dates)
