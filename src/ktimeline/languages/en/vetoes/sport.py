"""Words of time that count something else in sport: halves, quarters, centuries of runs."""

from __future__ import annotations

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import LENGTHS, PLAIN, pattern
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_AROUND = 160  # code points on each side: the sentence and its neighbours

_PART_OF_A_GAME = deferred(
    r"(?:(?:early|late|later|earlier|midway) (?:in|into|through) )?"
    r"(?:(?:the )?(?:start|beginning|opening|middle|end|rest|remainder) of )?(?:the )?"
    r"(?:(?:first|second|opening|final|last|latter)[ -]half"
    r"|(?:first|second|third|fourth|opening|final|last)[ -](?:quarter|period))"
)
_OF_A_GAME = pattern(
    "goals? goalless scored scorer scoring scoresheet equali[sz]er equali[sz]ed keeper goalkeeper "
    "striker midfielder midfield defenders? penalties kick(?:ed|s|-off)? header headed crossbar "
    "half-?time full-?time substitutes? substituted referee offside touchdowns? quarterback yards? "
    "interception fumble(?:d|s)? rebounds? basket(?:s|ball)? three-pointers? free-throws? dunk "
    "puck power-play goaltender matches coach teammates? football soccer rugby hockey league cup "
    "tries try-line scrum championship playoffs? fixture ball possession pitch stoppage-time "
    "injury-time extra-time whistle",
    r"\b(?:{})\b",
)
_OF_MONEY = pattern(
    "sales revenues? profits? earnings income growth economy economic fiscal shares? forecasts? "
    "gdp output prices demand inflation billion orders deliveries production exports imports "
    "investors analysts results year years 19\\d\\d 20\\d\\d",
    r"\b(?:{})\b",
)


def _speaks_of(site: Site, width: int) -> str:
    return f"{site.before(width)}\n{site.after(width)}"


@veto(
    "The striker scored twice in the second half.",
    "The visitors scored late in the second half.",
    "The quarterback threw an interception in the fourth quarter.",
    rules=PLAIN,
    words=_PART_OF_A_GAME,
)
def part_of_a_game(site: Site) -> bool:
    around = _speaks_of(site, _AROUND)
    return bool(_OF_A_GAME.search(around)) and not _OF_MONEY.search(around)


_OF_BUSINESS = deferred(
    r"\b(?:percent|per cent|profits?|loss(?:es)?|costs|turnover|bookings|margins?|volumes?|"
    r"dividend|quarter|company|firm|bank|tax|trade|market|budget|spending|rates?)\b|[%$€£]"
)


@veto("They led in the first half.", words=frozenset(["first half", "the first half"]))
def half_of_no_year(site: Site) -> bool:
    if site.after(4) == " of ":
        return True  # "of the hike": a half of a year would be one mention with it
    around = _speaks_of(site, _AROUND)
    return not (_OF_MONEY.search(around) or _OF_BUSINESS.search(around))


_OF_CRICKET = pattern(
    "batsm[ae]n batt(?:ers?|ing) bowl(?:ed|ers?|ing) wickets? innings runs overs? cricket(?:ers?)? "
    "unbeaten lbw caught test-match odis? t20",
    r"\b(?:{})\b",
)
_CENTURIES = deferred(
    r"(?:(?:an?|one|two|three|four|five|his|her|their) )?(?:half[ -])?centur(?:y|ies)"
)


@veto(
    "The opener fell short of a century when he was caught behind.",
    "He made two centuries and took four wickets.",
    "It was the first of two centuries in that innings.",
    rules=LENGTHS,
    words=_CENTURIES,
)
def century_of_runs(site: Site) -> bool:
    return _OF_CRICKET.search(_speaks_of(site, _AROUND)) is not None


_COUNTED_OFF = pattern(
    "holes? birdie[ds]? bogey(?:ed|s)? eagles? par putts? tees? fairways? greens? golf innings? "
    "laps? rounds? floors? storeys? ballots? attempts? votes? tr(?:y|ies) fences? jumps? chapters? "
    "verses? steps? rungs? furlongs? beats? bars? strokes?",
    r"\b(?:{})\b",
)


@veto("A bogey on the ninth, and he was level.", "Of twelve ballots he won on the tenth.",
      rules="day_of_the_month_in_words")  # fmt: skip
def one_of_those_counted(site: Site) -> bool:
    return _COUNTED_OFF.search(site.before(160)) is not None
