"""What a web page states of its publication, signal by signal."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.publication.address import url_claim
from ktimeline.intake.publication.claims import claims_of_html
from ktimeline.model import DateClaim, DateRole, DateSignal

DAY = date(2025, 1, 29)
HEAD = "<html lang='en-GB'><head><title>Harbour bridge opens | The Courier</title></head><body>"
STORY = "<article><h1>Harbour bridge opens</h1>{}<p>The mayor cut the ribbon.</p></article>"


def page(inside: str) -> str:
    return HEAD + STORY.format(inside)


def script(value: object, kind: str = "application/ld+json") -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return f'<script type="{kind}">{text}</script>'


def claim(html: str, signal: DateSignal, role: DateRole = DateRole.PUBLISHED) -> DateClaim | None:
    found = [one for one in claims_of_html(html) if (one.signal, one.role) == (signal, role)]
    return found[0] if found else None


def day(html: str, signal: DateSignal, role: DateRole = DateRole.PUBLISHED) -> date | None:
    found = claim(html, signal, role)
    return found.day if found else None


ARTICLE = {"@type": "NewsArticle", "datePublished": "2025-01-29"}


@pytest.mark.parametrize(
    "source",
    [
        ARTICLE,
        [ARTICLE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE, "datePublished": "2019-05-05"},
        {"@type": ["Article", "BlogPosting"], "datePublished": ["2025-01-29", "2025-02-01"]},
        {"@type": "http://schema.org/Article", "datePublished": {"@value": "2025-01-29"}},
        {"@type": "Article", "datePublished": 1738108800},
        {"@type": "Article", "datePublished": 1738108800000},
        {"@type": "Recipe", "datePublished": "29 January 2025"},
        {"@type": "VideoObject", "uploadDate": "2025-01-29"},
        # The dates of other works on the page are not the article's.
        {"@type": "NewsArticle", "datePublished": "2025-01-29", "comment": {"@type": "Comment", "datePublished": "2020-01-01"}},
        [{"@type": "ItemList", "itemListElement": [{"@type": "Article", "datePublished": "2020-01-01"}]}, ARTICLE],
        # What sites write in place of JSON.
        '{"@type": "Article", "datePublished": "2025-01-29",}',
        '<!-- {"@type": "Article", "datePublished": "2025-01-29"} -->',
        '{"@type": "Article", // the story\n "datePublished": "2025-01-29"}',
        '{"@type": "Article", "headline": "a "quoted" word", "datePublished": "2025-01-29"}',
        '{"@type": "Article", "datePublished": "2025-01-29", "body": "one\ntwo"};',
    ],
)  # fmt: skip
def test_json_ld_states_the_article_s_own_date(source: object) -> None:
    assert day(page(script(source)), DateSignal.JSON_LD) == DAY


@pytest.mark.parametrize(
    "source",
    [
        "",
        "[" * 100_000,
        {"@type": "Comment", "datePublished": "2025-01-29"},
        {"@type": "Article", "datePublished": "yesterday"},
        {"@type": "Article", "datePublished": None},
        {"@type": "Article", "datePublished": "0001-01-01T00:00:00"},
        {"@type": "Article", "datePublished": "2025-13-45"},
    ],
)
def test_json_ld_that_states_no_date_gives_none(source: object) -> None:
    assert day(page(script(source)), DateSignal.JSON_LD) is None


def test_published_and_modified_are_kept_apart_with_their_hour_and_zone() -> None:
    stated = {**ARTICLE, "datePublished": "2025-01-29T23:30:00-05:00", "dateModified": "2025-02-01T10:00Z"}  # fmt: skip
    html = page(script(stated))
    first = claim(html, DateSignal.JSON_LD)
    last = claim(html, DateSignal.JSON_LD, DateRole.MODIFIED)
    assert first is not None
    assert last is not None
    assert first.moment == datetime(2025, 1, 29, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert first.day == DAY  # the day that the newsroom's clock showed, not the one in London
    assert last.moment == datetime(2025, 2, 1, 10, 0, tzinfo=UTC)
    assert first.raw == "2025-01-29T23:30:00-05:00"


@pytest.mark.parametrize(
    ("meta", "signal", "role"),
    [
        ('property="article:published_time"', DateSignal.ARTICLE_TIME, DateRole.PUBLISHED),
        ('name="article:published_time"', DateSignal.ARTICLE_TIME, DateRole.PUBLISHED),
        ('property="og:article:published_time"', DateSignal.ARTICLE_TIME, DateRole.PUBLISHED),
        ('property="article:modified_time"', DateSignal.ARTICLE_TIME, DateRole.MODIFIED),
        ('name="date"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('name="DC.date.issued"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('name="dcterms.created"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('name="citation_publication_date"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('name="sailthru.date"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('name="parsely-pub-date"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('name="publish-date"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('itemprop="datePublished"', DateSignal.META_TAG, DateRole.PUBLISHED),
        ('itemprop="dateModified"', DateSignal.META_TAG, DateRole.MODIFIED),
        ('property="og:updated_time"', DateSignal.META_TAG, DateRole.MODIFIED),
        ('http-equiv="last-modified"', DateSignal.META_TAG, DateRole.MODIFIED),
        ('name="revised"', DateSignal.META_TAG, DateRole.MODIFIED),
    ],
)
def test_a_meta_element_states_a_date(meta: str, signal: DateSignal, role: DateRole) -> None:
    assert day(page(f'<meta {meta} content="2025-01-29">'), signal, role) == DAY


@pytest.mark.parametrize(
    "meta",
    [
        'name="expires" content="2025-01-29"',
        'name="viewport" content="width=2025-01-29"',
        'name="description" content="The talks of 29 January 2025"',
        'name="date" content="soon"',
        'name="fb:app_id" content="1738108800"',
        'name="date" content="03/04/2025"',
    ],
)
def test_another_meta_element_does_not(meta: str) -> None:
    assert claims_of_html(f"<html lang='en'><meta {meta}>") == ()


def test_of_several_meta_elements_the_one_named_for_publication_goes_first() -> None:
    metas = [("created", "2025-01-01"), ("date", "2025-01-02"), ("publication_date", "2025-01-29")]
    html = "".join(f'<meta name="{name}" content="{raw}">' for name, raw in metas)
    assert day(html, DateSignal.META_TAG) == DAY


@pytest.mark.parametrize(
    "inside",
    [
        '<time datetime="2025-01-29">yesterday</time>',
        '<time datetime="2025-01-29T14:30+09:00">29 Jan</time>',
        "<time>29 January 2025</time>",
        '<time pubdate datetime="2025-01-29"></time><time datetime="2025-01-02"></time>',
        '<p><time datetime="2025-01-02" class="updated"></time><time datetime="2025-01-29"></time></p>',
        '<time datetime="2025-01-29" class="entry-date published updated">x</time>',
        '<abbr class="published" title="2025-01-29T10:00:00Z">Wednesday</abbr>',
        '<relative-time datetime="2025-01-29T10:00:00Z">2 days ago</relative-time>',
        # A quoted post, a teaser and a comment bring dates of their own.
        '<time datetime="2025-01-29"></time><blockquote><time datetime="2020-01-01"></time></blockquote>',
        '<a href="/b"><time datetime="2020-01-01"></time>Another story, with its whole headline</a><time datetime="2025-01-29"></time>',
        '<div class="comments"><time datetime="2020-01-01"></time></div><time datetime="2025-01-29"></time>',
        # Where the words say another day than the attribute, readers have seen the words.
        '<time datetime="2025-03-03T10:18:46Z">Published 29 January 2025</time>',
    ],
)
def test_a_time_element_states_the_date(inside: str) -> None:
    assert day(page(inside), DateSignal.TIME_ELEMENT) == DAY


def test_the_time_of_another_article_is_not_the_article_s() -> None:
    others = "".join(
        f'<article class="card"><h3>Story {n}</h3><time datetime="2024-0{n}-01"></time></article>'
        for n in range(1, 6)
    )
    assert claim(page("") + others, DateSignal.TIME_ELEMENT) is None
    own = page('<time datetime="2025-01-29"></time>')
    assert day(others + own + others, DateSignal.TIME_ELEMENT) == DAY


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("<p>Published 29 January 2025</p>", "en"),
        ("<p>By Ada Quill | Published: Jan. 29, 2025 | 4 min read</p>", "en"),
        ("<span class='date'>29 January 2025</span>", "en"),
        ("<div>29 January 2025</div>", "en"),
        ("<p>Veröffentlicht am Mittwoch, 29. Januar 2025, 10:15 Uhr</p>", "de"),
        ("<span class='datum'>29.01.2025</span>", "de"),
        ("<td>29 | 01 | 2025</td>", "de"),
        ("<p>Publié le 29 janvier 2025 à 10h15</p>", "fr"),
        ("<p>Publicado el 29 de enero de 2025</p>", "es"),
        ("<p>Pubblicato il 29 gennaio 2025</p>", "it"),
        ("<p>Опубликовано 29 января 2025 г.</p>", "ru"),
        ("<p>29 stycznia 2025</p>", "pl"),
        ("<p>2025年1月29日 10:15</p>", "ja"),
        ("<p>2025년 1월 29일</p>", "ko"),
        ("<p>Rabu, 29 Jan 2025 07:00 WIB</p>", "id"),
        ("<p>29/01/2025</p>", "pt"),
        # A page that says the wrong language of itself is common.
        ("<p>Veröffentlicht am 29. Januar 2025</p>", "en"),
    ],
)
def test_a_line_that_the_page_shows_dates_it_in_any_language(line: str, language: str) -> None:
    html = page(line).replace("en-GB", language)
    assert day(html, DateSignal.DATE_LINE) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "<p>Zuletzt aktualisiert: 29.01.2025</p>",
        "<p>Stand: 29. Januar 2025</p>",
        "<p>Last updated on January 29, 2025</p>",
        "<p>Mis à jour le 29 janvier 2025</p>",
        "<footer>Last modified: 29 January 2025</footer>",
    ],
)
def test_a_line_that_tells_of_a_change_is_no_publication(line: str) -> None:
    html = page(line)
    assert day(html, DateSignal.DATE_LINE, DateRole.MODIFIED) == DAY
    assert claim(html, DateSignal.DATE_LINE) is None


@pytest.mark.parametrize(
    "inside",
    [
        "<p>The treaty that was signed in the old town hall on 29 January 2025 has been praised by some and cursed by others, and most people in the port have not read a word of it so far.</p>",
        "<p>Born 29 January 1985</p>",
        "<p>© 29 January 2025</p>",
        "<ul><li class='teaser'>29 January 2025</li></ul>",
        "<nav><span>29 January 2025</span></nav>",
        "<i></i>" * 20 + "<ul><li>1 May 2024</li><li>2 May 2024</li><li>3 May 2024</li></ul>",
        "<p>29 January</p>",
        "<p>January 2025</p>",
        "<p>31 February 2025</p>",
        "<script>var shown = 'Published 29 January 2025';</script>",
    ],
)  # fmt: skip
def test_other_dates_on_a_page_are_not_taken(inside: str) -> None:
    assert claim(page(inside), DateSignal.DATE_LINE) is None


@pytest.mark.parametrize(
    "inside",
    [
        "<p>BREMEN, 29 January 2025 (Courier) — The ferry will not sail this week, an owner said.</p>",
        "<p>29.1.2025 - The ferry will not sail this week, one of its owners said on the quay.</p>",
    ],
)
def test_a_dateline_opens_the_story(inside: str) -> None:
    assert day(page(inside), DateSignal.DATELINE) == DAY


def test_a_dateline_without_a_year_takes_the_year_of_another_signal() -> None:
    story = "<p>BREMEN, Jan. 29 (Courier) — The ferry will not sail this week, an owner said.</p>"
    assert day(page(story), DateSignal.DATELINE) is None
    assert day(page('<meta name="date" content="2025-02-01">' + story), DateSignal.DATELINE) == DAY


def test_the_data_of_a_script_is_the_last_resort() -> None:
    html = page(script('window.state = {"publishedAt":"2025-01-29T10:00:00Z"}', "text/javascript"))
    assert day(html, DateSignal.PAGE_SCRIPT) == DAY


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2025/01/29/bridge",
        "https://example.org/2025/1/29/bridge",
        "https://example.org/news/2025-01-29-bridge.html",
        "https://example.org/news/bridge-20250129",
        "https://example.org/2025/jan/29/bridge",
        "https://example.org/bridge_29.01.2025",
        "https://example.org/story?date=2025-01-29",
        "https://web.archive.org/web/20300506070809/http://example.org/2025/01/29/bridge",
    ],
)
def test_an_address_states_a_day(url: str) -> None:
    found = url_claim(url)
    assert found is not None
    assert (found.day, found.signal) == (DAY, DateSignal.URL)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://example.org/2025/01/bridge",
        "https://example.org/202501291234",
        "https://example.org/2025/13/29/",
        "https://example.org/a-2025-29",
        "https://2025-01-29.example.org/",
        "https://web.archive.org/web/20250129000000/http://example.org/bridge",
        "http://[2025/01/29",
    ],
)
def test_another_address_does_not(url: str) -> None:
    assert url_claim(url) is None


def test_the_page_s_own_address_counts_where_none_is_given() -> None:
    html = '<link rel="canonical" href="https://example.org/2025/01/29/bridge">'
    assert [one.day for one in claims_of_html(html)] == [DAY]
    assert [one.day for one in claims_of_html(html, "https://example.org/2024/02/02/x")] == [
        date(2024, 2, 2)
    ]


def test_claims_come_in_the_order_of_belief_one_a_signal_and_role() -> None:
    inside = script(ARTICLE) + '<meta property="article:published_time" content="2025-01-29">'
    inside += '<time datetime="2025-01-29"></time><p>Published 29 January 2025</p>'
    html = page(inside + '<meta name="date" content="2025-01-29">')
    found = [one.signal for one in claims_of_html(html, "https://example.org/2025/01/29/x")]
    assert found == [
        DateSignal.JSON_LD,
        DateSignal.ARTICLE_TIME,
        DateSignal.TIME_ELEMENT,
        DateSignal.META_TAG,
        DateSignal.URL,
        DateSignal.DATE_LINE,
    ]


@pytest.mark.parametrize(
    "html",
    [
        "",
        "\0",
        "<",
        "<!---->",
        "<div>" * 20_000 + "<h1>A headline</h1>",
        "<article>" * 5_000 + "<time datetime='2025-01-29'>",
        '<?xml version="1.0" encoding="utf-16"?><p>29 January 2025</p>',
        "<p>\udcff 29 January 2025",
        "<meta name='date' content='" + "1 " * 50_000 + "'>",
        "<script>" + '"datePublished":' * 50_000 + "</script>",
        "<p>" + "1" * 100_000,
    ],
    ids=range(11),
)
def test_broken_and_hostile_pages_are_read(html: str) -> None:
    assert isinstance(claims_of_html(html), tuple)


PIECES = st.sampled_from([
    "<article>", "</article>", "<h1>A headline</h1>", "<time datetime='", "'>", "<p class='date'>",
    "<script type='application/ld+json'>", '{"datePublished": "', '"}', "</script>", "<meta name=",
    "'date' content='", "29 January 2025", "2025-01-29T99:99", "Published ", "00.00.0000", "<!--",
    "1738108800", "29 / 1 / 25", "31 Feb 2025 at 25:61 XYZ", "9999-12-31", "<aside>", "&#0;",
])  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=12), max_size=25).map("".join), st.text(max_size=40))
def test_any_page_is_read(html: str, url: str) -> None:
    for one in claims_of_html(html, url):
        assert 1600 <= one.day.year < 2200
        assert one.signal.rank >= DateSignal.JSON_LD.rank
