"""The weights of a linear classifier: scored with one addition a feature, kept in few bytes.

The weights of one feature, one a class, are the lanes of one whole number, 16 bits each, so that
adding two numbers adds all their lanes at once. A file holds of each feature only the weights
that are not 0, as pairs of bytes: class + 1 and weight + 128, neither of which is ever 0.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from collections.abc import Iterable, Mapping, Sequence

__all__ = ["LANE", "Classifier", "dump", "load"]

LANE = 16
_SHIFT = 128


class _Lanes(dict[int, int]):
    """The weights met so far, each in its lane, by the two bytes that stand for it in a file."""

    def __missing__(self, pair: int) -> int:
        place, weight = pair.to_bytes(2, sys.byteorder)
        self[pair] = row = (weight - _SHIFT) << LANE * (place - 1)
        return row


class _Rows(dict[str, int]):
    """The rows of the features met so far, each unfolded when it is first met."""

    def __init__(self, folded: Mapping[str, bytes]) -> None:
        super().__init__()
        self._folded = folded
        self._lane_of = _Lanes().__getitem__

    def __missing__(self, feature: str) -> int:
        pairs = memoryview(self._folded[feature]).cast("H")
        self[feature] = row = sum(map(self._lane_of, pairs))
        return row


class Classifier:
    """A linear classifier over features that are strings: the class of the greatest sum wins."""

    def __init__(self, classes: Sequence[str], folded: Mapping[str, bytes]) -> None:
        self.classes = tuple(classes)
        self._is_known = folded.__contains__
        self._row_of = _Rows(folded).__getitem__
        self._size = LANE // 8 * len(self.classes)
        self._lanes = struct.Struct(f"<{len(self.classes)}H")
        self._middle = sum(1 << (LANE * place + LANE - 1) for place in range(len(self.classes)))

    def total(self, features: Iterable[str], row: int = 0) -> int:
        """Return `row` and the rows of `features` added up; an unknown feature weighs nothing."""
        return sum(map(self._row_of, filter(self._is_known, features)), row)

    def best(self, row: int) -> int:
        """Return the class with the greatest lane of `row`, a sum of rows; the first of equals."""
        lanes = self._lanes.unpack((row + self._middle).to_bytes(self._size, "little"))
        return lanes.index(max(lanes))

    def forbid(self, places: Iterable[int]) -> int:
        """Return a row that no sum of rows outweighs: it keeps the classes `places` from winning.

        It may be added once.
        """
        return sum(-(1 << (LANE - 2)) << LANE * place for place in places)


def dump(title: str, tables: Mapping[str, tuple[Sequence[str], Mapping[str, bytes]]]) -> bytes:
    """Return the bytes of a weights file: its title, readable, then each classifier by name.

    `tables` has the classes and the folded rows of each. The same tables give the same bytes.
    """
    head: dict[str, object] = {}
    body: list[bytes] = []
    for name, (classes, folded) in tables.items():
        features = sorted(folded)
        parts = [
            "\n".join(features).encode(),
            b"\0".join(folded[feature] for feature in features),
        ]
        head[name] = {"classes": list(classes), "sizes": [len(part) for part in parts]}
        body += parts
    packed = zlib.compress(json.dumps(head).encode() + b"\n" + b"".join(body), 9)
    return title.strip().encode() + b"\n\n" + packed


def load(data: bytes) -> dict[str, Classifier]:
    """Return the classifiers of a weights file by name.

    Raises ValueError where `data` is no such file.
    """
    _, found, packed = data.partition(b"\n\n")
    if not found:
        raise ValueError("no weights: the title, which a blank line ends, is missing")
    try:
        head, _, body = zlib.decompress(packed).partition(b"\n")
    except zlib.error as error:
        raise ValueError(f"no weights: {error}; build the file again") from error
    classifiers: dict[str, Classifier] = {}
    start = 0
    for name, table in json.loads(head).items():
        middle, end = start + table["sizes"][0], start + sum(table["sizes"])
        features = body[start:middle].decode().split("\n")
        rows = body[middle:end].split(b"\0")
        classifiers[name] = Classifier(table["classes"], dict(zip(features, rows, strict=True)))
        start = end
    return classifiers
