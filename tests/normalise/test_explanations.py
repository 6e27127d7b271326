"""Every result explains itself: the words, the rule, the anchor, the steps, the assumptions."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from temporal_trees import DCT, FRIDAY, FUTURE, PAST, TOLD, contexts, mention, told, trees

import ktimeline
from ktimeline.extract import extract_whole
from ktimeline.interpret import NotOneExpressionError
from ktimeline.languages import load
from ktimeline.model import Context, Granularity, Resolution, Unresolved
from ktimeline.model import expression as algebra
from ktimeline.model.expression import (
    Amount,
    Bare,
    Both,
    Calendar,
    Elapsed,
    Enclosing,
    Every,
    Fields,
    Half,
    Holiday,
    Last,
    Next,
    Nth,
    Part,
    PartOfDay,
    PartOfDayName,
    Portion,
    Quarter,
    Season,
    SeasonName,
    Shift,
    Since,
    This,
    Vague,
    VagueTime,
    Within,
)
from ktimeline.model.policy import Direction
from ktimeline.normalise import resolve
from ktimeline.normalise.telling_steps import ANCHORS, AS_WRITTEN, CLAUSES

G = Granularity

BACK = Direction.BACK
MORNING = PartOfDay(PartOfDayName.MORNING)

EXPLANATIONS = [
    ("last month", Last(DCT, Every(G.MONTH)),
     ["published 29 Jan 2025", "month before January 2025"], "December 2024"),
    ("the past month", Last(DCT, Amount(1, G.MONTH)),
     ["published 29 Jan 2025", "1 month up to Wed 29 Jan 2025"], "29 Dec 2024 to 28 Jan 2025"),
    ("on Friday", Bare(FRIDAY),
     ["published 29 Jan 2025", "latest Friday before Wed 29 Jan 2025"], "Fri 24 Jan 2025"),
    ("next Friday", Next(DCT, FRIDAY),
     ["published 29 Jan 2025", "first Friday after Wed 29 Jan 2025"], "Fri 31 Jan 2025"),
    ("this morning", This(DCT, MORNING),
     ["published 29 Jan 2025", "morning of the same day as Wed 29 Jan 2025"],
     "Wed 29 Jan 2025, morning"),
    ("last Friday morning", Last(DCT, Both(FRIDAY, MORNING)),
     ["published 29 Jan 2025", "latest Friday morning before Wed 29 Jan 2025"],
     "Fri 24 Jan 2025, morning"),
    ("two weeks before last Friday", Shift(Last(DCT, FRIDAY), Amount(2, G.WEEK), BACK),
     ["published 29 Jan 2025", "latest Friday before Wed 29 Jan 2025",
      "2 weeks before Fri 24 Jan 2025"], "the week of 6 Jan 2025"),
    ("in May last year", Within(Fields(month=5), Last(DCT, Every(G.YEAR))),
     ["published 29 Jan 2025", "year before 2025", "May in 2024"], "May 2024"),
    ("two months since", Elapsed(DCT, Amount(2, G.MONTH)),
     ["published 29 Jan 2025", "2 months before Wed 29 Jan 2025"], "about November 2024"),
    ("earlier this week", Part(Portion.EARLIER, This(DCT, Every(G.WEEK))),
     ["published 29 Jan 2025", "week of Wed 29 Jan 2025", "before 29 Jan 2025"],
     "earlier in the week of 27 Jan 2025"),
    ("early 2011", Part(Portion.EARLY, Calendar(2011)),
     ["as it is written", "early part of 2011"], "early 2011"),
    ("12 June 2018", Calendar(2018, 6, 12), ["as it is written"], "Tue 12 Jun 2018"),
    ("'98", Calendar(98, short=True),
     ["published 29 Jan 2025", "the latest such year"], "1998"),
    ("the last Friday of May 2012", Nth(FRIDAY, -1, Calendar(2012, 5)),
     ["as it is written", "Friday number 1, from the end, of May 2012"], "Fri 25 May 2012"),
    ("two days later", Shift(TOLD, Amount(2, G.DAY), Direction.FORWARD),
     ["told before: 12 Jun 2018", "2 days after Tue 12 Jun 2018"], "Thu 14 Jun 2018"),
    ("that year", Enclosing(G.YEAR, TOLD),
     ["told before: 12 Jun 2018", "year of Tue 12 Jun 2018"], "2018"),
    ("since Easter", Since(Bare(Holiday("easter"))),
     ["published 29 Jan 2025", "latest Easter up to Wed 29 Jan 2025"], "since Sun 31 Mar 2024"),
    ("recently", Vague(VagueTime.PAST), [], "at some time in the past"),
    ("last summer", Last(DCT, Season(SeasonName.SUMMER)),
     ["published 29 Jan 2025", "latest summer before Wed 29 Jan 2025"], "summer 2024"),
    ("the third quarter", Bare(Quarter(3)),
     ["published 29 Jan 2025", "latest third quarter up to Wed 29 Jan 2025"],
     "the third quarter of 2024"),
    ("the second half", Bare(Half(2)),
     ["published 29 Jan 2025", "latest second half up to Wed 29 Jan 2025"],
     "the second half of 2024"),
    ("at 5.30 p.m.", Bare(Fields(hour=17, minute=30)),
     ["told before: 12 Jun 2018", "17:30 next to Tue 12 Jun 2018"], "17:30 on 12 Jun 2018"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tree", "steps", "reading"), EXPLANATIONS)
def test_the_arithmetic_of_a_tree(text, tree, steps, reading):
    context = Context(
        document=date(2025, 1, 29), reference=told("2018-06-12", "2018-06-13", G.DAY), tense=PAST
    )
    found = resolve(mention(tree, text), context)
    assert list(found.steps) == steps
    assert found.reading == reading
    assert found.arithmetic() == " · ".join([f'"{text}"', *steps]) + f" → {reading}"


def test_no_weekday_is_shown_where_nobody_kept_that_week():
    context = Context()
    assert resolve(mention(Calendar(1066, 10, 14)), context).reading == "14 Oct 1066"
    assert resolve(mention(Calendar(44, 3, 15, bc=True)), context).reading == "15 Mar 44 BC"


# ---- in sentences -------------------------------------------------------------------------------

LINES = (Path(__file__).parent / "explanations.txt").read_text("utf-8").splitlines()
SENTENCES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]
ENGLISH = load("en")
EXAMPLES = sorted({example for rule in ENGLISH.rules for example in rule.examples})
SPOKEN = Context(
    document=date(2025, 1, 29), reference=told("2018-06-12", "2018-06-13", G.DAY), tense=FUTURE
)
# What would give the machine away: a class or a member of an enumeration, a half-open interval.
INTERNAL = re.compile(
    rf"\b(?:{'|'.join(algebra.__all__)})\(|\b[A-Z]{{2,}}_[A-Z]|Granularity|None\b|[<>{{}}\[\]]"
)


@pytest.mark.parametrize(
    ("sentence", "published", "explanation"), [pytest.param(*s, id=s[0]) for s in SENTENCES]
)
def test_a_reporter_can_follow(sentence: str, published: str, explanation: str) -> None:
    found = ktimeline.find(sentence, None if published == "-" else published)[-1]
    assert found.explain() == explanation


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_every_rule_explains_itself(example: str) -> None:
    said = extract_whole(example)
    if said is None:  # a part of an expression, never one by itself: "12th", "two thousand"
        return
    found = resolve(said, SPOKEN)
    told = found.explain()
    assert told.startswith(f'"{said.text}" (rule: {said.rule.replace("_", " ")})')
    assert told.endswith(".")
    assert told.count(". ") <= 2 + sum(word.endswith(".") for word in said.text.split())
    assert not INTERNAL.search(told.replace(said.text, ""))
    if isinstance(found, Unresolved):
        assert found.reason.value in told
        return
    if any(step.startswith("published") for step in found.steps):
        assert "the article's publication date, Wednesday 29 January 2025" in told
    if any(step.startswith("told before: 12 Jun") for step in found.steps):
        assert "Tuesday 12 June 2018" in told
    first = found.interval.first if found.interval else None
    if first is not None and found.timex.type == "DATE" and not found.lasted:
        assert str(abs(first.year)) in told or "century" in told or "BC" in told


@settings(max_examples=300, deadline=None)
@given(trees, contexts)
def test_whatever_the_tree_its_explanation_is_plain(tree, context) -> None:
    told = resolve(mention(tree, whole=tree), context).explain()
    assert told.startswith('"then" ')
    assert told.endswith(".")
    assert not INTERNAL.search(told)


def step_templates() -> set[str]:
    """Return the template of every step that some meaning takes, read from the source."""
    found: set[str] = set()
    folder = Path(ktimeline.__file__).parent / "normalise"
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "Step",
                "_Choice",
            )
            if named:
                strings = [n for a in node.args for n in ast.walk(a) if isinstance(n, ast.Constant)]
                found |= {n.value for n in strings if isinstance(n.value, str) and " " in n.value}
    return found


def test_every_step_has_a_clause_or_is_one() -> None:
    without = step_templates() - {*ANCHORS, AS_WRITTEN} - {key[0] for key in CLAUSES}
    assert [template for template in without if not template.startswith("the ")] == []


def test_what_is_made_by_hand_tells_its_arithmetic() -> None:
    by_hand = resolve(mention(Calendar(2018, 6, 12)), Context())
    assert isinstance(by_hand, Resolution)
    bare = Resolution(
        by_hand.mention, by_hand.interval, by_hand.granularity, by_hand.timex, by_hand.edtf,
        by_hand.reading, steps=by_hand.steps,
    )  # fmt: skip
    assert bare == by_hand
    assert bare.explain() == by_hand.arithmetic() == '"then" · as it is written → Tue 12 Jun 2018'


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("the big red house",
         '"the big red house" is no time expression: no word in it speaks of a time.'),
        ("", '"" is no time expression: no word in it speaks of a time.'),
        ("the summit last month",
         '"the summit last month" is not one time expression: "last month" was understood, the '
         "rest was not."),
        ("June 2018 and last month",
         '"June 2018 and last month" is not one time expression: "June 2018" and "last month" were '
         "understood, each by itself."),
        ("the 3rd of Juni",
         '"the 3rd of Juni" is not a whole time expression: "the 3rd of" was understood, and after '
         'it something like "January", "the", "each", "every", "last" or "next" was expected, '
         'but "Juni" follows.'),
    ],
)  # fmt: skip
def test_what_is_not_understood_says_how_far_it_was(phrase: str, sentence: str) -> None:
    with pytest.raises(NotOneExpressionError) as caught:
        ktimeline.resolve(phrase, "2025-01-29")
    assert caught.value.explain() == sentence


def test_the_end_of_a_phrase_is_told_as_such() -> None:
    with pytest.raises(NotOneExpressionError) as caught:
        ktimeline.resolve("on the third", "2025-01-29")
    told = caught.value.explain()
    assert '"the third" was understood' in told
    assert '"week"' in told
    assert told.endswith("but the phrase ends there.")
