"""Where sentences of news text begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span
from ktimeline.syntax.wordlist import word_set

__all__ = ["sentence_at", "split_sentences"]

# Always followed by the name or number they belong to.
_TITLES = word_set(
    "mr mrs ms mme mlle messrs dr prof gen maj brig col lt sgt cpl pvt capt cmdr adm sen sens "
    "rep reps gov st ste rev fr hon pres supt insp det sr sra mt ft v vs cf viz ca c approx e.g "
    "i.e fig eq pop govt lt.gen maj.gen lt.col lt.gov"
)
# Followed by a number: "No. 2", "Jan. 5".
_BEFORE_NUMBER = word_set(
    "no nos vol pp p art sec ch jan feb mar apr jun jul aug sep sept oct nov dec"
)
# May close a sentence, and then only a word that opens sentences follows.
_ABBREVIATIONS = word_set(
    "u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c l.a n.y inc corp co cos ltd llc plc bros assn dept "
    "univ jr sr esq ph.d m.d b.a m.a a.m p.m a.d b.c b.c.e c.e etc et.al al est ave blvd rd "
    "calif mass fla ill tex conn pa va md mich minn wis ind tenn ky ariz colo ore wash okla mo "
    "kan neb nev ga ala miss ark la n.j n.h n.c s.c n.d s.d n.m r.i vt del w.va wyo mont "
    "mon tue tues wed thu thur thurs fri sat sun"
)
_OPENERS = word_set(
    "the a an this that these those it its he she they we i you his her their our my your there "
    "here in on at by for from with after before as while when if but and or yet so still however "
    "meanwhile although though since until under during because despite among one two some many "
    "most several all both no not what who why how where earlier later last next now then also "
    "officials analysts police critics experts according asked mr mrs ms messrs "
    "three four five six seven eight nine ten eleven twelve dozens hundreds thousands nobody "
    "everyone someone nothing everything another such even only just once again"
)
# These open a sentence even in a small letter; no abbreviation stands before them.
_SUBJECTS = word_set("i i'm i've i'd it it's he she we we're they they're you there this that's")

# The shapes begin with one set of characters, which `re` skips to.
_CANDIDATE = deferred(
    r"""[.!?…\n](?:
          (?<=[.!?…])[.!?…]*[\])"”’'»]*(?=\s)      # terminal marks, closers, white space
        | (?<=[a-z]{3}[.!?])["”]?(?=["“]?[A-Z][a-z])  # the space was lost: "cooperation.Mr. Kim"
        | (?<=\n)
        )""",
    re.VERBOSE,
)
_WORD_BEFORE = deferred(r"""[^\s"“‘'(\[—–-]*$""")
_LOST_SPACE = deferred(r".*[a-z]{3}[.!?](?=[A-Z])")
_ADDRESS = deferred(r"[/@_=]|www\.")
_NEXT = deferred(r"""\s*([\["'“‘(«]*)([^\s]*)""")
_BULLET = deferred(r"[ \t]*(?:[-*•·‣▪–—](?:\s|$)|\d{1,2}[.)]\s)")
_FIRST_WORD = deferred(r"\S+")
_NEAR = 40
_LINE = 160
_WIDE = 100  # hard-wrapped lines are shorter than this
_WINDOWS = (400, 4000)


def split_sentences(text: str) -> list[Span]:
    """Split news text into the spans of its sentences, in order, without white space around them.

    Titles, initials, decimal numbers and abbreviations do not end a sentence; a blank line, a
    bullet and the newline after a headline do; the newline inside a hard-wrapped paragraph does
    not.

    >>> text = 'Mr. Kim met Gen. Lee at 3.5 p.m. on Jan. 5. "We agreed." They left.'
    >>> [span.of(text) for span in split_sentences(text)]
    ['Mr. Kim met Gen. Lee at 3.5 p.m. on Jan. 5.', '"We agreed."', 'They left.']
    """
    spans: list[Span] = []
    start = 0
    for border in (*_borders(text, 0, len(text)), len(text)):
        span = _trimmed(text, start, border)
        if span is not None:
            spans.append(span)
        start = border
    return spans


def sentence_at(text: str, span: Span) -> Span:
    """Return the span of the sentence around `span`; borders inside `span` do not count.

    Looks at most 4,000 code points to each side, so the cost does not grow with the text.
    Raises ValueError where `span` reaches beyond the text.

    >>> text = "Talks failed. They resume on Friday. Nobody objects."
    >>> sentence_at(text, Span(29, 35)).of(text)
    'They resume on Friday.'
    """
    if span.end > len(text):
        raise ValueError(f"span {span.start}-{span.end} reaches beyond a text of {len(text)}")
    found = _trimmed(text, _start_before(text, span.start), _end_after(text, span.end))
    if found is None:
        return span
    return Span(min(found.start, span.start), max(found.end, span.end))


def _start_before(text: str, position: int) -> int:
    low = 0
    for width in _WINDOWS:
        low = max(0, position - width)
        start = -1
        # A border is judged by what follows it, which may be the mention itself.
        for border in _borders(text, low, min(position + 3, len(text))):
            if border <= position:
                start = border
        if start >= 0 or low == 0:
            return max(start, 0)
    return _at_space(text, low, position)


def _end_after(text: str, position: int) -> int:
    high = len(text)
    for width in _WINDOWS:
        high = min(len(text), position + width)
        # A mention may swallow the stop that ends its sentence ("at 5 p.m."), quoted or not.
        for border in _borders(text, max(0, position - 4), high):
            if border >= position:
                return border
        if high == len(text):
            return high
    return text.rfind(" ", position, high) + 1 or high


def _at_space(text: str, low: int, position: int) -> int:
    found = text.find(" ", low, position)
    return found if found >= 0 else low


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    return Span(start + left, start + right) if left < right else None


def _borders(text: str, low: int, high: int) -> Iterator[int]:
    """Yield the ends of sentences in text[low:high]; each is judged by its near surroundings."""
    for match in _CANDIDATE.finditer(text, low, high):
        mark = match.group()
        if mark[-1] == "\n":
            if _line_ends(text, match.start(), match.end()):
                yield match.end()
        elif _stop_ends(text, match.start(), match.end()):
            yield match.end()


def _stop_ends(text: str, start: int, end: int) -> bool:
    following = _NEXT.match(text, end, end + _NEAR)
    opening, word = following.groups() if following else ("", "")
    if not word:
        return True
    if text.find("\n", end, end + 3) >= 0 and text[end : end + 3].isspace():
        return True
    before = _WORD_BEFORE.search(text[max(0, start - 20) : start])
    chunk = before.group() if before else ""
    if not text[end].isspace() and _ADDRESS.search(chunk + text[start:end] + word):
        return False
    if word.startswith(("-RRB-", ")")):  # "(D-Tex. ) voted"
        within = text[end : end + _NEAR].lstrip().lstrip("-RB)").lstrip()
        return not within[:1].islower()
    if word[0].islower():
        return word.lower() in _SUBJECTS and _opens_small(text[start:end], chunk)
    if text[start] != "." or text[start : start + 3] == "...":
        return True
    return _word_ends(_LOST_SPACE.sub("", chunk), word, bool(opening))


def _opens_small(mark: str, last: str) -> bool:
    """Tell whether a sentence may begin in a small letter: '"Why?" she asked' has one only."""
    lower = last.lower()
    return (
        mark in {".", "!", "?"}
        and lower.isalpha()
        and len(lower) > 1
        and not (lower in _TITLES or lower in _ABBREVIATIONS)
    )


def _word_ends(last: str, word: str, quoted: bool) -> bool:
    """Tell whether the full stop after `last` ends a sentence, `word` being the next one."""
    lower = last.lower()
    opens = quoted or word.rstrip(".,;:").lower() in _OPENERS
    if lower in _TITLES:
        return False
    if lower in _BEFORE_NUMBER:
        return not word[0].isdigit() and (opens or lower == "no")
    if lower in _ABBREVIATIONS:
        return opens
    if len(last) == 1 and last.isupper():  # an initial
        return opens
    if "." in last and last.replace(".", "").isalpha() and len(last) <= 6:  # "J.R.", "U.S.S."
        return opens
    return True


def _line_ends(text: str, start: int, end: int) -> bool:
    """Tell whether a line break ends a sentence: not where a paragraph is merely wrapped.

    A wrapped line is one to which the first word of the next could not have been added.
    """
    following = text[end : end + _LINE].split("\n", 1)[0]
    if not following.strip() or _BULLET.match(following):
        return True
    line_start = text.rfind("\n", max(0, start - _LINE), start) + 1
    if line_start == 0 and start > _LINE:
        return True
    line = text[line_start:start].rstrip()
    if not line:
        return True
    if len(line) > _WIDE or len(following) > _WIDE + 20:
        return not (following.lstrip()[0].islower() or line[-1] in ",-")
    if following.lstrip()[0].islower() or line[-1] == ",":
        return False
    before = text[max(0, line_start - 1 - _LINE) : max(0, line_start - 1)].rsplit("\n", 1)[-1]
    width = max(len(line), len(following), len(before) if len(before) <= _WIDE else 0)
    first = _FIRST_WORD.search(following)
    room = len(line) + 1 + (len(first.group()) if first else 0)
    return width < 40 or room <= width
