"""Every result explains itself: the words, the arithmetic, the reading."""

from __future__ import annotations

from datetime import date

import pytest
from temporal_trees import DCT, FRIDAY, PAST, TOLD, mention, told

from ktimeline.model import Context, Granularity
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
def test_explanations(text, tree, steps, reading):
    context = Context(
        document=date(2025, 1, 29), reference=told("2018-06-12", "2018-06-13", G.DAY), tense=PAST
    )
    found = resolve(mention(tree, text), context)
    assert list(found.steps) == steps
    assert found.reading == reading
    assert found.explain() == " · ".join([f'"{text}"', *steps]) + f" → {reading}"


def test_no_weekday_is_shown_where_nobody_kept_that_week():
    context = Context()
    assert resolve(mention(Calendar(1066, 10, 14)), context).reading == "14 Oct 1066"
    assert resolve(mention(Calendar(44, 3, 15, bc=True)), context).reading == "15 Mar 44 BC"
