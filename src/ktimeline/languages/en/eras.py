"""Years BC and AD told by their number alone: "In 63 BC he was born; in 44 he was in Rome"."""

from __future__ import annotations

from ktimeline.languages.common.eras import Era

__all__ = ["ERA"]

_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
# "From early 58 until the spring of 56"; "March 15" is a day, "in March 47" has a year.
_LEADING = (
    r"in|by|until|till|since|from|before|after|around|about|c\.|circa|early|late|the year|"
    r"from (?:early |late )?\d{1,3} to|"
    r"(?:spring|summer|autumn|winter|end|start|beginning|middle) of|"
    rf"(?:in|by|until|since|from|of|[0-3]?\d(?:st|nd|rd|th)?) {_MONTHS}|"
    rf"{_MONTHS}(?=\s(?:3[2-9]|[4-9]\d|\d{{3}}))"
)
# "In 44 his uncle", "in 31 Antony was"; "in 44 towns" has no year.
_FOLLOWING = (
    r"\s?(?:[.,;:)]|$)|"
    r"\s(?:and|but|or|to|until|till|he|she|they|it|the|his|her|their|its|an?|at|by|in|under|after|"
    r"before|when|while|where|with|against|for|as|on|during|because|there|that|which|who|was)\b|"
    r"\s(?-i:[A-Z])[\w'’]+\s(?:was|were|had|\w+ed|became|fell|won|lost|took|made)\b"
)

ERA = Era(
    " BC",
    " AD",
    names="BC B.C b.c AD A.D CE C.E",
    told=r"\b(?:AD|A\.D\.|CE|C\.E\.)",
    leading=_LEADING,
    following=_FOLLOWING,
)
