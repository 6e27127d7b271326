"""Words of time in another sense: "la mañana", "el diario", "al día", "ahora bien"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.es.verbs import Form, form_of
from ktimeline.languages.es.vetoes.patterns import LENGTHS, PLAIN, pattern

__all__ = ["veto"]

veto = VetoBook()


# ---- parts of the day ---------------------------------------------------------------------------


@veto(
    "Fue una mañana fría.",
    "La mañana era tranquila.",
    "No piensa en el mañana.",
    "El ayer no vuelve.",
)
def noun_and_no_adverb(site: Site) -> bool:
    if site.words == "hoy":  # "la hoy extinta Unión" has an adverb
        return site.before(3) == "el "
    if site.words not in ("mañana", "ayer"):
        return False
    return bool(
        re.search(r"\b(?:el|la|las|una|otra|media|buena|toda|aquella|esa|misma|su|cada|del)\s+$",
                  site.before(10))
    )  # fmt: skip


# ---- lengths ------------------------------------------------------------------------------------

_LIGHT = re.compile(r"\s+(?:luz\b|extras?\b|punta\b|bajos\b)")


@veto(
    "Está a cuatro años luz.",
    "Cobró las horas extras.",
    "Evite las horas punta.",
    rules=LENGTHS,
)
def unit_of_another_kind(site: Site) -> bool:
    return bool(_LIGHT.match(site.after(10)))


@veto(
    "Los segundos llegaron cansados.",
    "Fueron segundos en la liga.",
    "Logró dos segundos puestos.",
    rules=LENGTHS,
)
def seconds_are_an_ordinal(site: Site) -> bool:
    if not site.words.endswith("segundos"):
        return False
    if site.words in ("segundos", "los segundos"):
        return not re.search(r"\b(?:por|durante|en|cuestión de|unos|pocos)\s+$", site.before(14))
    return bool(re.match(r"\s+(?:puestos|lugares|premios|platos|equipos)\b", site.after(12)))


@veto("Acudieron jefes de casi una quincena de países.", rules=LENGTHS)
def fifteen_things(site: Site) -> bool:
    return site.words.endswith("quincena") and bool(re.match(r"\s+de\s+\w+s\b", site.after(24)))


@veto("Era una persona entrada en años.", "Cumple años en casa.", "Se quita años.",
      rules=LENGTHS)  # fmt: skip
def years_of_somebody(site: Site) -> bool:
    return site.words == "años" and bool(
        re.search(r"\b(?:entrad[oa]s? en|cumpl\w+|quit\w+|celebra\w* sus|feliz)\s+$",
                  site.before(16))
    )  # fmt: skip


@veto("El año escolar fue largo.", "Vio el año luz como medida.", rules="the_unit_alone")
def year_of_a_kind(site: Site) -> bool:
    return bool(
        re.match(r"\s+(?:escolar|lectivo|académico|judicial|litúrgico|sabático|luz|fiscal)\b",
                 site.after(12))
    )  # fmt: skip


@veto("Buenos días, dijo ella.", "Le dio los buenos días.", rules=LENGTHS)
def greeting(site: Site) -> bool:
    return site.words == "días" and bool(re.search(r"\bbuenos\s+$", site.before(8)))


# ---- sets ---------------------------------------------------------------------------------------

_PAPER = re.compile(
    r"\b(?:el|un|este|ese|otro|los|unos|estos|esos|varios|dos|tres|del|al|su|sus|mi|según|como|"
    r"mismo|cada|principales|popular|prestigioso|citado|conocido|primer|gran|algunos|muchos|ambos|"
    r"numerosos|distintos|diversos|en|de|escribir|llevar|llamado)\s+$"
)


@veto(
    "Lo publicó el diario.",
    "Varios diarios lo contaron.",
    "Según el diario, no hubo acuerdo.",
    "Escribía en un diario.",
    rules="set_mention",
)
def diario_is_a_paper(site: Site) -> bool:
    if site.words not in ("diario", "diarios"):
        return False
    return bool(_PAPER.search(site.before(16)) or re.match(r"\s+[\"“«]", site.after(3)))


@veto("La bienal abrió sus puertas.", "Visitó una bienal.", rules="set_mention")
def bienal_is_a_show(site: Site) -> bool:
    return site.words == "bienal" and bool(
        re.search(r"\b(?:la|una|esta|de|gran|primera)\s+$", site.before(10))
    )


_A_COUNT = re.compile(
    r"\d|\b(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cien|"
    r"mil|millón|millones|medio|media|veces|vez|varios|varias|pocas|muchas|cuánt[oa]s?|tant[oa]s?)\b"
)


@veto(
    "Hay que ponerse al día.",
    "Está al día en sus pagos.",
    "Se casó al año de llegar.",
    rules="set_mention",
)
def per_unit_without_a_count(site: Site) -> bool:
    if not re.fullmatch(r"(?:al|por|a la) \w+", site.words):
        return False
    if re.match(r"\s+(?:de|del|santa)\b", site.after(8)):
        return True
    sentence = re.split(r"[.!?]\s", site.before(70))[-1]
    return not _A_COUNT.search(sentence)


# ---- vague words --------------------------------------------------------------------------------


@veto("Ahora bien, no es lo mismo.", "Entonces, ¿qué hacemos?", "Pues entonces no voy.",
      rules="any_vague")  # fmt: skip
def word_of_discourse(site: Site) -> bool:
    if site.words == "ahora":
        return site.after(5) == " bien"
    if site.words != "entonces":
        return False
    opens = re.search(r"(?:^|[.!?:;\n\"“«¿¡(–—-]\s*|\b(?:pues|y|o|si|así|bueno),?\s+)$",
                      site.before(8))  # fmt: skip
    return bool(opens) and not re.search(r"\bde\s+$", site.before(4))


_FINITE = (Form.PAST, Form.PERFECT, Form.FUTURE, Form.PRESENT, Form.PLANNED)
_FUNCTION = word_set(
    "que y o u e se el la los las un una por pero a al de del con su sus en no ya lo le les me nos "
    "ni como cuando donde para sin ese esta este todo todos otro otra"
)


@veto("Esto no hace mucho daño.", "La máquina hace poco ruido.", rules="any_vague")
def does_much_or_little(site: Site) -> bool:
    if not re.fullmatch(r"hac(?:e|ía) (?:muy |ya )?(?:mucho|poco)", site.words):
        return False
    following = re.match(r"\s+([a-záéíóúñü]+)", site.text[site.end : site.end + 24])
    if following is None or following[1] in _FUNCTION:
        return False
    return form_of([following[1]], 0) in (None, Form.PARTICIPLE)  # "ruido" ends like one


_OWNED = pattern(
    "su sus mi mis tu tus nuestro nuestra nuestros vuestro cuyo un buen gran mejor sin algún "
    "ningún mucho poco",
    r"\b(?:{})\s+$",
)


@veto(
    "Su futuro es incierto.",
    "El equipo no tiene ningún futuro.",
    "Invierte en futuros de crudo.",
    rules="any_vague after_preposition",
)
def future_of_somebody(site: Site) -> bool:
    if site.words == "futuros":
        return bool(re.search(r"\b(?:de|en|los)\s+$", site.before(6))) and bool(
            re.match(r"\s*(?:[.,;)]|de\b|del\b|sobre\b)", site.after(8))
        )
    return site.words == "futuro" and bool(_OWNED.search(site.before(12)))


@veto("En el presente informe hay tres partes.", "En el presente acuerdo no consta.",
      rules="vague_noun")  # fmt: skip
def present_before_its_noun(site: Site) -> bool:
    if not site.words.endswith("presente"):
        return False
    return bool(re.match(r"\s+(?!y\b|de\b|del\b|en\b|se\b|no\b|es\b|con\b|a\b|o\b)[a-záéíóú]+",
                         site.after(16)))  # fmt: skip


@veto("Los recién casados viajaron.", "El recién nacido pesó poco.", rules="any_vague")
def newly_married_or_born(site: Site) -> bool:
    return site.words == "recién" and bool(re.match(r"\s+(?:nacid|casad|llegad)", site.after(8)))


@veto("La próxima a la puerta es Ana.", "Está en la próxima al río.", rules="vague_adjective")
def near_in_place(site: Site) -> bool:
    return bool(re.match(r"\s+(?:a|al)\b|\s*[.,;:)]", site.after(4)))


_GOES_ON_WITHOUT_A_NOUN = re.compile(
    r"\s+(?:de|del|que|y|o|es|era|fue|será|está|estaba|en|no|se|ya|ha|había|les?|nos|también)\b"
)


@veto("El futuro del club es incierto.", "El futuro es de todos.", rules="any_vague")
def future_of_something(site: Site) -> bool:
    if site.words != "futuro" or not re.search(r"(?:^|[.\n(«\"]\s*)el\s+$", site.before(6)):
        return False
    return bool(_GOES_ON_WITHOUT_A_NOUN.match(site.after(12)))


@veto("El pasado de la estrella es oscuro.", "Su pasado fue triste.", rules="vague_adjective")
def past_of_somebody(site: Site) -> bool:
    return site.words == "pasado" and bool(_GOES_ON_WITHOUT_A_NOUN.match(site.after(12)))


@veto("Esperó hasta el momento de la firma.", "Llegó hasta la fecha en que expiró.",
      rules="for_the_moment to_date")  # fmt: skip
def moment_of_something(site: Site) -> bool:
    return bool(re.match(r"\s+(?:de|del|en\s+(?:el\s+)?que)\b", site.after(12)))


@veto("Vivió en vísperas de la guerra.", "La víspera de la boda llovió.", rules=PLAIN)
def eve_of_an_event(site: Site) -> bool:
    return site.words.endswith(("víspera", "vísperas")) and bool(
        re.match(r"\s+(?:de|del)\b", site.after(5))
    )


# ---- decades that are none ----------------------------------------------------------------------

_TENS = re.compile(r"los (?:\d0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)")
_COUNTING = re.compile(
    r"\b(?:un[oa]|cada|ningun[oa]|a|entre|más|menos|baj\w+|sub\w+|super\w+|encima|debajo|"
    r"alrededor|lleg\w+|pas\w+|mayor\w*|menor\w*) (?:de |hasta )?$"
)


@veto(
    "Uno de los treinta se salvó.",
    "En los cuarenta partidos marcó poco.",
    "La nota bajó de los 70.",
    "El coche llegó hasta los 90.",
    "Fue el mejor de los 30 que había.",
    rules=PLAIN,
)
def tens_that_count(site: Site) -> bool:
    if not _TENS.fullmatch(site.words):
        return False
    if _COUNTING.search(site.before(20)):
        return True
    return bool(re.match(r"\s+(?:que\b|(?!(?:los|las|un[oa]s)\b)[a-záéíóú]{2,}s\b)|\s*%",
                         site.after(20)))  # fmt: skip


_GOES_ON = word_set("se y e no ya cuando con el la los las un una su sus le lo les nos me")


@veto(
    "Creció en el 75 por ciento de los casos.",
    "Murió en el 40 cumpleaños de su hijo.",
    "Está en el 45 de la lista.",
    rules="year_after_article",
)
def number_with_its_article(site: Site) -> bool:
    following = re.match(r"\s*%|[,.]\d|\s+(?P<word>[a-záéíóúñ]+)", site.after(20))
    if following is None:
        return False
    word = following["word"]
    # "En el 92 hubo Juegos": behind a year stands the verb, behind a number what it counts.
    return word is None or (word not in _GOES_ON and form_of([word], 0) not in _FINITE)
