"""From bytes to text."""

from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.decode import decode
from ktimeline.intake.formats import UnreadableError


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        ("Müller – “ja”".encode(), "Müller – “ja”", ""),
        (codecs.BOM_UTF8 + b"caf\xc3\xa9", "café", ""),
        ("\ufeffcafé".encode("utf-16-le"), "café", ""),
        ("\ufeffcafé".encode("utf-16-be"), "café", ""),
        ("\ufeffcafé".encode("utf-32-le"), "café", ""),
        (b"caf\xe9 \x93yes\x94", "café “yes”", "Windows-1252"),
        (b"caf\xe9 \x81", "café \x81", "Latin-1"),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n", ""),
        (b"a page\x0c break and one stray \x08 backspace", None, ""),
    ],
)
def test_a_text_is_read_and_a_guess_is_told(data: bytes, text: str | None, note: str) -> None:
    found, told = decode(data)
    assert found == (data.decode() if text is None else text)
    assert note in told
    assert bool(note) == bool(told)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"PK\x03\x04\x00\x00", "binary"),
        ("plain".encode("utf-16-le"), "without a byte order mark"),
        (bytes(range(1, 32)) * 20, "control characters"),
        (b"%PDF-1.4\nall in letters", "PDF"),
        (b"{\\rtf1 Hello}", "RTF"),
        (codecs.BOM_UTF16_LE + b"abc", "not valid UTF-16"),
        (codecs.BOM_UTF8 + b"\xff", "not valid UTF-8"),
        (codecs.BOM_UTF8 + b"a\0b", "binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode(data)


@given(st.binary() | st.binary().map(lambda tail: codecs.BOM_UTF16_LE + tail))
def test_any_bytes_are_a_text_or_refused(data: bytes) -> None:
    with suppress(UnreadableError):
        text, _ = decode(data)
        assert text.strip()
        assert text.encode()


@given(st.text().filter(str.strip))
def test_utf_8_is_never_altered(text: str) -> None:
    try:
        found, note = decode(text.encode())
    except UnreadableError:
        assert any(ord(letter) < 32 or letter == "\x7f" for letter in text) or text[0] in "\ufeff%{"
    else:
        assert found == text.removeprefix("\ufeff")
        assert note == ""
