"""The event at a date, told by parts of speech alone or by a tree: what each way of tagging pays.

`python -m benchmarks.tagging` prints it. For every TIMEX3 that a TLINK ties to an EVENT of its
sentence: is the word that a way points at one of the tied events? A way that only has tags points
at the nearest verb; a tree points at the word that the date hangs on. No rule of `ktimeline.events`
has a say, so this is a floor for each way, not how good the events are (`benchmarks.triggers`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from benchmarks.links import Tie, tied_documents
from ktimeline.model import Span
from ktimeline.syntax.analysis import Token, analyse
from ktimeline.syntax.perceptron.tokens import tokenise

__all__ = ["report_triggers"]

CORPORA = ("timebank", "aquaint")
_EVENT_TAGS = ("VB", "NN")
_CLIMBED = 6

Pointer = Callable[[str, Span], Span | None]


def by_nearest_verb(way: Callable[[Sequence[str]], Sequence[str]]) -> Pointer:
    """Return the pointer of a way that tells tags: the verb nearest to the date."""

    def point(sentence: str, date: Span) -> Span | None:
        spans = [Span(*place) for place in tokenise(sentence)]
        tags = way([span.of(sentence) for span in spans])
        if len(tags) != len(spans):
            return None
        verbs = [span for span, tag in zip(spans, tags, strict=True) if tag.startswith("VB")]
        return min(
            verbs, key=lambda verb: min(abs(verb.start - date.end), abs(date.start - verb.end)),
            default=None,
        )  # fmt: skip

    return point


def by_tree(sentence: str, date: Span) -> Span | None:
    """Point at the verb or noun that a date hangs on."""
    tokens = analyse(sentence)
    inside = {at for at, token in enumerate(tokens) if _overlaps(token, date)}
    head = next((tokens[at].head for at in sorted(inside) if tokens[at].head not in inside), -1)
    for _ in range(_CLIMBED):
        if head < 0 or tokens[head].tag.startswith(_EVENT_TAGS):
            break
        head = tokens[head].head
    return Span(tokens[head].start, tokens[head].end) if head >= 0 else None


def _overlaps(token: Token, date: Span) -> bool:
    return token.start < date.end and date.start < token.end


def ties() -> Iterator[tuple[str, Tie]]:
    """Yield the ties of the corpora, each with its text."""
    for corpus in CORPORA:
        for document in tied_documents(corpus):
            for tie in document.ties:
                yield document.text, tie


def report_triggers(ways: dict[str, Callable[[Sequence[str]], Sequence[str]]]) -> None:
    """Print the share of dates where each way points at a tied event."""
    pairs = list(ties())
    pointers = {f"{name}: nearest verb": by_nearest_verb(way) for name, way in ways.items()}
    pointers["tree: what the date hangs on"] = by_tree
    print(f"a tied event is pointed at, of {len(pairs)} dates of {' and '.join(CORPORA)}")
    for name, point in pointers.items():
        hits = 0
        for text, tie in pairs:
            start = tie.sentence.start
            date = Span(tie.timex.start - start, tie.timex.end - start)
            found = point(tie.sentence.of(text), date)
            hits += found is not None and any(
                found.start + start < event.end and event.start < found.end + start
                for event in tie.tied
            )
        print(f"  {name:<44}{100 * hits / len(pairs):6.1f} %", flush=True)
