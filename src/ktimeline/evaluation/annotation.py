"""A marked temporal expression: what a gold file says of a text, or what we say of it."""

from __future__ import annotations

from dataclasses import dataclass

from ktimeline.model import Resolution, Span, Unresolved

__all__ = ["Annotation"]


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span of a text with its TIMEX3 `type`, `value` and `mod`; absent attributes are "".

    `span` counts code points; `text` is the piece of the text at the span.
    """

    span: Span
    text: str
    type: str
    value: str
    mod: str = ""

    @classmethod
    def of(cls, result: Resolution | Unresolved) -> Annotation:
        """Return what `result` claims of its mention; an unresolved one claims the span alone."""
        mention = result.mention
        if isinstance(result, Unresolved):
            return cls(mention.span, mention.text, "", "")
        timex = result.timex
        return cls(mention.span, mention.text, timex.type.value, timex.value, timex.mod)
