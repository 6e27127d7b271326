"""The rule that CONTRIBUTING.md adds in five minutes works as it says."""

import re
from pathlib import Path

from ktimeline.grammar import Grammar, RuleBook
from ktimeline.languages.en import grammar
from ktimeline.model.expression import DocumentTime, Fields, Next, Recurring

TEXT = (Path(__file__).resolve().parents[1] / "CONTRIBUTING.md").read_text("utf-8")


def test_add_a_rule_in_five_minutes() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    rule = RuleBook()
    names = {"rule": rule, "Recurring": Recurring, "Next": Next, "DocumentTime": DocumentTime}
    exec(code, names)
    english = grammar()
    longer = Grammar(
        lexicon=english.lexicon,
        rules=[*english.rules, *rule.rules],
        sorts=english.sorts,
        roots=english.roots,
        vetoes=english.vetoes,
        shapes=english.shapes,
    )
    sentence = "They will know come Friday."
    (before,) = english.find(sentence)
    (after,) = longer.find(sentence)
    assert sentence[before.start : before.end] == "Friday"
    assert sentence[after.start : after.end] == "come Friday"
    assert after.expression == Next(DocumentTime(), Fields(weekday=5))
