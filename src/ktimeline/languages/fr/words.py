"""The words of French temporal expressions, with what each may be."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.model import Granularity as G
from ktimeline.model.expression import Modifier

__all__ = ["lexicon"]


def lexicon() -> Lexicon:
    """Return the lexicon, freshly built."""
    words = Lexicon()
    for add in (_names, _units, _numbers, _others):
        add(words)
    return words


def _names(words: Lexicon) -> None:
    words.add(
        "MONTH",
        {"janvier": 1, "février fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
         "juillet": 7, "août aout": 8, "septembre": 9, "octobre": 10, "novembre": 11,
         "décembre decembre": 12},
        trigger=True,
    )  # fmt: skip
    words.add(
        "WEEKDAY",
        {"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6,
         "dimanche": 7},
        trigger=True,
    )  # fmt: skip
    words.add(
        "TODAY",
        {"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2},
        trigger=True,
    )  # fmt: skip


def _units(words: Lexicon) -> None:
    words.add(
        "UNIT",
        {"jour": G.DAY, "semaine": G.WEEK, "mois": G.MONTH, "trimestre": G.QUARTER,
         "an année": G.YEAR, "décennie": G.DECADE, "siècle": G.CENTURY},
        trigger=True,
    )  # fmt: skip
    words.add(
        "UNITS",
        {"jours": G.DAY, "semaines": G.WEEK, "mois": G.MONTH, "trimestres": G.QUARTER,
         "ans années": G.YEAR, "décennies": G.DECADE, "siècles": G.CENTURY},
        trigger=True,
    )  # fmt: skip
    # Never a time by themselves: "une heure" is a length, and "minute !" an exclamation.
    words.add("UNIT", {"heure": G.HOUR, "minute": G.MINUTE}, trigger=True, latent=True)
    words.add("UNITS", {"heures": G.HOUR, "minutes": G.MINUTE, "secondes": G.SECOND}, trigger=True)


def _numbers(words: Lexicon) -> None:
    words.add(
        "WORDED",
        {"un une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
         "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
         "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20,
         "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
         "quatre-vingts": 80, "quatre-vingt-dix": 90, "cent": 100},
    )  # fmt: skip
    words.add("UNKNOWN", {"plusieurs quelques": None})
    words.add("FIRST", {"premier": 1})


def _others(words: Lexicon) -> None:
    words.add("THE", {"le la l' les du des au": None})
    words.add("THIS", {"ce cet cette": None})
    words.add("LAST", {"dernier dernière passé passée": None})
    words.add("NEXT", {"prochain prochaine": None})
    words.add(
        "COMPARE",
        {"plus_de": Modifier.MORE_THAN, "moins_de": Modifier.LESS_THAN, "environ": Modifier.APPROX,
         "au_moins": Modifier.EQUAL_OR_MORE},
    )  # fmt: skip
