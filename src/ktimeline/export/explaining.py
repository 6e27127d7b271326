"""Everything that is known of one event, in words."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from ktimeline.export.event_row import kind_of
from ktimeline.export.iso import bounds
from ktimeline.export.saying import date_words, source_ids, when_words
from ktimeline.model import Article, Chronology, Conflict, Event, Evidence, Place, Resolution

__all__ = ["explain_event", "find_event"]

_WIDTH = 13


def find_event(chronology: Chronology, event_id: str) -> Event:
    """Return the event of an id, of the id of one of its tellings, or of an id's unique beginning.

    Raises LookupError, naming ids that are like it, where there is none, or several.
    """
    for event in chronology.events:
        if event.id == event_id:
            return event
    for event in chronology.events:
        if event_id in event.tellings:
            return event
    begun = [event for event in chronology.events if event_id and event.id.startswith(event_id)]
    if len(begun) == 1:
        return begun[0]
    ids = [event.id for event in chronology.events]
    near = [event.id for event in begun[:4]] or get_close_matches(event_id, ids, 3, 0.5)
    many = "several events begin with" if begun else "there is no event"
    hint = f"; did you mean {', '.join(near)}?" if near else "; the column event_id lists them"
    raise LookupError(f"{many} {event_id!r}{hint}")


def explain_event(chronology: Chronology, event: Event) -> str:
    """Return in lines what an event is, when, how that is known, and who tells of it."""
    articles = {article.id: article for article in chronology.articles}
    lines = [event.title, *_facts(event)]
    for number, evidence in enumerate(event.evidence, start=1):
        lines += ["", f"Source {number} of {len(event.evidence)}", *_told(evidence, articles)]
    for conflict in event.conflicts:
        lines += ["", "Disputed", *_disputed(conflict, articles)]
    return "\n".join(lines)


def _facts(event: Event) -> Iterator[str]:
    when = event.when
    start, end = bounds(when.interval, when.granularity)
    yield _line("id", event.id)
    yield _line("date", date_words(event))
    yield _line("interval", f"{start or 'open'} up to, and without, {end or 'open'}")
    yield _line("EDTF", f"{when.edtf} ({kind_of(when)}, dated to the {when.granularity.word})")
    yield _line("TIMEX3 value", when.value)
    yield _line("status", event.status.value)
    told = {
        "trigger": event.trigger,
        "places": "; ".join(map(_place, event.places)),
        "participants": "; ".join(event.participants),
        "sources": f"{event.sources} independent, in {len(source_ids(event))} of the articles "
        "(copies and updates of one are one source)",
        "confidence": f"{event.confidence:.2f}",
        "importance": f"{event.importance:.2f}",
        "tags": "; ".join(event.tags),
        "notes": event.notes,
        "also known as": "; ".join(one for one in event.tellings if one != event.id),
    }
    for name, text in told.items():
        if text:
            yield _line(name, text)


def _told(evidence: Evidence, articles: dict[str, Article]) -> Iterator[str]:
    article = articles.get(evidence.article_id)
    if article is None:
        yield _line("article", evidence.article_id or "not known")
    else:
        yield _line("article", f"{article.label} ({article.id})")
        yield _line("published", _published(article))
        where = " · ".join(filter(None, (article.source, article.url, article.path)))
        if where:
            yield _line("where", where)
    if evidence.quote:
        span = evidence.sentence
        yield _line("quote", f"“{evidence.quote}” (letters {span.start} to {span.end})")
    yield from _dated(evidence.resolution)


def _published(article: Article) -> str:
    if article.published is None:
        return "not known"
    return f"{article.published.moment.isoformat()}, from: {article.published.signal.value}"


def _dated(resolution: Resolution) -> Iterator[str]:
    yield _line("arithmetic", resolution.arithmetic())
    if resolution.mention.rule:
        yield _line("rule", resolution.mention.rule)
    for assumption in resolution.assumptions:
        yield _line("assumed", assumption.value)
    for other in resolution.alternatives:
        yield _line("or", f"{other.reading} ({other.why})")


def _disputed(conflict: Conflict, articles: dict[str, Article]) -> Iterator[str]:
    yield _line("date", f"{when_words(conflict.when)} ({conflict.when.edtf})")
    yield from _told(conflict.evidence, articles)


def _place(place: Place) -> str:
    known = place.latitude is not None and place.longitude is not None
    position = f"{place.latitude:.2f}, {place.longitude:.2f}" if known else ""
    details = ", ".join(filter(None, (place.country, position)))
    return f"{place.name} ({details})" if details else place.name


def _line(name: str, text: str) -> str:
    return f"  {name:<{_WIDTH}} {' '.join(text.split())}"
