"""Web pages: the story, what stands around it, and pages of every shape."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specimens import ADDRESS, PAGE, PUBLISHED, STORY, TITLE, mhtml, page

from ktimeline.intake import webpage
from ktimeline.intake.formats import Draft, Reading, UnreadableError
from ktimeline.intake.mhtml import read_mhtml
from ktimeline.intake.webcode import decode_page
from ktimeline.intake.webpage import read_webpage
from ktimeline.intake.webtext import text_of_fragment
from ktimeline.model import DateSignal


def only(reading: Reading) -> Draft:
    (draft,) = reading.drafts
    return draft


@pytest.mark.parametrize("reading", [read_webpage(PAGE.encode()), read_mhtml(mhtml())])
def test_a_page_is_its_story_and_what_it_says_of_itself(reading: Reading) -> None:
    draft = only(reading)
    assert all(paragraph in draft.text for paragraph in STORY)
    stated = draft.metadata
    assert (stated.title, stated.source, stated.url, stated.language) == (
        TITLE, "The Harbour Courier", ADDRESS, "en",
    )  # fmt: skip
    moments = [claim.moment for claim in draft.claims if claim.signal is DateSignal.ARTICLE_TIME]
    assert moments == [PUBLISHED]


def test_what_is_left_out_of_a_page_can_be_seen_with_its_reason() -> None:
    draft = only(read_webpage(PAGE.encode()))
    left = {piece.text: piece.reason for piece in draft.omitted}
    assert left == {
        "World": "navigation",
        "Markets in March 2011": "navigation",
        "Related stories": "further reading",
        "Bridge reopens in May 2020": "related headlines",
        "We use cookies to improve your visit.": "cookie notice",
        "© 2025 Harbour Media. All rights reserved.": "copyright",
    }
    assert not any(text in draft.text for text in left)
    assert "1 May 1999" not in draft.text


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ('<meta property="og:title" content="Envoys  meet">', "<h1>Else</h1>", "Envoys meet"),
        ("<title>Envoys meet | The Courier</title>", "<h1>Envoys meet again</h1>", "Envoys meet again"),
        ("<title>Envoys meet | The Courier</title>", "", "Envoys meet"),
        ("<title>Envoys meet – and part – The Courier</title>", "", "Envoys meet – and part"),
        ("<title>Envoys meet</title>", "<h1>Courier</h1><h1>Talks</h1>", "Envoys meet"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_the_title_of_a_page(head: str, body: str, title: str) -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    assert only(read_webpage(page(body + story, head=head))).metadata.title == title


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<p>Die Gespräche dauerten.</p>".encode(), "Gespräche"),
        ('<meta charset="iso-8859-1"><p>Die Gespräche – “lang”.</p>'.encode("cp1252"), "Gespräche – “lang”"),
        ('<meta charset="windows-1251"><p>Встреча в мае.</p>'.encode("cp1251"), "Встреча"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>会談は五月。</p>'.encode("cp932"), "会談"),
        ('<?xml version="1.0" encoding="koi8-r"?><p>Встреча.</p>'.encode("koi8-r"), "Встреча"),
        ('<meta charset="latin-1"><p>Die Gespräche.</p>'.encode(), "Gespräche"),
        ('<meta charset="utf-8"><p>Die Gespräche.</p>'.encode("cp1252"), "Gespräche"),
        ('<meta charset="no-such-code"><p>Die Gespräche.</p>'.encode("cp1252"), "Gespräche"),
        ('<meta charset="zlib"><p>Die Gespräche.</p>'.encode("cp1252"), "Gespräche"),
        ("\ufeff<p>Die Gespräche.</p>".encode("utf-16"), "Gespräche"),
    ],
)  # fmt: skip
def test_a_page_is_read_in_its_encoding_or_the_one_it_must_be(data: bytes, text: str) -> None:
    assert text in decode_page(data)[0]
    assert text in only(read_webpage(data)).text


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body></body></html>",
        b"<html><script>document.write('They met.')</script></html>",
        b"<!-- They met. -->",
        b"\x89PNG\r\n\x1a\n\0\0\0",
        b"",
    ],
)
def test_a_page_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_webpage(data)


def test_a_page_nested_deeper_than_parsers_go_loses_no_text() -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    deep = f"{'<div>' * 10_000}{story}{'</div>' * 10_000}"
    text = only(read_webpage(page(deep))).text
    assert all(paragraph in text for paragraph in STORY)


def test_a_page_as_large_as_its_pictures_is_read() -> None:
    picture = f'<img src="data:image/png;base64,{"iVBORw0KGgo" * 800_000}">'
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    style = f"<style>{'.a{color:red}' * 200_000}</style>"
    data = page(picture + story, head=style)
    assert len(data) > 11_000_000
    assert all(paragraph in only(read_webpage(data)).text for paragraph in STORY)


def test_a_page_too_large_for_its_story_to_be_told_is_read_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webpage, "_LARGEST", 100_000)
    words = " ".join(f"word{number}" for number in range(40))
    paragraphs = "".join(f"<p>{number} {words}</p>" for number in range(2_000))
    reading = read_webpage(page(paragraphs))
    text = only(reading).text
    assert text.startswith("0 word0")
    assert text.rstrip().endswith("word39")
    assert "1999 word0" in text
    assert "no story could be told" in reading.notes[0]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("They met in May.", "They met in May."),
        ("<p>They met<br>in May.</p><p>Twice &amp; again</p>", "They met\nin May.\nTwice & again"),
        ("<table><tr><td>May</td><td>2019</td></tr></table>", "May\n2019"),
        ("<p>They <b>me</b>t<script>x</script> there.</p> Then", "They met there.\nThen"),
        ("<p></p> ", ""),
        ("", ""),
    ],
)
def test_a_piece_of_html_as_text(html: str, text: str) -> None:
    assert text_of_fragment(html) == text


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<table>",
        "<td>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<a",
        "href='x'>",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "<![CDATA[",
        "]]>",
        "<html>",
        "<body>",
        "<meta",
        "charset='utf-16'>",
        "<title>",
        "met",
        "2019",
        "\x00",
        "�",
        "<",
        ">",
        "<svg>",
        "<math>",
    ]
)


@settings(max_examples=50)
@given(st.lists(TAGS, max_size=30).map(" ".join))
def test_any_soup_of_tags_is_a_page_or_refused(soup: str) -> None:
    try:
        reading = read_webpage(soup.encode("utf-8", "replace"))
    except UnreadableError:
        return
    assert only(reading).text.strip()


def test_the_day_of_saving_is_not_the_day_of_publication() -> None:
    assert b"31 Jan 2025" in mhtml()
    assert {claim.day for claim in only(read_mhtml(mhtml())).claims} == {PUBLISHED.date()}
