"""Made-up chronologies for tests and screenshots: any size, the same on every run.

The story is invented: a shipping line, its ferries, an inquiry.
"""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta

from drafting import (
    Book,
    Draft,
    Told,
    add_event,
    evidence,
    mention_at,
    told_bc,
    told_day,
    told_far,
    told_hour,
    told_month,
    told_quarter,
    told_range,
    told_since,
    told_until,
    told_weekday,
    told_year,
)

from ktimeline.model import (
    Chronology,
    Conflict,
    Event,
    Granularity,
    Place,
    Problem,
    Reason,
    Resolution,
    Status,
    Timex,
    TimexType,
    Unresolved,
)
from ktimeline.model.expression import Each, Every, Expression, Fields, Vague, VagueTime

PLACES = (
    Place("Rotterdam", "NL", 51.92, 4.48),
    Place("Gdańsk", "PL", 54.35, 18.65),
    Place("Valparaíso", "CL", -33.05, -71.62),
    Place("Lagos", "NG", 6.45, 3.39),
    Place("Osaka", "JP", 34.69, 135.5),
    Place("Bergen", "NO", 60.39, 5.32),
    Place("Port Alder", "", None, None),
)
PEOPLE = ("Ines Halden", "Marek Zielski", "Judge Okafor", "Captain Aune", "Rosa Quint")
DEEDS = (
    ("{who} signs a contract for {n} ferries", "signs"),
    ("The ferry Sabine {n} is launched", "launched"),
    ("Inspectors find cracks in {n} hulls", "find"),
    ("{who} resigns from the board of Halden Line", "resigns"),
    ("Dockers strike over {n} unpaid weeks", "strike"),
    ("Parliament debates the safety of night crossings", "debates"),
    ("{who} tells the inquiry that warnings were ignored", "tells"),
    ("Halden Line sells {n} of its terminals", "sells"),
    ("A storm closes the harbour and strands {n} ships", "closes"),
    ("The yard delivers the Sabine {n} late", "delivers"),
    ("{who} meets the families of the passengers", "meets"),
    ("A court freezes the accounts of Halden Line", "freezes"),
    ("Divers raise the bow door of the Sabine {n}", "raise"),
    ("{who} is elected mayor with a majority of {n} votes", "elected"),
    ("The union accepts an offer of {n} per cent", "accepts"),
    ("Prosecutors charge {who} with fraud", "charge"),
)


def told_somehow(chance: random.Random, day: date, published: date) -> Told:
    """Tell a day in one of the ways in which news tells days."""
    roll = chance.random()
    if roll < 0.42:
        return told_day(day)
    if roll < 0.52:
        near = published - timedelta(chance.randrange(1, 7))
        return told_weekday(near, published)
    if roll < 0.70:
        return told_month(day, bare=chance.random() < 0.3)
    if roll < 0.76:
        return told_quarter(day)
    if roll < 0.81:
        return told_year(day.year)
    if roll < 0.85:
        return told_year(day.year, about=True)
    if roll < 0.92:
        return told_range(day, day + timedelta(chance.randrange(3, 90)))
    if roll < 0.95:
        return told_since(day)
    if roll < 0.96:
        return told_until(day)
    return told_hour(datetime(day.year, day.month, day.day, chance.randrange(24), 30))


def chronology(count: int, *, seed: int = 7, years: tuple[int, int] = (2014, 2019)) -> Chronology:
    """Return `count` events from about half as many articles, with a few of everything."""
    chance = random.Random(seed)
    book = Book()
    span = (date(years[1], 1, 1) - date(years[0], 1, 1)).days
    for _ in range(max(1, min(count // 2, 400)) if count else 0):
        day = date(years[0], 1, 1) + timedelta(int(span * chance.betavariate(3, 2)) + 20)
        book.draft(day)
    for number in range(count):
        _add_random_event(book, chance, number)
    if count >= 20:
        _add_tray(book)
    return book.finish()


def _add_random_event(book: Book, chance: random.Random, number: int) -> None:
    draft = chance.choice(book.drafts)
    assert isinstance(draft.published, date)
    day = draft.published - timedelta(int(chance.expovariate(1 / 60)) + 1)
    told = told_somehow(chance, day, draft.published)
    who = chance.choice(PEOPLE)
    shape, trigger = chance.choice(DEEDS)
    title = shape.format(who=who, n=2 + number % 9)
    others = tuple(
        evidence(source, told, title, pattern="As first reported, {title} {words}, sources say.")
        for source in chance.sample(book.drafts, k=min(len(book.drafts), _repeats(chance)))
    )
    status = chance.choices(list(Status), weights=(90, 6, 3, 1))[0]
    event = add_event(
        book, draft, told, title, trigger=trigger, others=others, status=status,
        places=tuple(chance.sample(PLACES, k=chance.choice((0, 1, 1, 1, 2)))),
        participants=(who,) if "{who}" in shape else (),
    )  # fmt: skip
    if chance.random() < 0.06:
        book.events[-1] = _disputed(book, event, chance, day + timedelta(9))


def _repeats(chance: random.Random) -> int:
    return chance.choices((0, 1, 2, 4), weights=(70, 18, 9, 3))[0]


def _disputed(book: Book, event: Event, chance: random.Random, day: date) -> Event:
    other = told_day(day)
    claim = evidence(chance.choice(book.drafts), other, f"By another account, {event.title}")
    return Event(
        event.id, event.when, event.title, event.trigger, event.places, event.participants,
        event.evidence, (Conflict(other.when, claim),), event.status,
    )  # fmt: skip


def add_undated(book: Book, draft: Draft, sentence: str, words: str, timex: Timex) -> None:
    span = draft.add(sentence)
    tree: Expression = Vague(VagueTime.PAST)
    if timex.type is TimexType.SET:
        tree = Each(Every(Granularity.DAY))
    mention = mention_at(draft, span.start + sentence.index(words), words, tree)
    book.undated.append(Resolution(mention, None, None, timex, "", words))


def add_unresolved(book: Book, draft: Draft, sentence: str, words: str, why: Reason) -> None:
    span = draft.add(sentence)
    mention = mention_at(draft, span.start + sentence.index(words), words, Fields(day=30))
    book.unresolved.append(Unresolved(mention, why))


def _add_tray(book: Book) -> None:
    draft = book.drafts[0]
    add_undated(
        book, draft, "The pumps were checked almost every day.", "almost every day",
        Timex(TimexType.SET, "P1D"),
    )  # fmt: skip
    add_undated(
        book, draft, "The company recently moved its office.", "recently",
        Timex(TimexType.DATE, "PAST_REF"),
    )  # fmt: skip
    add_undated(
        book, draft, "Repairs took two weeks.", "two weeks", Timex(TimexType.DURATION, "P2W")
    )
    add_unresolved(
        book, draft, "The log gives 30 February 2015.", "30 February 2015", Reason.NO_SUCH_DAY
    )
    book.problems.append(
        Problem("letters/03.txt", "no publication date; give one in a manifest or on the file name")
    )


def single(told: Told, title: str = "The ferry Sabine is launched") -> Chronology:
    """One event alone."""
    book = Book()
    add_event(book, book.draft(date(2018, 6, 20), title="A launch"), told, title)
    return book.finish()


def one_day() -> Chronology:
    """Eight events, all on one day, dated to the minute."""
    book = Book()
    draft = book.draft(date(2018, 6, 13), title="The night of the Sabine, hour by hour")
    hours = ((0, 40), (3, 5), (3, 20), (3, 55), (5, 30), (9, 0), (14, 15), (22, 10))
    for hour, minute in hours:
        told = told_hour(datetime(2018, 6, 12, hour, minute))
        add_event(book, draft, told, f"Coastguard logs call {hour:02d}{minute:02d}")
    return book.finish()


def far_out() -> Chronology:
    """Thirty events of 2014 ... 2018 and one of 44 BC."""
    book = Book()
    chance = random.Random(5)
    draft = book.draft(date(2018, 6, 20), title="From Caesar to the ferries")
    add_event(book, draft, told_bc(44), "Caesar is killed in Rome", places=(Place("Rome", "IT"),))
    for number in range(30):
        day = date(2014, 1, 1) + timedelta(chance.randrange(1600))
        add_event(book, draft, told_day(day), f"Halden Line reports its trip number {number}")
    return book.finish()


def ancient() -> Chronology:
    """Events BC, AD and far beyond the year 9999: nothing here fits a `datetime`."""
    book = Book()
    draft = book.draft(None, title="A very long view", source="")
    for told, title in (
        (told_bc(264), "The first war between Rome and Carthage begins"),
        (told_bc(218), "Hannibal crosses the Alps"),
        (told_bc(146), "Carthage is destroyed"),
        (told_bc(44), "Caesar is killed"),
        (told_year(50), "A town is founded on the Rhine"),
        (told_far(12025), "The seed vault is to be opened"),
    ):
        add_event(book, draft, told, title)
    return book.finish()


HOSTILE = (
    '</script><img src=x onerror="window.hacked=1">',
    "<b>bold</b> & <a href='javascript:alert(1)'>link</a>",
    "<!--<script>window.hacked=2</script>",
    "$\\frac{1}{2}$ %{x} {{title}} %s \u2028 line",
    '=HYPERLINK("http://evil.example","x")',
    "A title without any end that goes on and on " * 12,
    "Wordwithoutanyspaces" * 15,
    "مرفأ المدينة يغلق أبوابه",
    "הנמל נסגר בגלל הסערה",
    "港口因风暴关闭",
    "🚢 ferry 👩‍✈️ captain",
)


def hostile() -> Chronology:
    """Titles, quotes, names and links as an attacker, or the whole world, would write them."""
    book = Book()
    draft = book.draft(
        date(2018, 6, 20), title="</title><script>window.hacked=3</script>",
        source="<i>source</i>", url="javascript:window.hacked=4",
    )  # fmt: skip
    for number, title in enumerate(HOSTILE):
        add_event(
            book, draft, told_day(date(2018, 5, 1) + timedelta(3 * number)), title,
            places=(Place('<svg onload="window.hacked=5">'),), participants=(title[:40],),
            pattern="{title}, it is said, {words}.",
        )  # fmt: skip
    return book.finish()


def nothing_found() -> Chronology:
    """Articles that were read, with no event in them, and one that could not be read."""
    book = Book()
    draft = book.draft(None, title="A letter without a date")
    add_unresolved(book, draft, "They met on Friday.", "Friday", Reason.NO_DOCUMENT_DATE)
    book.problems.append(Problem("scan.pdf", "not a text; convert it to .txt first", failed=True))
    return book.finish()
