"""Bodies that each language has a name of its own for: "UN", "ONU", "Vereinte Nationen"."""

from __future__ import annotations

__all__ = ["body_of"]

# English, then Spanish, then German; facts, in the order in which news names them.
_BODIES = """\
United Nations;UN;U.N.|Naciones Unidas;ONU|Vereinte Nationen;Vereinten Nationen;UNO
European Union;EU;E.U.|Unión Europea;UE|Europäische Union;Europäischen Union
World Health Organization;WHO|Organización Mundial de la Salud;OMS|Weltgesundheitsorganisation
International Monetary Fund;IMF|Fondo Monetario Internacional;FMI|Internationaler Währungsfonds;\
Internationalen Währungsfonds;IWF
World Bank|Banco Mundial|Weltbank
European Central Bank;ECB|Banco Central Europeo;BCE|Europäische Zentralbank;\
Europäischen Zentralbank;EZB
European Commission|Comisión Europea|Europäische Kommission;Europäischen Kommission;EU-Kommission
European Parliament|Parlamento Europeo;Eurocámara|Europäisches Parlament;Europäischen Parlament;\
EU-Parlament;Europaparlament
NATO|OTAN|Nato
Security Council;U.N. Security Council|Consejo de Seguridad|UN-Sicherheitsrat;Sicherheitsrat
International Criminal Court;ICC|Corte Penal Internacional;CPI|Internationaler Strafgerichtshof;\
Internationalen Strafgerichtshof;IStGH
International Atomic Energy Agency;IAEA|Organismo Internacional de Energía Atómica;OIEA|\
Internationale Atomenergiebehörde;Internationalen Atomenergiebehörde;IAEO
World Trade Organization;WTO|Organización Mundial del Comercio;OMC|Welthandelsorganisation
Red Cross|Cruz Roja|Rotes Kreuz;Roten Kreuz;Rote Kreuz
African Union|Unión Africana|Afrikanische Union;Afrikanischen Union
Arab League|Liga Árabe|Arabische Liga;Arabischen Liga
Supreme Court|Tribunal Supremo;Corte Suprema|Oberster Gerichtshof;Obersten Gerichtshof
Workers' Party|Partido de los Trabajadores|Partei der Arbeit
State Department|Departamento de Estado|US-Außenministerium
Islamic State;ISIS;IS|Estado Islámico;EI|Islamischer Staat;Islamischen Staat
""".replace("’", "'")

_KNOWN = {
    name: line.partition(";")[0].partition("|")[0]
    for line in _BODIES.splitlines()
    for name in line.replace("|", ";").split(";")
}


def body_of(name: str) -> str | None:
    """Return the English name of a body that several languages name; None for another name.

    >>> body_of("OTAN"), body_of("Lund")
    ('NATO', None)
    """
    return _KNOWN.get(name.replace("’", "'"))
