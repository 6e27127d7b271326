"""The one exception of the calendar and the normaliser; `resolve` turns it into `Unresolved`."""

from __future__ import annotations

from ktimeline.model.resolution import Reason

__all__ = ["Undatable"]


class Undatable(Exception):  # noqa: N818 - it names a state of a phrase, not an error of a caller
    """A time that cannot be dated: the reason, and a detail for people.

    It never leaves the package's public functions: `ktimeline.normalise.resolve` catches it.
    """

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason
        self.detail = detail
