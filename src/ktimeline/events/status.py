"""Whether the text tells an event as a fact."""

from __future__ import annotations

import re

from ktimeline.events.bounding import bounded_status
from ktimeline.events.called_off import find_called_off
from ktimeline.events.hedging import spoken_status
from ktimeline.events.telling import Telling
from ktimeline.model import Instant, Published, Status, When
from ktimeline.syntax.clauses import Clause, noun_phrase_start
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["is_ahead", "status_of"]

_NEGATIONS = word_set("not never no neither nor cannot")
_POSSIBLE = word_set(
    "may might could can should must ought possibly perhaps maybe reportedly allegedly"
)
_SAID_TO_BE = word_set("allegedly reportedly supposedly purportedly apparently")
_HEARSAY = word_set("said believed thought alleged reported rumoured rumored understood supposed")
_PARTICLES = word_set("up off out aside alight ablaze free back apart down")
_ORDINALS = word_set("first second third fourth fifth last only worst best")
_SUPERLATIVE = re.compile(r"[a-z]{3,}est|most")
_UNREAL = frozenset({"would", "could", "might"})
_ASTONISHED = frozenset({"surprised", "astonished", "amazed", "shocked", "surprising"})
_REFUSALS = word_set("deny refuse decline reject fail")
_PLANNED = word_set("planned scheduled proposed upcoming forthcoming expected future slated next")
_PERCEIVED = word_set("heard seen felt smelt smelled")
# Making up one's mind is an event of its own, whatever came of it.
_DECIDING = word_set("decided chose resolved vowed threatened elected")
_AHEAD = {
    **dict.fromkeys(("expect", "anticipate", "await", "plan", "propose"), Status.PLANNED),
    **dict.fromkeys(("fear", "predict"), Status.POSSIBLE),
}
_CALLED_OFF = word_set("cancelled canceled aborted averted abandoned scrapped")


def status_of(telling: Telling, when: When, published: Published | None) -> Status:
    """Return how sure the text is of the event, from its verb group or the words on its noun."""
    tagged, anchor = telling.tagged, telling.anchor
    if find_called_off(tagged, telling.mentions[0]) is not None:
        return Status.DENIED
    if (bounded := bounded_status(telling, when, published)) is not None:
        return bounded
    if (spoken := spoken_status(telling)) is not None:
        return spoken
    if anchor.clause is not None and anchor.trigger < anchor.clause.group.start:
        status = _of_subject(tagged, anchor.clause)
    elif anchor.clause is not None:
        status = _of_clause(tagged, anchor.clause)
    elif anchor.noun is not None:
        status = _of_noun(tagged, anchor.noun)
        if status is Status.HAPPENED and anchor.around is not None:
            status = _spoken_of(tagged, anchor.around)
            group = anchor.around.group
            if "w" in tagged.tags[group.start : group.end] and not _is_over(when, published):
                status = Status.PLANNED  # "will be shown in the 2019 accounts"
    else:
        status = Status.HAPPENED
    ahead = is_ahead(when, published)
    decided = telling.trigger.lower() in _DECIDING and not ahead
    if status is Status.PLANNED and (decided or _is_told_in_the_present(telling, when, published)):
        return Status.HAPPENED
    return Status.PLANNED if status is Status.HAPPENED and ahead else status


def _is_over(when: When, published: Published | None) -> bool:
    """Tell whether a date lies wholly before the day of publication, or may lie there."""
    limit = when.interval.limit
    if published is None or limit is None:
        return True
    return limit <= Instant(published.day.year, published.day.month, published.day.day)


def _is_told_in_the_present(telling: Telling, when: When, published: Published | None) -> bool:
    """Tell whether a timetable's verb tells what is over: "9:30: The coast guard arrives"."""
    clause = telling.anchor.clause
    if clause is None or clause.group.kind != "future" or published is None:
        return False
    plain = clause.group.end - clause.group.start == 1
    verb = lemma_of(telling.tagged.word(clause.group.start))
    return (
        plain
        and when.interval.limit is not None
        and _is_over(when, published)
        and (verb not in _AHEAD)
    )


def is_ahead(when: When, published: Published | None) -> bool:
    """Tell whether a date lies wholly behind the day of publication."""
    if published is None or when.interval.first is None:
        return False
    day_after = Instant(published.day.year, published.day.month, published.day.day, 24)
    return when.interval.first >= day_after


def _of_subject(tagged: Tagged, clause: Clause) -> Status:
    """Return the status of an event that the verb only speaks of: "the vote was cancelled"."""
    words = {tagged.word(index).lower() for index in range(clause.group.start, clause.group.end)}
    return Status.DENIED if words & _CALLED_OFF else _of_clause(tagged, clause)


def _of_clause(tagged: Tagged, clause: Clause) -> Status:
    group = clause.group
    words = [tagged.word(index).lower() for index in range(group.start, group.end)]
    if words[0] in _UNREAL and words[1:2] == ["have"]:
        return Status.POSSIBLE  # "would have been freed had he confessed"
    if group.kind == "modal" and words[0] in {"may", "might"}:
        return Status.POSSIBLE  # "might not": that, too, is only possible
    if words[0] in _UNREAL and "be" in words and tagged.word(group.end - 1) in _ASTONISHED:
        return Status.POSSIBLE  # "would not be surprised to see it fall"
    if _NEGATIONS.intersection(words) or any(word.endswith(("n't", "n’t")) for word in words):
        return Status.DENIED
    before = tagged.word(group.start - 1).lower() if group.start else ""
    if before in _NEGATIONS:
        return Status.DENIED
    opening = min((start for start, _ in clause.subject), default=group.start)
    if opening and tagged.word(opening - 1).lower() in {"if", "unless"}:
        return Status.POSSIBLE
    if _is_hearsay(tagged, group.start, group.end):
        return Status.POSSIBLE
    following = tagged.tags[group.end : group.end + 1]
    if following == "T" and lemma_of(tagged.word(group.end - 1)) in _REFUSALS:
        return Status.DENIED  # "refused to meet": there was no meeting
    if group.kind == "modal" and _was_perceived(words):
        return Status.HAPPENED
    if group.kind == "modal":
        return Status.POSSIBLE if _POSSIBLE.intersection(words) else Status.PLANNED
    if group.kind == "infinitive" and _is_of_superlative(tagged, group.start):
        return Status.HAPPENED
    if group.kind == "future" and _is_set_up(tagged, group.start, group.end):
        return Status.HAPPENED
    return Status.PLANNED if group.kind in {"future", "infinitive"} else Status.HAPPENED


def _is_hearsay(tagged: Tagged, start: int, end: int) -> bool:
    """Tell whether a verb is told as others' word: "allegedly met", "is said to have met"."""
    beside = {tagged.word(one).lower() for one in range(max(0, start - 1), end)}
    if beside & _SAID_TO_BE:
        return True
    words = [tagged.word(one).lower() for one in range(start, min(end + 3, len(tagged.tags)))]
    told = next((at for at, one in enumerate(words) if one in _HEARSAY), -1)
    return told > 0 and words[told + 1 : told + 3] == ["to", "have"]


def _is_of_superlative(tagged: Tagged, start: int) -> bool:
    """Tell whether an infinitive says what set a thing apart: "the worst storm | to hit"."""
    first = noun_phrase_start(tagged.tags, start)
    words = [tagged.word(one).lower() for one in range(first, start)]
    if not first or tagged.tags[first - 1] not in "bBen":
        return False  # "begin the last work needed | to close"
    return any(one in _ORDINALS or _SUPERLATIVE.fullmatch(one) for one in words[:-1])


def _is_set_up(tagged: Tagged, start: int, end: int) -> bool:
    """Tell whether "was set" has a particle that makes it a deed: "was set | up", "set | free"."""
    past = any(tagged.tags[one] in "BHn" for one in range(start, end))
    particle = tagged.word(end).lower() if end < len(tagged.tags) else ""
    set_on = tagged.word(end - 1).lower() == "set" and particle in _PARTICLES
    return past and set_on


def _was_perceived(words: list[str]) -> bool:
    """Tell whether "could be heard" says that it was."""
    return words[0] == "could" and bool(_PERCEIVED.intersection(words))


def _spoken_of(tagged: Tagged, around: Clause) -> Status:
    """Return the status of what a verb only looks ahead to: "expects another test this year"."""
    verb = lemma_of(tagged.word(around.group.end - 1))
    present = around.group.kind in {"present", "future"}
    return _AHEAD.get(verb, Status.HAPPENED) if present else Status.HAPPENED


def _of_noun(tagged: Tagged, noun: tuple[int, int]) -> Status:
    words = {tagged.word(index).lower() for index in range(*noun)}
    if words & _CALLED_OFF:
        return Status.DENIED
    if words & {"possible", "potential", "likely"}:
        return Status.POSSIBLE
    return Status.PLANNED if words & _PLANNED else Status.HAPPENED
