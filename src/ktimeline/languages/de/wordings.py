"""The German words that tell what kind of event a clause speaks of, and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ktimeline.languages.common.telling import NameWords
from ktimeline.languages.common.wordlist import word_set
from ktimeline.languages.de.clauses import Clause, verb_form
from ktimeline.languages.de.verbs import Form
from ktimeline.model.event import Status

__all__ = ["CALLED_OFF", "LEADS", "LIGHT", "NAMES", "SPEAKING", "is_event", "status_of"]

LEADS = word_set(
    "am an im in vom von vor bis seit ab gegen für den dem der die das zum zu um noch erst während"
)
"""The words that may lead up to a date."""

LIGHT = (
    "fand", "find", "stattgefunden", "begann", "beginn", "begonnen", "ende", "geende", "startete",
    "gestartet", "hielt", "abgehalten", "gab", "kam", "ereignete", "ereignet", "dauerte", "verlief",
    "abgesagt", "verschoben", "stattfinden", "fällt", "fiel", "scheiterte", "gescheitert", "folgte",
    "kommen", "gekommen", "geplant", "angesetzt", "abgehaltene", "gefeiert",
)  # fmt: skip
"""Verbs that only say that something took place, or how it went."""

CALLED_OFF = word_set("abgesagt gestrichen abgeblasen annulliert ausgefallen")
SPEAKING = word_set(
    "sagte sagten sagt erklärte erklärten erklärt teilte teilten betonte meldete meldeten "
    "berichtete berichteten kündigte behauptete bestätigte bestritt dementierte warnte forderte "
    "forderten verlangte räumte gab schrieb versprach"
)
"""Verbs of saying, whose line is empty without what is said."""

_EVENTS = re.compile(
    r"\w*(?:treffen|gipfel|wahl|wahlen|konferenz|gespräch|gespräche|gesprächen|prozess|angriff|"
    r"angriffe|anschlag|anschläge|explosion|unfall|absturz|unglück|beben|streik|demonstration|"
    r"protest|proteste|start|test|tests|referendum|volksabstimmung|besuch|rücktritt|urteil|tod|"
    r"festnahme|krieg|feier|mord|attentat|putsch|brand|schlacht|abkommen|vertrag|vertrags|kongress|"
    r"parteitag|krise|reise|flug|kampf|sturm|spiel|finale|konzert|messe|parade|überfall|geburt|"
    r"hochzeit|begräbnis|einsatz|einmarsch|abzug|ausbruch|sieg|niederlage|amtsantritt|ankunft|"
    r"abreise|überschwemmung|hochwasser|übung|manöver|debatte|hauptversammlung|turnier|"
    r"(?:sitz|abstimm|verhandl|anhör|eröffn|vereidig|unterzeichn|versamml|land|zünd|befrei|"
    r"entführ|räum|schließ|kundgeb|verleih|tag|auflös|entlass|beerdig|führ|ernenn|bericht)ung)"
    r"(?:s|es|e|en|n)?",
    re.IGNORECASE,
)
_NO_EVENTS = word_set(
    "Montag Dienstag Wettbewerb Verteidigung Zeitung Regierung Kreis Staatsvertrag"
)
_NEVER = re.compile(r"nicht|nie|niemals|kein(?:e[nmrs]?)?|niemand|keinesfalls|weder")
_MAYBE = word_set("vielleicht möglicherweise womöglich angeblich mutmaßlich wohl eventuell "
                  "vermutlich offenbar")  # fmt: skip
_POSSIBLE = word_set("kann können könnte könnten dürfte dürften könne müsste müssten mag mögen")
_AHEAD = word_set("soll sollen will wollen möchte möchten muss müssen darf dürfen würde würden "
                  "wolle solle werde")  # fmt: skip
_REFUSING = word_set("weigerte weigerten weigert lehnte lehnten verzichtete verzichteten vermied")
_DENYING = word_set("bestritt bestritten bestreitet dementierte dementierten leugnete verneinte")
_DOUBTING = word_set(
    "befürchtet befürchten befürchtete glaubt vermutet vermuten bezweifelt fürchtet"
)
_ASKING = word_set("forderte forderten verlangte verlangten bat fordert verlangt schlug")


def is_event(noun: str) -> bool:
    """Tell whether a noun names something that happens, compounds included.

    >>> is_event("Gipfeltreffen"), is_event("Regierung")
    (True, False)
    """
    return noun[:1].isupper() and noun not in _NO_EVENTS and bool(_EVENTS.fullmatch(noun))


def status_of(lower: Sequence[str], clause: Clause, verb: int, ahead: bool = False) -> Status:
    """Return how sure a clause is of its event, from its verbs, negations and the clause above.

    `ahead` asks for what an infinitive with "zu" says that hangs on the clause.
    """
    words = [lower[at] for at in clause.tokens]
    finite = lower[clause.finite]
    if any(_NEVER.fullmatch(word) for word in words):
        return Status.POSSIBLE if finite in _POSSIBLE else Status.DENIED
    if clause.opener and lower[clause.opener[-1]] in {"wenn", "falls", "sofern"}:
        return Status.POSSIBLE
    if CALLED_OFF & {lower[verb]} or _REFUSING & {finite}:
        return Status.DENIED
    if finite in _POSSIBLE or _MAYBE & set(words):
        return Status.POSSIBLE
    if ahead:
        return Status.PLANNED
    status = Status.HAPPENED
    if finite in _AHEAD or finite.startswith("sollte"):
        rumoured = _is_past_infinitive(words) and finite.startswith("soll")
        status = Status.POSSIBLE if rumoured else Status.PLANNED
    elif verb_form(finite) is Form.WERDEN or verb_form(lower[verb]) is Form.PLANNED:
        status = Status.PLANNED
    return _under(lower, clause, status)


def _is_past_infinitive(words: Sequence[str]) -> bool:
    """Tell whether "soll" speaks of what was: "soll getötet worden sein"."""
    return bool({"haben", "sein"} & set(words[-2:])) and any(
        verb_form(word) is Form.PARTICIPLE for word in words
    )


def _under(lower: Sequence[str], clause: Clause, status: Status) -> Status:
    """Return the status that the clause above leaves: "bestritt, dass", "forderte, dass"."""
    outer = clause.outer
    if outer is None or outer.finite < 0 or clause.relative or not clause.opener:
        return status
    above = {lower[outer.finite]}
    if above & _DENYING:
        return Status.DENIED
    if above & _DOUBTING:
        return Status.POSSIBLE
    return Status.PLANNED if above & _ASKING else status


NAMES = NameWords(
    titles=word_set(
        "Herr Herrn Frau Dr. Prof. Präsident Präsidentin Kanzler Kanzlerin Bundeskanzler "
        "Bundeskanzlerin Minister Ministerin König Königin Papst Prinz Prinzessin General Oberst "
        "Richter Richterin Bürgermeister Bürgermeisterin Sprecher Sprecherin Premier Chef Chefin "
        "Botschafter Botschafterin Senator Senatorin Gouverneur Machthaber Diktator Staatschef "
        "Trainer Bischof Kardinal Kommissar Kommissarin Generalsekretär Anwalt Schauspieler"
    ),
    particles=word_set("von van der zu de la bin al den"),
    heads=word_set(
        "Bank Kommission Gericht Partei Polizei Universität Union Ministerium Verband Bund Verein "
        "Rat Nationen Agentur Institut Konzern Gruppe Behörde Amt Armee Gesellschaft AG GmbH"
    ),
    locatives=word_set("in aus nach bei von über um durch gegen vor verließ besuchte erreichte"),
    bare=word_set(
        "Prozent Millionen Million Milliarden Milliarde Euro Dollar Tonnen Uhr Anfang Ende Mitte "
        "Der Die Das Ein Eine Den Dem Des Im Am In An Auf Mit Von Zu Zum Zur Nach Vor Seit Bei Für "
        "Als Wie Wenn Weil Dass Es Er Sie Wir Ich Man Auch Noch Nur Aber Und Oder Doch Hunderte "
        "Tausende Mehrere Viele Alle Zwei Drei Sein Ihr Seine Ihre Dies Diese Dieser Dort Damals "
        "Heute Gestern Morgen Bereits Seither Inzwischen "
        "Stadt Gemeinde Ort Dorf Region Provinz Land Kreis Bezirk Fluss Insel Tag Jahr Woche Monat "
        "Laut Gott Internet Frühling Sommer Herbst Winter Ostern Weihnachten Pfingsten"
    ),
    short=word_set(
        "dr prof nr bzw ca z.b u.a d.h str st hl abs art bd jh vgl usw evtl sog geb gest"
    ),
    nouns=True,
)
"""What names in German are told by."""
