"""The narrative fold: each date told becomes the one that the next may hang on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ktimeline.model.context import Context, Reference
from ktimeline.model.expression import Bare, Fields
from ktimeline.model.granularity import Granularity
from ktimeline.model.mention import Mention, Tense
from ktimeline.model.policy import Genre
from ktimeline.model.resolution import Resolution, Unresolved
from ktimeline.normalise.genre import head_of_history
from ktimeline.normalise.story import story_of
from ktimeline.normalise.story_places import stated_place
from ktimeline.normalise.thread import Thread, reference_after

_BESIDE = 60  # code points

__all__ = ["fold", "reference_after"]


def fold(mentions: Sequence[Mention], context: Context) -> Iterator[Resolution | Unresolved]:
    """Yield what each mention means, in the order given; `context` is where the text starts.

    News may open as a history: its head is told as one, up to the first date that hangs on the
    publication.
    """
    head = len(mentions) if context.genre is Genre.NARRATIVE else 0
    if not head and context.policy.genre is None:
        head = head_of_history(mentions, context.document)
    story = story_of(mentions[:head])
    closing = _closing(mentions) if head and context.document is not None else head
    thread = Thread(context.reference)
    as_history = replace(context, genre=Genre.NARRATIVE)
    as_news = replace(context, genre=Genre.NEWS)
    for place, mention in enumerate(mentions):
        is_told = place < head and not (
            place >= closing and _is_of_today(mentions, place, thread.reference)
        )
        told_as = as_history if is_told else as_news
        last = mentions[place - 1] if place else None
        resolution = thread.read(mention, last, story.years.get(place), told_as)
        yield resolution
        if not thread.says_again:
            thread.go_on(mention, resolution, told_as, in_passing=place in story.asides)


def _is_of_today(mentions: Sequence[Mention], place: int, told: Reference | None) -> bool:
    """Tell whether a date at the end of a history is news: a plan, or a weekday of no told week.

    So is what is told right before a plan: "it shut in March and will open in May".
    """
    tree = mentions[place].expression
    x = tree.recurring if isinstance(tree, Bare) else None
    if isinstance(x, Fields) and x == Fields(weekday=x.weekday):
        return told is None or told.granularity >= Granularity.MONTH
    if mentions[place].tense is Tense.FUTURE:
        return True
    after = mentions[place + 1] if place + 1 < len(mentions) else None
    if after is None or after.tense is not Tense.FUTURE:
        return False
    return after.span.start - mentions[place].span.end <= _BESIDE


def _closing(mentions: Sequence[Mention]) -> int:
    """Return where the last date is over that states its year: a plan after it is one of today."""
    stated = (i for i, m in enumerate(mentions) if stated_place(m.expression) is not None)
    return max(stated, default=-1) + 1
