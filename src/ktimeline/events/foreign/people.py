"""People and organisations in texts of other languages: capitals, titles and repetition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ktimeline.events.exonyms import find_place, is_people
from ktimeline.events.names import Name
from ktimeline.languages.common.telling import NameWords
from ktimeline.model.pattern import deferred
from ktimeline.syntax.tagging import TOKEN, Tagged
from ktimeline.syntax.wordlist import word_set

__all__ = ["Known", "find_names_abroad", "index_names_abroad"]

_OFFICE = deferred(
    r"[\w-]+(?:präsident|minister|kanzler|chef|sprecher|könig|sekretär|anwalt|direktor|vorsitzende|"
    r"beauftragte|bischof|meister|führer|kommissar|botschafter|trainer|richter)(?:in|r|s|en)?"
)
# Endings of German nouns that name no one.
_NOUN = deferred(
    r".+(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|ungen|heiten|keiten|schaften|tionen|täten|"
    r"nisse|ling|ik|ie|ur|ität|ment|enz|anz)"
)
# Family names that stand before the given name.
_FAMILY_FIRST = word_set(
    "Kim Lee Park Choi Moon Yoon Roh Chun Ban Xi Li Wang Zhang Hu Mao Deng Jiang Wen Zhu Liu Chen "
    "Yang Chiang Tsai Nguyen Ho"
)
_INITIAL = deferred(r"[^\W\d_]\.?")


@dataclass(frozen=True, slots=True)
class Known:
    """What the names of an article teach: long forms by their last word, and words of people."""

    long_forms: dict[str, str]
    people: frozenset[str]

    @property
    def long_names(self) -> frozenset[str]:
        """The full names of the article."""
        return frozenset(self.long_forms.values())


def index_names_abroad(text: str, language: str, names: NameWords) -> Known:
    """Read all capitalised sequences of an article once.

    >>> from ktimeline.languages.de.telling import NAMES
    >>> index_names_abroad("Kanzlerin Angela Merkel kam. Merkel ging.", "de", NAMES).long_forms
    {'Merkel': 'Angela Merkel'}
    """
    words = TOKEN.findall(text)
    long_forms: dict[str, str] = {}
    people: set[str] = set()
    for start, end, titled in _runs(words, language, names):
        run = words[start:end]
        east = run[0] in _FAMILY_FIRST
        if titled:
            people.add(run[0] if east else run[-1])
        if len(run) > 1 and not set(run) & names.heads:
            opens = start == 0 or words[start - 1] in ".!?:“”»"
            if opens and not titled and names.nouns and _NOUN.fullmatch(run[0]):
                continue
            if not east:
                long_forms.setdefault(run[-1], " ".join(run))
            if east or "-" in run[-1]:  # "Kim Jong-un"
                long_forms.setdefault(run[0], " ".join(run))
    return Known(long_forms, frozenset(people | set(long_forms)))


def find_names_abroad(
    tagged: Tagged, language: str, names: NameWords, known: Known
) -> Iterator[Name]:
    """Yield the names of a tagged sentence, places and peoples excluded, in order."""
    words = [
        "" if tag == "@" else tagged.word(at) for at, tag in enumerate(tagged.tags)
    ]  # fmt: skip
    for start, end, titled in _runs(words, language, names):
        run = words[start:end]
        if len(run) == 1:
            name = _single(words, start, titled, names, known)
            if name:
                yield Name(name, start, end, titled or run[0] in known.people)
            continue
        yield Name(" ".join(run), start, end, titled or run[-1] in known.people)


def _single(words: Sequence[str], at: int, titled: bool, names: NameWords, known: Known) -> str:
    """Return the name that one word is; "" where it may be a noun, or only opens the sentence."""
    word = words[at]
    bare = word.removesuffix("s") if names.nouns and word not in known.people else word
    if bare in known.people or titled:
        return known.long_forms.get(bare, bare)
    acronym = word.isupper() and 2 <= len(word) <= 6
    if acronym:
        return word
    opens = at == 0 or not words[at - 1] or words[at - 1] in '¿¡«“"„'
    return "" if names.nouns or opens or len(word) < 3 else word


def _runs(words: Sequence[str], language: str, names: NameWords) -> Iterator[tuple[int, int, bool]]:
    """Yield the runs of words with capitals that may be names, and whether a title leads them."""
    at = 0
    while at < len(words):
        titled = False
        while at < len(words) and _is_title(words[at], names):
            titled, at = True, at + 1
        placed = _place_length(words, at, language)
        if placed and not titled:
            at += placed
            continue
        end = _run_end(words, at, language, names)
        if end == at:
            at += 1
            continue
        start = at
        while start < end and _leads(words[start], language, names):
            start += 1
        if start < end and not _is_common(words, start, end, names):
            yield start, end, titled
        at = end


def _leads(word: str, language: str, names: NameWords) -> bool:
    """Tell whether a word may stand before a name without being a part of it."""
    return word in names.bare or word in names.particles or is_people(word, language)


def _is_title(word: str, names: NameWords) -> bool:
    if word in names.titles or (not names.nouns and word.lower() in names.titles):
        return True
    return names.nouns and _OFFICE.fullmatch(word.lower()) is not None and word[:1].isupper()


def _place_length(words: Sequence[str], at: int, language: str) -> int:
    """Return of how many tokens the place at `at` is, 0 for none; a lone one may be a surname."""
    for count in (4, 3, 2, 1):
        name = " ".join(words[at : at + count])
        if len(words) - at < count or not name[:1].isupper():
            continue
        entry = find_place(name, language)
        if entry is not None and (count > 1 or entry.plain):
            return count
    return 0


def _run_end(words: Sequence[str], at: int, language: str, names: NameWords) -> int:
    end = at
    while end < len(words) and _is_name_word(words[end]):
        if end > at and (_is_title(words[end], names) or _place_length(words, end, language)):
            break
        end += 1
        follow = end
        if names.nouns and not _may_have_particle(words, at, end):
            continue
        while follow < len(words) and words[follow] in names.particles and follow - end < 3:
            follow += 1
        name = end < follow < len(words) and _is_name_word(words[follow])
        if name and not _place_length(words, follow, language):
            end = follow
    return end


def _may_have_particle(words: Sequence[str], start: int, end: int) -> bool:
    """Tell whether "von" behind a German word may be in a name: "Ursula von der Leyen".

    "Der Tag von ..." is a noun behind its determiner; "der" alone is a genitive.
    """
    before = words[start - 1] if start else ""
    after = words[end] if end < len(words) else ""
    inflected = before.islower() and before.endswith(("e", "en", "er", "es", "em", "as", "ie"))
    noun = any(_NOUN.fullmatch(word) for word in words[start:end])
    return after != "der" and not (inflected or noun or before in {"Der", "Die", "Das", "Im", "Am"})


def _is_name_word(word: str) -> bool:
    return word[:1].isupper() and (word[1:2] != "." or _INITIAL.fullmatch(word) is not None)


def _is_common(words: Sequence[str], start: int, end: int, names: NameWords) -> bool:
    """Tell whether German nouns in a row are no name: "Millionen Euro", "Beginn Verhandlungen"."""
    run = words[start:end]
    if all(word in names.bare or word in names.titles for word in run):
        return True
    if not names.nouns or len(run) == 1:
        return False
    acronym = any(word.isupper() and len(word) > 1 for word in run)
    organised = bool(set(run) & names.heads)
    plain = run[0] in names.bare or any(_NOUN.fullmatch(word) for word in run)
    return plain and not (acronym or organised)
