"""The sums that the parser keeps are those of all features, wherever it stands."""

from __future__ import annotations

import zlib

from hypothesis import given, settings
from hypothesis import strategies as st

from ktimeline.syntax.perceptron.arcs import LEFT, REDUCE, RIGHT, SHIFT, Configuration
from ktimeline.syntax.perceptron.features import configuration_features, reading_of
from ktimeline.syntax.perceptron.scores import Memory, Scores
from ktimeline.syntax.perceptron.weights import Classifier

CLASSES = ("a", "b", "c", "d")


class EveryFeature(dict[str, bytes]):
    """Weights, drawn from its letters, for any feature there may be."""

    def __contains__(self, feature: object) -> bool:
        return True

    def __missing__(self, feature: str) -> bytes:
        drawn = zlib.crc32(feature.encode())
        return bytes((1 + drawn % 4, 1 + drawn // 4 % 255))


SENTENCES = st.lists(
    st.tuples(
        st.sampled_from(["Rain", "fell", "in", "Oslo", ",", "1990", "qwxyz", "."]),
        st.sampled_from(["NN", "VBD", "IN", "NNP", ",", "CD"]),
    ),
    min_size=1,
    max_size=8,
)
MEMORY = Memory(Classifier(CLASSES, EveryFeature()))  # kept from one sentence to the next


@settings(max_examples=60)
@given(SENTENCES, st.data())
def test_the_kept_sums_are_those_of_all_features(
    sentence: list[tuple[str, str]], data: st.DataObject
) -> None:
    reading = reading_of([word for word, _ in sentence], [tag for _, tag in sentence])
    state = Configuration(len(sentence))
    scores = Scores(MEMORY, state, reading)
    while not state.is_final:
        if state.stack:
            assert scores.row() == MEMORY.total(configuration_features(state, reading))
        allowed = zip((SHIFT, REDUCE, LEFT, RIGHT), state.allowed(), strict=True)
        action = data.draw(st.sampled_from([action for action, may in allowed if may]))
        state.apply(action, data.draw(st.sampled_from(["nsubj", "obj"])))


def test_a_feature_is_told_once() -> None:
    reading = reading_of(["Rain", "fell", "in", "Oslo"], ["NN", "VBD", "IN", "NNP"])
    state = Configuration(4)
    for action, relation in ((SHIFT, ""), (LEFT, "nsubj"), (SHIFT, ""), (SHIFT, "")):
        state.apply(action, relation)
    features = configuration_features(state, reading)
    templates = [feature[0] for feature in features if feature != "bias"]
    assert len(set(templates)) == len(templates)
