"""The extractor: a text in, its temporal expressions out; it never sees a date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from ktimeline.grammar import Found
from ktimeline.grammar.mending import Mended
from ktimeline.languages import (
    TenseReader,
    find_abroad,
    is_foreign,
    load,
    part_of,
    tense_reader,
)
from ktimeline.languages.common.antiquity import with_years_of_antiquity
from ktimeline.languages.common.chronology import with_years_of_entries
from ktimeline.languages.common.conjunctions import Conjunction, without_conjunction
from ktimeline.languages.common.customs import Customs, with_customs
from ktimeline.languages.common.diary import told_in_entries
from ktimeline.languages.common.entries import Diary
from ktimeline.languages.common.eras import Era, years_of_eras_told
from ktimeline.languages.common.feasts_told import with_feasts_of_the_time_told
from ktimeline.languages.common.framing import Frame, framed
from ktimeline.languages.common.grain import consults_tense
from ktimeline.languages.common.habits import Habit, with_hours_of_habits
from ktimeline.languages.common.halves import with_halves_carried
from ktimeline.languages.common.logs import stamped
from ktimeline.languages.common.midnights import with_midnights_ahead
from ktimeline.languages.common.omissions import Omission, with_omissions
from ktimeline.languages.common.quarter_ends import QuarterEnd, with_quarters_at_their_ends
from ktimeline.languages.common.regular_days import Regular, with_regular_days
from ktimeline.languages.common.scenes import with_hours_of_scenes
from ktimeline.languages.common.sequels import Sequel, going_on
from ktimeline.languages.common.years_on import Onward, with_lengths_gone_on
from ktimeline.model.article import Dropped
from ktimeline.model.expression import Bare, Calendar, Holiday, Last, Part, This, Time, Within
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.span import Span
from ktimeline.syntax import (
    compares_with,
    goes_on_looking_back,
    governing_tense,
    looks_back,
    was_planned,
)

_HAD = " had "
_CLAUSE = 120  # code points before a date in which its verb is looked for
_PLAIN = (Tense.PAST, Tense.NONE)
_BY = "by "
_AND = frozenset([" and ", " or ", ", ", ", and ", ", or "])

__all__ = ["extract", "extract_whole", "tense_reader_of"]


def extract(
    text: str,
    language: str = "en",
    *,
    article_id: str = "",
    dropped: Sequence[Dropped] = (),
) -> list[Mention]:
    """Return the mentions of `text` in order, each parsed into an expression.

    A language without a grammar is read by way of dateparser, where that knows it. Mentions that
    touch a `dropped` stretch (page furniture) are left out. Spans are code points of `text` and do
    not overlap. Raises LookupError for a language that nothing here knows; never for a text.

    >>> [m.text for m in extract("They met in June 2018 and, last month, again.")]
    ['June 2018', 'last month']
    >>> [m.text for m in extract("Zamknięto go 12 maja 2019, otwarto wczoraj.", "pl")]
    ['12 maja 2019', 'wczoraj']
    """
    furniture = [piece.span for piece in dropped]
    reader = tense_reader_of(language)
    read, founds = _read(text, language)
    mentions: list[Mention] = []
    for found in founds:
        span = Span(*read.original(found.start, found.end))
        if any(piece.overlaps(span) for piece in furniture):
            continue
        if found.follows and mentions and consults_tense(mentions[-1].expression):
            tense = mentions[-1].tense  # the ends of a range and the items of a list have one verb
        elif mentions and _is_listed(read.text, mentions[-1], found):
            tense = mentions[-1].tense
        else:
            tense = _tense_beside(mentions[-2:], reader, read.text, found)
        mention = _mention(text, span, found, tense, article_id)
        if (freed := _freed(text, mention, language, reader)) is not None:
            mentions.append(freed)
    years = [
        replace(year, article_id=article_id)
        for year in _of_eras_told(text, mentions, language, reader)
        if not any(piece.overlaps(year.span) for piece in furniture)
    ]
    return _hung(text, _with(years, mentions) if years else mentions, language)


def _with(anew: list[Mention], mentions: list[Mention]) -> list[Mention]:
    kept = [old for old in mentions if not any(old.span.overlaps(new.span) for new in anew)]
    return sorted([*kept, *anew], key=lambda mention: mention.span.start)


def _of_eras_told(
    text: str, mentions: list[Mention], language: str, reader: TenseReader
) -> list[Mention]:
    """Return the years whose era was told before, read as if it stood behind them."""
    era = part_of(language, Era)
    anew: list[Mention] = []
    for year in years_of_eras_told(text, mentions, era) if era is not None else ():
        phrase = year.phrase + year.mark
        read, founds = _read(phrase, language)
        start, goes_on = year.number.end - len(year.phrase), False
        for found in reversed([*founds]):
            first, end = read.original(found.start, found.end)
            if end != len(phrase) and not goes_on:
                break
            span = Span(start + first, min(start + end, year.number.end))
            placed = found._replace(start=span.start, end=span.end)
            anew.append(_mention(text, span, placed, _tense(reader, text, placed), ""))
            goes_on = found.follows  # "in July and September 46" are both of that year
    return anew


def _freed(text: str, mention: Mention, language: str, reader: TenseReader) -> Mention | None:
    """Return a mention without a conjunction before it: "said that | Friday was too soon".

    None where what is left is no mention by itself: "said that May would resign".
    """
    if not isinstance(mention.expression, This):
        return mention  # as nearly all are: "that Friday" is one of few
    conjunction = part_of(language, Conjunction)
    freed = conjunction and without_conjunction(text, mention, conjunction)
    if not freed:
        return mention
    if next(iter(load(language).find(freed.text)), None) is None:
        return None
    return replace(freed, tense=reader(text, freed.span))


def _hung(text: str, mentions: list[Mention], language: str) -> list[Mention]:
    """Return the mentions, those hung on others that the text around them hangs on others."""
    mentions = _passed(text, mentions, language, _PASSES)
    halved = with_halves_carried(text, with_midnights_ahead(mentions))
    halved = _passed(text, with_years_of_antiquity(text, halved), language, _LAST_PASSES)
    entered = told_in_entries(text, with_years_of_entries(text, halved), part_of(language, Diary))
    return stamped(text, entered)


def _passed(
    text: str, mentions: list[Mention], language: str, passes: Sequence[_Pass]
) -> list[Mention]:
    """Return the mentions after each pass that the language brings the words for."""
    for kind, work in passes:
        part = part_of(language, kind)
        if part is not None:
            mentions = work(text, mentions, part)
    return mentions


def _gone_on(text: str, mentions: list[Mention], sequel: Sequel) -> list[Mention]:
    return [*with_hours_of_scenes(text, going_on(text, mentions, sequel), sequel)]


def _in_frames(text: str, mentions: list[Mention], frame: Frame) -> list[Mention]:
    return with_feasts_of_the_time_told(text, framed(text, mentions, frame), frame)


_Pass = tuple[type, Callable[[str, list[Mention], Any], list[Mention]]]
"""A part that a language may bring, and what is done with it."""

_PASSES: tuple[_Pass, ...] = (
    (Omission, with_omissions),
    (QuarterEnd, with_quarters_at_their_ends),
    (Customs, with_customs),
    (Regular, with_regular_days),
    (Sequel, _gone_on),
    (Frame, _in_frames),
)
_LAST_PASSES: tuple[_Pass, ...] = ((Habit, with_hours_of_habits), (Onward, with_lengths_gone_on))


def _read(text: str, language: str) -> tuple[Mended, Iterable[Found]]:
    """Return a text as it is read in its language, and what is found in that."""
    if is_foreign(language):
        return Mended(text), find_abroad(text, language)
    grammar = load(language)
    mended = grammar.mended(text)
    return mended, grammar.find(mended.text)


def extract_whole(phrase: str, language: str = "en") -> Mention | None:
    """Return `phrase` as one mention where all of it is an expression, else None.

    Words that are no mention in a text by themselves ("May", "spring") are one here.

    >>> extract_whole("May").text
    'May'
    """
    if is_foreign(language):
        return None  # what is a date there stands in a text as well
    grammar = load(language)
    mended = grammar.mended(phrase)
    found = grammar.whole(mended.text)
    if found is None:
        return None
    span = Span(*mended.original(found.start, found.end))
    return _mention(phrase, span, found, _tense(tense_reader_of(language), mended.text, found), "")


def tense_reader_of(language: str) -> TenseReader:
    """Return the tense reader of a language: English has its syntax, others what they bring."""
    return governing_tense if language.lower().startswith("en") else tense_reader(language)


def _tense(reader: TenseReader, read: str, found: Found) -> Tense:
    """Return the tense that governs what was found in a text as it was `read`, if it matters."""
    span = Span(found.start, found.end)
    is_english = reader is governing_tense
    if consults_tense(found.expression):
        tense = reader(read, span)
        if tense is Tense.PAST and is_english and compares_with(read, span):
            return Tense.PLUPERFECT
        return Tense.PAST if tense is Tense.PLUPERFECT and _is_bound(read, found) else tense
    # A date that tells its year asks for no verb; but a story has to know which look back.
    is_date = isinstance(found.expression, Calendar | Part | Within | Last | This)
    if is_english and is_date and not _is_bound(read, found) and looks_back(read, span):
        return Tense.PLUPERFECT
    if is_english and is_date and was_planned(read, span):
        return Tense.FUTURE
    around = read[max(0, found.start - _CLAUSE) : found.end + _CLAUSE]
    if _HAD not in around or _is_bound(read, found):
        return Tense.NONE
    tense = reader(read, span)
    return tense if tense is Tense.PLUPERFECT else Tense.NONE


def _is_listed(read: str, last: Mention, found: Found) -> bool:
    """Tell whether a date has the verb of the one before it: "Christmas Day and Boxing Day".

    So it is with feasts, and with years looked back to: "worse than those of 1635 and 1648".
    """
    tree, before = found.expression, last.expression
    if isinstance(tree, Bare) and isinstance(tree.recurring, Holiday):
        is_feast = isinstance(before, Bare) and isinstance(before.recurring, Holiday)
        return is_feast and read[last.span.end : found.start] in _AND
    if last.tense is not Tense.PLUPERFECT or not isinstance(found.expression, Calendar):
        return False
    return read[last.span.end : found.start] in _AND


def _tense_beside(before: list[Mention], reader: TenseReader, read: str, found: Found) -> Tense:
    """Return the tense of what was found; it may look back as what stands before it does.

    "She had left on 2 May and landed on 3 June" has one "had".
    """
    tense = _tense(reader, read, found)
    if tense not in _PLAIN:
        return tense
    last = next((mention for mention in before if mention.tense is Tense.PLUPERFECT), None)
    if last is None or not isinstance(found.expression, Time) or reader is not governing_tense:
        return tense
    start = last.span.start
    clause, between = read[max(0, start - _CLAUSE) : start], read[last.span.end : found.start]
    return Tense.PLUPERFECT if goes_on_looking_back(clause, between) else tense


def _is_bound(read: str, found: Found) -> bool:
    """Tell whether a date bounds what is told: "by May they had landed" moves a story on."""
    return read[max(0, found.start - len(_BY)) : found.start].lower() == _BY


def _mention(text: str, span: Span, found: Found, tense: Tense, article_id: str) -> Mention:
    return Mention(
        article_id=article_id,
        span=span,
        text=span.of(text),
        expression=found.expression,
        tense=tense,
        rule=found.rule,
        whole=found.whole,
    )
