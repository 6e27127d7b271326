"""The language of a text, and of an article that states none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specimens import TEXT, page

import ktimeline as kt
from ktimeline.intake.loading import load
from ktimeline.intake.tongue import find_language
from ktimeline.intake.webpage import read_webpage
from ktimeline.model import Article, LanguageSignal

SENTENCES = {
    "en": "The envoys met in a hotel outside the city and spoke for eight hours.",
    "de": "Die Gesandten trafen sich am Freitag in einem Hotel vor der Stadt und sprachen lange.",
    "fr": "Les envoyés se sont rencontrés vendredi dans un hôtel à l'extérieur de la ville.",
    "es": "Los enviados se reunieron el viernes en un hotel de las afueras de la ciudad.",
    "it": "Gli inviati si sono incontrati venerdì in un albergo fuori dalla città e hanno parlato.",
    "pt": "Os enviados reuniram-se na sexta-feira num hotel fora da cidade e falaram muito tempo.",
    "nl": "De gezanten kwamen vrijdag bijeen in een hotel buiten de stad en spraken acht uur lang.",
    "ru": "Посланники встретились в пятницу в гостинице за городом и говорили восемь часов подряд.",
    "pl": "Wysłannicy spotkali się w piątek w hotelu za miastem i rozmawiali przez osiem godzin.",
    "zh": "特使们星期五在城外的一家酒店会面，谈了整整八个小时，没有任何结果。他们将在下个月再次会面。没有人预料到会谈会持续这么久，记者们被拦在门外。",
}  # fmt: skip


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_a_sentence_tells_its_language(code: str, sentence: str) -> None:
    assert find_language(sentence) == (code, LanguageSignal.DETECTED)


@pytest.mark.parametrize(
    "text", ["", "2018", "Sie trafen sich.", "… — !", "Quill A., Reed B., Oslo NW 5; tel. 555 0199"]
)
def test_a_text_too_short_to_tell_is_taken_for_english(text: str) -> None:
    assert find_language(text) == ("en", LanguageSignal.ASSUMED)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "They met on Friday in the old town."),
        ("de", "Sie trafen sich am Freitag in der Altstadt."),
        ("fr", "Ils se sont rencontrés vendredi en ville."),
        ("es", "Se reunieron el viernes en la ciudad vieja."),
    ],
)
def test_one_short_sentence_is_enough(code: str, text: str) -> None:
    assert find_language(text) == (code, LanguageSignal.DETECTED)


def test_what_is_stated_goes_before_what_is_found() -> None:
    german = f"<p>{SENTENCES['de']}</p>" * 4
    assert read_webpage(page(german, lang="en-GB")).drafts[0].metadata.language == "en"
    assert read_webpage(page(german, lang="")).drafts[0].metadata.language == ""


def test_an_article_knows_how_its_language_is_known(tmp_path: object) -> None:
    assert Article("a", TEXT).language_signal is LanguageSignal.ASSUMED
    for name, text, expected in (
        ("a.md", f"---\nlang: de\n---\n{TEXT}", ("de", LanguageSignal.STATED)),
        ("b.md", SENTENCES["de"], ("de", LanguageSignal.DETECTED)),
        ("c.md", "Sie trafen sich.", ("en", LanguageSignal.ASSUMED)),
    ):
        path = tmp_path / name  # type: ignore[operator]
        path.write_text(text, "utf-8")
        (article,) = load(path).articles
        assert (article.language, article.language_signal) == expected


@settings(max_examples=40)
@given(st.text())
def test_any_text_has_a_language(text: str) -> None:
    code, _ = find_language(text)
    assert len(code) == 2


def test_an_article_in_a_language_without_a_grammar_is_read_as_far_as_it_goes_and_told(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{SENTENCES['pl']} Potem, 2018-06-12, wyjechali.", "utf-8")
    timeline = kt.build(path, published="2025-01-29")
    assert [article.language for article in timeline.articles] == ["pl"]
    (note,) = timeline.problems
    assert "is in Polish, and is read by way of dateparser" in note.message
    assert not note.failed
    assert [event.when.value for event in timeline.events] == ["2018-06-12", "2025-01-24"]
