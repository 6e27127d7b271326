"""The clauses of a Spanish sentence, cut where conjunctions, relatives and further verbs stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.es.groups import Group, verb_groups, weak_group

__all__ = ["BREAKS", "Clause", "read_clauses", "small"]

BREAKS = frozenset(
    {
        ",",
        ";",
        ":",
        "(",
        ")",
        "[",
        "]",
        "–",
        "—",
        "-",
        "«",
        "»",
        "“",
        "”",
        '"',
        "¿",
        "?",
        "¡",
        "!",
        ".",
        "…",
    }
)
_CLOSING = frozenset({",", ")", "—", "–", ";", "”", "»"})
_RELATIVES = word_set("que quien quienes cual cuales cuyo cuya cuyos cuyas donde")
_OPENERS = _RELATIVES | word_set("cuando si porque aunque mientras pues conque")
_JOINING = word_set("y e o u pero sino")
_LEADING_UP = word_set(
    "el la los las lo a al en de del con por para sin desde hasta según tras sobre contra entre "
    "antes después ya puesto dado mientras siempre"
)
_PREPOSITIONS = word_set("a con contra de desde en entre hacia para por sobre tras")
_DETERMINERS = word_set("el la los las un una unos unas su sus este esta ese esa lo")
_CLITICS = word_set("se lo la le los las les no ya también me nos")
_SAYING = word_set(
    "dijo dijeron afirmó aseguró explicó señaló indicó informó añadió declaró según precisó "
    "agregó anunció"
)
# Nouns that a "que" completes: "el anuncio de que".
_CONTENT = word_set("hecho anuncio noticia idea posibilidad temor rumor")


@dataclass(slots=True)
class Clause:
    """The tokens of a clause in order, its verbs, and what opens it.

    `opener` is "" for a main clause, else the conjunction or relative in small letters; `outer` is
    the clause that it hangs on. `subject` are tokens that stand elsewhere: the noun that a relative
    speaks of, or whom the clause before names; `mark` are those that open it. Where a preposition
    stands before the relative ("en el que"), the noun is no subject, and belongs `behind`.
    """

    opener: str = ""
    relative: bool = False
    outer: Clause | None = None
    set_off: bool = False
    tokens: list[int] = field(default_factory=list)
    group: Group | None = None
    subject: tuple[int, ...] = ()
    mark: tuple[int, ...] = ()
    behind: tuple[int, ...] = ()
    preposition: str = ""


def small(words: Sequence[str], dates: frozenset[int]) -> list[str]:
    """Return the words in small letters; names and dates are "", but for a first word."""
    return [
        ""
        if at in dates or (word[0].isupper() and at and words[at - 1] not in '«“"¿¡—')
        else word.lower()
        for at, word in enumerate(words)
    ]


def read_clauses(words: Sequence[str], dates: frozenset[int]) -> list[Clause]:
    """Return the clauses of a sentence, in the order in which they begin."""
    lower = small(words, dates)
    starts = {group.start: group for group in verb_groups(lower)}
    found = [Clause()]
    stack = [found[0]]
    at = 0
    while at < len(words):
        if at in starts:
            clause = _clause_of_verb(lower, words, at, stack, found)
            clause.group = starts[at]
            clause.tokens += range(at, starts[at].end)
            at = starts[at].end
            continue
        if words[at] == "(":
            clause = Clause("(", True, stack[-1], set_off=True, mark=(at,))
            clause.subject = _noun_before(lower, words, at, stack[-1])
            found.append(clause)
            stack.append(clause)
        elif lower[at] in _OPENERS:
            clause = _opened(lower, words, at, stack)
            found.append(clause)
            stack.append(clause)
        else:
            stack[-1].tokens.append(at)
            if words[at] in _CLOSING and _is_over(lower, stack):
                stack.pop()
        at += 1
    for clause in found:
        clause.group = clause.group or weak_group(lower, clause.tokens)
    return [clause for clause in found if clause.group is not None]


def _is_over(lower: Sequence[str], stack: list[Clause]) -> bool:
    """Tell whether a comma ends the innermost clause: it has its verb, and a comma opened it."""
    top = stack[-1]
    if len(stack) == 1 or not top.set_off:
        return False
    top.group = top.group or weak_group(lower, top.tokens)
    return top.group is not None


def _opened(lower: Sequence[str], words: Sequence[str], at: int, stack: list[Clause]) -> Clause:
    """Return the clause that a conjunction or relative opens, with the words that lead up to it."""
    outer = stack[-1]
    lead = at
    while lead and lower[lead - 1] in _LEADING_UP and outer.tokens and outer.tokens[-1] == lead - 1:
        lead -= 1
        outer.tokens.pop()
    comma = lead == 0 or words[lead - 1] in {",", "(", "—", "–"}
    clause = Clause(lower[at], outer=outer, set_off=comma, mark=tuple(range(lead, at + 1)))
    clause.relative = lower[at] in _RELATIVES and not _completes(lower, lead, at, outer)
    if clause.relative:
        noun = _noun_before(lower, words, max(0, lead - comma), outer)
        clause.preposition = _preposition(lower[lead : at + 1])
        clause.subject, clause.behind = ((), noun) if clause.preposition else (noun, ())
    return clause


def _preposition(lead: Sequence[str]) -> str:
    """Return the preposition that a relative hangs on: "en el que", "donde"; "" for none."""
    if lead[-1] == "donde":
        return "en"
    return lead[0] if lead[0] in _PREPOSITIONS else ""


def _completes(lower: Sequence[str], lead: int, at: int, outer: Clause) -> bool:
    """Tell whether "que" completes a verb or a noun of saying, not a noun: "anunció que"."""
    if lower[at] != "que":
        return False
    if lead < at:  # "para que", "ya que"; "en el que" speaks of a noun
        return lower[at - 1] not in {"el", "la", "los", "las"}
    before = lead - 1
    outer.group = group = outer.group or weak_group(lower, outer.tokens)
    if before < 0 or group is None:
        return before >= 0 and lower[before] in _CONTENT
    between = lower[group.end : lead]
    return not between or not any(word in _DETERMINERS or word in {"de", "en"} for word in between)


def _noun_before(
    lower: Sequence[str], words: Sequence[str], end: int, outer: Clause
) -> tuple[int, ...]:
    """Return the noun phrase that ends before a relative, as far as its determiner."""
    floor = outer.group.end if outer.group is not None else (outer.tokens or [0])[0]
    start = end
    while start > floor and words[start - 1] not in BREAKS and lower[start - 1] not in _JOINING:
        start -= 1
        if lower[start] in _DETERMINERS and (not start or lower[start - 1] not in {"de", "del"}):
            break
        if lower[start] in {"en", "con", "por", "para", "a", "al", "sobre", "contra", "tras"}:
            start += 1
            break
    return tuple(range(start, end))


def _clause_of_verb(
    lower: Sequence[str], words: Sequence[str], at: int, stack: list[Clause], found: list[Clause]
) -> Clause:
    """Return the clause that a further verb belongs to: an open one without one, or a new one."""
    while len(stack) > 1 and stack[-1].group is not None:
        if all(clause.group is not None for clause in stack[:-1]):
            break
        closed = stack.pop()
        behind = _behind_break(words, closed)
        closed.tokens = [one for one in closed.tokens if one not in behind]
        stack[-1].tokens += behind
    top = stack[-1]
    if top.group is None:
        return top
    cut = _break_before(lower, words, at, top.group.end)
    taken = [one for one in top.tokens if one > cut]
    top.tokens = [one for one in top.tokens if one < cut]
    clause = Clause(top.opener, top.relative, top.outer, top.set_off, taken)
    if all(lower[one] in _CLITICS for one in taken):
        clause.subject = top.subject or _subject(lower, words, top)
        if words[cut] in {",", "”", "»"} and _is_aside(lower, at):
            clause.opener, clause.relative, clause.outer, clause.subject = "", False, None, ()
    found.append(clause)
    stack[-1] = clause
    return clause


def _behind_break(words: Sequence[str], clause: Clause) -> list[int]:
    """Return the tokens behind the last mark after a clause's verb: they open what follows it."""
    assert clause.group is not None
    marks = [one for one in clause.tokens if one >= clause.group.end and words[one] in BREAKS]
    return [one for one in clause.tokens if marks and one > marks[-1]]


def _break_before(lower: Sequence[str], words: Sequence[str], at: int, floor: int) -> int:
    """Return the token that parts a verb from the verb before it."""
    for place in range(at - 1, floor - 1, -1):
        if lower[place] in _JOINING or words[place] in BREAKS:
            return place
    return floor - 1 if floor < at else at


def _is_aside(lower: Sequence[str], at: int) -> bool:
    """Tell whether a verb only says who speaks: ", dijo el ministro"."""
    return lower[at] in _SAYING


def _subject(lower: Sequence[str], words: Sequence[str], clause: Clause) -> tuple[int, ...]:
    """Return the tokens before a clause's verb that name its subject, as far as that is plain."""
    if clause.group is None:
        return ()
    before = [one for one in clause.tokens if one < clause.group.start]
    stops = [place for place, one in enumerate(before) if words[one] in BREAKS]
    before = before[stops[-1] + 1 :] if stops else before
    if not before or lower[before[0]] in _LEADING_UP - _DETERMINERS:
        return ()
    return tuple(one for one in before if lower[one] not in _CLITICS - _DETERMINERS)
