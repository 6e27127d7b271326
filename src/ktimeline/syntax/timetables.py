"""What is to come, told in the present: timetables, and where one is on a day."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.leads import EARLY, has_any

__all__ = ["goes_on_to_a_day", "is_on_a_day_to_come", "is_on_the_timetable"]

# Verbs of timetables: in the present, and beside a date, they tell what is to come.
_VERBS = (
    "begins? starts? opens? ends? closes? leaves? arrives? departs? returns? resumes? expires? "
    "reopens? commences? convenes? reconvenes? premieres? goes go flies fly travels? meets? "
    "visits? heads? hosts? plays? faces? votes? addresses address holds? hears? releases? "
    "publishes publish unveils? launches launch debuts? sits? tours? speaks? delivers? decides? "
    "rules? retires? turns? gathers? looms? falls? matures? lapses? elapses? airs? ships? sails? "
    "marches march rallies rally receives? appears? reports? celebrates? marks? takes? comes? "
    "steps? runs? lands? welcomes? hands? testifies testify joins? moves? becomes? presents? "
    "kicks? finishes finish concludes? continues? wraps? debates? changes? shuts? stands? "
    "marries marry weds? competes? performs? discusses discuss considers? pays?"
)
_VERB = r"\b(?:" + "|".join(_VERBS.split()) + r")\b"
_NOT_A_NOUN = r"(?<!\bto\s)(?<!\bthe\s)(?<!\ba\s)(?<!['’]s\s)"
_VERB_BEFORE = deferred(
    rf"{_NOT_A_NOUN}{_VERB}(?:\s+(?!(?:for|from|over|of|since|after|before)\b)[\w'’$%-]+){{0,6}}?"
    rf"\s+(?:(?:on|in|at|by)\s+)?{EARLY}$"
)
# "On Thursday the court sits again."
_THIRD_PERSON = "|".join(
    verb for verb in _VERBS.replace("?", "").split() if verb.endswith("s") and verb != "address"
)
_VERB_AFTER = deferred(
    r",?\s+(?:the|an?|its|his|her|their|our|[A-Z])[\w'’-]*"
    r"(?:\s+(?!(?:and|that|who|which|of)\b)[\w'’-]+){0,4}?(?:\s+(?:then|also|finally))?"
    rf"\s+(?:{_THIRD_PERSON})\b"
)
# "The fair opened last week and closes on 3 May": the second verb has a subject and no tense mark.
_AND_VERB = deferred(
    r"(?:\b(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter|ago|"
    r"yesterday|today|here|there|[A-Z]\w+|\d+)\)?,?\s+(?:and|but)\s+(?:(?:now|then|also|again)\s+)?"
    rf"(?:{_THIRD_PERSON})|(?:and|but)\s+(?:(?:now|then|also|again)\s+)?"
    r"(?:begins?|starts|opens|ends|closes|leaves|arrives|departs|resumes?|expires?|reopens?|"
    r"continues?|concludes?|finish(?:es)?|(?:runs|lasts|stays\s+\w+|remains\s+\w+)(?=\s+(?:until|till|through))))\b"
    r"(?:\s+(?!(?:for|from|over|of|since|after|before|to)\b)[\w'’$%-]+){0,5}?"
    rf"\s+(?:(?:on|in|at|by|until|till|through|to)\s+){EARLY}$"
)
_AHEAD = deferred(
    r"\b(?:[Bb]y|[Uu]ntil|till|(?<=,\s)next\s+(?:on|in)|is\s+next\s+(?:on|in)|[Nn]ot?\s+later\s+than|"
    r"(?:runs?|lasts?|continues?|(?:is|are)\s+(?:on|open))\b[^.,;]{0,30}\s(?:from|through|between)|"
    r"(?:is|are)\s+[\w\s]{0,30}through|ahead\s+of|in\s+time\s+for|"
    r"(?:[Dd]eadline|[Cc]losing\s+date|[Dd]ue|[Oo]n\s+sale)(?:\s+is)?:?(?:\s+(?:by|on|from))?|"
    r"(?:is|are|’s|'s)\s+(?:\w+\s+)?(?:due|expected|scheduled|set|planned|slated)\b[^.,;]{0,24}|"
    r"(?:takes?|comes?|goes?)\s+(?:effect|place|into\s+(?:force|effect)|on\s+sale)"
    rf"(?:\s+\w+){{0,2}})\s+{EARLY}$"
)
_FROM_NOW_TO = deferred(r"\b(?:[Bb]etween\s+now\s+and|now\s+(?:to|until|till|through|and))\s+$")
# "On Sunday, Wolfsburg is at home", "is in Rome on Sunday": where one is on a day to come.
_FRONTED = deferred(r"(?:^|[.!?]['\"”’)]*\s+)(?:[Oo]n|[Cc]ome|[Nn]ext)\s+$")
# "Monday marks ten years since": a day that the text speaks of as a day.
_DAY_THAT_IS = deferred(r"\s+(?:is|marks|brings)\s")
# "The fall semester starts next week", "winter begins on 21 December": it has not begun yet.
_THAT_BEGINS = deferred(
    r"\s+(?:(?:session|sessions|semester|term|season|quarter|half|campaign|holidays?|series)\s+)?"
    r"(?:(?:begins|starts|opens|commences|approaches)\b|"
    r"(?:ends|closes|finishes)\s+(?:on|in|at|today|tomorrow|this|next|[A-Z]))"
)
_AS_ITS_SUBJECT = deferred(
    r"(?:^|[.!?;:,][\"”’')]*\s+|\b(?:and|but|that|as|when|until|before|while|once|if|because|so|though)\s+)"
    r"(?:(?:the|a|its|his|her|their|our|new)\s+)*$",
    re.IGNORECASE,
)
# "It is 20 years on Sunday since the ferry sank."
_IS_SO_LONG = deferred(
    r"\b(?:is|['’]s)\s+(?:[\w-]+\s+){1,4}(?:years?|months?|weeks?|decades?|century)\s+(?:on\s+)?$"
)
_IS_SOMEWHERE = deferred(
    r"(?:\b(?:is|are)|['’](?:s|re))\s+(?:at\s+home|away|back|in|at|off|out|on)\b"
    r"(?:\s+(?!(?:after|following|since|because|from|over|for|when|where|who|that|which|amid)\b)"
    r"[\w'’-]+){0,5}?\s+on\s+$"
)
# "A strike is possible on Friday", "looks likely on Friday"; "rain likely Saturday".
_IS_LIKELY = deferred(
    r"\b(?:(?:is|are|looks?|seems?|remains?)\s+(?:\w+ly\s+)?(?:possible|likely|unlikely|probable|inevitable)"
    r"|likely|possible)(?:\s+(?:here|there|again))?(?:\s+(?:on|in|by))?\s+$"
)
# "Has another hurdle with a key vote on Thursday": one that nobody has told of before.
_SOME_EVENT = deferred(
    r"\b(?:an?|another|one|two|three)\s+(?:[\w'’-]+\s+){0,3}?(?:vote|votes|match|matches|game|games|hearing|"
    r"meeting|meetings|election|elections|summit|debate|final|semi-?final|fixture|visit|trip|"
    r"conference|deadline|interview|rally|march|strike|concert|show|launch|auction|exam|"
    r"referendum|test|trial|ceremony|briefing|date)(?:\s+(?:with|against|in|at|of|by)\s+"
    r"(?:[\w'’-]+\s+){1,4}?)?\s*\b(?:on|in)\s+$"
)
_HAS_SOME = deferred(
    r"\b(?:has|have|faces?|holds?|hosts?|[Tt]here\s+(?:is|are)|[Tt]here['’]s)\b"
    r"(?!.*\b(?:reports?|news|evidence|memories|accounts?|footage|anger|over|after)\b)"
)
# "In Rome, and reports on Friday said so": a noun, which has a verb of its own.
_IS_TOLD = deferred(r"\s+(?:said|say|were|was|had|have|did|show|suggest|\w+ed)\b")
# "When he is sentenced on 9 July", "if it rains on Thursday": a clause of time or condition.
_WHEN_IT_IS = deferred(
    r"\b(?:[Ww]hen|[Uu]ntil|[Bb]efore|[Aa]fter|[Oo]nce|[Ii]f|[Uu]nless|[Aa]s\s+soon\s+as)\s+"
    r"(?:(?:it|he|she|they|we|you|I)\s+(?:is|are|am|go|get|meet|come|do|[a-z]{2,}s)"
    r"|(?:the|an?|his|her|its|their|[A-Z])[\w'’-]*(?:\s+[\w'’-]+){0,3}?\s+"
    r"(?:is|are|opens?|begins?|starts?|ends?|closes?|expires?|resumes?|returns?|takes?|comes?))\b"
    r"(?:\s+(?!(?:for|over|since|after|before|that|who|which|was|were|had|did)\b)[\w'’$%-]+){0,5}?"
    r"\s+(?:on|in|at|by|until)\s+$"
)
_JOINING = ("hen ", "ntil ", "efore ", "fter ", "nce ", "f ", "nless ", "soon as ")
# "We shall see what happens on Tuesday", "let's wait and see who wins on Friday".
_WHAT_HAPPENS = deferred(
    r"\b(?:will|shall|['’]ll|won['’]t|[Ll]et['’]?s|[Ww]ait\s+(?:and|to)|depends?\s+on|"
    r"remains?\s+to\s+be\s+seen|(?:going|want|have|need|hard|impossible|interesting|curious)\s+to)\b"
    r"(?:\s+[\w'’-]+){0,4}?,?\s+(?:what|who|how|whether|which|where)\s+"
    r"(?:(?!(?:was|were|had|did|said|has|have|\w{3,}ed)\b)[\w'’-]+\s+){1,8}?(?:on|in|at|by)\s+$"
)
_ASKING = ("what ", "who ", "how ", "whether ", "which ", "where ")
# "Faces life when sentenced on 4 December".
_WHEN_DONE = deferred(
    r"\b(?:will|faces?|may|could|is|are)\b[^.;:!?]{0,60}\b(?:when|if|once|until)\s+\w+(?:ed|n|t)\s+"
    r"(?:[\w'’-]+\s+){0,3}?(?:on|in|at)\s+$"
)


def is_on_the_timetable(left: str, after: str) -> bool:
    """Tell whether a date beside a verb in the present, or none, is of a timetable.

    >>> is_on_the_timetable("The envoys meet ", " in Rome.")
    True
    """
    if _AHEAD.search(left) or (" now " in left and _FROM_NOW_TO.search(left) is not None):
        return True
    if has_any(left, *_JOINING) and _WHEN_IT_IS.search(left):
        return True
    if has_any(left, *_ASKING) and _WHAT_HAPPENS.search(left):
        return True
    if has_any(left, "likely", "possible", "probable", "inevitable") and _IS_LIKELY.search(left):
        return True
    if after[:2] in {"'s", "’s"}:
        return False
    if _VERB_BEFORE.search(left):
        return True
    return _FRONTED.search(left) is not None and _VERB_AFTER.match(after) is not None


def is_on_a_day_to_come(left: str, after: str) -> bool:
    """Tell whether a verb in the present tells where one is, or what there is, on a day to come.

    >>> is_on_a_day_to_come("She is in Rome on ", ".")
    True
    """
    if _THAT_BEGINS.match(after) and _AS_ITS_SUBJECT.search(left):
        return True
    if after.startswith(" since") and _IS_SO_LONG.search(left):
        return True
    if (after.startswith(",") and _FRONTED.search(left)) or _DAY_THAT_IS.match(after):
        return True
    if not left.rstrip().endswith(("on", "in")):
        return False
    if _IS_SOMEWHERE.search(left):
        return True
    return _SOME_EVENT.search(left) is not None and _HAS_SOME.search(left) is not None


def goes_on_to_a_day(left: str, lowered: str, after: str) -> bool:
    """Tell whether a second verb, in the present, goes on to a day to come.

    It does so beside a first verb in the past: "opened last week and closes on 3 May".

    >>> left = "The fair opened last week and closes on "
    >>> goes_on_to_a_day(left, left.lower(), ".")
    True
    """
    if " and " in lowered or " but " in lowered:
        return _AND_VERB.search(left) is not None and _IS_TOLD.match(after) is None
    return "when " in lowered and _WHEN_DONE.search(left) is not None
