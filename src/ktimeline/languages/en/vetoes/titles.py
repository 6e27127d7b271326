"""Years that are the names of books, films, songs and bands: "1984", "the film 2001"."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import PLAIN, after_as_written, pattern
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_OPENING, _CLOSING = tuple("\"'“‘«"), tuple("\"'”’»,.")
_A_YEAR = deferred(r"0000|'00|nineteen [a-z]+(?:[ -][a-z]+)?|summer of (?:'00|0000)")


@veto('She had read "1984" by then.', "He sang 'Summer of '69' again.",
      "They staged “Nineteen Eighty-Four”.", rules=f"{PLAIN} after_preposition",
      words=_A_YEAR)  # fmt: skip
def year_in_quotation_marks(site: Site) -> bool:
    return site.before(1).endswith(_OPENING) and site.after(1).startswith(_CLOSING)


_WORK = pattern(
    "film movie novel album musical song sitcom band bestseller blockbuster reads? reading "
    "rereads? rereading",
    r"\b(?:{})\s+$",
)
_GOES_ON = deferred(
    r":\s+[A-Z]|\s?[.,;!?]|\s+(?:by|is|was|at|and|in|sang|sings?|play\w*|tour\w*|perform\w*|for|on|again|"
    r"twice)\b"
)


@veto("The film 2001: A Space Odyssey is long.", "The band 1975 played.", "He is reading 1984.",
      rules=PLAIN, digits=True, words=frozenset(["0000"]))  # fmt: skip
def year_that_is_a_title(site: Site) -> bool:
    # "The film 2001 version" is of that year.
    if not _WORK.search(site.before(16)):
        return False
    return not site.after(1) or _GOES_ON.match(after_as_written(site, 12)) is not None
