"""The words of German temporal expressions, with what each may be."""

from __future__ import annotations

from fractions import Fraction

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.languages.de.deictics import deictics
from ktimeline.languages.de.feasts import feasts
from ktimeline.languages.de.forms import compounds, inflected, number_words, ordinal_words
from ktimeline.languages.de.units import units
from ktimeline.model.expression import Modifier, PartOfDayName, Portion, SeasonName

__all__ = ["lexicon"]

_MONTHS = {"jänner januar": 1, "februar feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
           "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11,
           "dezember": 12}  # fmt: skip
_WEEKDAYS = {"montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5,
             "samstag sonnabend": 6, "sonntag": 7}  # fmt: skip
_PARTS = {"morgen vormittag": PartOfDayName.MORNING, "mittag": PartOfDayName.MIDDAY,
          "nachmittag": PartOfDayName.AFTERNOON, "abend": PartOfDayName.EVENING,
          "nacht": PartOfDayName.NIGHT}  # fmt: skip
_DECADES = {"null": 0, "zehn": 1, "zwanzig": 2, "dreißig dreissig": 3, "vierzig": 4, "fünfzig": 5, "sechzig": 6,
            "siebzig": 7, "achtzig": 8, "neunzig": 9}  # fmt: skip


def lexicon() -> Lexicon:
    """Return the lexicon, freshly built."""
    words = Lexicon()
    for add in (_months, _weekdays, _seasons, _numbers, _decades, _parts, _modifiers, _clock,
                units, deictics, feasts):  # fmt: skip
        add(words)
    words.add("ART", {"der die das den dem des": None})
    return words


def _months(words: Lexicon) -> None:
    for category, tail in (("MONTHWEEK", "woche"), ("MONTHWEEKEND", "wochenende")):
        words.add(category, {" ".join(month + tail for month in key.split()): n
                             for key, n in _MONTHS.items()}, trigger=True, latent=True)  # fmt: skip
    # "Maihälfte", "Junidrittel": into how many parts a month falls.
    words.add("MONTHPART", compounds(_MONTHS, {"hälfte": 2, "drittel drittels": 3}), trigger=True,
              latent=True)  # fmt: skip
    words.add("MONTHWEEKDAY", compounds(_MONTHS, _WEEKDAYS), trigger=True, latent=True)
    words.add(
        "MONTH",
        {"januar januars jänner jänners jaenner": 1, "februar februars feber febers": 2,
         "märz maerz": 3, "april aprils": 4, "mai": 5, "juni juno": 6, "juli julei": 7,
         "august augusts": 8, "september septembers": 9, "oktober oktobers": 10,
         "november novembers": 11, "dezember dezembers": 12},
        trigger=True,
    )  # fmt: skip
    words.add(
        "MONTHSHORT",
        {"jan. jan jän. jän": 1, "feb. feb febr.": 2, "mär. mrz. mrz": 3, "apr. apr": 4,
         "jun. jun": 6, "jul. jul": 7, "aug. aug": 8, "sep. sep sept. sept": 9, "okt. okt": 10,
         "nov. nov": 11, "dez. dez": 12},
        trigger=True, latent=True,
    )  # fmt: skip


def _weekdays(words: Lexicon) -> None:
    words.add("WEEKDAY", dict(_WEEKDAYS), trigger=True)
    words.add("WEEKDAYSHORT", {"mo. mo": 1, "di. di": 2, "mi. mi": 3, "do. do": 4, "fr. fr": 5,
                               "sa. sa": 6, "so. so": 7}, latent=True)  # fmt: skip
    # "montags" is each Monday, "des Montags" one of them; "Montagen" are assemblies, too.
    words.add("WEEKDAYADVERB", {" ".join(f"{word}s" for word in key.split()): n
                                for key, n in _WEEKDAYS.items()}, trigger=True)  # fmt: skip
    words.add("WEEKDAYS", {" ".join(f"{word}en {word}e" for word in key.split()): n
                           for key, n in _WEEKDAYS.items()}, trigger=True, latent=True)  # fmt: skip
    parts = {**_PARTS, "früh": PartOfDayName.MORNING}
    words.add("WEEKDAYPART", compounds(_WEEKDAYS, parts), trigger=True)
    adverbs = {" ".join(f"{word}s" for word in key.split()): part for key, part in _PARTS.items()}
    words.add("WEEKDAYPARTS", compounds(_WEEKDAYS, adverbs), trigger=True)


def _seasons(words: Lexicon) -> None:
    names = {"frühling frühjahr": SeasonName.SPRING, "sommer": SeasonName.SUMMER,
             "herbst": SeasonName.AUTUMN, "winter": SeasonName.WINTER}  # fmt: skip
    words.add("SEASON", dict(names), trigger=True)
    words.add("SEASON", {"frühlings frühjahrs": SeasonName.SPRING, "sommers": SeasonName.SUMMER,
                         "herbstes herbsts": SeasonName.AUTUMN, "winters": SeasonName.WINTER},
              trigger=True, latent=True)  # fmt: skip
    words.add("SEASONS", {"frühlinge frühlingen frühjahre frühjahren": SeasonName.SPRING,
                          "sommern": SeasonName.SUMMER,
                          "herbste herbsten": SeasonName.AUTUMN, "wintern": SeasonName.WINTER},
              trigger=True, latent=True)  # fmt: skip
    words.add(
        "SEASONMONTHS",
        {"frühlingsmonate frühlingsmonaten frühjahrsmonate frühjahrsmonaten": SeasonName.SPRING,
         "sommermonate sommermonaten": SeasonName.SUMMER,
         "herbstmonate herbstmonaten": SeasonName.AUTUMN,
         "wintermonate wintermonaten": SeasonName.WINTER,
         "sommerferien": SeasonName.SUMMER, "herbstferien": SeasonName.AUTUMN,
         "winterferien": SeasonName.WINTER, "frühlingsferien": SeasonName.SPRING},
        trigger=True,
    )  # fmt: skip
    words.add(
        "SEASONPART",
        {"vorfrühling": (Portion.EARLY, SeasonName.SPRING),
         "frühsommer": (Portion.EARLY, SeasonName.SUMMER),
         "hochsommer": (Portion.MID, SeasonName.SUMMER),
         "spätsommer": (Portion.LATE, SeasonName.SUMMER),
         "frühherbst": (Portion.EARLY, SeasonName.AUTUMN),
         "spätherbst": (Portion.LATE, SeasonName.AUTUMN),
         "spätwinter": (Portion.LATE, SeasonName.WINTER),
         "sommerbeginn sommeranfang": (Portion.EARLY, SeasonName.SUMMER),
         "sommerende": (Portion.LATE, SeasonName.SUMMER),
         "herbstbeginn herbstanfang": (Portion.EARLY, SeasonName.AUTUMN),
         "winterbeginn wintereinbruch": (Portion.EARLY, SeasonName.WINTER),
         "frühlingsbeginn frühlingsanfang frühjahrsbeginn": (Portion.EARLY, SeasonName.SPRING)},
        trigger=True,
    )  # fmt: skip


def _numbers(words: Lexicon) -> None:
    words.add("ONE", {"ein eine einen einem einer eines": 1})
    words.add("NUMWORD", number_words() | {"zwo": 2, "zweier": 2, "dreier": 3, "beide beiden": 2})
    words.add("HUNDRED", {"einhundert": 100, "zweihundert": 200, "dreihundert": 300,
                          "vierhundert": 400, "fünfhundert": 500, "sechshundert": 600,
                          "siebenhundert": 700, "achthundert": 800, "neunhundert": 900,
                          "tausend eintausend": 1000, "zweitausend": 2000})  # fmt: skip
    half = Fraction(1, 2)
    words.add("HALVED", {"eineinhalb anderthalb einundeinhalb": 1 + half, "zweieinhalb": 2 + half,
                         "dreieinhalb": 3 + half, "viereinhalb": 4 + half,
                         "fünfeinhalb": 5 + half, "sechseinhalb": 6 + half,
                         "siebeneinhalb": 7 + half, "achteinhalb": 8 + half,
                         "neuneinhalb": 9 + half, "zehneinhalb": 10 + half})  # fmt: skip
    words.add("ORDWORD", {inflected(stem): n for stem, n in ordinal_words().items()})
    words.add("ULTIMO", {inflected("letzt"): -1})
    words.add("MANYTIMES", {"mehrmals öfters vielmals mehrere_male mehrere_mal viele_male "
                            "ein_paar_mal": None})  # fmt: skip
    words.add("TIMESWORD", {"einmal": 1} | {f"{word}mal": n for word, n in number_words().items()
                                            if n <= 12})  # fmt: skip
    words.add("HALFWORD", {"halbe halben halber halbes halbem": None})
    words.add("QUARTERHOUR", {"viertelstunde": 15, "halbstunde": 30, "dreiviertelstunde": 45},
              trigger=True, latent=True)  # fmt: skip
    words.add(
        "UNKNOWN",
        {"mehrere mehreren mehrerer einige einigen einiger wenige wenigen weniger viele vielen "
         "vieler etliche etlichen etlicher zahlreiche zahlreichen unzählige unzähligen "
         "ein_paar paar manche manchen hunderte tausende zig": None},
    )  # fmt: skip


def _decades(words: Lexicon) -> None:
    tens = {" ".join(f"{word}er" for word in key.split()): n for key, n in _DECADES.items()}
    words.add("DECADEWORD", tens, trigger=True, latent=True)
    years = {
        " ".join(f"{word}er{tail}" for word in key.split() for tail in ("jahre", "jahren", "n")): n
        for key, n in _DECADES.items()
    }
    words.add("DECADEYEARS", years, trigger=True, latent=True)
    words.add("ERA", {"v._chr. v.chr. v._chr v.chr vor_christus vor_christi_geburt vor_christo "
                      "v._u._z. vor_unserer_zeitrechnung": True,
                      "n._chr. n.chr. n._chr n.chr nach_christus nach_christi_geburt n._u._z. "
                      "unserer_zeitrechnung": False}, trigger=True)  # fmt: skip


def _parts(words: Lexicon) -> None:
    words.add("DAYPART", {**_PARTS, "früh herrgottsfrüh": PartOfDayName.MORNING},
              trigger=True, latent=True)  # fmt: skip
    words.add("DAYPART", {"morgenstunden vormittagsstunden": PartOfDayName.MORNING,
                          "mittagsstunden mittagszeit": PartOfDayName.MIDDAY,
                          "nachmittagsstunden": PartOfDayName.AFTERNOON,
                          "abendstunden": PartOfDayName.EVENING,
                          "nachtstunden": PartOfDayName.NIGHT}, trigger=True, latent=True)  # fmt: skip
    words.add("DAYPARTGEN", {"morgens vormittags": PartOfDayName.MORNING,
                             "mittags": PartOfDayName.MIDDAY,
                             "nachmittags": PartOfDayName.AFTERNOON,
                             "abends": PartOfDayName.EVENING,
                             "spätabends": PartOfDayName.EVENING,
                             "frühmorgens": PartOfDayName.MORNING,
                             "nachts": PartOfDayName.NIGHT}, trigger=True)  # fmt: skip
    words.add("PARTEDGE", {"frühe frühen früher frühes frühem beginnende beginnenden": Portion.EARLY,
                           "mittlere mittleren mittlerer": Portion.MID,
                           "späte späten später spätes spätem ausgehende ausgehenden "
                           "endende endenden": Portion.LATE})  # fmt: skip


def _modifiers(words: Lexicon) -> None:
    words.add("STARTOF", {"anfang anfangs beginn": Portion.EARLY, "mitte": Portion.MID,
                          "ende ausgang": Portion.LATE})  # fmt: skip
    words.add("PARTSOF", {"hälfte": 2, "drittel drittels": 3, "viertel viertels": 4}, latent=True)
    words.add("APPROX", {"rund etwa ungefähr zirka circa ca. ca gut an_die gegen": Modifier.APPROX})
    words.add("TOWARDS", {"um_das um etwa gegen circa ca. zirka ungefähr": None})
    words.add(
        "COMPARE",
        {"knapp fast beinahe nahezu annähernd weniger_als nicht_einmal unter": Modifier.LESS_THAN,
         "mehr_als über länger_als": Modifier.MORE_THAN,
         "mindestens zumindest wenigstens nicht_weniger_als": Modifier.EQUAL_OR_MORE,
         "höchstens maximal längstens nicht_mehr_als bis_zu": Modifier.EQUAL_OR_LESS},
    )  # fmt: skip
    words.add("ADJECTIVE", {inflected("streng kalt heiß warm mild nass trocken schneereich "
                                      "schwierig schwer turbulent erfolgreich intensiv"): None})  # fmt: skip
    words.add("EXACTLY", {"genau exakt nur lediglich bloß etwas_mehr_als": None})
    words.add("LENGTHADJECTIVE", {inflected("lang kurz voll ganz weiter intensiv schwierig "
                                            "schwer gut hart aufeinanderfolgend ehrenamtlich bezahlt "
                                            "anstrengend spannend zusätzlich"): None})  # fmt: skip


def _clock(words: Lexicon) -> None:
    words.add("OCLOCKWORD", {"uhr": None}, trigger=True, latent=True)
    words.add("MIDNIGHT", {"mitternacht": 24}, trigger=True)
    words.add("HALFHOUR", {"halb": -30, "viertel": -45, "dreiviertel": -15}, trigger=True,
              latent=True)  # fmt: skip
    words.add("QUARTERWORD", {"viertel": 15}, latent=True)
    words.add("ZONE", {name: name.upper() for name in
                       ["gmt", "utc", "mez", "mesz", "est", "edt", "pst", "pdt", "cet", "cest"]},
              trigger=True, latent=True)  # fmt: skip
    words.add("ZONE", {"ortszeit": "local"}, trigger=True, latent=True)
