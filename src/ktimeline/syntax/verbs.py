"""English verb forms: the verbs that news text lives on, by how surely they are verbs."""

from __future__ import annotations

from ktimeline.syntax.irregular import IRREGULAR
from ktimeline.syntax.wordlist import word_set

__all__ = [
    "BASE_FORMS", "INTRANSITIVE", "LEMMAS", "NOT_PARTICIPLES", "PARTICIPLES",
    "PAST_FORMS", "REPORTING", "THIRD_PERSON",
]  # fmt: skip

# Verbs whose base and -s forms are hardly ever nouns.
_PLAIN_VERBS = word_set(
    """
abandon abdicate accept accompany accuse achieve acknowledge acquire add adjourn admit adopt
advise affect agree allege allow amass amend annex announce apologise apologize appear applaud
apply appoint approve argue arrive ask assassinate assemble assert assess assign assume assure
attain attend attribute authorise authorize avoid await banish become befriend begin behave
believe belong bolster breach bring broaden broker bury calculate cancel capitulate carry cede
celebrate chase choose circulate cite clarify clinch collapse collide come commemorate commence
commit compare compete complain complete comply concede conclude concoct condemn confer confess
confirm confiscate confront congratulate connect consider consist consolidate conspire contain
contaminate contend continue contribute convene convert convict convince cope create criticise
criticize debut decide declare decline dedicate deem defeat defect defend defy deliver demolish
denounce deny depart depend deploy depose deprive derail derive describe desert deserve destroy
detain detect deteriorate determine detonate devastate develop devote die disagree disappear
disband discard disclose discover discuss dismiss dispatch disperse displace dispose disrupt
dissolve distribute divorce donate double drown earn eat elect eliminate embark embrace emerge
emphasize employ enable enact encounter encourage endorse endure enforce engage enhance enjoy
enlist ensure entail enter equip erect erode erupt escalate escape establish evacuate evade evict
evolve examine exceed exclude execute exist expand expel expire explain explode exploit expose
express extend extract extradite fabricate facilitate fail falsify flee flourish fly foil follow
forge forgive formulate fulfill fumble gather gauge generate get give go govern graduate greet
guarantee hail hamper happen have hear hesitate hinder hoist identify ignore illustrate imagine
immigrate impeach implement imply impose imprison improve inaugurate incite include incur indicate
indict infiltrate inflict inform infringe inhabit inherit inject inquire insist inspect install
instruct integrate intend intensify interrogate intervene introduce invade invent invite invoke
involve join justify keep kidnap kill know lack learn leave lend liberate linger listen live loot
lose lure maintain make manage mandate marry mean mediate meet merge mobilize modify narrow
nationalize negate negotiate nominate notify obey oblige obtain occupy occur offend omit open
operate oppose opt originate oust overcome overlook overrule oversee overthrow overturn overwhelm
participate pay perform perish permit persist persuade pilfer plummet populate possess postpone
praise predict prefer prepare preside presume prevail prevent proceed proclaim procure prolong
promote propel prosecute protect prove provide provoke publish punish pursue quit quote raise
ratify reach react realize reappear rebuff rebuke recall recede receive reckon reclaim recognize
recommend reconcile reconsider reconvene recover recruit redeem reduce reelect refer refurbish
refuse refute regain register regret reject rejoin relate relinquish relocate rely remain remember
remind remit remove render renew renounce reopen reorganise reorganize repatriate repay repeal
repel replace represent reprimand require resemble resign resist resolve respond restore restrict
resume retain retire retrieve reunite reveal revive revoke rotate rupture sabotage say scold scrap
scrutinize secure see seek seem seize sell send separate serve settle sever shatter shorten shun
sit smuggle soar solve speak specify spend stabilize stall startle starve steal stipulate straddle
submit subpoena subside subsidize succeed succumb sue suffer suggest summon supervise suppress
surrender survive suspect suspend sustain swear tackle take teach tell tend terminate testify
thank think threaten throw tolerate topple torture transform translate transmit trespass tumble
undergo undermine understand undertake unearth unify unite unleash unveil uphold urge vacate
vaccinate vanish vary veto vilify violate vow wait wane want warn weaken welcome win wish withdraw
withhold witness worry wreck write yearn
"""
)

# Verbs whose base or -s form is often a noun ("the vote", "talks").
_NOUN_VERBS = word_set(
    """
abuse access address advance aid aim answer appeal approach arm arrest attack attempt award back
balance ban bar base battle benefit bid bill blame blast block bomb book boost border break
broadcast build burn call campaign capture cast cause chair challenge change charge check cheer
claim clash clear close collect combat comment compromise concern conduct conflict contact contest
contract contrast control cost count counter couple cover crack crash cross curb cut cycle damage
dance date deal debate decrease delay demand design desire detail dispute document doubt draft
draw dream drill drive drop ease edge effect effort end estimate exchange exercise exit experience
export face fear feature field fight figure file film finance find fine finish fire fish fit fix
flood focus force forecast form frame fuel function fund gain gamble grant ground group guard
guide halt hand harm head hearing help hit hold honor honour hope host house hunt hurt impact
import increase index influence interest interview issue journey judge jump kick kiss land last
launch lead leak level lie lift light limit line link list loan lobby lock log look love march
mark market match matter measure mine move murder name need note number object offer order
organize pact park part pass patrol pause phone picture pilot place plan plant play plead pledge
plot plunge point poll position post pour power practice press pressure produce profit progress
project promise prompt protest pull purchase push question race raid rally range rank rate read
rebel rebound record reform regard release remark repair repeat reply report request rescue
reserve respect rest result retreat return review revolt reward ride riot rise risk rival rock
roll root round row rule run rush sail sale salute sanction save scale schedule score search seat
sentence set shake shape share shift ship shock shoot shot show shut sign signal slash slide slip
slow slump smoke snap sound source spark speculate split sponsor spread spur squeeze staff stage
stake stand star start state station stay steer stem step stick stop storm strain stream stress
stretch strike strip struggle study support surge surprise survey swap sweep swing switch talk
target tax tear term test threat tie top total touch tour trace track trade train transfer
transport travel treat trend trial trigger trip trouble trust try turn upset use value view visit
voice vote wage walk war wash waste watch water weigh wind wonder work wound yield
"""
)

# Verbs without an object, which have no passive.
INTRANSITIVE = word_set(
    """
die flee escape resign arrive depart return remain stay fall collapse emerge appear disappear vanish
survive retire travel walk run sit live work serve sink recover go come say explode erupt occur
happen
"""
)
REPORTING = word_set(
    """
acknowledge add admit allege announce argue assert assure believe claim comment complain concede
conclude confirm contend declare deny disclose explain indicate inform insist maintain mention note
predict quote recall remark reply report reveal say state stress suggest tell testify warn write
"""
)

# Words in -ed that no verb group holds.
NOT_PARTICIPLES = word_set(
    """
aged beloved biased bed blessed breed creed crooked deed embed exceed feed greed hundred indeed
kindred last-named learned naked need proceed red reed rugged sacred seed shed shred so-called
speed sped succeed tired unprecedented unidentified united weed wicked wretched alleged armed
preferred limited
"""
)


def _third_person(base: str) -> str:
    if base in {"have", "be", "do", "go"}:
        return {"have": "has", "be": "is", "do": "does", "go": "goes"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _lemmas() -> dict[str, str]:
    """Return the base of every irregular form that is not itself a base."""
    lemmas = {
        form: base
        for base, (past, participle) in IRREGULAR.items()
        for form in (*past, *participle)
        if form != base
    }
    return lemmas | {"found": "find", "lay": "lie", "saw": "see", "felt": "feel"}


_PLAIN = _PLAIN_VERBS | (frozenset(IRREGULAR) - _NOUN_VERBS)
_NOUNY = _NOUN_VERBS - _PLAIN
# form -> is it hardly ever a noun?
BASE_FORMS: dict[str, bool] = dict.fromkeys(_NOUNY, False) | dict.fromkeys(_PLAIN, True)
THIRD_PERSON: dict[str, bool] = {_third_person(base): sure for base, sure in BASE_FORMS.items()}
PAST_FORMS: frozenset[str] = frozenset(form for past, _ in IRREGULAR.values() for form in past)
PARTICIPLES: frozenset[str] = frozenset(form for _, done in IRREGULAR.values() for form in done)
LEMMAS: dict[str, str] = _lemmas()
