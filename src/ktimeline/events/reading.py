"""The sentences that hold dated mentions, each read once: tagged, named, built into a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ktimeline.events.discourse import Discourse
from ktimeline.events.mending import mend
from ktimeline.events.names import Name, find_names
from ktimeline.events.tree import Tree, read_tree
from ktimeline.model import Article, Resolution, Span
from ktimeline.syntax import sentence_at
from ktimeline.syntax.tagging import Tagged, tag_text

__all__ = ["Sentence", "apart", "read_sentences"]

_LONG = 1000  # a longer sentence is a text without full stops, and is read in blocks
_BLOCK = 600
_AGENCIES = r"(?:Reuters|AP|AFP|CNN|UPI|DPA|dpa|Xinhua|IRIN|Bloomberg|BUSINESS WIRE|PRNewswire)"
# "BELFAST, Northern Ireland (AP) —"
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’ -]{2,30}(?: ?, [A-Z][\w. ]{1,25}?)?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"\s*(?:(?:\(|-LRB- )[A-Z][\w ]*(?:\)|-RRB-)\s*[–—_-]*|--|[–—_])\s+"
)
# What pages print before a story: "WASHINGTON | Thu Jun 17, 2010 3:32 pm EDT WASHINGTON
# (Reuters) -", "Last updated at 15:44 GMT", "Friday, July 23, 2010; 11:01 PM".
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}) ?,? ?(?:19|20)\d\d"
_CLOCK = r"\d{1,2} ?[:.] ?\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?: (?:UK time|[A-Z]{2,4}\b))?"
_LEADING = (
    r"(?:[^a-z]|\b[A-Z][a-z]+\b|\b(?:[Ll]ast|[Uu]pdated|[Pp]ublished|[Pp]osted|at|on|by)\b){0,90}?"
)
_STAMPS = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        rf".{{0,120}}?(?:\(|-LRB- ?){_AGENCIES}[\w ]*(?:\)| ?-RRB-)\s*(?:--|[–—_-])\s+",
        rf"{_LEADING}{_DAY} ?[;,|–—-]* ?(?:at )?{_CLOCK}[\s|;,–—-]*",
        rf"{_LEADING}{_CLOCK} ?[;,|–—-]* ?(?:\w+day ?,? )?{_DAY}[\s|;,–—-]*",
        rf"(?:A version|This (?:article|story)) .{{0,15}}?(?:appeared|published) .{{0,160}}?{_DAY}",
        rf".{{0,30}}?\b(?:[Ll]ast )?[Uu]pdated(?: at)?:? {_CLOCK}(?: Help\b)?[\s|;,–—-]*",
    )
)


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
        story = _past_stamp(article.text, span)
        told = [found for found in members if found.mention.span.start >= story.start]
        if told:
            yield _read(article, discourse, span, story, told), told


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
    told = _past_dateline(article.text, story, mentions)
    tagged = tag_text(article.text, told, mentions)
    names = list(find_names(tagged, discourse.index, 0, len(tagged.tags)))
    tree = read_tree(article.text, told) if article.language.startswith("en") else None
    mended = mend(tree) if tree is not None else None
    return Sentence(article, span, tagged, names, discourse, mended)


def _past_dateline(text: str, span: Span, mentions: Sequence[Span]) -> Span:
    """Return the sentence without the dateline before it, unless that holds a mention."""
    found = _DATELINE.match(text, span.start, span.end)
    if found is not None and found.end() < min(span.end, mentions[0].start + 1):
        return Span(found.end(), span.end)
    return span


def _past_stamp(text: str, span: Span) -> Span:
    """Return the sentence without the time of publication that a page prints before it."""
    ends = [found.end() for stamp in _STAMPS if (found := stamp.match(text, span.start, span.end))]
    end = max(ends, default=span.start)
    return Span(end, span.end) if end < span.end else span


def apart(spans: Sequence[Span]) -> list[Span]:
    """Return the spans without those that overlap an earlier one."""
    kept: list[Span] = []
    for span in spans:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept
