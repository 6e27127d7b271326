"""Laws that hold for every tree in every context."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from temporal_trees import (
    DCT,
    TOLD,
    calendar_dates,
    contexts,
    mention,
    recurring,
    simple_recurring,
    times,
    trees,
)

from ktimeline.model import Assumption, Context, Granularity, Resolution, TimexType, Unresolved
from ktimeline.model.expression import (
    About,
    Amount,
    Bare,
    Enclosing,
    Every,
    Last,
    Next,
    Part,
    Portion,
    This,
    Within,
)
from ktimeline.normalise import normalise, read_edtf, resolve

G = Granularity

VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
# Most random trees cannot be dated, and prove nothing about what dates mean.
laws = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
known_lengths = st.builds(
    Amount,
    st.integers(1, 40) | st.fractions(1, 30, max_denominator=4),
    st.sampled_from([size for size in G if size >= G.DAY and size < G.CENTURY]),
)
documents = st.dates(date(1, 2, 1), date(9998, 1, 1))
finer_units = st.sampled_from([Every(size) for size in G if size < G.DAY])


def resolved(tree, context):
    """Return the resolution of a tree; trees that have none prove nothing here."""
    found = resolve(mention(tree), context)
    assume(isinstance(found, Resolution))
    return found


@settings(max_examples=500, deadline=None)
@given(trees, contexts)
def test_every_tree_resolves_or_says_why_not(tree, context):
    found = resolve(mention(tree, whole=tree), context)
    assert found == resolve(mention(tree, whole=tree), context)
    assert isinstance(found, Resolution | Unresolved)
    if isinstance(found, Unresolved):
        assert found.reason
        return
    assert found.timex.value
    assert found.arithmetic().endswith(found.reading)
    if found.interval is None:
        assert found.edtf == ""
        kinds = (TimexType.DURATION, TimexType.SET)
        assert found.timex.value in VAGUE or found.timex.type in kinds
    else:
        assert read_edtf(found.edtf).contains(found.interval)
        assert found.granularity is not None


@settings(max_examples=60, deadline=None)
@given(st.lists(trees, max_size=6), contexts)
def test_every_text_of_any_trees_is_normalised(expressions, context):
    mentions = [mention(tree, start=n, whole=tree) for n, tree in enumerate(expressions)]
    found = normalise(mentions, context.document, context.policy)
    assert [one.mention for one in found] == mentions


@laws
@given(recurring, documents)
def test_last_is_over_and_next_has_not_begun(x, published):
    assume(not (isinstance(x, Every) and x.granularity < G.DAY))
    context = Context(document=published)
    anchor = resolved(DCT, context).interval
    last, following = (
        resolve(mention(Last(DCT, x)), context),
        resolve(mention(Next(DCT, x)), context),
    )
    if isinstance(last, Resolution):
        assert last.interval.limit <= anchor.first
    if isinstance(following, Resolution):
        assert following.interval.first >= anchor.limit


@laws
@given(st.sampled_from([size for size in G if size >= G.DAY]), documents)
def test_the_unit_of_today_lies_between_the_one_before_and_the_one_after(size, published):
    context = Context(document=published)
    before, this, after = (
        resolved(node(DCT, Every(size)), context).interval for node in (Last, This, Next)
    )
    if size is not G.WEEKEND:
        assert before.limit == this.first
        assert this.limit == after.first
        assert this.contains(resolved(DCT, context).interval)


@laws
@given(finer_units, documents)
def test_without_an_hour_nothing_finer_than_a_day_is_claimed(every, published):
    assume(every.granularity is not G.PART_OF_DAY)
    found = resolved(Last(DCT, every), Context(document=published))
    assert found.granularity is G.DAY
    assert Assumption.APPROXIMATE in found.assumptions


@laws
@given(known_lengths, documents)
def test_windows_touch_their_anchor(length, published):
    context = Context(document=published)
    anchor = resolved(DCT, context).interval
    last = resolved(Last(DCT, length), context).interval
    following = resolved(Next(DCT, length), context).interval
    assert last.limit == anchor.first
    assert following.first == anchor.limit


@laws
@given(st.sampled_from(Portion), calendar_dates, contexts)
def test_a_portion_lies_in_its_whole(portion, tree, context):
    whole = resolved(tree, context)
    part = resolved(Part(portion, tree), context)
    assert whole.interval.contains(part.interval)
    assert part.timex.value == whole.timex.value
    assert part.timex.mod in ("START", "MID", "END")


@laws
@given(calendar_dates, contexts)
def test_a_date_in_full_needs_nobody_unless_its_century_is_missing(tree, context):
    found = resolved(tree, context)
    if Assumption.CENTURY_FROM_DOCUMENT in found.assumptions:
        assert found.steps[0].startswith("published")
    else:
        assert "published" not in " ".join(found.steps)


@laws
@given(times, contexts)
def test_the_publication_is_named_only_where_it_was_used(tree, context):
    found = resolved(tree, context)
    if context.document is None:
        assert not any(step.startswith("published") for step in found.steps)
    if context.reference is None:
        assert not any(step.startswith("told before") for step in found.steps)


@laws
@given(simple_recurring, calendar_dates, contexts)
def test_what_lies_within_a_date_begins_in_it(x, tree, context):
    whole = resolved(tree, context)
    found = resolved(Within(x, tree), context)
    assert whole.interval.first <= found.interval.first <= whole.interval.limit


@laws
@given(st.sampled_from(G), calendar_dates, contexts)
def test_the_enclosing_unit_holds_the_date(size, tree, context):
    date_told = resolved(tree, context)
    found = resolved(Enclosing(size, tree), context)
    across = (G.WEEK, G.SEASON)  # weeks and winters cross the ends of years
    if size is not G.WEEKEND and date_told.granularity >= G.DAY:
        assert found.interval.overlaps(date_told.interval)
        if date_told.granularity not in across and size not in across:
            assert found.interval.contains(date_told.interval)


@laws
@given(times, contexts)
def test_about_moves_nothing(tree, context):
    exact, about = resolved(tree, context), resolved(About(tree), context)
    assert (about.interval, about.timex.value) == (exact.interval, exact.timex.value)
    assert Assumption.APPROXIMATE in about.assumptions


@laws
@given(simple_recurring, contexts)
def test_a_bare_date_hangs_on_the_document_or_on_what_was_told(x, context):
    found = resolved(Bare(x), context)
    assert found.steps[0].startswith(("published", "told before"))


@laws
@given(contexts)
def test_the_date_told_before_is_its_own_meaning(context):
    assume(context.reference is not None)
    assert resolved(TOLD, context).interval == context.reference.interval
