"""The words of Spanish temporal expressions, with what each may be."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.languages.es.feasts import feasts
from ktimeline.model import Granularity as G
from ktimeline.model.expression import (
    Modifier,
    PartOfDayName,
    Portion,
    SeasonName,
    VagueTime,
)

__all__ = ["lexicon"]


def lexicon() -> Lexicon:
    """Return the lexicon, freshly built."""
    words = Lexicon()
    for add in (_names, _units, _numbers, _grammar, _deictics, _vague, _modifiers, _clock, feasts):
        add(words)
    return words


def _names(words: Lexicon) -> None:
    words.add(
        "MONTH",
        {"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
         "agosto": 8, "septiembre setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12},
        trigger=True,
    )  # fmt: skip
    words.add(
        "MONTHSHORT",
        {"ene ene.": 1, "feb feb.": 2, "mar mar.": 3, "abr abr.": 4, "may may.": 5, "jun jun.": 6,
         "jul jul.": 7, "ago ago. agt agt.": 8, "sep sep. sept sept.": 9, "oct oct.": 10,
         "nov nov.": 11, "dic dic.": 12},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add(
        "WEEKDAY",
        {"lunes": 1, "martes": 2, "miércoles miercoles": 3, "jueves": 4, "viernes": 5,
         "sábado sabado": 6, "domingo": 7},
        trigger=True,
    )  # fmt: skip
    words.add("WEEKDAYS", {"sábados sabados": 6, "domingos": 7}, trigger=True, latent=True)
    words.add(
        "WEEKDAYSHORT",
        {"lun.": 1, "mar.": 2, "mié. miér.": 3, "jue.": 4, "vie.": 5, "sáb.": 6, "dom.": 7},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add(
        "SEASON",
        {"primavera": SeasonName.SPRING, "verano": SeasonName.SUMMER, "otoño": SeasonName.AUTUMN,
         "invierno": SeasonName.WINTER},
        trigger=True,
    )  # fmt: skip
    words.add(
        "SEASONS",
        {"primaveras": SeasonName.SPRING, "veranos": SeasonName.SUMMER,
         "otoños": SeasonName.AUTUMN, "inviernos": SeasonName.WINTER},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add(
        "ERA",
        {"a.c. a._c. a.c a._de_c. a.de_c. a._de_j.c. a.e.c. a._e._c. antes_de_cristo "
         "antes_de_jesucristo antes_de_nuestra_era antes_de_la_era_común": True,
         "d.c. d._c. d.c d._de_c. e.c. e._c. después_de_cristo después_de_jesucristo "
         "de_nuestra_era": False},
        trigger=True,
    )  # fmt: skip
    words.add(
        "ROMAN",
        {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
         "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17,
         "xviii": 18, "xix": 19, "xx": 20, "xxi": 21, "xxii": 22},
        latent=True,
    )  # fmt: skip


def _units(words: Lexicon) -> None:
    words.add(
        "UNIT",
        {"día": G.DAY, "semana": G.WEEK, "mes": G.MONTH, "trimestre": G.QUARTER,
         "semestre": G.HALF, "año": G.YEAR, "década decenio": G.DECADE, "siglo": G.CENTURY,
         "milenio": G.MILLENNIUM},
        trigger=True,
    )  # fmt: skip
    words.add(
        "UNITS",
        {"días": G.DAY, "semanas": G.WEEK, "meses": G.MONTH, "trimestres": G.QUARTER,
         "semestres": G.HALF, "años": G.YEAR, "décadas decenios": G.DECADE,
         "siglos": G.CENTURY, "milenios": G.MILLENNIUM},
        trigger=True,
    )  # fmt: skip
    words.add("CLOCKUNIT", {"hora": G.HOUR, "minuto": G.MINUTE}, trigger=True, latent=True)
    words.add("CLOCKUNIT", {"segundo": G.SECOND}, latent=True)
    words.add("CLOCKUNITS", {"horas": G.HOUR, "minutos min. min": G.MINUTE,
                             "segundos seg.": G.SECOND}, trigger=True)  # fmt: skip
    # What Spanish counts as one unit and other languages as several: number and unit.
    words.add(
        "LONGUNIT",
        {"quincena quincenas": (15, G.DAY), "bimestre bimestres": (2, G.MONTH),
         "cuatrimestre cuatrimestres": (4, G.MONTH), "bienio bienios": (2, G.YEAR),
         "trienio trienios": (3, G.YEAR), "cuatrienio cuatrienios": (4, G.YEAR),
         "lustro lustros quinquenio quinquenios": (5, G.YEAR), "sexenio sexenios": (6, G.YEAR)},
        trigger=True,
    )  # fmt: skip
    words.add("WEEKENDWORD", {"fin_de_semana finde": None}, trigger=True)
    words.add("WEEKENDS", {"fines_de_semana findes": None}, trigger=True)


def _numbers(words: Lexicon) -> None:
    words.add("ONE", {"un uno una": 1})
    words.add(
        "ONES",
        {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
         "nueve": 9},
    )  # fmt: skip
    words.add(
        "TEEN",
        {"diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
         "dieciséis dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19,
         "veintiuno veintiún veintiuna": 21, "veintidós veintidos": 22, "veintitrés veintitres": 23,
         "veinticuatro": 24, "veinticinco": 25, "veintiséis veintiseis": 26, "veintisiete": 27,
         "veintiocho": 28, "veintinueve": 29},
    )  # fmt: skip
    words.add(
        "TENS",
        {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
         "setenta": 70, "ochenta": 80, "noventa": 90},
    )  # fmt: skip
    words.add(
        "HUNDREDS",
        {"cien ciento": 100, "doscientos doscientas": 200, "trescientos trescientas": 300,
         "cuatrocientos cuatrocientas": 400, "quinientos quinientas": 500,
         "seiscientos seiscientas": 600, "setecientos setecientas": 700,
         "ochocientos ochocientas": 800, "novecientos novecientas": 900},
    )  # fmt: skip
    words.add("THOUSAND", {"mil": 1000}, trigger=True, latent=True)
    words.add(
        "DOZEN",
        {"decena": 10, "docena": 12, "veintena": 20, "treintena": 30, "centenar": 100},
        latent=True,
    )
    words.add("HALFWORD", {"medio media": None})
    words.add(
        "ORDWORD",
        {"primer primero primera": 1, "segundo segunda": 2, "tercer tercero tercera": 3,
         "cuarto cuarta": 4, "quinto quinta": 5, "sexto sexta": 6, "séptimo séptima": 7,
         "octavo octava": 8, "noveno novena": 9, "décimo décima": 10, "undécimo undécima": 11,
         "duodécimo duodécima": 12},
    )  # fmt: skip
    words.add("ULTIMO", {"último última ultimo ultima": -1})
    words.add(
        "UNKNOWN",
        {"varios varias algunos algunas unos unas pocos pocas muchos muchas numerosos numerosas "
         "diversos diversas bastantes tantos tantas demasiados demasiadas": None},
    )  # fmt: skip
    words.add(
        "DECADEWORD",
        {"veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6,
         "setenta": 7, "ochenta": 8, "noventa": 9},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add("DECADEWORD", {"diez": 1}, latent=True)
    # A number is no trigger; with its article it may be a year or a decade.
    words.add("ELYEAR", {f"el_{n}": n for n in range(32, 100)}, trigger=True, latent=True)
    words.add("LOSDECADE", {f"los_{n}0": n for n in range(3, 10)}, trigger=True, latent=True)


def _grammar(words: Lexicon) -> None:
    words.add("ART", {"el la los las del al": None})


def _deictics(words: Lexicon) -> None:
    words.add(
        "TODAY",
        {"hoy": 0, "ayer": -1, "anteayer antes_de_ayer antier": -2, "mañana": 1,
         "pasado_mañana": 2},
        trigger=True,
    )  # fmt: skip
    words.add("LASTNIGHT", {"anoche": -1, "anteanoche antenoche": -2}, trigger=True)
    words.add("EVE", {"víspera vísperas": None}, trigger=True, latent=True)
    words.add("AGO", {"hace": None}, trigger=True, latent=True)
    words.add("AGOTHEN", {"hacía": None}, trigger=True, latent=True)
    words.add(
        "HABIT",
        {"diario diaria diarios diarias diariamente cotidiano cotidiana cotidianos cotidianas "
         "cotidianamente": (1, G.DAY), "semanal semanales semanalmente": (1, G.WEEK),
         "quincenal quincenales quincenalmente": (2, G.WEEK),
         "mensual mensuales mensualmente": (1, G.MONTH),
         "bimensual bimensuales bimestral bimestrales": (2, G.MONTH),
         "trimestral trimestrales trimestralmente": (1, G.QUARTER),
         "semestral semestrales semestralmente": (1, G.HALF),
         "anual anuales anualmente": (1, G.YEAR),
         "bianual bianuales": (1, G.HALF), "bienal bienales": (2, G.YEAR), "trienal trienales": (3, G.YEAR),
         "quinquenal quinquenales": (5, G.YEAR)},
        trigger=True,
    )  # fmt: skip
    words.add("TIMESWORD", {"vez veces": None})


def _vague(words: Lexicon) -> None:
    words.add(
        "VAGUEWORD",
        {"ahora actualmente actual actuales hoy_en_día hoy_día hoy_por_hoy "
         "a_día_de_hoy": VagueTime.PRESENT,
         "recientemente reciente recientes recién últimamente ultimamente antaño "
         "antiguamente": VagueTime.PAST,
         "futuro futura futuros futuras próximamente en_breve cuanto_antes "
         "lo_antes_posible": VagueTime.FUTURE},
        trigger=True,
    )  # fmt: skip
    words.add("THEN", {"entonces": VagueTime.PAST}, trigger=True)
    words.add("PASTNOUN", {"pasado": VagueTime.PAST}, trigger=True, latent=True)
    words.add(
        "PASTADJ", {"pasado pasada pasados pasadas": VagueTime.PAST}, trigger=True, latent=True
    )
    words.add("NEXTADJ", {"próximo próxima próximos próximas": VagueTime.FUTURE}, trigger=True,
              latent=True)  # fmt: skip
    words.add("PRESENTNOUN", {"presente": VagueTime.PRESENT}, trigger=True, latent=True)
    words.add("NOWADAYS", {"actualidad": VagueTime.PRESENT}, trigger=True, latent=True)
    words.add("FUTURENOUN", {"futuro": VagueTime.FUTURE, "porvenir": VagueTime.FUTURE},
              trigger=True, latent=True)  # fmt: skip
    words.add("DATEWORD", {"fecha": None}, trigger=True, latent=True)
    # Known for their phrases alone: "fechas próximas", "los últimos tiempos".
    words.add("DATEWORDS", {"fechas tiempos": None}, trigger=True, latent=True)
    words.add("EPOCH", {"época épocas": None}, trigger=True, latent=True)
    words.add("MOMENT", {"momento": None, "momentos": None}, trigger=True, latent=True)
    words.add("TERM", {"plazo": None}, trigger=True, latent=True)
    words.add("SPELL", {"rato": None}, trigger=True, latent=True)
    words.add("WHILE", {"tiempo": None}, trigger=True, latent=True)


def _modifiers(words: Lexicon) -> None:
    words.add(
        "STARTOF",
        {"principio principios comienzo comienzos inicio inicios primeros": Portion.EARLY,
         "mediado mediados": Portion.MID,
         "fines finales últimos": Portion.LATE},
    )  # fmt: skip
    words.add("ENDWORD", {"fin": Portion.LATE})
    words.add("PARTSOF", {"mitad": 2, "tercio": 3, "cuarto": 4})
    words.add("MIDDLE", {"mitad": Portion.MID})
    words.add("APPROX", {"unos unas aproximadamente alrededor_de cerca_de en_torno_a "
                         "más_o_menos": Modifier.APPROX})  # fmt: skip
    words.add("TOWARDS", {"hacia sobre circa ca. alrededor_de en_torno_a cerca_de "
                          "aproximadamente": None})  # fmt: skip
    words.add(
        "COMPARE",
        {"casi apenas escasamente menos_de prácticamente": Modifier.LESS_THAN,
         "más_de mas_de": Modifier.MORE_THAN,
         "al_menos por_lo_menos como_mínimo cuando_menos": Modifier.EQUAL_OR_MORE,
         "como_máximo como_mucho a_lo_sumo no_más_de": Modifier.EQUAL_OR_LESS,
         "no_menos_de": Modifier.EQUAL_OR_MORE},
    )  # fmt: skip
    words.add("LENGTHADJECTIVE", {"largo largos larga largas corto cortos corta cortas duro duros "
                                  "dura duras completo completos completa completas entero enteros "
                                  "entera enteras consecutivo consecutivos consecutiva "
                                  "consecutivas seguidos seguidas buen buena mal mala "
                                  "intenso intensos intensas difícil difíciles": None})  # fmt: skip


def _clock(words: Lexicon) -> None:
    words.add("MERIDIEM", {"a.m. a._m. am": 0, "p.m. p._m. pm": 12}, trigger=True, latent=True)
    # The hour itself ("a las cinco") is a plain number: what leads to it is looked for.
    words.add("HOURLEAD", {"a_las a_la_una desde_las hasta_las hacia_las sobre_las "
                           "alrededor_de_las": None},
              trigger=True)  # fmt: skip
    words.add("NOON", {"mediodía": 12, "medianoche": 24}, trigger=True)
    words.add("HOURMARK", {"horas hrs hrs. h h.": None}, trigger=True, latent=True)
    words.add(
        "ZONE",
        {name: name.upper() for name in ["gmt", "utc", "cet", "cest", "est", "edt", "pst", "pdt"]},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add("ZONE", {"hora_local horas_locales hora_peninsular hora_española "
                       "hora_de_madrid": "local"}, latent=True, trigger=True)  # fmt: skip
    words.add(
        "DAYPART",
        {"mañana": PartOfDayName.MORNING, "madrugada": PartOfDayName.MORNING,
         "tarde": PartOfDayName.AFTERNOON, "noche": PartOfDayName.NIGHT},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add(
        "DAYPART", {"amanecer alba": PartOfDayName.MORNING, "atardecer anochecer":
                    PartOfDayName.EVENING}, trigger=True, latent=True,
    )  # fmt: skip
    words.add(
        "DAYPARTS",
        {"mañanas madrugadas": PartOfDayName.MORNING, "tardes": PartOfDayName.AFTERNOON,
         "noches": PartOfDayName.NIGHT},
        trigger=True, latent=True,
    )  # fmt: skip
