"""Numbers that look like hours: "the pound stood at 1.55", "two at night", "at five to ten %"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.line_clocks import numbers_its_line, opens_its_line
from ktimeline.languages.en.vetoes.patterns import pattern
from ktimeline.languages.en.vetoes.struck_hours import begins_at_an_hour
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()


_SENTENCE_ENDS = deferred(r"(?<=[a-z\d)\"][.!?])\s|\n")
_STOP = deferred(r"[.!?]\s")


def _sentence(site: Site, before: int, after: int) -> str:
    """Return the words before a mention in its sentence, and some that follow it in the same."""
    lead = _SENTENCE_ENDS.split(site.before(before))[-1]
    return f"{lead} # {_STOP.split(site.after(after))[0]}"


_MEASURED = pattern(
    "clos(?:es?|ed|ing) settled quoted trad(?:es?|ed|ing) valued? values priced? prices "
    "pric(?:ing) shares? stocks? bonds? index ftse nasdaq dollars? euros? yen pounds? sterling "
    "cents? pence yields? rates? inflation unemployment percent percentage per\\s?cent interest "
    "averag(?:e|es|ed|ing) ratio scor(?:e|es|ed|ing) points? odds magnitude measured? density "
    "deficit gdp ph gpa grade rated ratings? litres? metres? meters? height bar cleared jumped "
    "vault throw weigh(?:s|ed|t)? barrels? oil gold silver tons? tonnes? currency lira rupees? "
    "francs? marks? roubles? rubles? ounces? version batted economy strike degrees? temperature "
    "total totals record figure hectares? acres? billion million",
    r"[$€£¥%]|\b(?:{})\b",
)
_TOLD = pattern(
    "left leaves? leaving depart(?:s|ed|ing|ure)? arriv(?:e|es|ed|al|ing) trains? "
    "sail(?:s|ed|ing)? ferry bus coach flight plane clocks? watch watches called rang ring rings "
    "began begins begin start starts started end ended ends open opens opened shut died born woke "
    "wakes meet meets met meeting land landed lands took takes? telegrams? telegraph messages? "
    "signals? sent alarm morning afternoon evening night dawn noon midnight kick-off service "
    "services sunrise sunset siren ship boat broadcast bulletin police fire explosion exploded "
    "bomb raid attack attacked earthquake quake struck stopped breakfast lunch dinner supper tea "
    "bed school doors? o'clock reached set hours? minutes? train's seen heard came went "
    "booked\\s(?:on|off|in|out) "
    "return(?:ed|s)? back hit guns? shots? whistle race match game concert",
    r"\b(?:{})\b",
)
_ANOTHER_CLOCK = deferred(r"\d\s?[ap]\.?m\b|\d:\d\d|\bat\s[012]?\d\.[0-5]\d")
_POINTED = deferred(r"(?:(?:about|around|roughly|approximately) )?0?0\.00")


@veto("The pound stood firm at 1.55 and the franc fell.", "The mean lay at 3.45 and rose.",
      "The unit sold at 14.20 and fell in price.", "It weighed in at around 9.40, they said.",
      "10.12 Notices. They are given in writing.", digits=True, words=_POINTED,
      rules="time_mention after_preposition until since")  # fmt: skip
def number_with_a_point(site: Site) -> bool:
    # From thirteen on, or behind a nought, it looks like a clock; below, other words must say so.
    if opens_its_line(site):
        return numbers_its_line(site)
    around = _sentence(site, 120, 60)
    if _MEASURED.search(around):
        return True
    if site.before(4) == "the " and _RUN.match(site.text, site.end):
        return False
    if _STOOD.search(around):
        return not begins_at_an_hour(site)
    around += site.after(60)
    hour = site.words.split(".")[0].split()[-1]
    if hour[0] == "0" or int(hour) > _TWELVE:
        return False
    if _TOLD.search(around) or _ANOTHER_CLOCK.search(site.before(160)):
        return False
    return not (_OPENING.search(site.before(8)) and _SOMEBODY.match(site.text, site.end))


_TWELVE = 12
# "At 12.45 he gave in", "By 10.20 Hale was there": what somebody did has an hour.
_OPENING = deferred(r"(?:^|[.!?][\"”’)]*\s|\n)(?:at|by) $")
_SOMEBODY = deferred(r",?\s(?:he|she|they|we|I|[A-Z][a-z]+)\s[a-z]")
# "The pound was at 1.55", "the train was at 15.54": what has an hour?
_STOOD = deferred(r"\b(?:was|opened|at (?:its|their) \w+) at  #")

_FOUR_FIGURES_NEAR = 3_000
_OF_FOUR_FIGURES = deferred(
    r"(?<![\d.,:/-])(?:0\d[0-5]\d(?![\d.,:/-]\d|\w)|[0-2]\d[0-5]\d (?:hrs|hours|gmt)\b)"
)


@veto("The room was at 1120 and locked.", "It was left at 1120.",
      rules="figures_struck")  # fmt: skip
def figures_alone(site: Site) -> bool:
    if site.lowered.startswith("at ") and site.start == len("at "):
        return False
    # Who writes 1120 for twenty past eleven writes 0530 as well.
    low = max(0, site.start - _FOUR_FIGURES_NEAR)
    near = site.lowered[low : site.end + _FOUR_FIGURES_NEAR]
    return not _OF_FOUR_FIGURES.search(near) or bool(_MEASURED.search(_sentence(site, 80, 0)))


_RUN = deferred(
    r"\s(?:(?:from|to|for|at)\s[A-Z]|(?:train|service|bus|ferry|express|sailing|departure|crossing|"
    r"coach|flight|race|left|arrived|departed|pulled|steamed|was (?:late|cancelled|delayed))\b)"
)


@veto("The 14.20 from the shop was no bargain.", "The 16.05 to be paid is late.",
      digits=True, words=_POINTED, rules="time_mention")  # fmt: skip
def number_with_an_article(site: Site) -> bool:
    # "The 18.05 from Euston", "the 14.40 at Ascot": trains and races go by their hour.
    return site.before(4) == "the " and not _RUN.match(site.text, site.end)


_AN_HOUR = deferred(
    r"(?:\b(?:at|by|until|till|before|after|around|about|nearly|almost|past|was|is|between|from|to|or|"
    r"towards?|only|exactly|struck|strik(?:es|ing)|chimed|o'clock|,)|'s|[,:(–-]|^)\s*$"
)
_COUNT_OF_A_PART = deferred(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|0|00) "
    r"(?:at night|in the (?:morning|afternoon|evening))"
)


@veto("She drank four in the morning.", "He took one at night.",
      "They had two in the afternoon.", rules="time_mention",
      words=_COUNT_OF_A_PART)  # fmt: skip
def count_in_a_part(site: Site) -> bool:
    return _AN_HOUR.search(site.before(12)) is None


_TO_SO_MANY = pattern(
    "per\\s?cent percent times years? months? weeks? days? hours? minutes? seconds? dollars? "
    "euros? pounds? cents? pence points? people men women children degrees? miles? kilomet\\w+ "
    "met\\w+ feet inches votes? goals? million billion thousand hundred dozen or of",
    r"\s?%|[\s-](?:{})\b",
)
_MINUTES_TO = deferred(r"(?:\w+|\w+[ -]\w+)(?: minutes?)? to (?:\w+)")


@veto("Growth is put at five to ten percent.", "It sells at ten to twelve dollars.",
      rules="time_mention", words=_MINUTES_TO)  # fmt: skip
def range_of_a_count(site: Site) -> bool:
    return _TO_SO_MANY.match(site.after(12)) is not None
