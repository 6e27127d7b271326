"""People and organisations in a stretch of text, short forms told by their long ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ktimeline.events.gazetteer import demonym, find_entry, longest_name
from ktimeline.events.given_names import is_given
from ktimeline.events.name_index import (
    NameIndex,
    in_title_case,
    index_names,
    opening_place,
)
from ktimeline.events.nameparts import (
    ATTRIBUTIVE,
    HOUSE,
    LOCATIVE,
    MODEL,
    NAMED_THINGS,
    NOT_NAMES,
    ORDINALS,
    ORG_HEADS,
    PARTICLES,
    PERSON_TITLES,
    PREFIXED,
    QUANTIFIERS,
    SITES,
    SUFFIXES,
    TITLES,
)
from ktimeline.events.nouns import is_event_noun
from ktimeline.syntax.tagging import Tagged, classify, is_inflected

__all__ = ["Name", "NameIndex", "find_names", "in_title_case", "index_names"]


_ATTRIBUTED = ("-born", "-based", "-listed", "-owned", "-led", "-backed")


@dataclass(frozen=True, slots=True)
class Name:
    """A name and its tokens (half-open) in a tagged sentence."""

    text: str
    start: int
    end: int
    person: bool


def find_names(tagged: Tagged, index: NameIndex, start: int, end: int) -> Iterator[Name]:
    """Yield the names among tokens start ... end, places and peoples excluded, in order."""
    position = start
    shouting = tagged.tags[-1:] != "." and in_title_case(
        [span.of(tagged.text) for span in tagged.spans]
    )
    while position < end:
        if length := _place_at(tagged, position):
            position += length
            continue
        stop = _sequence_end(tagged, position, end)
        if shouting and stop > position + 1:
            stop = position + 1
        if stop == position:
            position += 1
            continue
        if not shouting or tagged.word(position) in index.known:
            yield from _names_in(tagged, index, position, stop)
        position = stop


def _place_at(tagged: Tagged, position: int) -> int:
    """Return how many tokens from here on are the name of a place of several words."""
    if not tagged.word(position)[0].isupper():
        return 0
    words = [span.of(tagged.text) for span in tagged.spans[position : position + 4]]
    found = longest_name(words, 0)
    return found[0] if found is not None and found[0] > 1 and found[1].kind != "H" else 0


def _sequence_end(tagged: Tagged, position: int, end: int) -> int:
    """Return where the capitalised sequence from `position` on ends ("Bank of America")."""
    stop = position
    while stop < end and _is_part(tagged.word(stop), stop > position) and tagged.tags[stop] != "@":
        if stop > position and tagged.word(stop) in TITLES and tagged.word(stop)[-1] == ".":
            break
        stop = _past_particles(tagged, stop + 1, end)
        if stop + 1 < end and tagged.tags[stop] == "s" and tagged.word(stop) in {"'", "’"}:
            stop += tagged.word(stop + 1) in ORG_HEADS  # "the Workers' Party"
        if (
            stop + 1 < end
            and tagged.word(stop) in {"of", "for"}
            and tagged.word(stop - 1) in ORG_HEADS
            and tagged.word(stop + 1)[0].isupper()
        ):
            stop += 1
    return stop


def _is_part(word: str, inner: bool) -> bool:
    """Tell whether a word may be a part of a name, within one also "al-Bashir"."""
    return word[0].isupper() or (inner and PREFIXED.match(word) is not None)


def _past_particles(tagged: Tagged, index: int, end: int) -> int:
    """Return the place behind "van", "von der", "bin", where a name goes on there."""
    stop = index
    while stop < end and stop < index + 2 and tagged.word(stop) in PARTICLES:
        stop += 1
    return stop if stop < end and stop > index and tagged.word(stop)[0].isupper() else index


def _names_in(tagged: Tagged, index: NameIndex, start: int, end: int) -> Iterator[Name]:
    words = [tagged.word(i) for i in range(start, end)]
    opens = start == 0 or tagged.tags[start - 1] in '";'
    titled = False
    low = 0
    while low < len(words) and (
        words[low] in TITLES | QUANTIFIERS
        or demonym(words[low])
        or words[low].endswith(_ATTRIBUTED)
        or (classify(words[low]) != "C" and not _is_borne(tagged, index, start + low))
    ):
        titled = titled or words[low] in PERSON_TITLES
        low += 1
    if words[low : low + 1] == ["State"] and start and tagged.word(start - 1) == "of":
        titled, low = True, low + 1  # "Secretary of State"
    for place in range(low + 1, len(words) - 1):  # "Environment Minister Robert Hill"
        if words[place] in PERSON_TITLES:
            low, titled = place + 1, True
    organisation = any(word in ORG_HEADS for word in words[low:])
    if organisation:
        low = 1 if words[0] in {"The", "A", "An"} else 0
        while low < len(words) and classify(words[low]) not in "CN" and words[low] not in HOUSE:
            low += 1
    elif low < len(words) and not titled and (found := opening_place(words, low)):
        # "South Korea Yoon" is noise; a place alone is no name, unless somebody bears it.
        low += 0 if index.is_person(words[low]) and not found[1].plain else found[0]
    words = words[low:]
    if words and _is_spot(tagged, index, start + low, end):
        return
    borne = len(words) == 1 and _is_borne(tagged, index, start + low)
    if not words or not (borne or _is_name(words, index, opens and low == 0, titled)):
        return
    text = _in_full(words, index)
    article = start + low > 0 and tagged.word(start + low - 1).lower() in {"the", "a", "an"}
    person = titled or (
        not (organisation or article or words[0].isupper() or words[0] in NAMED_THINGS)
        and (words[-1] in index.people | SUFFIXES or text in index.long_names)
    )
    yield Name(text, start + low, end, person)


def _is_borne(tagged: Tagged, index: NameIndex, at: int) -> bool:
    """Tell whether a word that is a verb too is here a name that somebody bears: "Bent’s union"."""
    word = tagged.word(at)
    if word not in index.long_forms or word in NOT_NAMES:
        return False
    if classify(word) == "C" and not is_inflected(word):
        return False
    opens = at == 0 or tagged.tags[at - 1] in '";'
    return not opens or tagged.tags[at + 1 : at + 2] == "s"


def _in_full(words: list[str], index: NameIndex) -> str:
    text = " ".join(words).replace(" '", "'").replace(" ’", "’")
    particle = words[0].lower() in PARTICLES and not is_given(words[0])
    if len(words) == 2 and particle:  # "Bin Laden", "Van Dam"
        return index.canonical(words[1])
    return index.canonical(text) if len(words) == 1 else text


def _is_people(word: str) -> bool:
    return all(demonym(part) for part in word.split("-")) or (
        word.endswith("s")
        and find_entry(word) is None
        and (find_entry(word[:-1]) is not None or demonym(word[:-1] + "n"))
    )


def _is_spot(tagged: Tagged, index: NameIndex, start: int, end: int) -> bool:
    """Tell whether a name is that of a place that no table knows: "at Sohae", "Osan Air Base"."""
    words = [tagged.word(i) for i in range(start, end)]
    if words[-1] in SITES:
        return True
    before = tagged.word(start - 1).lower() if start else ""
    if before == "of" and start > 1 and tagged.word(start - 2).lower() in ATTRIBUTIVE:
        return True
    if len(words) > 1 or index.is_person(words[0]) or words[0].isupper() or not start:
        return False
    after = tagged.word(end).lower() if end < len(tagged.tags) else ""
    return after in ATTRIBUTIVE or before in LOCATIVE


def _is_name(words: list[str], index: NameIndex, opens: bool, titled: bool) -> bool:
    if all(word in NOT_NAMES or word in TITLES or _is_people(word) for word in words):
        return False
    if any(MODEL.fullmatch(word) for word in words) or words[0] in ORDINALS:
        return False
    if len(words) > 1:
        return not (opens and classify(words[0]) != "C" and words[0] not in index.known)
    word = words[0]
    if is_event_noun(word) and not titled and word not in index.people:
        return False
    if word in NOT_NAMES or word in ORG_HEADS or demonym(word) or len(word) < 2:
        return titled and word not in NOT_NAMES
    if classify(word) != "C" and not titled:
        return False
    if word.isupper() and find_entry(word.title()) is not None:  # the place of a dateline
        return False
    if opens and not titled:
        return word in index.known and not is_event_noun(word) and not is_inflected(word)
    return True
