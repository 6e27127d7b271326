"""Other libraries behind one function each: a text and its date in, annotations out.

A library is imported when its adapter is made, by name, so that none need be installed. Each is
set for news as far as it can be: English, the past preferred, the publication date as the base.
Those that slow down or find little in a long text get it a line (in the corpora, a paragraph)
at a time. What they say is written as TIMEX3 at the granularity that they report themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from importlib import import_module
from typing import Any

import ktimeline
from benchmarks.renderings import (
    duration,
    months_named,
    part_of_day,
    point,
    shift_unit,
)
from ktimeline.evaluation.annotation import Annotation
from ktimeline.model import Span

__all__ = ["ADAPTERS", "Reader"]

PREPOSITION = "(?:on|in|at|of|by|for|from|since|until|till|during|to|through|and)"
EDGES = re.compile(
    rf"^(?:{PREPOSITION}\b|[\s,;:()])+|(?:\b{PREPOSITION}|[\s,;:()])+$", re.IGNORECASE
)

Reader = Callable[[str, datetime], Sequence[Annotation]]


def ktimeline_reader() -> Reader:
    """This project, through its public `find`."""

    def read(text: str, published: datetime) -> list[Annotation]:
        found = ktimeline.find(text, published=published, language="en")
        return [Annotation.of(result) for result in found]

    return read


def dateparser_reader(language: str = "en") -> Reader:
    """dateparser.search; its period is the granularity, its texts are sought in the article."""
    search = import_module("dateparser.search").search_dates

    def read(text: str, published: datetime) -> list[Annotation]:
        settings = {
            "RELATIVE_BASE": published,
            "PREFER_DATES_FROM": "past",
            "RETURN_TIME_AS_PERIOD": True,
        }
        found = search(text, languages=[language], settings=settings, add_period=True) or []
        spans = _sought(text, (words for words, _, _ in found))
        return [
            _annotation(text, span.start, span.end, _periodic(moment, period))
            for span, (_, moment, period) in zip(spans, found, strict=True)
            if span is not None
        ]

    return read


def _periodic(moment: datetime, period: str) -> str:
    if period == "part_of_day":
        return part_of_day(moment)
    return point(moment, "minute" if period == "time" else period)


def _sought(text: str, pieces: Iterable[str]) -> Iterator[Span | None]:
    """Yield where each piece stands after the one before it; spaces may be any white space."""
    cursor = 0
    for piece in pieces:
        pattern = r"\s+".join(map(re.escape, piece.split()))
        found = re.compile(pattern, re.IGNORECASE).search(text, cursor)
        if found is None or found.end() == found.start():
            yield None
        else:
            cursor = found.end()
            yield Span(found.start(), found.end())


def datefinder_reader() -> Reader:
    """datefinder.extract; its grain is the granularity, its places count bytes of UTF-8."""
    extract = import_module("datefinder").extract

    def read(text: str, published: datetime) -> list[Annotation]:
        encoded = text.encode()

        def place(offset: int) -> int:
            return len(encoded[:offset].decode(errors="ignore"))

        found = extract(text, reference_dt=published, locales=["en"])
        return [_annotation(text, place(one.start), place(one.end), _grained(one)) for one in found]

    return read


def _grained(match: Any) -> str:
    value = match.value
    if match.kind == "duration":
        return duration(timedelta(seconds=value.total_seconds))
    names = {"absolute": "datetime_value", "relative": "resolved_datetime", "interval": "start"}
    return point(getattr(value, names[match.kind]), match.grain)


def parsedatetime_reader() -> Reader:
    """The nlp of parsedatetime; the finest of its accuracy flags is the granularity.

    Where it sets no flag it has found words but no part of a date, and no value is written.
    """
    library = import_module("parsedatetime")
    flags = [(getattr(library.pdtContext, f"ACU_{name}"), unit) for name, unit in (
        ("SEC", "second"), ("MIN", "minute"), ("HOUR", "hour"), ("HALFDAY", "half"),
        ("DAY", "day"), ("WEEK", "week"), ("MONTH", "month"), ("YEAR", "year"),
    )]  # fmt: skip
    constants = library.Constants("en_US", usePyICU=False)
    constants.DOWParseStyle = -1  # "Friday" is the last one, or the day itself
    constants.CurrentDOWParseStyle = True
    constants.YearParseStyle = 0  # "March" is in the year of publication
    calendar = library.Calendar(constants, version=library.VERSION_CONTEXT_STYLE)
    now = library.pdtContext.ACU_NOW

    def value(moment: datetime, accuracy: int) -> str:
        unit = next((unit for flag, unit in flags if accuracy & flag), None)
        if accuracy & now:
            return "PRESENT_REF"
        if unit is None:
            return ""
        return part_of_day(moment) if unit == "half" else point(moment, unit)

    def read(text: str, published: datetime) -> list[Annotation]:
        found = calendar.nlp(text, published) or ()
        return [
            _annotation(text, start, end, value(moment, context.accuracy))
            for moment, context, start, end, _ in found
        ]

    return read


def recognizers_reader() -> Reader:
    """Microsoft's Recognizers-Text; of its readings the latest that the publication day knows.

    Its own timex is taken where it is resolved; unresolved fields (XXXX-03) are filled from the
    reading, and a range (start,end,length) is written as its quarter, or as its start.
    """
    library = import_module("recognizers_date_time")

    def read(text: str, published: datetime) -> list[Annotation]:
        found = library.recognize_datetime(text, library.Culture.English, reference=published)
        return [
            _annotation(text, one.start, one.end + 1, _past_reading(one.resolution, published))
            for one in found
        ]

    return read


def _past_reading(resolution: dict[str, Any] | None, published: datetime) -> str:
    readings = [
        (str(one.get("timex", "")), _told(one)) for one in (resolution or {}).get("values", ())
    ]
    known = [one for one in readings if one[1][:10] <= point(published, "day")]
    timex, told = (known or readings or [("", "")])[-1 if known else 0]
    if timex.startswith("("):
        start, _, length = timex.strip("()").split(",")
        day = told[:10] if re.match(r"\d{4}-", told) else start
        quarter = length == "P3M" and re.fullmatch(r"(\d{4})-(01|04|07|10)-01", day)
        return f"{quarter[1]}-Q{(int(quarter[2]) + 2) // 3}" if quarter else day
    if timex.startswith("T"):
        timex = point(published, "day") + timex
    if "X" in timex and re.match(r"\d{4}-", told):
        day, _, clock = timex.partition("T")
        filled = told[:7] if re.fullmatch(r"XXXX-\d\d", day) else told[:10]
        timex = f"{filled}T{clock}" if clock else filled
    return re.sub(r"T(\d\d)$", r"T\1:00", timex)


def _told(reading: dict[str, Any]) -> str:
    return str(reading.get("value") or reading.get("start") or reading.get("end") or "")


def timefhuman_reader() -> Reader:
    """timefhuman, told to guess no missing parts.

    It reports no granularity: a date whose words name a month and no day is taken for a month, a
    span of time that points back ("two weeks ago") is counted from the publication date, and of a
    range or list the first member is written.
    """
    library = import_module("timefhuman")
    previous = library.Direction.previous

    def read(text: str, published: datetime) -> list[Annotation]:
        config = library.tfhConfig(
            now=published, direction=previous, infer_datetimes=False, return_matched_text=True
        )
        found = library.timefhuman(text, config=config)
        return [
            _annotation(text, start, end, _worded(value, words, published))
            for words, (start, end), value in found
        ]

    return read


def _worded(value: object, words: str, published: datetime) -> str:
    if isinstance(value, tuple | list):
        return _worded(value[0], words, published) if value else ""
    if isinstance(value, timedelta):
        past = value < timedelta()
        return point(published + value, shift_unit(value)) if past else duration(value)
    if isinstance(value, time):
        return point(datetime.combine(published, value), "minute")
    if isinstance(value, datetime):
        return point(value, "minute")
    if isinstance(value, date):
        return point(value, "month" if months_named(words) else "day")
    return ""


def _annotation(text: str, start: int, end: int, value: str) -> Annotation:
    """Return the annotation of what stands at start:end, cut as TimeML cuts it.

    White space, marks and prepositions at the edges ("on Friday,") are left out for every library,
    since some take them in and gold hardly ever does; where nothing else is there, nothing is cut.
    """
    words = text[start:end]
    kept = EDGES.sub("", words)
    cut = words.find(kept) if kept else 0
    span = Span(start + cut, start + cut + len(kept or words))
    return Annotation(span, span.of(text), _type(value), value)


def _type(value: str) -> str:
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value and not value.endswith("_REF") else "DATE"


def _by_line(make: Callable[[], Reader]) -> Callable[[], Reader]:
    """Return a maker of readers that hand each line by itself to those of `make`."""

    def made() -> Reader:
        read_line = make()

        def read(text: str, published: datetime) -> list[Annotation]:
            found: list[Annotation] = []
            offset = 0
            for line in text.splitlines(keepends=True):
                if line.strip():
                    found += [_moved(one, offset) for one in read_line(line, published)]
                offset += len(line)
            return found

        return read

    return made


def _moved(one: Annotation, offset: int) -> Annotation:
    return replace(one, span=Span(one.span.start + offset, one.span.end + offset))


# The packages' names, in the order of the table.
ADAPTERS: dict[str, Callable[[], Reader]] = {
    "ktimeline": ktimeline_reader,
    "recognizers-text-suite": _by_line(recognizers_reader),
    "parsedatetime": _by_line(parsedatetime_reader),
    "dateparser": _by_line(dateparser_reader),
    "timefhuman": timefhuman_reader,
    "datefinder": _by_line(datefinder_reader),
}
