"""The checks that a grammar passes when it is loaded, and those that its tests run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ktimeline.grammar.errors import GrammarError
from ktimeline.grammar.lexicon import Lexicon
from ktimeline.grammar.rule import Action, Rule
from ktimeline.grammar.scan import Shape
from ktimeline.grammar.shape import wordings_of
from ktimeline.model import expression as algebra

__all__ = ["check_grammar"]


def check_grammar(
    lexicon: Lexicon,
    rules: Sequence[Rule],
    sorts: Mapping[str, type],
    roots: frozenset[str],
    shapes: Sequence[Shape],
) -> None:
    """Raise GrammarError for an unknown category, a shape given twice, or mixed sorts.

    (A rule without an example, or with the wrong number of parameters, does not get this far.)
    """
    known = lexicon.categories | set(sorts) | _shape_categories(shapes)
    meanings: dict[str, Action] = {}
    readers: dict[str, dict[tuple[str, ...], str]] = {}
    for rule in rules:
        if meanings.setdefault(rule.name, rule.action) is not rule.action:
            raise GrammarError(f"two rules are called {rule.name}")
        _check_categories(rule, known, sorts)
        _check_sort(rule, sorts)
        seen = readers.setdefault(rule.category, {})
        for wording in wordings_of(rule.items):
            if seen.setdefault(wording, rule.name) != rule.name:
                words = " ".join(wording)
                raise GrammarError(
                    f"rules {seen[wording]} and {rule.name} both read '{rule.category} <- {words}'"
                )
    if missing := roots - set(sorts):
        raise GrammarError(f"roots without a declared sort: {', '.join(sorted(missing))}")


def _shape_categories(shapes: Sequence[Shape]) -> set[str]:
    return {category for shape in shapes for category in shape.categories}


def _check_categories(rule: Rule, known: set[str], sorts: Mapping[str, type]) -> None:
    if rule.category not in sorts:
        raise GrammarError(f"rule {rule.name}: category {rule.category} has no declared sort")
    for item in rule.items:
        for symbol in item.symbols:
            if symbol.isupper() and symbol not in known:
                raise GrammarError(f"rule {rule.name}: unknown category {symbol}")


def _check_sort(rule: Rule, sorts: Mapping[str, type]) -> None:
    """Compare the function's return annotation with the sort of the category it builds."""
    annotation = rule.action.__annotations__.get("return")
    if annotation is None:
        raise GrammarError(f"rule {rule.name}: the function does not say what it returns")
    sort = sorts[rule.category]
    # A name where the module postpones its annotations, the class itself elsewhere.
    names = annotation if isinstance(annotation, str) else annotation.__name__
    for name in names.split("|"):
        declared = getattr(algebra, name.strip(), None)
        if isinstance(declared, type) and not issubclass(declared, sort):
            raise GrammarError(
                f"rule {rule.name}: returns {name.strip()}, but {rule.category} holds "
                f"{sort.__name__}"
            )
