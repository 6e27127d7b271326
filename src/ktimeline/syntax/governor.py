"""The verb group that governs a temporal mention, found over the letters of the tagger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ktimeline.model.pattern import deferred

__all__ = ["Group", "governing_group", "verb_groups"]

# Verb groups over the letters of `ktimeline.syntax.tagging`; the first alternative that fits wins.
_GROUP = deferred(
    r"""
      (?=[wmbBhHoOvxSXkyifzEPVRT])  # no group begins with another letter, as most words do
      (?: (?P<future>
          w[Ar]*(?:hA*nA*|[he]A*)?[evxkEPGRfiN]?           # will meet, will be held
        | [bB]A*[fzyi]?A*TA*(?:eA*)?[evxkEPfiho]           # is to meet, was expected to meet
        | [bB]TN(?=[ar@C0p])                               # is to outline the plan
        | (?<!a)[fzyi](?:TA*(?:eA*)?[evxkEPfiNho]|[arNCcp0s]{1,5}TA*(?:eA*)?[evxkEPfiho])
        | (?<!a)[yi][arNCcp0sxX]{1,5}TA*(?:eA*)?[evxkEPfiho]
                                                           # plans to meet, ordered him to leave
        | O[Ar]*yTA*(?:eA*)?[evxkEPfiho]                   # did not plan to meet
        | [hH]A*i[arNCcp0sxX]{0,5}TA*(?:eA*)?[evxkEPfiho]  # have agreed to meet
        | mA*hA*TA*(?:eA*)?[evxkEPfioh]?                   # would have to win
        | hA*TA*(?:eA*)?[evxkEPfioh]                       # have to win, has to be held
        | RA*[rCNa]{1,3}TA*(?:eA*)?[evxkEPfiho]            # told him to leave
        | [bB]A*RTA*(?:eA*)?[evxkEPfiho]                   # was told to leave
        | TA*eA*[EPfi]                                     # (talks) to be held
        | (?:[bB]|[hH]A*n|mA*e)A*[fz](?=[pT@N0])           # is due on, had been set for
        | bA*y(?=[p@])                                     # is preparing for
        | (?<!a)f(?=[pT]?@|(?:p[aNC]+)?p[aN]*@)            # (a meeting) scheduled for
        | bA*G                                             # is flying
        | bA*p?@                                           # (the vote) is on
        | (?<=[NCXxvrq,])k(?![sN]|Ta?[NCXx]{1,3}R)         # the trial starts; not sources close
                                                           # to the talks said
      )
    | (?P<past>
          mA*h[An]*[EPVRfi]?                               # would have met
        | h[Arcn]*[EPVRfiGgnv]                             # has met
        | H[Arcn]*(?:an|a(?=P(?![NXxCG0])))?[EPVRfiGgv]?   # had (last) been meeting, had
        | [hH]A*nA*[fzi](?:TA*[evxkE])?
        | BA*[GEPRfig]?A*[EPRfi]?                          # was meeting, was held
        | O[Ar]*[evxkyEN]?
      )
    | (?P<modal> m[Ar]*(?:eA*)?[evxkyEPfiN]? )                 # may meet
    | (?P<present>
          bA*[EPRfig]? | h
        | o[Ar]*[evxkyEN]?
        | (?<=[NCrqc,XAx])S
        | (?<=[Crq,])[Xy](?=[aCrpT0N"]) | (?<=r)X(?=x)
        | (?<=@)X(?=[a0])                                  # (Friday) marks ten years
        | (?<=[rq])(?<![hH][EP]r)[vxk]                         # not "has seen it go"
        | (?<=[NX])(?<!aN)x(?=TA*[evxkEPho])
        | (?<=[NCX])v | (?<=[NX]A)v
      )
    | (?P<said> R )
    | (?P<simple> V | [EPif](?![NCxXG0]) | (?<=[NCrqXxGky0@,;])[EPif]
          | (?<=[("cA])(?<!aA)[EPif](?!N)
          | (?<=[CNr]A)[EPif](?=N) )                       # the bank also attracted criticism
    | (?P<infinitive> TA*[evxkEhoy] )
      )
    """,
    re.VERBOSE,
)
_INSERTED = deferred(r";[^;]*;|,[uq][^,]*,")
_HARD = deferred(r"[;uq]")
_NOMINAL = frozenset("aNCxX0r")
_COORDINATED = deferred(r"@,?c[Ap]*$")  # "on 4 May and (again on) 9 May"


class Group(NamedTuple):
    """A verb group: its kind (the name of its alternative above) and its letters, half-open."""

    kind: str
    start: int
    end: int


def verb_groups(tags: str) -> Iterator[Group]:
    """Yield the verb groups of a tagged stretch, in order.

    >>> list(verb_groups("CwvpC"))
    [Group(kind='future', start=1, end=3)]
    """
    return iter(_groups(tags))


@lru_cache(maxsize=256)
def _groups(tags: str) -> tuple[Group, ...]:
    found = _GROUP.finditer(tags)
    return tuple(Group(one.lastgroup or "", *one.span()) for one in found)


def governing_group(tags: str, at: int) -> Group | None:
    """Return the group that governs the mention, the "@" at index `at` of one sentence's letters.

    The nearest group before the mention in its clause wins; the one after it where none is, or
    where the mention stands at the head of its clause. An infinitive hands on to the finite verb
    above it ("flew home to meet him on Friday"); without one it is returned itself.
    """
    behind: list[Group] = []
    ahead: Group | None = None
    for group in verb_groups(tags):
        if group.start < at:
            behind.append(group)
        elif group.kind != "infinitive":
            ahead = ahead or group
            if not _HARD.search(_INSERTED.sub("", tags[at + 1 : group.start])):
                ahead = group  # past "..., who was ill, ..." the verb of the clause itself
                break
    if not behind:
        return ahead
    nearest = behind[-1]
    chosen = _finite(tags, behind)
    if ahead is not None and _right_governs(
        chosen.kind, tags[nearest.end : at], tags[at + 1 : ahead.start]
    ):
        return ahead
    return chosen


def _finite(tags: str, behind: list[Group]) -> Group:
    nearest = behind[-1]
    if nearest.kind != "infinitive":
        return nearest
    for group in reversed(behind[:-1]):
        if group.kind != "infinitive":
            return nearest if _HARD.search(tags[group.end : nearest.start]) else group
    return nearest


def _right_governs(kind: str, left: str, right: str) -> bool:
    """Tell whether the verb after the mention has the better claim than the one before it.

    `left` and `right` are the letters between the mention and the two verbs.
    """
    if _HARD.search(left):
        return not _HARD.search(right)
    if right.startswith("s"):  # "Friday's vote will ..."; not "Friday's game knowing they would"
        return len(right) < 6 and _NOMINAL.issuperset(right[1:])
    touches = not right.strip("A")
    if right.startswith("c") or (_COORDINATED.search(left) and right[:1] not in _NOMINAL):
        return False  # the date closes its clause: "sailed on Friday and won", "... and Monday"
    if left[-2:] in {",p", "cp"} or left[-1:] in {",", "c"}:
        return "," not in right[1:] or touches
    if kind == "said" and touches and len(left) > 2:  # "said the talks on Monday ended"
        return True
    return touches and ("," in left or len(left) > 8)
