"""Which claim is believed, in the order that the house has decided, and when it warns."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.dateline import YearlessDay, find_text_dates
from ktimeline.intake.publication.belief import strongest
from ktimeline.intake.publication.written import Locale, read_written, scan_written
from ktimeline.intake.publication.yearless import with_year
from ktimeline.model import DateClaim, DateRole, DateSignal

DAY = date(2025, 1, 29)
S = DateSignal
STRONGEST_FIRST = [
    S.COMMAND_LINE, S.MANIFEST, S.FRONT_MATTER, S.JSON_LD, S.ARTICLE_TIME, S.TIME_ELEMENT,
    S.META_TAG, S.URL, S.DATELINE, S.DATE_LINE, S.FILE_NAME, S.ESTIMATE,
]  # fmt: skip


def claim(signal: DateSignal, days: int = 0, role: DateRole = DateRole.PUBLISHED) -> DateClaim:
    return DateClaim(DAY + timedelta(days=days), signal, "", role)


@pytest.mark.parametrize(("strong", "weak"), [*pairwise(STRONGEST_FIRST)])
def test_the_stronger_signal_is_believed_whatever_the_order(
    strong: DateSignal, weak: DateSignal
) -> None:
    claims = [claim(weak, 1), claim(strong)]
    for given_claims in (claims, claims[::-1]):
        believed = strongest(given_claims)
        assert believed.published == claim(strong).published
        assert [one.signal for one in believed.claims] == [strong, weak]
    assert strong.rank < weak.rank


@pytest.mark.parametrize(("apart", "warned"), [(0, False), (2, False), (-2, False), (3, True), (-3, True)])  # fmt: skip
def test_two_signals_more_than_two_days_apart_are_a_warning(apart: int, warned: bool) -> None:
    warnings = strongest([claim(S.JSON_LD), claim(S.URL, apart)]).warnings
    assert bool(warnings) == warned
    if warned:
        assert "JSON-LD" in warnings[0]
        assert "URL" in warnings[0]
        assert f"{DAY} is believed" in warnings[0]


def test_published_and_modified_never_stand_in_for_each_other() -> None:
    modified = claim(S.JSON_LD, 40, DateRole.MODIFIED)
    believed = strongest([modified, claim(S.URL)])
    assert (believed.published, believed.updated) == (claim(S.URL).published, modified.published)
    assert believed.warnings == ()
    alone = strongest([modified])
    assert (alone.published, alone.document_date) == (None, modified.published)


@pytest.mark.parametrize("zero", [date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1)])
def test_a_program_s_zero_is_no_date(zero: date) -> None:
    believed = strongest([DateClaim(zero, S.JSON_LD), claim(S.URL)])
    assert believed.published == claim(S.URL).published
    assert "set aside" in believed.warnings[0]
    assert strongest([DateClaim(zero, S.COMMAND_LINE)]).published is not None


def test_a_date_years_after_all_others_is_set_aside() -> None:
    others = [claim(S.TIME_ELEMENT), claim(S.URL, 1)]
    assert strongest([claim(S.JSON_LD, 3000), *others]).published == others[0].published
    republished = claim(S.META_TAG, 3001, DateRole.MODIFIED)
    believed = strongest([claim(S.JSON_LD, 3000), *others, republished])
    assert believed.published == claim(S.JSON_LD, 3000).published


def test_three_that_agree_outvote_one_machine_but_no_person() -> None:
    three = [claim(S.TIME_ELEMENT), claim(S.URL), claim(S.DATE_LINE, 1)]
    assert strongest([claim(S.JSON_LD, -90), *three]).published == three[0].published
    assert strongest([claim(S.JSON_LD, -90), *three[:2]]).published == claim(S.JSON_LD, -90).published  # fmt: skip
    assert strongest([claim(S.MANIFEST, -90), *three]).published == claim(S.MANIFEST, -90).published


CLAIMS = st.builds(
    DateClaim,
    st.dates(date(1890, 1, 1), date(2150, 1, 1)),
    st.sampled_from(DateSignal),
    st.just(""),
    st.sampled_from(DateRole),
)


@given(st.lists(CLAIMS, max_size=8), st.randoms())
def test_belief_is_a_claim_and_does_not_depend_on_the_order(claims: list[DateClaim], chance) -> None:  # type: ignore[no-untyped-def]  # fmt: skip
    claims = list({(one.signal, one.role): one for one in claims}.values())
    believed = strongest(claims)
    for role, value in ((DateRole.PUBLISHED, believed.published), (DateRole.MODIFIED, believed.updated)):  # fmt: skip
        assert value is None or value in [one.published for one in claims if one.role is role]
    shuffled = list(claims)
    chance.shuffle(shuffled)
    again = strongest(shuffled)
    assert (again.published, again.updated) == (believed.published, believed.updated)


@pytest.mark.parametrize(
    ("month", "number", "lent", "day"),
    [
        (1, 29, date(2025, 2, 3), DAY),
        (12, 29, date(2026, 1, 2), date(2025, 12, 29)),
        (1, 2, date(2025, 12, 30), date(2026, 1, 2)),
        (2, 29, date(2024, 3, 1), date(2024, 2, 29)),
        (2, 29, date(2025, 3, 1), None),
        (7, 1, date(2025, 1, 29), None),
    ],
)
def test_a_yearless_dateline_takes_the_nearest_year(
    month: int, number: int, lent: date, day: date | None
) -> None:
    found = with_year(YearlessDay(month, number, "x"), [DateClaim(lent, S.FILE_NAME)])
    assert (found and found.day) == day
    assert with_year(YearlessDay(month, number, "x"), []) is None


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("SEOUL, Jan. 29 (Reuters) — Envoys met.", (1, 29)),
        ("PARIS, 14 juillet (AFP) - Le défilé a eu lieu.", (7, 14)),
        ("MADRID, 3 marzo (EFE) – Se reunieron.", (3, 3)),
    ],
)
def test_a_dateline_keeps_its_day_where_it_leaves_out_the_year(
    opening: str, day: tuple[int, int]
) -> None:
    found = find_text_dates(opening).yearless
    assert found is not None
    assert (found.month, found.day) == day


@pytest.mark.parametrize(
    ("line", "day", "role"),
    [
        ("Veröffentlicht am Mittwoch, 29. Januar 2025", DAY, DateRole.PUBLISHED),
        ("Zuletzt aktualisiert: 29.01.2025, 10:15", DAY, DateRole.MODIFIED),
        ("Publié le 29 janvier 2025 à 10h15", DAY, DateRole.PUBLISHED),
        ("Actualizado el 29 de enero de 2025", DAY, DateRole.MODIFIED),
        ("29 gennaio 2025", DAY, DateRole.PUBLISHED),
        ("2025年1月29日", DAY, DateRole.PUBLISHED),
    ],
)
def test_the_date_lines_of_a_text_are_read_in_any_language(
    line: str, day: date, role: DateRole
) -> None:
    found = find_text_dates(f"A headline\n{line}\n\nThe story.").claims
    assert [(one.day, one.role) for one in found] == [(day, role)]


@pytest.mark.parametrize(
    "line",
    ["Data breach, 3 May 2019", "Date palms of 3 May 2019", "Stand up and be counted, 3 May 2019", "Public hearing 3 May 2019"],
)  # fmt: skip
def test_a_label_is_a_label_only_right_before_its_date(line: str) -> None:
    assert find_text_dates(f"{line}\n\nThe story goes on.").claims == ()


@pytest.mark.parametrize(
    ("raw", "language", "region", "iso"),
    [
        ("03/04/2025", "en", "US", "2025-03-04"),
        ("03/04/2025", "en", "GB", "2025-04-03"),
        ("03/04/2025", "fr", "", "2025-04-03"),
        ("03/04/2025", "en", "", None),
        ("03/04/2025", "", "", None),
        ("29/01/2025", "", "", "2025-01-29"),
        ("01/29/2025", "", "", "2025-01-29"),
        ("03.04.2025", "", "", "2025-04-03"),
        ("03.04.25", "de", "", "2025-04-03"),
        ("29. Jan. 2025 14:30 Uhr", "de", "", "2025-01-29T14:30:00"),
        ("Wed, 29 Jan 2025 14:30:00 +0900", "", "", "2025-01-29T14:30:00+09:00"),
        ("16 Ekim 2021", "tr", "", "2021-10-16"),
        ("2021. október 3.", "hu", "", "2021-10-03"),
        ("January 2025", "en", "", None),
        ("Chapter 12 2019", "en", "", None),
        ("30 Februar 2025", "de", "", None),
        ("12", "", "", None),
    ],
)
def test_a_written_date_is_read_where_it_means_one_day(
    raw: str, language: str, region: str, iso: str | None
) -> None:
    found = read_written(raw, Locale(language, region))
    assert (found and found.isoformat()) == iso


@given(st.text(max_size=120), st.sampled_from(["", "de", "fr", "xx", "zh"]))
def test_any_text_is_scanned(text: str, language: str) -> None:
    for found in scan_written(text, Locale(language)):
        assert 0 <= found.start < found.end <= len(text)
