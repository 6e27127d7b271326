"""Lengths and days in another sense: "minutes of the meeting", "a quarter", "call it a day"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import LENGTHS, PLAIN, pattern
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_THE_DAY = frozenset(
    ["the day after", "the day before", "the day", "the month after", "the week after"]
)


# "It came 16 years to the day after the flood."
@veto("Counted to the day after the flood, it fits.", words=_THE_DAY)
def to_the_day(site: Site) -> bool:
    return site.before(4) == " to "


@veto("They run this day to day operation.", words=frozenset(["this day", "that day"]))
def day_to_day(site: Site) -> bool:
    return site.after(7) == " to day"


# ---- lengths ------------------------------------------------------------------------------------


@veto(
    "It is the third raid in as many months.",
    words=frozenset(["many months", "many weeks", "many days", "many years", "many hours"]),
)
def as_many_as_told(site: Site) -> bool:
    return site.before(4) == " as " or site.before(3) == "as "


_RECORDED = deferred(
    r"\s+of (?:the|a|its|their|last \w+'s) (?:[\w–-]+ ){0,4}?"
    r"(?:meeting|session|hearing|talks|conference|board|council|committee)"
)


@veto(
    "Minutes of the meeting were kept.",
    "Minutes of the hearing were read.",
    "He read the minutes.",
    rules=LENGTHS,
    words=frozenset(["minutes"]),
)
def minutes_of_a_meeting(site: Site) -> bool:
    return bool(_RECORDED.match(site.after(48)) or re.search(r"\bthe\s+$", site.before(5)))


_TINY = pattern(
    "amounts? quantity quantities details? traces? parts? particles? fractions? changes? cracks? "
    "portions? doses? inspection examination piece",
    r"\s+(?:{})\b",
)
_DAY_THING = pattern(
    "traders? trading jobs? care trips? trippers? nurse nursery school schools labou?rers? camps? "
    "cent(?:er|re)s? pass passes room rooms shifts? spas? hikes? boy boys girl bed light pack",
    r"\s+(?:{})\b",
)
_FRACTION = deferred(r"\b(?:an?|one|three)[ -]quarters?$")
_ONE_FOURTH = ("a quarter", "one quarter", "three quarters")
_BY_A_FOURTH = deferred(
    r"\b(?:by|(?:decrease|increase|drop|fall|rise|decline|gain|reduction|cut|jump|slump) of)\s+$"
)
_QUARTER_THING = pattern(
    "of horses? pounds? pounder miles? hours? inch(?:es)? ounces? acres? notes? points? cups? "
    "teaspoons? tons? million billion trillion section percentage-point finals? finalists?",
    r"[\s-](?:{})\b",
)


@veto(
    "A quarter of the work is done.",
    "Nearly three quarters of voters agreed.",
    "A quarter pound of butter will do.",
    "The quarter horse won.",
    "Output fell by about a quarter.",
    "They saw a decrease of a quarter in sales.",
    "She fell in the last quarter-mile.",
    rules=f"{LENGTHS} {PLAIN}",
    words=lambda words: words.endswith(("quarter", "quarters")),
)
def quarter_is_a_fourth(site: Site) -> bool:
    if site.words.endswith(_ONE_FOURTH) and _BY_A_FOURTH.search(site.before(40)):
        return True
    found = _QUARTER_THING.match(site.after(20))
    # "Three quarters of voters" is a fraction, "the first two quarters of 1990" are times.
    return found is not None and (found[0] != " of" or _FRACTION.search(site.words) is not None)


@veto("A minute amount of poison was found.", "A day trader lost his shirt.",
      rules=LENGTHS, words=frozenset(["a minute", "a day"]))  # fmt: skip
def one_unit_before_its_noun(site: Site) -> bool:
    thing = _TINY if site.words == "a minute" else _DAY_THING
    return thing.match(site.after(16)) is not None


_YEARLY = frozenset(["annual", "quarterly", "semiannual", "semi-annual", "half-yearly", "biannual"])
_HOURS_OF = pattern(
    "opening business office visiting banking trading school rush peak", r"\b(?:{})\s+$"
)


@veto("Opening hours are posted.", rules=LENGTHS, words=frozenset(["hours"]))
def hours_of_a_shop(site: Site) -> bool:
    return _HOURS_OF.search(site.before(12)) is not None


_DAYS_OF_IDIOM = deferred(r"\b(?:better|glory|salad|dog|bygone|halcyon)\s+$")
_STILL_EARLY = deferred(r"(?:'s|’s|\b(?:is|are|was|were|still|these|very))\s+early\s+$")
_BATTED = deferred(
    r"\b(?:scored|scores|hit|made|makes|completed|compiled|struck|smashed)\s+"
    r"(?:(?:his|her) \w+ )?$"
)


@veto(
    "He called it a day.",
    "All in a day's work, he said.",
    "He had seen better days.",
    "His days are numbered.",
    "It is early days yet.",
    "He scored a century for England.",
    rules=LENGTHS,
    words=frozenset(["a day", "days", "a century"]),
)
def length_in_an_idiom(site: Site) -> bool:
    if site.words == "a day":
        before = site.before(8)
        return before.endswith("it ") or (before.endswith("all in ") and site.after(7) == "'s work")
    if site.words == "days":
        return bool(
            _DAYS_OF_IDIOM.search(site.before(10))
            or _STILL_EARLY.search(site.before(16))
            or re.match(r"\s+(?:are|were|seem\w*) numbered\b", site.after(20))
        )
    return _BATTED.search(site.before(24)) is not None


_BESIDE_IT = frozenset(
    f"the {unit} {side}"
    for unit in ("day", "week", "month", "year", "night", "morning", "evening", "weekend")
    for side in ("after", "before")
)
_AN_EVENT = deferred(
    r"\s+(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|he|she|they|it|we|i|you|all|"
    r"being|having|[a-z]+ing)\b"
)


@veto("The day after the election he resigned.", "She left the night before he came.", rules=PLAIN,
      words=_BESIDE_IT)  # fmt: skip
def day_beside_an_event(site: Site) -> bool:
    # What it is counted from stands there, and has no date of its own.
    return _AN_EVENT.match(site.after(12)) is not None


@veto("He won at the last minute.", rules=PLAIN,
      words=lambda words: words.endswith("last minute"))  # fmt: skip
def at_the_last_minute(_: Site) -> bool:
    return True


@veto("Criticism came from every quarter.", rules="set_mention",
      words=frozenset(["every quarter"]))  # fmt: skip
def from_every_quarter(site: Site) -> bool:
    return site.before(5) == "from "


@veto("Her diaries cover the years 420 to 410.", rules=LENGTHS, words=frozenset(["the years"]))
def years_that_are_named(site: Site) -> bool:
    return bool(re.match(r"\s+(?:from\s+)?\d{3,4}\b", site.after(12)))


_FIGURE = pattern(
    "dividends? payouts? rates? sales turnover revenues? results earnings income loss(?:es)? "
    "profits? net reports? statements? figures? payments? fees? salary salaries wages? budgets? "
    "meetings? conferences? general interest production output growth inflation increases? "
    "allowance pay pension review cash total average premium turnover accounts rent bonus leave",
    r"\s+(?:\w+\s+)?(?:{})\b",
)


@veto(
    "It cut its quarterly dividend.",
    "Holders vote at the annual meeting.",
    "The annual rate was 2.9%.",
    "Its quarterly results pleased nobody.",
    rules="set_mention",
    words=_YEARLY,
)
def habit_that_names_a_kind(site: Site) -> bool:
    # "Annual" tells which dividend it is, not how often something happened.
    after = site.after(40)
    return after.startswith(" of ") or bool(_FIGURE.match(after))


@veto(
    "The quarter-to-quarter comparison misleads.",
    "The year-over-year change was small.",
    "The year-on-year rate fell.",
)
def unit_against_unit(site: Site) -> bool:
    if site.lowered[site.end : site.end + 1] != "-":
        return False
    return bool(re.match(r"-(?:to|over|on|by|after)-", site.after(8)))
