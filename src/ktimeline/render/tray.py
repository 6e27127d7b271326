"""What was found and is not drawn: each with its reason and the words around it."""

from __future__ import annotations

from ktimeline.model import Article, Chronology, Mention, Resolution, TimexType, Unresolved

__all__ = ["tray"]


def tray(chronology: Chronology) -> list[tuple[str, str, tuple[str, str, str], str]]:
    """Return what is found and not drawn: words, reason, the words around it, the article."""
    articles = {article.id: article for article in chronology.articles}
    rows: list[tuple[str, str, tuple[str, str, str], str]] = []
    found: tuple[Resolution | Unresolved, ...] = (*chronology.undated, *chronology.unresolved)
    for result in found:
        article = articles.get(result.mention.article_id)
        name = _name(article) if article else result.mention.article_id
        around = _around(article, result.mention) if article else ("", "", "")
        rows.append((result.mention.text, _why(result), around, name))
    return rows


def _why(result: Resolution | Unresolved) -> str:
    if isinstance(result, Unresolved):
        return f"{result.reason}: {result.detail}" if result.detail else str(result.reason)
    if result.interval is not None and result.timex.type is not TimexType.SET:
        return f"a date at which nothing is told to happen ({result.edtf})"
    kinds = {
        "DURATION": "a length of time, with no place on the line",
        "SET": "something that recurs, not one date",
    }
    kind = kinds.get(result.timex.type.value, "too vague for a calendar")
    return f"{kind} ({result.timex.value})" if result.timex.value else kind


def _around(article: Article, mention: Mention, margin: int = 60) -> tuple[str, str, str]:
    """Return the words around a mention: before it, itself, after it; cut between words."""
    text, span = article.text, mention.span
    start, end = max(0, span.start - margin), min(len(text), span.end + margin)
    before, after = text[start : span.start], text[span.end : end]
    if start:
        before = "… " + (before.split(maxsplit=1)[-1] if " " in before.strip() else before)
    if end < len(text):
        after = (after.rsplit(maxsplit=1)[0] if " " in after.strip() else after) + " …"
    return _flat(before), _flat(span.of(text)), _flat(after)


def _flat(text: str) -> str:
    """Return text on one line, with a space kept at either end where there was one."""
    words = " ".join(text.split())
    return " " * text[:1].isspace() + words + " " * (bool(words) and text[-1:].isspace())


def _name(article: Article) -> str:
    return article.title or article.source or article.label
