"""Seasons and months in another sense: "the fall of Saigon", "an august body", "may"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import PLAIN, after_as_written, pattern
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_DATING = deferred(
    r"\b(?:come|in|by|since|until|during|before|after|this|last|next|for|through|throughout|"
    r"spen(?:t|ds?|ding)|all)\s+$"
)

_WALKS = frozenset(["may", "march"])
_THE_FALL = frozenset(["fall", "spring", "the fall", "the spring"])
_OF_SOMETHING = deferred(r"\s+(?:of|from|in (?:prices|sales|profits?|oil|shares))\b")
_SPRING_THING = pattern(
    "rolls? water onions? chickens? lamb mattress(?:es)? tides? boards? loaded", r"[\s-](?:{})\b"
)
# What is drunk from, pressed or survived is water, steel or a tumble.
_OF_A_THING = deferred(
    r"\b(?:at|near|beside|above|below|beneath|"
    r"(?:waters?|drank|drinks?|drinking|streams?|brook|drew|draw|draws|filled|fill|fetched?)\s+(?:\w+\s+)?(?:from|at)|"
    r"surviv(?:e|es|ed|ing)|drank|drinks?|found|finds?|press(?:es|ed|ing)?|oil(?:s|ed)?|broke|breaks|"
    r"snapped|releas(?:e|es|ed)|replac(?:e|es|ed)|compress(?:es|ed)?|stretch(?:es|ed)?|cushioned|"
    r"caused?|causes|unhook(?:s|ed)?|fit(?:s|ted)?)\s+$"
)
_NO_SEASON_NEXT = deferred(
    r"\s*[.,;:!?)]|\s*$|\s+(?:and|or|but|among|where|which|that|to|for|with|by|was|is|had|has|so|when|until|"
    r"from|feeds|fills|drives|supplies|turns|runs|flows|gave|gives)\b"
)
_THING_DOES = deferred(
    r"\s+(?:feeds|fed|drives|gush(?:es|ed)|bubbl(?:es|ed)|flow(?:s|ed)|dries|dried|trickle[sd]|snapped|"
    r"rusted|uncoils|uncoiled|killed|broke)\b"
)


@veto(
    "The fall of Saigon ended the war.",
    "In the fall of communism lay hope.",
    "The spring rolls were cold.",
    "The fall in output was steep.",
    "They made him the fall guy.",
    "Despite the fall, which broke her arm, she won.",
    "They drank from the spring.",
    "She survived the fall.",
    "The spring dried up.",
    rules=PLAIN,
    words=_THE_FALL,
)
def ordinary_season(site: Site) -> bool:
    after = site.after()
    if _OF_SOMETHING.match(after) or after.startswith((" guy", " line", " out", ", which")):
        return True
    if site.words.endswith("spring") and _SPRING_THING.match(after):
        return True
    if _THING_DOES.match(after):
        return True
    if _OF_A_THING.search(site.before(24)) and _NO_SEASON_NEXT.match(after):
        return True
    if _DATING.search(site.before(12)):
        return False
    return not site.words.startswith("the ") or after.startswith(" in ")


_FROM_THE_FALL = deferred(r"[^.]+ (?:after|before|since|from|of) the (?:fall|spring)")


@veto("It came three weeks after the fall of the old dynasty.", rules=PLAIN, words=_FROM_THE_FALL)
def counted_from_a_fall(site: Site) -> bool:
    return _OF_SOMETHING.match(site.after()) is not None and not site.after(6)[4:5].isdigit()


_OF_A_NAME = deferred(r"\s+of\s+(?:Love|Discontent|Rage|Sorrow|Hate|Shame|Hope|[A-Z]\w+'s\b)")
_SEASON_NAMES = frozenset(["summer", "winter", "autumn", "the summer", "the winter", "the autumn"])


@veto("The Summer of Love was loud.", "The Winter of Discontent followed.", rules=PLAIN,
      words=_SEASON_NAMES)  # fmt: skip
def season_of_a_name(site: Site) -> bool:
    season = site.words.removeprefix("the ")
    is_capital = site.text[site.end - len(season)].isupper()
    return is_capital and _OF_A_NAME.match(after_as_written(site, 24)) is not None


@veto("He entered the august chamber.", "It was an august assembly.", rules=PLAIN,
      words=frozenset(["august"]))  # fmt: skip
def august_is_an_adjective(site: Site) -> bool:
    if site.text[site.start : site.end] != "august":
        return False
    return bool(re.search(r"\b(?:an?|the|most|so|these|those)\s+$", site.before(8))) and bool(
        re.match(r"\s+[a-z]", after_as_written(site, 4))
    )


_NO_NOUN = deferred(r"(?!\s+[a-z]|$)|\s+(?:on|of|for|to|through|against|past|from|in|by|was|is)\b")


@veto(
    "The March of Dimes paid.",
    "The March on Washington was long.",
    "The May Department Stores closed.",
    rules="month_before_its_noun",
    words=_WALKS,
)
def walk_or_name(site: Site) -> bool:
    # "The May summit" names its month; only these two are words or names of other things as well.
    return _NO_NOUN.match(after_as_written(site)) is not None
