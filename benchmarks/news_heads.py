"""Sentences as newspapers write them, of our own wording, with the heads that a title hangs on.

In `news_heads.txt` each sentence has the main decisions about its tree below it: `said>0` makes
"said" the root, `spokesman>said` hangs "spokesman" on "said"; `percent#2` is the second "percent".
By the guidelines of Universal Dependencies as the English Web Treebank follows them. The weights
were chosen by these sentences too: they are no test, the test parts of the treebanks are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ktimeline.syntax.perceptron.tokens import tokenise

__all__ = ["news_heads", "right_heads"]

Parse = Callable[[Sequence[str]], Sequence[int]]


def news_heads() -> Iterator[tuple[list[str], dict[int, int]]]:
    """Yield the words of each sentence, and by their places the heads that are asked for.

    The root's head is -1.

    >>> next(news_heads())[1][4]
    16
    """
    lines = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    for text, decisions in zip(lines[::2], lines[1::2], strict=True):
        words = [text[start:end] for start, end in tokenise(text)]
        heads = {}
        for decision in decisions.split():
            child, _, head = decision.partition(">")
            heads[_place(words, child)] = -1 if head == "0" else _place(words, head)
        yield words, heads


def _place(words: list[str], name: str) -> int:
    """Return the place of a word that stands in the list; "percent#2" is the second of them."""
    form, _, number = name.partition("#")
    return [at for at, word in enumerate(words) if word == form][int(number or 1) - 1]


def right_heads(parse: Parse) -> tuple[int, int, int]:
    """Return how many heads a way of parsing gets right, how many there are, and whole sentences.

    A whole sentence is one of which all heads asked for are right.
    """
    right = asked = whole = 0
    for words, gold in news_heads():
        heads = parse(words)
        hits = sum(heads[child] == head for child, head in gold.items())
        right += hits
        asked += len(gold)
        whole += hits == len(gold)
    return right, asked, whole
