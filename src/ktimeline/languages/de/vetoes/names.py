"""Names that hold a word of time: people, streets, papers, titles."""

from __future__ import annotations

import re

from ktimeline.grammar.veto import Site, VetoBook
from ktimeline.languages.de.vetoes.patterns import (
    PLAIN,
    after_as_written,
    before_as_written,
    pattern,
)

__all__ = ["veto"]

veto = VetoBook()

_SURNAMES = re.compile(
    r"(?:sommer|winter|herbst|frühling|sonntag|freitag|montag|mai|august|märz|mittag|morgen|abend|"
    r"juli|april|juni|mittwoch|samstag)"
)
_TITLE = re.compile(
    r"\b(?:herrn?|frau|dr\.|prof\.|familie|ministerin?|präsidentin?|sprecherin?|trainerin?|"
    r"direktorin?|chefin?|landesrat|landesrätin|bürgermeisterin?|abgeordneten?r?|richterin?|"
    r"obfrau|obmann|pfarrer|doktor|professor|namens|schauspielerin?|sängerin?|sir|sankt|st\.)\s+$"
)
# A capital before the mention that is no first name: a word that leads a time.
_LEADS = pattern(
    "Am Im In Der Die Das Den Dem Des Seit Bis Ab Vom Zum Zur Diesen Dieser Dieses Diesem Letzten "
    "Letzter Nächsten Kommenden Vergangenen Vorigen Jeden Jeder Heute Gestern Morgen Anfang Mitte "
    "Ende Und Oder Von Für Nach Vor Erst Auch Nur Noch Schon Bereits Auf An Montag Dienstag "
    "Mittwoch Donnerstag Freitag Samstag Sonntag Es Er Sie Wir Ich Man Ist War Bei Mit Uhr Monat "
    "Kommt Was Wie Wenn Ein Einen Eines Ganzen Mehr Als",
    r"(?<!\w)(?:{})\s+$",
)
_FIRST_NAME = re.compile(r"(?:^|[^\w])[A-ZÄÖÜ][a-zäöüßéè]+\s+$")
# What a first name does not end in, and many nouns do.
_NOUN = re.compile(
    r"(?:ung|heit|keit|schaft|ion|tag|tät|zeit|end|jahr|uhr|spiel|chen|ende|tum|ment|ismus|nis|"
    r"rennen|fest|abend|nacht|woche|monat|termin|wahl|wahlen|lauf|bund)\s+$"
)


def _as_surname(site: Site) -> bool:
    return _SURNAMES.fullmatch(site.words) is not None and site.text[site.start].isupper()


@veto(
    "Herr Sommer kam zu spät.",
    "Die Ministerin Winter trat zurück.",
    "Sie traf Frau Freitag dort.",
    rules=PLAIN,
)
def surname_after_a_title(site: Site) -> bool:
    return _as_surname(site) and bool(_TITLE.search(site.before(24)))


@veto(
    "Es sprach Markus Sommer.",
    "Andreas Winter gewann.",
    "Das Buch von Monika Sonntag.",
    rules=PLAIN,
)
def surname_after_a_first_name(site: Site) -> bool:
    if not _as_surname(site):
        return False
    before = before_as_written(site, 24)
    if not _FIRST_NAME.search(before) or _LEADS.search(before):
        return False
    return not _NOUN.search(before)


@veto(
    "August Müller starb früh.",
    "Der Dichter August von Platen schrieb.",
    "Das tat August der Starke.",
    rules=PLAIN,
)
def first_name(site: Site) -> bool:
    if site.words not in ("august", "juli", "april", "mai"):
        return False
    after = after_as_written(site, 24)
    opens = re.search(r"(?:^|[.!?:\n\"„»])\s*$", site.before(4))
    if site.words == "august" and opens and re.match(r"\s(?:der|von)\s[A-ZÄÖÜ]", after):
        return True
    if not re.match(r"\s(?:von\s|de\s|der\s)?[A-ZÄÖÜ][a-zäöüß]+(?![a-zäöüß]*\s*\d)", after):
        return False
    return not re.search(
        r"\b(?:im|ab|bis|seit|anfang|mitte|ende|vom|zum|und|monat|der|des|den|am|vergangenen|letzten|"
        r"kommenden|nächsten|dieses?|diesen|\d\.)\s+$|[.,(]\s*$", site.before(16)
    )  # fmt: skip


_PLACE = pattern(
    "straße strasse platz brücke allee gasse tor siedlung bahnhof u-bahnhof kaserne hotel gasthof "
    "restaurant bar café park stadion verein bewegung rote roter",
    r"\b(?:\w*(?:{}))\s+(?:des\s+|der\s+|vom\s+|am\s+)?$",
)


@veto(
    "Er wohnt in der Straße des 17. Juni.",
    "Sie trafen sich am Platz des 18. März.",
    "Die Bewegung 2. Juni war klein.",
    rules=PLAIN,
)
def name_of_a_place_or_movement(site: Site) -> bool:
    if re.search(r"\d{4}", site.words) or not site.words[:1].isalnum():
        return False
    inside = re.match(r"(?:des|der|dem|den)\s", site.words)
    if not (inside or re.search(r"\b(?:des|der)\s$", site.before(5)) or site.words[0].isdigit()):
        return False
    return bool(_PLACE.search(site.before(36)))


_HYPHEN_LEFT = re.compile(r"[^\W\d_][-/]$")
_HYPHEN_RIGHT = re.compile(r"-[^\W\d_]{2,}")


@veto(
    "Das ist eine Sommer-Uni.",
    "Er liebt die Herz-Jesu-Sonntag-Feier.",
    "Man hörte von Freitag-Redakteuren.",
    "Es war ein Mai-Bock.",
    rules=PLAIN,
)
def part_of_a_hyphened_word(site: Site) -> bool:
    if not site.words[-1:].isalpha() or len(site.words.split()) > 2:
        return False
    if _HYPHEN_RIGHT.match(after_as_written(site, 4)):
        return True
    return bool(_HYPHEN_LEFT.search(site.before(2))) and site.before(1) == "-"


@veto('Er las die "Bild am Sonntag".', "Das schrieb die Welt am Sonntag.", rules=PLAIN)
def paper_of_the_weekend(site: Site) -> bool:
    if site.words not in ("sonntag", "samstag"):
        return False
    return bool(re.search(r"\b(?:Bild|Welt|Blick|Presse|Kurier|Zeitung)\s+am\s+$",
                          before_as_written(site, 12)))  # fmt: skip


_QUOTED = re.compile(r"[\"„“”»«‚‘']")


@veto('Er liest den "Freitag".', 'Das Stück heißt "Sommer".', "Sie spielten „Winter“.", rules=PLAIN)
def name_in_quotation_marks(site: Site) -> bool:
    if " " in site.words or not site.words.isalpha():
        return False
    return bool(_QUOTED.fullmatch(before_as_written(site, 1)) and
                _QUOTED.match(after_as_written(site, 1)))  # fmt: skip


@veto(
    'Das Programm "Sommer unter Freunden" lief.', 'Der "MIP-Montag" war gut besucht.', rules=PLAIN
)
def opens_a_title(site: Site) -> bool:
    if not re.fullmatch(r"sommer|winter|herbst|frühling|montag|freitag|sonntag|mai", site.words):
        return False
    if not re.search(r"[\"„“»](?:\w+-)?$", before_as_written(site, 12)):
        return False
    return re.match(r"[^\"“”«.!?]{0,60}[\"“”«]", after_as_written(site, 64)) is not None
