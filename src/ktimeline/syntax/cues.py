"""Words right beside a date that tell which way it lies, whatever the verb of the clause says."""

from __future__ import annotations

import re

from ktimeline.model.mention import Tense
from ktimeline.model.pattern import deferred

__all__ = ["tense_told_beside", "tense_told_by_a_present", "tense_told_in_the_present"]

NEAR = 100  # code points on the left that are looked at
_BESIDE = 50  # for words right beside the date

_EARLY = r"(?:(?:the|early|late|mid|about|around)[\s-]+)*"


def _ending(words: str) -> re.Pattern[str]:
    return deferred(rf"\b(?:{words})\s+{_EARLY}$", re.IGNORECASE)


# ---- whatever the tense -------------------------------------------------------------------------

# "Has until Friday to answer", "extended the offer until Friday": the end of a time that runs.
_DEADLINE_TO = deferred(
    r"(?:'s|’s)?(?:\s+\w+day)?(?:\s+(?:morning|noon|evening|night))?,?\s+to\s+[a-z]"
)
_UNTIL = _ending("until|till|by")
_PUT_OFF = deferred(
    r"\b(?:extend(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|adjourn(?:s|ed|ing)?|"
    r"defer(?:s|red|ring)?|put\s+(?:it\s+)?off|push(?:es|ed|ing)?\s+back|"
    rf"remand(?:s|ed|ing)?)\b(?:[^.;:!?]|\.(?!\s+[A-Z])){{0,70}}\b(?:until|till|to|through)\s+{_EARLY}$",
    re.IGNORECASE,
)
_PUTTING_OFF = ("extend", "postpon", "delay", "adjourn", "defer", "put", "push", "remand")
# "Payable 2 May to holders of record 3 April": the register closes on a day that is announced.
_OF_RECORD = _ending(
    r"(?:share|stock|unit)?holders\s+of\s+record(?:\s+(?:on|at|as\s+of))?"
    r"|(?:shares?|stock|units)\s+of\s+record(?:\s+(?:on|at|as\s+of))?"
)
# "Has set 3 May as the deadline", "set a date of 3 May".
_SET_A_DAY = _ending(r"(?:set|sets|fixed|fixes)(?:\s+a\s+date\s+of)?")
_AS_THE_DAY = deferred(
    r"\s+(?:as|for)\s+(?:the|a|its)\s+(?:\w+\s+)?(?:deadline|date|day|cut-?off)\b"
)
# "Set a hearing for 9 April", "the trial is fixed for March".
_SET_FOR = _ending(
    r"(?:set|sets|setting|fixed|fixes|scheduled|schedules)\s+(?:(?:an?|the|its|another)\s+)?"
    r"(?:[\w'’-]+\s+){1,3}for"
)
# "Flights suspended for 30 days from Friday": what is told of runs from then on.
_FOR_SO_LONG_FROM = _ending(
    r"for\s+(?:[\w-]+\s+){1,2}(?:hours|days|weeks?|months?|years?|fortnight)\s+"
    r"(?:from|starting|beginning)"
)
# "It remains closed until Friday": what is closed is so still.
_STILL = _ending(r"(?:remains?|stays?|keeps?)\s+[\w\s]{0,40}\b(?:until|till|through)")
# "Will open on Thursday, shut on Friday and stay shut on Monday": no form tells these verbs apart.
_WILL_AND = deferred(
    r"\b(?:will|shall|must)\s+[^.;:!?]{0,80}?(?:,|\band|\bor|\bbut)\s+(?:(?:then|also|again|stay|remain)\s+)*"
    r"(?:shut|cut|put|set|hit|let|read|quit|spread|cost|close|open)(?:\s+(?:again|down|off|out))?"
    r"(?:\s+(?:on|in|at))?\s+$"
)
# "PM TO QUIT IN JULY"
_CAPITALS = deferred(r"(?:^|\n)[^a-z\n]*\bTO\s+[A-Z]+\b[^a-z\n.!?]*$")
# "A record set on 3 May": only a plan is set *for* a day.
_SET_ON = deferred(
    r"(?<!\bbe\s)(?<!\bto\s)(?<!\bis\s)(?<!\bare\s)\b(?:set|planned)\s+(?:on|in|during|back\s+in)\s+(?:the\s+)?$"
)
# "The office was set up in June", "the bomb set off on Friday": nothing is set *for* a day here.
_SET_UP = deferred(
    r"(?:\b(?:was|were|been)\s+(?:\w+ly\s+)?|[a-z]\s+)(?<!\bto\s)(?<!\bbe\s)(?<!\bwill\s)set\s+"
    r"(?:up|off|out|aside|apart|free|alight|ablaze|on\s+fire)\b[^.,;:!?]{0,40}\s(?:on|in|during|last|at)\s+$"
)
# "It had been due to sail on Saturday": that Saturday may be over by now, or not.
_HAD_BEEN_DUE = deferred(
    r"\bhad\s+(?:\w+ly\s+)?(?:been\s+)?(?:\w+ly\s+)?(?:due|scheduled|expected|supposed|set|meant|slated)"
    r"\s+to\s+[^.;:!?]{0,40}$",
    re.IGNORECASE,
)  # fmt: skip


# "The first strike in five years", "the biggest gain in a decade": how long, whatever the tense.
_BIGGEST_IN = deferred(
    r"\b(?:first|second|third|last|only|once|most|least|best|worst|\w{3,}est)\b[^.,;:!?]{0,50}\bin\s+"
    r"(?:about\s+|almost\s+|nearly\s+|more\s+than\s+|over\s+|at\s+least\s+)?$",
    re.IGNORECASE,
)
# "They had heard nothing as of Monday morning": so far, by the time of writing.
_SO_FAR = deferred(r"(?<!effective\s)(?<![.!?]\s)(?<!^)\bas\s+of\s+$", re.IGNORECASE)
# How a text ends that this pattern may match.
_IN = ("in", "about", "almost", "nearly", "than", "over", "least")


# "It is trying to sell itself, under a June agreement": the month is the noun's.
_UNDER_A = deferred(
    r"\b(?:under|after|following|since|despite)\s+(?:an?|the|its|his|her|their)\s+$", re.IGNORECASE
)
# "Planned a rally in Lund on Saturday", "a summit set for Oslo in April": not yet, when it is told.
_PLANNED = deferred(
    r"\b(?:(?:planned|scheduled|slated)\s+(?:an?|another|new|two|three|more|talks|elections)\b[^.,;:!?]{0,60}"
    r"|(?:set|slated|planned|scheduled)\s+for\s+(?:[A-Z][\w.'’-]+\s+){1,4}(?:on|in|at))\s+$"
)
# "Discussed the upcoming vote on Friday": it has not been, whoever spoke of it.
_UPCOMING = deferred(
    r"\b(?:upcoming|forthcoming|impending)\s+(?:[\w'’-]+\s+){1,6}(?:on|in|at)\s+$", re.IGNORECASE
)
# "Work went on, with racing to resume on Friday": no verb stands above this infinitive.
_WITH_IT_TO = deferred(
    r"(?:,\s+|\b(?:while|and)\s+|\s)with\s+(?:[\w'’-]+\s+){1,10}to\s+(?:be\s+\w+|re-?open|re-?start|"
    r"resume|begin|start|open|close|end|return|follow|conclude|continue|take\s+(?:place|effect)|"
    r"go\s+on\s+sale|run|arrive|leave)\s+(?:on\s+|in\s+)?$"
)
# "In effect since March", "tensions rose ahead of Friday's vote": the word itself says which way.
_SINCE = _ending("since")
_AHEAD_OF = _ending(r"ahead\s+of|in\s+the\s+run-up\s+to|on\s+the\s+eve\s+of|upcoming|forthcoming")
# What could not be done has been tried: "could not be reached on Friday".
_TRIED = deferred(
    r"\b(?:could(?:\s+not|n['’]t)|(?:neither|nor|nobody|none|no\s+one)\b[^.;:!?]*\bcould)\b"
    r"(?!.*\b(?:will|would|may|might|can|should|must|could|to)\b)[^.;:!?]*$",
    re.IGNORECASE,
)
# What is spoken of as known has happened, whoever "will appeal Friday's ruling".
_KNOWN = deferred(
    r"['’]s\s+(?:\w+\s+)?(?:ruling|verdict|judge?ment|attacks?|bombings?|blasts?|explosions?|shootings?|"
    r"killings?|raids?|crash|earthquake|quake|accident|disaster|massacre|violence|clashes|defeat|"
    r"victory|remarks?|comments|arrests?|incident|collapse|plunge)\b"
    r"(?!\s+(?:will|would|may|might|could|should|is|are)\b)"
)


# "Tax would be nothing in a quarter that made a loss": no date, a quarter of a kind.
_THAT_DID = deferred(r"\s+(?:that|which|when|where|in\s+which|during\s+which)\s+[a-z]")


def _is_of_a_kind(left: str, after: str) -> bool:
    return left.endswith("in ") and _THAT_DID.match(after) is not None


def _has(text: str, *pieces: str) -> bool:
    """Tell whether one of the pieces of words is in a text: much cheaper to ask than a pattern."""
    for piece in pieces:  # noqa: SIM110 - a generator's frame would cost as much as the pattern
        if piece in text:
            return True
    return False


def tense_told_beside(before: str, after: str) -> Tense | None:
    """Return the tense that the words around a date settle, or None where they settle nothing.

    `before` and `after` are the text on both sides, as far as the sentence goes or farther.

    >>> tense_told_beside("The regulator gave the bank until ", " to answer.").value
    'future'
    >>> tense_told_beside("It beat the record set on ", ".").value
    'past'
    """
    left, beside = before[-NEAR:], before[-_BESIDE:]
    lowered = left.lower()
    if _DEADLINE_TO.match(after) and _UNTIL.search(beside):
        return Tense.FUTURE
    if _KNOWN.match(after) or ("could" in lowered and _TRIED.search(left)):
        return Tense.PAST
    if _is_ahead(left, lowered) or (_AS_THE_DAY.match(after) and _SET_A_DAY.search(beside)):
        return Tense.FUTURE
    if _has(lowered, " for ", " until ", " till ", " through ") and (
        _SET_FOR.search(left) or _STILL.search(left) or _FOR_SO_LONG_FROM.search(left)
    ):
        return Tense.FUTURE
    if "will" in lowered and _WILL_AND.search(left):
        return Tense.FUTURE
    if "TO " in left and _CAPITALS.search(left):
        return Tense.FUTURE
    if "had" in lowered and _HAD_BEEN_DUE.search(left):
        return Tense.NONE
    if "since" in lowered and _SINCE.search(beside):
        return Tense.PAST
    if lowered.endswith("as of ") and _SO_FAR.search(left):
        return Tense.PAST
    if lowered.rstrip().endswith(_IN) and _BIGGEST_IN.search(left):
        return Tense.NONE
    if _is_of_a_kind(left, after):
        return Tense.NONE
    if _has(lowered, "set", "planned") and (_SET_ON.search(beside) or _SET_UP.search(left)):
        return Tense.PAST
    of_a_noun = after[:1] == " " and after[1:2].islower() and _UNDER_A.search(left)
    return Tense.PAST if of_a_noun else None


def _is_ahead(left: str, lowered: str) -> bool:
    """Tell whether the words before a date announce it: it is put off to it, or planned for it."""
    return bool(
        (_has(lowered, *_PUTTING_OFF) and _PUT_OFF.search(left))
        or (
            _has(lowered, "ahead", "run-up", "eve of", "coming")
            and _AHEAD_OF.search(left[-_BESIDE:])
        )
        or ("record" in lowered and _OF_RECORD.search(left[-_BESIDE:]))
        or (_has(lowered, "set", "planned", "scheduled", "slated") and _PLANNED.search(left))
        or (_has(lowered, "coming", "impending") and _UPCOMING.search(left))
        or ("with " in lowered and _WITH_IT_TO.search(left))
    )


# ---- in the present, or without a verb ----------------------------------------------------------

# Verbs of timetables: in the present, and beside a date, they tell what is to come.
_TIMETABLE = (
    "begins? starts? opens? ends? closes? leaves? arrives? departs? returns? resumes? expires? "
    "reopens? commences? convenes? premieres? goes go flies fly travels? meets? visits? heads? "
    "hosts? plays? faces? votes? addresses address holds? hears? releases? publishes publish "
    "unveils? launches launch debuts? sits? tours? speaks? delivers? decides? rules? retires? "
    "turns? gathers? looms? falls? matures? lapses? airs? ships? sails? marches march rallies "
    "rally receives? appears? reports? celebrates? marks? takes? comes? steps? runs? lands? "
    "welcomes? hands? testifies testify joins? moves? becomes? presents? kicks?"
)
_VERB = r"\b(?:" + "|".join(_TIMETABLE.split()) + r")\b"
_TIMETABLE_BEFORE = deferred(
    rf"(?<!\bto\s){_VERB}(?:\s+(?!(?:for|from|over|of|since|after|before)\b)[\w'’$%-]+){{0,6}}?"
    rf"\s+(?:(?:on|in|at|by)\s+)?{_EARLY}$"
)
_AHEAD = deferred(
    r"\b(?:[Bb]y|[Uu]ntil|till|"
    r"(?:runs?|lasts?|continues?|(?:is|are)\s+(?:on|open))\b[^.,;]{0,30}\s(?:from|through|between)|"
    r"(?:is|are)\s+[\w\s]{0,30}through|ahead\s+of|in\s+time\s+for|"
    r"(?:[Dd]eadline|[Cc]losing\s+date|[Dd]ue|[Oo]n\s+sale)(?:\s+is)?:?(?:\s+(?:by|on|from))?|"
    r"(?:is|are|’s|'s)\s+(?:\w+\s+)?(?:due|expected|scheduled|set|planned|slated)\b[^.,;]{0,24}|"
    r"(?:takes?|comes?|goes?)\s+(?:effect|place|into\s+(?:force|effect)|on\s+sale)"
    rf"(?:\s+\w+){{0,2}})\s+{_EARLY}$"
)
_FROM_THEN_ON = deferred(
    rf"(?:^|[.!?,;:]\s+)(?:from|starting|beginning|effective|as\s+of|as\s+from|"
    rf"with\s+effect\s+from)\s+(?:on\s+|in\s+)?{_EARLY}$",
    re.IGNORECASE,
)
_TO_SOMETHING = deferred(r"\s*(?:[-–—]|to\b|until\b|till\b|through\b)")
_AHEAD_OF_AN_EVENT = deferred(
    r"\b(?:ahead\s+of|before|in\s+the\s+run-up\s+to|preparing\s+for)\s+[^.,;:!?]{3,40}\s(?:on|in|at)\s+$",
    re.IGNORECASE,
)
_AFTER_AN_EVENT = deferred(
    r"\b(?:after|following|since)\s+[^.,;:!?]{3,40}\s(?:on|in|at)\s+$", re.IGNORECASE
)


# "On Sunday, Wolfsburg is at home", "is in Rome on Sunday": where one is on a day to come.
_FRONTED = deferred(r"(?:^|[.!?]['\"”’)]*\s+)(?:[Oo]n|[Cc]ome|[Nn]ext)\s+$")
# "Monday marks ten years since": a day that the text speaks of as a day.
_DAY_THAT_IS = deferred(r"\s+(?:is|marks|brings)\s")
_IS_SOMEWHERE = deferred(
    r"(?:\b(?:is|are)|['’](?:s|re))\s+(?:at\s+home|away|back|in|at|off|out|on)\b"
    r"(?:\s+(?!(?:after|following|since|because|from|over|for|when|where|who|that|which|amid)\b)"
    r"[\w'’-]+){0,5}?\s+on\s+$"
)
# "Has another hurdle with a key vote on Thursday": one that nobody has told of before.
_SOME_EVENT = deferred(
    r"\b(?:an?|another|one|two|three)\s+(?:[\w'’-]+\s+){0,3}?(?:vote|votes|match|matches|game|games|hearing|"
    r"meeting|meetings|election|elections|summit|debate|final|semi-?final|fixture|visit|trip|"
    r"conference|deadline|interview|rally|march|strike|concert|show|launch|auction|exam|"
    r"referendum|test|trial|ceremony|briefing|date)(?:\s+(?:with|against|in|at|of|by)\s+"
    r"(?:[\w'’-]+\s+){1,4}?)?\s*\bon\s+$"
)
_HAS_SOME = deferred(r"\b(?:has|have|faces?|holds?|hosts?|there\s+(?:is|are)|there['’]s)\b")


def tense_told_by_a_present(before: str, after: str) -> Tense | None:
    """Return FUTURE where a verb in the present tells of a day to come; None if it does not say.

    Asked only where the governing verb is in the present.

    >>> tense_told_by_a_present("She is in Rome on ", ".").value
    'future'
    """
    left = before[-NEAR:]
    if (after.startswith(",") and _FRONTED.search(left)) or _DAY_THAT_IS.match(after):
        return Tense.FUTURE
    if _IS_SOMEWHERE.search(left):
        return Tense.FUTURE
    return Tense.FUTURE if _HAS_SOME.search(left) and _SOME_EVENT.search(left) else None


# "See you Friday!", "Are you free on Friday?"
_INVITING = deferred(
    r"(?:^|[.!?:]['\"”’]?\s+)(?:See|Come|Join|Meet|Tune|Catch|Don['’]t\s+miss|(?:Are|Is|Do|Can)\s+(?:you|we|he|"
    r"she|they|it))\b[^.;!?]*$"
)


def tense_told_in_the_present(before: str, after: str) -> Tense | None:
    """Return the tense of a date beside a verb in the present, or beside none; None if untold.

    A timetable is told in the present: "the envoys meet Monday", "from Monday masks are worn".

    >>> tense_told_in_the_present("The envoys meet ", " in Rome.").value
    'future'
    """
    left = before[-NEAR:]
    owns = after[:2] in {"'s", "’s"}
    if _AHEAD.search(left) or (_FROM_THEN_ON.search(left) and not _TO_SOMETHING.match(after)):
        return Tense.FUTURE
    if _AFTER_AN_EVENT.search(left):
        return Tense.PAST
    if _AHEAD_OF_AN_EVENT.search(left):
        return Tense.FUTURE
    if not owns and _TIMETABLE_BEFORE.search(left):
        return Tense.FUTURE
    return Tense.FUTURE if _INVITING.search(left) else None
