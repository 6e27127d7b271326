"""Nouns for people and bodies of people, and whether they are spoken of as "he" or "she"."""

from __future__ import annotations

from functools import lru_cache

from ktimeline.syntax.wordlist import word_set

__all__ = ["KIN", "is_body", "is_role", "role_gender"]

_WOMEN = word_set(
    """woman girl lady mother daughter sister wife widow aunt niece grandmother granddaughter
    girlfriend bride stepmother stepdaughter queen princess duchess countess empress nun actress
    waitress hostess heiress goddess businesswoman spokeswoman chairwoman congresswoman
    policewoman policewomen sportswoman schoolgirl stewardess mum mom midwife ballerina soprano"""
)
_MEN = word_set(
    """man boy gentleman father son brother husband widower uncle nephew grandfather grandson
    boyfriend bridegroom stepfather stepson king prince duke earl baron emperor monk friar pope
    businessman spokesman chairman congressman policeman sportsman schoolboy gunman fisherman
    fireman salesman craftsman nobleman tenor baritone dad lad bishop cardinal archbishop"""
)
_EITHER = word_set(
    """person child baby infant teenager adult president leader minister official diplomat envoy
    judge lawyer attorney officer soldier senator governor mayor director chief executive author
    writer singer actor player coach teacher doctor driver pilot chancellor premier general
    spokesperson chairperson thief robber burglar hunter hiker farmer worker engineer scientist
    researcher painter sculptor composer poet editor reporter journalist artist dancer chemist
    physicist historian economist banker trader investor nurse surgeon physician patient student
    pupil professor suspect victim defendant prosecutor attacker killer murderer hostage prisoner
    inmate passenger pedestrian cyclist climber tourist migrant refugee candidate lawmaker
    legislator deputy aide adviser advisor assistant secretary treasurer successor predecessor
    commander admiral colonel captain sergeant sailor knight priest rabbi imam champion runner
    swimmer boxer striker goalkeeper midfielder founder owner heir heiress novelist playwright
    filmmaker pianist violinist guitarist drummer conductor inventor explorer architect activist
    astronaut ambassador analyst economist expert spokesperson parent sibling cousin spouse partner
    neighbour neighbor colleague friend survivor resident veteran dissident smuggler trafficker
    detective inspector constable shopkeeper miner mechanic programmer publisher bookseller
    photographer critic biographer philosopher mathematician biologist geologist tutor clerk"""
)
_BODIES = word_set(
    """company firm bank group government ministry agency court party union board committee panel
    council army team club airline maker unit carrier concern insurer retailer commission fund
    office department country state city university thrift parliament congress association"""
)
KIN = word_set(
    """mother father daughter son sister brother wife husband widow widower aunt uncle niece nephew
    grandmother grandfather granddaughter grandson girlfriend boyfriend fiancee fiance bride
    stepmother stepfather stepdaughter stepson half-brother half-sister"""
)


@lru_cache(maxsize=1024)
def is_role(noun: str) -> bool:
    """Tell whether a noun in the singular is one for a person.

    >>> is_role("thief"), is_role("violinist"), is_role("pier")
    (True, True, False)
    """
    lower = noun.lower()
    return lower in _EITHER or bool(role_gender(lower)) or lower.endswith(("woman", "ologist"))


@lru_cache(maxsize=1024)
def role_gender(noun: str) -> str:
    """Return "he" or "she" for a noun that tells it, "" for any other.

    >>> role_gender("husband"), role_gender("spokeswoman"), role_gender("mayor")
    ('he', 'she', '')
    """
    last = noun.lower().rpartition("-")[2]
    if last in _WOMEN or last.endswith("woman"):
        return "she"
    return "he" if last in _MEN else ""


def is_body(noun: str) -> bool:
    """Tell whether a noun is one for people who act as one.

    >>> is_body("council"), is_body("bridge")
    (True, False)
    """
    return noun.lower() in _BODIES
