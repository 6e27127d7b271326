"""The grammar engine: lexicon, rule, scan, chart; it knows no language and no date."""

from ktimeline.grammar.engine import Found, Grammar
from ktimeline.grammar.errors import GrammarError
from ktimeline.grammar.lexicon import Lexeme, Lexicon
from ktimeline.grammar.rule import Pieces, Rule, RuleBook
from ktimeline.grammar.veto import Site, VetoBook

__all__ = [
    "Found",
    "Grammar",
    "GrammarError",
    "Lexeme",
    "Lexicon",
    "Pieces",
    "Rule",
    "RuleBook",
    "Site",
    "VetoBook",
]
