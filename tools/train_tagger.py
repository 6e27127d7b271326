"""Train the tagger and the parser of `ktimeline.syntax.perceptron`, and write their weights.

Run by hand, at development time only: `python -m tools.train_tagger FOLDER`, where FOLDER has
`ewt-train.conllu` (Universal Dependencies English Web Treebank, CC BY-SA 4.0) and
`gum-wikinews-train.conllu` (the Wikinews articles and interviews of UD English GUM, CC BY). The
same treebanks give the same bytes. Takes some ten minutes of CPU time and two gigabytes of memory.

Both are averaged perceptrons (Collins 2002). The parser learns by a dynamic oracle, following its
own transitions (Goldberg & Nivre 2012), from tags that a tagger gave which had not seen them.
"""

from __future__ import annotations

import argparse
import random
import struct
import sys
from collections.abc import Iterable, Sequence, Set
from itertools import product
from pathlib import Path

from benchmarks.treebank import Sentence, read_conllu
from tools.arc_oracle import good_transitions

from ktimeline.syntax.perceptron.arcs import LEFT, NONE, REDUCE, RIGHT, SHIFT, Configuration
from ktimeline.syntax.perceptron.features import configuration_features, reading_of
from ktimeline.syntax.perceptron.parser import action_name
from ktimeline.syntax.perceptron.tagger import (
    START,
    Tagger,
    contextual_features,
    heading_of,
    look_of,
    word_features,
)
from ktimeline.syntax.perceptron.weights import Classifier, dump

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "src" / "ktimeline" / "syntax" / "perceptron" / "english.weights"
WEB, NEWS = "ewt-train", "gum-wikinews-train"
TITLE = """\
Weights of the English tagger and parser of ktimeline, made by tools/train_tagger.py.
Trained on: Universal Dependencies English Web Treebank, CC BY-SA 4.0, and the Wikinews part of
Universal Dependencies English GUM, CC BY. These weights are under CC BY-SA 4.0; see README.md.
"""
# A short first training tells which features are worth a place; the second learns with them alone.
SCOUTING, TAGGER_ROUNDS, PARSER_ROUNDS = 2, 6, 8
TAGGER_LEAST, PARSER_LEAST = 1.0, 1.3  # of a feature's averaged weight after scouting, in updates
FOLDS, FOLD_ROUNDS = 2, 4
LANE = 64
SCOUT_STEP = 0.05
STEP, LEAST_STEPS = 0.5, 2  # of an averaged weight in the file, in updates


class Perceptron:
    """An averaged perceptron in the making; a feature's weights are the lanes of one number."""

    def __init__(self, classes: Iterable[str], known: Set[str] | None = None) -> None:
        self.classes = sorted(set(classes))
        self._known = known  # the only features to learn, all if None
        self.place = {name: place for place, name in enumerate(self.classes)}
        self.rows: dict[str, int] = {}
        self._late: dict[str, int] = {}  # updates times when they came
        self._ones = [1 << LANE * place for place in range(len(self.classes))]
        self._lanes = struct.Struct(f"<{len(self.classes)}Q")
        self._middle = sum(one << (LANE - 1) for one in self._ones)
        self._steps = 0

    def scores(self, features: Iterable[str]) -> tuple[int, ...]:
        """Return the score of each class."""
        row, rows = self._middle, self.rows
        for feature in features:
            if feature in rows:
                row += rows[feature]
        return self._lanes.unpack(row.to_bytes(self._lanes.size, "little"))

    def learn(self, features: Iterable[str], right: int, guessed: int) -> None:
        """Count a step, and move the weights from the guessed class to the right one."""
        self._steps += 1
        if right == guessed:
            return
        change = self._ones[right] - self._ones[guessed]
        late = self._steps * change
        for feature in features:
            if self._known is None or feature in self._known:
                self.rows[feature] = self.rows.get(feature, 0) + change
                self._late[feature] = self._late.get(feature, 0) + late

    def telling(self, least: float) -> frozenset[str]:
        """Return the features with an averaged weight of at least `least` updates."""
        steps = round(least / SCOUT_STEP)
        return frozenset(
            feature
            for feature, pairs in self.folded(SCOUT_STEP).items()
            if max(abs(weight - 128) for weight in pairs[1::2]) >= steps
        )

    def folded(self, step: float, least: int = 1) -> dict[str, bytes]:
        """Return the averaged weights in whole steps of `step`, as `weights.dump` takes them.

        Weights of fewer than `least` steps are left out.
        """
        rows: dict[str, bytes] = {}
        zero, scale = 1 << LANE - 1, 1 / (self._steps * step)
        for feature, row in self.rows.items():
            total = self._steps * row - self._late[feature] + self._middle
            lanes = self._lanes.unpack(total.to_bytes(self._lanes.size, "little"))
            pairs = bytearray()
            for place, lane in enumerate(lanes):
                if lane != zero and abs(weight := round((lane - zero) * scale)) >= least:
                    pairs += bytes((place + 1, 128 + max(-127, min(127, weight))))
            if pairs:
                rows[feature] = bytes(pairs)
        return rows


# ---- The tagger -------------------------------------------------------------------------------


def train_tagger(
    sentences: Sequence[Sentence], rounds: int, known: Set[str] | None = None
) -> Perceptron:
    """Return a perceptron that has learnt the tags of `sentences`."""
    learner = Perceptron((word.tag for one in sentences for word in one.words), known)
    examples = [_tagging_example(sentence, learner) for sentence in sentences]
    order = random.Random(1)
    for _ in range(rounds):
        order.shuffle(examples)
        for words, fixed, gold in examples:
            _learn_tags(learner, words, fixed, gold)
    return learner


def _tagging_example(
    sentence: Sentence, learner: Perceptron
) -> tuple[list[str], list[list[str]], list[int]]:
    words = [word.form for word in sentence.words]
    padded = [START, START, *words, START, START]
    fixed = [
        [
            sys.intern(feature)
            for offset in range(-2, 3)
            for feature in word_features(padded[place + offset], offset)
        ]
        for place in range(2, len(padded) - 2)
    ]
    return words, fixed, [learner.place[word.tag] for word in sentence.words]


def _learn_tags(
    learner: Perceptron, words: list[str], fixed: list[list[str]], gold: list[int]
) -> None:
    heading = heading_of(words)
    looks = [look_of(word) for word in (*words, START)]
    before = last = START
    for place, right in enumerate(gold):
        context = contextual_features(before, last, looks[place], looks[place + 1], heading)
        features = [*fixed[place], *context]
        scores = learner.scores(features)
        guessed = scores.index(max(scores))
        learner.learn(features, right, guessed)
        before, last = last, learner.classes[guessed]


def tagged_by_others(sentences: Sequence[Sentence]) -> list[list[str]]:
    """Return the tags that taggers give who have not seen the sentence."""
    tags: list[list[str]] = [[] for _ in sentences]
    for fold in range(FOLDS):
        seen = [sentence for at, sentence in enumerate(sentences) if at % FOLDS != fold]
        learner = train_tagger(seen, FOLD_ROUNDS)
        tagger = Tagger(Classifier(learner.classes, learner.folded(STEP)))
        for at in range(fold, len(sentences), FOLDS):
            tags[at] = tagger.tag([word.form for word in sentences[at].words])
    return tags


# ---- The parser -------------------------------------------------------------------------------


def train_parser(
    sentences: Sequence[Sentence],
    tags: Sequence[list[str]],
    rounds: int,
    known: Set[str] | None = None,
) -> Perceptron:
    """Return a perceptron that has learnt the transitions to the trees of `sentences`."""
    relations = {word.relation for sentence in sentences for word in sentence.words}
    names = [action_name(SHIFT, ""), action_name(REDUCE, "")]
    names += [action_name(LEFT, relation) for relation in relations]
    names += [action_name(RIGHT, relation) for relation in relations - {"root"}]
    learner = Perceptron(names, known)
    places = {
        allowed: [
            place for place, name in enumerate(learner.classes) if allowed["SDLR".index(name[0])]
        ]
        for allowed in product((False, True), repeat=4)
    }
    examples = list(zip(sentences, tags, strict=True))
    order = random.Random(2)
    for number in range(rounds):
        order.shuffle(examples)
        for sentence, given in examples:
            _learn_tree(learner, places, sentence, given, explore=number > 0)
    return learner


def _learn_tree(
    learner: Perceptron,
    places: dict[tuple[bool, ...], list[int]],
    sentence: Sentence,
    tags: list[str],
    *,
    explore: bool,
) -> None:
    words = sentence.words
    gold = [word.head if word.head >= 0 else len(words) for word in words]
    gold.append(NONE)
    children: list[list[int]] = [[] for _ in gold]
    for child, head in enumerate(gold[:-1]):
        children[head].append(child)
    labels = [word.relation for word in words]
    reading = reading_of([word.form for word in words], tags)
    state = Configuration(len(words))
    while not state.is_final:
        features = configuration_features(state, reading)
        scores = learner.scores(features)
        guessed = max(places[state.allowed()], key=scores.__getitem__)
        good = sorted(
            learner.place[name] for name in good_transitions(state, gold, children, labels)
        )
        right = guessed if guessed in good else max(good, key=scores.__getitem__)
        learner.learn(features, right, guessed)
        taken = learner.classes[guessed if explore else right]
        state.apply("SDLR".index(taken[0]), taken[1:])


# ---- The file ---------------------------------------------------------------------------------


def train(folder: Path) -> bytes:
    """Return the bytes of the weights file that the treebanks of `folder` give."""
    web, news = (list(read_conllu(folder / f"{name}.conllu")) for name in (WEB, NEWS))
    sentences = [*web, *news, *news]  # news twice: it is what is to be read
    known = train_tagger(sentences, SCOUTING).telling(TAGGER_LEAST)
    tagger = train_tagger(sentences, TAGGER_ROUNDS, known)
    print("tagger trained", flush=True)
    tags = tagged_by_others([*web, *news])
    tags += tags[len(web) :]
    print("sentences tagged", flush=True)
    known = train_parser(sentences, tags, SCOUTING).telling(PARSER_LEAST)
    print(f"{len(known)} features", flush=True)
    parser = train_parser(sentences, tags, PARSER_ROUNDS, known)
    return dump(
        TITLE,
        {
            "tagger": (tagger.classes, tagger.folded(STEP, LEAST_STEPS)),
            "parser": (parser.classes, parser.folded(STEP, LEAST_STEPS)),
        },
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, and write the file."""
    options = argparse.ArgumentParser(prog="python -m tools.train_tagger", description=__doc__)
    options.add_argument("folder", type=Path, help="where the treebanks lie")
    data = train(options.parse_args(arguments).folder)
    TARGET.write_bytes(data)
    print(f"{TARGET.relative_to(ROOT)}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
