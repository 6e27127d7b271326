"""Numbers that count, measure or name: "1980 Mitarbeiter", "über 2000", "§ 1902"."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.common.digits import goes_on, in_web_address, stands_in_a_series
from ktimeline.languages.de.vetoes.patterns import (
    LENGTHS,
    PLAIN,
    after_as_written,
    before_as_written,
    pattern,
    year_number,
)

__all__ = ["veto"]

veto = VetoBook()


# ---- numbers that count -------------------------------------------------------------------------

_MEASURES = pattern(
    "euro euros eur dollar franken mark schilling pfund rubel yen lire kronen cent millionen "
    "milliarden mio mrd kilometern? km kmh m metern? meereshöhe zentimetern? cm mm millimetern? "
    "seemeilen meilen hektar ha quadratmetern? m² m³ kubikmetern? kilogramm kilo kg g mg ml cl dl "
    "l gramm tonnen t "
    "litern? hektolitern? watt kilowatt kw mw ps megawatt kwh grad prozent % € \\$ volt kalorien "
    "hertz byte uhr mal höhenmetern? stimmen punkten? ü\\. m\\.",
    r"\s*(?:{})(?![^\W\d_])",
)


@veto(
    "Er lief die 1500 Meter.",
    "Es kostet 1999 Euro.",
    "Der Gipfel ist 2000 m hoch.",
    "Es waren 1800 Millionen Euro.",
    rules=PLAIN,
    digits=True,
)
def number_of_units(site: Site) -> bool:
    return year_number(site) is not None and bool(_MEASURES.match(site.after()))


_DATING = re.compile(
    r"\b(?:im jahre?|jahren?|jahres|seit|anno|januar|jänner|februar|märz|april|mai|juni|juli|"
    r"august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter|anfang|"
    r"mitte|ende|quartal)\s+$"
)
# "Wurde 2007 Weltmeister" is a year: what is counted is told by the noun or by the word before.
# (Nor is it counted behind a participle: "die 1998 gebaute Brücke".)
_NOUN = (
    r"\s+(?:(?!(?:sein|ihr|unser|ein|kein|dies|jen|d)\w*\s|\w+(?:t|en)(?:e|en|er)\s)"
    r"[a-zäöüß]+(?:e|en|er)\s+)?"
)
_THINGS = pattern(
    "Menschen Personen Leute Einwohner\\w* Mitarbeiter\\w* Besucher\\w* Zuschauer\\w* "
    "Teilnehmer\\w* Mitglieder\\w* Soldaten Familien Haushalte\\w* Arbeitsplätze\\w* Stück "
    "Tiere\\w* Betriebe\\w* "
    "Schüler\\w* Studenten Kinder\\w* Flüchtlinge\\w* Beschäftigte\\w* Demonstranten Gäste\\w* "
    "Wohnungen Verletzte\\w* Tote\\w* Opfer\\w* Unterschriften Exemplare\\w* Häuser\\w* Stellen "
    "Arbeiter\\w* Frauen Männer\\w* Läufer\\w* Helfer\\w* Fans Bürger(?:n|innen)? Gläubige\\w* "
    "Seiten",
    _NOUN + r"(?:{})\b",
)
_PLURAL = re.compile(_NOUN + r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:n|e|er|s)\b")
_OWNS = pattern(
    "hat haben hatte hatten zählt gab gibt umfasst enthält fasst besitzt beschäftigt verkaufte "
    "verkauften sammelte sind die den mit von aller jene diese",
    r"\b(?:{})\s+$",
)


@veto(
    "Die Firma hat 1980 Mitarbeiter.",
    "Gut 1500 Menschen kamen.",
    "Sie schrieb 1000 Dank darunter.",
    "Die 1500 Familien warten.",
    "Es gab 1900 freie Plätze.",
    rules=PLAIN,
    digits=True,
)
def number_of_people_or_things(site: Site) -> bool:
    if year_number(site) is None or _DATING.search(site.before()):
        return False
    after = after_as_written(site, 48)
    if _THINGS.match(after) or (site.words == "1000" and re.match(r"\s[A-ZÄÖÜ]", after)):
        return True
    return bool(_OWNS.search(site.before(16)) and _PLURAL.match(after))


_TAKES_A_COUNT = pattern(
    "zahlte zahlt zahlen zahlten bezahlte bezahlten spendete spendeten "
    "mehr\\s+als weniger\\s+als über rund etwa knapp fast gut beinahe circa ca ca\\. zirka nur "
    "insgesamt mindestens höchstens ungefähr bis\\s+zu kostet kosten kostete zählt zählte misst "
    "wiegt summe\\s+von von\\s+rund höhe\\s+von auf\\s+rund mit\\s+rund die\\s+rund",
    r"\b(?:{})\s+$",
)


@veto(
    "Es waren mehr als 1500.",
    "Rund 2000 kamen.",
    "Es zählte knapp 1800.",
    rules=PLAIN,
    digits=True,
)
def number_after_a_counting_word(site: Site) -> bool:
    return year_number(site) is not None and bool(_TAKES_A_COUNT.search(site.before()))


_BEGINS = re.compile(r"(?:^|[.!?:\n]\s+)$")
_WHO_DID = re.compile(r"\s+[A-ZÄÖÜ][a-zäöüß]+(?:n|e|er|s)\s+[a-zäöüß]+en\b")


@veto("2000 Schützen marschierten auf.", "Es war laut. 1500 Gäste feierten.",
      rules=PLAIN, digits=True)  # fmt: skip
def number_where_a_verb_would_stand(site: Site) -> bool:
    # Behind a year that opens the sentence stands the verb: "2000 marschierten Schützen auf".
    if year_number(site) is None or not _BEGINS.search(before_as_written(site, 4)):
        return False
    return bool(_WHO_DID.match(after_as_written(site, 64)))


@veto("Es kamen um 2000 mehr als zuletzt.", "Es wurden um 1500 weniger.", rules=PLAIN,
      digits=True)  # fmt: skip
def number_compared(site: Site) -> bool:
    if year_number(site) is None or not re.search(r"\bum\s+$", f"{site.before(4)}{site.words[:3]}"):
        return False
    return re.match(r"\s+(?:mehr|weniger|zu\s+viel|zu\s+wenig)\b", site.after(20)) is not None


@veto("Es gibt ihn um 12.50 Euro.", "Der Index stieg um 12.15 Punkte.", "Karten ab 12.50 Euro.",
      rules="at_the_hour two_hours", digits=True)  # fmt: skip
def price_and_no_hour(site: Site) -> bool:
    return bool(_MEASURES.match(site.after())) and not re.match(r"\s*(?:uhr|h\b)", site.after(6))


@veto("Es hat 2000 bis 3000 Grad.", "Der Wert stieg von 1800 auf 2000 Punkte.",
      rules=PLAIN, digits=True)  # fmt: skip
def number_up_to_a_number(site: Site) -> bool:
    if year_number(site) is None:
        return False
    after = re.match(r"\s*(?:bis|auf|von|und|oder|-|–)\s*(\d[\d.]*)(.*)", site.after(40))
    if after is None:
        return False
    n = after[1].replace(".", "")
    beyond = n.isdigit() and len(n) >= 4 and not 1000 <= int(n) < 2200
    return beyond or bool(_MEASURES.match(after[2]))


# ---- numbers that name --------------------------------------------------------------------------

_NUMBERED = pattern(
    "§ §§ seite seiten s\\. artikel art\\. nummer nr nr\\. no\\. gesetz dekret beschluss urteil "
    "richtlinie verordnung aktenzeichen az\\. kapitel absatz ziffer code pin passwort kanal zimmer "
    "saal tor flug buslinie linie zug straße kilometer postleitzahl plz tel tel\\. telefon fax "
    "telefonnummer mobil boeing airbus cessna porsche peugeot bmw audi windows iso din norm modell "
    "typ version rs agenda konto iban fabriknummer block b & k-",
    r"(?:[$€£¥#&*§]|(?<!\w)(?:{}))\s*$",
)


@veto(
    "Siehe Seite 1998 der Akte.",
    "Der Beschluss 1874 gilt.",
    "Er zahlte $2000 bar.",
    "Die Boeing 2000 landete.",
    "Es gilt § 1902 weiter.",
    "Das Dekret Nr. 2014/15 fehlt.",
    rules=f"{PLAIN} year_slash_year year_to_short",
    digits=True,
)
def number_of_a_document_or_machine(site: Site) -> bool:
    before = re.sub(r"\d{4}/$", "", site.before())  # "Nr. 2014/15" is two years by its shape
    if year_number(site) is None and not re.fullmatch(r"\d\d", site.words):
        return False
    if before.endswith("(*"):  # "(*1950)" is born then
        return False
    return bool(_NUMBERED.search(before))


_STREET = re.compile(
    r"(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|ring|damm|chaussee|promenade)\s+$"
)


@veto("Er wohnt in der Hauptstraße 1812.", rules=PLAIN, digits=True)
def number_of_a_house(site: Site) -> bool:
    return year_number(site) is not None and bool(_STREET.search(site.before(20)))


@veto("Das liegt in 1010 Wien.", "Die Adresse lautet A-1030 Wien.", rules=PLAIN, digits=True)
def postal_code(site: Site) -> bool:
    if year_number(site) is None:
        return False
    after = re.match(r"\s(?:Wien|Bern|Zürich|Genf|Basel|Luzern|Luxemburg|Brüssel)\b",
                     after_as_written(site, 12))  # fmt: skip
    return after is not None


# ---- numbers that go on -------------------------------------------------------------------------


@veto(
    "Rufen Sie 555-1998 an.",
    "Der Maßstab ist 1:2000.",
    "Die Datei heißt img_2019.jpg.",
    "Der Schirm hat 1920x1080.",
    "Die Nummer ist 0471 925 1998.",
    rules=PLAIN,
    digits=True,
)
def digits_go_on(site: Site) -> bool:
    alone = year_number(site) is not None
    if alone and re.match(r"-[^\W\d_]", site.after(2)):  # "2019-nCoV"
        return True
    return goes_on(site, alone=alone) or (alone and stands_in_a_series(site))


@veto("Sie lief in 4:03,40 Minuten.", "Er fuhr 1:12.35 Minuten.", rules=LENGTHS, digits=True)
def end_of_a_running_time(site: Site) -> bool:
    return bool(re.search(r"\d[:.,]$", site.before(2)))


@veto("Siehe http://beispiel.org/2005/10/text dort.", "Siehe www.beispiel.org/liste?id=1221 dort.")
def part_of_a_web_address(site: Site) -> bool:
    return in_web_address(site)


# ---- scores ------------------------------------------------------------------------------------


@veto(
    "Sie gewannen 3:20.",
    "Das Team siegte mit 10:25.",
    "Es endete 15:23.",
    rules="time_mention after_preposition at_the_hour",
    digits=True,
)
def score_of_a_game(site: Site) -> bool:
    if not re.fullmatch(r"\d{1,2}:\d\d", site.words):
        return False
    if re.match(r"\s*(?:uhr|h\b)", site.after(6)):
        return False
    return not re.search(r"\b(?:um|ab|bis|gegen|von|seit|nach|vor)\s+$|[–-]\s*$", site.before(8))
