"""All that a web page states of its publication: one claim a signal and role."""

from __future__ import annotations

from ktimeline.intake.publication.address import url_claim
from ktimeline.intake.publication.elements import time_claims
from ktimeline.intake.publication.jsonld import json_ld_claims
from ktimeline.intake.publication.metatags import meta_claims
from ktimeline.intake.publication.opening import opening_claims
from ktimeline.intake.publication.page import Page, parse_page
from ktimeline.intake.publication.scripts import script_claims
from ktimeline.intake.publication.visible import line_claims
from ktimeline.intake.publication.yearless import with_year
from ktimeline.model import DateClaim

__all__ = ["claims_of_html"]


def claims_of_html(html: str, url: str | None = None) -> tuple[DateClaim, ...]:
    """Return what a page and its address state of its publication, in the order of belief.

    `url` is where the page was found; without it the page's own canonical address counts. At most
    one claim a signal and role: the article's own, not those of the articles that it links to.
    Dates of any language are read; a zone and an hour are kept. Never raises.

    >>> page = '<meta property="article:published_time" content="2025-01-29T14:30:00+09:00">'
    >>> [(one.signal.value, one.moment.isoformat()) for one in claims_of_html(page)]
    [('article:published_time', '2025-01-29T14:30:00+09:00')]
    """
    page = parse_page(html)
    claims: list[DateClaim] = []
    yearless = None
    if page is not None:
        for read in (json_ld_claims, meta_claims, time_claims, line_claims, script_claims):
            claims += read(page)
        datelines, yearless = opening_claims(page)
        claims += datelines
    address = url_claim(url or (_canonical(page) if page else ""))
    if address:
        claims.append(address)
    completed = with_year(yearless, claims) if yearless else None
    claims += [completed] if completed else []
    ranked: dict[tuple[int, str], DateClaim] = {}
    for claim in claims:
        ranked.setdefault((claim.signal.rank, claim.role.value), claim)
    return tuple(
        ranked[key] for key in sorted(ranked, key=lambda key: (key[0], key[1] == "modified"))
    )


def _canonical(page: Page) -> str:
    for element in page.elements:
        if element.tag == "link" and (element.get("rel") or "").lower() == "canonical":
            return element.get("href") or ""
        if element.tag == "meta" and (element.get("property") or "").lower() == "og:url":
            return element.get("content") or ""
    return ""
