"""The publication date that a text states itself: its dateline and the date lines on top of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from ktimeline.intake.lines import Line, lines_of
from ktimeline.intake.moments import MONTH, DateFormError, scan_moment
from ktimeline.intake.publication.labels import label_at
from ktimeline.intake.publication.written import Locale, is_weekday, written_at
from ktimeline.model import DateClaim, DateRole, DateSignal, Dropped, Published, Span

__all__ = ["TextDates", "YearlessDay", "find_text_dates"]

_ENGLISH = Locale("en")
_HEADER = 12  # lines, among them the headline, the byline and the first paragraphs
_SEARCHED = 2000  # lines that are looked through for further lone dates
_META = 200  # code points; a longer line is a paragraph
_YEARS = range(1600, 2200)

_SEPARATOR = re.compile(
    r"\s*[|•·‧]\s*|\s+[-–—/]\s+|\t+|\s+\(|\s{3,}|,?\s+(?=(?:last\s+)?updated\b)", re.I
)
_BYLINE = re.compile(r"by\s+[^,|]{2,60},\s*(?=\S)", re.IGNORECASE)
_EMPHASIS = " *_()[]"

# City names stand in capitals or as names do; "(Reuters)" or "/PRNewswire/" may follow the date.
_NAME = r"[A-Z][\w.'’-]*"
_PLACE = (
    rf"{_NAME}(?: (?:{_NAME}|de|la|del|of|upon|and)){{0,5}}(?:, {_NAME}(?: {_NAME}){{0,3}}){{0,2}}"
)
_PLACE_START = re.compile(rf"(?:{_PLACE})(?:,| [–—-])? (?=[A-Z\d])")
_NO_YEAR = re.compile(
    rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}}\.? {MONTH}|\d{{1,2}}\.? [^\W\d_]{{3,}}\.?)(?!\s*,?\s*\d)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_SMALL, _SMALL_WORDS = 4, 1  # letters of a word such as "on" or "am", and how many of them
_LEAP_YEAR = 2000  # has every day that a year can have
_AGENCY = re.compile(r",?\s*(?:\([^()]{2,60}\)|/[^/]{2,40}/)?\s*(?:—|(?:[–:]|--?|_)(?=\s|$))")
_SENTENCE = re.compile(r"\s*[^\W\d_].{20}")
_LONGEST_DATELINE = 160  # code points
_LONGEST_SEGMENT = 60  # code points of what stands beside a date: a byline, an hour

_DATELINE, _PUBLISHED, _UPDATED, _LONE = "dateline", "published", "updated", "lone"

# Words that never end a headline or a sentence, in the languages with a grammar of their own.
_JOINING = re.compile(
    r"(?:\b(?:for|on|in|until|till|by|since|from|to|before|after|at|of|the|and|or|that|"
    r"am|im|vom|bis|seit|ab|nach|vor|den|der|dem|und|oder|zum|"
    r"el|en|del|al|desde|hasta|para|y|o|de|la|le|du|au|et|depuis))$"
)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A date that the text states, the kind of line it is in, and where."""

    label: str
    published: Published
    span: Span


@dataclass(frozen=True, slots=True)
class YearlessDay:
    """The day of a dateline that leaves out the year: "SEOUL, Jan. 29 (Reuters) —"."""

    month: int
    day: int
    raw: str


@dataclass(frozen=True, slots=True)
class TextDates:
    """What the text states of its publication, and the spans that state it."""

    published: Published | None = None
    updated: Published | None = None
    dropped: tuple[Dropped, ...] = ()
    yearless: YearlessDay | None = None

    @property
    def claims(self) -> tuple[DateClaim, ...]:
        """The dates as claims; a dateline without a year is none by itself."""
        return tuple(
            DateClaim(one.moment, one.signal, one.raw, role)
            for one, role in zip((self.published, self.updated), DateRole, strict=True)
            if one
        )


def find_text_dates(text: str, locale: Locale = _ENGLISH) -> TextDates:
    r"""Return the dateline or date lines among the first lines of a text, in any language.

    A dateline is "SEOUL, Jan. 29, 2025 (Reuters) —" at the start of a line. A date line has a label
    ("Published January 29, 2025", "Updated: 2025-01-30") or is a date alone, beside a byline or an
    hour. Several lone dates that differ are the headings of a chronicle and give none. `locale` is
    the text's language, asked first.

    >>> find_text_dates("Talks end\n29 January 2025\n\nThey ended.").published.raw
    '29 January 2025'
    >>> find_text_dates("SEOUL, Jan. 29 (Reuters) - They met.").yearless.day
    29
    """
    lines = lines_of(text, limit=_SEARCHED)
    stated: list[_Stated] = []
    dropped = []
    yearless = None
    for before, line in zip([None, *lines], lines[:_HEADER], strict=False):
        if before is not None and _runs_on(before.text):
            continue
        dateline, end = _dateline(line, locale)
        if isinstance(dateline, YearlessDay):
            yearless = yearless or dateline
        elif dateline:
            stated.append(dateline)
        elif not end:
            stated.extend(_date_line(line, locale) or _opening_date(line, lines, locale))
        if end:
            dropped.append(Dropped(Span(line.start, line.start + end), "dateline"))
    lone = [one for one in stated if one.label == _LONE]
    if lone and _is_chronicle(lines, locale):
        stated = [one for one in stated if one.label != _LONE]
    dropped += [Dropped(one.span, "publication line") for one in stated if one.label != _DATELINE]
    published = [
        one.published
        for label in (_DATELINE, _PUBLISHED, _LONE)
        for one in stated
        if one.label == label
    ]
    updated = [one.published for one in stated if one.label == _UPDATED]
    return TextDates(
        next(iter(published), None), next(iter(updated), None), tuple(dropped), yearless
    )


def _runs_on(line: str) -> bool:
    """Tell whether a line breaks off inside a sentence: "the court set a hearing for"."""
    return _JOINING.search(line) is not None


def _dateline(line: Line, locale: Locale) -> tuple[_Stated | YearlessDay | None, int]:
    """Return the date and the end of the dateline that opens a line; 0 where none does."""
    opening = line.text[:_LONGEST_DATELINE]
    place = _PLACE_START.match(opening)
    for start in _date_starts(opening, place.end()) if place else ():
        found = _moment(opening, start, locale)
        yearless = None if found else _yearless(opening, start, locale)
        end = found[1] if found else start + len(yearless.raw) if yearless else 0
        closing = _AGENCY.match(opening, end) if end else None
        if closing is None:
            continue
        if found is None:
            return yearless, closing.end()
        published = Published(found[0], DateSignal.DATELINE, opening[start:end])
        return _Stated(_DATELINE, published, line.span), closing.end()
    return None, 0


def _yearless(opening: str, start: int, locale: Locale) -> YearlessDay | None:
    shape = _NO_YEAR.match(opening, start)
    day = written_at(f"{shape[0]} {_LEAP_YEAR}", 0, locale) if shape else None
    return YearlessDay(day.moment.month, day.moment.day, shape[0]) if shape and day else None


def _date_starts(opening: str, end: int) -> list[int]:
    """Return the word starts up to `end` at which the date may begin: a month is a name too."""
    starts = [match.end() for match in re.finditer(r",? ", opening[:end])]
    return [*starts, end] if end not in starts else starts


def _opening_date(line: Line, lines: list[Line], locale: Locale) -> list[_Stated]:
    """Return the date that opens a paragraph before a dash, "29.1.2025 – Envoys met", if any.

    Where more than one paragraph opens so, they are the entries of a chronicle.
    """
    found = _moment(line.text, 0, locale)
    closing = _AGENCY.match(line.text, found[1]) if found else None
    if found is None or closing is None or not _SENTENCE.match(line.text, closing.end()):
        return []
    if any(other is not line and _moment(other.text, 0, locale) for other in lines):
        return []
    published = Published(found[0], DateSignal.DATELINE, line.text[: found[1]])
    span = Span(line.start, line.start + closing.end())
    return [_Stated(_PUBLISHED, published, span)]


def _date_line(line: Line, locale: Locale) -> list[_Stated]:
    """Return the dates of a date line; none where the line says more than such a line does."""
    if line.length > _META:
        return []
    stated = []
    start = 0
    bounds = [(gap.start(), gap.end()) for gap in _SEPARATOR.finditer(line.text)]
    for stop, following in [*bounds, (len(line.text), 0)]:
        segment = line.text[start:stop].strip(_EMPHASIS)
        found = _segment(segment, locale)
        if found:
            span = Span(line.start + start, line.start + stop)
            published = Published(found[1], DateSignal.DATE_LINE, segment)
            stated.append(_Stated(found[0], published, span))
        elif len(segment) > _LONGEST_SEGMENT:
            return []
        start = following
    return stated


def _segment(segment: str, locale: Locale) -> tuple[str, date | datetime] | None:
    """Return the label and the moment of a segment that is a date and nothing else."""
    bare = segment.rstrip(".")
    byline = _BYLINE.match(segment)
    lone = _moment(bare, byline.end() if byline else 0, locale)
    if lone and lone[1] == len(bare):
        return _LONE, lone[0]
    label = label_at(bare)
    for start in _word_starts(bare, label[1]) if label else ():
        whole = _moment(bare, start, locale)
        if label and whole and whole[1] == len(bare):
            return _UPDATED if label[0] is DateRole.MODIFIED else _PUBLISHED, whole[0]
    return None


def _word_starts(segment: str, start: int) -> list[int]:
    """Return where the date after a label may start: "on", "am Mittwoch," and the like lead it."""
    starts: list[int] = []
    small = 0
    for word in _WORD.finditer(segment, start):
        starts.append(word.start())
        if is_weekday(word[0]):
            continue
        small += 1
        if small > _SMALL_WORDS or len(word[0]) > _SMALL:
            break
    return starts


def _moment(text: str, start: int, locale: Locale) -> tuple[date | datetime, int] | None:
    try:
        found = scan_moment(text, start)
    except DateFormError:
        return None
    if found:
        return found if found[0].year in _YEARS else None
    written = written_at(text, start, locale)
    return (written.moment, written.end) if written else None


def _is_chronicle(lines: list[Line], locale: Locale) -> bool:
    """Tell whether dates that stand alone differ: headings, and not the day of publication."""
    stated = [one for line in lines for one in _date_line(line, locale) if one.label == _LONE]
    return len({one.published.day for one in stated}) > 1
