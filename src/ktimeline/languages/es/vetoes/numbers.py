"""Numbers that count, measure or name: "1980 empleados", "más de 2000", "la resolución 1441"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.common.digits import goes_on, in_web_address, stands_in_a_series
from ktimeline.languages.es.vetoes.patterns import PLAIN, pattern, year_number

__all__ = ["veto"]

veto = VetoBook()


# ---- numbers that count -------------------------------------------------------------------------

_MEASURES = pattern(
    "euros? dólar(?:es)? pesetas? pesos? libras? yenes reales rublos marcos francos bolívares "
    "kilómetros? km kms metros? m centímetros? cm milímetros? mm millas? pies pulgadas hectáreas? "
    "kilos? kilogramos? kg gramos? toneladas? litros? vatios? kilovatios? megavatios? mw kw "
    "grados? puntos? votos? millones millón mil por\\s+ciento % € \\$ voltios rpm barriles píxeles",
    r"\s*(?:{})(?![^\W\d_])",
)


@veto(
    "Corrió los 1500 metros.",
    "Costó 1999 euros.",
    "El pico mide 2000 metros de altura.",
    "Fueron 1800 millones de pesos.",
    rules=PLAIN,
    digits=True,
)
def number_of_units(site: Site) -> bool:
    return year_number(site) is not None and bool(_MEASURES.match(site.after()))


# What comes behind a year in the plural and counts nothing.
_NOT_COUNTED = (
    r"los|las|unos|unas|sus|mis|tus|otros|otras|muchos|muchas|varios|varias|algunos|algunas|todos|"
    r"todas|estos|estas|esos|esas|miles|cientos|millones|ambos|ambas|pocos|pocas|nuevos|nuevas|"
    r"dos|tres|seis|más|menos|tras|es|entonces|además|después|antes|apenas|mientras|jamás|atrás|"
    r"pues|quizás|vamos|fuimos|somos|hemos|éramos|estamos|tenemos|podemos|contra|nos|os|les"
)
_COUNTED = re.compile(rf"\s+(?!(?:{_NOT_COUNTED})\b)[a-záéíóúñü]{{3,}}s\b")
_DATING = re.compile(
    r"\b(?:en|desde|hasta|año|años|para|entre|y|a|hacia|sobre|durante|tras|por|antes de|"
    r"partir de|después de|mediados de|finales de|principios de|fines de|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
    r"(?:\s+(?:de|del|el))?\s+$"
)


@veto(
    "La empresa tiene 1980 empleados.",
    "Un grupo de 2000 personas protestó.",
    "Las 1500 familias esperan.",
    "Murieron cerca de 2000 soldados.",
    rules=PLAIN,
    digits=True,
)
def number_of_people_or_things(site: Site) -> bool:
    if year_number(site) is None or not _COUNTED.match(site.after()):
        return False
    return site.words[0] == "l" or not _DATING.search(site.before())


_TAKES_A_COUNT = pattern(
    "más\\s+de menos\\s+de casi unos unas al\\s+menos otros otras los las hasta\\s+unos "
    "hasta\\s+los cuesta costó cuestan vale valía mide pesa suma sumó reunió "
    "aproximadamente total\\s+de multa\\s+de capacidad\\s+(?:de|para) aforo\\s+de salario\\s+de "
    "altura\\s+de altitud\\s+de distancia\\s+de peso\\s+de precio\\s+de grupo\\s+de "
    "multitud\\s+de plantilla\\s+de",
    r"\b(?:{})\s+$",
)


@veto(
    "Hubo más de 1500.",
    "Eran unos 2000.",
    "Reunió a un total de 1800.",
    "Los 1500 esperan.",
    rules=PLAIN,
    digits=True,
)
def number_after_a_counting_word(site: Site) -> bool:
    if year_number(site) is None:
        return False
    # A year has the article "el"; "los 1500" are people.
    return site.words.startswith(("los", "las")) or bool(_TAKES_A_COUNT.search(site.before()))


# ---- numbers that name --------------------------------------------------------------------------

_NUMBERED = pattern(
    "página páginas pág págs artículo artículos art número núm nº n\\.º no resolución ley decreto "
    "expediente sentencia directiva reglamento circular convenio factura boleto billete lote "
    "capítulo sección apartado versículo código clave pin contraseña extensión canal dorsal "
    "habitación sala puerta vuelo autobús línea tren carretera autovía autopista ruta kilómetro km "
    "portal apartado\\s+de\\s+correos c\\.p cp tel teléfono fax boeing airbus cessna peugeot "
    "renault fiat bmw windows iso norma modelo tipo versión nikkei rs us usd eur",
    r"(?:[$€£¥#&*]|\b(?:{})\.?)\s*$",
)


@veto(
    "Véase la página 1998 del acta.",
    "La resolución 1874 fue aprobada.",
    "Costaba $2000 en la tienda.",
    "El Boeing 2000 aterrizó.",
    rules=PLAIN,
    digits=True,
)
def number_of_a_document_or_machine(site: Site) -> bool:
    return year_number(site) is not None and bool(_NUMBERED.search(site.before()))


_HOUSE = re.compile(
    r"\b(?:calle|avenida|avda|c/|plaza|paseo|carrera|ronda|camino)\.?\s+(?:[\w.]+\s+){1,4}$"
)


@veto("Vive en la calle Mayor, 1998.", "Está en Avenida Corrientes 1812.", rules=PLAIN, digits=True)
def number_of_a_house(site: Site) -> bool:
    if year_number(site) is None:
        return False
    before = site.before(48)
    return bool(_HOUSE.search(before.replace(",", ""))) and not _DATING.search(before)


# ---- numbers that go on -------------------------------------------------------------------------


@veto(
    "Llame al 555-1998 para saber más.",
    "La escala es 1:2000.",
    "El archivo es img_2019.jpg.",
    "Tiene una pantalla de 1920x1080.",
    "El teléfono es 91 555 1998.",
    rules=PLAIN,
    digits=True,
)
def digits_go_on(site: Site) -> bool:
    alone = year_number(site) is not None
    return goes_on(site, alone=alone) or (alone and stands_in_a_series(site))


@veto("Vea http://ejemplo.org/2005/10/nota para más.", "Abra www.ejemplo.org/lista?id=1221 ahí.")
def part_of_a_web_address(site: Site) -> bool:
    return in_web_address(site)


# ---- hours that count ---------------------------------------------------------------------------

_AN_HOUR = re.compile(r"las? \S+")
_GOES_ON = re.compile(
    r"\s*(?:[.,;:)!?\"»”'–-]|$|\n)|\s+(?:y|o|de|del|en|cuando|que|por|para|pero|porque|con|sin|se|"
    r"a|al|hasta|desde|hora|horas|hrs|h|ante|tras|como|según|si|no|ya|había|hubo|fue|llegó|salió|"
    r"comenzó|empezó|empieza|comienza|abre|abrió|cierra|cerró|el|la|los|las|un|una|mañana|hoy|ayer|"
    r"aproximadamente)\b"
)


@veto("Se lo dio a las tres mujeres.", "Viajó a las siete islas.", rules="at_the_hour")
def article_and_count(site: Site) -> bool:
    return bool(_AN_HOUR.fullmatch(site.words)) and not _GOES_ON.match(site.after(24))
