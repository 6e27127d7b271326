"""Words and shapes, one package a language, imported on request.

A pack is a module with a function `grammar()`; it may have a function `governing_tense`. Packs
outside of this package register an entry point of the group `ktimeline.languages`, whose name is
the language's code, and may have a `NAME`; docs/languages.md walks through one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TypeVar

from ktimeline.grammar import Found, Grammar, GrammarError
from ktimeline.languages.common.telling import NameWords, Teller
from ktimeline.languages.completeness import check_closed_sets
from ktimeline.model.mention import Tense
from ktimeline.model.span import Span

__all__ = [
    "LANGUAGES",
    "Telling",
    "TenseReader",
    "codes",
    "day_first",
    "find_abroad",
    "has_grammar",
    "has_tense",
    "is_foreign",
    "leading_words",
    "load",
    "name_of",
    "part_of",
    "reader_of",
    "telling_of",
    "tense_reader",
]

P = TypeVar("P")

TenseReader = Callable[[str, Span], Tense]
"""From a text and the span of a mention in it to the tense of the verb that governs it."""

# Code (ISO 639-1) to the module whose `grammar()` returns the language's grammar.
LANGUAGES: dict[str, str] = {
    "de": "ktimeline.languages.de",
    "en": "ktimeline.languages.en",
    "es": "ktimeline.languages.es",
    "fr": "ktimeline.languages.fr",
}
_NAMES = {"de": "German", "en": "English", "es": "Spanish", "fr": "French"}
_GROUP = "ktimeline.languages"


@cache
def load(language: str) -> Grammar:
    """Return the grammar of a language by its ISO 639-1 code; a region ("en-GB") is ignored.

    Raises LookupError for a language without a grammar, naming those that have one; GrammarError
    for a pack that is wrongly written.

    >>> load("en") is load("en")
    True
    """
    code = _code(language)
    module = _pack(code)
    if module is None:
        known = ", ".join(codes())
        more = " (its dates are found by `find`, without one)" if _is_known_abroad(code) else ""
        raise LookupError(f"no grammar for language {language!r}{more}; there is one for: {known}")
    make = getattr(module, "grammar", None)
    found = make() if callable(make) else None
    if not isinstance(found, Grammar):
        raise GrammarError(
            f"language pack {code!r} ({module.__name__}): a pack is a module with a function "
            "grammar() that returns a Grammar; docs/languages.md walks through one"
        )
    check_closed_sets(code, found.lexicon)
    return found


def codes() -> list[str]:
    """Return the codes of all languages that have a grammar, those outside this package too."""
    return sorted({*LANGUAGES, *_outside()})


def has_grammar(language: str) -> bool:
    """Tell whether there is a grammar for a language, here or in a pack outside."""
    return _pack(_code(language)) is not None


def is_foreign(language: str) -> bool:
    """Tell whether a language has no grammar and dateparser knows it, which then reads its dates.

    >>> is_foreign("pl"), is_foreign("en"), is_foreign("xx")
    (True, False, False)
    """
    return not has_grammar(language) and _is_known_abroad(_code(language))


def reader_of(language: str) -> str:
    """Return what reads the dates of a language: "grammar", "dateparser", or "none".

    >>> reader_of("en-GB"), reader_of("pl"), reader_of("xx")
    ('grammar', 'dateparser', 'none')
    """
    if has_grammar(language):
        return "grammar"
    return "dateparser" if is_foreign(language) else "none"


def find_abroad(text: str, language: str) -> list[Found]:
    """Return the dates of a text in a language that `is_foreign`; see `languages.foreign`."""
    from ktimeline.languages.foreign import find_foreign

    return find_foreign(text, _code(language))


def name_of(language: str) -> str:
    """Return the English name of a language; its code where none is known.

    >>> name_of("es"), name_of("pl")
    ('Spanish', 'Polish')
    """
    code = _code(language)
    own = _NAMES.get(code) or getattr(_pack(code), "NAME", None)
    if own is not None:
        return str(own)
    from ktimeline.languages.foreign import foreign_name

    return foreign_name(code)


def tense_reader(language: str) -> TenseReader:
    """Return the function by which a pack tells tenses; one that tells none where it has none."""
    reader: TenseReader = getattr(_pack(_code(language)), "governing_tense", _no_tense)
    return reader


def part_of(language: str, kind: type[P]) -> P | None:
    """Return what a pack says of its language as a `kind` (`Frame`, `Era`, ...), None if nothing.

    The pack names it as the class is called, in capitals: `FRAME`.

    >>> from ktimeline.languages.common import framing
    >>> part_of("en", framing.Frame) is not None, part_of("pl", framing.Frame) is None
    (True, True)
    """
    part: P | None = getattr(_pack(_code(language)), kind.__name__.upper(), None)
    return part


def has_tense(language: str) -> bool:
    """Tell whether tenses are read in a language (in English by its syntax, not by its pack)."""
    code = _code(language)
    return code == "en" or hasattr(_pack(code), "governing_tense")


@dataclass(frozen=True, slots=True)
class Telling:
    """What a pack knows of clauses and names: what a date dates, and how names are told."""

    tell: Teller
    names: NameWords


@cache
def telling_of(language: str) -> Telling | None:
    """Return what a pack knows of clauses; None where it knows nothing of them.

    The pack names a module with a function `tell` and a `NAMES` in its `TELLING`, which is imported
    on request.

    >>> telling_of("es-MX") is not None, telling_of("en") is None
    (True, True)
    """
    name = getattr(_pack(_code(language)), "TELLING", None)
    if name is None:
        return None
    module = import_module(name)
    return Telling(module.tell, module.NAMES)


def leading_words(language: str) -> frozenset[str]:
    """Return the words that may lead an expression without being a part of it ("on", "since").

    None are known of a language that `is_foreign`.
    """
    return frozenset() if is_foreign(language) else load(language).leading


# Who writes the month before the day, and who of them does not (Unicode CLDR, dateFormats).
_MONTH_FIRST = frozenset(["en", "fil", "es-pa", "es-pr"])
_DAY_FIRST = frozenset(
    f"en-{region}" for region in ["gb", "ie", "au", "nz", "in", "za", "ke", "ng", "sg", "hk"]
)


def day_first(language: str) -> bool:
    """Tell whether 03/04/2019 is 3 April where a language, or a region of it, is written.

    >>> day_first("en"), day_first("en-GB"), day_first("es"), day_first("es-PR")
    (False, True, True, False)
    """
    tag = language.lower().replace("_", "-")
    if tag in _MONTH_FIRST:
        return False
    return tag in _DAY_FIRST or _code(tag) not in _MONTH_FIRST


def _code(language: str) -> str:
    return language.lower().replace("_", "-").split("-")[0]


def _is_known_abroad(code: str) -> bool:
    """Tell whether dateparser knows a language; a language that has a grammar needs no library."""
    from ktimeline.languages.foreign import is_known

    return is_known(code)


def _no_tense(text: str, span: Span) -> Tense:
    return Tense.NONE


@cache
def _pack(code: str) -> ModuleType | None:
    """Return the module of a language's pack; entry points are asked only for what is not here."""
    if code in LANGUAGES:
        return import_module(LANGUAGES[code])
    module = _outside().get(code)
    return import_module(module) if module else None


@cache
def _outside() -> dict[str, str]:
    """Return the modules that entry points name, by code; importlib.metadata is slow to import."""
    from importlib.metadata import entry_points

    return {_code(point.name): point.value for point in entry_points(group=_GROUP)}
