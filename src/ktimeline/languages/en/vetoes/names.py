"""Names that hold a word of time: papers, people, streets, titles of books and films."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.en.vetoes.patterns import (
    LENGTHS,
    PLAIN,
    after_as_written,
    before_as_written,
    leads_a_capital,
    pattern,
)
from ktimeline.model.pattern import deferred

__all__ = ["veto"]

veto = VetoBook()

_MONTHS_OF_PEOPLE = frozenset(["april", "may", "june", "august"])
_SEASONS = frozenset(["summer", "autumn", "winter", "spring", "fall"])
_DAYS = frozenset(["monday", "tuesday", "wednesday", "friday", "saturday", "sunday"])


# A capital inside of a sentence: the word before it runs on without a stop.
_RUNS_ON = deferred(r"[a-z],? $")


# ---- papers, shows and companies ----------------------------------------------------------------

_PAPER = deferred(
    r"\s(?:Times|Post|Telegraph|Mail|Mirror|Express|Herald|Tribune|Observer|Independent|Review|"
    r"Evening\sPost|Prayers|Live|Lights|Football|Fever|Massacre|Matinee|"
    r"(?:Night|Morning)\s(?:Club|Show|Live|Lights|Football|Fever|Massacre|Dinner|Raw|Takeaway))\b"
)
# "The Sunday Star Times", "the Sunday New York Times".
_SUNDAY_PAPER = deferred(
    r"\s(?:[A-Z][a-z]+\s){1,2}(?:Times|Post|Telegraph|Mail|Mirror|Express|Herald|Tribune|News|World)\b"
)
_PROGRAMMES = frozenset(["this week", "this morning", "this hour", "last week", "last night"])
_STATION = deferred(r"\b(?:USA|[A-Z]{3,4}|Radio|Russia|Psychology|History|India)\s$")
_PAPER_ON_SUNDAY = deferred(r"\b(?:Mail|Independent|Scotland)\son\s$")


@veto(
    "She reads the Sunday Times.",
    "It ran in the Saturday Evening Post.",
    "Saturday Night Live mocked him.",
)
def name_of_a_paper(site: Site) -> bool:
    return leads_a_capital(site) and _PAPER.match(after_as_written(site, 24)) is not None


@veto("The Mail on Sunday ran it.", "The Sunday Star Times ran it.", words=frozenset(["sunday"]))
def name_of_a_sunday_paper(site: Site) -> bool:
    if _SUNDAY_PAPER.match(after_as_written(site, 40)):
        return True
    return _PAPER_ON_SUNDAY.search(before_as_written(site, 16)) is not None


@veto("He writes for USA Today.", words=frozenset(["today"]))
def today_in_a_name(site: Site) -> bool:
    is_capital = site.text[site.start : site.end] == "Today"
    return is_capital and _STATION.search(before_as_written(site, 16)) is not None


_QUOTE = "\"'“‘`"


@veto('He spoke on ABC\'s "This Week".', "He said so on This Week with Ana Lund.",
      words=_PROGRAMMES)  # fmt: skip
def name_of_a_programme(site: Site) -> bool:
    if not all(word.istitle() for word in site.text[site.start : site.end].split()):
        return False
    lead = before_as_written(site, 3)
    return lead[-1:] in tuple(_QUOTE) or bool(_RUNS_ON.search(lead))


@veto("Twentieth Century Fox made it.", rules=PLAIN, words=lambda words: words.endswith("century"))
def name_of_a_studio(site: Site) -> bool:
    return site.after(4) == " fox"


@veto("The New York Daily News ran it.", "The Weekly Standard closed.",
      "She edits the China Daily.", rules="set_mention")  # fmt: skip
def habit_in_a_name(site: Site) -> bool:
    if not re.fullmatch(r"[A-Z][a-z]+", site.text[site.start : site.end]):
        return False
    if site.words.endswith("ly") and _OF_A_PLACE.search(before_as_written(site, 24)):
        return True
    return bool(re.match(r"\s[A-Z]", after_as_written(site, 2)))


_PERIODICAL = deferred(
    r"\s+(?:news)?(?:papers?|magazines?|tabloids?|broadsheets?|gazettes?|journals?|newsletters?|"
    r"periodicals?|publications?)\b"
)
_OF_A_PLACE = deferred(
    r"\b(?!(?:On|In|At|For|The|An?|Its|His|Her|Our|Their|And|But)\s)[A-Z][\w'’-]+\s$"
)
_ITS_NAME = deferred(r"\s+[\"“‘'‹«]?[A-Z]")


@veto("The French daily Le Soir ran it.", "It ran in a weekly magazine.", rules="set_mention",
      words=lambda words: words.endswith("ly"))  # fmt: skip
def habit_of_a_periodical(site: Site) -> bool:
    # A daily is a paper, and so is what it is called or called by.
    if _PERIODICAL.match(site.after(16)):
        return True
    is_named = _ITS_NAME.match(after_as_written(site, 4))
    return bool(is_named and _OF_A_PLACE.search(before_as_written(site, 24)))


_SHOW = deferred(r"\b(?:News|Entertainment|Sports|Access|Theatre|Business)\s$")


@veto("He spoke on World News Tonight.", rules=PLAIN, words=frozenset(["tonight"]))
def name_of_a_show(site: Site) -> bool:
    return _SHOW.search(before_as_written(site, 16)) is not None


@veto("He moved from Sunset Boulevard.", "She waited at Dawn Fraser's door.",
      rules="at_dawn at_dusk at_midday")  # fmt: skip
def name_of_a_twilight(site: Site) -> bool:
    return site.text[site.start].isupper()


_GAMES = deferred(r"\s(?:olympics|paralympics|(?:olympic |paralympic )?games)\b")


@veto("She won at the winter Olympics.", rules=PLAIN,
      words=lambda words: words.endswith(("winter", "summer")))  # fmt: skip
def season_of_the_games(site: Site) -> bool:
    return _GAMES.match(site.after(20)) is not None


# ---- people -------------------------------------------------------------------------------------

# Capitals kept: "the senator Tuesday" is a day.
_TITLE = pattern(
    "Mr Mrs Ms Miss Mx Dr Prof Professor Sen Senator Rep Gov Governor Sgt Sergeant Lt Lieutenant "
    "Capt Captain Col Colonel Gen General Judge Justice Detective Inspector Sir Dame Lord Lady "
    "Agent Theresa",
    r"\b(?:{})\.?\s+$",
)
_FIRST_NAME = pattern(
    "Alan Andrew Anna Anne Anthony Arthur Barbara Bill Bob Brian Charles Charlie Chris David Diane "
    "Donna Edgar Edward Elaine Elizabeth Eric Frank Fred Fredric George Harry Helen Henry Jack "
    "James Jane Jim Joan Joe John Johnny Jonathan Joseph Karen Kevin Linda Margaret Mark Martin "
    "Mary Michael Mike Nancy Paul Peter Philip Ralph Richard Robert Ron Ronald Ruth Sarah Simon "
    "Stephen Steve Steven Susan Theresa Thomas Tim Tom Tony Walter William",
    r"\b(?:{})\s+(?:[A-Z]\.\s+)?$",
)
# "In April Israel withdrew" has a preposition; "April Jones" has none.
_DATING = deferred(
    r"\b(?:in|since|by|until|during|of|last|this|next|late|early|mid|from|to|and)[\s-]+$"
)


@veto(
    "June Carter sang it.",
    "Mr. April laughed.",
    "April Jones was away.",
    "April O'Neil reports.",
    "John August adapted it.",
    rules=PLAIN,
    words=_MONTHS_OF_PEOPLE,
)
def month_is_a_person(site: Site) -> bool:
    before = before_as_written(site, 14)
    if _TITLE.search(before) or _FIRST_NAME.search(before):
        return True
    return bool(re.match(r"\s[A-Z]['\u2019A-Za-z]", after_as_written(site, 4))) and not (
        _DATING.search(site.before(10))
    )


@veto("Senator Winter voted no.", "Johnny Winter sang.", "Sgt. Friday took notes.", rules=PLAIN,
      words=_SEASONS | _DAYS)  # fmt: skip
def day_or_season_is_a_person(site: Site) -> bool:
    if not site.text[site.start].isupper():
        return False
    before = before_as_written(site, 14)
    if _TITLE.search(before):
        return True
    # "He met John Friday" is a day, oftener than not; a season never stands so.
    return site.words in _SEASONS and bool(_FIRST_NAME.search(before))


_PROPER = deferred(
    r"\b(?:Red\sOctober|Black\sSeptember|Guns\sof\sAugust|Ruby\sTuesday|Sheffield\sWednesday|"
    r"(?:Man|Girl)\sFriday|Wednesday\sAddams|Tuesday\sWeld|Indian\sSummer|Happy\sMondays|"
    r"Back\sSunday)\b"
)
_IN_PROPER = (_DAYS - {"monday", "saturday"}) | frozenset(
    ["october", "september", "august", "mondays", "summer", "indian summer"]
)


@veto("The judge, Ms. Summers, agreed.", "Then Shelley Winters spoke.", rules="set_mention",
      words=frozenset(["summers", "winters"]))  # fmt: skip
def season_is_a_surname(site: Site) -> bool:
    # English writes seasons small; a capital in mid-sentence makes a name of the plural.
    if site.text[site.start].islower():
        return False
    return bool(re.search(r"[\w.,]\s+$", site.before(3))) and not site.text.isupper()


@veto("The Hunt for Red October is a film.", "Sheffield Wednesday lost.", "Ruby Tuesday closed.",
      words=_IN_PROPER)  # fmt: skip
def name_with_a_day_or_month(site: Site) -> bool:
    if not site.text[site.start].isupper():
        return False
    first = max(0, site.start - 12)
    return any(
        found.start() <= site.start and site.end <= found.end()
        for found in _PROPER.finditer(site.text, first, site.end + 10)
    )


# ---- places, seasons, titles --------------------------------------------------------------------

_ROAD = deferred(r"\s(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Square|Plaza|Bridge)\b")


@veto("October Road is a dead end.", "They met in 15 May Square.", rules=PLAIN,
      words=lambda words: words[-1].isalpha())  # fmt: skip
def name_of_a_street(site: Site) -> bool:
    return leads_a_capital(site) and _ROAD.match(after_as_written(site, 12)) is not None


@veto(
    "The Autumn Harvest Uprising failed.",
    "In the Spring Offensive many died.",
    "The Summer Olympics began.",
    "The Winter's Tale is a play.",
    words=_SEASONS | {f"the {season}" for season in _SEASONS},
)
def season_in_a_name(site: Site) -> bool:
    season = site.words.removeprefix("the ")
    if not site.text[site.end - len(season)].isupper():
        return False
    return bool(re.match(r"(?:['\u2019]s)?\s[A-Z][a-z]", after_as_written(site, 5)))


@veto(
    "The Man of the Year award went to her.",
    "The Week magazine folded.",
    rules="the_unit_alone",
)
def title_of_the_year(site: Site) -> bool:
    return site.text[site.start : site.end].split()[-1].istitle()


_UNIT_IN_TITLE = deferred(
    r"(?P<lead>(?:the|an?)?\b ?(?:[a-z]+|\d+)?\b[ -]?(?:hundred )?)"
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)"
)
# A war that is named by its length tells that length.
_WAR = deferred(r"(?:['\u2019]?s?['\u2019]?)\s(?:[A-Z]\w+\s)?(?:War|Battles?|Offensive)\b")


@veto(
    "Seven Years in Tibet is a film.",
    "Ten Days That Shook the World is by Reed.",
    "The Hours is a film.",
    rules=LENGTHS,
    words=_UNIT_IN_TITLE,
)
def length_in_a_title(site: Site) -> bool:
    found = _UNIT_IN_TITLE.fullmatch(site.words)
    if found is None:
        return False
    unit = site.text[site.start + found.end("lead") : site.end]
    if not unit.istitle() or _WAR.match(after_as_written(site, 24)):
        return False
    # A capital that opens a sentence is no title's.
    return bool(found["lead"] or _RUNS_ON.search(before_as_written(site, 3)))


@veto(
    "28 Days Later is a film.",
    "The Day After Tomorrow is a film.",
    rules="time_mention",
    words=lambda words: words.endswith((" later", "after tomorrow")),
)
def shift_in_a_title(site: Site) -> bool:
    words = site.text[site.start : site.end].split()
    return all(word.istitle() or word.isdigit() for word in words)


@veto("Apocalypse Now is his best film.", "Back to the Future is a film.", rules="any_vague")
def vague_word_in_a_title(site: Site) -> bool:
    word = site.text[site.start : site.end].split()[-1]
    if not word.istitle():
        return False
    lead = site.text[max(0, site.end - len(word) - 3) : site.end - len(word)]
    return bool(_RUNS_ON.search(lead))
