"""German verb forms by their endings, and what the verbs of a clause say together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from ktimeline.languages.common.wordlist import word_set
from ktimeline.model.mention import Tense

__all__ = ["Form", "form_of", "is_past_auxiliary", "tense_of", "tense_of_second"]


class Form(Enum):
    """What a word may be to the verbs of its clause."""

    PAST = auto()
    WERDEN = auto()  # "wird gebaut", "wird bauen": what lies ahead, where a date stands by
    MODAL = auto()
    PERFECT = auto()  # "hat", "ist": with a participle the perfect, without one the present
    SCHEDULED = auto()  # "beginnt am Montag"
    PRESENT = auto()
    PARTICIPLE = auto()
    PLANNED = auto()  # "geplant", "vorgesehen"


_WERDEN = word_set("wird werden werde wirst")
_PERFECT = word_set("hat haben habe ist sind sei seien bin hast")
_MODAL = word_set(
    "soll sollen will wollen kann können muss müssen darf dürfen möchte möchten könnte könnten "
    "dürfte dürften müsste müssten sollte sollten würde würden wolle könne solle müsse"
)
_SCHEDULED = word_set(
    "findet finden beginnt beginnen startet starten spielt spielen trifft treffen gastiert "
    "gastieren tritt treten lädt laden eröffnet eröffnen feiert feiern tagt tagen liest hält "
    "halten spricht endet enden folgt folgen gibt kommt kommen geht gehen steht stehen reist "
    "reisen fährt fahren öffnet öffnen schließt erscheint erscheinen präsentiert präsentieren "
    "zeigt veranstaltet veranstalten organisiert organisieren bietet bieten wartet entscheidet "
    "verhandelt wählt wählen empfängt besucht besuchen kehrt übernimmt zieht läuft debütiert "
    "kämpft stellt referiert erwartet plant planen läutet"
)
_PRESENT = word_set(
    "gilt gelten liegt liegen bleibt bleiben lebt leben arbeitet arbeiten weiß wissen glaubt "
    "heißt scheint gehört gehören braucht brauchen sagt sagen erklärt meint betont bedeutet "
    "verlangt fordert zählt besteht bestehen leidet kostet kosten bringt macht machen nimmt "
    "sieht sehen führt führen lässt erhält erhalten tut wirkt fehlt reicht sucht"
)
_STRONG = (
    "war|kam|ging|fand|gab|stand|sprach|nahm|trat|lag|fiel|hielt|ließ|blieb|begann|gewann|verlor|"
    "schrieb|starb|traf|zog|fuhr|lief|sah|las|brach|schlug|stieg|schoss|half|rief|trug|wies|"
    "schied|schien|bot|lud|sank|sprang|bat|saß|aß|floh|flog|riet|schwand|band|sang|trank|"
    "schwamm|fing|hing|schlief|trieb|blies|strich|erschrak|fraß|griff|pfiff|litt|schnitt|(?<!t)ritt|stritt|schloss|floss|genoss|goss|wuchs|wusch|warf|barg|"
    "drang|gelang|zwang|klang|stahl|befahl|empfahl|hob|schob|wog|log|betrog|tat|hieß|stieß|"
    "geschah|verzieh|lieh|schwieg|mied|vermied|lieferten|unterlag|erfuhr"
)
_PRETERITE = re.compile(
    rf"(?:\w*(?:{_STRONG})(?:en)?|wurden?|hatten?|wussten?|brachten?|"
    r"(?!ge)\w{3,}ten?)"
)
_STRONG_PRETERITE = re.compile(rf"\w*(?:{_STRONG})")
_STRONG_PLURAL = re.compile(rf"\w*(?:{_STRONG})en")
_PLURAL = re.compile(r"\w{2,}(?:en|ern|eln)|\w{2,}t|tun")
_MARKED_PARTICIPLE = re.compile(
    r"(?!(?:gehen|geben|gelten|genießen|gehören|gehört|geschehen|gewinnen|gestalten|gedenken|gefallen|"
    r"geht|gibt|genügt|gestaltet|gelingt|geschieht|gewinnt|genießt|gedenkt|gelten)$)"
    r"(?:ge|(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zu|um|teil|statt|zurück|fest|weiter)ge)\w+(?:t|en)"
)
_NOT_SECOND = word_set(
    "in an auf mit von zu bei aus nach für gegen über unter durch vor um im am zum zur neben oben "
    "unten selten hinten morgen gestern eben schon allen beiden vielen einigen den meisten kein "
    "drüben draußen wegen zwischen sondern gern ebenso sofern innen außen sieben neun zehn"
)
_NOT_PRETERITE = word_set(
    "zwar dermaßen einigermaßen gleichermaßen folgendermaßen "
    "heute bitte mitte seite leute weite erste ersten letzte letzten beste besten nächste "
    "nächsten alte alten gute guten rote roten zweite zweiten dritte dritten vierte vierten "
    "fünfte achte sechste siebte neunte zehnte elfte zwölfte selten unten hinten vergangenen "
    "meiste meisten größte größten kleinste höchste höchsten letztlich echte echten rechte "
    "rechten leichte leichten schlechte schlechten bekannte bekannten gesamte gesamten "
    "verletzten verletzte bunte bunten erneute erneuten gekonnte konkrete konkreten private "
    "privaten direkte direkten spätestens bestimmte bestimmten beliebte beliebten bisherigen "
    "wichtigste wichtigsten älteste ältesten jüngste jüngsten feste festen ernste ernsten "
    "gestalten erhalten arbeiten halten treten bieten leisten warten kosten starten beraten "
    "verhalten enthalten unterhalten verwalten gestatten berichten richten errichten einrichten "
    "achten beachten beobachten betrachten vertreten antreten auftreten eintreten anbieten "
    "verbieten bewerten erwarten bearbeiten begleiten bereiten vorbereiten verbreiten mitten"
)
_PARTICIPLE = re.compile(
    r"\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|emp|wieder)\w{2,}(?:t|en)|\w{3,}iert|"
    r"worden|(?:ein|aus|auf|an|ab|vor|mit|teil|statt|zurück)(?:be|ver|er)\w{2,}(?:t|en)"
)
# "Erhalten" is a participle, "besuchten" is none; nor are "den geplanten", "der geschlossenen".
_STRONG_TEN = re.compile(
    r"\w*(?:halten|treten|boten|beten|raten|litten|ritten|schritten|schnitten|glitten|stritten|"
    r"golten|fochten|flochten)"
)
_ATTRIBUTIVE = re.compile(r"\w+(?:(?<!i)enen|ten)")
_STEM_IN_T = re.compile(r"\w+(?:eiten|ichten|achten|ieten|asten|isten)")
_NOT_PARTICIPLE = word_set(
    "gegen gestern gen gebiet erst erstmals verschiedenen über erneut zeugen gut gerecht gesamt "
    "besten ersten unterwegs gering genau"
)
_PLANNED = re.compile(
    r"geplant|vorgesehen|angesetzt|anberaumt|angekündigt|terminiert|vorgemerkt|avisiert"
)
_FINITE = re.compile(r"\w{3,}iert")
_PAST_AUXILIARIES = word_set("war waren wurde wurden hatte hatten worden")
_CONDITION = word_set("wenn falls sobald")
# Weak verbs with such a prefix have one form for "er befasst" and "hat befasst".
_INSEPARABLE = re.compile(r"(?:be|ver|er|ent|zer|miss|emp)\w{2,}(?:t|en)")
_SUBORDINATES = word_set("der die das dass den dem deren dessen weil da ob obwohl wo wie was wer")
_THIRD_PERSON = re.compile(
    r"(?!\w*(?:haft|wert|fest|echt|weit|dicht|bereit|bekannt|leicht|gut|alt|art|los|samt|mit|ett)$)"
    r"\w{2,}t"
)
_NO_VERB = word_set(
    "nicht jetzt erst fast selbst sonst meist oft dort seit mit statt laut spät längst jüngst "
    "zuerst zuletzt zunächst höchst äußerst möglichst nächst demnächst ernst überhaupt unbedingt "
    "direkt rot tot hart zart sanft bunt breit glatt satt matt kalt recht schlecht nackt insgesamt "
    "nebst trotz perfekt exakt konkret privat kaputt acht vielleicht zumeist jederzeit derzeit "
    "zurzeit unlängst bestimmt verrückt gespannt begeistert berühmt geschweige geeignet mitunter "
    "anstatt getrennt entfernt bewusst selbstbewusst wert samt somit damit womit hiermit inwieweit "
    "soweit insoweit weltweit landesweit europaweit"
)


def _is_finite(words: Sequence[str]) -> bool:
    """Tell whether what looks like a participle is a verb: "befasst sich", "der es betreut"."""
    for at, word in enumerate(words):
        if _INSEPARABLE.fullmatch(word):
            return at + 1 < len(words) or not _SUBORDINATES.isdisjoint(words[:at])
    return False


@lru_cache(maxsize=8192)
def form_of(word: str) -> Form | None:
    """Return which verb form a word in small letters may be; None where it is no verb.

    >>> form_of("wurde"), form_of("beginnt"), form_of("startete"), form_of("gestern")
    (<Form.PAST: 1>, <Form.SCHEDULED: 5>, <Form.PAST: 1>, None)
    """
    for words, form in ((_WERDEN, Form.WERDEN), (_PERFECT, Form.PERFECT), (_MODAL, Form.MODAL),
                        (_SCHEDULED, Form.SCHEDULED), (_PRESENT, Form.PRESENT)):  # fmt: skip
        if word in words:
            return form
    if _PLANNED.fullmatch(word):
        return Form.PLANNED
    if word not in _NOT_PRETERITE and _STRONG_PRETERITE.fullmatch(word):
        return Form.PAST
    if word not in _NOT_PARTICIPLE and _PARTICIPLE.fullmatch(word):
        return _of_a_participle(word)
    if word not in _NOT_PRETERITE and _PRETERITE.fullmatch(word):
        return Form.PAST
    if word not in _NO_VERB and _THIRD_PERSON.fullmatch(word):
        return Form.PRESENT
    return None


def _of_a_participle(word: str) -> Form | None:
    """Return what a word with the prefix of a participle is: "besuchten" is a preterite."""
    if not _ATTRIBUTIVE.fullmatch(word) or _STRONG_TEN.fullmatch(word) or word.endswith("anden"):
        return Form.PARTICIPLE
    if _INSEPARABLE.fullmatch(word) and word.endswith("ten") and word not in _NOT_PRETERITE:
        return Form.PARTICIPLE if _STEM_IN_T.fullmatch(word) else Form.PAST
    return Form.PARTICIPLE if word in _NOT_PRETERITE else None


def _may_be_participle(word: str) -> bool:
    return (
        word not in _NOT_PARTICIPLE
        and _PARTICIPLE.fullmatch(word) is not None
        and (not _ATTRIBUTIVE.fullmatch(word) or _STRONG_TEN.fullmatch(word) is not None)
    )


def is_past_auxiliary(word: str) -> bool:
    """Tell whether a word makes all of its clause past: "war", "wurde", "hatte"."""
    return word in _PAST_AUXILIARIES


def tense_of_second(word: str) -> Tense | None:
    """Return the tense of a full verb that stands second; None of an auxiliary or of no verb.

    Where a main clause has its verb is known, so that plural forms, which are like infinitives
    and participles, can be told: "am Samstag singen die Chöre", "am Samstag bekamen sie Besuch".

    >>> tense_of_second("singen").value, tense_of_second("sangen").value
    ('present', 'past')
    """
    form = form_of(word)
    if form in (Form.WERDEN, Form.MODAL, Form.PERFECT) or word in _NO_VERB | _NOT_SECOND:
        return None
    if _MARKED_PARTICIPLE.fullmatch(word):
        return None
    if form is Form.PAST or _STRONG_PLURAL.fullmatch(word):
        return Tense.PAST
    if form is Form.SCHEDULED:
        return Tense.FUTURE
    return Tense.PRESENT if _PLURAL.fullmatch(word) else None


def tense_of(words: Sequence[str]) -> Tense | None:
    """Return the tense that the verbs of one clause have together; None where it has no verb.

    `words` are lower case; what the text writes with a capital is to be given as "". German sets
    the auxiliary and what it governs far apart, so that a clause is read as a whole: "ist am
    Freitag gestorben" is past, "ist am Freitag" present, "wird am Freitag eröffnet" future.

    >>> tense_of("er hat am gestern sehr laut gesungen".split()).value
    'past'
    """
    forms = [form for word in words if (form := form_of(word)) is not None]
    if not forms:
        return Tense.FUTURE if _CONDITION.intersection(words) else None
    if Form.PLANNED in forms:
        return Tense.FUTURE
    if Form.PAST in forms or "worden" in words:
        return Tense.PAST
    if Form.WERDEN in forms or Form.MODAL in forms:
        return Tense.FUTURE
    if Form.PERFECT in forms:
        # "Eröffnet" is what somebody does, and with "hat" what somebody did.
        participle = Form.PARTICIPLE in forms or any(map(_may_be_participle, words))
        return Tense.PAST if participle else Tense.PRESENT
    if Form.SCHEDULED in forms:
        return Tense.FUTURE
    if Form.PRESENT in forms or _is_finite(words):
        return Tense.PRESENT if _CONDITION.isdisjoint(words) else Tense.FUTURE
    # Alone, "gesperrt" is a participle, but "referiert" is what somebody does.
    return Tense.FUTURE if any(_FINITE.fullmatch(word) for word in words) else Tense.PAST
