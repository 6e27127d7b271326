"""Counts, measures and sums of money that look like years: "1980 employees", "2000 rpm"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.ordinals import ON_ITS_OWN
from ktimeline.languages.en.vetoes.patterns import (
    LENGTHS,
    PLAIN,
    YEAR_NUMBER,
    after_as_written,
    pattern,
)
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

# "In 2010 voters chose", "the 1980 employees": these make a year of the number.
_DATING = "in since by until till during after before from"
_DATING_WORDS = frozenset(_DATING.split())
_OWNED = pattern(f"{_DATING} the 's of its their his her our my your", r"\b(?:{})\s+$")
# A word between the number and what it counts may be an adjective, never one of these.
_ADJECTIVE = (
    r"(?:(?!(?:and|or|but|as|when|while|where|that|which|who|if|the|a|an|for|to|by|with|of|on|in|"
    r"at|from|was|were|is|are|has|had|have|because|after|before|since|until|said|saw)\b)[a-z]+\s+)?"
)

_UNITS = pattern(
    "kilomet(?:er|re)s? met(?:er|re)s? centimet(?:er|re)s? millimet(?:er|re)s? inch(?:es)? feet "
    "foot yards? miles? acres? hectares? pounds? tons? tonnes? kilograms? kilos? grams? ounces? "
    "gallons? lit(?:er|re)s? barrels? bushels? degrees? calories watts? kilowatts? megawatts? "
    "volts? amps? lumens? horsepower bytes kilobytes megabytes gigabytes hertz megahertz knots "
    "decibels pixels ml cl dl cc mg kcal kj tbsps? tsps? tablespoons? teaspoons? kg km mm cm ft "
    "lbs? mph kph (?i:rpm|hp|mhz|ghz|mb|gb|kb|kw|mw) m[AVWl] [mk]?Ah [kMGT]?Wh [kM]?V k?VA k?Pa Hz "
    "N Nm dpi fps psi ppm lx ",
    r"(?:\s+(?:square\s+|sq\.?\s+|cubic\s+|cu\.?\s+|metric\s+)?|-)(?:{})\b(?!\.\s?[A-Z])|\s*°|\s+[CFlm]\b(?!\.)|-(?:member|seat|page|"
    r"word|man|strong|odd|person|student|room|bed|unit)\b",
)
_COUNTED = pattern(
    "people souls men women [a-z]*children jobs homes houses shares votes points dollars euros "
    "yen yuan pence shillings rupees rupiah ringgit baht francs marks lira pesos reais rand rubles "
    "roubles dinars dirhams riyals shekels kroner kronor kronur crowns guilders zlotys bucks "
    "cents members cases deaths copies pages cars vehicles aircraft seats rooms words companies "
    "stores guests tickets casualties percent troops entries items pieces bottles bodies families "
    "inhabitants staff pupils soldiers "
    "head books sheep cattle deer "
    # People by what they do: workers, voters, delegates, employees, civilians, activists.
    r"[a-z]{2,}ers [a-z]{2,}ors [a-z]{2,}ees [a-z]{2,}ists [a-z]{2,}ians [a-z]{2,}gates "
    r"[a-z]{2,}men [a-z]{2,}women [a-z]{2,}ents [a-z]{2,}ants",
    r"\s+" + _ADJECTIVE + r"(?:{})\b",
)
_INHABITANTS = pattern(
    "people souls men women [a-z]*children inhabitants residents soldiers members",
    r"\s+(?:{})\b",
)
_SHARE = deferred(r"\s*(?:%|per\s?cent\b|million\b|billion\b|trillion\b|thousand\b|hundred\b)")


@veto(
    "The engine turns at 2000 rpm.",
    "A 2000-pound bomb fell.",
    "She won the 1500 meters.",
    "The peak is 1500 metres high.",
    rules=PLAIN,
    digits=True,
    words=YEAR_NUMBER,
)
def number_of_units(site: Site) -> bool:
    return _UNITS.match(after_as_written(site)) is not None


@veto(
    "The roster listed 1980 able employees.",
    "It cost 1999 euros.",
    "The town of 1850 people was wiped out.",
    rules=PLAIN,
    digits=True,
    words=YEAR_NUMBER,
)
def number_of_people_or_things(site: Site) -> bool:
    after, before = site.after(), site.before()
    if _SHARE.match(after):
        return True
    if not _COUNTED.match(after):
        return False
    if before.endswith("of "):
        # "The act of 1990 requires people" has a year; "a town of 1850 people" has none.
        return bool(_INHABITANTS.match(after))
    return not _OWNED.search(before)


_A_COUNT = deferred(r"\b[12]\d{3}(?=\s[^.;:!?]*\s(?:and|or|but|with)\s(?:about\s|some\s)?$)")
_SOMEWHERE = deferred(
    r"\s+(?:abroad|overseas|elsewhere|worldwide|at\s+home|more|others|in\s+[A-Z])"
)


@veto("It employs 1950 people in Leeds and 2010 abroad.", rules=PLAIN, digits=True,
      words=YEAR_NUMBER)  # fmt: skip
def count_without_its_noun(site: Site) -> bool:
    if not _SOMEWHERE.match(after_as_written(site, 12)):
        return False
    before = site.before(80)
    first = _A_COUNT.search(before)
    if first is None or _OWNED.search(before[: first.start()]):
        return False
    return _COUNTED.match(before, first.end()) is not None


_BLOCK = deferred(r"[\s-]block\b(?!\s(?:grant|vote|booking))")


@veto("The 1600 block of Maple Street was shut.", rules=PLAIN, digits=True, words=YEAR_NUMBER)
def block_of_a_street(site: Site) -> bool:
    return _BLOCK.match(site.after(16)) is not None and site.before(2) != "a "


_GATHERED = pattern(
    "crowd group total army force population audience staff range altitude height weight depth "
    "speed maximum minimum average capacity fee fine score length distance area salary",
    r"\b(?:(?:{})|(?:a|record|all-time)\s+(?:high|low|peak))\s+of\s+(?:about\s+|around\s+)?$",
)
_TAKES_A_COUNT = pattern(
    "employs employed seats numbers numbered totals total+ed total+ing killing injuring wounding "
    "weighs weighed costs measures owes paid there\\s+were there\\s+are some as\\s+many\\s+as "
    "as\\s+few\\s+as fewer\\s+than estimated additional",
    r"\b(?:{})\s+$",
)


@veto(
    "A crowd of 2000 gathered.",
    "The firm employs 2000.",
    "As many as 2000 were arrested.",
    "There were 2000 of them.",
    rules=PLAIN,
    digits=True,
    words=YEAR_NUMBER,
)
def number_after_a_counting_word(site: Site) -> bool:
    before = site.before()
    return bool(_GATHERED.search(before) or _TAKES_A_COUNT.search(before))


# What is told of a year in the plural: "1998 earnings", "1996 elections".
_OF_A_YEAR = (
    "sales|earnings|results|profits|revenues?|figures|levels|prices|estimates|losses|elections|"
    "talks|accords|games|championships|finals|olympics|returns|taxes|rates|budgets|deliveries|"
    "imports|exports|shipments|projections|forecasts|targets|goals|totals|statistics|plans|"
    "contracts|awards|events|riots|attacks|bombings|protests|laws|rules|reforms|negotiations|"
    "hearings|proposals|standings|models|wines|payments|dividends|costs|expenses|gains|sanctions|"
    "strikes|operations|primaries|playoffs|hits|recordings|crops|charges|writeoffs|proceedings|"
    "guidelines|rankings|floods|fires|amendments|conventions|terms|seasons"
)
_PLURAL = deferred(
    rf"\s+(?!(?:{_OF_A_YEAR}|was|has|does|goes|its|his|this|plus|versus|towards|besides|means|"
    r"series|always|perhaps|unless|across|thus|yes|sees|marks|brings|comes|begins|ends|remains|"
    r"seems|shows|news)\b)[a-z][a-z-]*[^\W\dsui']s\b"
)

_BOUND = deferred(
    r"(?:^|(?P<word>[\w']+)\s+)(?P<bound>more than|less than|at least|at most|nearly|almost|up to|"
    r"over)\s+$"
)
_THEY_DID = deferred(r"\s+(?:of (?:them|these|those)|were|are|have|had|remain)\b")


@veto(
    "More than 1500 were hurt.",
    "Up to 1800 fans came.",
    "Nearly 2000 attended.",
    rules=PLAIN,
    digits=True,
    words=YEAR_NUMBER,
)
def number_after_a_bound(site: Site) -> bool:
    bound = _BOUND.search(site.before(24))
    if bound is None or bound["word"] in _DATING_WORDS:
        return False
    after = site.after()
    if _THEY_DID.match(after) or _PLURAL.match(after):
        return True
    # "Up to 1950" and "3 percent over 1950" are years; "nearly 2000" is a count.
    return bound["bound"] not in ("up to", "over") and _is_round(site)


_VERB = deferred(
    r"(?:^|\b(?!(?:the|a|an|its|his|her|their|our|this|that|those|these|s)\s)[a-z]+\s+)"
    r"(?:has|have|had|having|with|lost|sold|bought|built|held|holds|makes?|made|shot|cut|got|gave|spun|"
    r"won|took|sent|lent|put|runs?|ran|taught|did|drew|drank|pays?|were|owns?|"
    r"(?!across|towards|versus|perhaps|besides|unless|always)[a-z]{3,}(?:ed|[^s\W\d]s))\s+$"
)


# "It lost 30 cows and 1950 goats".
_ONE_OF_A_PAIR = deferred(r"\b\d[\d,]*\s(?!of\b)[a-z]+\s(?:and|or)\s$")


@veto(
    "The museum has 1900 paintings.",
    "It lost 30 cows and 1950 goats.",
    "They fired 1700 rockets.",
    "The army lost 1500 horses.",
    rules=PLAIN,
    digits=True,
    words=YEAR_NUMBER,
)
def number_of_objects(site: Site) -> bool:
    if not _PLURAL.match(site.after()):
        return False
    before = site.before()
    # "A herd of 1200 goats", but "the wave of 1989 revolts".
    if _VERB.search(before) or _ONE_OF_A_PAIR.search(before):
        return True
    return before.endswith("of ") and _is_round(site)


def _is_round(site: Site) -> bool:
    """Tell whether a count that is told roughly ends so: by the fifty."""
    return site.words.endswith(("00", "50"))


_TENS = deferred(
    r"(?<!\d)[1-9]0'?s$|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$",
)
# "In their late fifties, sixties and": what is listed before the last of them.
_TENS_BEFORE = (
    r"(?:(?:early |mid[ -]|late )?"
    r"(?:\d0'?s|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies),? (?:(?:and|or|to) )?)*$"
)
_BODY_OR_WEATHER = deferred(
    r"\b(?:his|her|their|my|your|our|its|low|high|upper|lower|aged?|scored in|shot in)\s+"
    + _TENS_BEFORE
)
_WEATHER = deferred(
    r"\b(?:highs|lows|temperatures)\s+(?:(?:will|would|should|are|were|be|stay\w*|reach\w*|"
    r"remain\w*|expected|forecast|of|to)\s+)*(?:in|into)\s+(?:the\s+)?" + _TENS_BEFORE
)


@veto("Highs in the 80s are expected.", "She was in her early 40s.",
      "Most are in their 30s or 40s.",
      words=lambda words: words.endswith(("00s", "00's", "ies")))  # fmt: skip
def age_or_temperature(site: Site) -> bool:
    if not _TENS.search(site.words):
        return False
    before = site.before(64)
    if _BODY_OR_WEATHER.search(before) or _WEATHER.search(before):
        return True
    return bool(re.search(r"\b(?:low|high|upper|lower)\b", site.words))


@veto(
    "The chairman, 52 years old, resigned.",
    "The club is for 6-year-olds.",
    rules=LENGTHS,
)
def age_of_somebody(site: Site) -> bool:
    aside = site.words.endswith(" old") and site.before(2) == ", "
    return aside or bool(re.match(r"-olds?\b", site.after(6)))


_SUM = deferred(
    r"(?:[$€£¥]|\b[a-z]{1,2}\$) ?[\d.,]+(?: (?:thousand|million|billion))? $|\d,\d{3} $|"
    r"[\d.]\s(?:thousand|million|billion)\s(?:[a-z]+\s)?$|\b(?:one|two|three|four|five|six|seven|"
    r"eight|nine|ten|twenty|\w+ty|hundred|thousand|million|billion|\d[\d.,]*)\s"
    r"(?:pounds|euros|dollars|cents|pence|rupees|yen|francs|marks|roubles|rubles|kroner|pesos|bucks)\s$"
)


@veto("The job pays $90 a year.", "They built 358,000 a month.", "It earns $9 an hour.",
      "Upkeep costs 3 million pounds a year.", rules=LENGTHS,
      words=lambda words: words.startswith(("a ", "an ")))  # fmt: skip
def price_of_a_unit(site: Site) -> bool:
    # A rate of pay or of output: nothing lasts so long, and nothing comes round.
    return _SUM.search(site.before(40)) is not None


_THE_PARTS = [f"the {part}" for part in ("morning", "afternoon", "evening", "night")]


@veto("They hurried towards morning prayers.", "It glowed by evening light.",
      "He came through the morning mist.", rules="at_dusk at_dawn through_the_part",
      words=frozenset(["morning", "evening", *_THE_PARTS]))  # fmt: skip
def part_of_the_day_of_something(site: Site) -> bool:
    return not ON_ITS_OWN.match(site.after(12))
