"""The base form of a word whose part of speech is known."""

from __future__ import annotations

from functools import lru_cache

from ktimeline.syntax.lemma import lemma_of

__all__ = ["lemma"]

_CLOSED = {
    "n't": "not", "n’t": "not", "ca": "can", "wo": "will", "'ll": "will", "’ll": "will",
    "an": "a", "me": "I", "us": "we", "him": "he", "them": "they", "her": "she", "these": "this",
    "those": "that",
}  # fmt: skip
_VERBS = {
    "is": "be", "are": "be", "am": "be", "was": "be", "were": "be", "been": "be", "being": "be",
    "be": "be", "has": "have", "had": "have", "having": "have", "does": "do", "did": "do",
    "done": "do", "doing": "do", "goes": "go", "went": "go", "gone": "go", "'s": "be", "’s": "be",
    "'d": "have", "’d": "have", "'ve": "have", "’ve": "have", "'re": "be", "’re": "be",
    "'m": "be", "’m": "be", "dying": "die", "lying": "lie", "tying": "tie",
}  # fmt: skip
_SINGULARS = {
    "men": "man", "women": "woman", "children": "child", "people": "people", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "oxen": "ox", "lives": "life",
    "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "thieves": "thief",
    "wolves": "wolf", "shelves": "shelf", "loaves": "loaf", "crises": "crisis",
    "analyses": "analysis", "theses": "thesis", "hypotheses": "hypothesis", "axes": "axis",
    "criteria": "criterion", "phenomena": "phenomenon", "data": "datum", "media": "medium",
    "series": "series", "species": "species", "headquarters": "headquarters", "news": "news",
    "clothes": "clothes", "police": "police", "movies": "movie", "cookies": "cookie",
    "ties": "tie", "lies": "lie", "pies": "pie", "shoes": "shoe", "viruses": "virus",
    "buses": "bus", "gases": "gas",
}  # fmt: skip
_COMPARED = {
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "further": "far",
    "furthest": "far", "farther": "far", "more": "more", "most": "most", "less": "less",
    "least": "least", "greater": "great", "greatest": "great",
}  # fmt: skip
_MUTE_E = ("rg", "at", "af", "c", "v", "os", "im", "s", "ur", "id")


@lru_cache(maxsize=32768)
def lemma(word: str, tag: str) -> str:
    """Return the base form of a word with that Penn tag, names as they are.

    >>> lemma("talks", "NNS"), lemma("met", "VBD"), lemma("Talks", "NNPS"), lemma("wo", "MD")
    ('talk', 'meet', 'Talks', 'will')
    """
    lower = word.lower()
    if tag.startswith("NNP"):
        return word
    if tag.startswith("V"):
        return _base(lower, tag)
    if tag == "NNS":
        return _singular(lower) or lower  # the letter "S" has no singular
    if tag in {"JJR", "JJS", "RBR", "RBS"}:
        return _positive(lower)
    if tag in {"JJ", "NN", "PRP$"}:
        return lower
    return _CLOSED.get(lower, lower)


def _base(lower: str, tag: str) -> str:
    base = _VERBS.get(lower) or lemma_of(lower)
    if tag == "VBG" and base == lower:  # "hearing", which as a noun is its own base
        return lemma_of(lower.removesuffix("ing") + "ed")
    return base


def _singular(lower: str) -> str:
    if lower in _SINGULARS:
        return _SINGULARS[lower]
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return lower[:-2]
    if lower.endswith("oes") and len(lower) > 5:
        return lower[:-2]
    if lower.endswith("men") and len(lower) > 5:
        return lower[:-3] + "man"
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and not lower[0].isdigit():
        return lower[:-1]
    return lower


def _positive(lower: str) -> str:
    """Return "big" of "bigger" and of "biggest"."""
    if lower in _COMPARED:
        return _COMPARED[lower]
    for ending in ("est", "er"):
        stem = lower.removesuffix(ending)
        if stem == lower or len(stem) < 3:
            continue
        if stem.endswith("i"):
            return stem[:-1] + "y"
        if stem[-1] == stem[-2] and stem[-1] in "bdgmnpt":
            return stem[:-1]
        return stem + "e" if stem.endswith(_MUTE_E) else stem
    return lower
