"""Lines that say too little alone ("First tremor"), told with the clause that speaks of them."""

from __future__ import annotations

import re
from dataclasses import replace

from ktimeline.events.clauses import Line, lift_clause
from ktimeline.events.figures import is_figure
from ktimeline.events.hedged_lines import hedged_title
from ktimeline.events.owners import name_owners
from ktimeline.events.participles import is_told_passive
from ktimeline.events.pruning import tell_line
from ktimeline.events.reduced import reduced_title
from ktimeline.events.since_gerunds import since_title
from ktimeline.events.telling import Telling
from ktimeline.events.told import source_of
from ktimeline.events.tree import Tree, runs
from ktimeline.events.wholeness import opens_well
from ktimeline.syntax.wordlist import word_set

__all__ = ["widened"]

_FEW = 4  # words of a clause without a name that tell too little
_SHORT = 45  # code points of a noun phrase without a name that tell too little
_MORE = 8  # code points that a clause tells more
_FAR = 6  # heads between the trigger and the verb of its clause
_SUBJECTS = ("nsubj", "csubj", "expl")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LINKS = ("case", "mark", "det", "compound", "cop", "aux", "cc", "nummod", "amod")
_STAFF = word_set("management operations employees results shares shareholders holders directors")
# "The North, | Ri said, had asked": who spoke is not who asked.
_LOST_SUBJECT = re.compile(
    r"^[^,]* (?:said|says|say|added|told [^,]*), "
    r"(?:[a-z]+ed|[wh]as|were|is|are|had|have|would|will|could|can|may|might)\b"
)
_POINTING = word_set("he she it they we i you this that these those there here who what which")


def widened(title: str, telling: Telling) -> str:
    """Return a line with what the sentence says of it: who denied it, the clause around it.

    A line that says enough stays as it is.
    """
    if telling.alone or reduced_title(telling) or is_told_passive(title, telling):
        return title  # "ads were bought": what is told around it has another date
    if since_title(telling):
        return title
    return hedged_title(_widened(title, telling), telling)


def _widened(title: str, telling: Telling) -> str:
    """Return the clause around a line that says too little alone, or the line as it is.

    The clause keeps the date where that has a number: "since the war of 1967".
    """
    tree = telling.tree
    node = tree.node_at(telling.tagged.spans[telling.anchor.trigger]) if tree is not None else None
    if tree is None or node is None or not tree.is_sound or not _is_thin(title, telling, node):
        return title
    verbal = _has_verb(title, tree)
    keeps_date = _has_number(telling) and tree.role(node) != "ccomp"
    telling = replace(telling, keeps_date=keeps_date)
    for verb in list(tree.above(node))[:_FAR]:
        if not _speaks(tree, verb):
            continue
        text = _around(telling, tree, node, verb)
        if _tells_more(text, title, telling) and not (verbal and not _names(text, telling)):
            return text
    return title


def _is_thin(title: str, telling: Telling, node: int) -> bool:
    """Tell whether a line names nobody and nothing, and is a bare noun phrase or a few words."""
    tree = telling.tree
    if tree is None:
        return False
    asks = tree.role(node) == "ccomp" and _wants_owner(tree, node)
    if (not asks and len(title) > _SHORT) or _names(title, telling):
        return False
    if not asks and _has_verb(title, tree):
        participle = tree.nodes[node].relation in {"acl", "ccomp"}
        return participle and len(title.split()) <= _FEW
    return True


def _wants_owner(tree: Tree, verb: int) -> bool:
    """Tell whether a clause does not say whose its subject is: "said | net income fell"."""
    subjects = tree.children(verb, "nsubj")
    if not subjects or not (is_figure(tree.word(subjects[0])) or _is_staff(tree, subjects[0])):
        return False
    return not any(
        tree.role(one) == "det" or tree.nodes[one].relation == "nmod:poss"
        for one in tree.below[subjects[0]]
    )


def _is_staff(tree: Tree, noun: int) -> bool:
    return tree.word(noun).lower() in _STAFF


def _names(title: str, telling: Telling) -> bool:
    """Tell whether a line has a name, that of a month or day aside."""
    tree = telling.tree
    if tree is None:
        return False
    words = set(title.replace("’s", "").replace("'s", "").split())
    dates = [telling.tagged.spans[at] for at, tag in enumerate(telling.tagged.tags) if tag == "@"]
    return any(
        node.tag in {"NNP", "NNPS"} and tree.word(index) in words
        for index, node in enumerate(tree.nodes)
        if not any(node.span.overlaps(date) for date in dates)
    )


def _has_verb(title: str, tree: Tree) -> bool:
    words = set(title.lower().split()[1:])
    verbs = (
        one
        for one, node in enumerate(tree.nodes)
        if node.tag in _FINITE or (node.tag == "VBN" and tree.children(one, *_SUBJECTS))
    )
    return bool(words & {"was", "were", "is", "are", "will", "had", "has"}) or any(
        tree.word(one).lower() in words for one in verbs
    )


def _has_number(telling: Telling) -> bool:
    dates = "".join(telling.tagged.word(index) for index in telling.mentions)
    return any(letter.isdigit() for letter in dates)


def _speaks(tree: Tree, verb: int) -> bool:
    """Tell whether a node is a finite verb or predicate with a subject of its own."""
    if not tree.children(verb, *_SUBJECTS):
        return False
    helpers = tree.children(verb, "aux", "cop")
    return any(tree.nodes[one].tag in _FINITE for one in (verb, *helpers))


def _around(telling: Telling, tree: Tree, node: int, verb: int) -> str:
    """Return the clause of a verb with all that leads from it to a node, and its own date."""
    path = {node}
    for above in tree.above(node):
        path |= {above, *tree.children(above, "obj")}
        if above == verb:
            break
    else:
        return ""
    for one in tuple(path):
        path |= set(tree.children(one, *_LINKS))
    if telling.keeps_date:
        dates = [telling.tagged.spans[index] for index in telling.mentions]
        for index, word in enumerate(tree.nodes):
            if any(word.span.overlaps(date) for date in dates):
                path |= {index, *tree.children(index, "case")}
    line = lift_clause(tree, verb)
    told = set().union(*line.pieces)
    if not path <= told:
        path &= told
        if node not in path:
            return ""
    text = tell_line(source_of(telling, tree), Line(line.pieces, line.core | path, line.owner))
    ranges = runs(telling.tagged, tree, line.pieces[0])
    return name_owners(text, telling, ranges[0][0]) if text and ranges else ""


def _tells_more(text: str, title: str, telling: Telling) -> bool:
    if _LOST_SUBJECT.search(text):
        return False
    if len(text) < len(title) + _MORE or telling.trigger.lower() not in text.lower():
        return False
    if not opens_well(text):
        return False
    first = text.split(maxsplit=1)[0].lower()
    return first not in _POINTING and not first.endswith(("’s", "'s", "’re", "’ve", "’m"))
