"""Spanish verb forms by their endings: which time a form speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from ktimeline.languages.common.wordlist import word_set

__all__ = ["Form", "form_of"]


class Form(Enum):
    """What a word may be to the verb group that it stands in."""

    PAST = "past"
    PERFECT = "perfect"
    FUTURE = "future"
    PRESENT = "present"
    PLANNED = "planned"  # "previsto": looks ahead from wherever it stands
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"


_PERFECT = word_set("he has ha hemos habéis han haya hayan")
_PAST = word_set(
    "fui fue fuimos fueron era eran éramos iba iban hizo hice hicieron dijo dije tuvo tuve estuvo "
    "estuve pudo pude puso puse quiso quise vino vine supo supe hubo anduvo trajo produjo condujo "
    "redujo introdujo tradujo dedujo contrajo atrajo extrajo detuvo mantuvo obtuvo sostuvo contuvo "
    "retuvo intervino convino previno dispuso propuso supuso expuso impuso opuso compuso depuso "
    "deshizo rehízo satisfizo predijo contradijo dio di vio vi cupo fuese fuera fueran"
)
_PRESENT = word_set(
    "es son está están hay tiene tienen puede pueden debe deben quiere quieren va van sigue siguen "
    "dice dicen afirma asegura explica señala informa anuncia cree creen sabe saben parece existe "
    "existen significa supone permite mantiene mantienen continúa continúan vive viven ofrece "
    "ofrecen incluye incluyen recuerda considera cuenta cuentan queda quedan exige pide piden "
    "suele suelen lleva llevan"
)
# What is told in the present and lies ahead: "el juicio comienza el lunes".
_SCHEDULED = word_set(
    "comienza comienzan empieza empiezan arranca arrancan inicia inician inaugura inauguran "
    "estrena estrenan reúne reúnen reanuda reanudan viaja viajan visita visitan juega juegan "
    "celebra celebran vence vencen concluye concluyen finaliza finalizan parte parten regresa "
    "regresan pospone posponen aplaza aplazan traslada trasladan retrasa retrasan espera aguarda "
    "llega llegan vuelve vuelven actúa actúan presenta presentan recibe reciben debuta"
)
_MODAL = word_set(
    "va van voy vamos debe deben puede pueden quiere quieren piensa piensan pretende pretenden "
    "prevé prevén espera esperan planea planean tiene tienen desea desean podría podrían debería "
    "deberían busca buscan confía confían aspira aspiran propone proponen"
)
_DETERMINERS = word_set(
    "el la los las un una unos unas su sus este esta ese esa esos esas estos estas de del en por "
    "con a al cada gran mi tu nuestra nuestro cuya cuyo según y o e primera segunda mayor misma"
)
_PLANNED = re.compile(r"(?:previst|programad|convocad|fijad|aplazad|pospuest|señalad|citad|"
                      r"agendad|planead|pactad)[oa]s?")  # fmt: skip
_STEM = r"(?:[aeií]r|dr|br|rr)"
_FUTURE = re.compile(rf"\w*{_STEM}(?:á|án|ás)|\w{{2,}}{_STEM}emos")
_CONDITIONAL = re.compile(rf"\w*{_STEM}ía(?:n|mos)?")
_PRETERITE = re.compile(r"\w{2,}ó|\w+(?:aron|ieron|jeron|yeron)")
_IMPERFECT = re.compile(r"\w{2,}(?:aba|aban|ábamos|ían|íamos)|\w{2,}ía")
_NOT_IMPERFECT = word_set("todavía día mediodía vía tía policía alcaldía economía compañía energía")
_PARTICIPLE = re.compile(r"\w{2,}(?:ad|id|íd)[oa]s?|\w*(?:hech|dich|puest|vist|escrit|muert|rot|"
                         r"abiert|cubiert|suelt|vuelt|impres)[oa]s?")  # fmt: skip
_NOT_PARTICIPLE = word_set(
    "estado estados partido partidos pasado pasada mercado mercados abogado abogados lado lados "
    "sentido todo todos toda todas nada cada medida medidas vida salida partida entidad soldado "
    "soldados senado ministerio diputado diputados diputada delegado delegada marido pedido "
    "resultado resultados demasiado temporada década jornada entrada entradas comunidad cuidado "
    "ganado grado sábado sábados vestido sonido contenido apellido puesto puestos apuesta vista "
    "respuesta propuesta vuelta revuelta"
)
_INFINITIVE = re.compile(r"\w{2,}(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?")
_NOT_INFINITIVE = word_set(
    "mujer ayer lugar hogar militar par dólar primer tercer poder solar cualquier"
)
_JOINING = frozenset(["y", "e", "o", "a", "según"])
_NOMINAL = frozenset(["el", "un", "del", "al", "la"])
_REACH = 4


class _Kind(Enum):
    """What a word may be by itself, before its neighbours are asked."""

    MODAL = auto()
    PERFECT = auto()
    FUTURE = auto()
    CONDITIONAL = auto()
    PAST = auto()
    IMPERFECT = auto()
    SCHEDULED = auto()
    PRESENT = auto()
    PLANNED = auto()
    PARTICIPLE = auto()
    INFINITIVE = auto()


_FORMS = {
    _Kind.MODAL: Form.FUTURE,
    _Kind.PERFECT: Form.PERFECT,
    _Kind.FUTURE: Form.FUTURE,
    _Kind.CONDITIONAL: Form.FUTURE,
    _Kind.PAST: Form.PAST,
    _Kind.IMPERFECT: Form.PAST,
    _Kind.SCHEDULED: Form.PLANNED,
    _Kind.PRESENT: Form.PRESENT,
    _Kind.PLANNED: Form.PLANNED,
    _Kind.PARTICIPLE: Form.PARTICIPLE,
    _Kind.INFINITIVE: Form.INFINITIVE,
}
_GOVERNED = {_Kind.MODAL: _Kind.INFINITIVE, _Kind.PERFECT: _Kind.PARTICIPLE}
# Behind an article these are nouns: "la librería", "el llegado", "una parte".
_NOUNS_TOO = frozenset([_Kind.FUTURE, _Kind.CONDITIONAL, _Kind.SCHEDULED, _Kind.PARTICIPLE])


@lru_cache(maxsize=8192)
def _kinds(word: str) -> tuple[_Kind, ...]:
    """Return what a word may be, the likeliest first; a text has few words that are verbs."""
    imperfect = _IMPERFECT.fullmatch(word) and word not in _NOT_IMPERFECT
    participle = _PARTICIPLE.fullmatch(word) and word not in _NOT_PARTICIPLE
    infinitive = _INFINITIVE.fullmatch(word) and word not in _NOT_INFINITIVE
    tests = {
        _Kind.MODAL: word in _MODAL,
        _Kind.PERFECT: word in _PERFECT,
        _Kind.FUTURE: _FUTURE.fullmatch(word),
        _Kind.CONDITIONAL: _CONDITIONAL.fullmatch(word),
        _Kind.PAST: word in _PAST or _PRETERITE.fullmatch(word),
        _Kind.IMPERFECT: imperfect,
        _Kind.SCHEDULED: word in _SCHEDULED,
        _Kind.PRESENT: word in _PRESENT,
        _Kind.PLANNED: _PLANNED.fullmatch(word),
        _Kind.PARTICIPLE: participle,
        _Kind.INFINITIVE: infinitive,
    }
    return tuple(kind for kind, passed in tests.items() if passed)


def form_of(words: Sequence[str], at: int) -> Form | None:
    """Return which verb form the word at a place is; None for a word that is no verb.

    `words` are lower case; a word that the text writes with a capital inside of a sentence (a name)
    is to be given as "". Auxiliaries and what they govern are read together: "va a viajar" is
    FUTURE at "va", "ha viajado" is PERFECT at "ha".
    """
    for kind in _kinds(words[at]):
        form = _settle(kind, words, at)
        if form is not None:
            return form
    return None


def _settle(kind: _Kind, words: Sequence[str], at: int) -> Form | None:
    """Return the form that a kind is among its neighbours; None where they speak against it."""
    word, before = words[at], words[at - 1] if at else ""
    if kind in _GOVERNED and not _governs(words, at, _GOVERNED[kind]):
        return None
    if kind in _NOUNS_TOO and before in _DETERMINERS and before not in _JOINING:
        return None
    if kind is _Kind.IMPERFECT and word.endswith("ía") and before in _DETERMINERS:
        return None
    if kind is _Kind.INFINITIVE and before in _NOMINAL:
        return None
    if word.startswith("habría") and _governs(words, at, _Kind.PARTICIPLE):
        return Form.PAST
    return _FORMS[kind]


def _governs(words: Sequence[str], at: int, kind: _Kind) -> bool:
    """Tell whether a word of a kind follows within a few words.

    Behind an auxiliary "estado", "pasado", "puesto" are no nouns.
    """
    following = words[at + 1 : at + 1 + _REACH]
    if kind is _Kind.PARTICIPLE:
        return any(_PARTICIPLE.fullmatch(word) for word in following)
    return any(kind in _kinds(word) for word in following)
