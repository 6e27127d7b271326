"""Units of time, lengths in one word and what comes round: "Jahr", "zweijährig", "täglich"."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.languages.de.forms import inflected, number_words
from ktimeline.model import Granularity as G  # noqa: N817
from ktimeline.model.expression import Portion

__all__ = ["units"]

# What an adjective of length ends in: "zweijährig", "dreitägiger".
_LENGTHS = {"jährig": G.YEAR, "monatig": G.MONTH, "wöchig": G.WEEK, "tägig": G.DAY,
            "stündig": G.HOUR, "minütig": G.MINUTE, "sekündig": G.SECOND}  # fmt: skip
_HABITS = {"täglich": (1, G.DAY), "wöchentlich": (1, G.WEEK), "monatlich": (1, G.MONTH),
           "jährlich": (1, G.YEAR), "stündlich": (1, G.HOUR), "minütlich": (1, G.MINUTE),
           "alltäglich": (1, G.DAY), "alljährlich": (1, G.YEAR), "allmonatlich": (1, G.MONTH),
           "vierteljährlich quartalsweise": (1, G.QUARTER), "halbjährlich": (1, G.HALF),
           "zweijährlich": (2, G.YEAR), "zweiwöchentlich vierzehntäglich": (2, G.WEEK),
           "zweimonatlich": (2, G.MONTH), "allwöchentlich": (1, G.WEEK),
           "halbstündlich": (30, G.MINUTE), "viertelstündlich": (15, G.MINUTE),
           "zweistündlich": (2, G.HOUR),
           "allabendlich": (1, G.DAY), "tagtäglich": (1, G.DAY)}  # fmt: skip


def units(words: Lexicon) -> None:
    """Add the units to a lexicon."""
    _single(words)
    _several(words)
    _lengths(words)
    words.add("HABIT", {inflected(stem, bare=True): value for stem, value in _HABITS.items()},
              trigger=True)  # fmt: skip
    # "am Wochenende", "Jahresende", "zu Wochenbeginn": a unit and a portion of it.
    heads = {"wochen": G.WEEK, "monats": G.MONTH, "quartals": G.QUARTER, "jahres": G.YEAR,
             "jahrhundert": G.CENTURY}  # fmt: skip
    tails = {"anfang": Portion.EARLY, "anfangs": Portion.EARLY, "beginn": Portion.EARLY,
             "mitte": Portion.MID, "ende": Portion.LATE, "endes": Portion.LATE,
             "schluss": Portion.LATE}  # fmt: skip
    parts = {head + tail: (portion, unit) for head, unit in heads.items()
             for tail, portion in tails.items()}  # fmt: skip
    thirds = {"hälfte": 2, "drittel": 3}
    words.add("PARTOFUNIT", {f"{head}{tail}": (unit, n) for head, unit in heads.items()
                             for tail, n in thirds.items() if unit is not G.YEAR or n != 2},
              trigger=True, latent=True)  # fmt: skip
    for weekend in ("wochenende", "wochenendes"):
        del parts[weekend]
    words.add("UNITPART", parts, trigger=True)
    words.add("WEEKENDWORD", {"wochenende wochenendes": None}, trigger=True)
    words.add("WEEKENDS", {"wochenenden": None}, trigger=True, latent=True)


def _single(words: Lexicon) -> None:
    words.add(
        "UNIT",
        {"tag tages tags": G.DAY, "woche": G.WEEK, "monat monats monates": G.MONTH,
         "quartal quartals": G.QUARTER, "halbjahr halbjahres halbjahrs": G.HALF,
         "jahr jahres jahrs": G.YEAR, "jahrzehnt jahrzehnts dekade": G.DECADE,
         "jahrhundert jahrhunderts": G.CENTURY, "jahrtausend jahrtausends": G.MILLENNIUM},
        trigger=True,
    )  # fmt: skip
    words.add("CALENDARWEEK", {"kalenderwoche kw": None}, trigger=True, latent=True)
    words.add("CALENDARWEEKS", {"kalenderwochen kw": None}, trigger=True, latent=True)
    words.add("HALFYEAR", {"halbjahr halbjahres halbjahrs jahreshälfte": None}, trigger=True,
              latent=True)  # fmt: skip
    words.add("CLOCKUNIT", {"stunde": G.HOUR, "minute": G.MINUTE, "sekunde": G.SECOND},
              trigger=True, latent=True)  # fmt: skip
    words.add("JAHR", {"jahr jahre jahren jahres jahrs": None}, trigger=True, latent=True)
    words.add("YEARKIND", {"gesamtjahr kalenderjahr geschäftsjahr haushaltsjahr rechnungsjahr "
                           "gesamtjahres kalenderjahres geschäftsjahres haushaltsjahres "
                           "finanzjahr finanzjahres wahljahr wahljahres jubiläumsjahr "
                           "kriegsjahr kriegsjahres steuerjahr baujahr": None},
              trigger=True, latent=True)  # fmt: skip
    words.add("SEASONYEAR", {"schuljahr schuljahres saison spielzeit wintersemester sommersemester "
                             "studienjahr studienjahres kindergartenjahr wintersaison sommersaison "
                             "skisaison fußballsaison amtsperiode legislaturperiode amtszeit "
                             "vereinsjahr vereinsjahres arbeitsjahr arbeitsjahres": None},
              trigger=True, latent=True)  # fmt: skip


def _several(words: Lexicon) -> None:
    words.add(
        "UNITS",
        {"tage tagen": G.DAY, "wochen": G.WEEK, "monate monaten": G.MONTH,
         "quartale quartalen": G.QUARTER, "halbjahre halbjahren": G.HALF, "jahre jahren": G.YEAR,
         "jahrzehnte jahrzehnten dekaden": G.DECADE, "jahrhunderte jahrhunderten": G.CENTURY,
         "jahrtausende jahrtausenden": G.MILLENNIUM},
        trigger=True,
    )  # fmt: skip
    words.add("CLOCKUNITS", {"stunden std. std": G.HOUR, "minuten min. min": G.MINUTE,
                             "sekunden sek. sek": G.SECOND}, trigger=True)  # fmt: skip
    # Days and years of a kind count as days and years: the number of units, and the unit.
    words.add(
        "KINDUNITS",
        {"arbeitstag arbeitstage arbeitstagen werktag werktage werktagen kalendertag kalendertage "
         "kalendertagen": (1, G.DAY),
         "arbeitsstunde arbeitsstunden": (1, G.HOUR),
         "dienstjahre dienstjahren lebensjahre lebensjahren schuljahre schuljahren kriegsjahre "
         "kriegsjahren kalenderjahre kalenderjahren": (1, G.YEAR),
         "arbeitswochen kalenderwochen schulwochen": (1, G.WEEK),
         "trimester": (3, G.MONTH), "jahrfünft": (5, G.YEAR),
         "vierteljahr vierteljahres": (3, G.MONTH), "dreivierteljahr dreivierteljahres":
             (9, G.MONTH), "vierteljahrhundert vierteljahrhunderts": (25, G.YEAR),
         "halbjahrhundert halbjahrhunderts": (50, G.YEAR)},
        trigger=True, latent=True,
    )  # fmt: skip


def _lengths(words: Lexicon) -> None:
    """Add "zweijährig", "jahrelang", "halbstündig"."""
    numbers = {**{word: n for word, n in number_words().items() if n <= 60 or n % 10 == 0},
               "ein": 1, "eineinhalb": Fraction(3, 2), "anderthalb": Fraction(3, 2),
               "zweieinhalb": Fraction(5, 2), "halb": Fraction(1, 2), "mehr": None,
               "viel": None, "lang": None}  # fmt: skip
    words.add(
        "LONG",
        {inflected(number + tail, bare=True): (n, unit)
         for number, n in numbers.items() for tail, unit in _LENGTHS.items()},
        trigger=True,
    )  # fmt: skip
    # "14-tägig", "3-jährig": the number is a token of its own.
    words.add("LONGTAIL", {inflected(tail, bare=True): unit for tail, unit in _LENGTHS.items()},
              trigger=True, latent=True)  # fmt: skip
    words.add(
        "LASTING",
        {inflected("jahrelang", bare=True): G.YEAR, inflected("monatelang", bare=True): G.MONTH,
         inflected("wochenlang", bare=True): G.WEEK, inflected("tagelang", bare=True): G.DAY,
         inflected("stundenlang", bare=True): G.HOUR, inflected("minutenlang", bare=True): G.MINUTE,
         inflected("jahrzehntelang", bare=True): G.DECADE,
         inflected("jahrhundertelang", bare=True): G.CENTURY},
        trigger=True,
    )  # fmt: skip
