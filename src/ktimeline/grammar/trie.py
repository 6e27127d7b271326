"""Many words as one regular expression that shares their beginnings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

__all__ = ["alternation"]

_Node: TypeAlias = "dict[str, _Node]"
_END = ""


def alternation(words: Iterable[str]) -> str:
    r"""Return a pattern that matches the longest of `words` at a place; a space matches `\s+`.

    >>> alternation(["may", "march", "mar."])
    '(?:ma(?:r(?:\\.|ch)|y))'
    """
    root: _Node = {}
    words = list(words)
    if not words:
        return "(?!)"  # what matches nowhere
    for word in sorted(words):
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = {}
    return f"(?:{_pattern(root)})"


def _pattern(node: _Node) -> str:
    branches = [
        (r"\s+" if character == " " else re.escape(character)) + _pattern(child)
        for character, child in node.items()
        if character != _END
    ]
    if not branches:
        return ""
    if len(branches) == 1 and _END not in node:
        return branches[0]
    optional = "?" if _END in node else ""
    return f"(?:{'|'.join(branches)}){optional}"
