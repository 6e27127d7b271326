"""How made-up articles and events are written: every quote is the text at its span."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from ktimeline.model import (
    Article,
    Assumption,
    Chronology,
    DateSignal,
    Event,
    Evidence,
    Granularity,
    Instant,
    Interval,
    Mention,
    Problem,
    Published,
    Resolution,
    Span,
    Tense,
    Timex,
    TimexType,
    Unresolved,
    When,
)
from ktimeline.model.expression import Calendar, Expression

PAPERS = ("The Harbour Post", "Northern Ledger", "Alder Evening Star", "Coastal Wire")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TREE = Calendar(year=2018)


def day_text(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@dataclass
class Draft:
    """An article that is being written: sentences are added, spans are known at once."""

    id: str
    title: str
    source: str
    published: date | datetime | None
    signal: DateSignal = DateSignal.DATELINE
    url: str = ""
    text: str = ""
    language: str = "en"

    def add(self, sentence: str) -> Span:
        self.text += " " if self.text else ""
        start = len(self.text)
        self.text += sentence
        return Span(start, len(self.text))

    def finish(self) -> Article:
        stamp = None if self.published is None else Published(self.published, self.signal)
        return Article(
            self.id, self.text or " ", title=self.title, published=stamp, source=self.source,
            url=self.url, language=self.language,
        )  # fmt: skip


@dataclass
class Book:
    """Articles and events on their way into a chronology."""

    drafts: list[Draft] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    undated: list[Resolution] = field(default_factory=list)
    unresolved: list[Unresolved] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def draft(self, published: date | datetime | None, **more: str) -> Draft:
        number = len(self.drafts)
        draft = Draft(
            id=f"a{number:04d}",
            title=more.get("title", f"Halden Line: what we know, part {number + 1}"),
            source=more.get("source", PAPERS[number % len(PAPERS)]),
            published=published,
            url=more.get("url", f"https://news.example/{number}"),
        )
        self.drafts.append(draft)
        return draft

    def finish(self) -> Chronology:
        def start(event: Event) -> tuple[Instant, str]:
            bounds = event.when.interval
            return (bounds.first or bounds.limit or Instant(1), event.id)

        return Chronology(
            tuple(draft.finish() for draft in self.drafts),
            tuple(sorted(self.events, key=start)),
            tuple(self.undated),
            tuple(self.unresolved),
            tuple(self.problems),
        )


@dataclass(frozen=True)
class Told:
    """A date as a text tells it: the words, the meaning, the arithmetic."""

    words: str
    when: When
    steps: tuple[str, ...] = ()
    assumptions: tuple[Assumption, ...] = ()


def interval(first: date | datetime | None, limit: date | datetime | None) -> Interval:
    return Interval.between(first, limit)


def told_day(day: date) -> Told:
    when = When(
        interval(day, day + timedelta(1)), Granularity.DAY, day.isoformat(), day.isoformat(),
        day_text(day),
    )  # fmt: skip
    return Told(f"on {day_text(day)}", when, ("a full date",))


def told_weekday(day: date, published: date) -> Told:
    name = WEEKDAYS[day.weekday()]
    exact = told_day(day).when
    steps = (
        f"published {WEEKDAYS[published.weekday()][:3]} {day_text(published)}",
        f"the {name} before",
    )
    return Told(f"on {name}", exact, steps, (Assumption.PAST_PREFERRED,))


def told_month(day: date, *, bare: bool = False) -> Told:
    first = day.replace(day=1)
    after = (first + timedelta(32)).replace(day=1)
    code = f"{first.year:04d}-{first.month:02d}"
    name = f"{MONTHS[first.month - 1]} {first.year}"
    when = When(interval(first, after), Granularity.MONTH, code, code, name)
    if bare:
        words, assumed = f"in {MONTHS[first.month - 1]}", (Assumption.YEAR_FROM_DOCUMENT,)
        return Told(words, when, (f"the year of the publication, {first.year}",), assumed)
    return Told(f"in {name}", when, ("a month and a year",))


def told_quarter(day: date) -> Told:
    n = (day.month - 1) // 3
    first = date(day.year, 3 * n + 1, 1)
    after = (first + timedelta(95)).replace(day=1)
    name = f"Q{n + 1} {day.year}"
    words = f"in the {('first', 'second', 'third', 'fourth')[n]} quarter of {day.year}"
    when = When(
        interval(first, after), Granularity.QUARTER, f"{day.year}-Q{n + 1}",
        f"{first:%Y-%m}/{after - timedelta(1):%Y-%m}", name,
    )  # fmt: skip
    return Told(words, when, ("a quarter and a year",))


def told_year(year: int, *, about: bool = False) -> Told:
    when = When(
        interval(date(year, 1, 1), date(year + 1, 1, 1)), Granularity.YEAR, f"{year:04d}",
        f"{year:04d}~" if about else f"{year:04d}", f"about {year}" if about else str(year),
        approximate=about,
    )  # fmt: skip
    assumed = (Assumption.APPROXIMATE,) if about else ()
    return Told(f"around {year}" if about else f"in {year}", when, ("a year",), assumed)


def told_range(first: date, last: date) -> Told:
    reading = f"{day_text(first)} – {day_text(last)}"
    when = When(
        interval(first, last + timedelta(1)), Granularity.DAY, first.isoformat(),
        f"{first}/{last}", reading, lasted=True,
    )  # fmt: skip
    return Told(f"from {day_text(first)} to {day_text(last)}", when, ("a range of days",))


def told_since(day: date) -> Told:
    name = f"{MONTHS[day.month - 1]} {day.year}"
    when = When(
        interval(day.replace(day=1), None), Granularity.MONTH, f"{day:%Y-%m}", f"{day:%Y-%m}/..",
        f"since {name}", lasted=True,
    )  # fmt: skip
    return Told(f"since {name}", when, ("a month and a year", "from then on"))


def told_until(day: date) -> Told:
    name = f"{MONTHS[day.month - 1]} {day.year}"
    after = (day.replace(day=1) + timedelta(32)).replace(day=1)
    when = When(
        interval(None, after), Granularity.MONTH, f"{day:%Y-%m}", f"../{day:%Y-%m}",
        f"until {name}", lasted=True,
    )  # fmt: skip
    return Told(f"until {name}", when, ("a month and a year", "up to then"))


def told_hour(moment: datetime) -> Told:
    clock = f"{moment:%H:%M}"
    code = moment.isoformat(timespec="minutes")
    when = When(
        interval(moment, moment + timedelta(minutes=1)), Granularity.MINUTE, code, code,
        f"{day_text(moment.date())}, {clock}",
    )  # fmt: skip
    return Told(f"at {clock} on {day_text(moment.date())}", when, ("a date and a clock time",))


def told_bc(year: int) -> Told:
    """A year BC, given as written: 44 is 44 BC."""
    when = When(
        Interval(Instant(1 - year), Instant(2 - year)), Granularity.YEAR, f"BC{year:04d}",
        f"-{year - 1:04d}", f"{year} BC",
    )  # fmt: skip
    return Told(f"in {year} BC", when, ("a year before Christ",))


def told_far(year: int) -> Told:
    when = When(
        Interval(Instant(year), Instant(year + 1)), Granularity.YEAR, str(year), f"Y{year}",
        str(year),
    )  # fmt: skip
    return Told(f"in the year {year}", when, ("a year",))


def evidence(
    draft: Draft, told: Told, title: str, *, pattern: str = "{title} {words}."
) -> Evidence:
    """Write a sentence into an article and return it as evidence."""
    sentence = pattern.format(title=title, words=told.words)
    span = draft.add(sentence)
    at = span.start + sentence.rindex(told.words)
    mention = mention_at(draft, at, told.words)
    timex = Timex(
        TimexType.TIME if told.when.granularity < Granularity.DAY else TimexType.DATE,
        told.when.value,
        "APPROX" if told.when.approximate else "",
    )
    resolution = Resolution(
        mention, told.when.interval, told.when.granularity, timex, told.when.edtf,
        told.when.reading, told.assumptions, told.steps, lasted=told.when.lasted,
    )  # fmt: skip
    return Evidence(draft.id, span, sentence, resolution)


def mention_at(draft: Draft, at: int, words: str, tree: Expression = TREE) -> Mention:
    return Mention(draft.id, Span(at, at + len(words)), words, tree, Tense.PAST, "sample")


def add_event(book: Book, draft: Draft, told: Told, title: str, **more: object) -> Event:
    """Add an event with one piece of evidence; `more` are further fields of `Event`."""
    others: tuple[Evidence, ...] = more.pop("others", ())  # type: ignore[assignment]
    pattern: str = more.pop("pattern", "{title} {words}.")  # type: ignore[assignment]
    first = evidence(draft, told, title, pattern=pattern)
    event = Event(
        id=f"e{len(book.events):05d}",
        when=told.when,
        title=title,
        trigger=str(more.pop("trigger", title.rsplit(maxsplit=1)[-1])),
        places=more.pop("places", ()),  # type: ignore[arg-type]
        participants=more.pop("participants", ()),  # type: ignore[arg-type]
        evidence=(first, *others),
        **more,  # type: ignore[arg-type]
    )
    book.events.append(event)
    return event
