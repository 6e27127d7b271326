"""The tense of the verb that governs a temporal mention in a French sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.languages.common.arranged import unless_arranged
from ktimeline.languages.common.wordlist import word_set
from ktimeline.model.mention import Tense
from ktimeline.model.span import Span

__all__ = ["governing_tense"]

_WINDOW = 220  # code points on each side, about 35 words
_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.!?…](?=\s+[A-ZÀÂÉÈÊÎÔÇ«\"(\-–—]|\s*$)|\n")
_BREAK = re.compile(r"[,;:()–—](?!\d)|\b(?:que|qu|qui|dont|où|quand|lorsque|mais|car|si)\b['’]?")
_SINCE = re.compile(r"\bdepuis\s+(?:le\s+|la\s+|l['’])?$")
_AHEAD = re.compile(
    r"(?:\bjusqu['’](?:à|au|en)|\bà\s+partir\s+d[eu]|\bdès|\bd['’]ici(?:\s+à)?|\bavant|\bpour)"
    r"\s+(?:le\s+|la\s+|l['’])?$"
)
_AUXILIARY = word_set("a ont ai as avons avez est sont suis sommes êtes s'est")
_PAST_AUXILIARY = word_set("avait avaient avais était étaient étais fut furent eut eurent été")
_MODAL = word_set(
    "va vont vais vas allons allez doit doivent devrait devraient peut peuvent pourrait pourraient "
    "veut veulent souhaite souhaitent espère espèrent prévoit prévoient compte comptent"
)
_SCHEDULED = word_set(
    "commence commencent débute débutent ouvre ouvrent ferme ferment joue jouent affronte "
    "affrontent reçoit reçoivent arrive arrivent part partent reprend reprennent vote votent élit "
    "tient tiennent accueille accueillent organise organisent rencontre rencontrent"
)
_PLANNED = re.compile(r"(?:prévu|attendu|programmé|fixé|annoncé|reporté|convoqué)e?s?")
_HAS = word_set("a ont avait avaient été")
_FUTURE = re.compile(r"\w*(?:[eidv]r|aur|rr|[^n]tr)(?:a|ont|ai|ez)|ser(?:a|ont)|fer(?:a|ont)")
_CONDITIONAL = re.compile(r"\w{2,}r(?:ait|aient)")
_IMPERFECT = re.compile(r"\w{2,}(?:ait|aient)")
_SIMPLE_PAST = re.compile(
    r"\w{2,}(?:èrent|irent|urent|inrent)|\w*(?:fit|prit|mit|dit|vint|tint)|naquit|mourut|"
    r"\w{2,}(?:ç|ge|n|t|l|s|d|ch|i|nt?r|lar|p|v|gn)a"
)
_PARTICIPLE = re.compile(r"\w{2,}(?:ée?s?|ie?s?|it|ite?s?|ue?s?|erte?s?|orte?s?)|(?:m|pr)ise?s?|eu")
_NOT_VERB = word_set(
    "fait lait trait portrait retrait extrait parfait souhait attrait bienfait forfait opéra "
    "caméra lieu milieu vrai essai délai déjà cela celui lui qui ici ainsi aussi parmi hormis "
    "depuis puis mais plus jamais dans sans sous nous vous tous leurs ses les des très après "
    "dès près auprès pays mois fois temps lundi mardi mercredi jeudi vendredi samedi "
    "midi moi toi soi samedis nuit"
)
# "A annoncé une grève le 3 mai", "jusqu'au 3 mai": a day that may be to come.
_ARRANGING = (
    r"\b(?:jusqu['’]au|à\s+partir\s+du|avant\s+le|pour\s+le|dès\s+le|d['’]ici\s+au|au)\s+\d"
    r"|\b(?:annonc|fix|report|convoqu|propos|prév|décid|appel|ordonn|invit|program|décal|prolong|"
    r"demand|exig|adopt|accord|conven)\w*"
)


@unless_arranged(_ARRANGING)
def governing_tense(text: str, span: Span) -> Tense:
    """Return the tense of the verb that governs the temporal mention at `span`.

    Reads a window of some 35 words on each side, up to the ends of the sentence: first the clause
    in which the mention stands, then the ones beside it. FUTURE covers what looks ahead without
    the future tense ("va partir lundi", "commence lundi", "prévu lundi"). NONE where no verb is
    found; the present tells nothing, and is NONE too.

    >>> text = "Elle a dit vendredi que les discussions reprendront lundi."
    >>> governing_tense(text, Span(11, 19)).value, governing_tense(text, Span(52, 57)).value
    ('past', 'future')
    """
    before = text[max(0, span.start - _WINDOW) : span.start]
    after = text[span.end : span.end + _WINDOW]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    before = before[stops[-1] :] if stops else before
    stop = _STOP.search(after)
    after = after[: stop.start()] if stop else after
    lead = before[-32:].lower()
    if _SINCE.search(lead):
        return Tense.PAST
    found = _of_the_clauses(before.lower(), after.lower())
    if _AHEAD.search(lead) and (found is not Tense.PAST or _is_a_state(before, after)):
        return Tense.FUTURE
    return found or Tense.NONE


def _is_a_state(before: str, after: str) -> bool:
    """Tell whether something is so until then: "est fermé jusqu'à lundi"."""
    clause = _WORD.findall(f"{_BREAK.split(before.lower())[-1]} {_BREAK.split(after.lower())[0]}")
    return not _HAS.union(_PAST_AUXILIARY).intersection(clause) and "est" in clause


def _of_the_clauses(before: str, after: str) -> Tense | None:
    left, right = _BREAK.split(before), _BREAK.split(after)
    clauses = [f"{left[-1]} {right[0]}"]
    for at in range(max(len(left) - 1, len(right) - 1)):
        clauses += right[at + 1 : at + 2] + left[-2 - at : -1 - at or None]
    for clause in clauses[:5]:
        tense = _of_the_words(_WORD.findall(clause))
        if tense is not None:
            return tense
    return None


def _of_the_words(words: Sequence[str]) -> Tense | None:
    """Return what the verbs of one clause say together; None where it has no telling one."""
    verbs = [word for word in words if word not in _NOT_VERB]
    if any(_PLANNED.fullmatch(word) for word in verbs) and _HAS.isdisjoint(words):
        return Tense.FUTURE
    if any(word in _PAST_AUXILIARY for word in verbs):
        return Tense.PAST
    if "lieu" in words and "eu" not in words and not _HAS.isdisjoint(words):
        return Tense.FUTURE  # "a lieu lundi"
    participle = any(_PARTICIPLE.fullmatch(word) for word in verbs)
    if participle and any(word in _AUXILIARY for word in verbs):
        return Tense.PAST
    for pattern, tense in ((_FUTURE, Tense.FUTURE), (_CONDITIONAL, Tense.FUTURE),
                           (_IMPERFECT, Tense.PAST), (_SIMPLE_PAST, Tense.PAST)):  # fmt: skip
        if any(word not in _AUXILIARY and pattern.fullmatch(word) for word in verbs):
            return tense
    if any(word in _MODAL or word in _SCHEDULED for word in verbs):
        return Tense.FUTURE
    return Tense.PAST if participle else None
