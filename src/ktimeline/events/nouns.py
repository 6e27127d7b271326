"""Nouns that name events, by a list of our own and by their endings."""

from __future__ import annotations

from functools import lru_cache

from ktimeline.syntax.wordlist import word_set

__all__ = ["is_event_noun"]

_EVENTS = word_set(
    """
abdication accident accord address afternoon agreement airstrike airlift ambush anniversary
appeal appearance arrest arrival assassination assault attack attempt audit award balloting ban
bankruptcy battle birth birthday blackout blast blaze blockade bombing boycott breakup brawl
briefing burial bust bid campaign capture ceasefire cease-fire celebration census ceremony clash
cleanup closure collapse collision comeback concert conclave conference confrontation congress
contest convention coronation coup crackdown crash crisis cruise cup cyclone deal death debate
debut decree default defeat deluge demise departure derby disaster discovery dispute divorce
draft drill drought duel earthquake eclipse election encounter epidemic eruption escape evacuation
eviction event execution exercise exhibition expedition explosion expo exodus fair famine festival
fight final finals fire flight flood flooding founding funeral game games gathering genocide
gig heist hearing hijacking holocaust hostage-taking hurricane hike incident inauguration inquest
inquiry insurrection interview intifada invasion journey jubilee kidnapping killing landslide
launch launching lawsuit layoff layoffs lockdown lockout looting loss marathon march marriage
massacre match meeting merger mission murder mutiny offensive olympics opening operation outage
outbreak outburst overthrow pact pandemic panic parade parley peace pilgrimage plague plebiscite
plunge poll polls presentation primary primaries probe protest purge putsch quake race raid
rally ransom reading rebellion rebirth recall recession recital referendum release renewal report
rescue resignation retreat return reunion revolt revolution riot rioting riots robbery ruling
sale scandal scare seizure selloff semi-final sentencing series service session shake-up shelling
shooting shootout shot shots showdown siege signing sitting slaying slump speech spill split
stabbing stampede statement storm strike strikes suicide summit surgery surrender swearing-in
takeover takeoff talks tariff term test testimony tests tornado torture tour tournament tragedy
transfer treaty trial trials trip truce tsunami typhoon unrest upheaval uprising verdict victory
vigil visit vote voting walkout war warning wedding win withdrawal wreck
birth breakthrough crossing hunger-strike landing lawsuit liberation mobilization speech
contract payment dividend offering auction purchase acquisition buyout earnings results decision
letter article interview broadcast film album show issue survey
failure handshake walk blow-up rollout standoff stand-off
decline drop rise gain increase decrease surge slide rebound downturn upturn turnaround growth
boost cut cutback outflow inflow write-down write-off buy-out stoppage shortfall windfall
income profit revenue tenure ordeal embargo rescue demonstration manifestation effort pledge
spill leak oil-spill quake tremor aftershock wildfire heatwave mudslide avalanche sinking
drought freeze hijack shutdown closedown bailout rout upset coup-d'état swoop crackdown hunt
"""
)
_ENDINGS = (
    "ation", "ition", "ution", "ission", "ession", "ection", "ision", "usion", "ption", "iction",
    "ment", "ance", "ssal", "oval", "rival", "shelling", "bombing", "killing", "ference",
)  # fmt: skip
_NOT_EVENTS = word_set(
    """
administration ambition apartment appliance argument association balance basement cement chance
commission compartment complement component condition constitution corporation department
dimension document edition element environment equipment establishment faction federation
finance foundation fraction fragment garment generation government implement information
instance institution instrument insurance investment location management mission-critical moment
monument motion nation nutrition occupation option ordinance organisation organization
parliament parchment pavement percussion permission pension population portion position
possession predicament profession proportion radiation ration regiment region relation
reputation resistance savings section segment sediment significance situation solution station
substance supplement television temperament testament tradition transmission treatment tuition
vacation version vision allowance alliance performance circumstance distance entrance guidance
importance assistance ignorance balance compliance substance surveillance attention intention
mention caption reservation plantation notation quotation dealership collection
"""
)
_SINGULARS = {"crises": "crisis", "coups": "coup"}


@lru_cache(maxsize=8192)
def is_event_noun(word: str) -> bool:
    """Tell whether a noun names something that happens.

    >>> is_event_noun("Summit"), is_event_noun("inaugurations"), is_event_noun("government")
    (True, True, False)
    """
    lower = word.lower()
    if lower in _EVENTS:
        return True
    singular = _SINGULARS.get(lower, lower.removesuffix("s"))
    if lower.endswith("ies"):
        singular = lower[:-3] + "y"
    elif lower.endswith(("ches", "shes", "sses")):
        singular = lower[:-2]
    if singular in _EVENTS:
        return True
    if singular in _NOT_EVENTS or lower in _NOT_EVENTS:
        return False
    return len(singular) > 6 and singular.endswith(_ENDINGS)
