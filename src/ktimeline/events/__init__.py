"""What happened: clauses, places, participants; built, then merged."""

from ktimeline.events.build import build_events
from ktimeline.events.merge import merge_events

__all__ = ["build_events", "merge_events"]
