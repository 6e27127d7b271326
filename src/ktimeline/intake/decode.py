"""From bytes to text: UTF-8 first, what old files hold second, and never a binary file.

Newlines are decided here, once: they stay as the file has them (LF, CRLF or CR), so a span of an
article's text is a span of the file's code points. Only a byte order mark is dropped.
"""

from __future__ import annotations

import codecs

from ktimeline.intake.formats import UnreadableError

__all__ = ["decode", "whole_lines"]

_MARKS = (  # UTF-32 before UTF-16, whose little-endian mark it starts with
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_DOCUMENTS = ((b"%PDF-", "a PDF document"), (b"{\\rtf", "an RTF document"))
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
_SAMPLE = 1 << 16  # bytes that are searched for control characters
_CONTROL_SHARE = 0.005  # a stray control character is no reason to refuse a text


def decode(data: bytes) -> tuple[str, str]:
    r"""Return the text of `data` and a note in words, "" where nothing had to be guessed.

    UTF-8, UTF-16 and UTF-32 with a byte order mark are read as such; without one UTF-8 is tried,
    then Windows-1252 and Latin-1, which a note tells. Raises UnreadableError for an empty file, a
    binary file and one that breaks the encoding that its mark names.

    >>> decode(b"caf\xe9")[0]
    'café'
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            text = _marked(data[len(mark) :], codec, name)
            note = ""
            break
    else:
        _refuse_binary(data)
        text, note = _unmarked(data)
    if not text.strip():
        raise UnreadableError("is empty; there is nothing to read in it")
    if "\0" in text:
        raise UnreadableError("is a binary file, not a text; save it as plain text in UTF-8")
    return text, note


def whole_lines(sample: bytes) -> bytes:
    r"""Return the first bytes of a text up to their last line end, so that no letter is cut in two.

    A sample without a line end comes back as it is.

    >>> whole_lines(b"path,title\na.txt,Caf\xc3")
    b'path,title\n'
    """
    for mark, newline, width in (
        (codecs.BOM_UTF16_LE, b"\n\0", 2),
        (codecs.BOM_UTF16_BE, b"\0\n", 2),
        (b"", b"\n", 1),
    ):
        if sample.startswith(mark):
            end = sample.rfind(newline)
            while end > 0 and end % width:  # a line feed that is half of two other letters
                end = sample.rfind(newline, 0, end + len(newline) - 1)
            return sample[: end + width] if end >= 0 else sample
    raise AssertionError("every sample starts with no mark")


def _marked(data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"has the byte order mark of {name} but is not valid {name} (byte {error.start}); "
            "save it as UTF-8"
        ) from error


def _refuse_binary(data: bytes) -> None:
    for magic, kind in _DOCUMENTS:
        if data.startswith(magic):
            raise UnreadableError(f"is {kind}, not a text; save its text as a .txt file")
    if b"\0" in data:
        raise UnreadableError(
            "is a binary file (or UTF-16 without a byte order mark), not a text; "
            "save it as plain text in UTF-8"
        )
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > max(1, _CONTROL_SHARE * len(sample)):
        raise UnreadableError(
            "is a binary file (it is full of control characters), not a text; "
            "save it as plain text in UTF-8"
        )


def _unmarked(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        broken = error.start
    for codec, name in (("cp1252", "Windows-1252"), ("latin-1", "Latin-1")):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        return text, (
            f"is not UTF-8 (byte {broken}); it was read as {name}; "
            "save it as UTF-8 if letters look wrong"
        )
    raise AssertionError("Latin-1 decodes every byte")
