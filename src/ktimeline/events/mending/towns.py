"""Towns that only tell where something is: "the Reno, Nev., | company |" is a company."""

from __future__ import annotations

from ktimeline.events.gazetteer import find_entry
from ktimeline.events.mending.links import COMMAS, Find, Links
from ktimeline.events.nameparts import NOT_NAMES
from ktimeline.events.tree import Tree

__all__ = ["TOWNS"]

_NAMED = ("det", "amod", "nmod", "compound", "case")


def _town_as_head(tree: Tree, town: int) -> Links:
    """Hang a town on the noun behind its state: "the | Dayton, Ohio, | maker of tools"."""
    state = town + 2
    if state + 2 >= len(tree.nodes) or not _is_placed(tree, town):
        return {}
    behind = [one for one in tree.children(town, "appos") if one > state + 1]
    above = tree.nodes[town].head
    if above > state:  # "the Paris, France, | airport | closed", both read as subjects
        behind += [one for one in tree.children(above, tree.role(town)) if state + 1 < one < above]
    head = behind[0] if behind else -1
    bare = head >= 0 and not tree.children(head, "det", "case")
    if not bare or min(_words(tree, head)) != state + 2:
        return {}
    links: Links = {
        head: (tree.nodes[town].head, tree.nodes[town].relation),
        town: (head, "compound"),
        state - 1: (town, "punct"),
        state: (town, "appos"),
        state + 1: (town, "punct"),
    }
    return links | {one: (head, tree.nodes[one].relation) for one in tree.children(town, *_NAMED)}


def _is_placed(tree: Tree, town: int) -> bool:
    """Tell whether a name stands behind an article and before ", Ohio,"."""
    if not town or tree.nodes[town].tag != "NNP":
        return False
    first = min([town, *tree.children(town, "compound")])
    led = tree.word(first - 1).lower() in {"the", "a", "an"} if first else False
    state = tree.word(town + 2)
    known = find_entry(state) is not None or (state.endswith(".") and state in NOT_NAMES)
    return led and known and {tree.word(town + 1), tree.word(town + 3)} <= COMMAS


def _words(tree: Tree, head: int) -> list[int]:
    return [one for one in tree.subtree(head) if tree.role(one) != "punct"]


TOWNS: tuple[Find, ...] = (_town_as_head,)
