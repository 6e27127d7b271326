"""Which word a date dates, where the letters of the sentence and its tree disagree."""

from __future__ import annotations

import re

from ktimeline.events.anchor import LIGHT, Anchor
from ktimeline.events.figures import is_figure, past_figure
from ktimeline.events.happening import find_happening, finite_verb, verb_over
from ktimeline.events.messages import saying_at
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.occasions import said_behind
from ktimeline.events.outcomes import HOLDING, told_by
from ktimeline.events.sharing import first_year
from ktimeline.events.tree import Tree
from ktimeline.model import Span
from ktimeline.syntax.clauses import clause_of
from ktimeline.syntax.governor import Group, verb_groups
from ktimeline.syntax.tagging import Tagged
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["choose_anchor", "group_at"]

_FRONT = 4  # words before a date that opens its sentence
_PHASES = frozenset({"begin", "start", "open", "end", "close", "conclude", "finish"})
_ARGUMENTS = frozenset({"obl", "obj", "nmod"})
_BESIDE = 4  # tokens
_OWNING = frozenset({"'s", "’s"})
_NO_VERBS = frozenset({"JJ", "IN", "DT", "PRP$", "RB"})
_GATHERINGS = word_set(
    "conference hearing meeting rally briefing session ceremony interview forum gathering service "
    "congress assembly committee panel parliament"
)
_AND = re.compile(r"\s+(?:and|or|but)\s+(?:(?:then|later|also|\w+ly)\s+)?")
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_BREAKS = frozenset({";", ":", "“", "”", '"'})
_KINDS = {"VBD": "simple", "VBZ": "present", "VBP": "present", "VB": "infinitive"}


def choose_anchor(tagged: Tagged, tree: Tree, at: int, lettered: Anchor) -> Anchor:
    """Return what the mention, the token at index `at`, dates.

    `lettered` is what the letters of the words say. Where the tree says otherwise the word nearer
    to the date is taken: both are wrong most often about what is far away.
    """
    if (saying := saying_at(tagged, at, lettered.trigger)) is not None:
        return _of_verb(tagged, tree, tree.node_at(tagged.spans[saying]) or 0)
    at = first_year(tagged, at)
    mention = tagged.spans[at]
    if (said := said_behind(tagged, tree, at, lettered.trigger)) is not None:
        return _of_verb(tagged, tree, said)
    node = find_happening(tree, mention, [one for one in _dates(tagged) if one != mention])
    token = tagged.index_at(tree.nodes[node].span.start) if node is not None else at
    if node is not None and _sets_apart(tagged, tree, node, at) and lettered.trigger > at:
        return lettered
    far = abs(lettered.trigger - at) < abs(token - at)
    far = far and not _is_misread(tree, tagged, lettered, mention)
    if token >= len(tagged.tags) or tagged.tags[token] == "@" or far:
        node = _main_verb(tree, tree.node_at(tagged.spans[lettered.trigger]))
        token = tagged.index_at(tree.nodes[node].span.start) if node is not None else at
    if node is None or _is_currency(tree, tagged, node, token):
        return lettered
    if (owned := _owned(tree, mention)) is not None:
        node = owned
    elif (verb := _verb_of_plain(tree, node)) is not None:
        node = verb
    node = _above_effective(tree, _anniversary(tree, past_figure(tree, node), mention))
    node = _past_reduced(tree, node, mention)
    node = _before_and(tree, _before_infinitive(tree, node, mention), mention)
    node = _said_there(tree, told_by(tree, _past_fronted(tree, node, mention)))
    token = tagged.index_at(tree.nodes[node].span.start)
    verb = finite_verb(tree, node) if tree.is_verb(node) else verb_over(tree, node, mention)
    if verb is not None:
        node, token = verb, tagged.index_at(tree.nodes[verb].span.start)
    if _hands_over(tree, node, tagged, at, lettered):
        return lettered
    if token == lettered.trigger or token >= len(tagged.tags) or tagged.tags[token] == "@":
        return lettered
    said = said_behind(tagged, tree, at, token)
    if said is None and tree.is_noun(node) and not tree.children(node, "cop"):
        return _of_noun(tagged, tree, node, token)
    return _of_verb(tagged, tree, node if said is None else said)


def _sets_apart(tagged: Tagged, tree: Tree, node: int, at: int) -> bool:
    """Tell whether a verb only sets its date apart: "It | was | on 3 May that he left"."""
    behind = tagged.word(at + 1).lower() if at + 1 < len(tagged.tags) else ""
    be = tree.nodes[node].lemma == "be" and tagged.word(0).lower() == "it"
    return be and behind == "that" and set(tagged.tags[2:at]) <= set("pA")


def _dates(tagged: Tagged) -> list[Span]:
    return [one for one, tag in zip(tagged.spans, tagged.tags, strict=True) if tag == "@"]


def _of_verb(tagged: Tagged, tree: Tree, node: int) -> Anchor:
    token = tagged.index_at(tree.nodes[node].span.start)
    return Anchor(token, clause=clause_of(tagged, group_at(tagged, tree, node, token)))


def _is_misread(tree: Tree, tagged: Tagged, lettered: Anchor, mention: Span) -> bool:
    """Tell whether what the letters take for a verb is none: "missiles of its own".

    Nor is "in May a group led by two banks bought ..." about the leading.
    """
    node = tree.node_at(tagged.spans[lettered.trigger])
    if node is None or lettered.noun is not None or lettered.clause is None:
        return False
    one = tree.nodes[node]
    agent = any(tree.nodes[child].relation == "obl:agent" for child in tree.below[node])
    if one.relation == "acl" and agent and mention.end <= tree.nodes[one.head].span.start:
        return True
    beside = one.relation == "amod" and one.tag == "VBG" and one.head == node + 1
    wordy = (one.tag in _NO_VERBS and one.lemma != "due") or beside  # "in neighbouring Niger"
    wordy = wordy or (one.relation == "amod" and node < one.head <= node + _BESIDE)
    plain = tree.is_noun(node) and tree.role(node) in _ARGUMENTS and one.tag != "NNP"
    wordy = wordy or (plain and not is_event_noun(tree.word(node)))  # "by American forces"
    return wordy and not tree.children(node, "cop", "nsubj")


def _main_verb(tree: Tree, node: int | None) -> int | None:
    """Return the verb that an auxiliary helps: "will, from May on, | sail"."""
    helps = node is not None and tree.role(node) == "aux" and tree.is_verb(tree.nodes[node].head)
    return tree.nodes[node].head if helps and node is not None else node


def _past_reduced(tree: Tree, node: int, mention: Span) -> int:
    """Return the main verb of "This month, a group led by two banks, ..., | bought"."""
    noun = tree.nodes[node].head
    if tree.role(node) != "acl" or noun < 0 or tree.role(noun) != "nsubj":
        return node
    verb = tree.nodes[noun].head
    opens = mention.end <= tree.nodes[min(tree.subtree(noun))].span.start
    return verb if opens and verb >= 0 and tree.is_verb(verb) else node


def _before_infinitive(tree: Tree, node: int, mention: Span) -> int:
    """Return the verb before a date that an infinitive follows: "voted on Friday | to lift"."""
    marks = [one for one in tree.children(node, "mark") if tree.nodes[one].tag == "TO"]
    head = tree.nodes[node].head
    if not marks or not tree.is_verb(node) or head < 0 or not tree.is_verb(head):
        return node
    between = tree.nodes[head].span.end <= mention.start
    to = tree.nodes[marks[0]].span.start
    follows = to >= mention.end and not tree.text[mention.end : to].strip()
    return head if between and follows else node


def _before_and(tree: Tree, node: int, mention: Span) -> int:
    """Return the verb before a date that closes its clause: "spoke on 5 May | and left"."""
    behind = tree.text[mention.end : max(tree.nodes[node].span.start, mention.end)]
    if not tree.is_verb(node) or not _AND.fullmatch(behind):
        return node
    for before in range(node - 1, -1, -1):
        span = tree.nodes[before].span
        if span.end <= mention.start and tree.nodes[before].tag in _FINITE:
            return before
        if tree.text[span.start : span.end] in _BREAKS:
            break
    return node


def _past_fronted(tree: Tree, node: int, mention: Span) -> int:
    """Return the main verb of "In the 1970s, as traffic grew, engineers | proposed ..."."""
    marks = tree.children(node, "mark", "advmod")
    main = tree.nodes[node].head
    if not marks or tree.role(node) != "advcl" or main <= node or not tree.is_verb(main):
        return node
    behind = (
        tree.text[mention.end : max(tree.nodes[marks[0]].span.start, mention.end)].strip() == ","
    )
    opens = tree.text[tree.nodes[0].span.start : mention.start].count(" ") < _FRONT
    return main if behind and opens else node


def _said_there(tree: Tree, node: int) -> int:
    """Return the verb of saying for a gathering where it is said: "told a news conference"."""
    verb = tree.nodes[node].head
    if tree.nodes[node].lemma not in _GATHERINGS or verb < 0 or verb > node:
        return node
    return verb if tree.nodes[verb].lemma in REPORTING else node


def _owned(tree: Tree, mention: Span) -> int | None:
    """Return the event noun that a date owns: "Friday's | vote"; for any other noun its verb."""
    top = tree.top(mention)
    if top is None or tree.text[mention.end : mention.end + 2] not in _OWNING:
        return None
    noun = tree.nodes[top].head
    if noun < 0 or not tree.is_noun(noun) or tree.nodes[noun].span.start < mention.end:
        return None
    return noun if is_event_noun(tree.word(noun)) else _verb_of_plain(tree, noun)


def _above_effective(tree: Tree, node: int) -> int:
    """Return the verb of "raised its fees, | effective | on 1 May", where that is no predicate."""
    if tree.word(node).lower() != "effective" or tree.children(node, "cop", "nsubj"):
        return node
    return next((one for one in tree.above(node) if tree.is_verb(one)), node)


def _anniversary(tree: Tree, node: int, mention: Span) -> int:
    """Return what happens for an event long past: the "anniversary" of it, or who "marks" that.

    Not for a year before the event itself: "marked the anniversary of the 1985 | quake".
    """
    if not tree.is_noun(node):
        return node
    between = tree.text[mention.end : max(tree.nodes[node].span.start, mention.end)]
    if mention.end < tree.nodes[node].span.start and not set(between) & set(",.;:"):
        top = tree.top(mention)
        if top is not None and tree.nodes[top].head == node:
            return node
    for above in (node, *tree.above(node)):
        if tree.nodes[above].lemma == "anniversary":
            verb = tree.nodes[above].head
            marked = tree.role(above) == "obj" and verb >= 0 and tree.is_verb(verb)
            return verb if marked else above
        if tree.role(above) not in {"nmod", "compound"}:
            break
    return node


def _verb_of_plain(tree: Tree, node: int) -> int | None:
    """Return the verb of which a noun that names no event is the subject."""
    if not tree.is_noun(node) or is_event_noun(tree.word(node)) or tree.role(node) != "nsubj":
        return None
    verb = tree.nodes[node].head
    return verb if verb >= 0 and tree.is_verb(verb) else None


def _is_currency(tree: Tree, tagged: Tagged, node: int, token: int) -> bool:
    """Tell whether a "verb" is money for the letters: "17 billion won"."""
    return tagged.tags[token] == "N" and tree.nodes[node].lemma == "win"


def _hands_over(tree: Tree, node: int, tagged: Tagged, at: int, lettered: Anchor) -> bool:
    """Tell whether the verb only says that a noun of its clause happens: "held elections"."""
    other = tree.node_at(tagged.spans[lettered.trigger])
    if other is None or not tree.is_noun(other) or tree.nodes[other].head != node:
        return False
    if is_figure(tree.word(other)):
        return False  # "had | sales of $9m", "net income | rose"
    beside = abs(lettered.trigger - at) < _BESIDE and tree.role(other) == "nsubj"
    lemma, role = tree.nodes[node].lemma, tree.role(other)
    behind = tree.nodes[node].span.end <= tagged.spans[at].start
    if role == "nsubj" and behind and lemma not in _PHASES:
        return False  # "the talks broke off | on Thursday"
    light = lemma in (LIGHT if role == "nsubj" else HOLDING)
    dated = tree.role(other) == "obj" and _is_subject(tree, tagged, at, node)
    return beside or light or dated


def _is_subject(tree: Tree, tagged: Tagged, at: int, verb: int) -> bool:
    """Tell whether the date is the subject of a verb: "the year brought the failure"."""
    top = tree.top(tagged.spans[at])
    return top is not None and tree.role(top) == "nsubj" and tree.nodes[top].head == verb


def group_at(tagged: Tagged, tree: Tree, node: int, token: int) -> Group:
    """Return the verb group of a node: that of the letters, or one made of the tree."""
    for group in verb_groups(tagged.tags):
        if group.start <= token < group.end:
            return group
    helpers = tree.children(node, "aux", "cop")
    start = min([token, *(tagged.index_at(tree.nodes[one].span.start) for one in helpers)])
    kind = _KINDS.get(tree.nodes[node].tag, "past")
    if any(tree.nodes[one].lemma in {"will", "shall"} for one in helpers):
        kind = "future"
    elif any(tree.nodes[one].tag == "MD" for one in helpers):
        kind = "modal"
    return Group(kind, start, token + 1)


def _of_noun(tagged: Tagged, tree: Tree, node: int, token: int) -> Anchor:
    """Return the anchor of a noun, with the clause it is the subject of or that speaks of it."""
    start = token
    for child in tree.below[node]:
        if child < node and tree.role(child) in {"compound", "amod", "det", "nmod", "nummod"}:
            start = min(start, tagged.index_at(tree.nodes[min(tree.subtree(child))].span.start))
    noun = (start, token + 1)
    verb = next((one for one in tree.above(node) if tree.is_verb(one)), None)
    if verb is None:
        return Anchor(token, noun)
    place = tagged.index_at(tree.nodes[verb].span.start)
    if place >= len(tagged.tags):
        return Anchor(token, noun)
    clause = clause_of(tagged, group_at(tagged, tree, verb, place))
    if tree.role(node) == "nsubj" and tree.nodes[node].head == verb:
        return Anchor(token, noun, clause)
    return Anchor(token, noun, around=clause)
