"""Events of articles in a language whose clauses a pack tells, without tagger and parser."""

from ktimeline.events.foreign.build import build_foreign

__all__ = ["build_foreign"]
