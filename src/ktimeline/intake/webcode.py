"""From the bytes of a web page to its text: its mark, UTF-8, what it declares, the old default."""

from __future__ import annotations

import codecs
import re

from ktimeline.intake.decode import decode

__all__ = ["decode_as", "decode_page"]

_DECLARED = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_XML = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""")
_OPENING = 1 << 14  # bytes in which a page declares its encoding; the standard asks for 1024
# What browsers read these names as (WHATWG Encoding Standard, 4.2).
_BROWSERS = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252",
             "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949",
             "euc-kr": "cp949", "shift_jis": "cp932", "iso-8859-9": "cp1254"}  # fmt: skip


def decode_page(data: bytes, stated: str = "") -> tuple[str, str]:
    r"""Return the text of an HTML or XML document, and a note where its encoding was guessed.

    `stated` is the encoding that a header names. Raises UnreadableError for what is no text.

    >>> decode_page(b'<meta charset="windows-1251">\xcc\xe0\xe9')[0][-3:]
    'Май'
    """
    opening = data[:_OPENING]
    declared = _DECLARED.search(opening) or _XML.search(opening)
    name = stated or (declared[1].decode("ascii") if declared else "")
    if name and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = decode_as(data, name)
        if text and "\0" not in text:
            return text, ""
    return decode(data)


def decode_as(data: bytes, name: str) -> str:
    """Return the text of bytes that are said to be in an encoding; "" where they are not.

    UTF-8 is tried first: what is valid UTF-8 beyond ASCII is nothing else. One broken byte in a
    hundred is put up with.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        codec = codecs.lookup(_BROWSERS.get(name.lower(), name)).name
        text = data.decode(codec, "replace")
    except (LookupError, UnicodeError, ValueError):
        return ""
    return text if 100 * text.count("\ufffd") <= len(text) else ""
