"""Errors that nobody foresaw: told in a line, their trace kept for those who ask for it."""

from __future__ import annotations

import logging
from pathlib import Path
from traceback import extract_tb

__all__ = ["LOGGER", "bug_words", "report_bug"]

LOGGER = "ktimeline"
"""The name of the logger that traces go to, at level DEBUG; `ktimeline --debug` prints them."""

_LONGEST = 160  # letters of an error's own words


def bug_words(error: BaseException) -> str:
    """Return a line that says what happened, where, and how to see more.

    >>> bug_words(KeyError("when")).partition(" (")[0]
    "a bug in ktimeline: KeyError: 'when'"
    """
    if isinstance(error, MemoryError):
        return "ran out of memory; read fewer or smaller articles at once, or with --jobs 1"
    said = " ".join(str(error).split())[:_LONGEST]
    name = type(error).__name__
    frames = extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else "no trace"
    told = f"{name}: {said}" if said else name
    return f"a bug in ktimeline: {told} ({where}); please report it; --debug shows the trace"


def report_bug(error: BaseException, about: str) -> str:
    """Log the trace of an error that came `about` something, and return a line that tells it."""
    logging.getLogger(LOGGER).debug("%s:", about, exc_info=error)
    return bug_words(error)
