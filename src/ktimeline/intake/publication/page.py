"""A web page as a tree, whatever state its markup is in, and what its parts are for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Page", "parse_page"]

_LIMIT = 60_000_000  # code points; what follows in a larger page is not looked at
_DEPTH = 40  # ancestors that tell what a part of the page is for
_SHORT = 400  # code points of an element's words that are read at all

# Parts of a page that speak of other articles or of the site, told by the name of the element or
# by a word of its class or id.
_ASIDE_TAGS = frozenset(("nav", "aside", "form", "select", "noscript", "template"))
_ASIDE = re.compile(
    r"(?<![a-z])(?:aside|breadcrumbs?|calendar|disqus|kommentare?|latest|menu|most-?read|navi?"
    r"|navigation|newest|newsticker|nextprev|pagination|popular|promo|recent|recommended"
    r"|recommendations?|related|replies|respond|responses?|rss|search|share|sharing|sidebar|slider"
    r"|teasers?|ticker|trending|weather|widget|archives?|cookies?)(?![a-z])"
    r"|(?<![a-z-])comments?(?![a-z])|comments(?![a-z-])|comment-?list"
)
_FOOTER = re.compile(r"(?<![a-z-])(?:site-|page-|main-)?(?:footer|foot)(?![a-z-])")
_STORY = re.compile(r"(?<![a-z-])(?:article|post|entry|hentry|story|node|beitrag|artikel)(?![a-z])")
_COMPONENT = 3  # elements around a date that make it a part of one component
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDLESS = frozenset(("script", "style"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_TITLE = 8  # letters of a heading that the title repeats; fewer may be the name of the site
_WRAPPERS = frozenset(("html", "body", "main", "article"))
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}|[0-9]{3}))?(?![A-Za-z])")


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its root, its elements in document order, and where its headline stands.

    `scripts` are the types and sources of its scripts, which are taken out of the tree: they are no
    words of the page. `path` is all that holds the headline. `language` and `region` are what the
    page says of itself ("en", "GB"), "" where it does not.
    """

    root: HtmlElement
    elements: tuple[HtmlElement, ...]
    headline: int | None
    scripts: tuple[tuple[str, str], ...] = ()
    path: frozenset[HtmlElement] = frozenset()
    in_article: bool = False
    language: str = ""
    region: str = ""

    def is_aside(self, element: HtmlElement) -> bool:
        """Tell whether an element belongs to a part of the page that is not the article itself.

        What holds the headline is the article's own, whatever its class is called.
        """
        return self.aside_of(element) is not None

    def aside_of(self, element: HtmlElement) -> HtmlElement | None:
        """Return the nearest part that is not the article itself around an element, if any."""
        for depth, one in enumerate((element, *element.iterancestors())):
            if depth > _DEPTH or one in self.path:
                return None
            # Where an <article> holds the headline, every other one is another article.
            if _is_apart(one) or (one.tag == "article" and self.in_article):
                return one
        return None

    def distance(self, number: int) -> int:
        """Return how many elements lie between one and the headline; what follows is nearer."""
        if self.headline is None:
            return number
        return number - self.headline if number >= self.headline else 2 * (self.headline - number)


def parse_page(html: str) -> Page | None:
    """Return the page that `html` holds; None where there is no element in it. Never raises."""
    from lxml import etree
    from lxml import html as reader

    data = html[:_LIMIT].replace("\0", "").encode("utf-8", "replace")
    if not data.strip():
        return None
    parser = reader.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    try:
        root = reader.document_fromstring(data, parser=parser, ensure_head_body=False)
    except (etree.LxmlError, AssertionError, ValueError):
        return None
    elements = tuple(one for one in root.iter() if isinstance(one.tag, str))
    language, region = _language(root)
    scripts = tuple(
        ((one.get("type") or "").lower(), one.text or "") for one in elements if one.tag == "script"
    )
    for one in elements:
        if one.tag in _WORDLESS:
            one.text = None
    headline = _headline(elements)
    path = frozenset(() if headline is None else elements[headline].iterancestors())
    in_article = any(one.tag == "article" for one in path)
    return Page(root, elements, headline, scripts, path, in_article, language, region)


def _language(root: HtmlElement) -> tuple[str, str]:
    stated = [root.get("lang"), root.get("xml:lang")]
    for meta in root.iterfind(".//meta"):
        name = (meta.get("property") or meta.get("http-equiv") or "").lower()
        if name in ("og:locale", "content-language"):
            stated.append(meta.get("content"))
    language = region = ""
    for raw in filter(None, stated):
        found = _LANGUAGE.match(raw.strip())
        if found and found[1].lower() == (language or found[1].lower()):
            language, region = found[1].lower(), region or (found[2] or "").upper()
    return language, region


def _headline(elements: tuple[HtmlElement, ...]) -> int | None:
    """Return the number of the heading that the title repeats most of, or else of the first h1."""
    titles = [_level(words_of(one)) for one in elements if one.tag == "title"]
    titles += [
        _level(one.get("content") or "")
        for one in elements
        if one.tag == "meta" and one.get("property") == "og:title"
    ]
    first, best, longest = None, None, _TITLE - 1
    for number, one in enumerate(elements):
        if one.tag not in _HEADINGS or _is_apart(one):
            continue
        words = _level(words_of(one))
        if len(words) > longest and any(words in title for title in titles):
            best, longest = number, len(words)
        first = number if first is None and words and one.tag == "h1" else first
    return first if best is None else best


def _level(words: str) -> str:
    return "".join(filter(str.isalnum, words.lower()))


def _is_apart(element: HtmlElement) -> bool:
    """Tell whether an element itself names a part of the page that is not the article."""
    if element.tag in _ASIDE_TAGS:
        return True
    if element.tag in _WRAPPERS:
        return False
    names = names_of(element)
    return bool(_ASIDE.search(names)) or (
        (element.tag == "footer" or _FOOTER.search(names) is not None) and not _in_story(element)
    )


def _in_story(element: HtmlElement) -> bool:
    """Tell whether an element lies in an article: its foot is the article's own, not the site's."""
    for depth, one in enumerate(element.iterancestors()):
        if depth > _DEPTH or one.tag == "body":
            break
        if one.tag == "article" or _STORY.search(names_of(one)):
            return True
    return False


def names_of(element: HtmlElement) -> str:
    """Return the class and id of an element in lower case, "entryDate" as "entry-date"."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return _CAMEL.sub("-", names[:_SHORT]).replace("_", "-").lower()


def words_of(element: HtmlElement, limit: int = _SHORT) -> str:
    """Return the words of an element, blanks levelled; "" where there are more than `limit`."""
    pieces: list[str] = []
    length = 0
    if len(list(islice(element.iter(), limit))) == limit:
        return ""  # so many elements hold no short line, and may hold no words at all
    for piece in element.itertext():
        length += len(piece.strip())
        if length > limit:
            return ""
        pieces.append(piece)
    return " ".join(" ".join(pieces).split())


def place_of(element: HtmlElement) -> str:
    """Return where an element stands in its component: the names of it and of what holds it."""
    around = [element, *element.iterancestors()][:_COMPONENT]
    return " < ".join(f"{one.tag} {names_of(one)}" for one in around)
