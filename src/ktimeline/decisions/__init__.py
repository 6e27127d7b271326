"""A person's decisions on events, kept in a file and applied at every run."""

from ktimeline.decisions.clusters import decide_clusters
from ktimeline.decisions.decision import FILE_NAME, Decision, Verb
from ktimeline.decisions.events import decide_events
from ktimeline.decisions.reading import find_decisions, read_decisions

__all__ = [
    "FILE_NAME", "Decision", "Verb", "decide_clusters", "decide_events", "find_decisions",
    "read_decisions",
]  # fmt: skip
