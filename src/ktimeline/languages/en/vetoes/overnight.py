"""What comes overnight in no night: fame, change and the overnight train."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import pattern
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_OVERNIGHT = frozenset(["overnight"])
_KIND = pattern(
    "success(?:es)? sensations? stars? fame celebrity celebrities hero(?:es)? millionaires? "
    "billionaires? wonders? cure fix solution transformation stays? bags? trains? bus(?:es)? ferry "
    "ferries flights? boats? guests? parking mail delivery deliveries shipping rates? interest "
    "funds? loans? lending deposits? repos? accommodation camps? hikes? express coach visits?",
    r"[\s-]+(?:{})\b",
)


@veto("She was an overnight success.", "They took the overnight train.", rules="overnight",
      words=_OVERNIGHT)  # fmt: skip
def overnight_kind(site: Site) -> bool:
    return _KIND.match(site.after(20)) is not None


_FAME = deferred(
    r"\b(?:rich|famous|stars?|heroe?s?|celebrit(?:y|ies)|millionaires?|billionaires?|sensations?|"
    r"legends?|household names?|(?:grew|grow|grown) up|(?:became|become|becomes|becoming)\s\w+)\s+$"
)
_NOT = deferred(
    r"(?:\b(?:not|never|nothing|cannot|hardly|rarely)\b|n['’]t\b)[^.;:!?]*"
    r"\b(?:chang\w+|happen\w*|solve[ds]?|fix(?:ed)?|disappear\w*|vanish\w*|end|ends|ended|com(?:e|es)|"
    r"go away|transform\w*|buil[dt]|made|done|won|achieve[ds]?|cure[ds]?|learn\w*|reform\w*|"
    r"overcome|rebuil[dt]|create[ds]?|forget|forgotten|improve[ds]?)\b[^.;:!?]*$"
)


@veto("He became famous overnight.", "She was rich overnight.", "Rome was not built overnight.",
      "People do not change their habits overnight.", rules="overnight",
      words=_OVERNIGHT)  # fmt: skip
def overnight_for_suddenly(site: Site) -> bool:
    before = site.before(80)
    return bool(_FAME.search(before) or _NOT.search(before))
