"""The page as text: what is in it, what is not, and that it is always the same."""

import base64
import hashlib
import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import chronologies as made
import pytest

from ktimeline.model import Chronology
from ktimeline.render import to_html, write_html
from ktimeline.render.data import page_data, quote_parts
from ktimeline.render.page import embedded_json


class Reader(HTMLParser):
    """Collects the elements of a page, and the text of some of them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.elements:
            self.texts.setdefault(self.elements[-1][0], []).append(data)


def small(chronology: Chronology) -> str:
    """The page without the megabytes of plotly.js."""
    return to_html(chronology, plotlyjs="directory")


def data_of(page: str) -> dict:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)
    assert found
    return json.loads(found[1])


def test_the_same_input_gives_the_same_bytes() -> None:
    assert to_html(made.chronology(50)) == to_html(made.chronology(50))


def test_a_page_with_everything_in_it_is_small_enough_to_mail() -> None:
    assert len(to_html(made.chronology(50)).encode()) < 2_200_000


def test_no_placeholder_is_left_and_titles_cannot_fill_one() -> None:
    page = small(made.hostile())
    assert "{{title}}" in page, "the hostile title, as text"
    assert not re.search(r"\{\{(?!title\}\})\w+\}\}", page)


@pytest.mark.parametrize("plotlyjs", ["inline", "directory", "cdn"])
def test_the_policy_lets_through_only_what_the_page_is_made_of(plotlyjs: str) -> None:
    page = to_html(made.chronology(5), plotlyjs=plotlyjs)  # type: ignore[arg-type]
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    rules = dict(rule.strip().split(" ", 1) for rule in policy[1].split(";"))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in policy[1]
    script = re.findall(r"<script>(.*?)</script>", page, re.S)[0]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in rules["script-src"]
    assert ("https://cdn.plot.ly/" in rules["script-src"]) is (plotlyjs == "cdn")


def test_another_place_for_plotly_is_refused() -> None:
    with pytest.raises(ValueError, match="'inline', 'cdn', 'directory', not 'web'"):
        to_html(made.chronology(1), plotlyjs="web")  # type: ignore[arg-type]


def test_plotly_beside_the_page(tmp_path: Path) -> None:
    write_html(made.chronology(5), tmp_path / "new" / "page.html", plotlyjs="directory")
    assert (tmp_path / "new" / "plotly.min.js").read_text().startswith("/**\n* plotly.js v")
    assert '<script src="plotly.min.js">' in (tmp_path / "new" / "page.html").read_text()


def test_the_cdn_is_asked_for_the_very_same_file() -> None:
    page = to_html(made.chronology(5), plotlyjs="cdn")
    found = re.search(r'src="https://cdn\.plot\.ly/plotly-[\d.]+\.min\.js" integrity="(.*?)"', page)
    assert found
    assert found[1].startswith("sha256-")
    assert "loads its drawing library from cdn.plot.ly" in page


# ---- the list ----------------------------------------------------------------------------------


def test_the_list_is_html_that_needs_no_script() -> None:
    chronology = made.chronology(50)
    page = small(chronology)
    ids = [event["id"] for event in data_of(page)["events"]]
    reader = Reader(page)
    items = [attrs for tag, attrs in reader.elements if tag == "a" and attrs.get("class") == "item"]
    assert [item["href"] for item in items] == [f"#e={i}" for i in ids]
    assert sorted(ids) == sorted(event.id for event in chronology.events)
    times = [attrs for tag, attrs in reader.elements if tag == "time"]
    assert len(times) == 50


@pytest.mark.parametrize(
    ("told", "machine"),
    [
        (made.told_day(date(2018, 6, 1)), "2018-06-01"),
        (made.told_month(date(2018, 6, 1)), "2018-06"),
        (made.told_year(50), "0050"),
        (made.told_far(12025), "12025"),
        (made.told_hour(made.datetime(2018, 5, 3, 14, 30)), "2018-05-03T14:30:00"),
        (made.told_bc(44), None),
        (made.told_until(date(2018, 3, 1)), None),
    ],
)
def test_the_datetime_attribute_is_one_that_html_allows(told: made.Told, machine: str) -> None:
    reader = Reader(small(made.single(told)))
    attributes = next(attrs for tag, attrs in reader.elements if tag == "time")
    assert attributes.get("datetime") == machine


def test_years_bc_head_their_part_of_the_list() -> None:
    assert "<h3>264 BC</h3>" in small(made.ancient())


def test_what_ends_with_a_year_stands_in_that_year() -> None:
    page = small(made.single(made.told_until(date(2019, 12, 1))))
    assert "until December 2019" in page
    assert "<h3>2019</h3>" in page
    assert "<h3>2020</h3>" not in page


def test_a_long_list_is_short_in_the_page_and_whole_without_scripts() -> None:
    page = small(made.chronology(600))
    before, rest = page.split("<noscript>")
    assert before.count('class="item"') == 100
    assert rest.split("</noscript>")[0].count('class="item"') == 500
    assert '<ol start="101">' in rest


def test_an_event_without_a_start_stands_where_it_is_drawn() -> None:
    book = made.Book()
    draft = book.draft(date(2018, 6, 20))
    made.add_event(book, draft, made.told_until(date(2018, 3, 1)), "The harbour is closed")
    made.add_event(book, draft, made.told_year(2016), "The ferry is ordered")
    page = small(book.finish())
    assert page.index('<b dir="auto">The ferry') < page.index('<b dir="auto">The harbour')


# ---- hostile text ------------------------------------------------------------------------------


def test_nothing_that_an_article_says_becomes_an_element() -> None:
    page = small(made.hostile())
    plain = Reader(small(made.one_day()))
    hostile = Reader(page)
    allowed = {tag for tag, _ in plain.elements}
    assert {tag for tag, _ in hostile.elements} <= allowed
    assert sum(tag == "script" for tag, _ in hostile.elements) == 3
    assert not [attrs for _, attrs in hostile.elements if "onerror" in attrs or "onload" in attrs]


def test_links_are_http_only() -> None:
    page = small(made.hostile())
    assert all(article["url"] == "" for article in data_of(page)["articles"])
    assert not re.search(r'href="\s*javascript', page)


def test_data_in_a_script_element_cannot_end_it() -> None:
    text = embedded_json(["</script>", "<!--", "&amp;", "\u2028\u2029"])
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text) == ["</script>", "<!--", "&amp;", "\u2028\u2029"]


# ---- the data ----------------------------------------------------------------------------------


def test_the_mention_is_marked_inside_its_quote() -> None:
    for event in made.chronology(50).events:
        for evidence in event.evidence:
            before, words, after = quote_parts(evidence)
            assert words == evidence.resolution.mention.text
            assert before + words + after == evidence.quote


def test_the_data_holds_each_source_and_each_claim() -> None:
    chronology = made.chronology(50)
    data = page_data(chronology)
    for told, event in zip(data["events"], chronology.events, strict=True):
        sentences = [data["sentences"][piece["at"][0]] for piece in told["evidence"]]
        assert [article for article, _, _ in sentences] == [
            next(k for k, a in enumerate(chronology.articles) if a.id == evidence.article_id)
            for evidence in event.evidence
        ]
        assert [text for _, _, text in sentences] == [e.quote for e in event.evidence]
        assert len(told.get("conflicts", [])) == len(event.conflicts)
        assert told["x0"] < told["x1"]


# ---- nothing to draw, and what was not drawn ---------------------------------------------------


def test_a_page_without_events_says_why_and_what_to_do() -> None:
    page = to_html(made.nothing_found())
    assert "none could be worked out" in page
    assert "publication date" in page
    assert "convert it to .txt first" in page
    assert len(page) < 150_000, "no plotly in it"


def test_a_page_of_no_articles_says_so() -> None:
    assert "No article was read." in to_html(Chronology())


def test_the_tray_gives_a_reason_for_each() -> None:
    page = small(made.chronology(20))
    assert "3 undated, 1 unresolved, 1 problem" in page
    for reason in (
        "something that recurs, not one date (P1D)",
        "too vague for a calendar (PAST_REF)",
        "a length of time, with no place on the line (P2W)",
        "there is no such day",
        "no publication date; give one in a manifest",
    ):
        assert reason in page
    assert "The pumps were checked <mark>almost every day</mark>." in page


def test_the_legend_explains_what_there_is_and_nothing_else() -> None:
    assert "sources give other dates" in small(made.chronology(50))
    lone = small(made.single(made.told_day(date(2018, 6, 1))))
    assert "a day or a time" in lone
    legend = lone.split('class="legend"')[1].split("</ul>")[0]
    assert legend.count("<li>") == 1


def test_a_title_of_ones_own() -> None:
    assert "<title>Ferries &amp; fraud</title>" in to_html(
        made.chronology(5), title="Ferries\n & fraud", plotlyjs="directory"
    )
