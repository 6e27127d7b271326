"""What a timeline does not tell: a reporter's next to-do list."""

from ktimeline.gaps.holes import Holes, Silence, Untold, find_holes
from ktimeline.gaps.telling import holes_document, holes_text, usual_length

__all__ = [
    "Holes", "Silence", "Untold", "find_holes", "holes_document", "holes_text", "usual_length",
]  # fmt: skip
