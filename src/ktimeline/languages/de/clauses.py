"""The clauses of a German sentence: cut at marks, bound by where their finite verb stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.de.verbs import Form, form_of

__all__ = ["BREAKS", "SEPARABLE", "Clause", "is_infinitive", "read_clauses", "small", "verb_form"]

BREAKS = frozenset({",", ";", ":", "(", ")", "[", "]", "–", "—", "-", "„", "“", "”", "»", "«", '"',
                    "?", "!", ".", "…"})  # fmt: skip
_CONJUNCTIONS = word_set(
    "dass daß weil wenn als ob obwohl nachdem bevor während damit falls sobald bis seitdem seit "
    "indem sodass wie wo ehe solange obgleich woraufhin wobei wodurch womit wonach"
)
_RELATIVES = word_set(
    "der die das dem den denen dessen deren welcher welche welches welchem welchen was wer"
)
_PREPOSITIONS = word_set("in an auf mit von zu bei aus nach für gegen über unter durch vor um")
_QUOTES = frozenset({"„", "“", "”", "»", "«", '"'})
_JOINING = word_set("und oder aber sondern doch denn sowie")
_BEFORE_NOUNS = word_set(
    "der die das den dem des ein eine einen einem einer eines seine ihre seinen ihren seiner "
    "ihrer alle viele mehrere zwei drei vier fünf keine keinen im am zum zur vom beim"
)
_FINITE = (Form.PAST, Form.WERDEN, Form.MODAL, Form.PERFECT, Form.SCHEDULED, Form.PRESENT)
_OPENING = (None, Form.MODAL, Form.WERDEN, Form.PERFECT)
_NOT_VERBS = word_set(
    "nicht jetzt zuletzt erst selbst sonst fast seit mit statt dort sofort insgesamt überhaupt "
    "unbekannt laut samt nächst direkt zunächst jüngst längst möglichst höchst gut weit acht rund "
    "halt recht schlecht leicht echt nichts damit somit weltweit derzeit seitdem bekannt getrennt "
    "verletzt nackt rot tot rat"
)
SEPARABLE = word_set(
    "ab an auf aus bei ein fest frei fort her hin los mit nach nieder statt teil vor weg wieder zu "
    "zurück zusammen bekannt ums voran heim"
)


@dataclass(slots=True)
class Clause:
    """The tokens of a clause in their order, without the marks around it.

    `opener` are the tokens of the conjunction or relative that puts the verb last. `finite` is the
    token of the finite verb. `outer` is the clause before, on which it hangs; `tails` are pieces
    without a finite verb behind it ("..., darunter drei Kinder", "..., nach Rom zu reisen").
    """

    tokens: list[int]
    opener: tuple[int, ...] = ()
    relative: bool = False
    finite: int = -1
    outer: Clause | None = None
    tails: list[list[int]] = field(default_factory=list)

    @property
    def last(self) -> bool:
        """Tell whether the finite verb stands last."""
        return bool(self.opener)


def small(words: Sequence[str], dates: frozenset[int]) -> list[str]:
    """Return the words in small letters; nouns, names and dates are "".

    A first word has a capital whatever it is: there, what looks like a verb is a noun.
    """
    lower: list[str] = []
    for at, word in enumerate(words):
        opens = at == 0 or words[at - 1] in {"„", "“", '"', "»", "«", ":"}
        noun = word[0].isupper() and not (opens and verb_form(word.lower()) in _OPENING)
        lower.append("" if at in dates or noun else word.lower())
    return lower


def verb_form(word: str) -> Form | None:
    """Return what verb form a small word may be, particles and adverbs left out."""
    return None if not word.isalpha() or word in _NOT_VERBS else form_of(word)


def is_infinitive(word: str) -> bool:
    """Tell whether a small word may be an infinitive: "reisen", "wandern", "abzureisen"."""
    return len(word) > 3 and word.endswith(("en", "ern", "eln"))


def read_clauses(words: Sequence[str], dates: frozenset[int]) -> list[Clause]:
    """Return the clauses of a sentence that have a finite verb, in the order they end in."""
    lower = small(words, dates)
    found: list[Clause] = []
    pending: list[int] = []  # a main clause that waits for its verb behind a relative
    for whole in _pieces(words):
        clause = _subordinate(words, lower, whole, found, pending)
        if clause is not None:
            found += _parted(words, lower, clause)
            continue
        joined = lower[whole[0]] in _JOINING and len(whole) > 1 and whole[0] > 0
        piece = whole[1:] if joined else whole  # ", denn am Sonntag steht ..."
        beside = pending and pending[-1] + 2 == piece[0]  # an apposition keeps its commas
        tokens = [*pending, piece[0] - 1, *piece] if beside else [*pending, *piece]
        finite = _finite_second(lower, tokens, len(pending))
        if finite is not None:
            outer = found[-1] if found else None
            found += _parted(words, lower, Clause(tokens, finite=finite, outer=outer))
            pending = []
        elif found and not pending and _main_before(found) is not None:
            (_main_before(found) or found[-1]).tails.append(piece)
        else:
            pending = tokens
    return found


def _main_before(found: Sequence[Clause]) -> Clause | None:
    """Return the last main clause, or else the last clause."""
    return next((one for one in reversed(found) if not one.last), found[-1] if found else None)


def _pieces(words: Sequence[str]) -> list[list[int]]:
    pieces: list[list[int]] = [[]]
    for at, word in enumerate(words):
        if word in BREAKS and _parts(words, at):
            pieces.append([])
        else:
            pieces[-1].append(at)
    return [piece for piece in pieces if piece]


def _parts(words: Sequence[str], at: int) -> bool:
    """Tell whether a mark parts clauses: not the point of "der 3. Senat", nor quotation marks."""
    if words[at] in _QUOTES:
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    if words[at] == "-":  # "Porträt- und Landschaftsfotos"
        return following not in _JOINING
    return words[at] != "." or at + 1 >= len(words) - 1


def _subordinate(
    words: Sequence[str],
    lower: Sequence[str],
    piece: list[int],
    found: list[Clause],
    pending: list[int],
) -> Clause | None:
    """Return the piece as a clause whose verb stands last; None where it is none."""
    first = lower[piece[0]] or words[piece[0]].lower()
    skip = 1 if first in _JOINING and len(piece) > 2 else 0
    first = lower[piece[skip]] or first
    led = first in _PREPOSITIONS and len(piece) > skip + 2
    second = lower[piece[skip + 1]] if led else first
    conjunction = first in _CONJUNCTIONS and not (led and second not in _CONJUNCTIONS)
    relative = second in _RELATIVES and piece[0] > 0 and not conjunction
    if not conjunction and not relative:
        return None
    finite = _finite_last(lower, piece)
    if finite is None:
        return None
    if relative and (finite != _last_word(lower, piece) or lower[finite - 1] == "zu"):
        return None  # "den Vertrag zu unterschreiben"
    width = skip + (2 if led else 1)
    outer = Clause(list(pending)) if pending else (found[-1] if found else None)
    return Clause(piece[width:], tuple(piece[:width]), relative, finite, outer)


def _last_word(lower: Sequence[str], piece: Sequence[int]) -> int:
    return next((one for one in reversed(piece) if lower[one].isalpha()), piece[-1])


def _finite_last(lower: Sequence[str], piece: Sequence[int]) -> int | None:
    """Return the finite verb of a clause that ends with it."""
    verbs = [one for one in piece if verb_form(lower[one]) is not None]
    sure = [one for one in verbs if verb_form(lower[one]) in _FINITE]
    last = _last_word(lower, piece)
    if sure and (sure[-1] == last or verb_form(lower[last]) is None):
        return sure[-1]
    if last in verbs or (sure and verb_form(lower[last]) is not None):
        helps = sure and verb_form(lower[sure[-1]]) in _OPENING
        return sure[-1] if helps else last
    return last if lower[last].endswith("t") and lower[last] not in _NOT_VERBS else None


def _finite_second(lower: Sequence[str], tokens: Sequence[int], fresh: int) -> int | None:
    """Return the finite verb of a main clause: the first that may be one."""
    for at in (*tokens[fresh:], *tokens[:fresh]):
        if verb_form(lower[at]) in _FINITE and not _is_attribute(lower, at, tokens):
            return at
    for at in tokens[fresh:]:  # "besucht", "verurteilt": like their participles
        alike = verb_form(lower[at]) is Form.PARTICIPLE and lower[at].endswith("t")
        if alike and not lower[at].startswith("ge") and not _is_attribute(lower, at, tokens):
            return at
    for at in tokens[fresh:]:  # "tötet", "kritisiert"
        word = lower[at]
        if len(word) > 4 and word.endswith("t") and word not in _NOT_VERBS and at != tokens[-1]:
            return at
    return None


def _is_attribute(lower: Sequence[str], at: int, tokens: Sequence[int]) -> bool:
    """Tell whether a word that looks like a verb stands between a determiner and its noun."""
    before = lower[at - 1] if at - 1 in tokens else ""
    after = at + 1
    noun_follows = after in tokens and lower[after] == "" and lower[at].endswith(("e", "en"))
    return noun_follows and before in _BEFORE_NOUNS


def _parted(words: Sequence[str], lower: Sequence[str], clause: Clause) -> list[Clause]:
    """Return the clauses that "und" joins within a piece, each with a finite verb of its own."""
    for place, at in enumerate(clause.tokens):
        if lower[at] not in _JOINING or place == 0 or _joins_dates(words, at):
            continue
        left, right = clause.tokens[:place], clause.tokens[place + 1 :]
        if clause.last:
            one, other = _finite_last(lower, left), _finite_last(lower, right) if right else None
            if one is None or one != left[-1]:
                continue
        else:
            one = _finite_second(lower, left, 0)
            other = _sure_finite(lower, right)
        if one is None or other is None:
            continue
        first = replace(clause, tokens=left, finite=one, tails=[])
        second = replace(clause, tokens=right, finite=other, outer=first, tails=[])
        return [first, *_parted(words, lower, second)]
    return [clause]


def _joins_dates(words: Sequence[str], at: int) -> bool:
    """Tell whether "und" stands between figures: "am 15. und 16. Mai"."""
    after = words[at + 1] if at + 1 < len(words) else ""
    return words[at - 1][:1].isdigit() and after[:1].isdigit()


def _sure_finite(lower: Sequence[str], tokens: Sequence[int]) -> int | None:
    return next((at for at in tokens if verb_form(lower[at]) in _FINITE
                 and not _is_attribute(lower, at, tokens)), None)  # fmt: skip
