"""The gold corpora: where they lie and how they are split."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.tokens import read_token_table
from ktimeline.evaluation.timeml import GoldDocument, read_timeml, timeml_files

__all__ = ["CORPORA", "Corpus", "MissingCorporaError", "corpora_folder", "explain_and_exit"]

SHARED = "KTIMELINE_SHARED"


class MissingCorporaError(Exception):
    """The corpora are not on this machine; the message says where they were looked for."""


def corpora_folder() -> Path:
    """Return the folder of corpora: `$KTIMELINE_SHARED/corpora`, or `../shared/corpora`.

    Raises MissingCorporaError where it does not exist.
    """
    beside = Path(__file__).resolve().parents[2] / "shared"
    folder = Path(os.environ.get(SHARED) or beside) / "corpora"
    if not folder.is_dir():
        raise MissingCorporaError(
            f"{folder}: no such folder. The benchmark corpora are not part of the project; "
            f"set {SHARED} to the folder that holds `corpora/`."
        )
    return folder


@dataclass(frozen=True, slots=True)
class Corpus:
    """One folder of TimeML, or of the token table that `table` names.

    `halved`: scored in two halves, a (even documents, to tune on) and b (odd, held out). `typed`:
    its TIMEX3 types are worth scoring.
    """

    name: str
    language: str = "en"
    halved: bool = False
    typed: bool = True
    table: str = ""

    def documents(self) -> list[GoldDocument]:
        """Return the corpus's documents, sorted by file name, or in the order of the table."""
        folder = corpora_folder() / self.name
        if not folder.is_dir():
            raise MissingCorporaError(f"{folder}: no such folder")
        if self.table:
            return read_token_table(folder / self.table)
        return [read_timeml(path) for path in timeml_files(folder)]

    def parts(self, half: str | None) -> list[tuple[str, Sequence[GoldDocument]]]:
        """Return the named parts to score: the halves asked for, or the whole corpus."""
        documents = self.documents()
        halves = [
            (f"{self.name} a", documents[0::2]),
            (f"{self.name} b", documents[1::2]),
        ]
        if half is not None:
            return [halves["ab".index(half)]]
        return [*(halves if self.halved else []), (self.name, documents)]


CORPORA = {
    corpus.name: corpus
    for corpus in (
        Corpus("timebank", halved=True),
        Corpus("aquaint"),
        Corpus("wikiwars", halved=True, typed=False),
        Corpus("german", language="de", halved=True),
        Corpus("spanish", language="es", halved=True, table="train.tsv"),
    )
}


def explain_and_exit(error: MissingCorporaError) -> int:
    """Print the error and return the exit status that says so."""
    print(error, file=sys.stderr)
    return 2
