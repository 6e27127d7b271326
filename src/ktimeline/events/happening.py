"""What a date hangs on in the tree of its sentence: the verb or event noun above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ktimeline.events.dated_nouns import MENTIONING, OCCASIONS, TEMPORAL
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.tree import Tree
from ktimeline.model import Span
from ktimeline.syntax.verbs import REPORTING
from ktimeline.syntax.wordlist import word_set

__all__ = ["find_happening", "finite_verb", "verb_over"]

# "is expected to close in May": what is looked ahead to is at the date, not the looking.
_AHEAD = word_set(
    """plan expect expected due set schedule scheduled slate slated likely unlikely hope ready
    willing want intend able aim suppose supposed free eligible appear seem need"""
)
_STARTING = frozenset({"start", "begin", "commence"})
_COUNTS = word_set(
    """pair series number couple host string lot dozen part half start end day week month year hour
    minute night round set"""
)
_PARTS_OF_NOUNS = frozenset({"amod", "nmod", "compound", "obl"})
_ADDRESSING = frozenset({"tell", "inform", "warn"})  # whose object is told, not told of
_WHERE = frozenset({"in", "at", "during"})  # "said in a statement on Friday": the saying
_BETWEEN = word_set("on in at late early earlier later by during for since only just the")


def find_happening(tree: Tree, mention: Span, dates: Sequence[Span]) -> int | None:
    """Return the node that happens at a mention; `dates` are the other mentions of the sentence.

    The verb right before the date, else the first verb, predicate or event noun above it; None
    where the tree has none.
    """
    if (verb := _verb_before(tree, mention)) is not None:
        return finite_verb(tree, verb)
    for index in _heads(tree, mention, dates):
        if tree.is_verb(index):
            if tree.role(index) == "amod" and tree.text[tree.nodes[index].span.start - 1] == "-":
                continue  # "a Russian-owned ship"
            if _closes_speech(tree, index, mention):
                return None
            if _opens_aside(tree, index, mention) or _is_preposition(tree, index, mention):
                continue
            return finite_verb(tree, index)
        if tree.is_noun(index):
            if is_event_noun(tree.word(index)) or tree.children(index, "cop"):
                return index
        elif tree.word(index).lower() == "worth" and tree.word(index - 1) != ",":
            continue  # "approved a package | worth 11 billion euros"
        elif tree.nodes[index].tag.startswith("JJ") and tree.role(index) not in _PARTS_OF_NOUNS:
            return finite_verb(tree, index)
    return None


def verb_over(tree: Tree, noun: int, mention: Span) -> int | None:
    """Return the verb that a date behind a noun rather dates: "told a meeting on Friday that ...".

    None for a date that stands before its noun ("the June summit"), for a subject, for a noun of
    which the verb only speaks, and for what follows "after", "before", "during".
    """
    if mention.start < tree.nodes[noun].span.start or _is_of(tree, mention):
        return None
    while tree.role(noun) == "flat" or (tree.role(noun) == "nmod" and _is_part(tree, noun)):
        noun = tree.nodes[noun].head  # a name's other words hang on its first
    verb = tree.nodes[noun].head
    if not tree.is_noun(noun) or tree.role(noun) not in {"obj", "obl"} or verb < 0:
        return None
    if not tree.is_verb(verb):
        return None
    cases = {tree.word(case).lower() for case in tree.children(noun, "case")}
    occasion = tree.nodes[noun].lemma in OCCASIONS and bool(cases & _WHERE)
    saying = tree.nodes[verb].lemma in REPORTING and occasion
    mentions = tree.nodes[verb].lemma in MENTIONING - _ADDRESSING and not saying
    if mentions or tree.nodes[verb].tag not in {"VBD", "VBN"}:
        return None
    return None if cases & TEMPORAL else finite_verb(tree, verb)


def _is_of(tree: Tree, mention: Span) -> bool:
    """Tell whether a date names a noun with "of": "the sanctions of 2016"."""
    top = tree.top(mention)
    cases = tree.children(top, "case") if top is not None else []
    return any(tree.nodes[case].lemma == "of" for case in cases)


def _is_part(tree: Tree, noun: int) -> bool:
    """Tell whether a noun hangs on a count or share of it: "a pair of hearings"."""
    head = tree.nodes[noun].head
    return tree.is_noun(head) and tree.nodes[head].lemma in _COUNTS


def _closes_speech(tree: Tree, verb: int, mention: Span) -> bool:
    """Tell whether a verb only names the speaker behind a date: "fell on Friday, police said"."""
    if tree.nodes[verb].lemma not in REPORTING or tree.nodes[verb].span.start < mention.end:
        return False
    return tree.text[mention.end : mention.end + 3].lstrip(" ")[:1] in {",", '"', "”"}


def _opens_aside(tree: Tree, verb: int, mention: Span) -> bool:
    """Tell whether a participle goes on behind a date: "exploded on Friday, | killing 81"."""
    first = tree.nodes[verb].tag == "VBG" and tree.text[mention.end : mention.end + 2] == ", "
    return first and tree.nodes[verb].span.start == mention.end + 2


def _is_preposition(tree: Tree, verb: int, mention: Span) -> bool:
    """Tell whether an -ing form only leads up to a date: "to be permanent, | starting in July"."""
    if tree.word(verb).lower() == "compared":
        return True
    if tree.nodes[verb].tag != "VBG" or tree.nodes[verb].lemma not in _STARTING:
        return False
    between = range(verb + 1, len(tree.nodes))
    words = [one for one in between if tree.nodes[one].span.end <= mention.start]
    bare = not tree.children(verb, "nsubj", "obj", "aux", "cop")
    return bare and all(tree.word(one).lower() in _BETWEEN for one in words)


def _heads(tree: Tree, mention: Span, dates: Sequence[Span]) -> Iterator[int]:
    """Yield what stands above a mention, passing over other dates."""
    top = tree.top(mention)
    for index in tree.above(top) if top is not None else ():
        span = tree.nodes[index].span
        dated = span.overlaps(mention) or any(span.overlaps(date) for date in dates)
        if not dated and not _bounds_period(tree, index, mention):
            yield index


def _bounds_period(tree: Tree, index: int, mention: Span) -> bool:
    """Tell whether a participle only says when a period ends: "for the year | ended 30 June".

    Or of what date a letter is: "dated 30 June".
    """
    if tree.word(index).lower() == "dated":
        return True
    behind = 0 <= tree.nodes[index].span.start - mention.end < 2
    return behind and tree.word(index).lower() in {"ended", "ending"}


def _verb_before(tree: Tree, mention: Span) -> int | None:
    """Return the verb that a date follows with no more than a preposition between them."""
    index = next((i for i, node in enumerate(tree.nodes) if node.span.overlaps(mention)), 0) - 1
    while index >= 0 and tree.word(index).lower() in _BETWEEN:
        index -= 1
    if (
        index < 0
        or _is_preposition(tree, index, mention)
        or tree.word(index).lower() == "dated"
        or not tree.is_verb(index)
        or tree.role(index) in {"amod", "case", "aux", "cop"}
    ):
        return None
    return index


def finite_verb(tree: Tree, index: int) -> int:
    """Return the verb that an infinitive hangs on, unless that one only looks ahead to it."""
    for _ in range(4):
        above = tree.nodes[index].head
        if tree.role(index) != "xcomp" or above < 0 or tree.children(index, "nsubj"):
            break
        predicate = tree.nodes[above].tag.startswith("JJ") and tree.children(above, "cop")
        if not tree.is_verb(above) and not predicate:
            break
        if tree.nodes[above].lemma in _AHEAD or tree.word(above).lower() in _AHEAD:
            break
        index = above
    return index
