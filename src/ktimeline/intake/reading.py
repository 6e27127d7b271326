"""Reading one document whole: its bytes, its articles, and what is to be said about them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ktimeline.intake.assembling import assemble
from ktimeline.intake.bugs import report_bug
from ktimeline.intake.cache import Cache
from ktimeline.intake.duplicates import Sketch, sketch
from ktimeline.intake.formats import (
    Document,
    Draft,
    Failure,
    NoArticleError,
    Reading,
    UnreadableError,
)
from ktimeline.intake.plain import PLAIN
from ktimeline.model import Article, Published

__all__ = ["Copy", "Desk", "Readout", "name_of"]

_LARGEST = 512 << 20  # bytes of one document


@dataclass(frozen=True, slots=True)
class Copy:
    """An article as one document holds it, doubts about it in words, and its text's sketch.

    `is_given` tells an article that the caller made, and that has the caller's id.
    """

    article: Article
    doubts: tuple[str, ...]
    sketch: Sketch
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class Readout:
    """What came of a document: its articles, notes, and the reason where it could not be read."""

    name: str
    copies: tuple[Copy, ...] = ()
    notes: tuple[str, ...] = ()
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where documents are read: what the caller says of all of them, and what is remembered.

    `given` dates every article; `omitted` keeps what readers leave out of a text.
    """

    given: Published | None = None
    omitted: bool = False
    cache: Cache | None = None

    def read(self, document: Article | Document | Failure) -> Readout:
        """Return what comes of a document; never raises for what it holds."""
        if isinstance(document, Article):
            dated = replace(document, published=document.published or self.given)
            copy = Copy(dated, (), sketch(dated.text), is_given=True)
            return Readout(name_of(document), (copy,))
        if isinstance(document, Failure):
            if document.failed:
                return Readout(document.name, failure=document.message)
            return Readout(document.name, notes=(document.message,))
        try:
            return self._remembered(document)
        except NoArticleError as error:
            if not document.is_named:
                return Readout(document.name, notes=(str(error),))
            return Readout(document.name, failure=str(error))
        except UnreadableError as error:
            return Readout(document.name, failure=str(error))
        except OSError as error:
            return Readout(document.name, failure=f"cannot be read: {error.strerror or error}")
        except Exception as error:
            return Readout(document.name, failure=report_bug(error, document.name))

    def _remembered(self, document: Document) -> Readout:
        if isinstance(document.content, Draft):
            return self._readout(document, Reading((document.content,)))
        data = _bytes(document.content)
        # All that the outcome depends on, besides the program.
        key = (data, document.format and document.format.name, document.name, document.path,
               document.metadata, self.given, self.omitted)  # fmt: skip
        known = self.cache.recall(key) if self.cache else None
        if isinstance(known, Readout):
            return known
        readout = self._readout(document, _parsed(document, data))
        if self.cache:
            self.cache.keep(key, readout)
        return readout

    def _readout(self, document: Document, reading: Reading) -> Readout:
        copies = []
        for draft in reading.drafts:
            article, doubts = assemble(draft, document.metadata, document.path, self.given)
            if not self.omitted:
                article = replace(article, omitted=())
            copies.append(Copy(article, doubts, sketch(article.text)))
        return Readout(document.name, tuple(copies), reading.notes)


def name_of(document: Article | Document | Failure) -> str:
    """Return how people are told of a document."""
    if isinstance(document, Article):
        return document.path or f"article {document.id}"
    return document.name


def _bytes(content: Path | bytes | Draft) -> bytes:
    if isinstance(content, bytes):
        return content
    with Path(str(content)).open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise UnreadableError(f"has more than {_LARGEST:,} bytes; divide it")
    return data


def _parsed(document: Document, data: bytes) -> Reading:
    one = document.format or PLAIN
    try:
        return one.read(data)
    except UnreadableError:
        raise
    except Exception as error:
        # The libraries that read formats raise errors of any kind on files that are broken, too
        # deep or too large. A bad file costs that file.
        report_bug(error, document.name)
        why = str(error)[:200] or type(error).__name__
        raise UnreadableError(f"cannot be read as {one.name}: {why}") from error
