"""Clusters of words: looked up, and kept in a file."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tools.build_clusters import most_frequent

from ktimeline.syntax.perceptron.clusters import FILE, cluster_of, dump_clusters, load_clusters

WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=5)
TABLES = st.dictionaries(WORDS, st.integers(1, 2**20), min_size=1)


@pytest.mark.parametrize(
    ("one", "other", "stranger"),
    [
        ("monday", "friday", "march"),
        ("said", "told", "bread"),
        ("paris", "berlin", "quickly"),
        ("minister", "secretary", "rains"),
        ("0000", "0000", "zero"),
    ],
)
def test_words_that_keep_the_same_company_part_late(one: str, other: str, stranger: str) -> None:
    def shared_turns(word: str) -> int:
        apart = cluster_of(one) ^ cluster_of(word)
        return (apart & -apart).bit_length() - 1 if apart else 64

    assert cluster_of(one) > 0
    assert shared_turns(other) > shared_turns(stranger)


@pytest.mark.parametrize("word", ["", "qwxyz", "Monday", "two words"])
def test_what_the_table_lacks_has_no_cluster(word: str) -> None:
    assert cluster_of(word) == 0


@settings(max_examples=50)
@given(TABLES)
def test_a_file_gives_back_what_was_put_in(table: dict[str, int]) -> None:
    data = dump_clusters("A title\nof two lines", table)
    assert data.startswith(b"A title\nof two lines\n\n")
    assert load_clusters(data) == table
    assert dump_clusters("A title\nof two lines", dict(reversed(table.items()))) == data


@pytest.mark.parametrize("data", [b"", b"no blank line", b"a title\n\nno clusters"])
def test_what_is_no_file_of_clusters_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no clusters"):
        load_clusters(data)


def test_the_file_names_its_source_and_its_licence() -> None:
    data = files("ktimeline.syntax.perceptron").joinpath(FILE).read_bytes()
    title = data.partition(b"\n\n")[0].decode()
    assert "spacy-lookups-data" in title
    assert "MIT License" in title


PATHS = {"May": 5, "may": 4, "1990": 3, "1985": 2, "two words": 7, "qu": 0, "rare": 9}
FREQUENCIES = {"two words": -1.0, "may": -5.0, "May": -7.0, "1985": -8.0, "1990": -9.0}


@pytest.mark.parametrize(
    ("count", "table"),
    [(0, {}), (1, {"may": 4}), (2, {"may": 4, "0000": 2}), (9, {"may": 4, "0000": 2, "rare": 9})],
)
def test_a_word_has_the_cluster_of_its_most_frequent_spelling(
    count: int, table: dict[str, int]
) -> None:
    assert most_frequent(PATHS, FREQUENCIES, count) == table
