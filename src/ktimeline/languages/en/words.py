"""The words of English temporal expressions, with what each may be."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.languages.en.feasts import feasts
from ktimeline.languages.en.hour_words import add_clock, add_struck_hours
from ktimeline.languages.en.rates import add_rates
from ktimeline.languages.en.spellings import add_spellings
from ktimeline.model import Granularity as G
from ktimeline.model.expression import Modifier, Portion, SeasonName, VagueTime

__all__ = ["lexicon"]


def lexicon() -> Lexicon:
    """Return the lexicon, freshly built."""
    words = Lexicon()
    for add in (
        _names,
        _units,
        _numbers,
        _deictics,
        _modifiers,
        add_clock,
        feasts,
        add_spellings,
        add_struck_hours,
        add_rates,
    ):
        add(words)
    return words


def _names(words: Lexicon) -> None:
    words.add(
        "MONTH",
        {"january jan.": 1, "february feb. febr.": 2, "april apr.": 4, "june jun.": 6,
         "july jul.": 7, "august aug.": 8, "september sept. sep.": 9, "october oct.": 10,
         "november nov.": 11, "december dec.": 12},
        trigger=True,
    )  # fmt: skip
    words.add("MONTH", {"march": 3, "may": 5}, trigger=True, capital=True, latent=True)
    words.add("MONTHWORD", {"march": 3, "may": 5}, trigger=True, capital=True, latent=True)
    words.add("MONTH", {"mar.": 3}, trigger=True, latent=True)
    words.add(
        "MONTH",
        {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep sept": 9,
         "oct": 10, "nov": 11, "dec": 12},
        trigger=True, capital=True, latent=True,
    )  # fmt: skip
    words.add(
        "WEEKDAY",
        {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
         "sunday": 7},
        trigger=True,
    )  # fmt: skip
    words.add("WEEKDAY", {"tues. tues": 2, "weds. weds": 3, "thurs. thurs thur. thur": 4},
              trigger=True, capital=True)  # fmt: skip
    words.add(
        "WEEKDAYSHORT",
        {"mon. mon": 1, "tue. tue": 2, "wed. wed": 3, "thu. thu": 4, "fri. fri": 5, "sat. sat": 6,
         "sun. sun": 7},
        trigger=True, capital=True, latent=True,
    )  # fmt: skip
    words.add(
        "MONTHABBR",
        {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep sept": 9,
         "oct": 10, "nov": 11, "dec": 12},
        capital=True,
    )  # fmt: skip
    words.add(
        "WEEKDAYS",
        {"mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5,
         "saturdays": 6, "sundays": 7},
        trigger=True,
    )  # fmt: skip
    words.add(
        "MONTHS",
        {"januaries": 1, "februaries": 2, "aprils": 4, "junes": 6, "julys julies": 7, "augusts": 8,
         "septembers": 9, "octobers": 10, "novembers": 11, "decembers": 12},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add("SEASON", {"summer summertime": SeasonName.SUMMER, "autumn": SeasonName.AUTUMN,
                         "winter wintertime": SeasonName.WINTER}, trigger=True)  # fmt: skip
    words.add("SEASON", {"spring springtime": SeasonName.SPRING, "fall": SeasonName.AUTUMN},
              trigger=True, latent=True)  # fmt: skip
    words.add("SEASON", {  # of schools and universities
        "michaelmas_term autumn_term fall_term autumn_semester fall_semester": SeasonName.AUTUMN,
        "hilary_term lent_term spring_term spring_semester": SeasonName.SPRING,
        "trinity_term summer_term summer_semester": SeasonName.SUMMER,
    }, trigger=True)  # fmt: skip
    words.add("SEASONS", {"summers": SeasonName.SUMMER, "autumns": SeasonName.AUTUMN,
                          "winters": SeasonName.WINTER}, trigger=True)  # fmt: skip
    words.add("SPRINGS", {"springs": SeasonName.SPRING, "falls": SeasonName.AUTUMN},
              trigger=True, latent=True)  # fmt: skip
    words.add("ERA", {"bc b.c. bce b.c.e.": True, "ad a.d. ce c.e.": False}, trigger=True,
              capital=True)  # fmt: skip


def _units(words: Lexicon) -> None:
    words.add(
        "UNIT",
        {"day": G.DAY, "week": G.WEEK, "month": G.MONTH, "quarter": G.QUARTER, "year twelvemonth": G.YEAR,
         "decade": G.DECADE, "century": G.CENTURY, "millennium": G.MILLENNIUM},
        trigger=True,
    )  # fmt: skip
    words.add(
        "UNITS",
        {"days": G.DAY, "weeks": G.WEEK, "months": G.MONTH, "quarters": G.QUARTER,
         "years yrs yrs.": G.YEAR, "decades": G.DECADE, "centuries": G.CENTURY,
         "millennia": G.MILLENNIUM},
        trigger=True,
    )  # fmt: skip
    words.add("UNITS", {"wks wks.": G.WEEK, "mos mos.": G.MONTH}, trigger=True, latent=True)
    words.add("CLOCKUNIT", {"hour hr hr.": G.HOUR, "minute min min.": G.MINUTE}, trigger=True,
              latent=True)  # fmt: skip
    words.add("CLOCKUNIT", {"second sec sec.": G.SECOND}, latent=True, trigger=True)
    words.add("CLOCKUNITS", {"hours hrs hrs.": G.HOUR, "minutes mins mins.": G.MINUTE,
                             "seconds secs secs.": G.SECOND}, trigger=True)  # fmt: skip
    words.add(
        "SEASONNOUN",
        {"offensive offensives counter-offensive counteroffensive campaign campaigns season holiday "
         "holidays break vacation session games olympics election elections semester term heat "
         "harvest crop crops sowing rains storms floods uprising retreat fighting fires drought "
         "schedule collection sale sales recess rally market break-up thaw meeting conference": None},
    )  # fmt: skip
    # What parts the ends of a range, where a rule has much else beside it.
    words.add("UPTO", {"to until till and – -": None})
    words.add("THROUGH", {"to through thru – -": None})
    words.add(
        "REPORTING",
        {
            "report reports reporting release releases releasing announce announces "
            "publish publishes publishing unveil unveils post": None
        },
    )
    words.add(
        "FIGURES",
        {
            "results earnings profit profits figures sales revenue revenues income "
            "numbers net loss losses": None
        },
    )
    words.add("FORTNIGHT", {"fortnight fortnights": None}, trigger=True)
    words.add("FISCAL", {"fiscal financial": True}, trigger=True, latent=True)
    words.add("FISCAL", {"fy": True}, trigger=True, latent=True, capital=True)
    words.add("PERIODNOUN", {"period": None}, trigger=True, latent=True)
    words.add("QUARTERCODE", {"q1": 1, "q2": 2, "q3": 3, "q4": 4}, trigger=True)
    words.add("HALFCODE", {"h1 1h": 1, "h2 2h": 2}, trigger=True, latent=True)
    words.add("WEEKENDWORD", {"weekend": None}, trigger=True)
    words.add("WORKDAY", {"weekday": None}, trigger=True, latent=True)
    words.add("WORKDAYS", {"weekdays": None}, trigger=True, latent=True)
    words.add("WEEKENDS", {"weekends": None}, trigger=True)
    words.add("MIDUNIT", {"midweek": G.WEEK, "midyear": G.YEAR}, trigger=True)
    words.add("LONGWORD", {"yearlong": G.YEAR, "monthlong": G.MONTH, "weeklong": G.WEEK,
                           "daylong": G.DAY, "decadelong": G.DECADE}, trigger=True)  # fmt: skip


def _numbers(words: Lexicon) -> None:
    words.add(
        "ONES",
        {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
         "nine": 9},
    )  # fmt: skip
    words.add(
        "TEEN",
        {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
         "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19},
    )  # fmt: skip
    words.add("CENTURYTEEN", {"seventeen": 17, "eighteen": 18, "nineteen": 19}, trigger=True,
              latent=True)  # fmt: skip
    words.add(
        "TENS",
        {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
         "eighty": 80, "ninety": 90},
    )  # fmt: skip
    words.add("HUNDRED", {"hundred": 100, "thousand": 1000})
    words.add("LENGTHADJECTIVE", dict.fromkeys(
        ["long", "short", "full", "whole", "entire", "straight", "consecutive", "successive", "solid", "calendar", "bloody", "brutal", "bitter", "hard", "difficult", "tough", "busy", "quiet", "tense", "hectic", "turbulent", "crucial", "wet", "dry", "lean", "additional", "extra", "further", "more"]))  # fmt: skip
    words.add("DAYKIND", dict.fromkeys(
        ["typical", "normal", "ordinary", "average", "given", "particular", "certain", "busy",
         "quiet", "rainy", "wet", "sunny", "warm", "hot", "cold", "snowy", "windy", "foggy", "grey",
         "gray", "chilly", "crisp", "bright", "dark"]))  # fmt: skip
    words.add("DOZEN", {"dozen": 12, "score": 20}, latent=True)
    words.add("SCORE", {"score": 20}, latent=True)
    words.add("AEONS", {"million_years": 10**6, "billion_years": 10**9})
    words.add("HALF", {"half": None})
    words.add("FIRSTHALF", {"first_half": 1}, trigger=True, latent=True)
    words.add(
        "ORDWORD",
        {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
         "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
         "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
         "nineteenth": 19, "twentieth": 20, "thirtieth": 30},
    )  # fmt: skip
    words.add(
        "DAYWORD",  # "on the third" is one of a few things as often
        {"fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
         "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
         "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
         "thirtieth": 30}, trigger=True, latent=True,
    )  # fmt: skip
    words.add("FINAL", {"final last": -1})
    words.add("UNKNOWN", {"several few many some numerous various": None})
    words.add("DECADEWORD", {"noughties": 0, "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6,
                             "seventies": 7, "eighties": 8, "nineties": 9}, trigger=True,
              latent=True)  # fmt: skip


def _deictics(words: Lexicon) -> None:
    words.add("TODAY", {"today": 0, "yesterday": -1, "tomorrow": 1}, trigger=True)
    words.add("OFMONTH", {"inst inst.": 0, "ult ult. ultimo": -1, "prox prox. proximo": 1},
              trigger=True, latent=True)  # fmt: skip
    words.add("TONIGHT", {"tonight": None}, trigger=True)
    words.add("OVERNIGHT", {"overnight": None}, trigger=True)
    words.add("AGO", {"ago": None}, trigger=True)
    words.add("PRESENT", {"now currently nowadays presently today's_date": VagueTime.PRESENT,
                          "current": VagueTime.PRESENT}, trigger=True)  # fmt: skip
    words.add("PAST", {"recently lately recent": VagueTime.PAST}, trigger=True)  # fmt: skip
    words.add("MOMENT", {"time": VagueTime.PAST, "moment": VagueTime.PRESENT}, trigger=True,
              latent=True)  # fmt: skip
    words.add("PRESENT", {"at_present": VagueTime.PRESENT}, trigger=True)
    words.add("THEPRESENT", {"the_present": None}, trigger=True, latent=True)
    words.add("SAMEDATE", {"the_same_date that_same_date": None}, trigger=True)
    words.add("BACKTHEN", {"back_then": None}, trigger=True)
    words.add("PASTNOUN", {"past": VagueTime.PAST}, trigger=True, latent=True)
    words.add(
        "FUTURE", {"soon a_later_date the_near_term the_short_term": VagueTime.FUTURE}, trigger=True
    )
    words.add("FUTURENOUN", {"future": VagueTime.FUTURE}, trigger=True)
    words.add("HABIT", {"daily": G.DAY, "weekly": G.WEEK, "monthly": G.MONTH,
                        "quarterly": G.QUARTER, "yearly annual annually": G.YEAR,
                        "hourly": G.HOUR, "nightly": G.DAY}, trigger=True)  # fmt: skip
    words.add("HABITTWO", {"biweekly fortnightly": G.WEEK, "bimonthly": G.MONTH,
                           "bi-weekly": G.WEEK, "bi-monthly": G.MONTH,
                           "biennial biennially": G.YEAR}, trigger=True)  # fmt: skip
    words.add("HABITHALF", {"semi-annually semiannually semi-annual semiannual half-yearly biannual "
                            "biannually": 6}, trigger=True)  # fmt: skip
    words.add("NEXTONE", {"the_next the_following": None}, latent=True)
    words.add("PERANNUM", {"per_annum": None}, trigger=True)
    words.add("TIMES", {"once": 1, "twice": 2, "thrice": 3})


def _modifiers(words: Lexicon) -> None:
    words.add("PORTION", {"early": Portion.EARLY, "late": Portion.LATE, "mid": Portion.MID})
    words.add("EARLIER", {"earlier": Portion.EARLIER, "later": Portion.LATER})
    words.add("STARTOF", {"beginning start opening": Portion.EARLY, "middle midst": Portion.MID,
                          "end close": Portion.LATE})  # fmt: skip
    words.add("PARTSOF", {"half": 2, "third": 3, "quarter": 4})
    words.add("APPROX", {"around approximately roughly circa ca. c.": Modifier.APPROX})
    words.add("ABOUT", {"about": Modifier.APPROX})
    words.add(
        "COMPARE",
        {"nearly almost under": Modifier.LESS_THAN},
    )
    words.add("OVER", {"over": Modifier.MORE_THAN})
    words.add("THAN", {"more longer": Modifier.MORE_THAN, "less fewer": Modifier.LESS_THAN})
    words.add("ATLEAST", {"least": Modifier.EQUAL_OR_MORE, "most": Modifier.EQUAL_OR_LESS})
