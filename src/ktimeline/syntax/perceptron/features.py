"""What a half-built tree looks like to the parser: mostly the templates of Zhang & Nivre (2011)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ktimeline.syntax.perceptron.arcs import NONE, Configuration
from ktimeline.syntax.perceptron.tagger import look_of

__all__ = [
    "Reading", "ahead_features", "configuration_features", "reading_of", "shared_features",
    "top_features",
]  # fmt: skip

_BEHIND = ("<root>", "_", "_", "_")


class Reading(NamedTuple):
    """A sentence as the parser sees it: behind the words the root, then thrice nothing.

    Nothing, the last one, is also what an index of -1 finds. `commas` and `verbs` count those
    among the words before each.
    """

    words: list[str]
    tags: list[str]
    commas: list[int]
    verbs: list[int]


def reading_of(words: Sequence[str], tags: Sequence[str]) -> Reading:
    """Return the words and tags of a sentence as the parser sees them."""
    commas, verbs = [0], [0]
    for tag in tags:
        commas.append(commas[-1] + (tag in {",", ":", "``", "''"}))
        verbs.append(verbs[-1] + (tag[:2] in {"VB", "MD"}))
    return Reading(
        [*(look_of(word).lower for word in words), *_BEHIND],
        [*tags, *_BEHIND],
        commas,
        verbs,
    )


def configuration_features(state: Configuration, reading: Reading) -> list[str]:
    """Return the features of a configuration; the first letter tells them apart."""
    top = state.stack[-1] if state.stack else NONE
    features = ahead_features(reading, state.next)
    features += top_features(reading.words[top], reading.tags[top])
    return features + shared_features(state, reading)


def ahead_features(reading: Reading, n0: int) -> list[str]:
    """Return what hangs on the next word and the two after it only."""
    words, tags = reading.words, reading.tags
    n0w, n0t, n1w, n1t, n2t = (
        words[n0],
        tags[n0],
        words[n0 + 1],
        tags[n0 + 1],
        tags[n0 + 2],
    )
    return [
        "bias",
        f"d{n0w} {n0t}", f"e{n0w}", f"f{n0t}", f"g{n1w} {n1t}", f"h{n1w}", f"i{n1t}",
        f"j{words[n0 + 2]}", f"k{n2t}", f"q{n0t} {n1t}", f"r{n0t} {n1t} {n2t}",
    ]  # fmt: skip


def top_features(word: str, tag: str) -> list[str]:
    """Return what hangs on the top of the stack only."""
    return [f"a{word} {tag}", f"b{word}"]


def shared_features(state: Configuration, reading: Reading) -> list[str]:
    """Return the features that hang on more than one of the two."""
    stack = state.stack
    top = stack[-1] if stack else NONE
    below = stack[-2] if len(stack) > 1 else NONE
    return _words_around(reading, top, below, state.next) + _family(state, reading, top)


def _words_around(reading: Reading, s0: int, s1: int, n0: int) -> list[str]:
    """Return what the words tell: two on the stack, three to come, and what lies between."""
    words, tags, commas, verbs = reading
    s0w, s0t, s1t = words[s0], tags[s0], tags[s1]
    n0w, n0t, n1t, n2t = words[n0], tags[n0], tags[n0 + 1], tags[n0 + 2]
    far, comma, verb = "-", 0, 0
    if s0 >= 0:
        distance = n0 - s0
        far = str(distance) if distance < 5 else "5" if distance < 9 else "9"
        comma = min(commas[n0] - commas[s0], 2)
        verb = min(verbs[n0] - verbs[s0 + 1], 2)
    n0wt, both = f"{n0w} {n0t}", f"{s0t} {n0t}"
    return [
        f"m{s0w} {both}", f"n{s0t} {n0wt}", f"o{s0w} {n0w}", f"p{both}",
        f"s{both} {n1t}", f"t{both} {n1t} {n2t}", f"v{s1t} {both}", f"x{s1t} {s0t}",
        f"B{s0t} {far} {n0t}", f"C{s0w} {far}", f"D{n0w} {far}",
        f"U{s0w} {n0t} {n1t}", f"V{s0t} {n0w} {n1t}",
        f"0{s0w[-3:]} {n0t}", f"1{n0w[-3:]} {s0t}",
        f"3{both} {comma}", f"4{both} {verb} {comma}", f"5{s0w} {comma} {n0t}",
        f"6{s0t} {n0w} {comma} {verb}",
    ]  # fmt: skip


def _last_two(children: Sequence[int]) -> tuple[int, int]:
    if not children:
        return NONE, NONE
    return children[-1], children[-2] if len(children) > 1 else NONE


def _family(state: Configuration, reading: Reading, s0: int) -> list[str]:
    """Return what heads and children tell: those of the top of the stack and of the next word."""
    words, tags, heads, relations = (
        reading.words,
        reading.tags,
        state.heads,
        state.relations,
    )
    n0 = state.next
    s0_lefts = state.lefts[s0] if s0 >= 0 else ()
    s0_rights = state.rights[s0] if s0 >= 0 else ()
    n0_lefts = state.lefts[n0]
    s0h = heads[s0] if s0 >= 0 else NONE
    s0h2 = heads[s0h] if s0h >= 0 else NONE
    (s0l, s0l2), (s0r, s0r2), (n0l, n0l2) = map(_last_two, (s0_lefts, s0_rights, n0_lefts))
    s0l_r = relations[s0l] if s0l >= 0 else ""
    s0r_r = relations[s0r] if s0r >= 0 else ""
    n0l_r = relations[n0l] if n0l >= 0 else ""
    s0_r = relations[s0] if s0 >= 0 else ""
    left_set = " ".join([relations[child] for child in s0_lefts])
    right_set = " ".join([relations[child] for child in s0_rights])
    n0_set = " ".join([relations[child] for child in n0_lefts])
    s0w, s0t, n0t = words[s0], tags[s0], tags[n0]
    both, right_count = f"{s0t} {n0t}", len(s0_rights)
    return [
        f"c{s0t} {s0_r}", f"u{tags[s0h]} {both}",
        f"y{both} {tags[s0l]} {s0l_r}", f"z{both} {tags[s0r]} {s0r_r}",
        f"A{both} {tags[n0l]} {n0l_r}",
        f"E{s0t} {len(s0_lefts)} {right_count} {n0t}", f"F{s0w} {right_count}",
        f"G{words[n0]} {n0t} {len(n0_lefts)}", f"I{tags[s0h]} {s0_r} {s0t}",
        f"J{words[s0l]} {s0l_r} {s0t}", f"K{words[s0r]} {s0r_r} {s0t}",
        f"L{words[n0l]} {n0l_r} {n0t}", f"M{tags[s0l]} {tags[s0l2]} {s0t}",
        f"N{tags[s0r]} {tags[s0r2]} {s0t}", f"O{tags[n0l]} {tags[n0l2]} {n0t}",
        f"P{tags[s0h]} {tags[s0h2]} {s0t}", f"Q{s0w} {left_set}", f"R{s0t} {right_set}",
        f"S{s0w} {right_set}", f"T{n0t} {n0_set}", f"2{s0_r} {right_set} {n0t}",
    ]  # fmt: skip
