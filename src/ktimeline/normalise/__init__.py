"""The normaliser: an expression and a context give a meaning."""

from ktimeline.normalise.edtf import edtf, edtf_interval
from ktimeline.normalise.edtf_reading import read_edtf
from ktimeline.normalise.evaluate import evaluate, resolve
from ktimeline.normalise.genre import genre_of
from ktimeline.normalise.meaning import Meaning
from ktimeline.normalise.text import normalise
from ktimeline.normalise.timex3 import timex
from ktimeline.normalise.wording import reading

__all__ = [
    "Meaning", "edtf", "edtf_interval", "evaluate", "genre_of", "normalise", "read_edtf", "reading",
    "resolve", "timex",
]  # fmt: skip
