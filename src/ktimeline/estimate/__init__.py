"""Dating a text that carries no date, from what it says: an interval, how sure, and why."""

from ktimeline.estimate.writing import Estimate, estimate_publication

__all__ = ["Estimate", "estimate_publication"]
