"""The TempEval-3 scores, worked out by hand on small cases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.evaluation.annotation import Annotation
from ktimeline.evaluation.score import Kind, Score, differences, match, score
from ktimeline.evaluation.spelling import spell
from ktimeline.model import (
    Mention,
    Reason,
    Resolution,
    Span,
    Timex,
    TimexType,
    Unresolved,
)
from ktimeline.model.expression import DocumentTime

TEXT = "It closed on Friday, 1 March 2019, after two years of talks that began in 2017."


def marked(words: str, value: str, kind: str = "DATE", mod: str = "") -> Annotation:
    start = TEXT.index(words)
    return Annotation(Span(start, start + len(words)), words, kind, value, mod)


GOLD = (
    marked("Friday, 1 March 2019", "2019-03-01"),
    marked("two years", "P2Y", "DURATION"),
    marked("2017", "2017"),
)
FOUND = (
    marked("Friday", "2019-03-01"),  # matches the first, too short
    marked("1 March 2019", "2019-03-01"),  # the first is taken: spurious
    marked("two years", "P2Y", "DATE"),  # right but for its type
    marked("talks", "2017"),  # spurious
)


def test_rates_are_those_of_tempeval() -> None:
    counts = score(GOLD, FOUND)
    assert (counts.strict.precision, counts.strict.recall) == (1 / 4, 1 / 3)
    assert (counts.relaxed.precision, counts.relaxed.recall) == (2 / 4, 2 / 3)
    relaxed = 2 * (1 / 2) * (2 / 3) / (1 / 2 + 2 / 3)
    assert counts.relaxed.f1 == pytest.approx(relaxed)
    assert counts.type_f1 == pytest.approx(relaxed * 1 / 2)
    assert counts.value_f1 == pytest.approx(relaxed)


def test_a_corpus_is_scored_by_its_sums() -> None:
    perfect, nothing = score(GOLD, GOLD), score(GOLD, ())
    assert (perfect.strict.f1, perfect.type_f1, perfect.value_f1) == (1, 1, 1)
    assert (nothing.strict.f1, nothing.relaxed.f1, nothing.value_f1) == (0, 0, 0)
    both = perfect + nothing
    assert (both.relaxed.precision, both.relaxed.recall) == (1, 1 / 2)
    assert sum([perfect, nothing], Score()) == both
    assert score((), ()).relaxed.f1 == 0


def test_spelling_and_gold_without_a_value_are_scored_apart() -> None:
    gold = (marked("1 March 2019", "2019-W9"), marked("2017", "null"))
    counts = score(gold, (marked("1 March 2019", "2019-W09"), marked("2017", "2017")))
    assert (counts.value_f1, counts.spelled_value_f1) == (0, 1)


def test_the_same_span_is_paired_before_any_overlap() -> None:
    wide = marked("on Friday, 1 March 2019", "a")
    same = marked("Friday, 1 March 2019", "b")
    assert match(GOLD[:1], (wide, same)) == [(GOLD[0], same)]


def test_every_error_is_told_with_its_context() -> None:
    told = [
        (one.kind, one.gold and one.gold.text, one.predicted and one.predicted.text)
        for one in differences(TEXT, GOLD, FOUND)
    ]
    assert told == [
        (Kind.MISSED, "2017", None),
        (Kind.SPURIOUS, None, "1 March 2019"),
        (Kind.SPURIOUS, None, "talks"),
        (Kind.SPAN, "Friday, 1 March 2019", "Friday"),
        (Kind.TYPE, "two years", "two years"),
    ]
    missed = next(differences(TEXT, GOLD, FOUND, width=9))
    assert (missed.before, missed.after) == ("began in ", ".")


def test_values_differ_in_meaning_not_in_spelling() -> None:
    gold = (marked("1 March 2019", "2019-03-XX"), marked("2017", "2017"))
    found = (marked("1 March 2019", "2019-03"), marked("2017", "2016"))
    errors = list(differences(TEXT, gold, found))
    assert [(one.kind, one.gold and one.gold.text) for one in errors] == [(Kind.VALUE, "2017")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2013-W4", "2013-W04"),
        ("2013-W4-WE", "2013-W04-WE"),
        ("2013-02-12T22", "2013-02-12T22:00"),
        ("2013-02-12T22:00:00", "2013-02-12T22:00"),
        ("2013-02-12T22:00Z", "2013-02-12T22:00+00:00"),
        ("2013-02-12T22:00-05", "2013-02-12T22:00-05:00"),
        ("2013-02-12Tni", "2013-02-12TNI"),
        ("1990-XX-XX", "1990"),
        ("1989-XX", "1989"),
        ("1999-04-XX", "1999-04"),
        ("BC0479-06-XX", "BC0479-06"),
        ("199X", "199"),
        ("199X-XX-XX", "199"),
        ("19XX", "19"),
        ("P.5CE", "P0.5C"),
        ("P1E", "P1DE"),
        ("P2L", "P2ML"),
        ("P2.0Y", "P2Y"),
        (" past_ref", "PAST_REF"),
    ],
)
def test_spellings_of_one_value(one: str, other: str) -> None:
    assert spell(one) == spell(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P12M", "P1Y"),
        ("PT24H", "P1D"),
        ("P7D", "P1W"),
        ("2013-W40", "2013-W04"),
        ("2013-02-12TMO", "2013-02-12T09:00"),
        ("2013-02-12T22:30", "2013-02-12T22:00"),
        ("2013-02-12T22:00:30", "2013-02-12T22:00"),
        ("1913-WXX", "1913"),
        ("1989-QX", "1989"),
        ("XXXX-XX-XX", "XXXX"),
        ("PXD", "P1D"),
        ("BC0479", "0479"),
        ("2013-Q1", "2013-01"),
        ("2010", "201"),
    ],
)
def test_different_values_stay_different(one: str, other: str) -> None:
    assert spell(one) != spell(other)


@given(st.text(alphabet="BCPTXWQ0123456789-:.ZSUM", max_size=16))
def test_a_spelling_is_its_own_spelling(value: str) -> None:
    assert spell(spell(value)) == spell(value)


def intervals(limit: int = 60) -> st.SearchStrategy[tuple[Annotation, ...]]:
    """Annotations that do not overlap each other, as one reader marks them."""
    cuts = st.lists(st.integers(0, limit), unique=True, max_size=16).map(sorted)
    return cuts.map(
        lambda ends: tuple(
            Annotation(Span(start, end), TEXT[start:end], "DATE", "2019")
            for start, end in zip(ends[0::2], ends[1::2], strict=False)
        )
    )


@given(intervals(), intervals())
def test_laws_of_matching(gold: tuple[Annotation, ...], found: tuple[Annotation, ...]) -> None:
    pairs = match(gold, found)
    assert all(one.span.overlaps(other.span) for one, other in pairs)
    assert (
        len({one.span for one, _ in pairs}) == len({other.span for _, other in pairs}) == len(pairs)
    )
    assert len(match(found, gold)) == len(pairs)  # as many as can be, from either side
    counts = score(gold, found)
    assert 0 <= counts.strict.f1 <= counts.relaxed.f1 <= 1
    assert 0 <= counts.value_f1 <= counts.relaxed.f1
    assert score(gold, gold).matched == len(gold)
    kinds = [one.kind for one in differences(TEXT, gold, found)]
    assert kinds.count(Kind.MISSED) == counts.gold - counts.matched
    assert kinds.count(Kind.SPURIOUS) == counts.predicted - counts.matched
    assert kinds.count(Kind.SPAN) == counts.matched - counts.exact


def test_results_become_annotations() -> None:
    mention = Mention("a", Span(13, 19), "Friday", DocumentTime())
    timex = Timex(TimexType.DATE, "2019-03-01", "START")
    resolved = Resolution(mention, None, None, timex, "", "")
    assert Annotation.of(resolved) == Annotation(
        Span(13, 19), "Friday", "DATE", "2019-03-01", "START"
    )
    unresolved = Unresolved(mention, Reason.NO_DOCUMENT_DATE)
    assert Annotation.of(unresolved) == Annotation(Span(13, 19), "Friday", "", "")
