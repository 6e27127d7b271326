"""One event for what several articles tell: which tellings are one, and what they make."""

from ktimeline.merging.clusters import Cluster
from ktimeline.merging.conflicts import absorb
from ktimeline.merging.fusing import fuse, in_order, publication_days
from ktimeline.merging.merge import bring_together, merge_events
from ktimeline.merging.syndication import find_copies

__all__ = [
    "Cluster", "absorb", "bring_together", "find_copies", "fuse", "in_order", "merge_events",
    "publication_days",
]  # fmt: skip
