"""docs/how-to/page.md tells every key and every search term that the page has."""

import html
import re

from page_blocks import ROOT

ASSETS = ROOT / "src" / "ktimeline" / "render" / "assets"
PAGE = (ROOT / "docs" / "how-to" / "page.md").read_text("utf-8")
TEMPLATE = (ASSETS / "template.html").read_text("utf-8")
HELP = TEMPLATE[TEMPLATE.index('<dialog id="help"') :]


def test_every_key_is_told() -> None:
    keys = set(re.findall(r"<kbd>(.+?)</kbd>", HELP))
    assert len(keys) > 10
    assert [key for key in sorted(keys) if f"`{key}`" not in PAGE] == []


def test_every_search_term_of_the_help_is_told() -> None:
    terms = {html.unescape(term) for term in re.findall(r"<code>(.+?)</code>", HELP)}
    assert len(terms) > 8
    assert [term for term in sorted(terms) if f"`{term}" not in PAGE] == []


def test_every_field_that_can_be_searched_is_told() -> None:
    script = (ASSETS / "app" / "search.js").read_text("utf-8")
    fields = re.findall(r"^  (\w+): \(event, word\)", script, re.MULTILINE)
    assert len(fields) > 5
    assert [field for field in fields if f"`{field}:" not in PAGE] == []
