"""Train the tagger and the parser of `ktimeline.syntax.perceptron`, and write their weights.

Run by hand, at development time only: `python -m tools.train_tagger FOLDER`, where FOLDER has
`ewt-train.conllu` (Universal Dependencies English Web Treebank, CC BY-SA 4.0) and
`gum-wikinews-train.conllu` (the Wikinews articles and interviews of UD English GUM, CC BY). To
them come the sentences of `tools.drills`, and, for the parser, the trees that a stronger one read
in news (`--silver FILE`, made by `tools.teach_parser`). The same treebanks, drills and silver, and
the same clusters of words (see `tools.build_clusters`), give the same bytes. Takes some two hours
of CPU time and several gigabytes of memory.

Both are averaged perceptrons (Collins 2002), their weights the mean of several trainings that
differ in the order of the sentences. The parser learns by a dynamic oracle, following its own
transitions (Goldberg & Nivre 2012), from tags that a tagger gave which had not seen them. Its right
transitions have to win by a margin.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence, Set
from itertools import product
from pathlib import Path

from benchmarks.treebank import Sentence, read_conllu
from tools.arc_oracle import good_transitions
from tools.drills import COUNT, drills, news_drills
from tools.perceptron import Perceptron

from ktimeline.syntax.perceptron.arcs import LEFT, NONE, REDUCE, RIGHT, SHIFT, Configuration
from ktimeline.syntax.perceptron.clause import PAST, Clause, clause_features, verbs_ahead
from ktimeline.syntax.perceptron.features import configuration_features, reading_of
from ktimeline.syntax.perceptron.parser import action_name
from ktimeline.syntax.perceptron.tagger import (
    START,
    Tagger,
    cluster_features,
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
SCOUTING, TAGGER_ROUNDS, PARSER_ROUNDS = 2, 6, 4
TAGGER_LEAST, PARSER_LEAST = 1.0, 2.5  # of a feature's averaged weight after scouting, in updates
FOLDS, FOLD_ROUNDS, FOLD_BLOCK = 2, 4, 200
MARGIN = 3  # by which a right transition has to win, in updates
TAGGER_SEEDS, PARSER_SEEDS = (1, 18, 35), (2, 19, 36)  # of the orders of the sentences
STEP, LEAST_STEPS = 0.5, 2  # of an averaged weight of the tagger in the file, in updates
PARSER_STEP = 1.0


# ---- The tagger -------------------------------------------------------------------------------


def train_tagger(
    sentences: Sequence[Sentence],
    rounds: int,
    known: Set[str] | None = None,
    seeds: Sequence[int] = TAGGER_SEEDS[:1],
) -> Perceptron:
    """Return a perceptron that has learnt the tags of `sentences`.

    It has learnt them once for each seed, `rounds` rounds long.
    """
    learner = Perceptron((word.tag for one in sentences for word in one.words), known)
    given = [_tagging_example(sentence, learner) for sentence in sentences]
    for seed in seeds:
        learner.restart()
        examples = list(given)
        order = random.Random(seed)
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
            for feature in (
                *word_features(padded[place + offset], offset),
                *cluster_features(look_of(padded[place + offset]), offset),
            )
        ]
        for place in range(2, len(padded) - 2)
    ]
    return words, fixed, [learner.place[word.tag] for word in sentence.words]


def _learn_tags(
    learner: Perceptron, words: list[str], fixed: list[list[str]], gold: list[int]
) -> None:
    heading = heading_of(words)
    looks = [look_of(word) for word in (*words, START)]
    ahead = verbs_ahead([(look.lower, look.letters[0]) for look in looks[:-1]])
    before = last = START
    clause = Clause()
    for place, right in enumerate(gold):
        look, after = looks[place], looks[place + 1]
        context = contextual_features(before, last, look, after, heading)
        letter = look.letters[1]
        if letter in PAST:
            context += clause_features(letter, last, after.letters[1], clause, ahead[place])
        features = [*fixed[place], *context]
        scores = learner.scores(features)
        guessed = scores.index(max(scores))
        learner.learn(features, right, guessed)
        before, last = last, learner.classes[guessed]
        clause.see(last, look.letters[0])


def tagged_by_others(sentences: Sequence[Sentence]) -> list[list[str]]:
    """Return the tags that taggers give who have seen none of the text around."""
    tags: list[list[str]] = [[] for _ in sentences]
    for fold in range(FOLDS):
        unseen = [at for at in range(len(sentences)) if at // FOLD_BLOCK % FOLDS == fold]
        left_out = set(unseen)
        seen = [sentence for at, sentence in enumerate(sentences) if at not in left_out]
        learner = train_tagger(seen or sentences, FOLD_ROUNDS)
        tagger = Tagger(Classifier(learner.classes, learner.folded(STEP)))
        for at in unseen:
            tags[at] = tagger.tag([word.form for word in sentences[at].words])
    return tags


# ---- The parser -------------------------------------------------------------------------------


def train_parser(
    sentences: Sequence[Sentence],
    tags: Sequence[list[str]],
    rounds: int,
    known: Set[str] | None = None,
    seeds: Sequence[int] = PARSER_SEEDS[:1],
) -> Perceptron:
    """Return a perceptron that has learnt the transitions to the trees of `sentences`.

    It has learnt them once for each seed, `rounds` rounds long.
    """
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
    for seed in seeds:
        learner.restart()
        examples = list(zip(sentences, tags, strict=True))
        order = random.Random(seed)
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
        choices = places[state.allowed()]
        if len(choices) == 1:
            state.apply("SDLR".index(learner.classes[choices[0]][0]))
            continue
        features = configuration_features(state, reading)
        scores = learner.scores(features)
        good = {learner.place[name] for name in good_transitions(state, gold, children, labels)}
        right = max(sorted(good), key=scores.__getitem__)
        rivals = (place for place in choices if place not in good)
        rival = max(rivals, key=scores.__getitem__, default=right)
        close = scores[right] - scores[rival] < MARGIN
        learner.learn(features, right, rival if close else right)
        guessed = rival if scores[rival] > scores[right] else right
        taken = learner.classes[guessed if explore else right]
        state.apply("SDLR".index(taken[0]), taken[1:])


# ---- The file ---------------------------------------------------------------------------------


def train(folder: Path, count: int = COUNT, silver: Path | None = None) -> bytes:
    """Return the bytes of the weights file that the treebanks of `folder` and the drills give.

    The parser learns from the trees of `silver` too, and from the drills of what newspapers write,
    on the tags that the tagger gives there.
    """
    web, news = (list(read_conllu(folder / f"{name}.conllu")) for name in (WEB, NEWS))
    drilled = list(drills(count))
    sentences = [*web, *news, *news, *drilled]  # news twice: it is what is to be read
    known = train_tagger(sentences, SCOUTING).telling(TAGGER_LEAST)
    learnt = train_tagger(sentences, TAGGER_ROUNDS, known, TAGGER_SEEDS)
    tagger = (learnt.classes, learnt.folded(STEP, LEAST_STEPS))
    print("tagger trained", flush=True)
    tags = tagged_by_others([*web, *news, *drilled])
    tags[len(web) : len(web)] = tags[len(web) : len(web) + len(news)]
    if silver:
        read = Tagger(Classifier(*tagger))
        more = [*news_drills(), *read_conllu(silver)]
        sentences += more
        tags += [read.tag([word.form for word in one.words]) for one in more]
    print("sentences tagged", flush=True)
    known = train_parser(sentences, tags, SCOUTING).telling(PARSER_LEAST)
    print(f"{len(known)} features", flush=True)
    parser = train_parser(sentences, tags, PARSER_ROUNDS, known, PARSER_SEEDS)
    return dump(TITLE, {"tagger": tagger, "parser": (parser.classes, parser.folded(PARSER_STEP))})


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, and write the file."""
    options = argparse.ArgumentParser(prog="python -m tools.train_tagger", description=__doc__)
    options.add_argument("folder", type=Path, help="where the treebanks lie")
    options.add_argument("--silver", type=Path, help="trees that a teacher read, in CoNLL-U")
    given = options.parse_args(arguments)
    data = train(given.folder, silver=given.silver)
    TARGET.write_bytes(data)
    print(f"{TARGET.relative_to(ROOT)}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
