"""From a draft to an article: where several places state its date."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from specimens import STORY, page, pdf, wrapped

from ktimeline.intake.loading import load
from ktimeline.model import Article, DateSignal

BODY = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)


def only(path: Path, data: bytes) -> tuple[Article, str]:
    path.write_bytes(data)
    loaded = load(path)
    (article,) = loaded.articles
    return article, "\n".join(problem.message for problem in loaded.problems)


def test_a_page_that_states_only_its_last_change_is_dated_by_it_with_a_word(tmp_path: Path) -> None:
    head = '<meta property="article:modified_time" content="2025-01-30T08:00:00+09:00">'
    article, told = only(tmp_path / "a.html", page(BODY, head=head))
    assert article.published is not None
    assert article.updated is not None
    assert article.published.day == article.updated.day == date(2025, 1, 30)
    assert "it only says when it was last changed" in told


def test_a_file_that_was_only_changed_is_not_published_by_it(tmp_path: Path) -> None:
    data = pdf([wrapped(" ".join(STORY))]).replace(b"/CreationDate ()", b"/ModDate (D:20250130)")
    article, told = only(tmp_path / "a.pdf", data)
    assert article.published is None
    assert "has no publication date" in told


def test_a_dateline_without_a_year_takes_it_from_a_weaker_signal(tmp_path: Path) -> None:
    text = f"STOCKHOLM, Jan. 29 (AB) — {STORY[0]}"
    article, _ = only(tmp_path / "2025-01-31-talks.txt", text.encode())
    assert article.published is not None
    assert (article.published.day, article.published.signal) == (
        date(2025, 1, 29), DateSignal.DATELINE,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "warns"),
    [("2025-01-29", "2025-01-31", False), ("2025-01-29", "2025-02-02", True)],
)
def test_signals_that_differ_by_more_than_two_days_are_told(
    tmp_path: Path, first: str, second: str, warns: bool
) -> None:
    text = f"---\npublished: {first}\n---\nTalks\nPublished {second}\n\n{STORY[0]}"
    article, told = only(tmp_path / "a.md", text.encode())
    assert article.published is not None
    assert str(article.published.day) == first
    assert (second in told) is warns


def test_the_hour_and_the_zone_of_a_publication_are_kept(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="2025-01-29T23:30:00-05:00">'
    article, _ = only(tmp_path / "a.html", page(BODY, head=head))
    assert article.published is not None
    moment = article.published.moment
    assert isinstance(moment, datetime)
    assert moment.isoformat() == "2025-01-29T23:30:00-05:00"
    assert article.published.day == date(2025, 1, 29)


def test_the_address_of_a_row_may_date_it(tmp_path: Path) -> None:
    table = "text,url\nThey met.,https://courier.example/2025/01/29/talks\n"
    article, _ = only(tmp_path / "a.csv", table.encode())
    assert article.published is not None
    assert article.published.signal is DateSignal.URL
