"""What is checked of every pack when it is loaded: closed sets of words that have a gap."""

from __future__ import annotations

from ktimeline.grammar.errors import GrammarError
from ktimeline.grammar.lexicon import Lexicon
from ktimeline.model.expression import SeasonName

__all__ = ["check_closed_sets"]

# Categories by the names that all packs give them, what the words of each must mean together, and
# what to call it. A pack may lack a family; one that it begins, it has to finish.
_CLOSED: dict[str, tuple[str, frozenset[object]]] = {
    "MONTH": ("months", frozenset(range(1, 13))),
    "WEEKDAY": ("days of the week", frozenset(range(1, 8))),
    "SEASON": ("seasons", frozenset(SeasonName)),
}


def check_closed_sets(code: str, lexicon: Lexicon) -> None:
    """Raise GrammarError where a pack names some of the months (days, seasons), but not all."""
    met: dict[str, set[object]] = {}
    for lexemes in lexicon.words.values():
        for lexeme in lexemes:
            if lexeme.category in _CLOSED:
                met.setdefault(lexeme.category, set()).add(lexeme.value)
    for category, values in met.items():
        family, wanted = _CLOSED[category]
        missing = ", ".join(sorted(str(value) for value in wanted - values))
        if missing:
            raise GrammarError(
                f"language pack {code!r}, {family}: no word of category {category} for {missing}"
            )
