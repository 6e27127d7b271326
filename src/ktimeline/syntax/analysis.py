"""What the words of a sentence are and how they hang together: the one way in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from ktimeline.syntax.perceptron.lemmas import lemma
from ktimeline.syntax.perceptron.parser import Parser
from ktimeline.syntax.perceptron.tagger import Tagger
from ktimeline.syntax.perceptron.tokens import tokenise
from ktimeline.syntax.perceptron.weights import load

__all__ = ["Token", "analyse"]

_REMEMBERED = 2048  # sentences; several mentions share one
_LONGEST = 4000  # code points; what is longer is no sentence, and is analysed up to here


@dataclass(frozen=True, slots=True)
class Token:
    """A token of a sentence.

    `start` and `end` are code points of the sentence, half-open. `tag` is of the Penn Treebank
    (VBD, NNS, NNP ...), `lemma` the base form. `head` is the index of the token it depends on, -1
    for the root; `relation` is of Universal Dependencies (nsubj, obl, acl:relcl ...).
    """

    text: str
    start: int
    end: int
    tag: str
    lemma: str
    head: int
    relation: str


@lru_cache(maxsize=1)
def _load() -> tuple[Tagger, Parser]:
    """Read the weights, once, at the first sentence."""
    source = files("ktimeline.syntax.perceptron").joinpath("english.weights")
    classifiers = load(source.read_bytes())
    return Tagger(classifiers["tagger"]), Parser(classifiers["parser"])


@lru_cache(maxsize=_REMEMBERED)
def analyse(sentence: str) -> tuple[Token, ...]:
    """Return the tokens of one English sentence with what each is and what it depends on.

    The tree has one root, if there is a token at all. Any text gives some tokens, never an error;
    of a text beyond 4,000 code points the first 4,000 are read. Tag accuracy and attachment
    scores are in docs/quality.md; the way is told in syntax/perceptron/README.md.

    >>> for token in analyse("The envoys met in Oslo."):
    ...     print(token.text, token.tag, token.lemma, token.head, token.relation)
    The DT the 1 det
    envoys NNS envoy 2 nsubj
    met VBD meet -1 root
    in IN in 4 case
    Oslo NNP Oslo 2 obl
    . . . 2 punct
    """
    tagger, parser = _load()
    spans = tokenise(sentence[:_LONGEST])
    words = [sentence[start:end] for start, end in spans]
    tags = tagger.tag(words)
    heads, relations = parser.parse(words, tags)
    return tuple(
        Token(word, start, end, tag, lemma(word, tag), head, relation)
        for word, (start, end), tag, head, relation in zip(
            words, spans, tags, heads, relations, strict=True
        )
    )
