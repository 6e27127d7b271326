"""The words of a few tokens as a line: the date left out, tidied, cut to length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ktimeline.events.leaving import left_out
from ktimeline.syntax.clauses import Range
from ktimeline.syntax.tagging import Tagged

__all__ = ["TITLE_LENGTH", "capital", "cut_text", "cut_tokens", "phrase", "tidy"]

TITLE_LENGTH = 90

_CONNECTIVES = re.compile(
    r"(?:(?:that|while|whilst|however|and|but|or|although|though|when|because|if|as|so|yet|then|also|still|"
    r"meanwhile|moreover|furthermore|nevertheless|nonetheless|instead|whether|which|who|where|"
    r"where(?! (?:do|does|did|is|are|was|were|will|has|have|had|can|should|would)\b)|"
    r"since|after|before|until|indeed|thus|therefore|in addition|for example|of course)\b"
    r"(?!-)(?! (?:many|much|few|little|early|late|of)\b)[\s,]*)+",
    re.IGNORECASE,
)
_VOWEL = re.compile(r"(?!(?:uni|eu|one|us[aei]|U\.?S))[aeiouAEIOU]")
_DANGLING = frozenset("apTcuqmbBhwr")
_LEADING = re.compile(r"^[\s,;:.!?…)\]–—-]+")
_TRAILING = re.compile(r"[\s,;:.!?…(\[–—-]+$")
# What a sentence that was cut in the middle of a name or bracket begins with.
_SHARDS = re.compile(r"^(?:[-\s]*[LR]RB-|''|``|”|['’]?[Ss]\b(?=\s))[\s,]*")
_BRACKETED = re.compile(r"^\([^)]{1,20}\)\s+(?=\w)")  # "(1600 GMT) a ship sank"
_HANGING = re.compile(
    r"(?:\s(?:and|or|nor|but|the|an?|of|whose|until|till|at|from|with|than|for|by|into|since|"
    r"what|in the (?:minutes|hours|days|weeks|months|years|run-up)|(?<=, )given|"
    r"at (?:least|most)|up to|(?:more|less) than))+$|"
    r",\s(?:was|were|is|are|has|had)$"
)
_LEADING_UP = re.compile(
    r"(?:,?\s(?:and|or|nor|but|the|an?|of|to|in|on|at|by|for|from|with|than|as|because|that|which|"
    r"between(?:\s\S+)?|in\s(?:front|favou?r|spite|terms|place)|on\s(?:top|behalf)|instead|ahead|"
    r"who|when|while|its|their|his|her|is|are|was|were|has|had|have|be|been|will|would))+$"
)
_JOINT = re.compile(
    r",? (?=(?:and|or|but|of|in|on|at|by|for|from|with|to|as|after|before|when|while|because|that|"
    r"which|who|into|over|under|during|until|since|against|between|through)\b)|[,;:](?= )"
)
_ACRONYM_END = re.compile(r"(?:\b[A-Z]\.)+$")
_SIGNS = (
    ("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("``", "“"), ("''", "”"),
    ("\\/", "/"),
)  # fmt: skip
_CLITICS = re.compile(r" (['’](?:s|re|ve|ll|d|m)\b|n['’]t\b|['’](?= [a-z]))")
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))


def phrase(tagged: Tagged, ranges: Sequence[Range], mentions: Sequence[int]) -> str:
    """Return the tidied text of some ranges of tokens without the date at `mentions`."""
    return tidy("".join(_words(tagged, ranges, mentions)))


def cut_text(text: str, room: int) -> str:
    """Return the text cut at a joint or after a word, with an ellipsis, where it is too long."""
    if len(text) <= room:
        return text
    joint = max((one.start() for one in _JOINT.finditer(text, room * 2 // 3, room)), default=0)
    end = joint or max(text.rfind(" ", 0, room), 0) or room - 1
    return _balanced(_whole_end(text[:end])) + "…"


def _whole_end(text: str) -> str:
    """Return a text that was cut without the small words that lead up to what is gone."""
    return _TRAILING.sub("", _LEADING_UP.sub("", _TRAILING.sub("", text))) or text


def cut_tokens(
    tagged: Tagged, ranges: Sequence[Range], mentions: Sequence[int], trigger: int
) -> str:
    """Return the tidied text of the ranges, with an ellipsis where it is too long for a line."""
    full = phrase(tagged, ranges, mentions)
    if len(full) <= TITLE_LENGTH:
        return full
    *before, (start, end) = ranges
    least = trigger + 1 if start <= trigger < end else start + 1
    for stop in range(_reach(tagged, start, end), least - 1, -1):
        if tagged.tags[stop - 1] in _DANGLING:
            continue
        text = phrase(tagged, [*before, (start, stop)], mentions)
        if 0 < len(text) < TITLE_LENGTH:
            return cut_text(f"{text} …", len(text) + 1)
    return _from_trigger(tagged, ranges, mentions, trigger)


def _reach(tagged: Tagged, start: int, end: int) -> int:
    """Return the first token that surely does not fit on a line that begins with `start`."""
    limit = tagged.spans[start].start + 2 * TITLE_LENGTH
    return min(end, max(tagged.index_at(limit), start + 1))


def _from_trigger(
    tagged: Tagged, ranges: Sequence[Range], mentions: Sequence[int], trigger: int
) -> str:
    """Return the text from a few words before the trigger on, for a subject that is too long."""
    last = max(trigger + 1, *(end for _, end in ranges))
    first = min(start for start, _ in ranges)
    for start in (_phrase_start(tagged, first, trigger), trigger - 3, trigger):
        if start > first:
            line = phrase(tagged, [(start, last)], mentions)
            rest = [(start, last)]
            return (
                line if len(line) <= TITLE_LENGTH else cut_tokens(tagged, rest, mentions, trigger)
            )
    return cut_text(tidy(tagged.word(trigger)), TITLE_LENGTH)


def _phrase_start(tagged: Tagged, first: int, trigger: int) -> int:
    """Return where the clause or noun phrase begins that leads up to the trigger, -1 if nowhere.

    The farthest of those from which the trigger still stands in the first half of a line.
    """
    begin = tagged.spans[trigger].start
    found = -1
    for start in range(trigger - 1, first, -1):
        if begin - tagged.spans[start].start > TITLE_LENGTH // 2 or tagged.tags[start - 1] == ".":
            break
        opens = tagged.tags[start] in "aCr" and tagged.tags[start - 1] in ",;uq"
        if opens or tagged.word(start - 1).lower() == "with":
            found = start
    return found


# ---- From tokens to text ----------------------------------------------------------------------


def _words(tagged: Tagged, ranges: Sequence[Range], mentions: Sequence[int]) -> list[str]:
    """Return the words of some ranges with the white space before them, the date left out."""
    gone = left_out(tagged, mentions)
    pieces: list[str] = []
    told: set[int] = set()
    reached = last = -1
    for start, end in ranges:
        gap = "" if start < end and tagged.spans[start].start == reached else " "
        for index in range(start, end):
            if index in told:
                continue
            told.add(index)
            span = tagged.spans[index]
            if index > start and tagged.spans[index - 1].end < span.start:
                gap = " "
            if index in gone:
                # "into the winter months", "Friday's vote": something must stand for the date.
                if gone[index]:
                    pieces.append((gap if pieces else "") + gone[index])
                    gap = ""
                continue
            if pieces and last != index - 1:
                pieces[-1] = _fitting_article(pieces[-1], span.of(tagged.text))
            pieces.append((gap if pieces else "") + " ".join(span.of(tagged.text).split()))
            gap = ""
            reached, last = span.end, index
    return pieces


def _fitting_article(piece: str, word: str) -> str:
    """Return an "a" or "an" as the word wants that has come to stand behind it."""
    bare = piece.strip()
    if bare.lower() not in {"a", "an"} or not word[:1].isalpha():
        return piece
    return piece.replace(bare, bare[0] + ("n" if _VOWEL.match(word) else ""))


def _joined(text: str) -> str:
    """Undo the spaces and signs of a text that was cut into tokens: "BP 's", "-LRB-", "``"."""
    for sign, plain in _SIGNS:
        text = text.replace(sign, plain)
    text = _CLITICS.sub(r"\1", text)
    text = re.sub(r"([(\[“$£€]) (?=\S)", r"\1", text)
    text = re.sub(r"(?<=\d) (?=%)", "", text)
    text = re.sub(r"(^|\s)\"\s*([^\"]*?)[\s,]*\"", r'\1"\2"', text)
    return re.sub(r"\s+([,;:.!?…)\]”])", r"\1", text)


@lru_cache(maxsize=512)
def tidy(text: str) -> str:
    """Return a line without what only joined it to others, its marks in pairs, with a capital."""
    text = _joined(text)
    text = re.sub(r"(?:,\s*){2,}", ", ", text)
    text = re.sub(r",(?=[.;:!?)]|[”\"]$)", "", text)
    text = re.sub(r" of (?:which|whom)\b", "", text)
    text = re.sub(r"\(\s*\)|[“\"]\s*,\s*[”\"]", "", text)
    text = _balanced(" ".join(text.split()))
    text = _CONNECTIVES.sub("", _LEADING.sub("", text), count=1) if _starts_weak(text) else text
    text = _BRACKETED.sub("", _LEADING.sub("", _SHARDS.sub("", text))).strip()
    trimmed = _TRAILING.sub("", _HANGING.sub("", _TRAILING.sub("", text)))
    if _ACRONYM_END.search(trimmed + "."):
        trimmed += "." if text.startswith(trimmed + ".") else ""
    return capital(_balanced(trimmed))


def _starts_weak(text: str) -> bool:
    found = _CONNECTIVES.match(_LEADING.sub("", text))
    acronym = found is not None and len(found.group().strip()) > 1 and found.group().isupper()
    return found is not None and not (acronym and not text.isupper())


def capital(text: str) -> str:
    """Return the text with a capital at its first letter, unless a digit comes first."""
    for index, letter in enumerate(text):
        if letter.isalpha():
            return text[:index] + letter.upper() + text[index + 1 :]
        if letter.isdigit():
            break
    return text


def _balanced(text: str) -> str:
    """Drop quotation marks and brackets that have no partner."""
    for opening, closing in _PAIRS:
        if opening not in text and closing not in text:
            continue
        depth, pieces = 0, []
        for letter in text:
            if letter == closing and depth == 0:
                continue
            depth += (letter == opening) - (letter == closing)
            pieces.append(letter)
        text = "".join(pieces)
        if depth and opening == "(" and text.rfind(opening) > len(text) // 2:
            text = text[: text.rfind(opening)].rstrip()  # cut inside its brackets
        elif depth:
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    return " ".join(text.split())
