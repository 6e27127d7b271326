"""How often what is counted in words comes round: "two sessions a day", "one meal a week"."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.grammar.rule import RuleBook
from ktimeline.model import Granularity
from ktimeline.model.expression import Each, Every

__all__ = ["add_rates", "rule"]

rule = RuleBook()


def add_rates(words: Lexicon) -> None:
    """Add what comes so many times a day, a week or a year to the lexicon."""
    words.add("ROUND", {"session sessions meal meals shift shifts service services train trains "
                        "bus buses flight flights ferry ferries sailing sailings visit visits "
                        "class classes lesson lessons show shows performance performances "
                        "rehearsal rehearsals match matches pill pills tablet tablets dose doses "
                        "cup cups shot shots prayer prayers walk walks trip trips feed feeds "
                        "delivery deliveries bulletin bulletins": None})  # fmt: skip


@rule("ROOT <- [ONES|TEEN] [ROUND] a|an ANYUNIT", "two sessions a day")
def rounds_a_unit(n: int, what: None, unit: Granularity) -> Each:
    return Each(Every(unit))
