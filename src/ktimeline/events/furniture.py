"""What pages print around a story: times of publication, datelines, headlines run into it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from ktimeline.model import Span
from ktimeline.syntax.wordlist import word_set

__all__ = ["past_dateline", "past_stamp", "unglued"]

_AGENCIES = r"(?:Reuters|AP|AFP|CNN|UPI|DPA|dpa|Xinhua|IRIN|Bloomberg|BUSINESS WIRE|PRNewswire)"
# "BELFAST, Northern Ireland (AP) —"
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’ -]{2,30}(?: ?, [A-Z][\w. ]{1,25}?)?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"\s*(?:(?:\(|-LRB- )[A-Z][\w ]*(?:\)|-RRB-)\s*[–—_-]*|--|[–—_]|(?<=\d )-(?= ))\s+"
)
# What pages print before a story: "WASHINGTON | Thu Jun 17, 2010 3:32 pm EDT WASHINGTON
# (Reuters) -", "Last updated at 15:44 GMT", "Friday, July 23, 2010; 11:01 PM".
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}) ?,? ?(?:19|20)\d\d"
# "9:10 AM EDT"; "9:10 AM NASA" goes on with a name.
_ZONE = r"(?:UK time|(?:GMT|UTC|[A-Z]{1,3}T)\b(?![&’']))"
_CLOCK = rf"\d{{1,2}} ?[:.] ?\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?: {_ZONE})?"
_CREDITED = re.compile(rf"{_AGENCIES}\s+[–—-]+\s+(?=[A-Z])")  # "Reuters - Crews fight"
_WROTE = re.compile(  # a reader's comment behind that of another
    rf"(?<=\s)(?=(?:At|On) {_CLOCK} (?:on )?{_DAY} ?,? \S{{1,40}} (?:wrote|said) ?:)"
)
_HELP = r"(?: Help\b)?"  # the button beside it
_LEADING = (
    r"(?:[^a-z]|\b[A-Z][a-z]+\b|\b(?:[Ll]ast|[Uu]pdated|[Pp]ublished|[Pp]osted|at|on|by)\b){0,90}?"
)
_STAMPS = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        rf".{{0,120}}?(?:\(|-LRB- ?){_AGENCIES}[\w ]*(?:\)| ?-RRB-)\s*(?:--|[–—_-])\s+",
        rf"{_LEADING}{_DAY} ?[;,|–—-]* ?(?:at )?{_CLOCK}[\s|;,–—-]*",
        rf"{_LEADING}{_CLOCK} ?[;,|–—-]* ?(?:\w+day ?,? )?{_DAY}[\s|;,–—-]*",
        rf".{{0,30}}?\b(?:[Ll]ast )?[Uu]pdated(?: at)?:? {_CLOCK}{_HELP}[\s|;,–—-]*",
    )
)
# What dates nothing, though it may be all of a sentence.
_NOTES = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        rf"(?:A version|This (?:article|story)) .{{0,15}}?(?:appeared|published) .{{0,160}}?{_DAY}",
        rf"(?:.{{0,40}} )?This (?:article|story|page|post) was (?:\w+ )?"
        rf"(?:published|amended|corrected|updated|posted|printed) .{{0,100}}?{_DAY}(?:.{{0,60}}$)?",
        # a headline and a caption, then "Sunday 20 June 2010 11.27 BST"
        rf".{{0,400}}?\b\w{{3,6}}day,? {_DAY} {_CLOCK}(?<=[A-Z]{{3}})\s*",
        # comments of readers
        rf"(?:At|On) {_CLOCK} (?:on )?{_DAY} ?,? .{{1,40}}?\b(?:wrote|said|says|writes) ?:",
        rf".{{0,300}}?\b[Pp]osted by .{{1,60}}?{_DAY}(?: ,? ?{_CLOCK})?(?: \| Report abuse)?",
    )
)
# A sentence that begins in the middle of another, whose end has lost its full stop.
_OPENED = re.compile(
    r"(?:(?<=[\w%)])|(?<=RRB-))\s+(?=(?:The|An|It|He|She|They|This|These|There|But|We|Its|His|Her|Their|When|If|"
    r"Although|While|Since|After|Despite|Some|Many)\s[a-z]|On\s\d|In\s(?:19|20)\d\d\b)"
)
_A_OPENED = re.compile(r"\b([a-z]{4,})\s+(?=A\s[a-z]{3})")
_LETTERED = word_set(
    """type vitamin hepatitis influenza class grade group plan series serie level section part point
    option phase stage unit block gate terminal pool team schedule appendix virus letter"""
)
_PHRASE_OPENED = re.compile(r"(?<=[\w%)])\s+(?=(?:A|In|On|At|For|As|With|By|From|The)\s\w)")
_SMALL = word_set(
    """a an and as at by for from in is of on or over the to up vs with 's -- - : , ' & -LRB- -RRB-
    ( )"""
)
_IN_A_TITLE = re.compile(r"\b(?:Is|Was|Do|Does|Did|And|Or|Of|To|For|That|Like)$")  # "This Is It"
_LEAST_WORDS = 4  # of a headline
_CREDIT = re.compile(
    r"\b(?:Photograph|Picture|Photo|Image)(?: credit)? ?: (?:[A-Z][\w.\\-]*[ /\\]+){0,4}?"
    r"(?:Reuters|REUTERS|AP|AFP|EPA|PA|Getty(?: Images)?|Corbis|Rex)\s+(?=[A-Z])"
)
_CAPITALS = re.compile(r"^(?:[A-Z][A-Z'’&.-]*\s+(?:['’]S\s+)?){3,}(?=[A-Z][a-z]+\s)")
_LONG_WORD = re.compile(r"\b[A-Z]{5,}\b")


def unglued(text: str, span: Span, mentions: Sequence[Span]) -> list[Span]:
    """Return the parts of a stretch that are sentences run together, in order.

    A headline or caption has no full stop: "Oil Prices Hit New High The price of oil rose". A
    border is never inside a mention.
    """
    sentence = span.of(text)
    inner = [at for at in _borders(sentence) if not any(
        one.start < span.start + at < one.end for one in mentions
    )]  # fmt: skip
    edges = [span.start, *(span.start + at for at in inner), span.end]
    return [Span(start, end) for start, end in itertools.pairwise(edges) if start < end]


def _borders(sentence: str) -> list[int]:
    found = {
        one.end()
        for one in _OPENED.finditer(sentence)
        if not _IN_A_TITLE.search(sentence, max(0, one.start() - 8), one.start())
    }
    found |= {one.end() for one in _A_OPENED.finditer(sentence) if one.group(1) not in _LETTERED}
    found |= {one.end() for one in _CREDIT.finditer(sentence)}
    if " wrote " in sentence:
        found |= {one.end() for one in _WROTE.finditer(sentence)}
    if (capitals := _CAPITALS.match(sentence)) and len(_LONG_WORD.findall(capitals.group())) > 1:
        found.add(capitals.end())
    for one in _PHRASE_OPENED.finditer(sentence):
        if _is_headline(sentence[: one.start()]):
            found.add(one.end())
            break
    return sorted(found)


def _is_headline(text: str) -> bool:
    """Tell whether each word of a text begins with a capital, but for the small ones."""
    words = text.split()
    large = sum(word[:1].isupper() for word in words)
    titled = all(word[:1].isupper() or word[:1].isdigit() or word in _SMALL for word in words)
    return titled and len(words) > _LEAST_WORDS and large > _LEAST_WORDS - 1


def past_dateline(text: str, span: Span, mentions: Sequence[Span]) -> Span:
    """Return the sentence without the dateline before it.

    A dateline that holds the only mention stays, since the story is of that day.
    """
    found = _DATELINE.match(text, span.start, span.end)
    found = found or _CREDITED.match(text, span.start, span.end)
    if found is not None and any(found.end() <= one.start < span.end for one in mentions):
        return Span(found.end(), span.end)
    return span


def past_stamp(text: str, span: Span, *, whole: bool) -> Span | None:
    """Return the sentence without the time of publication before it; None for nothing but that.

    A `whole` sentence of nothing but names and a time may be an entry of a list of events.
    """
    notes = [span.start]
    while past := _note(text, notes[-1], span.end):
        notes.append(past)
    ends = [found.end() for stamp in _STAMPS if (found := stamp.match(text, span.start, span.end))]
    alone = [one for one in ends if one < span.end or not whole]
    end = max([*notes, *alone])
    return Span(end, span.end) if end < span.end else None


def _note(text: str, start: int, end: int) -> int:
    """Return where the notes end that stand at a place, 0 for none."""
    return max(
        (found.end() for note in _NOTES if (found := note.match(text, start, end))), default=0
    )
