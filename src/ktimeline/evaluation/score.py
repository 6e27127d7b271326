"""TempEval-3 task A: how well marked temporal expressions agree with gold ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from ktimeline.evaluation.annotation import Annotation
from ktimeline.evaluation.spelling import spell

__all__ = ["Difference", "Kind", "Rates", "Score", "differences", "match", "score"]

NO_VALUE = frozenset({"", "NULL"})  # gold that names no value cannot judge one


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision and recall, each from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over one text or, added up, over a corpus (a micro-average).

    `exact` of the `matched` pairs have the same span; `type_right` and `value_right` of them the
    same type and value as written. `spelled` pairs have a gold value at all, `spelled_right` of
    them the same value once spelling is levelled.
    """

    gold: int = 0
    predicted: int = 0
    exact: int = 0
    matched: int = 0
    type_right: int = 0
    value_right: int = 0
    spelled: int = 0
    spelled_right: int = 0

    def __add__(self, other: Score) -> Score:
        """Return the score of both texts together."""
        names = (field.name for field in fields(self))
        return Score(*(getattr(self, name) + getattr(other, name) for name in names))

    @property
    def strict(self) -> Rates:
        """Spans that agree to the character."""
        return self._rates(self.exact)

    @property
    def relaxed(self) -> Rates:
        """Spans that overlap, one to one."""
        return self._rates(self.matched)

    @property
    def type_f1(self) -> float:
        """Relaxed F1 times the share of matches whose type is right."""
        return self.relaxed.f1 * _share(self.type_right, self.matched)

    @property
    def value_f1(self) -> float:
        """Relaxed F1 times the share of matches whose value is right, as written."""
        return self.relaxed.f1 * _share(self.value_right, self.matched)

    @property
    def spelled_value_f1(self) -> float:
        """Like `value_f1`, with spelling levelled and gold without a value left out."""
        return self.relaxed.f1 * _share(self.spelled_right, self.spelled)

    def _rates(self, right: int) -> Rates:
        return Rates(_share(right, self.predicted), _share(right, self.gold))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def match(
    gold: Sequence[Annotation], predicted: Sequence[Annotation]
) -> list[tuple[Annotation, Annotation]]:
    """Return the pairs of gold and predicted annotations that overlap, each used once at most.

    Equal spans are paired first; then, from left to right, each gold annotation takes the first
    free prediction that overlaps it, which pairs as many as can be where neither side nests.
    """
    free = sorted(predicted, key=lambda one: one.span)
    pairs: list[tuple[Annotation, Annotation]] = []
    rest = []
    by_span = {one.span: one for one in reversed(free)}
    for wanted in sorted(gold, key=lambda one: one.span):
        same = by_span.pop(wanted.span, None)
        if same is None:
            rest.append(wanted)
        else:
            pairs.append((wanted, same))
            free.remove(same)
    for wanted in rest:
        found = next((one for one in free if one.span.overlaps(wanted.span)), None)
        if found is not None:
            pairs.append((wanted, found))
            free.remove(found)
    return sorted(pairs, key=lambda pair: pair[0].span)


def score(gold: Sequence[Annotation], predicted: Sequence[Annotation]) -> Score:
    """Return the TempEval-3 task A counts of one text.

    Source: UzZaman et al., "SemEval-2013 Task 1: TempEval-3" (2013), section 5: spans strict and
    relaxed, and attribute F1 = relaxed F1 x the attribute's accuracy on the relaxed matches.
    """
    pairs = match(gold, predicted)
    judged = [(wanted, got) for wanted, got in pairs if spell(wanted.value) not in NO_VALUE]
    return Score(
        gold=len(gold),
        predicted=len(predicted),
        exact=sum(wanted.span == got.span for wanted, got in pairs),
        matched=len(pairs),
        type_right=sum(wanted.type == got.type for wanted, got in pairs),
        value_right=sum(wanted.value == got.value for wanted, got in pairs),
        spelled=len(judged),
        spelled_right=sum(spell(wanted.value) == spell(got.value) for wanted, got in judged),
    )


class Kind(StrEnum):
    """In what a prediction differs from gold."""

    MISSED = "missed"
    SPURIOUS = "spurious"
    SPAN = "span"
    VALUE = "value"
    TYPE = "type"


@dataclass(frozen=True, slots=True)
class Difference:
    """One error; `gold` is None for a spurious one, `predicted` for a missed one.

    `before` and `after` are the characters around, on one line.
    """

    kind: Kind
    gold: Annotation | None
    predicted: Annotation | None
    before: str
    after: str


def differences(
    text: str, gold: Sequence[Annotation], predicted: Sequence[Annotation], *, width: int = 40
) -> Iterator[Difference]:
    """Yield every error in `predicted`, with `width` characters of context on either side.

    A matched pair can differ in its span, value and type at once, and then yields each. Values
    are compared with their spelling levelled.
    """
    pairs = match(gold, predicted)
    matched_gold = {wanted.span for wanted, _ in pairs}
    matched_predicted = {got.span for _, got in pairs}
    found: list[tuple[Kind, Annotation | None, Annotation | None]] = [
        *((Kind.MISSED, one, None) for one in gold if one.span not in matched_gold),
        *((Kind.SPURIOUS, None, one) for one in predicted if one.span not in matched_predicted),
        *((kind, *pair) for pair in pairs for kind in _kinds(*pair)),
    ]
    for kind, wanted, got in found:
        shown = wanted or got
        assert shown is not None
        span = shown.span
        before = text[max(0, span.start - width) : span.start]
        after = text[span.end : span.end + width]
        yield Difference(kind, wanted, got, _one_line(before), _one_line(after))


def _kinds(wanted: Annotation, got: Annotation) -> Iterator[Kind]:
    if wanted.span != got.span:
        yield Kind.SPAN
    value = spell(wanted.value)
    if value not in NO_VALUE and value != spell(got.value):
        yield Kind.VALUE
    if wanted.type != got.type:
        yield Kind.TYPE


def _one_line(text: str) -> str:
    return text.replace("\n", " ")
