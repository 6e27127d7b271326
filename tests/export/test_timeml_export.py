"""TimeML of our own finding: read back by our reader, scored by our own check at 100 %."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ktimeline as kt
from ktimeline.evaluation.check import check
from ktimeline.evaluation.timeml import read_timeml
from ktimeline.export.timeml import to_timeml
from ktimeline.intake.loading import load
from ktimeline.interpret import find, resolve
from ktimeline.model import Article, Dropped, Resolution, Span, Unresolved

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def written(article: Article) -> str:
    results: Sequence[Resolution | Unresolved] = find(
        article.text, article.published and article.published.moment
    )
    return to_timeml(article, results)


def test_our_check_agrees_with_every_mention_of_the_examples(tmp_path: Path) -> None:
    articles = [one for one in load([str(EXAMPLES)]).articles if not one.dropped]
    assert len(articles) > 5
    for number, article in enumerate(articles):
        (tmp_path / f"{number}.tml").write_bytes(written(article).encode("utf-8"))
    report = check(tmp_path, resolve=resolve, find=find)
    assert len(report.rows) > 60
    assert [str(row) for row in report.rows if not row.ok] == []
    assert report.score is not None
    assert report.score.strict.f1 == 1.0


@pytest.mark.parametrize(
    ("sentence", "marked"),
    [
        ("Caesar fell in 44 BC.", [("44 BC", "DATE", "BC0044", "")]),
        ("It lasted for two weeks.", [("two weeks", "DURATION", "P2W", "")]),
        ("It is fed every day.", [("every day", "SET", "P1D", "")]),
        ("It closed in early 2011 & <later>.", [("early 2011", "DATE", "2011", "START")]),
        ("From May to June 2009 it rained.", [("May", "DATE", "2009-05", ""), ("June 2009", "DATE", "2009-06", "")]),
        ("It was on 30 February 2011.", [("30 February 2011", "DATE", "", "")]),
    ],
)  # fmt: skip
def test_a_mention_is_marked_with_its_attributes(
    sentence: str, marked: list[tuple[str, str, str, str]]
) -> None:
    gold = read_timeml(written(Article("a", sentence, published="2012-03-01")).encode("utf-8"))
    assert gold.text == sentence
    assert [(one.text, one.type, one.value, one.mod) for one in gold.timexes] == marked


def test_the_publication_is_the_document_creation_time() -> None:
    article = Article("a/1", "It rained.", published="2012-03-01T10:30:00")
    gold = read_timeml(to_timeml(article, []).encode("utf-8"))
    assert (gold.id, str(gold.document_time)) == ("a/1", "2012-03-01 10:30:00")


def test_page_furniture_is_no_part_of_the_text() -> None:
    text = "It rained in 2011. Read more: 2012. It snowed in 2013."
    dropped = (Dropped(Span(19, 36), "related headlines"),)
    article = Article("a", text, dropped=dropped)
    results = [one for one in find(text) if not article.is_dropped(one.mention.span)]
    gold = read_timeml(to_timeml(article, results).encode("utf-8"))
    assert gold.text == "It rained in 2011. It snowed in 2013."
    assert [one.text for one in gold.timexes] == ["2011", "2013"]


@given(st.text(st.characters(), max_size=40), st.text(st.characters(), max_size=20))
def test_any_text_is_well_formed_and_keeps_its_places(before: str, title: str) -> None:
    text = f"{before} in June 2018"
    article = Article("a", text, title=title)
    data = to_timeml(article, find(text)).encode("utf-8")
    ElementTree.fromstring(data)
    assert len(read_timeml(data).text) == len(text)


def test_build_and_find_mark_the_same_words() -> None:
    article = Article("a", "They met last month.", published="2025-01-29")
    (event,) = kt.build(article).events
    words = event.evidence[0].resolution.mention.text
    assert [one.text for one in read_timeml(written(article).encode()).timexes] == [words]
