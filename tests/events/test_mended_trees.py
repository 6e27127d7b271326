"""Trees that are mended, and trees that are left as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.events.mending import mend
from ktimeline.events.tree import Node, Tree, read_tree
from ktimeline.model import Span

# word tag head relation, a line a word, as a parser gave it; and what should hang elsewhere
RELATIVE = """
Lund NNP 2 nsubj
who WP 2 nsubj
took VBD -1 root
office NN 2 obj
, , 5 punct
denied VBD 2 conj
it PRP 5 obj
"""
INSERTION = """
Lund NNP 2 nsubj
, , 2 punct
appointed VBD -1 root
then RB 2 advmod
, , 5 punct
left VBD 2 conj
"""
OPENING = """
Having VBG 1 aux
failed VBN -1 root
, , 4 punct
both DT 4 det
crews NNS 5 nsubj
dug VBD 1 conj
"""
CLAUSE = """
Firms NNS 1 nsubj
shut VBD -1 root
after IN 3 case
miners NNS 1 obl
were VBD 5 aux:pass
killed VBN 1 conj
"""
NOUN_ROOT = """
Sides NNS -1 root
agreed VBN 0 acl
to IN 3 case
talks NNS 1 obl
"""
BEFORE_AND = """
Firms NNS 1 nsubj
cut VBD -1 root
pay NN 1 obj
last JJ 4 amod
year NN 6 nsubj
and CC 6 cc
left VBD 1 conj
"""
COMMAS = """
Shops NNS 2 vocative
, , 2 punct
closed VBN 6 acl
then RB 2 advmod
, , 2 punct
will MD 6 aux
reopen VB -1 root
"""
BESIDE = """
They PRP 1 nsubj
met VBD -1 root
Ana NNP 1 parataxis
and CC 4 cc
paid VBD 1 conj
weekly JJ 1 parataxis
"""
JOINED = """
Lund NNP 4 nsubj
elected VBN 0 acl
and CC 3 cc
ousted VBN 0 conj
left VBD -1 root
"""
CLEFT = """
It PRP 6 nsubj
was VBD 6 cop
then RB 1 advmod
that IN 6 mark
two CD 5 nummod
men NNS 6 nsubj
died VBD -1 root
"""
RUN_ON = """
Tests NNS 1 nsubj
finished VBD -1 root
then RB 1 advmod
showed VBD 1 conj
leaks NNS 3 obj
"""
RUN_ON_JOINED = """
Tests NNS 1 nsubj
finished VBD -1 root
and CC 3 cc
showed VBD 1 conj
leaks NNS 3 obj
"""
STOLEN = """
Reports NNS 1 nsubj
printed VBD 3 acl
then RB 1 advmod
found VBD -1 root
leaks NNS 3 obj
"""
OF_PHRASE = """
Under IN 1 case
deals NNS 3 obl
, , 1 punct
signed VBN 7 advcl
then RB 3 advmod
, , 3 punct
Lund NNP 7 nsubj
pays VBZ -1 root
"""
SAID_BEHIND = """
Lund NNP 1 nsubj
left VBD -1 root
, , 1 punct
friends NNS 1 parataxis
report VBN 3 acl
"""
ACRONYM = """
WHO WP 1 nsubj
sent VBD -1 root
aid NN 1 obj
"""
FINE = """
Lund NNP 5 nsubj
, , 3 punct
who WP 3 nsubj
won VBD 0 acl:relcl
, , 0 punct
left VBD -1 root
"""


def tree_of(lines: str) -> Tree:
    """Read a tree that is written a word a line."""
    rows = [line.split() for line in lines.strip().splitlines()]
    text, nodes = "", []
    for word, tag, head, relation in rows:
        start = len(text)
        text += f"{word} "
        span = Span(start, start + len(word))
        nodes.append(Node(span, tag, word.lower(), int(head), relation))
    return Tree(text, tuple(nodes))


@pytest.mark.parametrize(
    ("lines", "links"),
    [
        (RELATIVE, {0: (5, "nsubj"), 2: (0, "acl:relcl"), 5: (-1, "root")}),
        (INSERTION, {0: (5, "nsubj"), 2: (0, "acl"), 5: (-1, "root")}),
        (OPENING, {1: (5, "advcl"), 5: (-1, "root")}),
        (CLAUSE, {2: (5, "mark"), 3: (5, "nsubj"), 5: (1, "advcl")}),
        (NOUN_ROOT, {0: (1, "nsubj"), 1: (-1, "root")}),
        (BEFORE_AND, {4: (1, "obl")}),
        (COMMAS, {0: (6, "nsubj"), 2: (0, "acl")}),
        (BESIDE, {2: (1, "obj"), 5: (4, "advmod")}),
        (JOINED, {3: (1, "conj")}),
        (CLEFT, {0: (6, "discourse"), 1: (6, "discourse")}),
        (RUN_ON, {0: (3, "nsubj"), 1: (0, "acl"), 3: (-1, "root")}),
        (RUN_ON_JOINED, {}),
        (STOLEN, {0: (3, "nsubj"), 1: (0, "acl")}),
        (OF_PHRASE, {1: (7, "obl"), 3: (1, "acl")}),
        (SAID_BEHIND, {3: (4, "nsubj"), 4: (1, "parataxis")}),
        (ACRONYM, {}),
        (FINE, {}),
    ],
)
def test_what_hangs_elsewhere(lines: str, links: dict[int, tuple[int, str]]) -> None:
    given_tree = tree_of(lines)
    mended = mend(given_tree)
    moved = {
        index: (new.head, new.relation)
        for index, (old, new) in enumerate(zip(given_tree.nodes, mended.nodes, strict=True))
        if (old.head, old.relation) != (new.head, new.relation)
    }
    assert moved == links


def test_an_acronym_is_a_name() -> None:
    assert mend(tree_of(ACRONYM)).nodes[0].tag == "NNP"
    assert mend(tree_of(ACRONYM.upper())).nodes[0].tag == "WP"


SENTENCES = (
    "Ms. Poe, who took office in May, denied it.",
    "Born in Ribe, she sang and was named queen of the town after two men left.",
    "The bank, founded in 1990, said that it would close; nobody wept.",
    "Tests carried out in May showed leaks, the mill said.",
    "Under the deal, signed in May, Ms. Poe stays, both clubs confirmed",
    "She sued, and a court ruled in her favour, but the firm, a mine, paid nothing.",
)


@given(st.sampled_from(SENTENCES), st.lists(st.integers(0, 20), max_size=6), st.text(max_size=9))
def test_any_tree_stays_a_tree(sentence: str, cut: list[int], tail: str) -> None:
    words = [word for at, word in enumerate(sentence.split()) if at not in cut]
    text = " ".join(words) + tail
    tree = read_tree(text, Span(0, len(text))) if text else None
    if tree is None:
        return
    mended = mend(tree)
    assert [one.span for one in mended.nodes] == [one.span for one in tree.nodes]
    assert sum(one.head < 0 for one in mended.nodes) == 1
    for index in range(len(mended.nodes)):  # every word hangs, over others, on the root
        assert mended.nodes[[index, *mended.above(index)][-1]].head < 0
