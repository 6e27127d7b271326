"""Hours of the clock in figures: "8.45 this morning", "left at 20.15", "Friday at 7", "18h30"."""

from __future__ import annotations

import re

from ktimeline.grammar.lexicon import Lexeme
from ktimeline.grammar.scan import Shape
from ktimeline.languages.en.behind import behind, not_behind
from ktimeline.languages.en.stamps import NO_COUNT
from ktimeline.model.expression import Fields

__all__ = ["HOURS"]


def _hour(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)),)


def _bare_hour(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)), Lexeme("BAREHOUR", int(text)))


def _hour_of_a_day(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)), Lexeme("HOUROFDAY", int(text)))


def _struck_hour(text: str) -> tuple[Lexeme, ...]:
    return (Lexeme("INT", int(text)), Lexeme("STRUCKHOUR", int(text)))


def _four_figures(text: str) -> tuple[Lexeme, ...]:
    n = int(text)
    return (Lexeme("INT", n), Lexeme("YEARNUM", n), Lexeme("FOURDIGITS", n),
            Lexeme("FOURFIGURES", n))  # fmt: skip


def _clock(text: str) -> tuple[Lexeme, ...]:
    hour, minute = map(int, re.findall(r"\d+", text))
    return (Lexeme("CLOCK", Fields(hour=hour, minute=minute)),) if hour <= 24 else ()


_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"

# "She spoke at 8.45 this morning": a part of the day beside it tells it from a price.
_DAY_NEXT = (
    r"\s(?:this|that|the next|the same|the following|in the|on the|yesterday|tomorrow)\s"
    r"(?:morning|afternoon|evening)\b|\s(?:last night|tonight)\b"
)
# So does a day of the week after "at 9.30", unless something "closed at 9.30 on Monday".
_WEEKDAY_NEXT = rf",?\s(?:on\s|next\s|last\s|this\s)?{_WEEKDAY}\b"
# "At 12.30 Maia was in front of the barracks": a veto asks whether a name begins there.
_SOMEBODY_DID = r"\s[^\W\d]+\s(?:was|were|had|came|went|took|began|gave|got|stood|said|\w{3,}ed)\b"
_AT_A_CLOCK = behind(("at", "before", "after", "until", "till", "from", "by"), " ")
_PRICED = ("closed", "settled", "stood", "quoted", "traded", "trading", "valued", "priced", "fixed",
           "steady", "unchanged", "pegged")  # fmt: skip
_COUNTED = ("toll", "number", "total", "figure", "count", "rate", "odds", "score", "price")
_NO_PRICE = not_behind((*_PRICED, *_COUNTED, "ended", "finished"), " at ")
# "It closed on Friday at 7.": a weekday has six to nine letters.
_NO_PRICE_OF_A_DAY = not_behind(
    _PRICED,
    *(rf"{on} \w{{{letters}}} at " for on in ("", " on") for letters in range(6, 10)),
)
# "At around 9.40", "kick-off 15.00", "the 18.05 from Euston", and "08.30 Good morning" at the head
# of a line: a veto asks what else the number may be.
_AT_ABOUT = behind(
    (f"at {about}" for about in ("about", "around", "roughly", "approximately")), " "
)
_STARTING = behind(("kick-off", "kickoff", "kick off", "throw-in", "tip-off", "doors open",
                    "doors", "curtain up"), " ", ": ")  # fmt: skip
_RUNS = (
    r"(?=\s(?:(?:from|to|for|at)\s[a-z]|train|service|bus|ferry|express|sailing|departure|crossing|"
    r"coach|flight|race|left|arrived|departed|pulled|steamed|was (?:late|cancelled|delayed)))"
)
_LINE_GOES_ON = r"(?=\s?[-–—:|]\s|[ \t]+[\"“‘(]?[^\W\d_])"
_NO_COUNT_AT = not_behind((*_PRICED, *_COUNTED), " at ")
_NO_QUOTE = not_behind(("closed", "stood", "quoted", "traded", "gold", "index"), " at ")

# "Shortly before 11 when", "just after 9 on Friday"; and not "just after 9 people died".
_NEARLY = behind(
    (f"{word} {when}" for word in ("shortly", "just", "soon", "little", "immediately")
     for when in ("before", "after")),
    " ",
)  # fmt: skip
_DAY_FOLLOWS = (
    rf"(?=,?\s(?:on\s)?(?:{_WEEKDAY}|last night|tonight|yesterday|tomorrow|"
    r"this (?:morning|afternoon|evening)|that (?:morning|afternoon|evening|night))\b)"
)
_PART_FOLLOWS = (
    rf"(?=,?\s(?:on\s)?(?:{_WEEKDAY}\s(?:morning|afternoon|evening|night)|tomorrow|tonight)\b)"
)
_DAY_BEFORE = behind(
    ("day", "tomorrow", "tues", "weds", "thurs", "mondays", "tuesdays", "wednesdays", "thursdays",
     "fridays", "saturdays", "sundays"),
    " at ",
    start="",
)  # fmt: skip
_BY = ("by", "until", "till", "before", "after", "from", "around", "about")
_AT_OR_SO = behind(("at", "from", "by", "until", "till"), " ")
_BARE = r"(?:[1-9]|1[0-2])(?![\w%°½¼¾]|[,.:;/–-]\d|-)"

# How every cue above ends, and a digit.
_CORE = r"(?:(?<=(?:at|by) )|(?<=(?:rom|til|ill|ore|ter|und|out) ))\d"
_DOTTED_CORE = r"[0-2]?\d\.[0-5]\d"

HOURS: tuple[Shape, ...] = (
    Shape("barehour", rf"{_NEARLY}{_BARE}(?:{NO_COUNT}|{_DAY_FOLLOWS})", _bare_hour,
          ("INT", "BAREHOUR"), True, core=_CORE),
    # "Friday at 7", "at 7 on Friday", "by 10 on Friday night"; what rose "by 5 on Friday" did not.
    Shape("hourofday", rf"{_DAY_BEFORE}{_NO_PRICE_OF_A_DAY}{_BARE}{NO_COUNT}|"
          rf"(?<=\bat ){_NO_COUNT_AT}{_BARE}{_DAY_FOLLOWS}|"
          rf"{behind(_BY, ' ')}{_BARE}{_PART_FOLLOWS}",
          _hour_of_a_day, ("INT", "HOUROFDAY"), core=_CORE),
    # "The doors open at 7.": a veto asks what has an hour.
    Shape("struckhour", rf"{_AT_OR_SO}{_BARE}{NO_COUNT}", _struck_hour, ("INT", "STRUCKHOUR"),
          True, core=_CORE),
    # "Took off at 1642 on 12 March": no price, which "closed at 1642 on 12 March".
    Shape("fourfigures", rf"(?<=\bat ){_NO_QUOTE}(?:1\d|2[0-3])[0-5]\d(?!\d|[,.:]\d)",
          _four_figures, ("INT", "YEARNUM", "FOURDIGITS", "FOURFIGURES"), True),
    # "5pm" in one word holds no other word that begins a date.
    Shape("gluedhour", r"[01]?\d(?=[ap]m(?!\w))", _hour, ("INT",), True),
    Shape("dottedclock",
          # "5.30-7 p.m.", "7.30 for 8 p.m."
          r"[0-2]?\d\.[0-5]\d(?=\s?(?:[–-]|to|until|till|and|for)\s?\d\d?(?:[.:][0-5]\d)?\s?"
          r"[ap]\.?m\b)|"
          rf"[0-2]?\d\.[0-5]\d(?=\s?(?:[ap]\.?m|gmt|bst|utc|cet|hrs|hours)\b|{_DAY_NEXT})|"
          # "It ended at 12.50 on Friday morning"
          rf"{_AT_A_CLOCK}{_NO_COUNT_AT}[0-2]?\d\.[0-5]\d{_PART_FOLLOWS}|"
          # "The ship left at 20.15", "by 08.30 three ships had come in"
          rf"{_AT_A_CLOCK}{_NO_PRICE}(?:[0-2]?\d\.[0-5]\d"
          rf"(?:(?={_WEEKDAY_NEXT}|\s(?:on|in|from|for|to|is|was|had)\s|{_SOMEBODY_DID})|{NO_COUNT})|"
          r"0[1-9]\.[0-5]\d(?=\s(?!per|met|sec|points)[a-z]))|"
          rf"(?:{_AT_ABOUT}|{_STARTING})[0-2]?\d\.[0-5]\d{NO_COUNT}|"
          rf"(?<=\bthe )[0-2]?\d\.[0-5]\d{_RUNS}|"
          rf"(?:\A|(?<=\n))(?:[0-2]\d\.[0-5]\d{_LINE_GOES_ON}|\d\.[0-5]\d(?=\s?[-–—:]\s))",
          _clock, ("CLOCK",), True, core=_DOTTED_CORE),
    # "18h30": a race is run "in 2h21".
    Shape("frenchclock", r"(?:[01]?\d|2[0-3])h[0-5]\d(?!\w)(?:(?<=at \dh\d\d)|(?<=at \d\dh\d\d)|"
          r"(?<=@ \dh\d\d)|(?<=@ \d\dh\d\d)|(?<=by \d\dh\d\d)|(?<=til \d\dh\d\d))", _clock,
          ("CLOCK",), True),
)  # fmt: skip
