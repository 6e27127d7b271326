"""Feasts and public days by their German names."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.model.expression import Fields, Holiday

__all__ = ["feasts"]


def feasts(words: Lexicon) -> None:
    """Add the feasts to a lexicon; those without a key of their own by month and day."""
    words.add(
        "FEASTWORD",
        {"weihnachten weihnacht weihnachtsfest weihnachtstag christtag": Holiday("christmas"),
         "heiligabend heiliger_abend heiligen_abend christabend": Holiday("christmas_eve"),
         "stephanstag stefanstag stephanitag stefanitag": Fields(month=12, day=26),
         "silvester silvesterabend silvesternacht silvestertag sylvester":
             Holiday("new_years_eve"),
         "neujahr neujahrstag": Holiday("new_year"),
         "dreikönigstag dreikönigsfest heilige_drei_könige heiligen_drei_könige dreikönig":
             Holiday("epiphany"),
         "faschingsdienstag fastnachtsdienstag": Holiday("mardi_gras"),
         "aschermittwoch": Holiday("ash_wednesday"), "palmsonntag": Holiday("palm_sunday"),
         "advent adventszeit": Holiday("advent"),
         "gründonnerstag": Holiday("maundy_thursday"), "karfreitag": Holiday("good_friday"),
         "karsamstag ostersamstag": Holiday("holy_saturday"),
         "ostern ostersonntag osterfest": Holiday("easter"),
         "ostermontag": Holiday("easter_monday"),
         "christi_himmelfahrt himmelfahrtstag himmelfahrt": Holiday("ascension"),
         "pfingsten pfingstsonntag pfingstfest": Holiday("pentecost"),
         "pfingstmontag": Holiday("whit_monday"), "fronleichnam": Holiday("corpus_christi"),
         "mariä_himmelfahrt maria_himmelfahrt": Holiday("assumption"),
         "allerheiligen allerheiligentag": Holiday("all_saints"),
         "allerseelen allerseelentag": Holiday("all_souls"),
         "mariä_empfängnis maria_empfängnis": Fields(month=12, day=8),
         "mariä_lichtmess maria_lichtmess lichtmess": Fields(month=2, day=2),
         "nikolaustag nikolausabend": Fields(month=12, day=6),
         "martinstag martini": Fields(month=11, day=11), "josefitag josefstag":
             Fields(month=3, day=19), "reformationstag": Fields(month=10, day=31),
         "halloween": Holiday("halloween"), "valentinstag": Holiday("valentines_day"),
         "weltfrauentag internationaler_frauentag internationalen_frauentag":
             Holiday("womens_day"),
         "maifeiertag": Holiday("may_day"), "ramadan": Holiday("ramadan"),
         "johannistag": Holiday("midsummer"), "muttertag": Holiday("mothers_day"),
         "jahreswechsel jahreswechsels jahreswende": Holiday("new_year"),
         "ersten_weihnachtsfeiertag erster_weihnachtsfeiertag ersten_weihnachtstag":
             Holiday("christmas"),
         "zweiten_weihnachtsfeiertag zweiter_weihnachtsfeiertag zweiten_weihnachtstag":
             Fields(month=12, day=26), "tag_der_arbeit": Holiday("may_day"),
         "peter-und-paul-tag": Fields(month=6, day=29),
         "tag_der_deutschen_einheit": Fields(month=10, day=3)},
        trigger=True,
    )  # fmt: skip
    # Days that are counted from another feast: in carnival back from Shrove Tuesday.
    words.add(
        "FEASTAWAY",
        {"rosenmontag": ("mardi_gras", -1),
         "faschingssonntag fastnachtssonntag": ("mardi_gras", -2),
         "faschingssamstag": ("mardi_gras", -3), "faschingsfreitag": ("mardi_gras", -4),
         "weiberfastnacht faschingsdonnerstag unsinniger_donnerstag unsinnigen_donnerstag":
             ("mardi_gras", -5),
         "weißer_sonntag weißen_sonntag": ("easter", 7),
         "dreifaltigkeitssonntag": ("pentecost", 7),
         "herz-jesu-freitag": ("corpus_christi", 8), "herz-jesu-sonntag": ("corpus_christi", 10)},
        trigger=True,
    )  # fmt: skip
    words.add("ADVENTDAY", {"adventsonntag adventssonntag adventsonntags adventssonntags "
                            "advent": None},
              trigger=True, latent=True)  # fmt: skip
    words.add("HOLIDAYS", {"weihnachtsferien": Holiday("christmas"),
                           "osterferien": Holiday("easter"),
                           "pfingstferien": Holiday("pentecost"), "faschingsferien":
                               Holiday("mardi_gras"), "allerheiligenferien": Holiday("all_saints"),
                           "weihnachtszeit": Holiday("christmas"), "osterzeit": Holiday("easter"),
                           "weihnachtsfeiertage weihnachtsfeiertagen": Holiday("christmas"),
                           "osterfeiertage osterfeiertagen": Holiday("easter"),
                           "pfingstfeiertage pfingstfeiertagen": Holiday("pentecost")},
              trigger=True)  # fmt: skip
    heads = {"oster": "easter", "pfingst": "pentecost", "weihnachts": "christmas",
             "silvester": "new_years_eve", "neujahrs": "new_year", "allerheiligen": "all_saints",
             "himmelfahrts": "ascension", "fronleichnams": "corpus_christi",
             "faschings fastnachts karnevals": "mardi_gras", "muttertags": "mothers_day",
             "halloween": "halloween"}  # fmt: skip
    words.add(
        "FEASTWEEKEND",
        {f"{head}{tail}": Holiday(key) for names, key in heads.items() for head in names.split()
         for tail in ("wochenende", "wochenendes", "wochenends")},
        trigger=True,
    )  # fmt: skip
    words.add("MILLENNIUMTURN", {"jahrtausendwende": None}, trigger=True)
    words.add("PUBLICDAYS", {"feiertagen feiertags": None}, trigger=True, latent=True)
    words.add("HOLYWEEK", {"karwoche": None}, trigger=True)
