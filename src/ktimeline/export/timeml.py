"""TimeML 1.2.1: an article with our TIMEX3 inline, and its publication date as the document's.

This is a format of mentions, not of events, and every mention is in it, lengths, sets and vague
times too; one that could not be resolved is a DATE with an empty value. Ranges are two TIMEX3, as
they are two mentions; values keep any year ("BC0044"). Places, status and merging have no place in
it. Stretches of an article that are page furniture are left out of `<TEXT>`, because no mention is
read in them; characters that XML cannot hold become U+FFFD, one for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from ktimeline.model import Article, Resolution, TimexType, Unresolved

__all__ = ["file_name", "to_timeml"]

_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNFIT = re.compile(r"[^\w.-]+")
_ENTITIES = {"\r": "&#13;"}  # XML would read it as a line feed


def to_timeml(article: Article, results: Iterable[Resolution | Unresolved]) -> str:
    """Return an article as TimeML, `results` being what was found in its text.

    >>> print(to_timeml(Article("a", "Closed.", title="Works"), []).split("</DOCID>")[1])
    <BLANKLINE>
    <TITLE>Works</TITLE>
    <TEXT>Closed.</TEXT>
    </TimeML>
    <BLANKLINE>
    """
    marked = sorted(results, key=lambda result: result.mention.span)
    head = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<TimeML>",
        f"<DOCID>{_text(article.id)}</DOCID>",
        f"<DCT>{_creation_time(article)}</DCT>" if article.published else "",
        f"<TITLE>{_text(article.title)}</TITLE>" if article.title else "",
    ]
    body = "".join(_pieces(article, marked))
    return "\n".join([*filter(None, head), f"<TEXT>{body}</TEXT>", "</TimeML>", ""])


def file_name(article: Article) -> str:
    """Return a name for the article's file that any disk takes.

    >>> file_name(Article("a/b c", ""))
    'a-b-c.tml'
    """
    return f"{_UNFIT.sub('-', article.id).strip('.-') or 'article'}.tml"


def _creation_time(article: Article) -> str:
    assert article.published is not None
    value = article.published.moment.isoformat()
    kind = "TIME" if "T" in value else "DATE"
    attributes = (
        f'tid="t0" type="{kind}" value="{value}" temporalFunction="false" '
        'functionInDocument="CREATION_TIME"'
    )
    return f"<TIMEX3 {attributes}>{value}</TIMEX3>"


def _pieces(article: Article, marked: Sequence[Resolution | Unresolved]) -> Iterator[str]:
    place, number = 0, 0
    for result in marked:
        span = result.mention.span
        if span.start < place:
            continue  # TIMEX3 do not overlap; the first and longest stands
        number += 1
        yield _kept(article, place, span.start)
        attributes = "".join(f" {name}={quoteattr(value)}" for name, value in _attributes(result))
        yield f'<TIMEX3 tid="t{number}"{attributes}>{_text(span.of(article.text))}</TIMEX3>'
        place = span.end
    yield _kept(article, place, len(article.text))


def _attributes(result: Resolution | Unresolved) -> list[tuple[str, str]]:
    if isinstance(result, Unresolved):
        return [("type", TimexType.DATE.value), ("value", "")]
    timex = result.timex
    told = [
        ("type", timex.type.value),
        ("value", timex.value),
        ("mod", timex.mod),
        ("quant", timex.quant),
        ("freq", timex.freq),
    ]
    return [(name, value) for name, value in told if value]


def _kept(article: Article, start: int, end: int) -> str:
    """Return the text between two places without the page furniture in it."""
    kept: list[str] = []
    for piece in sorted(article.dropped, key=lambda dropped: dropped.span):
        if piece.span.end <= start or piece.span.start >= end:
            continue
        kept.append(article.text[start : max(start, piece.span.start)])
        start = max(start, piece.span.end)
    kept.append(article.text[start : max(start, end)])
    return _text("".join(kept))


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text), _ENTITIES)
