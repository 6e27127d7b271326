"""Numbers that name or measure something by digits: "page 1998", "1:2000", "John 3:16"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import (
    PLAIN,
    YEAR_NUMBER,
    after_as_written,
    pattern,
)
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()


# ---- numbers that name --------------------------------------------------------------------------

_NUMBERED = pattern(
    # money
    "rs us usd eur gbp jpy inr cny chf "
    # documents and their parts
    "no nos p pp page pages section article chapter psalm figure table model formula form level "
    "version rule bill law title resolution proposition directive regulation order docket patent "
    "invoice ticket paragraph clause amendment code rfc iso isbn issn cve "
    # places, machines and vehicles
    "room flight gate exit suite apartment apt floor cell bed box lot badge squadron locomotive "
    "bus tram extension channel route highway interstate motorway mile type class unit asteroid "
    "number numbered apollo windows excel boeing airbus cessna peugeot renault volvo fiat lada bmw "
    "mercedes toyota nokia thinkpad "
    # a tournament that kept its year
    "euro "
    # indices
    "russell nikkei",
    r"(?:[$€£¥#§&*]|\b(?:{})\.?)\s*$",
)
_OFFSET = deferred(r"\b(?:utc|gmt)\s?[+\u2212–-]\s?$")
_SIGNS = frozenset("+\u2212–-")


@veto("Clocks there show UTC+5:30.", "Clocks there are at GMT -3:30.", rules=PLAIN, digits=True)
def offset_of_a_zone(site: Site) -> bool:
    before = site.before(6)
    return before.rstrip()[-1:] in _SIGNS and _OFFSET.search(before) is not None


# "18 U.S.C. 1956", "29 C.F.R. 1910", "under s. 1983"
_OF_LAW = deferred(
    r"(?:\d\s?(?:u\.?\s?s\.?\s?c|c\.?\s?f\.?\s?r)\.?\s?|(?<![\w.])ss?\.\s)(?:§\s?)?$"
)
_U_S = deferred(r"\d\s?u\.\s?s\.\s?$")


@veto("She was charged under 18 U.S.C. 1956.", "It cites 42 U.S.C. 1983.", rules=PLAIN, digits=True,
      words=lambda words: words.startswith("c. 0"))  # fmt: skip
def circa_of_a_code_of_law(site: Site) -> bool:
    return _U_S.search(site.before(8)) is not None


@veto("It breaches 29 C.F.R. 1910.", "It is 42 USC 1983.",
      "He sued under s. 1983.", rules=PLAIN, digits=True,
      words=YEAR_NUMBER)  # fmt: skip
def section_of_a_code_of_law(site: Site) -> bool:
    return _OF_LAW.search(site.before(12)) is not None


_RUNG = deferred(r"\b(?:dial|dials|dialled|dialed|dialling|dialing|pin|text)\s$")
_CALLED = deferred(r"\b(?:call|ring|phone)\s$")
_TO_BE_RUNG = deferred(r"\s(?:for|to|if|now|free|or|and|from|at|today|in an)\b|\s*[.!]")


@veto("Dial 1471 to hear it again.", "Call 1999 for help.", "Type the PIN 1984 there.",
      rules=PLAIN, digits=True, words=frozenset(["0000"]))  # fmt: skip
def number_to_be_rung(site: Site) -> bool:
    before = site.before(12)
    if _RUNG.search(before):
        return True
    return bool(_CALLED.search(before) and _TO_BE_RUNG.match(site.after(8)))


_CODE_IS = deferred(r"\b(?:pin|code|password|combination|extension)\s+(?:is|was)\s+$")
_CARRIER = deferred(r"\bflight\s+[a-z]{2}\s*$")


@veto(
    "It cost $1999.",
    "He flew a Boeing 2000.",
    "See page 1998 of the record.",
    "The PIN is 1998.",
    "Flight KL 1699 was late.",
    rules=PLAIN,
    digits=True,
    words=YEAR_NUMBER,
)
def number_of_a_document_or_machine(site: Site) -> bool:
    before = site.before()
    if _NUMBERED.search(before):
        return True
    return bool(_CODE_IS.search(before) or _CARRIER.search(before))


_NUMBERED_IN_FULL = pattern(
    "case act decree judge?ment decision circular ordinance opinion build release firmware android "
    "ios macos kernel v item part the",
    r"\b(?:{})\s*$",
)


@veto("Resolution 11/2016 was passed.", "She read case 06/2014 again.", "Build 20.11.05 is out.",
      "He kept the DEC-20 running.", rules=PLAIN,
      words=deferred(r"00?/0000|00?\.00?\.00|[a-z]{3}-00"))  # fmt: skip
def number_that_is_no_date(site: Site) -> bool:
    before = site.before()
    return bool(_NUMBERED.search(before) or _NUMBERED_IN_FULL.search(before))


_STREET = deferred(
    r"\s+(?:(?:[NSEW]\.?\s+)?(?:[A-Z][\w.']*\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|"
    r"Boulevard|Blvd|Drive|Lane|Way|Place|Square|Court|Parkway|Terrace)|Broadway\b|[NSEW]\.\s+[A-Z])"
)
_DATING = deferred(r"\b(?:in|since|by|until|during|after|before|from|of)\s+$")


@veto(
    "She lives at 1812 Main Street.",
    "He was shot at 1775 Broadway.",
    rules=PLAIN,
    digits=True,
    words=YEAR_NUMBER,
)
def number_of_a_house(site: Site) -> bool:
    # The street is looked for first: hardly any year has one behind it.
    if not _STREET.match(after_as_written(site, 48)):
        return False
    return _DATING.search(site.before(10)) is None


# ---- numbers that go on -------------------------------------------------------------------------

# The end of the text, not of a line: "in\n1998" is a line break between two words.
_ON_THE_LEFT = deferred(r"\d[-.,:/]\Z|[-/#]\Z|[a-z]\Z")
_ON_THE_RIGHT = deferred(r"[-.,:/%]\d|%")
_WHOLE = deferred(r"\d{4}-\d\d-\d\d")
_DATE_GOES_ON = deferred(r"[-/.]?\d")
# A whole date in the name of a file is still a date; four digits alone are not.
_ALONE_LEFT = deferred(r"[_\\]$|\d\s[x×]\s$")
_ALONE_RIGHT = deferred(r"_|\\(?!/)|\.[a-z]{2,4}\b|\s?[x×]\s?\d|p\b|\s+to\s+\d{1,3}\b")


@veto(
    "Call 555-1998 for details.",
    "The ratio was 1:2000.",
    "Version 1.2000 came out.",
    rules=PLAIN,
    digits=True,
    words=lambda words: words[0] == "0",
)
def digits_go_on(site: Site) -> bool:
    before, after = site.before(2), site.after(2)
    if before[-1:] == after[:1] == " ":  # as most numbers stand
        return False
    if _WHOLE.fullmatch(site.words):  # "2018-06-12,2019-03-03" is a line of a table
        return before[-1:].isdigit() or _DATE_GOES_ON.match(after) is not None
    if before[-1:] != " " and _ON_THE_LEFT.search(before):
        return True
    return _ON_THE_RIGHT.match(after) is not None


@veto(
    "The vote was 1998 to 12.",
    "1 22 333 1999 55555 6",
    "The file is img_2019.jpg.",
    "It has a 1920x1080 screen.",
    rules=PLAIN,
    digits=True,
    words=frozenset(["0000"]),
)
def one_number_of_several(site: Site) -> bool:
    if _ALONE_LEFT.search(site.before(4)) or _ALONE_RIGHT.match(after_as_written(site, 8)):
        return True
    return _is_in_a_column(site) or _ends_a_telephone_number(site)


_ADDRESS = deferred(r"(?:https?://|www\.)\S*$|[?&]\w+=\S*$")


@veto(
    "See http://example.org/2005/10/story for more.",
    "Open www.example.org/list?id=1221 there.",
)
def part_of_a_web_address(site: Site) -> bool:
    start = site.start
    if not start or site.text[start - 1] not in "/=-_.&?":
        return False
    return _ADDRESS.search(site.before(200)) is not None


_NUMBER_BEHIND = deferred(r"\s+(\d\S*)")
_YEAR_LIKE = deferred(r"(?:1[5-9]|20)\d\d[,.;]?")


def _is_in_a_column(site: Site) -> bool:
    """Tell whether numbers stand on both sides, and not all of them are years."""
    right = _NUMBER_BEHIND.match(site.after(16))
    left = right and re.search(r"(\S*\d)\s+$", site.before(16))
    if left is None or right is None:
        return False
    return not all(_YEAR_LIKE.fullmatch(n[1]) for n in (left, right))


def _ends_a_telephone_number(site: Site) -> bool:
    """Tell whether two groups of digits lead up to the number, and one of them is no year."""
    before = site.before(16)
    if not before.rstrip().rstrip("-")[-1:].isdigit():
        return False
    groups = re.search(r"\+?\(?(\d{1,4})\)?[\s-](\d{2,4})[\s-]$", before)
    return groups is not None and not all(map(_YEAR_LIKE.fullmatch, groups.groups()))


@veto("The account is 4417-1999-2001-1812.", rules="from_to", digits=True, words=YEAR_NUMBER)
def group_of_an_account_number(site: Site) -> bool:
    left = re.search(r"[\d-]*$", site.before(16))
    right = re.match(r"[\d-]*", site.after(16))
    groups = f"{left[0] if left else ''}{site.words}{right[0] if right else ''}".split("-")
    return len(groups) > 2 and not all(map(_YEAR_LIKE.fullmatch, groups))


# ---- clocks that are none -----------------------------------------------------------------------

_CLOCK = frozenset(["0:00", "00:00", "0:00:00", "00:00:00"])  # each digit as 0
_BOOK = pattern(
    "genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra "
    "nehemiah esther job psalms? proverbs ecclesiastes solomon isaiah jeremiah lamentations "
    "ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah haggai zechariah "
    "malachi matthew mark luke john acts romans corinthians galatians ephesians philippians "
    "colossians thessalonians timothy titus philemon hebrews james peter jude revelation surah? "
    "quran koran verse verses",
    r"\b(?:{})\s+$",
)


@veto("The verse is John 3:16.", "He quoted Matthew 5:39.", rules=PLAIN, digits=True, words=_CLOCK)
def chapter_and_verse(site: Site) -> bool:
    return _BOOK.search(site.before(16)) is not None


_TAKEN = deferred(
    r"\b(?:in|(?:time|record|mark|lap|clocking|split|ratio|odds|margin|score|scale) of|clocked|"
    r"lasts|lasted|ran(?: an?)?|won|lost|beat \w+)\s+$|"
    r"\bratio\b[^.,;]{0,32}\s(?:is|was|be|at|of|to)\s+$"
)


@veto(
    "She ran it in 3:59.",
    "His time of 9:58 won.",
    "The mix was 10:30 by weight.",
    "The ratio of staff to pupils is 1:12.",
    "It was drawn to a scale of 1:50.",
    rules=PLAIN,
    digits=True,
    words=_CLOCK,
)
def clock_of_a_race_or_ratio(site: Site) -> bool:
    # The hour of an event takes "at" or "by", never "in".
    return bool(
        _TAKEN.search(site.before(48)) or re.match(r"\s+by (?:weight|volume)", site.after())
    )


_HOURS = deferred(r"[12]\d00 (?:hours|hrs)")
_AT = deferred(r"\b(?:at|by|until|till|from|to|before|after|since|around|about)\s+$|,\s+$")


@veto("He had 2000 hours of practice.", "She worked 1200 hours.", rules=PLAIN,
      digits=True, words=frozenset(["0000 hours", "0000 hrs"]))  # fmt: skip
def hours_that_are_counted(site: Site) -> bool:
    if not _HOURS.fullmatch(site.words):
        return False
    return site.after(4) == " of " or not _AT.search(site.before(10))
