"""Two timelines compared: what is new, gone, moved, better sourced."""

from ktimeline.comparing.differences import Change, Differences, Kind, compare
from ktimeline.comparing.telling import differences_document, differences_text

__all__ = [
    "Change", "Differences", "Kind", "compare", "differences_document",
    "differences_text",
]  # fmt: skip
