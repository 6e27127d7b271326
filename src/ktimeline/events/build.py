"""Events from the dated mentions of one article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from ktimeline.events.anchor import find_anchor, find_elapsed_anchor, find_plain_anchor
from ktimeline.events.identity import event_id
from ktimeline.events.names import Name, NameIndex, find_names, index_names
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.scene import participants_of, places_of
from ktimeline.events.status import status_of
from ktimeline.events.telling import Telling
from ktimeline.events.title import compose_title
from ktimeline.events.when import when_of
from ktimeline.model import Article, Event, Evidence, Resolution, Span, TimexType
from ktimeline.model.expression import Elapsed
from ktimeline.syntax import sentence_at
from ktimeline.syntax.tagging import Tagged, tag_text

__all__ = ["build_events"]

_LONG = 1200  # code points of a sentence that are read around the mention
_NEAR = 400
# "BELFAST, Northern Ireland (AP) —"
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][\w. ]{1,25}?)?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"\s*(?:\([A-Z][\w ]*\)\s*[–—_-]*|--|[–—_])\s+"
)
_TELLING = frozenset("NxXEVRPGvSkyifz")
_NO_WORDS = frozenset('@0paAcuqr,;"(.sTwbBehn')  # of these letters no line can be made


@dataclass(frozen=True, slots=True)
class _Sentence:
    article: Article
    index: NameIndex
    span: Span
    tagged: Tagged
    names: list[Name]


def build_events(article: Article, resolutions: Iterable[Resolution]) -> tuple[Event, ...]:
    """Return an event for each dated mention of an article, in text order.

    The two mentions of a range make one event. Page furniture, sets, vague times and lengths that
    are not anchored make none, nor does a date with no word beside it.

    >>> from ktimeline.model import Article
    >>> build_events(Article("a", "Nothing is dated here."), [])
    ()
    """
    dated = [found for found in resolutions if _is_dated(article, found)]
    dated.sort(key=lambda found: (found.mention.span, found.timex.value))
    if not dated:
        return ()
    index = index_names(article.text)
    events: list[Event] = []
    for span, members in groupby(dated, lambda found: _sentence_span(article.text, found)):
        found = list(members)
        sentence = _read_sentence(article, index, span, found)
        built = (_event(sentence, group) for group in _ranges(found))
        events += [event for event in built if event is not None]
    return tuple(events)


def _is_dated(article: Article, found: Resolution) -> bool:
    if found.interval is None and found.range is None:
        return False
    if found.timex.type is TimexType.SET or found.mention.span.end > len(article.text):
        return False
    return not article.is_dropped(found.mention.span)


def _sentence_span(text: str, found: Resolution) -> Span:
    span = found.mention.span
    sentence = sentence_at(text, span)
    start, end = max(sentence.start, span.start - _LONG), min(sentence.end, span.end + _LONG)
    return Span(start, end)


def _read_sentence(
    article: Article, index: NameIndex, span: Span, members: list[Resolution]
) -> _Sentence:
    mentions = _apart([found.mention.span for found in members])
    told = _past_dateline(article.text, span, mentions)
    tagged = tag_text(article.text, told, mentions)
    names = list(find_names(tagged, index, 0, len(tagged.tags)))
    return _Sentence(article, index, span, tagged, names)


def _past_dateline(text: str, span: Span, mentions: Sequence[Span]) -> Span:
    """Return the sentence without the dateline before it, unless that holds a mention."""
    found = _DATELINE.match(text, span.start, span.end)
    if found is None or found.end() >= min(span.end, mentions[0].start + 1):
        return span
    return Span(found.end(), span.end)


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Return the spans without those that overlap an earlier one."""
    kept: list[Span] = []
    for span in spans:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _ranges(members: list[Resolution]) -> list[list[Resolution]]:
    """Bring together the two ends of each range."""
    groups: list[list[Resolution]] = []
    for found in members:
        last = groups[-1] if groups else []
        if (
            last
            and found.mention.whole is not None
            and last[-1].mention.whole == found.mention.whole
            and last[-1].range == found.range
            and len(last) == 1
        ):
            last.append(found)
        else:
            groups.append([found])
    return groups


def _event(sentence: _Sentence, group: list[Resolution]) -> Event | None:
    telling = _telling(sentence, group)
    if telling is None:
        return None
    title = compose_title(telling)
    if not _tells(title, telling):
        return None
    article, when = sentence.article, when_of(group)
    return Event(
        id=event_id(when, telling.trigger, title),
        when=when,
        title=title,
        trigger=telling.trigger,
        places=places_of(telling),
        participants=participants_of(telling),
        evidence=tuple(
            Evidence(article.id, sentence.span, sentence.span.of(article.text), found)
            for found in group
        ),
        status=status_of(telling, when, article.published),
    )


def _telling(sentence: _Sentence, group: list[Resolution]) -> Telling | None:
    tagged = sentence.tagged
    mentions = [
        tagged.spans.index(found.mention.span)
        for found in group
        if found.mention.span in tagged.spans
    ]
    if not mentions or set(tagged.tags) <= _NO_WORDS:
        return None
    if not sentence.article.language.startswith("en"):
        return _plain_telling(sentence, mentions)
    anchor = None
    if isinstance(group[0].mention.expression, Elapsed):
        anchor = find_elapsed_anchor(tagged, mentions[0])
    if anchor is None:
        anchor = find_anchor(tagged, mentions[0])
    if anchor.trigger in mentions:
        return None
    names = sentence.names
    spoken_of = names if any(name.person for name in names) else _named_before(sentence)
    return Telling(tagged, anchor, mentions, sentence.index, names, spoken_of)


def _plain_telling(sentence: _Sentence, mentions: list[int]) -> Telling | None:
    """Tell the whole sentence of a language whose grammar is not known here.

    A word of up to three letters before a date leads up to it ("am", "el", "den").
    """
    tagged = sentence.tagged
    anchor = find_plain_anchor(tagged, mentions[0])
    if anchor.trigger in mentions:
        return None
    short = [at - 1 for at in mentions if at and len(tagged.word(at - 1)) < 4]
    # Where nouns have a capital, only long names and acronyms are surely names.
    names = [
        name
        for name in sentence.names
        if (" " in name.text and name.start > 0) or name.text.isupper()
    ]
    return Telling(tagged, anchor, sorted({*mentions, *short}), sentence.index, names, ())


def _tells(title: str, telling: Telling) -> bool:
    """Tell whether a title says more than one bare word that names no event."""
    if " " not in title:
        return telling.anchor.clause is None and is_event_noun(title)
    if telling.anchor.clause is None and telling.anchor.noun is None:
        # A dateline ("OSLO, 5 May (Agency)") names a place and nothing that happened there.
        told = set(telling.tagged.tags) & _TELLING
        return bool(told) and telling.trigger.lower() in title.lower()
    if telling.trigger.lower() not in title.lower():  # a title alone ("Mr.") names nothing
        return False
    return any(letter.isalpha() for letter in title)


def _named_before(sentence: _Sentence) -> list[Name]:
    """Return the names of the sentence before, of which "his trip" may speak."""
    text, start = sentence.article.text, max(0, sentence.span.start - _NEAR)
    end = start + len(text[start : sentence.span.start].rstrip())
    if end == start:
        return []
    before = sentence_at(text, Span(end - 1, end))
    tagged = tag_text(text, Span(max(before.start, end - _LONG), end))
    return list(find_names(tagged, sentence.index, 0, len(tagged.tags)))
