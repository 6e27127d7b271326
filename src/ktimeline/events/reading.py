"""The sentences that hold dated mentions, each read once: tagged, named, built into a tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ktimeline.events.discourse import Discourse
from ktimeline.events.furniture import past_dateline, past_stamp, unglued
from ktimeline.events.greetings import is_greeting, past_clock
from ktimeline.events.mending import mend
from ktimeline.events.names import Name, find_names
from ktimeline.events.semicolons import split_clauses
from ktimeline.events.tree import Tree, read_tree
from ktimeline.model import Article, Resolution, Span
from ktimeline.syntax import sentence_at
from ktimeline.syntax.tagging import Tagged, tag_text

__all__ = ["Sentence", "apart", "read_sentences"]

_LONG = 1000  # a longer sentence is a text without full stops, and is read in blocks
_BLOCK = 600


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article, tagged from its first word on; `tree` is None where none is read.

    `span` is the whole sentence, the dateline included.
    """

    article: Article
    span: Span
    tagged: Tagged
    names: list[Name]
    discourse: Discourse
    tree: Tree | None


def read_sentences(
    article: Article, discourse: Discourse, dated: Sequence[Resolution]
) -> Iterator[tuple[Sentence, list[Resolution]]]:
    """Yield each sentence that holds dated mentions, which are in text order, with them.

    A mention in the time of publication that a page prints before its story dates nothing.
    """
    for span, members in _by_sentence(article.text, dated):
        for story in _stories(article, span, [found.mention.span for found in members]):
            told = [one for one in members if story.start <= one.mention.span.start < story.end]
            if told:
                yield _read(article, discourse, span, story, told), told


def _stories(article: Article, span: Span, mentions: Sequence[Span]) -> Iterator[Span]:
    """Yield the sentences that a page has run together in one, without its furniture."""
    english = article.language.startswith("en")
    parts = unglued(article.text, span, mentions) if english else [span]
    for part in parts:
        if (story := past_stamp(article.text, part, whole=len(parts) == 1)) is None:
            continue
        if not english:
            yield story
        elif not is_greeting(article.text, story):
            story = past_clock(article.text, story, mentions)
            yield from split_clauses(article.text, story, mentions)


def _by_sentence(text: str, dated: Sequence[Resolution]) -> Iterator[tuple[Span, list[Resolution]]]:
    members: list[Resolution] = []
    span = Span(0, 1)
    for found in dated:
        place = found.mention.span
        if not members or not span.contains(place):
            if members:
                yield span, members
            members, span = [], _sentence_of(text, place)
        members.append(found)
    if members:
        yield span, members


def _sentence_of(text: str, mention: Span) -> Span:
    """Return the sentence of a mention, or the block of it that the mention begins in."""
    sentence = sentence_at(text, mention)
    if sentence.end - sentence.start <= _LONG:
        return sentence
    # Blocks count from the start of the text, so that neighbouring mentions share one.
    block = mention.start // _BLOCK * _BLOCK
    start = text.rfind(" ", max(0, block - _BLOCK), block) + 1 if block else 0
    end = text.find(" ", block + _BLOCK)
    start = max(sentence.start, start if start > 0 else block)
    end = end if 0 <= end < block + 2 * _BLOCK else block + 2 * _BLOCK
    return Span(min(start, mention.start), max(min(end, sentence.end), mention.end))


def _read(
    article: Article, discourse: Discourse, span: Span, story: Span, members: list[Resolution]
) -> Sentence:
    mentions = apart([found.mention.span for found in members])
    told = past_dateline(article.text, story, mentions)
    mentions = [one for one in mentions if one.start >= told.start]
    tagged = tag_text(article.text, told, mentions)
    names = list(find_names(tagged, discourse.index, 0, len(tagged.tags)))
    tree = read_tree(article.text, told) if article.language.startswith("en") else None
    mended = mend(tree) if tree is not None else None
    return Sentence(article, span, tagged, names, discourse, mended)


def apart(spans: Sequence[Span]) -> list[Span]:
    """Return the spans without those that overlap an earlier one."""
    kept: list[Span] = []
    for span in spans:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept
