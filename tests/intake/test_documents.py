"""PDF, Word, mails, feeds and TimeML: the article in each, and what cannot be read."""

from __future__ import annotations

import builtins
import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from specimens import (
    ADDRESS,
    ATOM,
    PAGE,
    PUBLISHED,
    RSS,
    SEOUL,
    STORY,
    TEXT,
    TIMEML,
    TITLE,
    mail,
    pdf,
    word,
    wrapped,
    zipped,
)

from ktimeline.intake.formats import Draft, Reading, UnreadableError
from ktimeline.intake.mail import read_mail
from ktimeline.intake.pdf import read_pdf
from ktimeline.intake.reflow import reflow
from ktimeline.intake.timeml import read_timeml
from ktimeline.intake.word import read_word
from ktimeline.intake.xmldocument import read_xml, root_of
from ktimeline.model import DateSignal


def only(reading: Reading) -> Draft:
    (draft,) = reading.drafts
    return draft


# ---- PDF ----------------------------------------------------------------------------------------


def test_a_pdf_is_its_paragraphs_again() -> None:
    lines = [line for paragraph in STORY for line in wrapped(paragraph)]
    draft = only(read_pdf(pdf([lines], TITLE, "D:20250129143000+09'00'")))
    assert draft.text.split("\n\n") == list(STORY)
    assert draft.metadata.title == TITLE
    signal = DateSignal.DOCUMENT_PROPERTIES
    assert [(one.moment, one.signal) for one in draft.claims] == [(PUBLISHED, signal)]


def test_running_heads_and_page_numbers_are_left_out_and_shown() -> None:
    pages = [["The Harbour Courier", *wrapped(STORY[n]), f"Page {n + 1} of 3"] for n in range(3)]
    draft = only(read_pdf(pdf(pages)))
    assert draft.text.split("\n\n") == list(STORY)
    assert [one.text for one in draft.omitted] == [
        "The Harbour Courier", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("They met in the har-\nbour at night and spoke.", "They met in the harbour at night and spoke."),
        ("They met in South-\nEast Asia at night then.", "They met in South- East Asia at night then."),
        ("ENVOYS MEET\nThey met in the harbour at night\nand spoke for hours and hours.", "ENVOYS MEET\n\nThey met in the harbour at night and spoke for hours and hours."),
        ("They agreed on three points then:\n- remains\n- an office", "They agreed on three points then:\n\n- remains\n\n- an office"),
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("", ""),
    ],
)  # fmt: skip
def test_lines_of_print_become_paragraphs(page: str, text: str) -> None:
    assert reflow([page])[0] == text


def test_a_pdf_of_pictures_says_that_it_is_one() -> None:
    with pytest.raises(UnreadableError, match=r"a PDF of pictures: its 3 pages hold no text.*OCR"):
        read_pdf(pdf([[], [], []]))


def test_a_locked_pdf_says_so() -> None:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([wrapped(TEXT)])))
    writer.encrypt("secret", algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    with pytest.raises(UnreadableError, match="locked with a password"):
        read_pdf(held.getvalue())


@pytest.mark.parametrize("cut", [5, 60, 400, -30])
def test_a_pdf_cut_short_is_read_or_refused_with_a_word(cut: int) -> None:
    told = ""
    try:
        told = only(read_pdf(pdf([wrapped(TEXT)])[:cut])).text
    except UnreadableError as error:
        told = str(error)
    assert told in TEXT or "PDF" in told


# ---- Word ---------------------------------------------------------------------------------------


def test_a_word_document_is_its_paragraphs_under_their_title() -> None:
    styled = [("Title", TITLE), *(("", paragraph) for paragraph in STORY)]
    draft = only(read_word(word(styled, "Draft 3")))
    assert draft.text == "\n\n".join([TITLE, *STORY])
    assert draft.metadata.title == TITLE
    assert not draft.claims  # the template's own date dates nothing


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 half a file",
        zipped({"a.txt": b"They met."}),
        zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
        word([]),
        b"",
    ],
)  # fmt: skip
def test_what_is_no_word_document_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="Word document"):
        read_word(data)


def test_a_word_document_that_is_a_bomb_is_refused() -> None:
    with pytest.raises(UnreadableError, match="would unpack"):
        read_word(zipped({"word/document.xml": b" " * 80_000_000}))


@pytest.mark.parametrize(
    ("read", "module", "extra"), [(read_pdf, "pypdf", "pdf"), (read_word, "docx", "docx")]
)
def test_a_reader_that_is_not_installed_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, read: Callable[[bytes], Reading], module: str, extra: str
) -> None:
    lacking(monkeypatch, module)
    with pytest.raises(UnreadableError, match=rf'pip install "ktimeline\[{extra}\]"'):
        read(b"")


def lacking(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.split(".", maxsplit=1)[0] == module:
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)


# ---- Mails --------------------------------------------------------------------------------------


def test_a_mail_is_its_body_dated_by_its_header() -> None:
    draft = only(read_mail(mail()))
    stated = draft.metadata
    assert (stated.title, stated.source) == (TITLE, "Ada Quill")
    assert stated.published is not None
    assert (stated.published.moment, stated.published.signal) == (PUBLISHED, DateSignal.RECORD)
    assert [(one.span.of(draft.text), one.reason) for one in draft.dropped] == [
        ("On 2 May 2019 Bo Reed wrote:", "quoted mail"),
        ("> We met on 1 May 2019.", "quoted mail"),
        ("--", "signature"),
        ("Ada", "signature"),
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Content-Type: text/html\n\n<p>They met.</p><p>In May.</p>", "They met.\nIn May."),
        ("Content-Type: text/plain; charset=no-such\n\nThey met.", "They met."),
        ("Content-Type: text/plain; charset=utf-8\n\nCaf\udce9", "Café"),
        ("Content-Transfer-Encoding: base64\n\nVGhleSBtZXQu", "They met."),
        ("Content-Transfer-Encoding: base64\n\nVGhleSBtZXQ", "They met"),
        ('Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nThey met.', "They met."),
    ],
)  # fmt: skip
def test_a_mails_body_however_it_is_packed(body: str, text: str) -> None:
    data = f"Subject: x\nMIME-Version: 1.0\n{body}".encode("utf-8", "surrogateescape")
    assert only(read_mail(data)).text == text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"They met in June 2018.\n", "is no mail"),
        (b"", "is no mail"),
        (b"Subject: x\n\n", "without a text"),
        (b"Subject: x\nContent-Type: image/png\n\nabc", "without a text"),
    ],
)
def test_what_is_no_mail_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        read_mail(data)


@pytest.mark.parametrize("wrong", ["yesterday", "Wed, 32 Jan 2025 99:00:00 +9900"])
def test_a_mail_with_a_date_that_is_none_is_read_undated(wrong: str) -> None:
    reading = read_mail(mail(Date="").replace(b"Subject:", f"Date: {wrong}\nSubject:".encode()))
    assert only(reading).metadata.published is None
    assert "its Date header is no date" in reading.notes[0]


# ---- Feeds and other XML ------------------------------------------------------------------------


def test_an_rss_feed_is_an_article_an_entry() -> None:
    reading = read_xml(RSS.encode())
    first, second = reading.drafts
    assert first.text.split("\n") == list(STORY)
    stated = first.metadata
    assert (stated.title, stated.source, stated.url, stated.language) == (
        TITLE, "The Harbour Courier", ADDRESS, "en",
    )  # fmt: skip
    assert stated.published is not None
    assert stated.published.moment == PUBLISHED
    assert stated.published.moment.utcoffset() == SEOUL.utcoffset(None)  # type: ignore[union-attr]
    assert second.metadata.published is None
    assert reading.notes == ("1 of 2 entries hold only a summary of their article",)


def test_an_atom_feed_tells_publication_and_change_apart() -> None:
    stated = only(read_xml(ATOM.encode())).metadata
    assert stated.published is not None
    assert stated.updated is not None
    assert (stated.published.day, stated.updated.day) == (date(2025, 1, 29), date(2025, 1, 30))


def test_a_feeds_odd_date_is_read_in_universal_time() -> None:
    odd = RSS.replace("Wed, 29 Jan 2025 14:30:00 +0900", "Wed Jan 29 05:30:00 2025")
    published = read_xml(odd.encode()).drafts[0].metadata.published
    assert published is not None
    assert published.moment in (
        datetime(2025, 1, 29, 5, 30, tzinfo=UTC),
        datetime(2025, 1, 29, 5, 30),
    )


def test_a_feed_cut_short_is_read_as_far_as_it_goes() -> None:
    reading = read_xml(RSS[: RSS.index("<item><title>A bridge") + 30].encode())
    assert reading.drafts[0].metadata.title == TITLE
    assert "not well formed" in reading.notes[0]


BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss version="2.0">
<channel><item><description>&b;</description></item></channel></rss>"""
DRAWN = """<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item>
<description>&a;</description></item></channel></rss>"""


@pytest.mark.parametrize("bomb", [BOMB, DRAWN])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_never_expanded(bomb: str, encoding: str) -> None:
    with pytest.raises(UnreadableError, match="declares entities"):
        read_xml(bomb.encode(encoding))


@pytest.mark.parametrize("bomb", [BOMB, DRAWN])
def test_nor_are_they_in_timeml(bomb: str) -> None:
    with pytest.raises(UnreadableError):
        read_timeml(bomb.replace("rss", "TEXT").encode())


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<svg/>", "root element is <svg>"),
        (b"They met.", "no root element"),
        (b"<rss><channel/></rss>", "a feed without a text"),
    ],
)
def test_other_xml_is_refused_by_its_name(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        read_xml(data)


def test_xhtml_is_a_page() -> None:
    assert STORY[0] in only(read_xml(f'<?xml version="1.0"?>{PAGE}'.encode())).text


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("<a:rss b='c'>", "rss"),
        ("\ufeff <?xml version='1.0'?>\n<!-- <b> --><!DOCTYPE rss [\n<!-- x -->]><rss/>", "rss"),
        ("<!-- never closed", ""),
        ("", ""),
    ],
)
def test_the_root_of_a_document(text: str, root: str) -> None:
    assert root_of(text) == root


def test_timeml_is_its_text_and_its_creation_time() -> None:
    draft = only(read_timeml(TIMEML.encode()))
    assert draft.text == "They met in June 2018."
    assert draft.metadata.title == TITLE
    assert draft.metadata.published is not None
    assert draft.metadata.published.day == date(2025, 1, 29)


@pytest.mark.parametrize("data", [b"<TimeML><TEXT> </TEXT></TimeML>", b"<TimeML>", b"", b"<a/>"])
def test_timeml_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_timeml(data)
