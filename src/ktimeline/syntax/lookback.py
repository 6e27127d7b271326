"""Dates that are told apart from a story: "a house built in 1820", "was to open in 1911"."""

from __future__ import annotations

from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span
from ktimeline.syntax.leads import has_any
from ktimeline.syntax.tagging import tag_sentence_after, tag_sentence_before

__all__ = ["compares_with", "goes_on_looking_back", "looks_back", "was_planned"]

_WINDOW = 220  # code points on each side
_CLAUSE = 120
_WORDS = 100  # six words and a preposition

_LEADING = ["in", "on", "at", "during", "by", "around", "about", "from", "before", "after"]
_LED = frozenset(_LEADING)
_PREPOSITION = rf"(?:{'|'.join(_LEADING)})\s+(?:the\s+)?"
_LEAD = 16
_COMPARED = frozenset(["in", "on", "at", "during", "of"])  # the end of what follows
_COMPARES = deferred(
    r"\b(?:than|as|like|unlike|(?:compared|comparable)\s+(?:with|to))\s+"
    r"(?:(?:it|they|he|she|that|those)\s+(?:was|were|had\s+been)\s+|(?:that|those)\s+(?=of\b))?"
    r"(?:in|on|at|during|of)\s+(?:the\s+)?$"
    r"|\b(?:after|before|following|since)\s+(?:that|those)\s+of\s+(?:the\s+)?$"
)
# "The spot of three years before": the length is the noun's.
_OF = deferred(r"\b[a-z]+\s+of\s+(?:exactly\s+|about\s+|some\s+|almost\s+|nearly\s+)?$")
_BEFORE = ("before", "earlier", "previously")
_SUCH_AS = deferred(r"\b(?:such|so|just|as\s+(?:early|late|soon|long|far|recently))\s+as\s")
# Verbs that want an object: without one, and right before "in 1820", they are participles.
_TRANSITIVE = """
    acquired adopted appointed abolished awarded born bought built captured carved cast commissioned
    compiled composed constructed created delivered demolished designed destroyed discovered donated
    drafted
    drawn elected enacted engraved erected established fought founded given granted held imported
    inaugurated installed introduced invented issued killed laid launched made minted painted passed
    photographed filmed planted printed produced proposed published ratified rebuilt recorded
    released restored rewritten seen signed sold taken unveiled won written
"""
_PARTICIPLE = deferred(
    rf"\b(?:(?:last|first|newly|originally)\s+)?(?:{'|'.join(_TRANSITIVE.split())})"
    rf"(?:\s+(?!and\b|or\b|but\b)[\w’'-]+){{0,4}}?\s+{_PREPOSITION}$"
)
_AUXILIARY = deferred(r"\b(?:was|were|is|are|be|been|being|got|get|had|has|have|having)\b[^,;:.]*$")
_RELATIVE = deferred(
    r"\b(?:whom?|which|whose|(?:(?<=[a-z] )that(?=\s+(?:[a-z]+ly\s+)?(?:was|were|had|[a-z]+ed)\b)))"
    r"\s[^,;:.()]*$"
)
_WAS_TO = deferred(
    r"\b(?:was|were)\s+(?:\w+ly\s+|not\s+)?to\s+[a-z]+\b[^,;:.()]*"
    # "was to pay 300 crowns, the first part at Candlemas 1669"
    r"(?:\d,\d[^,;:.()]*)?"
    r"(?:,\s(?:the|its|his|her|their)\s(?:first|second|last|rest)\b[^,;:.()]*)?$"
)
_FINITE = frozenset("wmbBhHoOVESR")
_ENDS = deferred(r"[.!?;:]\s|\n\s*\n")
# Verbs of the same subject: "(had left on 2 May), called at Hull, and was seen on".
_SAME_SUBJECT = deferred(
    r"[^,c;uqVERBHwmbhoO]*(?:,?c?A*(?<=[,cA])(?:[BH]A*[nEPVG]*|OA*v|[VERP])[^,c;uqVERBHwmbhoO]*)+"
)
_IN_A_RELATIVE = deferred(r"\b(?:whom?|which|that)\s+(?:[a-z]+ly\s+)?had\b[^.;:]*$")


def compares_with(text: str, span: Span) -> bool:
    """Tell whether a date is only what something is compared with: "colder than in January"."""
    is_counted = text.endswith(_BEFORE, span.start, span.end)
    if not (is_counted or _ends_with_one(text[max(0, span.start - _LEAD) : span.start], _COMPARED)):
        return False  # as for most
    before = text[max(0, span.start - _CLAUSE) : span.start]
    if is_counted and _OF.search(before) is not None:
        return True
    return _COMPARES.search(before) is not None and _SUCH_AS.search(before) is None


def _ends_with_one(left: str, words: frozenset[str]) -> bool:
    """Tell whether one of `words` leads up to a date, an article between them aside."""
    last = left.split()[-2:]
    if not last or not left[-1].isspace():
        return False
    return last[-1] in words or (last[-1] == "the" and last[0] in words)


def goes_on_looking_back(before: str, between: str) -> bool:
    """Tell whether a date shares the "had" of one before it in its sentence.

    `before` is the clause before the two, `between` that between them: the verb of the second has
    no subject of its own, and a comma closes no relative clause ("who had left in May, died on").

    >>> goes_on_looking_back("She had left on ", " and called at Hull on ")
    True
    >>> goes_on_looking_back("She had left on ", ", and the pilot died on ")
    False
    """
    if len(between) > _WINDOW or _ENDS.search(between) is not None:
        return False
    if _SAME_SUBJECT.fullmatch(tag_sentence_before(between)) is None:
        return False
    return "," not in between or _IN_A_RELATIVE.search(before) is None


def was_planned(text: str, span: Span) -> bool:
    """Tell whether a date was one to come when it was told of: "was to be opened in May 1911"."""
    left = text[max(0, span.start - _CLAUSE) : span.start]
    return has_any(left, "was", "were") and _WAS_TO.search(left) is not None


def looks_back(text: str, span: Span) -> bool:
    """Tell whether a date that states its year dates a noun and not what the sentence tells.

    It stands in a relative clause or behind a participle that tells of a noun, or it is what
    something is compared with.

    >>> text = "In 2004 he moved into a cottage built in 1790."
    >>> looks_back(text, Span(3, 7)), looks_back(text, Span(41, 45))
    (False, True)
    """
    before = text[max(0, span.start - _WINDOW) : span.start]
    if compares_with(text, span):
        return True
    # Plain words first: the patterns look at every place of a long stretch.
    if has_any(before, "who", "which", " that ") and _RELATIVE.search(before) is not None:
        return True
    is_led = _ends_with_one(before[-_LEAD:], _LED)
    # Six words are looked at: most are short, and the pattern looks at every place.
    found = _PARTICIPLE.search(before, max(0, len(before) - _WORDS)) if is_led else None
    if found is None or _AUXILIARY.search(before[: found.start()]) is not None:
        return False
    rest = tag_sentence_before(before[: found.start()]).rstrip("A")
    if not rest or rest[-1] not in "NCxX,":
        return False
    # "In a speech made on 3 May he ..." dates the deed; "a club founded in 1875 was ..." does not.
    after = tag_sentence_after(text[span.end : span.end + _WINDOW])
    return not _FINITE.isdisjoint(rest) or after.lstrip(",A")[:1] in _FINITE
