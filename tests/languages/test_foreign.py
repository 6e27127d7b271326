"""Languages without a grammar: their dates by way of dateparser, and what of its finds is none."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from benchmarks.foreign import FOLDERS, Marked, read_folder, read_ours
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.evaluation.score import Score, score
from ktimeline.extract import extract
from ktimeline.grammar.rule import Rule
from ktimeline.grammar.veto import Veto, VetoBook
from ktimeline.interpret import NotOneExpressionError, find, resolve
from ktimeline.languages import has_grammar, is_foreign, name_of, reader_of
from ktimeline.languages.foreign.digits import digits_grammar
from ktimeline.model import Resolution
from ktimeline.model.expression import Calendar, Fields, Foreign, Numeric, Within
from ktimeline.ranking.confidence import reliability

ARTICLES = {folder: list(read_folder(folder)) for folder in FOLDERS}
WEDNESDAY = "2025-01-29"


def found(text: str, language: str) -> list[str]:
    return [mention.text for mention in extract(text, language)]


def of(folder: str) -> Score:
    scores = [score(article.gold, read_ours(article)) for article in ARTICLES[folder]]
    return sum(scores, Score())


@pytest.mark.parametrize(
    ("folder", "precision", "recall", "values"),
    [("foreign_articles", 0.98, 0.98, 0.90), ("foreign_examination", 0.95, 0.88, 0.88)],
)
def test_articles_in_twenty_languages(
    folder: str, precision: float, recall: float, values: float
) -> None:
    assert len({article.language for article in ARTICLES[folder]}) == 10
    assert not any(has_grammar(article.language) for article in ARTICLES[folder])
    total = of(folder)
    assert total.relaxed.precision >= precision
    assert total.relaxed.recall >= recall
    assert total.spelled_value_f1 >= values


@pytest.mark.parametrize(
    "article", [one for each in ARTICLES.values() for one in each], ids=lambda one: one.language
)
def test_spans_are_those_of_the_article_and_do_not_overlap(article: Marked) -> None:
    mentions = extract(article.text, article.language)
    assert mentions
    assert all(one.span.of(article.text) == one.text for one in mentions)
    ends = [place for one in mentions for place in (one.span.start, one.span.end)]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Otwarto go 12 maja 2019 roku.", "pl", ["12 maja 2019"]),
        ("Rozmowy trwały od poniedziałku do soboty.", "pl", ["poniedziałku", "soboty"]),
        ("Встреча прошла в ноябре 2020 года.", "ru", ["ноябре 2020"]),
        ("Şirket, Ağustos 2019'da kuruldu.", "tr", ["Ağustos 2019"]),
        ("Il museo fu aperto nel 1893.", "it", ["1893"]),
        ("Il museo (1893) fu chiuso.", "it", ["1893"]),
        ("La casa è stata venduta quattro mesi fa.", "it", ["quattro mesi fa"]),
        ("Het werd drie weken geleden verkocht.", "nl", ["drie weken geleden"]),
        ("O navio afundou na segunda-feira.", "pt", ["segunda-feira"]),
        ("会議は2019年4月12日に開かれた。", "ja", ["2019年4月12日"]),
        ("他五天前离开了，2018年回来过。", "zh", ["五天前", "2018年"]),
        ("회의는 2021년 5월에 열렸다.", "ko", ["2021년 5월"]),
    ],
)
def test_dates_are_found_with_their_spans(text: str, language: str, expected: list[str]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("1 2 3 4 5 2019 6 7 8 41 12 3,5 1.200", "pl"),  # a row of a table
        ("Lavorò lì per tre giorni con 12 operai.", "it"),  # a length is not "three days ago"
        ("De reis duurt 4 uur en kost 3,5 euro.", "nl"),
        ("Zebrało się 15 osób, w tym 41 dzieci.", "pl"),  # "sie" is short for August, "się" is not
        ("Rozmawiał z nim Jan Maj.", "pl"),  # a month that is written like a name
        ("Planeten Mars är röd.", "sv"),
        ("Foi a segunda vez, e a quinta tentativa.", "pt"),
        ("Spotkanie z 1500 mieszkańców.", "pl"),  # a round number counts things
        ("Собрали 5200 подписей и 1937 рублей.", "ru"),
        ("三千人が2000円を払った。", "ja"),
        ("他等了三年，花了20元。", "zh"),
        ("Fin 3-2, quota 10:30.", "it"),  # a clock time alone is as often a score
        ("Sito: https://example.org/2019/04/03/pagina", "it"),
        ("Tel. 030-12-03-2019-44", "nl"),
        ("Ma di do wo", "nl"),  # words that are short for days
    ],
)
def test_false_alarms_of_dateparser_are_vetoed(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("il 2019-04-03", Calendar(year=2019, month=4, day=3)),
        ("il 2018-W23", Calendar(year=2018, week=23)),
        ("il 12/03/2019", Numeric(12, 3, 2019, False)),
        ("il 3.4.2019", Calendar(year=2019, month=4, day=3)),
        (
            "il 3.4.2019 10:30",
            Within(Fields(hour=10, minute=30), Calendar(year=2019, month=4, day=3)),
        ),
        ("nel 1893", Calendar(year=1893)),
        ("il 5 aprile 2019", Foreign("5 aprile 2019", "it")),
        ("due mesi fa", Foreign("2 mesi fa", "it")),  # the phrase in a form that dateparser reads
    ],
)
def test_digits_are_read_by_us_and_words_by_dateparser(text: str, tree: object) -> None:
    assert [mention.expression for mention in extract(text, "it")] == [tree]


def test_a_region_of_a_language_is_that_language() -> None:
    (mention,) = extract("Fechou ontem.", "pt-BR")
    assert mention.expression == Foreign("ontem", "pt")
    (mention,) = extract("Den stengte i går.", "no")
    assert mention.expression == Foreign("i går", "nb")


@pytest.mark.parametrize(
    ("phrase", "language", "value"),
    [
        ("3/4/2024", "it", "2024-04-03"),  # the day first
        ("due mesi fa", "it", "2024-11"),
        ("3 tygodnie temu", "pl", "2025-W02"),
        ("dwa lata temu", "pl", "2023"),
        ("wczoraj", "pl", "2025-01-28"),
        ("marca 2019", "pl", "2019-03"),
        ("mercoledì", "it", "2025-01-29"),  # the publication's own weekday
        ("venerdì", "it", "2025-01-24"),
        ("10 febbraio", "it", "2025-02-10"),  # most of a year back is farther than twelve days
        ("20 ottobre", "it", "2024-10-20"),
    ],
)
def test_what_phrases_mean(phrase: str, language: str, value: str) -> None:
    result = resolve(phrase, WEDNESDAY, language)
    assert isinstance(result, Resolution)
    assert result.timex.value == value


def test_the_choice_between_two_days_is_told() -> None:
    chosen = [
        [one.name for one in result.assumptions]
        for phrase in ("mercoledì", "venerdì", "10 febbraio", "10 febbraio 2019")
        if isinstance(result := resolve(phrase, WEDNESDAY, "it"), Resolution)
    ]
    assert chosen == [["PUBLICATION_DAY"], ["PAST_PREFERRED"], ["FUTURE_PREFERRED"], []]


@pytest.mark.parametrize("phrase", ["ieri", "12 maggio 2019"])
def test_they_are_less_sure_than_ours(phrase: str) -> None:
    abroad = resolve(phrase, WEDNESDAY, "it")
    ours = resolve({"ieri": "ayer"}.get(phrase, "12 de mayo de 2019"), WEDNESDAY, "es")
    assert isinstance(abroad, Resolution)
    assert isinstance(ours, Resolution)
    assert reliability(abroad) < reliability(ours)


@pytest.mark.parametrize("rule", digits_grammar().rules, ids=lambda rule: rule.name)
def test_rules_of_digits_read_their_examples(rule: Rule) -> None:
    for example in rule.examples:
        read = digits_grammar().readings_of(example)
        assert any(edge.rule is rule and edge.category == rule.category for edge in read), example


@pytest.mark.parametrize("veto", digits_grammar().vetoes.vetoes, ids=lambda veto: veto.name)
def test_vetoes_of_digits_keep_their_examples_out(veto: Veto) -> None:
    without, alone = (replace(digits_grammar(), vetoes=VetoBook(few)) for few in ((), [veto]))
    for example in veto.examples:
        assert list(without.find(example)), example
        assert not list(alone.find(example)), example


def test_a_language_that_nothing_knows_is_the_callers_mistake() -> None:
    with pytest.raises(LookupError, match="no grammar for language 'xx'"):
        find("2019-04-03", language="xx")
    assert (reader_of("pl"), reader_of("en"), reader_of("xx")) == ("dateparser", "grammar", "none")
    assert (name_of("pl"), name_of("is-IS"), is_foreign("fr")) == ("Polish", "Icelandic", False)


def test_what_is_no_date_says_so() -> None:
    with pytest.raises(NotOneExpressionError, match="not a time expression"):
        resolve("w domu", WEDNESDAY, "pl")
    with pytest.raises(NotOneExpressionError, match="12 maja"):
        resolve("12 maja w domu", WEDNESDAY, "pl")


PIECES = sorted({piece for each in ARTICLES.values() for one in each for piece in
                 re.findall(r"\w+|\W", one.text)})  # fmt: skip
LANGUAGES = sorted(
    {one.language for each in ARTICLES.values() for one in each} | {"fa", "th", "he"}
)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=12), st.data())
def test_no_text_raises(pieces: list[str], data: st.DataObject) -> None:
    text, language = "".join(pieces), data.draw(st.sampled_from(LANGUAGES))
    for result in find(text, WEDNESDAY, language):
        assert result.mention.span.of(text) == result.mention.text
