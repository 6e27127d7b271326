"""Gold for events: which TIMEX3 of a TimeML text a TLINK ties to which EVENT of its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from benchmarks.corpora import MissingCorporaError, corpora_folder
from ktimeline.model import Span
from ktimeline.syntax import split_sentences

__all__ = ["Tie", "TiedDocument", "tied_documents"]

# The relations that say when an event is; "before" and "after" only say when it is not.
SAME_TIME = frozenset(
    {
        "IS_INCLUDED", "INCLUDES", "SIMULTANEOUS", "DURING", "DURING_INV", "IDENTITY",
        "BEGINS", "BEGUN_BY", "ENDS", "ENDED_BY",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tie:
    """A TIMEX3 with the events tied to it and all the events of its sentence."""

    timex: Span
    sentence: Span
    tied: tuple[Span, ...]
    events: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class TiedDocument:
    """A text, its publication day (ISO, "" if unknown), its ties, and where each mark stands.

    `events` are the spans by event id, `timexes` those of all TIMEX3 in text order.
    """

    id: str
    text: str
    published: str
    ties: tuple[Tie, ...]
    events: dict[str, Span]
    timexes: tuple[Span, ...]


def tied_documents(corpus: str) -> Iterator[TiedDocument]:
    """Yield the documents of a TimeML corpus, in the order of their file names."""
    folder = corpora_folder() / corpus
    if not folder.is_dir():
        raise MissingCorporaError(f"{folder}: no such folder")
    for path in sorted(folder.glob("*.tml")):
        yield read_ties(path.read_bytes(), path.stem)


def read_ties(data: bytes, name: str = "") -> TiedDocument:
    """Return the ties of one TimeML document; only those within a sentence count.

    >>> document = read_ties(
    ...     b'<TimeML><TEXT>It <EVENT eid="e1">fell</EVENT> on <TIMEX3 tid="t1">Friday</TIMEX3>.'
    ...     b'</TEXT><MAKEINSTANCE eventID="e1" eiid="ei1"/>'
    ...     b'<TLINK relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/></TimeML>')
    >>> document.ties[0].timex.of(document.text), document.ties[0].tied[0].of(document.text)
    ('Friday', 'fell')
    """
    root = ElementTree.fromstring(data)
    body = root.find("TEXT")
    text, spans = _flatten(body) if body is not None else ("", {})
    instances = {one.get("eiid", ""): one.get("eventID", "") for one in root.iter("MAKEINSTANCE")}
    creation = next((one for one in root.iter("TIMEX3")), None)
    for one in root.iter("TIMEX3"):
        if one.get("functionInDocument") == "CREATION_TIME":
            creation = one
    published = (creation.get("value", "") if creation is not None else "")[:10]
    events = {key: span for key, span in spans.items() if key.startswith("e")}
    tied: dict[str, set[Span]] = {}
    for link in root.iter("TLINK"):
        time = link.get("timeID") or link.get("relatedToTime") or ""
        instance = link.get("eventInstanceID") or link.get("relatedToEventInstance") or ""
        event = events.get(instances.get(instance, ""))
        if link.get("relType") in SAME_TIME and time in spans and event is not None:
            tied.setdefault(time, set()).add(event)
    sentences = split_sentences(text)
    found = (_tie(spans[time], tied[time], events, sentences) for time in tied)
    ties = sorted((tie for tie in found if tie is not None), key=lambda tie: tie.timex)
    timexes = sorted({span for key, span in spans.items() if key not in events})
    return TiedDocument(name, text, published, tuple(ties), events, tuple(timexes))


def _flatten(body: ElementTree.Element) -> tuple[str, dict[str, Span]]:
    """Return the text of an element and the spans of its events and times by their ids."""
    pieces: list[str] = []
    spans: dict[str, Span] = {}
    length = 0

    def walk(element: ElementTree.Element) -> None:
        nonlocal length
        start = length
        for piece, child in [(element.text, None), *((one.tail, one) for one in element)]:
            if child is not None:
                walk(child)
            pieces.append(piece or "")
            length += len(piece or "")
        key = element.get("eid") or element.get("tid")
        if key and start < length:
            spans[key] = Span(start, length)

    walk(body)
    return "".join(pieces), spans


def _tie(
    timex: Span, tied: set[Span], events: dict[str, Span], sentences: list[Span]
) -> Tie | None:
    sentence = next((one for one in sentences if one.overlaps(timex)), None)
    if sentence is None:
        return None
    near = tuple(sorted(span for span in tied if sentence.contains(span)))
    inside = tuple(sorted(span for span in events.values() if sentence.contains(span)))
    return Tie(timex, sentence, near, inside) if near else None
