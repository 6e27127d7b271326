"""Build the table of word clusters that `ktimeline.syntax.perceptron` looks words up in.

Run by hand, at development time only: `pip install spacy-lookups-data` (MIT), then
`python -m tools.build_clusters`. Takes the English Brown clusters and the frequencies of words from
it and keeps the most frequent words, in the form in which the tagger sees a word: in lower case,
with all digits 0. The same data give the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from ktimeline.syntax.perceptron.clusters import FILE, dump_clusters
from ktimeline.syntax.perceptron.tagger import folded_form

TARGET = Path(__file__).parent.parent / "src" / "ktimeline" / "syntax" / "perceptron" / FILE
WORDS = 40_000
UNSEEN = -99.0  # log probability of a word without one
TITLE = """\
Clusters (Brown et al. 1992) of the most frequent English words, for the tagger of ktimeline.
Made by tools/build_clusters.py from spacy-lookups-data, MIT License, Copyright (c) 2019
ExplosionAI GmbH; the text of the licence is in README.md.
"""


def most_frequent(
    paths: Mapping[str, int], frequencies: Mapping[str, float], count: int
) -> dict[str, int]:
    """Return the clusters of the `count` most frequent words, each of its most frequent spelling.

    >>> paths = {"May": 5, "may": 4, "1990": 3, "qu": 0, "rare": 9}
    >>> most_frequent(paths, {"may": -5.0, "May": -7.0, "1990": -8.0}, 2)
    {'may': 4, '0000': 3}
    """
    whole = (word for word, path in paths.items() if path and word.split() == [word])
    table: dict[str, int] = {}
    for word in sorted(whole, key=lambda word: (-frequencies.get(word, UNSEEN), word)):
        if len(table) == count:
            break
        table.setdefault(folded_form(word), paths[word])
    return table


def read(name: str) -> dict[str, float]:
    """Return one table of the English lookup data."""
    source = files("spacy_lookups_data") / "data" / f"en_lexeme_{name}.json.gz"
    table: dict[str, float] = json.loads(gzip.decompress(source.read_bytes()))
    return table


def main(arguments: Sequence[str] | None = None) -> None:
    """Build, and write the file."""
    argparse.ArgumentParser(prog="python -m tools.build_clusters", description=__doc__).parse_args(
        arguments
    )
    paths = {word: int(path) for word, path in read("cluster").items()}
    data = dump_clusters(TITLE, most_frequent(paths, read("prob"), WORDS))
    TARGET.write_bytes(data)
    print(f"{TARGET.name}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
