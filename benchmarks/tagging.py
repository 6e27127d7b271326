"""What the words of a sentence are: three ways to tell, measured on two treebanks.

Run as `python -m benchmarks.tagging`. The word lists and endings of `syntax.tagging`; the tagger
that TextBlob carries (left out where it is not installed: `pip install textblob`); and the tagger
and parser of `syntax.perceptron`. All but the last line of a treebank are given its tokens.

Tags: the share of Penn tags that are right. Verbs: precision and recall of what is a verb, the
treebank's VERB and AUX. UAS, LAS: the share of tokens with the right head, and with the right
relation too, marks included. Tokens a second are of CPU time. Of a thousand past forms (VBD) it is
told how many are taken for participles (VBN), and the reverse.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.resources import files

from benchmarks.corpora import MissingCorporaError, corpora_folder, explain_and_exit
from benchmarks.news_heads import right_heads
from benchmarks.past_forms import right_past_forms
from benchmarks.syntax_triggers import report_triggers
from benchmarks.treebank import Sentence, Word, read_conllu
from ktimeline.syntax.analysis import Token, analyse
from ktimeline.syntax.perceptron.parser import Parser
from ktimeline.syntax.perceptron.tagger import Tagger
from ktimeline.syntax.perceptron.weights import load
from ktimeline.syntax.tagging import classify

TREEBANKS = ("ewt-test", "gum-wikinews-test")
TRAINED_ON = ("ewt-train", "gum-wikinews-train")
HEADER = f"{'':<34}{'tags':>7}{'verbs P':>9}{'R':>7}{'UAS':>8}{'LAS':>7}{'tokens/s':>11}"

Way = Callable[[Sequence[str]], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of a token: its tag, and its head and relation if a tree was built."""

    tag: str
    head: int | None = None
    relation: str = ""


def is_verb(tag: str) -> bool:
    """Tell whether a Penn tag is of a verb or a modal.

    >>> is_verb("VBD"), is_verb("MD"), is_verb("NN")
    (True, True, False)
    """
    return tag.startswith("VB") or tag == "MD"


# ---- The ways ----------------------------------------------------------------------------------


def read(name: str) -> list[Sentence]:
    """Return the sentences of a treebank."""
    return list(read_conllu(corpora_folder() / "treebank" / f"{name}.conllu"))


def word_lists() -> Way:
    """The letters of `syntax.tagging`, each read as the tag it most often stands for."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in TRAINED_ON:
        for sentence in read(name):
            for word in sentence.words:
                counts[classify(word.form)][word.tag] += 1
    tags = {letter: counter.most_common(1)[0][0] for letter, counter in counts.items()}
    return lambda words: [tags.get(classify(word), "NN") for word in words]


def textblob_tagger() -> Way:
    """The tagger of TextBlob: a lexicon, endings and rules of context (Brill 1992)."""
    tag = import_module("textblob.en").tag

    def read_words(words: Sequence[str]) -> list[str]:
        tagged = tag(" ".join(words), tokenize=False)
        return [found for _, found in tagged]

    return read_words


def perceptron() -> tuple[Tagger, Parser]:
    """Our tagger and parser, beside their interface, so that they can be given tokens."""
    data = files("ktimeline.syntax.perceptron").joinpath("english.weights").read_bytes()
    classifiers = load(data)
    return Tagger(classifiers["tagger"]), Parser(classifiers["parser"])


# ---- The measures ------------------------------------------------------------------------------


def scored(sentences: Sequence[Sentence], answers: Sequence[Sequence[Answer | None]]) -> str:
    """Return the columns of one way; None is a token that was not found."""
    pairs = [
        (word, answer)
        for sentence, given in zip(sentences, answers, strict=True)
        for word, answer in zip(sentence.words, given, strict=True)
    ]
    right = sum(answer is not None and answer.tag == word.tag for word, answer in pairs)
    precision, recall = verbs(pairs)
    line = f"{100 * right / len(pairs):7.2f}{100 * precision:9.2f}{100 * recall:7.2f}"
    if not any(answer and answer.head is not None for _, answer in pairs):
        return line + f"{'-':>8}{'-':>7}"
    heads = [(word, answer) for word, answer in pairs if answer and answer.head == word.head]
    labelled = sum(answer.relation == word.relation for word, answer in heads)
    return line + f"{100 * len(heads) / len(pairs):8.2f}{100 * labelled / len(pairs):7.2f}"


def verbs(pairs: Sequence[tuple[Word, Answer | None]]) -> tuple[float, float]:
    """Return precision and recall of what is a verb."""
    gold = sum(word.universal in {"VERB", "AUX"} for word, _ in pairs)
    ours = sum(answer is not None and is_verb(answer.tag) for _, answer in pairs)
    both = sum(
        answer is not None and is_verb(answer.tag) and word.universal in {"VERB", "AUX"}
        for word, answer in pairs
    )
    return both / ours if ours else 0.0, both / gold if gold else 0.0


def confused(sentences: Sequence[Sentence], way: Way) -> str:
    """Return how many past forms of a thousand are taken for participles, and the reverse."""
    counts: Counter[tuple[str, str]] = Counter()
    for sentence in sentences:
        tags = way([word.form for word in sentence.words])
        counts.update(zip((word.tag for word in sentence.words), tags, strict=True))
    shares = []
    for tag, other in (("VBD", "VBN"), ("VBN", "VBD")):
        whole = sum(count for (gold, _), count in counts.items() if gold == tag)
        shares.append(f"{tag} read as {other} {1000 * counts[tag, other] / max(whole, 1):.0f}")
    return f"  of 1,000: {', '.join(shares)}"


def timed(
    name: str,
    sentences: Sequence[Sentence],
    answer: Callable[[Sentence], Sequence[Answer | None]],
) -> None:
    """Print the line of one way."""
    answer(sentences[0])
    start = time.process_time()
    answers = [answer(sentence) for sentence in sentences]
    taken = time.process_time() - start
    speed = sum(len(sentence.words) for sentence in sentences) / taken
    print(f"  {name:<32}{scored(sentences, answers)}{speed:>11,.0f}", flush=True)


def tags_only(way: Way) -> Callable[[Sentence], Sequence[Answer | None]]:
    """Return a way that tags as one that answers."""

    def answer(sentence: Sentence) -> Sequence[Answer | None]:
        tags = way([word.form for word in sentence.words])
        if len(tags) != len(sentence.words):  # it cut the tokens anew
            return [None] * len(sentence.words)
        return [Answer(tag) for tag in tags]

    return answer


def from_text(sentence: Sentence) -> Sequence[Answer | None]:
    """Answer by `analyse`, from the bare text; a token that was cut otherwise is None."""
    tokens = analyse(sentence.text)
    found = {(token.start, token.end): token for token in tokens}
    places = {(word.span.start, word.span.end): at for at, word in enumerate(sentence.words)}

    def head(token: Token) -> int:
        if token.head < 0:
            return -1
        above = tokens[token.head]
        return places.get((above.start, above.end), -2)

    return [
        None if token is None else Answer(token.tag, head(token), token.relation)
        for token in (found.get((word.span.start, word.span.end)) for word in sentence.words)
    ]


def report() -> None:
    """Print the table."""
    start = time.process_time()
    tagger, parser = perceptron()
    tagger.tag(["Warmed", "up"])  # which reads the clusters
    taken = time.process_time() - start
    folder = files("ktimeline.syntax.perceptron")
    sizes = [len((folder / name).read_bytes()) for name in ("english.weights", "english.clusters")]
    print(f"weights: {sizes[0]:,} bytes, clusters: {sizes[1]:,} bytes", end=", ")
    print(f"read in {1000 * taken:.0f} ms\n{HEADER}")
    ways: dict[str, Way] = {"word lists and endings": word_lists()}
    try:
        ways["TextBlob"] = textblob_tagger()
    except ImportError:
        print("  TextBlob is not installed")
    ways["perceptron, tagger alone"] = tagger.tag

    def parsed(sentence: Sentence) -> Sequence[Answer | None]:
        words = [word.form for word in sentence.words]
        tags = tagger.tag(words)
        heads, relations = parser.parse(words, tags)
        return [Answer(*said) for said in zip(tags, heads, relations, strict=True)]

    for name in TREEBANKS:
        sentences = read(name)
        words = sum(len(sentence.words) for sentence in sentences)
        print(f"{name}: {len(sentences):,} sentences, {words:,} tokens")
        for label, way in ways.items():
            timed(label, sentences, tags_only(way))
        print(confused(sentences, tagger.tag))
        timed("perceptron, tagger and parser", sentences, parsed)
        timed("the same, from bare text", sentences, from_text)
    print("past forms and participles in short sentences of ours, right of all")
    for label, way in ways.items():
        print(f"  {label:<32}{'{} of {}'.format(*right_past_forms(way)):>12}")
    right, asked, whole = right_heads(lambda words: parser.parse(words, tagger.tag(words))[0])
    print(f"heads in sentences of news of ours: {right} of {asked}, {whole} sentences whole")
    report_triggers(ways)


def main(arguments: Sequence[str] | None = None) -> int:
    argparse.ArgumentParser(prog="python -m benchmarks.tagging", description=__doc__).parse_args(
        arguments
    )
    try:
        report()
    except MissingCorporaError as error:
        return explain_and_exit(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
