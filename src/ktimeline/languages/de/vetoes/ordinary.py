"""Words of time in another sense: ages, "nun ja", "gut einen Tag", "im Jahr" as a date."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.de.verbs import form_of
from ktimeline.languages.de.vetoes.patterns import (
    LENGTHS,
    PLAIN,
    after_as_written,
    before_as_written,
)

__all__ = ["veto"]

veto = VetoBook()


# ---- ages ---------------------------------------------------------------------------------------


@veto("Er ist 22 Jahre alt.", "Die 16 Jahre jüngere Frau kam.", "Das Kind ist drei Monate alt.",
      "Wer 26 Jahre noch nicht vollendet hat, zahlt nichts.",
      rules=LENGTHS)  # fmt: skip
def old_or_young(site: Site) -> bool:
    return bool(
        re.match(
            r"\s+(?:alt|jung|älter|jünger|jüngst|ält|(?:noch nicht )?vollende)", site.after(24)
        )
    )


_YOUNG = re.compile(
    r"\b(?:kinder|jugendliche|buben|mädchen|schüler|erwachsene|personen|menschen|senioren|frauen|"
    r"männer|leute|gruppe)n?\s+(?:im\s+alter\s+)?(?:ab|bis|von|unter|über|zwischen|zu)?\s*$"
)


@veto("Wählen darf man ab 16 Jahren.", "Er starb im Alter von 60 Jahren.",
      "Mit 16 Jahren zog sie fort.", "Kinder von sechs bis zehn Jahren dürfen mit.",
      "Jugendliche zwischen 14 und 18 Jahren dürfen mit.",
      "Kinder unter sechs Jahren zahlen nichts.", rules=LENGTHS)  # fmt: skip
def age_after_its_preposition(site: Site) -> bool:
    if not re.search(r"jahren?$", site.words):
        return False
    if _YOUNG.search(site.before(48)):
        return True
    if re.search(r"\b(?:ab|alter\s+(?:von|zwischen)|altersgrenze\s+von)\s+$", site.before(20)):
        return True
    if site.words.startswith(("unter ", "über ")):
        return site.words.endswith("jahren") and not re.search(r"\b(?:seit|vor|nach)\s+$",
                                                               site.before(6))  # fmt: skip
    count = re.match(r"(?:nur |erst |schon |knapp |gerade einmal )?\w+ jahren$", site.words)
    return count is not None and bool(re.search(r"\bmit\s+$", site.before(5)))


# What lasts, by the endings of abstract nouns; people have other ones.
_LASTS = re.compile(
    r"\s+(?:[a-zäöüß]+\s+)?(?=[A-ZÄÖÜ])(?i:[\w-]*?(?:ung|heit|keit|schaft|ion|tum|zeit|dauer|frist|haft|"
    r"strafe|krieg|kurs|reise|aufenthalt|vertrag|pause|studium|ausbildung|besuch|bestehen|jubiläum|"
    r"streit|kampf|sperre|arbeit|phase|periode|einsatz|lehre|laufzeit|praktikum|programm|"
    r"abwesenheit|suche|prozess|verfahren|planung|tour|fahrt|wanderung|treffen|fest|turnier|"
    r"seminar|urlaub|feier|ehe|dienst|karriere|laufbahn|geschichte|pacht|garantie|gefängnis|"
    r"wirken|wirkens|projekt|abkommen|finanzierung|rückstand|engagement|verspätung|sanierung|"
    r"bauzeit|krise|liebe|debatte|serie|bedenkzeit|tagung|messe|festival|lager|camp|konferenz))\w{0,2}\b"
)


@veto("Die 22-Jährige gewann.", "Der 47-jährige Bauer kam.", "Ein zwölfjähriger Bub fehlte.",
      "Der unter 35-Jährige siegte.", rules=LENGTHS)  # fmt: skip
def age_in_an_adjective(site: Site) -> bool:
    if not re.search(r"jährig\w{0,2}$", site.words):
        return False
    return not _LASTS.match(after_as_written(site, 60))


@veto("Eines Tages kam er wieder.", rules=LENGTHS)
def some_day(site: Site) -> bool:
    return site.words == "eines tages" and not re.search(
        r"\b(?:innerhalb|binnen|während)\s+$", site.before(12)
    )


@veto("Eines Abends war er fort.", rules="in_the_part_by_its_adverb")
def some_evening(site: Site) -> bool:
    return bool(re.search(r"\beines\s+$", site.before(8)))


@veto("Für den langjährigen Einsatz gab es Lob.", rules=LENGTHS)
def long_and_no_number(site: Site) -> bool:
    return site.words.startswith("langjährig")


_LENGTHENING = word_set("lange ganze volle endlose halbe weitere bange wenige")
_OWNED = re.compile(
    r"\b(?:(?:mein|dein|sein|ihr|unser|euer|eur|jeweilig|einzeln|ander|solch|schwer|schön)"
    r"(?:e|en|er)?)\s+$"
)


@veto("Sie genoss ihre Tage am See.", "Das gilt für die jeweiligen Tage.", rules=LENGTHS)
def days_of_somebody(site: Site) -> bool:
    bare = re.fullmatch(r"tagen?|jahren?|stunden|wochen|monaten?|minuten", site.words)
    return bare is not None and bool(_OWNED.search(site.before(14)))


@veto("Es waren angenehme Tage am See.", "Nun kommen schwierige Jahre.", rules=LENGTHS)
def times_of_a_kind(site: Site) -> bool:
    if re.fullmatch(r"tage|jahre|stunden|wochen|monate", site.words) is None:
        return False
    kind = re.search(r"\b([a-zäöüß]{4,}e)\s+$", before_as_written(site, 24))
    return kind is not None and kind[1] not in _LENGTHENING and form_of(kind[1]) is None


@veto("Der Rat will hier tagen.", "Sie tagen hier.", rules=LENGTHS)
def verb_and_no_noun(site: Site) -> bool:
    return site.text[site.start : site.end] == "tagen"


# ---- vague words --------------------------------------------------------------------------------


@veto("Das ist nun einmal so.", "Er kann nun gehen.", "Nun ja, es ging gut.",
      "Nun folgt der Beweis.", rules="any_vague")  # fmt: skip
def nun_joins_sentences(site: Site) -> bool:
    # Like the English "now", but oftener "and so": a time for sure after a preposition.
    if site.words != "nun":
        return False
    return not re.search(r"\b(?:von|ab|bis|erst)\s+$", site.before(6))


@veto("Er kam zu früh.", rules=f"{PLAIN} in_the_part")
def early_and_no_morning(site: Site) -> bool:
    return site.words == "früh"


@veto("So bald wie möglich will er kommen.", "Das geschah so bald nicht.", rules="any_vague")
def as_soon_as(site: Site) -> bool:
    return site.words == "bald" and bool(re.search(r"\b(?:so|allzu)\s+$", site.before(7)))


@veto("Guten Morgen, sagte sie.", "Sie rief guten Morgen!", rules="time_mention in_the_part")
def greeting(site: Site) -> bool:
    return bool(re.search(r"\bguten?\s+$", site.before(6)))


@veto("Er besitzt zwei Morgen Land.", "Der Morgen war kalt.", "Ein neuer Morgen kam.",
      rules=PLAIN)  # fmt: skip
def morgen_is_a_noun(site: Site) -> bool:
    if site.words != "morgen" or not site.text[site.start].isupper():
        return False
    before = site.text[: site.start].rstrip()[-1:]
    return bool(before) and before not in '.!?:"„“»«(–-…' and "\n" not in site.before(2)
