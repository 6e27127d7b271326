"""The wordings of page furniture in German, French and Spanish pages: whole lines only."""

from __future__ import annotations

import re

__all__ = ["furniture_abroad"]

_LONGEST = 160  # code points; these are headings, buttons and notices

# Reason -> pattern of a whole line, its closing signs apart.
_WORDINGS: dict[str, str] = {
    "newsletter": r"""
        (?:jetzt\s+)?(?:den\s+|unseren?\s+)?newsletter\s+(?:hier\s+)?
          (?:abonnieren|bestellen|anmeldung)
        | (?:inscrivez-vous|abonnez-vous)\s+(?:à|a)\s+(?:la|notre|nos)\s+newsletters?.*
        | (?:suscr[ií]bete|ap[uú]ntate|suscripci[oó]n)\s+(?:a|al)\s+(?:nuestr[ao]s?\s+|la\s+)?
          (?:newsletters?|bolet[ií]n(?:es)?).*
    """,
    "subscription prompt": r"""
        (?:jetzt\s+)?(?:anmelden|registrieren|einloggen|abonnieren|abo\s+abschließen)
        | (?:bereits|schon)\s+abonnent\b.*
        | se\s+connecter | s['’]abonner | d[ée]j[àa]\s+abonn[ée]\b.*
        | article\s+r[ée]serv[ée]\s+aux\s+abonn[ée]s
        | iniciar\s+sesi[oó]n | suscr[ií]bete | reg[ií]strate | ya\s+soy\s+suscriptor
    """,
    "advertisement": r"""
        anzeige | werbung | publicit[ée] | publicidad
        | la\s+suite\s+apr[èe]s\s+(?:la|cette)\s+publicit[ée]
    """,
    "further reading": r"""
        mehr\s+(?:lesen|dazu|anzeigen) | weiterlesen | auch\s+interessant | zur\s+startseite
        | das\s+k[öo]nnte\s+sie\s+auch\s+interessieren | meistgelesen(?:e\s+artikel)?
        | (?:lesen\s+sie\s+auch|mehr\s+zum\s+thema)(?:\s*:.{0,120})?
        | (?:(?:[àa]\s+)?lire\s+aussi|lire\s+la\s+suite|voir\s+aussi|en\s+savoir\s+plus
          |sur\s+le\s+m[êe]me\s+sujet|les\s+plus\s+lus)(?:\s*:.{0,120})?
        | (?:leer\s+m[áa]s|le[ae]\s+tambi[ée]n|ver\s+m[áa]s|noticias\s+relacionadas
          |te\s+puede\s+interesar|m[áa]s\s+informaci[oó]n|lo\s+m[áa]s\s+le[ií]do)
          (?:\s*:.{0,120})?
    """,
    "share line": r"""
        (?:artikel\s+)?(?:teilen|drucken|merken) | auf\s+(?:facebook|twitter|x|whatsapp)\s+teilen
        | partager | imprimer | envoyer\s+par\s+e-?mail | partager\s+(?:sur|cet\s+article).*
        | compartir | imprimir | enviar\s+por\s+(?:correo|e-?mail) | compartir\s+en\s+\S+
    """,
    "cookie notice": r"""
        (?:alle\s+)?cookies\s+(?:akzeptieren|ablehnen|zulassen) | cookie-?einstellungen
        | datenschutz(?:erkl[äa]rung)?(?:\s*[|•·&]\s*impressum)?
        | impressum(?:\s*[|•·&]\s*datenschutz\w*)?
        | (?:tout\s+)?(?:accepter|refuser)(?:\s+(?:tout|les\s+cookies))?
        | mentions\s+l[ée]gales | politique\s+de\s+confidentialit[ée]
        | (?:aceptar|rechazar)(?:\s+(?:todo|todas|las))*\s+(?:las\s+)?cookies
        | pol[ií]tica\s+de\s+(?:privacidad|cookies) | aviso\s+legal
    """,
    "comments": r"""
        (?:\d+\s+)?kommentare?(?:\s*\(\d+\))? | kommentar\s+schreiben
        | (?:\d+\s+)?commentaires? | (?:laisser|poster)\s+un\s+commentaire
        | r[ée]agir(?:\s+\(\d+\))? | (?:\d+\s+)?comentarios? | dejar?\s+un\s+comentario
    """,
    "copyright": r"""
        .{0,80}\b(?:alle\s+rechte\s+vorbehalten|tous\s+droits\s+r[ée]serv[ée]s
        |todos\s+los\s+derechos\s+reservados).{0,60}
    """,
    "caption or credit": r"""
        (?:foto|bild|quelle|bildquelle|photo|cr[ée]dits?|imagen)\s*(?::|©).{0,90}
    """,
    "reading time": r"""
        (?:lesezeit|temps\s+de\s+lecture|tiempo\s+de\s+lectura)\s*:?.{0,20}
    """,
}  # fmt: skip
_FURNITURE = {
    reason: re.compile(rf"(?:{pattern})[\s.:!>»→…]*$", re.IGNORECASE | re.VERBOSE)
    for reason, pattern in _WORDINGS.items()
}


def furniture_abroad(line: str) -> str:
    """Return why a stripped line of a German, French or Spanish page is furniture, else "".

    >>> furniture_abroad("Lesen Sie auch: Die Brücke wird gebaut")
    'further reading'
    >>> furniture_abroad("Anzeige wurde am Freitag erstattet.")
    ''
    """
    if len(line) > _LONGEST:
        return ""
    for reason, pattern in _FURNITURE.items():
        if pattern.match(line):
            return reason
    return ""
