"""Names that hold a word of time: people, streets, papers, titles of books and films."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.es.vetoes.patterns import (
    PLAIN,
    after_as_written,
    before_as_written,
    pattern,
)

__all__ = ["veto"]

veto = VetoBook()

_NAMES = frozenset(["julio", "abril", "mayo", "enero", "domingo", "sábado", "abril", "agosto"])
_ARTICLE = re.compile(r"(?:el|la|los|las|del|al) ")
# A capital before the mention that is no name: it opens the sentence, or a title says it.
_LEADS = pattern(
    "El La Los Las Del Al En De Desde Hasta Este Esta Pasado Próximo Hoy Ayer Mañana Para Por Y O "
    "Entre Durante Cada Todo Todos",
    r"\b(?:{})\s+$",
)


_TITLE = re.compile(
    r"\b(?:don|doña|señor|señora|senador|ministro|doctor|fray|san|santo|llam\w+|apellid\w+|"
    r"de nombre)\s+$"
)


# Spanish writes its months small; a capital in mid-sentence that no preposition leads is a name.
_LOWER_WORD = re.compile(r"[a-záéíóúñ]\s$")
_DATING = re.compile(
    r"\b(?:de|del|en|desde|hasta|a|y|o|entre|para|por|este|pasado|próximo|mes|durante|tras|hacia)\s$"
)


def _bare(site: Site) -> str:
    """Return the mention's words without their article."""
    return _ARTICLE.sub("", site.words, count=1)


def _capital_of_last_word(site: Site) -> bool:
    words = site.text[site.start : site.end].split()
    return words[-1][:1].isupper() and not words[-1].isupper()


@veto(
    "Julio Iglesias cantó.",
    "Plácido Domingo cantó.",
    "El senador Domingo votó.",
    "Victoria Abril rodó otra película.",
    "Vive en Santo Domingo.",
    "Don Julio se fue.",
    "La actriz se llama Abril.",
    "No vino Julio.",
    rules=PLAIN,
)
def month_or_day_is_a_person(site: Site) -> bool:
    if _bare(site) not in _NAMES or not _capital_of_last_word(site):
        return False
    before, after = before_as_written(site, 20), after_as_written(site, 16)
    if re.match(r"\s[A-ZÁÉÍÓÚÑ][a-záéíóúñ]", after):
        return not (_ARTICLE.match(site.words) or _LEADS.search(before))
    if _ARTICLE.match(site.words):
        return False
    if re.search(r"[A-ZÁÉÍÓÚÑ][\w.]*\s+$", before) and not _LEADS.search(before):
        return True
    if site.words != "domingo" and _LOWER_WORD.search(before):
        return not _DATING.search(site.before(12))
    return bool(_TITLE.search(site.before(16)))


_PLACE = pattern(
    "avenida avda calle plaza paseo barrio estadio hospital clínica escuela colegio parque puente "
    "glorieta ronda teatro movimiento estación batallón editorial premio instituto complejo "
    "polideportivo túnel represa coliseo urbanización colonia pasaje bulevar grupo comando frente "
    "columna madres\\s+de\\s+plaza barriada asentamiento cementerio residencial universidad",
    r"\b(?:{})\.?\s+(?:de\s+|del\s+|de\s+la\s+|de\s+los\s+|el\s+|la\s+)?$",
)


@veto(
    "Vive en la avenida 17 de Junio.",
    "Se reunieron en la Plaza de Mayo.",
    "El Hospital 12 de Octubre cerró.",
    "El Movimiento 26 de Julio creció.",
    "Paseó por la plaza del Dos de Mayo.",
    rules=PLAIN,
)
def name_of_a_place_or_movement(site: Site) -> bool:
    if _has_year(site):
        return False
    before = site.before(36)
    if site.words.startswith(("del ", "de ")):
        before += " "
    return bool(_PLACE.search(before))


def _has_year(site: Site) -> bool:
    return re.search(r"\d{4}", site.words) is not None


_UNIT = re.compile(
    r"\b(?:Días?|Semanas?|Mes(?:es)?|Años?|Siglos?|Noches?|Tardes?|Mañanas?|Horas?|Minutos?|Segundos?|"
    r"Después|Ahora|Futuro|Semanal|Diario|Actualidad|Trimestre|Pasado|Madrugada|Presente|"
    r"Momentos?|Recientes?|Anual|Mensual|Bienal|Trienal|Siglos)\b"
)
_FEAST = re.compile(r"\b(?:año nuevo|semana santa|(?:día|noche|fiesta) (?:internacional )?del?)\b")
_OPENS = re.compile(r"(?:^|[.!?:;\n\"“«¿¡(–—-]\s*|\d\s+)$")


@veto(
    "Leyó Cien Años de Soledad.",
    "Lo dijo en el programa El Día Después.",
    "La revista Informe Semanal cerró.",
    "La Bienal de Venecia abrió sus puertas.",
)
def unit_in_a_title(site: Site) -> bool:
    words = site.text[site.start : site.end]
    if words.isupper() or _FEAST.search(site.words):
        return False
    for found in _UNIT.finditer(words):
        before = site.text[max(0, site.start + found.start() - 4) : site.start + found.start()]
        if not _OPENS.search(before) and not _is_heading(site, found.start()):
            return True
    return False


def _is_heading(site: Site, offset: int) -> bool:
    """Tell whether the capital may be that of a line in capitals, or opens it."""
    at = site.start + offset
    return at == 0 or "\n" in site.text[max(0, at - 2) : at]


_CAPITAL_SEASON = re.compile(r"(?:el |la |del |al )?(?:primavera|verano|otoño|invierno)")


@veto(
    "La Primavera Árabe cambió la región.",
    "Actuó en el Primavera Sound.",
    "Estudió la Primavera de Praga.",
    rules=PLAIN,
)
def season_in_a_name(site: Site) -> bool:
    if not _CAPITAL_SEASON.fullmatch(site.words) or not _capital_of_last_word(site):
        return False
    return bool(re.match(r"\s(?:[A-ZÁÉÍÓÚ]\w|de\s[A-Z]\w|[a-z]+a\b)", after_as_written(site, 12)))


@veto("Visitó la Isla de Pascua.", "El cardenal Pascua habló.", rules=PLAIN)
def feast_in_a_name(site: Site) -> bool:
    return site.words == "pascua" and bool(re.search(r"\b(?:isla|cardenal|señor)\b", site.before()))


_QUOTED = re.compile(r"[\"“”«»‘’']")


@veto('La película "Verano" ganó.', "Leyó el libro «Ayer».", rules=PLAIN)
def title_in_quotation_marks(site: Site) -> bool:
    if not _bare(site).isalpha() or not site.text[site.start].isupper():
        return False
    return bool(_QUOTED.fullmatch(before_as_written(site, 1)) and
                _QUOTED.match(after_as_written(site, 1)))  # fmt: skip


@veto("El Hotel Verano cerró.", "El barrio Primavera crece.", "La revista Mañana cerró.",
      rules=PLAIN)  # fmt: skip
def name_of_a_house_or_paper(site: Site) -> bool:
    if not site.words.isalpha() or not site.text[site.start].isupper():
        return False
    return bool(re.search(r"\b(?:hotel|bar|café|restaurante|teatro|cine|barrio|revista|diario|"
                          r"periódico|editorial|discoteca|urbanización|edificio|colegio)\s+$",
                          site.before(16)))  # fmt: skip
