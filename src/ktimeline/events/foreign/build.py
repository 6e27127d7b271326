"""Events from the dated mentions of an article whose language has clauses but no parser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ktimeline.events.anchor import find_plain_anchor
from ktimeline.events.canonical import name_alike
from ktimeline.events.foreign.lines import line_of
from ktimeline.events.foreign.people import Known, find_names_abroad, index_names_abroad
from ktimeline.events.foreign.places import find_places_abroad
from ktimeline.events.foreign.sentences import sentence_around
from ktimeline.events.identity import event_id
from ktimeline.events.names import Name
from ktimeline.events.places import Sighting
from ktimeline.events.status import is_ahead
from ktimeline.events.when import when_of
from ktimeline.languages import Telling
from ktimeline.languages.common.telling import Told
from ktimeline.model import Article, Event, Evidence, Place, Resolution, Span, Status
from ktimeline.syntax.tagging import Tagged, tag_text

__all__ = ["build_foreign"]

_PLACES = 3
_PARTICIPANTS = 6
_LEAST = 2  # words that a line has

Group = list[Resolution]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with its words, names and places; `dates` are the tokens of its mentions."""

    span: Span
    tagged: Tagged
    names: Sequence[Name]
    places: Sequence[Sighting]
    dates: frozenset[int]

    @property
    def words(self) -> list[str]:
        return [self.tagged.word(at) for at in range(len(self.tagged.spans))]


def build_foreign(article: Article, telling: Telling, groups: Sequence[Group]) -> tuple[Event, ...]:
    """Return an event for each date of an article, in text order; a range is one date of two.

    `telling` is what the article's language knows of clauses and names. Names and places are told
    in the forms of that language; those of a collection are brought to one form when its articles
    are merged.
    """
    known = index_names_abroad(article.text, article.language[:2], telling.names)
    events: list[Event] = []
    for sentence, members in _sentences(article, telling, known, groups):
        built = (_event(article, telling, sentence, group) for group in members)
        events += [event for event in built if event is not None]
    return tuple(name_alike(events, known.long_names))


def _sentences(
    article: Article, telling: Telling, known: Known, groups: Sequence[Group]
) -> Iterator[tuple[_Sentence, list[Group]]]:
    members: list[Group] = []
    span = Span(0, 1)
    for group in groups:
        place = group[0].mention.span
        if not members or not span.contains(place):
            if members:
                yield _read(article, telling, known, span, members), members
            ordinals = telling.names.nouns
            span = sentence_around(article.text, place, telling.names.short, ordinals)
            members = []
        members.append(group)
    if members:
        yield _read(article, telling, known, span, members), members


def _read(
    article: Article, telling: Telling, known: Known, span: Span, members: Sequence[Group]
) -> _Sentence:
    inside = [found.mention.span for group in members for found in group]
    mentions: list[Span] = []
    for mention in sorted(one for one in inside if span.contains(one)):
        if not mentions or mentions[-1].end <= mention.start:
            mentions.append(mention)
    tagged = tag_text(article.text, span, mentions)
    language = article.language[:2]
    names = list(find_names_abroad(tagged, language, telling.names, known))
    places = list(find_places_abroad(tagged, language, telling.names, known.people))
    spots = {at for spot in places for at in range(spot.start, spot.end)}
    names = [name for name in names if name.start not in spots]
    dates = frozenset(at for at, tag in enumerate(tagged.tags) if tag == "@")
    return _Sentence(span, tagged, names, places, dates)


def _event(article: Article, telling: Telling, sentence: _Sentence, group: Group) -> Event | None:
    spans = sentence.tagged.spans
    mention = [
        spans.index(found.mention.span) for found in group if found.mention.span in spans
    ]  # fmt: skip
    if not mention:
        return None
    told = telling.tell(sentence.words, mention, sentence.dates) or _plain(sentence, mention)
    title = line_of(sentence.tagged, told.line) if told is not None else ""
    if told is None or len(title.split()) < _LEAST or told.trigger in mention:
        return None
    trigger, when = sentence.tagged.word(told.trigger), when_of(group)
    ahead = told.status is Status.HAPPENED and is_ahead(when, article.published)
    return Event(
        id=event_id(when, trigger, title),
        when=when,
        title=title,
        trigger=trigger,
        places=_places(sentence, told),
        participants=_people(sentence, told),
        evidence=tuple(
            Evidence(article.id, sentence.span, sentence.span.of(article.text), found)
            for found in group
        ),
        status=Status.PLANNED if ahead else told.status,
    )


def _plain(sentence: _Sentence, mention: Sequence[int]) -> Told | None:
    """Tell the whole sentence where no clause is found, by the long word nearest to the date."""
    trigger = find_plain_anchor(sentence.tagged, mention[0]).trigger
    everything = range(len(sentence.tagged.tags))
    short = {at - 1 for at in mention if at and len(sentence.tagged.word(at - 1)) < 4}
    line = tuple(at for at in everything if at not in short | set(mention))
    return Told(line, trigger, Status.HAPPENED, frozenset(everything)) if line else None


def _places(sentence: _Sentence, told: Told) -> tuple[Place, ...]:
    """Return at most three places of the event's clause, those it happens in or at first."""
    inside = [spot for spot in sentence.places if spot.start in told.extent]
    inside.sort(key=lambda spot: (not spot.located, abs(spot.start - told.trigger)))
    return tuple(dict.fromkeys(spot.place for spot in inside))[:_PLACES]


def _people(sentence: _Sentence, told: Told) -> tuple[str, ...]:
    """Return at most six names of the event's clause, or of the sentence where that has none."""
    near = sorted(sentence.names, key=lambda name: abs(name.start - told.trigger))
    inside = [name for name in near if name.start in told.extent]
    return tuple(dict.fromkeys(name.text for name in inside or near))[:_PARTICIPANTS]
