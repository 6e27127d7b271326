"""The narrative fold: each date told becomes the one that the next may hang on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ktimeline.model.context import Context
from ktimeline.model.mention import Mention
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, Unresolved
from ktimeline.normalise.anniversaries import as_dates_told
from ktimeline.normalise.genre import head_of_history
from ktimeline.normalise.present import (
    closing,
    comes_back,
    is_of_today,
    lies_ahead_of_its_verb,
)
from ktimeline.normalise.story import story_of, years_ahead_of
from ktimeline.normalise.thread import Thread
from ktimeline.normalise.told import reference_after

__all__ = ["fold", "reference_after"]


def fold(mentions: Sequence[Mention], context: Context) -> Iterator[Resolution | Unresolved]:
    """Yield what each mention means, in the order given; `context` is where the text starts.

    News may open as a history: its head is told as one, up to the first date that hangs on the
    publication.
    """
    seen = as_dates_told(mentions, context.document)
    head = _head(seen, context, is_anniversary=seen is not mentions)
    story = story_of(seen[:head])
    years = years_ahead_of(seen) if context.genre is Genre.NARRATIVE else {}
    years |= story.years
    last_told = closing(seen) if head and context.document is not None else head
    thread = Thread(context.reference)
    as_history = replace(context, genre=Genre.NARRATIVE)
    as_news = replace(context, genre=Genre.NEWS)
    is_back = False  # in the present, after "last month"
    for place, mention in enumerate(mentions):
        if last_told <= place < head and not is_back:
            is_back = comes_back(mention)
        is_told, told, day = place < head, thread.reference, context.document_day
        if is_told and place >= last_told:
            is_told = not is_of_today(mentions, place, told, day, is_back=is_back)
        told_as = as_history if is_told else as_news
        last, year = mentions[place - 1] if place else None, years.get(place)
        resolution = thread.read(mention, last, year if is_told else None, told_as)
        if is_told and lies_ahead_of_its_verb(resolution, day):
            told_as = as_news
            resolution = thread.read(mention, last, None, told_as)
        yield resolution
        if thread.says_again:
            continue
        if is_told and seen[place] is not mention:
            resolution = replace(resolution, mention=seen[place])
        thread.go_on(resolution.mention, resolution, told_as, in_passing=place in story.asides)


def _head(seen: Sequence[Mention], context: Context, *, is_anniversary: bool) -> int:
    """Return how many mentions are told as a history: all, or those that open a news text."""
    if context.genre is Genre.NARRATIVE:
        return len(seen)
    if context.policy.genre is not None:
        return 0
    return head_of_history(seen, context.document, is_anniversary=is_anniversary)
