"""One decision of a person on one or more events."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ktimeline.model import Problem, When

__all__ = ["FILE_NAME", "Decision", "Verb"]

FILE_NAME = "decisions.toml"
"""The name of the file of decisions that lies beside articles."""


class Verb(StrEnum):
    """What is decided, in the order in which decisions are applied."""

    SPLIT = "split"
    MERGE = "merge"
    REDATE = "redate"
    RETITLE = "retitle"
    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person has decided of `events`, by their ids.

    `title` belongs to RETITLE, `when` to REDATE; `apart` are the ids of the articles whose tellings
    SPLIT takes out (none: each article's become an event of their own). `note` goes to the event.
    `path` and `place` ("[[retitle]] 2") tell where it is written.
    """

    verb: Verb
    events: tuple[str, ...]
    title: str = ""
    when: When | None = None
    apart: tuple[str, ...] = ()
    note: str = ""
    path: str = FILE_NAME
    place: str = ""

    def problem(self, message: str) -> Problem:
        """Return a note on this decision, saying where it stands."""
        return Problem(self.path, f"{self.place or f'[[{self.verb}]]'}: {message}")

    def missing(self, event_id: str) -> Problem:
        """Return the note that an event of the decision is gone."""
        return self.problem(
            f"there is no event {event_id} any more, so this is not applied; "
            "find its new id in events.csv, or delete the decision"
        )
