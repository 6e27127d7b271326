"""The Spanish words that tell what kind of event a clause speaks of, and how sure it is."""

from __future__ import annotations

import re

from ktimeline.languages.common.telling import NameWords
from ktimeline.languages.common.wordlist import word_set

__all__ = [
    "ABSTRACT", "ASKING", "CALLED_OFF", "DENYING", "DETERMINERS", "DOUBTING", "EVENTS", "LEADS",
    "LIGHT", "NAMES", "NOUN_LEADS", "NO_NOUNS", "OWN_SUBJECT", "PLACE_LEADS",
]  # fmt: skip

NAMES = NameWords(
    titles=word_set(
        "señor señora don doña doctor doctora presidente presidenta ministro ministra canciller "
        "rey reina príncipe princesa papa general coronel senador senadora gobernador gobernadora "
        "alcalde alcaldesa juez jueza secretario secretaria portavoz embajador embajadora líder "
        "vicepresidente vicepresidenta exministro expresidente director directora obispo cardenal "
        "Sr. Sra. Dr. Dra. D. Dña. Gral."
    ),
    particles=word_set("de del la las los da do dos van von"),
    heads=word_set(
        "Banco Comisión Comité Consejo Corte Tribunal Parlamento Congreso Senado Ministerio "
        "Organización Partido Policía Universidad Unión Fundación Federación Asociación Agencia "
        "Instituto Empresa Grupo Fondo Naciones Gobierno Cámara Fiscalía Ejército Guardia Cruz "
        "Asamblea Audiencia Liga Movimiento Frente Sindicato Oficina"
    ),
    locatives=word_set(
        "en a desde hacia hasta para por cerca de dejó abandonó visitó visita recorrió"
    ),
    bare=word_set(
        "El La Los Las Un Una En De Del Al A Por Para Con Sin Tras Según Desde Hasta Entre Sobre "
        "Cuando Si Aunque Mientras Pero Y Que Este Esta Esto Ese Esa Su Sus No Ya También Además "
        "Dios Internet Estado Gobierno Policía Iglesia Constitución Navidad Ejército Justicia "
        "Ayer Hoy Mañana Hace Durante Antes Después Lo Se Más"
    ),
    short=word_set("sr sra dr dra d dña gral núm nº art pág ee uu av avda prof lic ing st sto sta"),
)
"""What names in Spanish are told by."""

LEADS = word_set(
    "en el la los las a al durante por para hacia de del desde este esta mismo entre partir "
    "principios finales mediados comienzos antes después fines inicios lo largo"
)
NOUN_LEADS = word_set("de del")
NO_NOUNS = word_set(
    "partir antes después finales principios mediados comienzos noche tarde mañana madrugada "
    "víspera desde fines inicios cerca dentro fin final principio largo"
)
DETERMINERS = word_set("el la los las un una unos unas su sus este esta ese esa al del")
LIGHT = re.compile(
    r"(?:celebr|realiz|comenz|comienz|empez|empiez|inici|termin|conclu|finaliz|produ[cj]|ocurr|"
    r"registr|arranc|suced|tuv|tien|tendr|hub|habr|hay|dur|inaugur|abr|cerr|continu|sigu|prosig|"
    r"desarroll|culmin|estall|aplaz|pospus|pospon|cancel|suspend|prev|program|convoc|fij)\w*"
)
CALLED_OFF = re.compile(r"(?:cancel|suspend|anul|abort|desconvoc)\w*")
EVENTS = re.compile(
    r"(?:\w+(?:ción|sión|miento)|cumbre|reunión|elecciones|referéndum|referendo|juicio|guerra|"
    r"batalla|ataque|atentado|asalto|bombardeo|ensayo|prueba|lanzamiento|terremoto|sismo|seísmo|"
    r"huracán|incendio|accidente|choque|visita|viaje|gira|encuentro|conversaciones|diálogo|tregua|"
    r"acuerdo|tratado|firma|golpe|huelga|protesta|marcha|boda|funeral|muerte|asesinato|secuestro|"
    r"rescate|partido|final|concierto|congreso|conferencia|ceremonia|acto|debate|votación|vuelo|"
    r"brote|paro|cierre|apertura|entrega|crisis|disturbios|misa|desfile|sentencia|fallo|muerte)s?"
)
ABSTRACT = word_set("población región nación institución organización administración televisión "
                     "información situación posición relación condición constitución millón "
                     "departamento parlamento momento movimiento documento")  # fmt: skip
ASKING = word_set("pidió pidieron exigió exigieron ordenó propuso propusieron solicitó recomendó "
                   "instó espera esperan quiere reclamó pide exige")  # fmt: skip
DENYING = word_set("negó negaron desmintió desmintieron niega rechazó descartó descartaron")
DOUBTING = word_set("teme temen sospecha sospechan cree creen duda dudan temía")
# Their subject follows them, and is no other's: "anunció que comenzó la guerra".
OWN_SUBJECT = re.compile(
    r"(?:lleg|mur|com[ie]|emp[ie]|ocurr|hub|hab|hay|termin|conclu|cay|estall|es|son|ser|fue|"
    r"está|entr|aument|existe|suced|falt|tendr)\w*"
)
PLACE_LEADS = word_set("en entre con contra sobre por para a al de del")
