"""Differences in words, and as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ktimeline.comparing.differences import Change, Differences, Kind

__all__ = ["differences_document", "differences_text"]

_SIGNS = {Kind.NEW: "+", Kind.GONE: "-"}


def differences_text(differences: Differences) -> str:
    """Return the changes for people: a heading a kind, a line an event; and how many are the same.

    A new event has a plus sign before it, one that is gone a minus sign, any other a tilde.
    """
    return "\n".join(_lines(differences))


def _lines(differences: Differences) -> Iterator[str]:
    for kind in Kind:
        changes = differences.of(kind)
        if changes:
            yield f"{kind.value} ({len(changes)})"
            yield from map(_line, changes)
    yield f"unchanged: {differences.same}"


def _line(change: Change) -> str:
    event = change.event
    told = f"  {_SIGNS.get(change.kind, '~')} {event.id}  {event.when.reading}: {event.title}"
    if change.kind is Kind.RETITLED:
        return f"{told} (was: {change.before})"
    if change.kind is Kind.MOVED:
        return f"{told} (was {change.before})"
    return f"{told} ({change.before} → {change.after})" if change.before else told


def differences_document(differences: Differences) -> dict[str, Any]:
    """Return the changes as plain data for JSON."""
    changes = [
        {
            "kind": change.kind.value,
            "old_id": change.old.id if change.old else None,
            "new_id": change.new.id if change.new else None,
            "date_edtf": change.event.when.edtf,
            "title": change.event.title,
            "before": change.before,
            "after": change.after,
        }
        for change in differences.changes
    ]
    return {"changes": changes, "unchanged": differences.same}
