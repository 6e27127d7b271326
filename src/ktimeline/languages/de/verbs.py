"""German verb forms by their endings, and what the verbs of a clause say together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from ktimeline.languages.common.wordlist import word_set
from ktimeline.model.mention import Tense

__all__ = ["Form", "form_of", "tense_of"]


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
    "schwamm|griff|pfiff|litt|schnitt|ritt|schloss|floss|genoss|goss|wuchs|wusch|warf|barg|"
    "drang|gelang|zwang|klang|stahl|befahl|empfahl|hob|schob|wog|log|betrog|tat|hieß|stieß|"
    "geschah|verzieh|lieh|schwieg|mied|vermied|lieferten|unterlag|erfuhr"
)
_PRETERITE = re.compile(
    rf"(?:\w*(?:{_STRONG})(?:en)?|wurden?|hatten?|wussten?|brachten?|"
    r"(?!ge)\w{3,}ten?)"
)
_NOT_PRETERITE = word_set(
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
_NOT_PARTICIPLE = word_set(
    "gegen gestern gen gebiet erst erstmals verschiedenen über erneut zeugen gut gerecht gesamt "
    "besten ersten unterwegs gering genau"
)
_PLANNED = re.compile(
    r"geplant|vorgesehen|angesetzt|anberaumt|angekündigt|terminiert|vorgemerkt|avisiert"
)
_FINITE = re.compile(r"\w{3,}iert")
_CONDITION = word_set("wenn falls sobald")


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
    if word not in _NOT_PARTICIPLE and _PARTICIPLE.fullmatch(word):
        return Form.PARTICIPLE
    if word not in _NOT_PRETERITE and _PRETERITE.fullmatch(word):
        return Form.PAST
    return None


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
        return Tense.PAST if Form.PARTICIPLE in forms else Tense.PRESENT
    if Form.SCHEDULED in forms:
        return Tense.FUTURE
    if Form.PRESENT in forms:
        return Tense.PRESENT
    # Alone, "gesperrt" is a participle, but "referiert" is what somebody does.
    return Tense.FUTURE if any(_FINITE.fullmatch(word) for word in words) else Tense.PAST
