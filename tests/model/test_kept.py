"""Answers kept by identity: asked once a value, and never of another that came to its place."""

from __future__ import annotations

from ktimeline.languages.common.grain import grain
from ktimeline.model import Granularity
from ktimeline.model.expression import DocumentTime, Every, Last
from ktimeline.model.kept import kept


def test_a_value_is_asked_once() -> None:
    asked: list[tuple[int, ...]] = []
    total = kept(lambda value: asked.append(value) or sum(value))
    value = (1, 2, 3)
    assert [total(value), total(value)] == [6, 6]
    assert asked == [value]


def test_values_that_come_and_go_have_answers_of_their_own() -> None:
    # More than are kept at a time, none of them held by anybody else.
    first = kept(lambda value: value[0])
    assert all(first([number]) == number for number in range(25_000))


def test_none_is_an_answer_that_is_kept() -> None:
    asked: list[str] = []
    nothing = kept(asked.append)
    value = "spring"
    assert nothing(value) is None
    assert nothing(value) is None
    assert asked == [value]


def test_what_is_kept_keeps_its_name_and_its_words() -> None:
    assert grain.__name__ == "grain"
    assert grain.__doc__ is not None
    assert grain(Last(DocumentTime(), Every(Granularity.MONTH))) is Granularity.MONTH
