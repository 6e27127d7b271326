"""Words that keep the same company: Brown clusters, paths in a binary tree."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from itertools import repeat

__all__ = ["cluster_of", "dump_clusters", "load_clusters"]

FILE = "english.clusters"


def cluster_of(word: str) -> int:
    """Return the cluster of a word in lower case, its digits 0; 0 for a rare word.

    The number's lowest bit is the first turn from the root of the tree (Brown et al. 1992), so
    the lowest few bits are a broader cluster.

    >>> cluster_of("monday") == cluster_of("tuesday"), cluster_of("qwxyz")
    (True, 0)
    """
    return _table().get(word, 0)


@lru_cache(maxsize=1)
def _table() -> dict[str, int]:
    """Read the clusters, once, at the first word."""
    return load_clusters(files("ktimeline.syntax.perceptron").joinpath(FILE).read_bytes())


def dump_clusters(title: str, table: Mapping[str, int]) -> bytes:
    """Return the bytes of a file of clusters: its title, readable, then the words of each.

    The same table gives the same bytes.
    """
    members: dict[int, list[str]] = {}
    for word in sorted(table):
        members.setdefault(table[word], []).append(word)
    lines = [" ".join([f"{path:x}", *members[path]]) for path in sorted(members)]
    return title.strip().encode() + b"\n\n" + zlib.compress("\n".join(lines).encode(), 9)


def load_clusters(data: bytes) -> dict[str, int]:
    """Return the cluster of each word of a file.

    Raises ValueError where `data` is no such file.
    """
    _, found, packed = data.partition(b"\n\n")
    if not found:
        raise ValueError("no clusters: the title, which a blank line ends, is missing")
    try:
        body = zlib.decompress(packed).decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise ValueError(f"no clusters: {error}; build the file again") from error
    table: dict[str, int] = {}
    for line in body.split("\n"):
        path, _, words = line.partition(" ")
        table.update(zip(words.split(" "), repeat(int(path, 16)), strict=False))
    return table
