"""What happened, as one article tells it: clauses, places, participants."""

from ktimeline.events.build import build_events

__all__ = ["build_events"]
