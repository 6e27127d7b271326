"""What a reader with room for ten lines must see, and how sure a date is."""

from ktimeline.ranking.confidence import confidence_of
from ktimeline.ranking.importance import rank_events
from ktimeline.ranking.selection import ACCEPTED, select_top

__all__ = ["ACCEPTED", "confidence_of", "rank_events", "select_top"]
