"""Triggers and titles against gold: is what we say happened at a date tied to it?

Run as `python -m benchmarks.triggers`; `--half a` to tune on, `--errors N` to see what differs.
Every TIMEX3 that a TLINK ties to an EVENT of its sentence is given to `build_events` as a dated
mention, so that only the choice of the event is measured, not the finding of dates. Printed beside
it are the nearest gold event (a ceiling of a kind) and the nearest verb (the floor).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks.corpora import MissingCorporaError, explain_and_exit
from benchmarks.eventtimes import report_event_times
from benchmarks.links import Tie, TiedDocument, tied_documents
from benchmarks.timegraph import report_time_graph
from ktimeline.events import build_events
from ktimeline.model import (
    Article,
    Event,
    Granularity,
    Interval,
    Mention,
    Resolution,
    Span,
    Timex,
    TimexType,
)
from ktimeline.model.expression import Calendar
from ktimeline.syntax.tagging import tag_text

CORPORA = ("timebank", "aquaint")
VERBS = frozenset("vSVEPRGikbBhHoOmw")
FIRST_DAY = date(2001, 1, 1)


@dataclass(frozen=True, slots=True)
class Judged:
    """A tie with the event that was built from its TIMEX3, or None."""

    document: TiedDocument
    tie: Tie
    event: Event | None

    @property
    def words(self) -> list[str]:
        """The words of the events that gold ties to the date."""
        return [span.of(self.document.text).lower() for span in self.tie.tied]

    @property
    def hit(self) -> bool:
        """Whether the trigger is one of the tied events."""
        return self.event is not None and self.event.trigger.lower() in self.words

    @property
    def told(self) -> bool:
        """Whether the title contains the word of a tied event."""
        if self.event is None:
            return False
        title = self.event.title.lower()
        return any(re.search(rf"\b{re.escape(word)}\b", title) for word in self.words)


def judge(document: TiedDocument) -> Iterator[Judged]:
    """Yield each tie of a document with the event that we build there."""
    resolutions = [_dated(document.text, span, at) for at, span in enumerate(document.timexes)]
    events = build_events(Article(document.id, document.text), resolutions)
    by_span = {piece.resolution.mention.span: event for event in events for piece in event.evidence}
    for tie in document.ties:
        yield Judged(document, tie, by_span.get(tie.timex))


def _dated(text: str, span: Span, at: int) -> Resolution:
    """Return a resolution of a marked TIMEX3 to a day of its own: which day does not matter."""
    mention = Mention("", span, span.of(text), Calendar(year=2000))
    day = FIRST_DAY + timedelta(days=at)
    interval = Interval.between(day, day + timedelta(days=1))
    value = day.isoformat()
    return Resolution(mention, interval, Granularity.DAY, Timex(TimexType.DATE, value), value, "")


def nearest_gold(tie: Tie) -> Span:
    """Return the gold event of the sentence that is nearest to the date."""
    return min(tie.events, key=lambda event: _distance(event, tie.timex))


def nearest_verb(text: str, tie: Tie) -> Span | None:
    """Return the verb of the sentence that is nearest to the date, by the shallow tagger."""
    tagged = tag_text(text, tie.sentence, [tie.timex])
    verbs = [span for tag, span in zip(tagged.tags, tagged.spans, strict=True) if tag in VERBS]
    return min(verbs, key=lambda verb: _distance(verb, tie.timex), default=None)


def _distance(event: Span, timex: Span) -> int:
    return min(abs(event.start - timex.end), abs(timex.start - event.end))


def documents_of(corpus: str, half: str | None) -> list[TiedDocument]:
    """Return a corpus, or its even ("a") or odd ("b") documents."""
    documents = list(tied_documents(corpus))
    return documents["ab".index(half) :: 2] if half else documents


def report(corpora: Sequence[str], half: str | None, errors: int) -> None:
    """Print the line of one corpus or of several together, and some of what differs."""
    documents = [one for corpus in corpora for one in documents_of(corpus, half)]
    judged = [one for document in documents for one in judge(document)]
    total = len(judged) or 1
    gold = sum(nearest_gold(one.tie) in one.tie.tied for one in judged)
    verb = sum(nearest_verb(one.document.text, one.tie) in one.tie.tied for one in judged)
    shares = (
        verb / total,
        sum(one.hit for one in judged) / total,
        sum(one.told for one in judged) / total,
        gold / total,
        sum(one.event is None for one in judged) / total,
    )
    corpus = corpora[0] if len(corpora) == 1 else "both"
    name = f"{corpus} {half}" if half else corpus
    print(f"  {name:<14}{len(judged):>6}" + "".join(f"{100 * share:>13.1f}" for share in shares))
    for one in [one for one in judged if not one.hit][:errors]:
        print(f"    {'' if one.told else '!'} {describe(one)}")


def describe(one: Judged) -> str:
    """Return a sentence with its date in brackets, gold, our trigger and our title."""
    text, timex, sentence = one.document.text, one.tie.timex, one.tie.sentence
    before, after = text[sentence.start : timex.start], text[timex.end : sentence.end]
    marked = " ".join(f"{before}[{timex.of(text)}]{after}".split())
    ours = f"{one.event.trigger} | {one.event.title}" if one.event else "no event"
    return f"{marked}\n        gold {', '.join(one.words)}; ours {ours}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.triggers", description=__doc__)
    parser.add_argument("--half", choices=("a", "b"), help="even (a) or odd (b) documents only")
    parser.add_argument("--errors", type=int, default=0, help="show so many differences a corpus")
    parser.add_argument("--only-ties", action="store_true", help="leave out the other two corpora")
    options = parser.parse_args(arguments)
    columns = ("nearest verb", "trigger", "in the title", "nearest gold", "no event")
    try:
        print("an event that gold ties to the date, percent")
        print(f"  {'':<14}{'TIMEX3':>6}" + "".join(f"{name:>13}" for name in columns))
        for corpus in CORPORA:
            report([corpus], options.half, options.errors)
        report(CORPORA, options.half, 0)
        if not options.only_ties:
            report_event_times()
            report_time_graph()
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
