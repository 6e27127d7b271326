"""Entries of diaries and logs: which dates head one, and what day each of them tells.

An entry may leave out what the one before it told: "Cairo, 3 March 1902", "5 March", "7th.",
"Wednesday 12th", "Friday".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ktimeline.calendars.ordinal import civil, days_in_month, ordinal, weekday
from ktimeline.languages.common.chronology import opens_line
from ktimeline.model.expression import (
    Bare,
    Calendar,
    DocumentTime,
    Expression,
    Fields,
    Next,
    Time,
    Within,
)
from ktimeline.model.instant import Instant
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["Diary", "Heads", "heads_of"]

_ENTRIES = 2  # or one, where the text opens with it
_LOOK = 60  # code points before a date: the end of the line above, and a place
_LONG = 6_000  # code points after which nobody thinks of the date at the head
_CLOSE = 40  # of a first line
# Nothing else in its line, or a sign after it: "May 3rd, 1906. — Rain".
_SIGN = r"[.,]?[ \t]*[:–—]|[.,]?[ \t]+-"
_HEAD = deferred(rf"[^\w\n]*(?:\n|\Z)|{_SIGN}")
_SIGNED = deferred(_SIGN)
_SPEAKS = deferred(r"[.,;]?\s+[\"“‘('?]?[^\W\d_a-z]")
_STOPS = deferred(r"[.,;]?[ \t]*(?:\n|[:–—])|\.\s+[\"“‘(]?[^\W\d_a-z]")
_CLOSED = deferred(r"(?:\A|[.!?:;…\"”’')\]][^\S\n]*\n|\n[^\S\n]*\n)[^\w\n]*\Z")
_SENTENCE_OVER = deferred(r"[.!?…][\"”’')]*\s+\Z")
_OWN_SENTENCE = deferred(r"\.\s+[\"“‘(]?[^\W\d_a-z]")
# "Cairo, 3 March 1902", "Aboard the Heron, off Cape Horn, Jan. 3rd, 1859"
_PLACE = deferred(r"(?:\A|\n)[^\w\n]*(?:[^\W\d_a-z][\w.'’-]*(?:,?[ -][\w.'’-]+){0,7},[ \t]+)\Z")
_QUOTED = deferred(r"“[^”]*”|\"[^\"\n]*\"")

Heads = dict[int, Calendar | None]
"""The day of each date that heads an entry, by its place; None for one of the publication."""


class Diary:
    """How a language tells the writer of a diary, and the number of a day alone at its head.

    `number` has the group `n`: "15th" of "15th. Rain"; `writer` fits "I" and "we".
    """

    __slots__ = ("number", "writer")

    def __init__(self, number: str, writer: str) -> None:
        self.number = deferred(rf"(?m:^)[ \t]*(?P<words>{number})(?=[.,]?[ \t]*[:–—\n](?!\d)|\.\s)")
        self.writer = deferred(writer)


def heads_of(
    text: str, mentions: Sequence[Mention], diary: Diary | None
) -> tuple[list[Mention], Heads]:
    """Return the mentions, the heads of entries as full dates, and the day of each head.

    A text has entries where two lines at least open with a day whose year is known, or where its
    first date is one and opens the text with a sign, or others follow that leave out their year,
    or the writer tells of himself.
    """
    full = {
        place: day
        for place, mention in enumerate(mentions)
        if (day := _day(mention.expression)) is not None and _heads_entry(text, mention.span)
    }
    if not full:
        return list(mentions), {}
    is_one = 0 in full
    if len(full) < _ENTRIES and not is_one:
        return list(mentions), {}
    found, heads = _with_short_heads(text, mentions, full, diary)
    if len(heads) < _ENTRIES and not _is_one_entry(text, mentions[0].span, diary):
        return list(mentions), {}
    return found, heads


def _is_one_entry(text: str, span: Span, diary: Diary | None) -> bool:
    """Tell whether a text is one entry, that opens with its date: by a sign, or its writer."""
    if not text[: span.start].strip() and _SIGNED.match(text, span.end) is not None:
        return True
    if diary is None or span.start > _CLOSE:
        return False
    return diary.writer.search(_QUOTED.sub(" ", text[span.end : span.end + _LONG])) is not None


def _heads_entry(text: str, span: Span) -> bool:
    """Tell whether a date stands at the head of an entry, not where a line was broken before it."""
    before = text[max(0, span.start - _LOOK) : span.start]
    if not opens_line(text, span):
        is_placed = before[-2:-1] == "," and _PLACE.search(before) is not None
        return is_placed and _STOPS.match(text, span.end) is not None
    is_head = _HEAD.match(text, span.end) is not None
    return is_head or (
        _CLOSED.search(before) is not None and _SPEAKS.match(text, span.end) is not None
    )


def _day(tree: Expression) -> Calendar | None:
    """Return the day that a date tells with its year, None for any other."""
    if isinstance(tree, Calendar):
        is_day = tree.day is not None and tree.year is not None and tree.hour is None
        return tree if is_day and not (tree.short or tree.bc) else None
    if not (isinstance(tree, Within) and isinstance(tree.recurring, Fields)):
        return None
    day, year = tree.recurring, tree.time
    if not isinstance(year, Calendar) or year != Calendar(year=year.year) or day.hour is not None:
        return None
    if day.month is None or day.day is None:
        return None
    return replace(year, month=day.month, day=day.day)


# ---- heads that leave out what is plain ---------------------------------------------------------


def _with_short_heads(
    text: str, mentions: Sequence[Mention], full: dict[int, Calendar], diary: Diary | None
) -> tuple[list[Mention], Heads]:
    """Return the mentions and the days of all heads, each counted on from the one before."""
    found: list[Mention] = []
    heads: Heads = {}
    last: Calendar | None = None
    end = 0  # of the last head
    places = {id(mentions[place]): day for place, day in full.items()}
    for mention in _with_numbers(text, mentions, full, diary):
        told = mention
        if id(mention) in places:
            last = places[id(mention)]
            heads[len(found)], end = last, mention.span.end
        elif last is not None and mention.span.start - end <= _LONG:
            if _is_signed_today(text, mention, end):
                heads[len(found)] = last = None
            elif (x := _short_head(text, mention)) is not None:
                told, last = _after(mention, x, last)
                heads[len(found)], end = last, mention.span.end
        found.append(told)
    return found, heads


def _with_numbers(
    text: str, mentions: Sequence[Mention], full: dict[int, Calendar], diary: Diary | None
) -> Iterator[Mention]:
    """Yield the mentions, and the days that head an entry with their number alone."""
    first = mentions[min(full)]
    waiting = list(diary.number.finditer(text, first.span.end)) if diary is not None else []
    for mention in mentions:
        while waiting and waiting[0].end("words") <= mention.span.start:
            yield _number(text, Span(*waiting.pop(0).span("words")), first)
        if waiting and waiting[0].start("words") <= mention.span.start:
            if mention.span.end < waiting[0].end("words"):
                continue  # "Friday" of "Friday 7th"
            waiting.pop(0)
        yield mention
    for match in waiting:
        yield _number(text, Span(*match.span("words")), first)


def _number(text: str, span: Span, first: Mention) -> Mention:
    words = span.of(text)
    day = Bare(Fields(day=int("".join(filter(str.isdigit, words)))))  # its weekday tells no more
    return replace(
        first, span=span, text=words, expression=day, whole=None, tense=Tense.NONE,
        rule="day_of_an_entry",
    )  # fmt: skip


def _short_head(text: str, mention: Mention) -> Fields | None:
    """Return what a head of an entry tells of its day: "5 March", "7th", "Wednesday 12th"."""
    x = mention.expression.recurring if isinstance(mention.expression, Bare) else None
    if not isinstance(x, Fields) or x.hour is not None or mention.whole is not None:
        return None
    if x.day is None and (x.weekday is None or x.month is not None):
        return None
    start, end = mention.span.start, mention.span.end
    before = text[max(0, start - _LOOK) : start]
    if opens_line(text, mention.span):
        is_closed = _CLOSED.search(before) is not None
        return x if is_closed and _STOPS.match(text, end) is not None else None
    if x.day is None or _SENTENCE_OVER.search(before) is None:
        return None
    return x if _OWN_SENTENCE.match(text, end) is not None else None


def _after(mention: Mention, x: Fields, last: Calendar) -> tuple[Mention, Calendar]:
    """Return the head of an entry as a date after the head before it, and its day."""
    year, month, day = last.year or 0, last.month or 1, last.day or 1
    tree: Time
    if x.day is None:
        number = ordinal(year, month, day)
        ahead = ((x.weekday or 0) - weekday(civil(number)) - 1) % 7 + 1
        at: Instant = civil(number + ahead)
        tree = Next(last, x)
    elif x.month is not None:
        year += (x.month, x.day) < (month, day)
        at = Instant(year, x.month, min(x.day, days_in_month(year, x.month)))
        tree = Within(replace(x, weekday=None), Calendar(year=year))
    else:
        if x.day < day:
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        at = Instant(year, month, min(x.day, days_in_month(year, month)))
        tree = Within(Fields(day=x.day), Calendar(year=year, month=month))
    return replace(mention, expression=tree), Calendar(year=at.year, month=at.month, day=at.day)


def _is_signed_today(text: str, mention: Mention, end: int) -> bool:
    """Tell whether an entry is headed by a day of the publication, as the others are by theirs.

    "14 August 2017: The bridge falls" is followed in a chronicle by "Today: Work is resumed".
    """
    tree = mention.expression
    anchor = getattr(tree, "anchor", tree)
    if not isinstance(anchor, DocumentTime) or not opens_line(text, mention.span):
        return False
    return all(_SIGNED.match(text, at) is not None for at in (end, mention.span.end))
