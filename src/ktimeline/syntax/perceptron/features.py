"""What a half-built tree looks like to the parser: mostly the templates of Zhang & Nivre (2011).

The first letter of a feature tells its template. The features of a configuration fall into groups,
by what they hang on, so that the parser can add up the weights of a group once and keep the sum:
functions of the facts themselves here, functions of the whole configuration below.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ktimeline.syntax.perceptron.arcs import NONE, Configuration
from ktimeline.syntax.perceptron.tagger import look_of

__all__ = [
    "NOTHING", "Reading", "below_features", "between", "between_features", "configuration_features",
    "head_features", "heads_of", "next_children_features", "next_features", "pair_features",
    "reading_of", "second_features", "tag_features", "tags_ahead_features", "third_features",
    "top_children_features", "top_features",
]  # fmt: skip

_ROOT = ("<root>", "<root>", "r")  # word, tag and cluster of what is no word
NOTHING = ("_", "_", "n")
_MARKS = frozenset({",", ":", "``", "''"})


class Reading(NamedTuple):
    """A sentence as the parser sees it: behind the words the root, then thrice nothing.

    Nothing, the last one, is also what an index of -1 finds. `faces` has word, tag and cluster
    together; `middle` and `broad` have broader clusters. `commas` and `verbs` count those among
    the words before each.
    """

    faces: list[tuple[str, str, str]]
    words: list[str]
    tags: list[str]
    clusters: list[str]
    middle: list[str]
    broad: list[str]
    commas: list[int]
    verbs: list[int]


def reading_of(words: Sequence[str], tags: Sequence[str]) -> Reading:
    """Return the words and tags of a sentence as the parser sees them."""
    commas, verbs = [0], [0]
    for tag in tags:
        commas.append(commas[-1] + (tag in _MARKS))
        verbs.append(verbs[-1] + (tag[:2] in {"VB", "MD"}))
    looks = [look_of(word) for word in words]
    faces = [(look.lower, tag, look.cluster) for look, tag in zip(looks, tags, strict=True)]
    faces += [_ROOT, NOTHING, NOTHING, NOTHING]
    behind = [cluster for _, _, cluster in faces[len(looks) :]]
    return Reading(
        faces,
        [word for word, _, _ in faces],
        [tag for _, tag, _ in faces],
        [cluster for _, _, cluster in faces],
        [*(look.middle for look in looks), *behind],
        [*(look.broad for look in looks), *behind],
        commas,
        verbs,
    )


def configuration_features(state: Configuration, reading: Reading) -> list[str]:
    """Return all features of a configuration."""
    faces, tags, stack, n0 = reading.faces, reading.tags, state.stack, state.next
    s0 = stack[-1] if stack else NONE
    s1 = stack[-2] if len(stack) > 1 else NONE
    s0t, n0t, n1t, n2t = tags[s0], *tags[n0 : n0 + 3]
    gap = between(reading, s0, n0)
    return [
        "bias",
        *next_features(*faces[n0]),
        *second_features(*faces[n0 + 1]),
        *third_features(*faces[n0 + 2]),
        *tags_ahead_features(n0t, n1t, n2t),
        *top_features(*faces[s0]),
        *tag_features(s0t, n0t, n1t, n2t),
        *below_features(tags[s1], s0t, n0t),
        *between_features(s0t, n0t, *gap),
        *head_features(*heads_of(state, reading, s0)),
        *top_children_features(state, reading, s0),
        *next_children_features(state, reading, n0),
        *pair_features(state, reading, s0, gap),
    ]


# ---- What hangs on one word --------------------------------------------------------------------


def top_features(word: str, tag: str, cluster: str) -> list[str]:
    """Return what the top of the stack tells."""
    return [f"a{word} {tag}", f"b{word}", f"l{cluster} {tag}"]


def next_features(word: str, tag: str, cluster: str) -> list[str]:
    """Return what the next word tells."""
    return [f"d{word} {tag}", f"e{word}", f"f{tag}", f"w{cluster} {tag}"]


def second_features(word: str, tag: str, _: str) -> list[str]:
    """Return what the word after the next tells."""
    return [f"g{word} {tag}", f"h{word}", f"i{tag}"]


def third_features(word: str, tag: str, _: str) -> list[str]:
    """Return what the second word after the next tells."""
    return [f"j{word}", f"k{tag}"]


# ---- What hangs on tags, relations and counts --------------------------------------------------


def tags_ahead_features(n0: str, n1: str, n2: str) -> list[str]:
    """Return what the tags of the next three words tell."""
    return [f"q{n0} {n1}", f"r{n0} {n1} {n2}"]


def tag_features(s0: str, n0: str, n1: str, n2: str) -> list[str]:
    """Return what the tag of the top of the stack and those of the next three words tell."""
    return [f"p{s0} {n0}", f"s{s0} {n0} {n1}", f"t{s0} {n0} {n1} {n2}"]


def below_features(s1: str, s0: str, n0: str) -> list[str]:
    """Return what the tags of the two on the top of the stack and of the next word tell."""
    return [f"v{s1} {s0} {n0}", f"x{s1} {s0}"]


def between_features(s0: str, n0: str, far: str, comma: int, verb: int) -> list[str]:
    """Return what lies between the two words, told with their tags."""
    return [f"B{s0} {far} {n0}", f"3{s0} {n0} {comma}", f"4{s0} {n0} {verb} {comma}"]


def head_features(s0: str, relation: str, head: str, above: str) -> list[str]:
    """Return what the head of the top of the stack and that one's head tell, tags all of them."""
    return [f"c{s0} {relation}", f"I{head} {relation} {s0}", f"P{head} {above} {s0}"]


# ---- What hangs on the configuration -----------------------------------------------------------


Gap = tuple[str, int, int]


def between(reading: Reading, s0: int, n0: int) -> Gap:
    """Return how far apart two words are, and how many commas and verbs, 2 for more, between."""
    if s0 < 0:
        return "-", 0, 0
    distance = n0 - s0
    far = str(distance) if distance < 5 else "5" if distance < 9 else "9"
    commas = reading.commas[n0] - reading.commas[s0]
    verbs = reading.verbs[n0] - reading.verbs[s0 + 1]
    return far, commas if commas < 2 else 2, verbs if verbs < 2 else 2


def heads_of(state: Configuration, reading: Reading, s0: int) -> tuple[str, str, str, str]:
    """Return the tag of a word and its relation, and the tags of its head and of that one's."""
    if s0 < 0:
        return reading.tags[NONE], "", reading.tags[NONE], reading.tags[NONE]
    head = state.heads[s0]
    above = state.heads[head] if head >= 0 else NONE
    return reading.tags[s0], state.relations[s0], reading.tags[head], reading.tags[above]


def _outermost(children: Sequence[int]) -> tuple[int, int]:
    """Return the outermost child and the one before it."""
    if not children:
        return NONE, NONE
    return children[-1], children[-2] if len(children) > 1 else NONE


def top_children_features(state: Configuration, reading: Reading, s0: int) -> list[str]:
    """Return what the children of the top of the stack tell."""
    words, tags, relations = reading.words, reading.tags, state.relations
    lefts, rights = (state.lefts[s0], state.rights[s0]) if s0 >= 0 else ([], [])
    left, left_two = _outermost(lefts)
    right, right_two = _outermost(rights)
    left_set = " ".join([relations[child] for child in lefts])
    right_set = " ".join([relations[child] for child in rights])
    word, tag = words[s0], tags[s0]
    left_relation = relations[left] if lefts else ""
    right_relation = relations[right] if rights else ""
    return [
        f"F{word} {len(rights)}", f"J{words[left]} {left_relation} {tag}",
        f"K{words[right]} {right_relation} {tag}", f"M{tags[left]} {tags[left_two]} {tag}",
        f"N{tags[right]} {tags[right_two]} {tag}", f"Q{word} {left_set}", f"R{tag} {right_set}",
        f"S{word} {right_set}", f"9{reading.clusters[s0]} {right_set}",
    ]  # fmt: skip


def next_children_features(state: Configuration, reading: Reading, n0: int) -> list[str]:
    """Return what the children of the next word tell."""
    words, tags, relations = reading.words, reading.tags, state.relations
    children = state.lefts[n0]
    left, left_two = _outermost(children)
    relation = relations[left] if children else ""
    word, tag = words[n0], tags[n0]
    told = " ".join([relations[child] for child in children])
    return [
        f"G{word} {tag} {len(children)}", f"L{words[left]} {relation} {tag}",
        f"O{tags[left]} {tags[left_two]} {tag}", f"T{tag} {told}",
    ]  # fmt: skip


def pair_features(state: Configuration, reading: Reading, s0: int, gap: Gap) -> list[str]:
    """Return what hangs on the top of the stack and the next word, and not on their tags alone.

    `gap` is what lies between them, as `between` tells.
    """
    n0, (far, comma, verb) = state.next, gap
    _, words, tags, clusters, _, broad, _, _ = reading
    s0w, s0t, s0c, n0w, n0t, n0c = words[s0], tags[s0], clusters[s0], *reading.faces[n0]
    n1t, both = tags[n0 + 1], f"{s0t} {n0t}"
    return [
        f"m{s0w} {both}", f"n{both} {n0w}", f"o{s0w} {n0w}", f"C{s0w} {far}", f"D{n0w} {far}",
        f"U{s0w} {n0t} {n1t}", f"V{s0t} {n0w} {n1t}", f"0{s0w[-3:]} {n0t}", f"1{n0w[-3:]} {s0t}",
        f"5{s0w} {comma} {n0t}", f"6{s0t} {n0w} {comma} {verb}",
        f"W{s0c} {both}", f"X{n0c} {both}", f"Y{broad[s0]} {broad[n0]} {both}",
        f"Z{clusters[n0 + 1]} {both}",
        *_families(state, reading, s0, n0, both),
    ]  # fmt: skip


def _families(
    state: Configuration, reading: Reading, s0: int, n0: int, both: str
) -> tuple[str, ...]:
    """Return what heads and children tell together with both."""
    words, tags, middle, relations = reading.words, reading.tags, reading.middle, state.relations
    lefts, rights = (state.lefts[s0], state.rights[s0]) if s0 >= 0 else ([], [])
    nexts = state.lefts[n0]
    head = state.heads[s0] if s0 >= 0 else NONE
    left, left_relation = (tags[lefts[-1]], relations[lefts[-1]]) if lefts else ("_", "")
    right, right_relation = (tags[rights[-1]], relations[rights[-1]]) if rights else ("_", "")
    child = nexts[-1] if nexts else NONE
    relation = relations[child] if nexts else ""
    n0t, child_word, head_cluster = tags[n0], words[child], middle[head]
    right_set = " ".join([relations[one] for one in rights])
    return (
        f"u{tags[head]} {both}", f"y{both} {left} {left_relation}",
        f"z{both} {right} {right_relation}", f"A{both} {tags[child]} {relation}",
        f"E{both} {len(lefts)} {len(rights)}",
        f"2{relations[s0] if s0 >= 0 else ''} {right_set} {n0t}",
        f"8{reading.clusters[head]} {both}", f"7{head_cluster} {words[s0]} {n0t}",
        f"H{middle[s0]} {middle[child]} {n0t}", f"={middle[s0]} {child_word} {middle[n0]}",
        f"+{head_cluster} {child_word} {n0t}",
    )  # fmt: skip
