"""The parts of the page that are plain HTML: the list of events, the tray, the empty state."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from itertools import groupby

from ktimeline.export.iso import iso
from ktimeline.model import Chronology, Event, Granularity, Instant, Status
from ktimeline.render.marks import marks
from ktimeline.render.tray import tray
from ktimeline.render.versions import leading
from ktimeline.render.words import before, counted

__all__ = ["legend", "list_html", "nothing_html", "overflow_html", "tray_html"]

WHOLE = 500
"""Up to so many events the list is HTML in full; the page's script knows the same number."""
FIRST = 100
"""So many of a longer list stand in the page as HTML."""
TRAY = 300
FEW = 5
"""Up to so many events the page has no overview; the page's script knows the same number."""

DIAMOND = '<path class="solid" d="M13 1l6 6-6 6-6-6z"/>'
LASTED = '<rect class="solid" x="1" y="4" width="24" height="7"/>'
WITHIN = (
    '<rect class="hollow" x="1" y="4" width="24" height="7"/>'
    '<path class="hatch" d="M3 11l7-7M9 11l7-7M15 11l7-7"/>'
)
OPEN = (
    '<rect class="solid" x="0" y="4" width="12" height="7"/>'
    '<rect class="solid" x="12" y="4" width="5" height="7" opacity=".6"/>'
    '<rect class="solid" x="17" y="4" width="5" height="7" opacity=".25"/>'
)
HOLLOW = '<path class="hollow" d="M13 1.5l5.5 5.5-5.5 5.5-5.5-5.5z"/>'
SMALL = '<path class="solid" d="M7 3l4 4-4 4-4-4zM18 3l4 4-4 4-4-4z"/>'
UNEQUAL = '<text class="sign" x="8" y="12">≠</text>'
STROKES = '<path class="stroke" d="M5 4v7M12 4v7M16 4v7"/>'


def legend(chronology: Chronology) -> str:
    """Return the items of the legend, for what this chronology has."""
    events = chronology.events
    drawn = marks(chronology)
    items = (
        (DIAMOND, "a day or a time", any(not mark.bar for mark in drawn)),
        (LASTED, "lasted from start to end", any(event.when.lasted for event in events)),
        (
            WITHIN,
            "some time within",
            any(m.bar and not e.when.lasted for e, m in zip(events, drawn, strict=True)),
        ),
        (OPEN, "open end", any(mark.open_start or mark.open_end for mark in drawn)),
        (HOLLOW, "planned, possible or denied", any(e.status != Status.HAPPENED for e in events)),
        (UNEQUAL, "sources give other dates", any(event.conflicts for event in events)),
        (SMALL, "zoom in for its name", len(events) > FEW),
        (STROKES, "an article appeared", len(events) > FEW),
    )
    return "".join(
        f'<li><svg viewBox="0 0 26 14" aria-hidden="true">{drawing}</svg>{words}</li>'
        for drawing, words, needed in items
        if needed
    )


def list_html(chronology: Chronology) -> str:
    """Return the events as lists by year; of a long list the first `FIRST` only."""
    events = chronology.events
    shown = events if len(events) <= WHOLE else events[:FIRST]
    return _years(shown, _languages(chronology))


def overflow_html(chronology: Chronology) -> str:
    """Return the rest of a long list for readers without scripts; the browser skips it else.

    With scripts the page draws the items that are on the screen from its data.
    """
    events = chronology.events
    if len(events) <= WHOLE:
        return ""
    languages = _languages(chronology)
    rest = "".join(_item(event, languages, quote=False) for event in events[FIRST:])
    return f'<noscript><div class="more"><ol start="{FIRST + 1}">{rest}</ol></div></noscript>'


def nothing_html(chronology: Chronology) -> str:
    """Return what a page without events says: why, and what to do."""
    read = len(chronology.articles)
    if not read:
        why, do = "No article was read.", "Give the paths of some articles, or a folder of them."
    elif chronology.unresolved and all(a.published is None for a in chronology.articles):
        why = f"{counted(read, 'article')} read; dates were found, but none could be worked out."
        do = "Give the articles a publication date: on the file name, in a manifest, or at the top."
    else:
        why = f"{counted(read, 'article')} read; no event with a date was found in them."
        do = "Below is what was found and could not be drawn; articles that tell dates will do."
    problems = "".join(
        f"<li><b>{html.escape(problem.path)}</b>: {html.escape(problem.message)}</li>"
        for problem in chronology.problems
    )
    listed = f"<ul>{problems}</ul>" if problems else ""
    return f'<section class="empty"><h2>Nothing to draw</h2><p>{why} {do}</p>{listed}</section>'


def tray_html(chronology: Chronology) -> str:
    """Return the tray: what was found and is not drawn, with the reason for each."""
    rows = tray(chronology)
    problems = chronology.problems if chronology.events else ()
    if not rows and not problems:
        return ""
    parts = [_tray_item(*row) for row in rows[:TRAY]]
    if len(rows) > TRAY:
        parts.append(f"<li><b>…</b><p>{len(rows) - TRAY:,} more are in the JSON export</p></li>")
    for problem in problems:
        kind = "not read" if problem.failed else "read with a reservation"
        parts.append(_tray_item(problem.path, f"{kind}: {problem.message}", ("", "", ""), ""))
    counts = [
        f"{number:,} {noun}"
        for number, noun in (
            (len(chronology.undated), "undated"),
            (len(chronology.unresolved), "unresolved"),
            (len(problems), "problem" if len(problems) == 1 else "problems"),
        )
        if number
    ]
    opened = "" if chronology.events else " open"
    return (
        f'<details id="tray"{opened}><summary>Found, and not drawn: {", ".join(counts)}</summary>'
        '<p class="note">Nothing that was found is dropped without a word.</p>'
        f"<ul>{''.join(parts)}</ul></details>"
    )


def _tray_item(words: str, why: str, around: tuple[str, str, str], article: str) -> str:
    before, mention, after = map(html.escape, around)
    quote = f"{before}<mark>{mention}</mark>{after}" if mention else ""
    where = " – ".join(filter(None, (quote, html.escape(article))))
    second = f'<p dir="auto">{where}</p>' if where else ""
    return f'<li><b dir="auto">{html.escape(words)}</b><p>{html.escape(why)}</p>{second}</li>'


def _years(events: Sequence[Event], languages: Mapping[str, str]) -> str:
    parts, number = [], 1
    for year, group in groupby(events, key=_year):
        items = [_item(event, languages) for event in group]
        listed = f'<ol start="{number}">{"".join(items)}</ol>'
        parts.append(f"<section><h3>{year}</h3>{listed}</section>")
        number += len(items)
    return "".join(parts)


def _languages(chronology: Chronology) -> dict[str, str]:
    return {article.id: article.language for article in chronology.articles}


def _item(event: Event, languages: Mapping[str, str], *, quote: bool = True) -> str:
    text = html.escape(leading(event).quote)
    spoken = languages.get(event.evidence[0].article_id, "en")
    words = 'dir="auto"' + f' lang="{html.escape(spoken)}"' * (spoken not in {"", "en"})
    told = event.status is Status.HAPPENED
    return (
        f'<li data-id="{html.escape(event.id)}">'
        f'<a class="item" href="#e={html.escape(event.id)}">'
        + _time(event)
        + ("" if told else f'<i class="status">{event.status.value}</i>')
        + f"<b {words}>{html.escape(event.title)}</b>"
        + (f"<q {words}>{text}</q>" if quote else "")
        + "</a></li>"
    )


def _time(event: Event) -> str:
    words = html.escape(event.when.reading)
    machine = machine_date(event)
    return f'<time datetime="{machine}">{words}</time>' if machine else f"<time>{words}</time>"


def machine_date(event: Event) -> str:
    """Return a date as the `datetime` attribute of HTML may hold it, "" where it cannot.

    The attribute knows years from 1 on of four digits or more, months, days and times, but no
    intervals (HTML standard, "the time element").
    """
    first, unit = event.when.interval.first, event.when.granularity
    if first is None or first.year < 1:
        return ""
    text = iso(first, with_time=unit < Granularity.PART_OF_DAY).lstrip("+")
    if unit >= Granularity.YEAR:
        return text[: -len("-01-01")]
    return text[: -len("-01")] if unit >= Granularity.MONTH else text


def _year(event: Event) -> str:
    first, limit = event.when.interval.first, event.when.interval.limit
    instant: Instant | None = first or (limit and before(limit))
    if instant is None:
        return ""
    return str(instant.year) if instant.year > 0 else f"{1 - instant.year} BC"
