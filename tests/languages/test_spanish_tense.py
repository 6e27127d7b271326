"""Which verb governs a time in a Spanish sentence, and what it says of the time."""

import pytest

from ktimeline.languages.es.tense import governing_tense
from ktimeline.languages.es.verbs import Form, form_of
from ktimeline.model import Span, Tense

FORMS = {
    "llegó": Form.PAST, "llegaron": Form.PAST, "vieron": Form.PAST, "dijo": Form.PAST,
    "hablaba": Form.PAST, "tenían": Form.PAST, "sabía": Form.PAST, "hubo": Form.PAST,
    "llegará": Form.FUTURE, "tendrán": Form.FUTURE, "habrá": Form.FUTURE, "será": Form.FUTURE,
    "llegaría": Form.FUTURE, "podrían": Form.FUTURE,
    "es": Form.PRESENT, "tiene": Form.PRESENT,
    "comienza": Form.PLANNED, "previsto": Form.PLANNED, "programadas": Form.PLANNED,
    "celebrada": Form.PARTICIPLE, "escrito": Form.PARTICIPLE, "viajar": Form.INFINITIVE,
    "policía": None, "todavía": None, "además": None, "mercado": None, "mujer": None,
    "mesa": None, "sólo": None, "está": Form.PRESENT, "quizá": None, "ayer": None,
}  # fmt: skip
GROUPS = {
    "ha llegado": Form.PERFECT,
    "ha mesa": None,
    "va a viajar": Form.FUTURE,
    "debe entregar": Form.FUTURE,
    "habría llegado": Form.PAST,
    "habría fiesta": Form.FUTURE,
}
# The mention stands in brackets.
SENTENCES = {
    "Detuvieron [el martes] a dos hombres.": Tense.PAST,
    "[El martes] detuvieron a dos hombres.": Tense.PAST,
    "[El martes], el juez oirá a las partes.": Tense.FUTURE,
    "Dijo que [el martes] viajará a Roma.": Tense.FUTURE,
    "Dijo [el martes] que viajará a Roma.": Tense.PAST,
    "Viajó a Roma para reunirse [el martes] con el Papa.": Tense.PAST,
    "Espera reunirse [el martes] con el Papa.": Tense.FUTURE,
    "La vista, prevista para [el martes], se aplazó.": Tense.FUTURE,
    "La obra estrenada [el martes] gustó.": Tense.PAST,
    "El alcalde, que [el martes] dimitió, volverá.": Tense.PAST,
    "Según la policía, [el martes] hubo disparos.": Tense.PAST,
    "Será presentada [el martes].": Tense.FUTURE,
    "Fue presentada [el martes].": Tense.PAST,
    "Está presentada desde [el martes].": Tense.PAST,
    "El decreto rige a partir de [el martes].": Tense.FUTURE,
    "Ha estado enfermo desde [el martes].": Tense.PAST,
    "Llovió. [El martes] saldrá el sol.": Tense.FUTURE,
    "Reunión de ministros [el martes] en Lima.": Tense.NONE,
    "María García llega [el martes].": Tense.FUTURE,
}


@pytest.mark.parametrize("word", FORMS)
def test_a_form_by_its_ending(word: str) -> None:
    assert form_of([word], 0) is FORMS[word]


@pytest.mark.parametrize("group", GROUPS)
def test_an_auxiliary_with_what_it_governs(group: str) -> None:
    assert form_of(group.split(), 0) is GROUPS[group]


@pytest.mark.parametrize("noun", ["la librería", "una entrada", "el llegado", "su partida"])
def test_a_noun_behind_its_article_is_no_verb(noun: str) -> None:
    assert form_of(noun.split(), 1) is None


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_governing_tense(sentence: str) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "")
    assert governing_tense(text, Span(start, end)) is SENTENCES[sentence]
