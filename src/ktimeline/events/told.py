"""A title read off the tree of its sentence, where that makes a whole line."""

from __future__ import annotations

import re

from ktimeline.events.clauses import Line, lift_clause, lift_noun
from ktimeline.events.dated_nouns import MENTIONING, TEMPORAL
from ktimeline.events.leads import shorter_lead
from ktimeline.events.participles import is_reduced_passive
from ktimeline.events.phrasing import TITLE_LENGTH
from ktimeline.events.pruning import tell_line
from ktimeline.events.source import Source
from ktimeline.events.telling import Telling
from ktimeline.events.tree import Tree, runs
from ktimeline.syntax.tagging import classify
from ktimeline.syntax.verbs import REPORTING

__all__ = ["is_bare", "source_of", "tell_clause"]

_SAYING = REPORTING | {"rule", "vow", "ask", "think", "pledge", "promise"}
_SUBJECTS = ("nsubj", "csubj", "expl")
_LINKS = ("case", "det", "compound")
_ANY = 10_000  # room for all that was said
_LEAST = 30  # a quotation in fewer characters tells too little
_BORDERS = frozenset(
    {",", ".", ":", "``", "''", '"', "-LRB-", "-RRB-", "CC", "IN", "WDT", "WP", "WP$", "WRB", "NFP"}
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAST = frozenset({"VBD", "VBN"})
_HOLDING = frozenset({"hold", "stage", "host", "face", "go", "have", "conduct", "launch"})
_HELPING = frozenset("bBhH")
# What only leads up to what is told.
_LEADING_UP = re.compile(
    r" (?:had|has|have|was|were|is|are|will|would|could|may|might|should|must|be|been|to|that)$"
)
_FEW = 5  # words of whom it is told to
_SPEAKING = frozenset({"I", "we", "you", "my", "our"})  # lemmas


def tell_clause(telling: Telling) -> tuple[str, int]:
    """Return the clause of the trigger and the token it begins with; "" where the tree has none.

    What was said before its "he said" is told after it ("Mr. Lee said: ..."), and so is what is
    said of "us" or "me". A line needs a verb or predicate, a subject before it, and the trigger.
    """
    tree, node = telling.tree, _node(telling)
    if tree is None or node is None or not tree.is_sound or _is_reduced(tree, node):
        return "", 0
    path: set[int] = set()
    if tree.is_noun(node) and not tree.children(node, "cop"):
        path = {node, *tree.children(node, *_LINKS)}
        while tree.role(node) in {"nmod", "compound"} and tree.is_noun(tree.nodes[node].head):
            node = tree.nodes[node].head
            path |= {node, *tree.children(node, *_LINKS)}
        if not _is_argument(tree, node):
            return "", 0
        node = tree.nodes[node].head
    said = _said_before(tree, node)
    if said is not None:
        return _quote(telling, node, said)
    line = _whole_line(tree, node) or lift_clause(tree, node)
    speech = _speech_above(tree, node) if _is_spoken(tree, line) else None
    if speech is not None:
        told = _quote(telling, speech, line, then=False)
        if told[0]:
            return told
    if len(line.pieces) == 1 and not any(tree.role(i) in _SUBJECTS for i in line.pieces[0]):
        return "", 0
    if not _ends_well(tree, telling, node, line):
        return "", 0
    path &= set().union(*line.pieces)
    title = tell_line(source_of(telling, tree), Line(line.pieces, line.core | path, line.owner))
    says = tree.nodes[node].lemma in _SAYING and not is_reduced_passive(tree, node)
    if says and re.search(rf"\b{re.escape(tree.word(node))}(?: (?:and|or|but)\b.*)?$", title):
        return "", 0  # "the minister said (and that ...)" tells nothing
    if _LEADING_UP.search(title) and max(max(one) for one in line.pieces) + 2 < len(tree.nodes):
        return "", 0  # "he had", of "he had “fallen short”"
    return _checked(telling, line, _unquoted(title))


def _ends_well(tree: Tree, telling: Telling, node: int, line: Line) -> bool:
    """Tell whether a clause goes on to a mark, a conjunction or a date, not into loose words."""
    if tree.role(node) in {"acl", "csubj"}:
        return True
    following = max(max(piece) for piece in line.pieces) + 1
    opening = max(line.pieces[-1]) + 1
    beside = [tree.word(index) for index in (opening - 1, opening) if index < len(tree.nodes)]
    if "," in beside and tree.nodes[node].head >= opening:
        return True  # "Born in Oslo, | she sang"
    if following >= len(tree.nodes):
        return True
    after = tree.nodes[following]
    dates = [telling.tagged.spans[index] for index in telling.mentions]
    return after.tag in _BORDERS or any(after.span.overlaps(date) for date in dates)


def _unquoted(title: str) -> str:
    """Return a line without the quotation marks around the whole of it."""
    for opening, closing in ("“”", '""', "''"):
        if title.startswith(opening) and title.endswith(closing) and title.count(closing) < 3:
            inner = title[1:-1].rstrip(" ,.")
            if opening not in inner:
                return inner
    return title


def _is_reduced(tree: Tree, node: int) -> bool:
    """Tell whether a node is a participle behind its noun; parsers take past forms for such."""
    if tree.nodes[node].relation != "acl" or tree.nodes[node].tag not in _PAST:
        return False
    return not is_reduced_passive(tree, node)


def _is_finite(tree: Tree, node: int) -> bool:
    return tree.nodes[node].tag in _FINITE or any(
        tree.nodes[one].tag in _FINITE for one in tree.children(node, "aux", "cop")
    )


def _whole_line(tree: Tree, node: int) -> Line | None:
    """Return the finite clause around a participle that has no subject: "hoped ... by cycling"."""
    helpers = tree.children(node, "aux")
    bare = not tree.children(node, *_SUBJECTS) and (
        (tree.nodes[node].tag == "VBG" and not helpers)
        or any(tree.nodes[one].tag == "VBG" for one in helpers)  # "after being briefed"
    )
    if not bare or tree.role(node) not in {"advcl", "acl"}:
        return None
    path = {node, *tree.children(node, "mark", "obj")}
    for above in tree.above(node):
        if _is_finite(tree, above):
            line = lift_clause(tree, above)
            if not any(node in piece for piece in line.pieces):  # "Having failed, | they left"
                line = Line((frozenset(tree.subtree(above)),), line.core)
            return Line(line.pieces, line.core | path, line.owner)
        path |= {above, *tree.children(above, "mark", "case")}
    return None


def is_bare(telling: Telling) -> bool:
    """Tell whether a noun says too little alone while its verb, in the past, tells the rest.

    So does one that only says that it takes place: "holds an election", "go to the polls".

    Not a noun of which the verb only speaks, nor one behind "after", "before" or "during".
    """
    tree, node = telling.tree, _node(telling)
    if tree is None or node is None or not tree.is_noun(node):
        return False
    at = telling.mentions[0]
    if len(lift_noun(tree, node).pieces[0]) > _FEW or _is_genitive(telling, at):
        return False
    while tree.role(node) in {"nmod", "compound"} and tree.is_noun(tree.nodes[node].head):
        if any(tree.word(one).lower() in TEMPORAL for one in tree.children(node, "case")):
            return False
        node = tree.nodes[node].head
    verb = tree.nodes[node].head
    if tree.role(node) not in {"obj", "obl"} or verb < 0:
        return False
    held = tree.nodes[verb].lemma in _HOLDING and tree.is_verb(verb)
    if tree.nodes[verb].tag not in _PAST and not held:
        return False
    subjects = tree.children(verb, "nsubj")
    if any(tree.nodes[one].span.overlaps(telling.tagged.spans[at]) for one in subjects):
        return False
    if tree.nodes[verb].lemma in MENTIONING - REPORTING - {"follow", "precede"}:
        return False
    return not any(tree.word(one).lower() in TEMPORAL for one in tree.children(node, "case"))


def _is_genitive(telling: Telling, at: int) -> bool:
    """Tell whether a date names its noun: "the sanctions of 2016"."""
    return at > 0 and telling.tagged.word(at - 1).lower() == "of"


def _checked(telling: Telling, line: Line, title: str) -> tuple[str, int]:
    assert telling.tree is not None
    ranges = runs(telling.tagged, telling.tree, line.pieces[0])
    if not title or not ranges or telling.trigger.lower() not in title.lower():
        return "", 0
    opening = title.split(maxsplit=1)[0].lower()
    tokens = [token for start, end in ranges for token in range(start, end)]
    same = (token for token in tokens if telling.tagged.word(token).lower() == opening)
    return title, next(same, tokens[0])


def _node(telling: Telling) -> int | None:
    if telling.tree is None:
        return None
    return telling.tree.node_at(telling.tagged.spans[telling.anchor.trigger])


def _is_argument(tree: Tree, node: int) -> bool:
    head = tree.nodes[node].head
    return tree.role(node) in {"nsubj", "obj", "obl"} and head >= 0


def source_of(telling: Telling, tree: Tree) -> Source:
    """Return the sentence of a telling as a source of lines, its own date left out."""
    tagged, own = telling.tagged, telling.left_out
    dates = [index for index, tag in enumerate(tagged.tags) if tag == "@"]
    others = tuple(tagged.spans[index] for index in dates if index not in telling.mentions)
    return Source(tree, tagged, own, others)


# ---- What was said ----------------------------------------------------------------------------


def _said_before(tree: Tree, verb: int) -> Line | None:
    """Return what stands before its "he said", None where the verb says nothing before it."""
    if tree.nodes[verb].lemma not in _SAYING:
        return None
    for child in tree.children(verb, "ccomp", "parataxis"):
        if child < verb:
            return lift_clause(tree, child)
    head = tree.nodes[verb].head
    if tree.role(verb) == "parataxis" and 0 <= head < verb:
        line = lift_clause(tree, head)
        own = tree.subtree(verb)
        return Line(tuple(piece - own for piece in line.pieces), line.core - own, line.owner)
    return None


def _is_spoken(tree: Tree, line: Line) -> bool:
    """Tell whether a line speaks in the first or second person."""
    first = sorted(line.pieces[0])[:2]
    return any(tree.nodes[index].lemma in _SPEAKING for index in first)


def _speech_above(tree: Tree, node: int) -> int | None:
    """Return the verb that says who speaks the words of a node."""
    for index in (node, *tree.above(node)):
        for one in (index, *tree.children(index, "parataxis")):
            says = one != node and tree.nodes[one].lemma in _SAYING
            if says and tree.children(one, "nsubj"):
                return one
    return None


def _quote(telling: Telling, verb: int, said: Line, *, then: bool = True) -> tuple[str, int]:
    """Return "Mr. Lee said: ..." and the token that the speaker begins with.

    "Mr. Lee: “...”" where the date is not that of the saying, but of what is said.
    """
    tree = telling.tree
    assert tree is not None
    subjects = tree.children(verb, "nsubj")
    if not subjects:
        return "", 0
    source = source_of(telling, tree)
    speaker = lift_noun(tree, subjects[0])
    who = tell_line(source, speaker, TITLE_LENGTH - _LEAST)
    group = {verb, *tree.children(verb, "aux")}
    whom = [lift_noun(tree, one).pieces[0] for one in tree.children(verb, "obj", "iobj")]
    group |= {index for piece in whom if len(piece) < _FEW for index in piece if index > verb}
    says = source.phrase([group])
    told = says[:1].lower() + says[1:]
    then = then or tree.nodes[subjects[0]].tag == "PRP"  # "he said" is told by his name
    lead = who if told == "told" or not then else f"{who} {told}"
    marks = 2 if then else 4
    whole = tell_line(source, said, _ANY)
    if len(lead) + marks + len(whole) > TITLE_LENGTH:
        lead = shorter_lead(lead, TITLE_LENGTH - marks - len(whole))
    room = TITLE_LENGTH - len(lead) - marks
    if not who or room < _LEAST:
        return "", 0
    text = tell_line(source, said, room)
    if text and classify(text.strip(' "“').split(maxsplit=1)[0].lower()) in _HELPING:
        return "", 0  # has lost its subject
    if text.startswith(who):
        return "", 0  # who spoke is taken for the subject of what was said
    quoted = text if then else "“" + text.strip(' "“”,') + "”"
    title = f"{lead}: {quoted}" if text else ""
    return _checked(telling, speaker, title)
