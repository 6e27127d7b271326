"""A day that ends what runs: a deadline, a day that something is put off to or closed until."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.leads import EARLY, ending, has_any

__all__ = ["ends_what_runs"]

_UNTIL = ending("until|till|by")
_TILL = rf"\b(?:until|till)\s+{EARLY}$"
# "Has until Friday to answer", "extended the offer until Friday": the end of a time that runs.
_DEADLINE_TO = deferred(
    r"(?:'s|’s)?(?:\s+\w+day)?(?:\s+(?:morning|noon|evening|night))?,?\s+to\s+[a-z]"
)
# "Waited until January to act", "did he stay until Monday to help?": what they did is over.
_LASTED = deferred(
    r"\b(?:waited|stayed|refused|remained|lasted|held\s+(?:on|out)|hung\s+on|delayed|paused|hesitated|"
    r"lingered|lived|slept|was|were|took|did(?:n['’]t|\s+not)?\s+[^.;:!?]{1,40}?|been|went\s+on)\b"
    rf"(?:\s+(?:there|here|on|back|up|silent|away|out|behind|closed|shut))?\s+{_TILL}",
    re.IGNORECASE,
)
# "Ministers have given it until 3 May", "the court allowed the firm until Friday".
_GIVEN = deferred(
    r"\b(?:g[ai]ves?|given|giving|allow(?:s|ed|ing)?|grant(?:s|ed|ing)?)\b(?!\s+(?:up|way|in|out|back)\b)"
    rf"(?:\s+(?!(?:and|but)\b)[\w'’-]+){{0,5}}?,?\s+{_TILL}",
    re.IGNORECASE,
)
_MORE_TIME = deferred(
    rf"\b(?:more|extra|additional|further)\s+(?:time|days|weeks|months)\b[^.;:!?]{{0,30}}{_TILL}",
    re.IGNORECASE,
)
_PUT_OFF = deferred(
    r"\b(?i:extend(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|adjourn(?:s|ed|ing)?|"
    r"defer(?:s|red|ring)?|put\s+(?:it\s+)?off|push(?:es|ed|ing)?\s+back|"
    rf"remand(?:s|ed|ing)?)\b(?:[^.;:!?]|\.(?!\s+[A-Z])){{0,70}}\b(?:until|till|to|through)\s+{EARLY}$",
)
_PUTTING_OFF = ("xtend", "ostpon", "elay", "djourn", "efer", "ut", "ush", "emand")
_AND_FAILED = deferred(r",?\s+but\s+(?:\w+\s+)?(?:failed|missed|never|did|refused|ignored)\b")
# "Cancelled all flights until Friday", "was suspended until May": it is so still, when it is told.
_CUT_OFF = deferred(
    r"\b(?:suspend|cancell?|ban|ground|halt)(?:s|ed|ned|ing|ning)?\b(?:[^.;:!?]|\.(?!\s+[A-Z])){0,50}?"
    rf"{_TILL}"
)
# "Moved to July", "brought forward to Friday".
_MOVED = ending(
    r"(?:moved|switched|rescheduled|shifted|put\s+back|pushed|brought\s+forward)"
    r"(?:\s+from\s+(?:[\w'’]+\s+){1,3}?)?\s+to"
)
# "Has set 3 May as the deadline", "set a date of 3 May".
_SET_A_DAY = ending(r"(?:set|sets|fixed|fixes)(?:\s+a\s+date\s+of)?")
_AS_THE_DAY = deferred(
    r"\s+(?:as|for)\s+(?:the|a|its)\s+(?:\w+\s+)?(?:deadline|date|day|cut-?off)\b"
)
# "It remains closed until Friday", "the roads, shut until Friday, are icy": it is so still.
_STILL = ending(r"(?:remains?|stays?|keeps?)\s+[\w\s]{0,40}\b(?:until|till|through)")
_SHUT = deferred(
    r",\s+(?:(?:now|still|currently)\s+)?(?:closed|shut|suspended|blocked|banned|barred|grounded|"
    rf"sidelined|sealed|cordoned|cut|out)(?:\s+(?:off|down|of\s+action))?\s+{_TILL}"
)
_AND_IS_SO = deferred(r",\s+(?:is|are|has|have|will|remains?|stays?)\s")

# "Ordered everyone out by noon on Tuesday", "demanded an answer by Friday".
_ORDERED = deferred(
    r"\b(?:ordered|instructed|directed|commanded|demanded|required|wanted|urged)\s"
    r"(?:(?!\b(?:and|but|which|who|that|had|was|were|as|when|after|before)\b)[^.;:!?,])"
    rf"{{1,60}}?\bby\s+{EARLY}$"
)
_DEADLINE_OF = deferred(rf"\ban?\s+(?:[a-z]+\s+){{0,2}}?deadline\s+of\s+{EARLY}$")
_IT_IS_OVER = deferred(
    r"\b(?:miss|pass|beat|met\b|meet|ignor|expir|lapse|original|previous|earlier)"
)


def ends_what_runs(left: str, lowered: str, after: str) -> bool:
    """Tell whether a date is the end of something that runs, whatever the tense of its verb.

    `left` is what stands before the date, `lowered` the same in lower case, `after` what follows.

    >>> ends_what_runs("They gave him until ", "they gave him until ", ".")
    True
    """
    if has_any(lowered, *_PUTTING_OFF) and _PUT_OFF.search(left):
        return True
    if lowered.rstrip().endswith(" to") and _MOVED.search(left):
        return True
    if _AS_THE_DAY.match(after) and _SET_A_DAY.search(left):
        return True
    if _DEADLINE_TO.match(after) and _UNTIL.search(left):
        return not _LASTED.search(left)
    if has_any(lowered, "deadline of ") and _DEADLINE_OF.search(lowered):
        return not _IT_IS_OVER.search(lowered)
    if lowered.endswith(("by ", "by the ")) and _ORDERED.search(lowered):
        return True
    if not has_any(lowered, " until ", " till ", " through "):
        return False
    if _AND_IS_SO.match(after) and _SHUT.search(left):
        return True
    if _STILL.search(left) or _CUT_OFF.search(left):
        return True
    given = _GIVEN.search(left) or _MORE_TIME.search(left)
    return given is not None and not _AND_FAILED.match(after)
