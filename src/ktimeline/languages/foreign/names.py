"""What to call the languages that are written most and have no grammar here."""

from __future__ import annotations

__all__ = ["NAMES"]

_PAIRS = """
    af=Afrikaans ar=Arabic az=Azerbaijani be=Belarusian bg=Bulgarian bn=Bengali bs=Bosnian
    ca=Catalan cs=Czech cy=Welsh da=Danish de=German el=Greek et=Estonian eu=Basque fa=Persian
    fi=Finnish fr=French ga=Irish gl=Galician gu=Gujarati he=Hebrew hi=Hindi hr=Croatian
    hu=Hungarian hy=Armenian id=Indonesian is=Icelandic it=Italian ja=Japanese ka=Georgian
    kk=Kazakh ko=Korean lt=Lithuanian lv=Latvian mk=Macedonian mr=Marathi ms=Malay nb=Norwegian
    ne=Nepali nl=Dutch nn=Norwegian no=Norwegian pl=Polish pt=Portuguese ro=Romanian ru=Russian
    sk=Slovak sl=Slovenian sq=Albanian sr=Serbian sv=Swedish sw=Swahili ta=Tamil te=Telugu
    th=Thai tl=Tagalog tr=Turkish uk=Ukrainian ur=Urdu uz=Uzbek vi=Vietnamese zh=Chinese
"""
NAMES = dict(pair.split("=") for pair in _PAIRS.split())
"""Code (ISO 639-1) to English name."""
