"""Spanish and German words for kinds of events, by the English word that names the kind."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["foreign_kind"]

# Each kind, then the shapes of the words for it; none of them is an English word.
_SHAPES = r"""
meet: reuni(?:ó|eron|do|dos|ón|ones|rán?) cumbres? encuentros? entrevistó entrevistaron trafen
    getroffen treffen \w*gipfel\w* \w*treffen gespräche?n?s?
elect: elecciones comicios elegid[oa]s? eligi(?:ó|eron) \w*wahl(?:en)? gewählt wählten?
vote: votación votaciones vot(?:ó|aron|ará|arán|ado) abstimm\w+ abgestimmt
die: muri(?:ó|eron) muerte muert[oa]s? falleci(?:ó|eron|do|miento) starb(?:en)? gestorben
kill: mat(?:ó|aron) asesin(?:ó|aron|ado|ada|ados|ato) tötete[nt]? getötet ermordete?n?
attack: ataques? atac(?:ó|aron|ado) atentados? explotó explosión bombarde(?:ó|o|aron)
    \w*angriffe?s? \w*anschla(?:g|ge|gs) explodierte?n?
resign: dimiti(?:ó|eron|do|rá) dimisión renunci(?:ó|aron) zurücktrat(?:en)? zurückgetreten
    rücktritts? zurückzutreten
sign: firm(?:ó|aron|ado|ada|ados|ará|arán) unterzeichne(?:te|ten|t|n) unterschrieb(?:en)?
    unterzeichnung
arrest: detuv(?:o|ieron) detenid[oa]s? detención arrest(?:ó|aron|ado) verhaftete?n? festgenommen
    festnahmen? verhaftung(?:en)?
launch: lanz(?:ó|aron|ado|ada) lanzamientos?
quake: terremotos? sismos? seísmos? \w*bebens?
visit: visit(?:ó|aron|ado|ará|arán) viaj(?:ó|aron|ado|ará|es?) besucht(?:e|en)? besuchs?
    besuchen reisten? gereist reisen reise
fly: voló volaron flog(?:en)? geflogen
arrive: lleg(?:ó|aron|ado|ada|ará|arán) llegada angekommen ankunft eingetroffen
crash: chocó chocaron estrell(?:ó|aron|ado|ada) abgestürzt absturz
convict: conden(?:ó|aron|ado|ada|ados) verurteilte?n? verurteilung
release: liber(?:ó|aron|ado|ada|ados|ación) freigelassen freilassung
invade: invadi(?:ó|eron|do) invasión einmarschierte?n? einmarsch
collapse: derrumb(?:ó|aron|e|ado) eingestürzt einsturz
sink: hundi(?:ó|eron|do|miento) gesunken
found: fund(?:ó|aron|ado|ada) gegründete?n?
marry: casaron boda heiratete?n? geheiratet hochzeit
appoint: nombr(?:ó|aron|ado|ada|amiento) ernannte?n? ernennung
inaugurate: investid[oa] investidura vereidigte?n? vereidigung amtseinführung
praise: elogi(?:ó|aron|ado) alab(?:ó|aron) lobten? gelobt
announce: anunci(?:ó|aron|ado|o) angekündigt kündigten? ankündigung
destroy: destruy(?:ó|eron) destruid[oa]s? zerstörte?n? zerstörung
say: dij(?:o|eron) afirm(?:ó|aron) asegur(?:ó|aron) señal(?:ó|aron) explic(?:ó|aron) sagten?
    erklärten? betonten?
"""


@lru_cache(maxsize=1)
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each kind with the shape of its words, compiled when first asked for."""
    listed = re.findall(r"^(\w+):((?:.|\n (?= ))+)", _SHAPES, re.MULTILINE)
    return tuple((kind, re.compile("|".join(shapes.split()))) for kind, shapes in listed)


@lru_cache(maxsize=4096)
def foreign_kind(word: str) -> str | None:
    """Return the kind of event that a Spanish or German word in small letters names, if it is one.

    >>> foreign_kind("firmaron"), foreign_kind("gipfeltreffen"), foreign_kind("meeting")
    ('sign', 'meet', None)
    """
    return next((kind for kind, shape in _kinds() if shape.fullmatch(word)), None)
