"""The publication date that a text states itself: its dateline and the date lines on top of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from ktimeline.intake.lines import Line, lines_of
from ktimeline.intake.moments import MONTH, DateFormError, scan_moment
from ktimeline.model import DateSignal, Dropped, Published, Span

__all__ = ["TextDates", "find_text_dates"]

_HEADER = 12  # lines, among them the headline, the byline and the first paragraphs
_SEARCHED = 2000  # lines that are looked through for further lone dates
_META = 200  # code points; a longer line is a paragraph
_YEARS = range(1600, 2200)

_LABEL = re.compile(
    r"(?:(?P<updated>(?:last\s+)?(?:updated|modified|edited))|(?:first\s+|originally\s+)?"
    r"(?:published|posted|issued|released|filed|publication\s+date|date|dated|pub\.?\s+date))"
    r"\b(?:\s+(?:on|at))?(?:\s*[:–—-])?\s+",
    re.IGNORECASE,
)
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
_NO_YEAR = re.compile(rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?!\s*,?\s*\d)", re.IGNORECASE)
_AGENCY = re.compile(r",?\s*(?:\([^()]{2,60}\)|/[^/]{2,40}/)?\s*(?:—|(?:[–:]|--?|_)(?=\s|$))")
_LONGEST_DATELINE = 160  # code points
_LONGEST_SEGMENT = 60  # code points of what stands beside a date: a byline, an hour

_DATELINE, _PUBLISHED, _UPDATED, _LONE = "dateline", "published", "updated", "lone"


@dataclass(frozen=True, slots=True)
class _Stated:
    """A date that the text states, the kind of line it is in, and where."""

    label: str
    published: Published
    span: Span


@dataclass(frozen=True, slots=True)
class TextDates:
    """What the text states of its publication, and the spans that state it.

    A dateline without a year is among the spans and gives no date.
    """

    published: Published | None = None
    updated: Published | None = None
    dropped: tuple[Dropped, ...] = ()


def find_text_dates(text: str) -> TextDates:
    r"""Return the dateline or date lines among the first lines of a text.

    A dateline is "SEOUL, Jan. 29, 2025 (Reuters) —" at the start of a line. A date line has a label
    ("Published January 29, 2025", "Updated: 2025-01-30") or is a date alone, beside a byline or an
    hour. Several lone dates that differ are the headings of a chronicle and give none.

    >>> find_text_dates("Talks end\n29 January 2025\n\nThey ended.").published.raw
    '29 January 2025'
    """
    lines = lines_of(text, limit=_SEARCHED)
    stated: list[_Stated] = []
    dropped = []
    for line in lines[:_HEADER]:
        dateline, end = _dateline(line)
        if end:
            dropped.append(Dropped(Span(line.start, line.start + end), "dateline"))
            stated.extend([dateline] if dateline else [])
        else:
            stated.extend(_date_line(line))
    lone = [one for one in stated if one.label == _LONE]
    if lone and _is_chronicle(lines):
        stated = [one for one in stated if one.label != _LONE]
    dropped += [Dropped(one.span, "publication line") for one in stated if one.label != _DATELINE]
    published = [
        one.published
        for label in (_DATELINE, _PUBLISHED, _LONE)
        for one in stated
        if one.label == label
    ]
    updated = [one.published for one in stated if one.label == _UPDATED]
    return TextDates(next(iter(published), None), next(iter(updated), None), tuple(dropped))


def _dateline(line: Line) -> tuple[_Stated | None, int]:
    """Return the date and the end of the dateline that opens a line; 0 where none does."""
    opening = line.text[:_LONGEST_DATELINE]
    place = _PLACE_START.match(opening)
    for start in _date_starts(opening, place.end()) if place else ():
        found = _moment(opening, start)
        yearless = None if found else _NO_YEAR.match(opening, start)
        end = found[1] if found else yearless.end() if yearless else 0
        closing = _AGENCY.match(opening, end) if end else None
        if closing is None:
            continue
        if found is None:
            return None, closing.end()
        published = Published(found[0], DateSignal.DATELINE, opening[start:end])
        return _Stated(_DATELINE, published, line.span), closing.end()
    return None, 0


def _date_starts(opening: str, end: int) -> list[int]:
    """Return the word starts up to `end` at which the date may begin: a month is a name too."""
    starts = [match.end() for match in re.finditer(r",? ", opening[:end])]
    return [*starts, end] if end not in starts else starts


def _date_line(line: Line) -> list[_Stated]:
    """Return the dates of a date line; none where the line says more than such a line does."""
    if line.length > _META:
        return []
    stated = []
    start = 0
    bounds = [(gap.start(), gap.end()) for gap in _SEPARATOR.finditer(line.text)]
    for stop, following in [*bounds, (len(line.text), 0)]:
        segment = line.text[start:stop].strip(_EMPHASIS)
        found = _segment(segment)
        if found:
            span = Span(line.start + start, line.start + stop)
            published = Published(found[1], DateSignal.DATE_LINE, segment)
            stated.append(_Stated(found[0], published, span))
        elif len(segment) > _LONGEST_SEGMENT:
            return []
        start = following
    return stated


def _segment(segment: str) -> tuple[str, date | datetime] | None:
    """Return the label and the moment of a segment that is a date and nothing else."""
    label = _LABEL.match(segment)
    byline = None if label else _BYLINE.match(segment)
    bare = segment.rstrip(".")
    found = _moment(bare, label.end() if label else byline.end() if byline else 0)
    if found is None or found[1] != len(bare):
        return None
    kind = (_UPDATED if label["updated"] else _PUBLISHED) if label else _LONE
    return kind, found[0]


def _moment(text: str, start: int) -> tuple[date | datetime, int] | None:
    try:
        found = scan_moment(text, start)
    except DateFormError:
        return None
    return found if found and found[0].year in _YEARS else None


def _is_chronicle(lines: list[Line]) -> bool:
    """Tell whether dates that stand alone differ: headings, and not the day of publication."""
    stated = [one for line in lines for one in _date_line(line) if one.label == _LONE]
    return len({one.published.day for one in stated}) > 1
