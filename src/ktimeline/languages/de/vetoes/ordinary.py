"""Words of time in another sense: ages, "nun ja", "gut einen Tag", "im Jahr" as a date."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.de.vetoes.patterns import LENGTHS, PLAIN, after_as_written

__all__ = ["veto"]

veto = VetoBook()


# ---- ages ---------------------------------------------------------------------------------------


@veto("Er ist 22 Jahre alt.", "Die 16 Jahre jüngere Frau kam.", "Das Kind ist drei Monate alt.",
      rules=LENGTHS)  # fmt: skip
def old_or_young(site: Site) -> bool:
    return bool(re.match(r"\s+(?:alt|jung|älter|jünger|jüngst|ält)", site.after(10)))


@veto("Wählen darf man ab 16 Jahren.", "Er starb im Alter von 60 Jahren.",
      "Mit 16 Jahren zog sie fort.", "Kinder unter sechs Jahren zahlen nichts.",
      rules=LENGTHS)  # fmt: skip
def age_after_its_preposition(site: Site) -> bool:
    if not re.search(r"jahren?$", site.words):
        return False
    if re.search(r"\b(?:ab|alter\s+(?:von|zwischen)|altersgrenze\s+von)\s+$", site.before(20)):
        return True
    if site.words.startswith(("unter ", "über ")):
        return site.words.endswith("jahren") and not re.search(r"\b(?:seit|vor|nach)\s+$",
                                                               site.before(6))  # fmt: skip
    count = re.match(r"\w+ jahren$", site.words)
    return count is not None and bool(re.search(r"\bmit\s+$", site.before(5)))


# What lasts, by the endings of abstract nouns; people have other ones.
_LASTS = re.compile(
    r"\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ][\w-]*?(?:ung|heit|keit|schaft|ion|tum|zeit|dauer|frist|haft|"
    r"strafe|krieg|kurs|reise|aufenthalt|vertrag|pause|studium|ausbildung|besuch|bestehen|jubiläum|"
    r"streit|kampf|sperre|arbeit|phase|periode|einsatz|lehre|laufzeit|praktikum|programm|"
    r"abwesenheit|suche|prozess|verfahren|planung|tour|fahrt|wanderung|treffen|fest|turnier|"
    r"seminar|urlaub|feier|ehe|amtszeit|dienst|mitgliedschaft)\w{0,2}\b"
)


@veto("Die 22-Jährige gewann.", "Der 47-jährige Bauer kam.", "Ein zwölfjähriger Bub fehlte.",
      "Der unter 35-Jährige siegte.", rules=LENGTHS)  # fmt: skip
def age_in_an_adjective(site: Site) -> bool:
    if not re.search(r"jährig\w{0,2}$", site.words):
        return False
    return not _LASTS.match(after_as_written(site, 60))


@veto("Für den langjährigen Einsatz gab es Lob.", rules=LENGTHS)
def long_and_no_number(site: Site) -> bool:
    return site.words.startswith("langjährig")


_OWNED = re.compile(
    r"\b(?:(?:mein|dein|sein|ihr|unser|euer|eur|jeweilig|einzeln|ander|solch|schwer|schön)"
    r"(?:e|en|er)?)\s+$"
)


@veto("Sie genoss ihre Tage am See.", "Das gilt für die jeweiligen Tage.", rules=LENGTHS)
def days_of_somebody(site: Site) -> bool:
    bare = re.fullmatch(r"tagen?|jahren?|stunden|wochen|monaten?|minuten", site.words)
    return bare is not None and bool(_OWNED.search(site.before(14)))


@veto("Der Rat will hier tagen.", "Sie tagen hier.", rules=LENGTHS)
def verb_and_no_noun(site: Site) -> bool:
    return site.text[site.start : site.end] == "tagen"


# ---- vague words --------------------------------------------------------------------------------


@veto("Das ist nun einmal so.", "Er kann nun gehen.", "Nun ja, es ging gut.", rules="any_vague")
def nun_in_mid_sentence(site: Site) -> bool:
    if site.words != "nun":
        return False
    if re.match(r"\s*(?:,|ja\b|gut\b|mal\b|einmal\b|also\b)", site.after(8)):
        return True
    return not re.search(r"(?:^|[.!?:\n\"„“»(–-]\s*|\b(?:von|ab|bis)\s+)$", site.before(6))


@veto("Ihre Zukunft ist ungewiss.", "Er kennt seine Vergangenheit nicht.", "Das hat keine Zukunft.",
      rules="any_vague")  # fmt: skip
def past_or_future_of_somebody(site: Site) -> bool:
    if not site.words.endswith(("zukunft", "vergangenheit")):
        return False
    return bool(re.search(r"\b(?:mein|dein|sein|ihr|unser|euer|eur|kein|ein|viel|dess)\w{0,3}\s+$",
                          site.before(10)))  # fmt: skip


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
