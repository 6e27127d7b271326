"""A grammar that is wrongly written does not load, and says what is wrong."""

import re

import pytest

from ktimeline.grammar import Grammar, GrammarError, Lexicon, RuleBook, VetoBook
from ktimeline.grammar.veto import Site, WordTest
from ktimeline.model import Granularity
from ktimeline.model.expression import (
    Amount,
    DocumentTime,
    Every,
    Expression,
    Last,
    Length,
    Time,
)

SORTS: dict[str, type] = {"ROOT": Expression, "TIME": Time, "LEN": Length}


def words() -> Lexicon:
    lexicon = Lexicon()
    lexicon.add("UNIT", {"week": Granularity.WEEK, "month": Granularity.MONTH}, trigger=True)
    lexicon.add("LAST", {"last": None})
    return lexicon


def load(rule: RuleBook, vetoes: VetoBook | None = None, **settings: object) -> Grammar:
    sorts = settings.get("sorts", SORTS)
    assert isinstance(sorts, dict)
    return Grammar(words(), rule.rules, sorts, frozenset({"TIME"}), vetoes or VetoBook())


def last_unit(word: None, unit: Granularity) -> Last:
    return Last(DocumentTime(), Every(unit))


def test_a_grammar_of_one_rule_finds_and_parses() -> None:
    rule = RuleBook()
    rule("TIME <- LAST UNIT", "last week")(last_unit)
    (found,) = load(rule).find("It closed LAST  week, they say.")
    assert (found.start, found.end, found.rule) == (10, 20, "last_unit")
    assert found.expression == Last(DocumentTime(), Every(Granularity.WEEK))


def test_a_rule_without_an_example_does_not_load() -> None:
    with pytest.raises(GrammarError, match="last_unit: no example"):
        RuleBook()("TIME <- LAST UNIT")(last_unit)


@pytest.mark.parametrize("shape", ["TIME LAST UNIT", "time <- LAST", "TIME <-", "<- LAST"])
def test_a_shape_has_a_category_an_arrow_and_items(shape: str) -> None:
    with pytest.raises(GrammarError, match="not of the form"):
        RuleBook()(shape, "last week")(last_unit)


def test_the_function_takes_what_the_shape_passes() -> None:
    with pytest.raises(GrammarError, match="passes 1 values, the function takes 2"):
        RuleBook()("TIME <- UNIT", "week")(last_unit)


def test_an_unknown_category_is_named() -> None:
    rule = RuleBook()
    rule("TIME <- LAST UNITS", "last weeks")(last_unit)
    with pytest.raises(GrammarError, match="last_unit: unknown category UNITS"):
        load(rule)


def test_a_category_of_a_rule_has_a_declared_sort() -> None:
    rule = RuleBook()
    rule("PERIOD <- LAST UNIT", "last week")(last_unit)
    with pytest.raises(GrammarError, match="PERIOD has no declared sort"):
        load(rule)


def test_a_category_does_not_mix_sorts() -> None:
    def one(unit: Granularity) -> Amount:
        return Amount(1, unit)

    rule = RuleBook()
    rule("TIME <- UNIT", "week")(one)
    with pytest.raises(GrammarError, match="returns Amount, but TIME holds Time"):
        load(rule)


def test_two_rules_do_not_read_one_shape() -> None:
    def again(word: None, unit: Granularity) -> Last:
        return Last(DocumentTime(), Every(unit))

    rule = RuleBook()
    rule("TIME <- LAST UNIT", "last week")(last_unit)
    rule("TIME <- LAST the? UNIT", "last the week")(again)
    with pytest.raises(GrammarError, match="last_unit and again both read"):
        load(rule)


def test_two_meanings_have_two_names_and_one_may_have_two_shapes() -> None:
    def again(word: None, unit: Granularity) -> Last:
        return last_unit(word, unit)

    rule = RuleBook()
    rule("TIME <- LAST UNIT", "last week")(last_unit)
    rule("TIME <- LAST the UNIT", "last the week")(last_unit)
    assert len(load(rule).rules) == 2
    again.__name__ = "last_unit"
    rule("TIME <- the LAST UNIT", "the last week")(again)
    with pytest.raises(GrammarError, match="two rules are called last_unit"):
        load(rule)


def test_words_are_lower_case_and_categories_capitals() -> None:
    with pytest.raises(GrammarError, match="lower case"):
        Lexicon().add("UNIT", {"Week": 1})
    with pytest.raises(GrammarError, match="in capitals"):
        Lexicon().add("unit", {"week": 1})


def test_a_veto_without_an_example_does_not_load() -> None:
    with pytest.raises(GrammarError, match="no example"):
        VetoBook()()(lambda site: True)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (None, ["last week", "week 12", "week 31"]),
        (frozenset(["last week"]), ["last week"]),
        (frozenset(["week 00"]), ["week 12", "week 31"]),
        (re.compile(r"week \d+"), ["week 12", "week 31"]),
        (lambda words: words.startswith("last"), ["last week"]),
    ],
)
def test_a_veto_is_asked_of_the_words_it_is_about(words: WordTest | None, asked: list[str]) -> None:
    def is_none(site: Site) -> bool:
        return True

    veto = VetoBook()
    veto("as an example", words=words)(is_none)
    given = ["last week", "week 12", "week 31"]
    assert [each for each in given if is_none in veto.watching("any_rule", each)] == asked


def test_a_veto_that_is_added_later_is_asked_too() -> None:
    veto = VetoBook()
    assert veto.watching("any_rule", "last week") == ()
    veto("as an example")(added := lambda site: False)
    assert veto.watching("any_rule", "last week") == (added,)


def test_a_veto_keeps_a_parse_from_becoming_a_mention() -> None:
    rule, veto = RuleBook(), VetoBook()
    rule("TIME <- LAST UNIT", "last week")(last_unit)
    veto("last week's magazine")(lambda site: site.after().startswith("'s magazine"))
    grammar = load(rule, veto)
    assert list(grammar.find("last week's magazine")) == []
    assert len(list(grammar.find("last week's news"))) == 1
