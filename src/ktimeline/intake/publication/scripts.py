"""Dates in the data that a page hands to its own scripts, the weakest word of a page."""

from __future__ import annotations

import re

from ktimeline.intake.publication.page import Page
from ktimeline.intake.publication.written import Locale, read_written
from ktimeline.model import DateClaim, DateRole, DateSignal

__all__ = ["script_claims"]

_LIMIT = 300_000  # code points of one script
_STATED = re.compile(
    r"(?<![\w-])\\?[\"']?(?P<name>(?:first_?|original_?)?(?:date_?published|published_?(?:date|at|time|on)"
    r"|publish_?(?:date|time|ed_?at)|publication_?date|pub_?date|release_?date)"
    r"|(?:date_?modified|modified_?(?:date|at|time)|last_?modified(?:_?date)?|updated_?(?:at|date|time)))"
    r"\\?[\"']?\s*[:=,]\s*\\?[\"'](?P<raw>[^\"'\\<>]{8,40})",
    re.IGNORECASE,
)


def script_claims(page: Page) -> list[DateClaim]:
    """Return the first published and the first modified date that a page's scripts name as such."""
    found: dict[DateRole, DateClaim] = {}
    locale = Locale(page.language, page.region)
    for kind, source in page.scripts:
        for stated in _STATED.finditer(source[:_LIMIT]) if "ld+json" not in kind else ():
            modified = re.search("modified|updated", stated["name"], re.IGNORECASE)
            role = DateRole.MODIFIED if modified else DateRole.PUBLISHED
            moment = None if role in found else read_written(stated["raw"], locale)
            if moment:
                found[role] = DateClaim(moment, DateSignal.PAGE_SCRIPT, stated["raw"].strip(), role)
    return list(found.values())
