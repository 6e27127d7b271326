"""Which verbs govern a time in a German sentence, and what they say of the time together."""

import pytest

from ktimeline.languages.de.tense import governing_tense
from ktimeline.languages.de.verbs import Form, form_of, tense_of
from ktimeline.model import Span, Tense

FORMS = {
    "kam": Form.PAST, "ankam": Form.PAST, "kamen": Form.PAST, "sagte": Form.PAST,
    "wurde": Form.PAST, "hatte": Form.PAST, "spielten": Form.PAST, "war": Form.PAST,
    "wird": Form.WERDEN, "soll": Form.MODAL, "könnte": Form.MODAL,
    "hat": Form.PERFECT, "ist": Form.PERFECT, "beginnt": Form.SCHEDULED, "gilt": Form.PRESENT,
    "gesungen": Form.PARTICIPLE, "verkauft": Form.PARTICIPLE, "geplant": Form.PLANNED,
    "erlitt": Form.PAST, "besuchten": Form.PAST, "verhalten": Form.PARTICIPLE, "steigt": Form.PRESENT,
    "betritt": Form.PARTICIPLE, "geplanten": None, "geschlossenen": None, "zwar": None, "dort": None,
    "heute": None, "gestern": None, "letzten": None, "nicht": None, "gegen": None, "erste": None,
}  # fmt: skip
CLAUSES = {
    "sie hat gesungen": Tense.PAST,
    "sie hat zeit": Tense.PRESENT,
    "sie ist gestorben": Tense.PAST,
    "sie wird singen": Tense.FUTURE,
    "das haus wird verkauft": Tense.FUTURE,
    "das haus ist verkauft worden": Tense.PAST,
    "sie wollte singen": Tense.PAST,
    "sie will singen": Tense.FUTURE,
    "es beginnt": Tense.FUTURE,
    "er referiert": Tense.FUTURE,
    "die brücke gesperrt": Tense.PAST,
    "wenn du kommst": Tense.FUTURE,
    "sie hat den preis erhalten": Tense.PAST,
    "sie hat die schau eröffnet": Tense.PAST,
    "sie haben es besucht": Tense.PAST,
    "sie hat es erklärt": Tense.PAST,
    "er befasst sich damit": Tense.PRESENT,
    "der sich damit befasst": Tense.PRESENT,
    "viele besuchten das fest": Tense.PAST,
    "ohne verb": None,
}
# The mention stands in brackets.
SENTENCES = {
    "Die Polizei nahm [am Dienstag] zwei Männer fest.": Tense.PAST,
    "[Am Dienstag] nahm die Polizei zwei Männer fest.": Tense.PAST,
    "Sie sagte, dass sie [am Dienstag] reisen wird.": Tense.FUTURE,
    "Sie sagte [am Dienstag], dass sie reisen wird.": Tense.PAST,
    "Das für [Dienstag] geplante Treffen fiel aus.": Tense.FUTURE,
    "Die am [Dienstag] eröffnete Schau wird gut besucht.": Tense.PAST,
    "Der Bub, der [am Dienstag] verunglückte, soll gesund werden.": Tense.PAST,
    "Es regnete. [Am Dienstag] wird die Sonne scheinen.": Tense.FUTURE,
    "Treffen der Minister [am Dienstag] in Wien.": Tense.NONE,
    "Das gilt bis [Dienstag].": Tense.FUTURE,
    "Die Straße ist bis [Dienstag] gesperrt.": Tense.FUTURE,
    "Die Straße war bis [Dienstag] gesperrt.": Tense.PAST,
    "Der Rat hat für [Dienstag] eine Sitzung einberufen.": Tense.FUTURE,
    "Nach dem Sieg am [Dienstag] ist er Erster.": Tense.PAST,
    "Die Sitzung vom [Dienstag] ist ungültig.": Tense.PAST,
    "Am [Dienstag] ist Premiere.": Tense.FUTURE,
    "Am [Dienstag] singen die Chöre.": Tense.FUTURE,
    "Am [Dienstag] sangen die Chöre.": Tense.PAST,
    "Die Chöre singen am [Dienstag].": Tense.FUTURE,
    "[Dienstag], 20 Uhr, Stadtsaal.": Tense.FUTURE,
    "Er liegt seit [Dienstag] im Spital.": Tense.PAST,
    "Dr. Huber ist [am Dienstag] um 15.30 Uhr eingetroffen.": Tense.PAST,
}


@pytest.mark.parametrize("word", FORMS)
def test_a_form_by_its_ending(word: str) -> None:
    assert form_of(word) is FORMS[word]


@pytest.mark.parametrize("clause", CLAUSES)
def test_the_verbs_of_a_clause_speak_together(clause: str) -> None:
    assert tense_of(clause.split()) is CLAUSES[clause]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_governing_tense(sentence: str) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "")
    assert governing_tense(text, Span(start, end)) is SENTENCES[sentence]
