"""A day that something is called, set or announced for: it lies ahead, though told as done."""

from __future__ import annotations

import re

from ktimeline.model.pattern import deferred
from ktimeline.syntax.leads import EARLY, ending, has_any

__all__ = ["is_announced"]

# "Payable 2 May to holders of record 3 April": the register closes on a day that is announced.
_OF_RECORD = ending(
    r"(?:share|stock|unit)?holders\s+of\s+record(?:\s+(?:on|at|as\s+of))?"
    r"|(?:shares?|stock|units)\s+of\s+record(?:\s+(?:on|at|as\s+of))?"
    r"|(?:share|stock|unit)?holders\s+(?:registered|on\s+the\s+register)(?:\s+(?:on|at|as\s+of))?"
)
# "Set a hearing for 9 April", "the trial is fixed for March".
_SET_FOR = ending(
    r"(?:set|sets|setting|fixed|fixes|scheduled|schedules)\s+(?:(?:an?|the|its|another)\s+)?"
    r"(?:[\w'’-]+\s+){1,3}for"
)
# "Talks are fixed for Monday"
_IS_FIXED_FOR = ending(
    r"(?:is|are|has\s+been|have\s+been)\s+(?:now\s+)?(?:fixed|arranged|booked|billed|pencilled\s+in)\s+for"
)
# "Cancels school for Friday", "booked the hall for May": what had been booked may be over.
_BOOKED_FOR = deferred(
    r"(?<!had )(?<!had been )\b(?:cancel(?:s|led|ed|ling|ing)?|call(?:s|ed|ing)?\s+off|"
    rf"book(?:s|ed)|reserv(?:es|ed))\s+(?:[\w'’-]+\s+){{0,4}}?for\s+{EARLY}$"
)
# "Her book, out on Tuesday", "in cinemas from Friday"
_WENT_ON = deferred(
    r"\b(?:rained|snowed|burn(?:ed|t)|lasted|ran|raged|blew|fought|worked|fell|lay|sat|stood|slept|"
    r"waited|queued|walked|talked|searched|shelled|bombed|was\s+(?:without|ill|missing|lost|trapped)|"
    r"were\s+(?:without|ill|missing|lost|trapped))\b"
)
_IN_THE_SHOPS = ending(
    r"(?:(?<=,\s)out|,\s+(?:out\s+)?in\s+(?:cinemas|theat(?:er|re)s|shops|stores|bookshops))"
    r"(?:\s+(?:on|from))?|in\s+(?:cinemas|theat(?:er|re)s|shops|stores|bookshops)\s+from"
)
# "Flights suspended for 30 days from Friday": what is told of runs from then on.
_FOR_SO_LONG_FROM = ending(
    r"for\s+(?:[\w-]+\s+){1,2}(?:hours|days|weeks?|months?|years?|fortnight)\s+"
    r"(?:from|starting|beginning)"
)
# "Called a strike for Friday", "declared three days of mourning, beginning on Wednesday".
_ACT = (
    r"(?:strike|stoppage|walkout|boycott|lockdown|shutdown|curfew|truce|cease-?fire|armistice|mourning|"
    r"blockade|ban|moratorium|holiday|recess|halt|pause|emergency|rally|rallies|protests?|march|"
    r"demonstrations?|elections?|referendum|poll|vote|summit|meeting|session|conference|hearing|"
    r"inquiry|quarantine|rationing|fast|vigil|sit-in|campaign|levy|tariffs?|sanctions|restrictions)"
)
_CALLED = (
    r"\b(?:called?|calls|calling|declar(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|order(?:s|ed|ing)?|"
    r"agree(?:s|d|ing)?(?:\s+(?:to|on))?|proclaim(?:s|ed)?|decreed?|convened?|proposed?|approved?|"
    r"impos(?:e|es|ed|ing)|offered|promised|unveiled)"
)
_CALLED_FROM = deferred(
    rf"{_CALLED}\s+(?:[\w'’-]+\s+){{0,5}}?{_ACT}(?:\s+(?:of|on|in|against|at|over)\s+(?:[\w'’-]+\s+){{0,4}}?"
    rf"[\w'’-]+)?,?\s+(?:from|starting|beginning|effective|as\s+of|as\s+from)\s+(?:on\s+|in\s+)?{EARLY}$",
    re.IGNORECASE,
)
_CALLED_FOR = deferred(
    rf"\b(?:called|calls|calling|convened|arranged)\s+(?:[\w'’-]+\s+){{0,4}}?{_ACT}"
    rf"(?:\s+in\s+(?:[\w'’-]+\s+){{0,3}}?[\w'’-]+)?\s+for\s+{EARLY}$",
    re.IGNORECASE,
)
# "Voted to strike from Friday"; "agreed on a vote in May".
_VOTED_FROM = deferred(
    rf"\b(?:voted|chose|opted)\s+to\s+(?:[\w'’-]+\s+){{1,5}}?from\s+{EARLY}$", re.IGNORECASE
)
_AGREED_ON = deferred(
    rf"\bagreed?\s+(?:on|to)\s+(?:hold\s+)?(?:[\w'’-]+\s+){{0,3}}?{_ACT}\s+in\s+{EARLY}$",
    re.IGNORECASE,
)
# "Agreed to a truce to take effect on Friday", "ordered an inquiry, to report by May".
_TO_BEGIN = deferred(
    r"(?:\ban?\s+(?!(?:first|last|only|second|third|latest|next)\b)(?:[\w'’-]+\s+){0,3}?[\w'’-]+|,)"
    r"\s+to\s+(?:take\s+effect|take\s+place|come\s+into\s+(?:force|effect)|go\s+into\s+(?:force|effect)|"
    rf"begin|start|run|last|report(?:\s+back)?)\s+(?:on\s+|in\s+|at\s+|by\s+|from\s+|until\s+){EARLY}$"
)
# "Will open on Thursday, shut on Friday and stay shut on Monday": no form tells these verbs apart.
_WILL_AND = deferred(
    r"\b(?:will|shall|must)\s+[^.;:!?]{0,80}?(?:,|\band|\bor|\bbut)\s+(?:(?:then|also|again|stay|remain)\s+)*"
    r"(?:shut|cut|put|set|hit|let|read|quit|spread|cost|close|open)(?:\s+(?:again|down|off|out))?"
    r"(?:\s+(?:on|in|at))?\s+$"
)
# "PM TO QUIT IN JULY"
_CAPITALS = deferred(r"(?:^|\n)[^a-z\n]*\bTO\s+[A-Z]+\b[^a-z\n.!?]*$")
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
# "Tensions rose ahead of Friday's vote": the word itself says which way.
_AHEAD_OF = ending(r"ahead\s+of|in\s+the\s+run-up\s+to|on\s+the\s+eve\s+of|upcoming|forthcoming")
# "His third book, due out in the autumn, is set in Hull"; "was due out in May" may be over.
_DUE_OUT = deferred(
    r"(?:(?<!was\s)(?<!were\s)(?<!been\s)\bdue\s+(?:out|back|home|up|here|"
    r"for\s+(?:release|publication|completion|renewal|delivery)))\s+(?:(?:on|in|at|by|from)\s+)?"
    r"(?:the\s+|early\s+|late\s+)*$"
)
# "As winter approaches", "with Christmas coming".
_APPROACHES = deferred(
    r"\s+(?:approaches|approaching|nears|nearing|looms|looming|draws\s+near|drawing\s+near|"
    r"(?:is\s+)?(?:coming|around\s+the\s+corner))\b(?!\s+(?:from|out|to|under|home)\b)"
)
# "Oil for August delivery", "December futures": goods are sold for a month to come.
_DELIVERED = deferred(r"\s+(?:delivery|futures)\b")
# "Monday and Tuesday look unsettled": the day itself is forecast.
_LOOKS = deferred(
    r"(?:(?:,\s+\w+day)*\s+(?:and|or|to)\s+\w+day)?\s+(?:looks?|promises?)\s"
    r"(?!(?:back|at|for|after|into)\b)"
)
_AS_A_SUBJECT = deferred(r"(?:^|[.!?;:,\n]['\"”’]?\s*['\"“‘]?|\b(?:and|but|while|that)\s+)$")


def is_announced(left: str, lowered: str, after: str) -> bool:
    """Tell whether what stands around a date announces it, whatever the tense of its verb.

    `left` is what stands before the date, `lowered` the same in lower case, `after` what follows.

    >>> is_announced("The union called a strike for ", "the union called a strike for ", ".")
    True
    """
    if " for " in lowered and (
        _SET_FOR.search(left)
        or (_FOR_SO_LONG_FROM.search(left) and not _WENT_ON.search(left))
        or _IS_FIXED_FOR.search(left)
        or _BOOKED_FOR.search(left)
    ):
        return True
    if _is_called(left, lowered) or _APPROACHES.match(after) or _DELIVERED.match(after):
        return True
    if _LOOKS.match(after) and _AS_A_SUBJECT.search(left):
        return True
    return bool(
        (has_any(lowered, "ahead", "run-up", "eve of", "coming") and _AHEAD_OF.search(left[-50:]))
        or (has_any(lowered, "record", "regist") and _OF_RECORD.search(left[-50:]))
        or (
            has_any(lowered, ", out ", "in c", "in s", "in t", "in b")
            and _IN_THE_SHOPS.search(left[-50:])
        )
        or (has_any(lowered, "set", "planned", "scheduled", "slated") and _PLANNED.search(left))
        or (has_any(lowered, "coming", "impending") and _UPCOMING.search(left))
        or ("due " in lowered and _DUE_OUT.search(left[-50:]))
        or ("with " in lowered and _WITH_IT_TO.search(left))
        or ("will" in lowered and _WILL_AND.search(left))
        or ("TO " in left and _CAPITALS.search(left))
    )


def _is_called(left: str, lowered: str) -> bool:
    """Tell whether a day is the one that a strike, a truce, an inquiry is called or ordered for."""
    if " to " in lowered and _TO_BEGIN.search(left):
        return True
    if has_any(lowered[-28:], "from ", "starting ", "beginning ", "effective ", "as of "):
        return _CALLED_FROM.search(left) is not None or _VOTED_FROM.search(left) is not None
    if "agree" in lowered and _AGREED_ON.search(left):
        return True
    return " for " in lowered and _CALLED_FOR.search(left) is not None
