"""Words that point from the day of writing or from what was told: "heuer", "Vorjahr", "bald"."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.languages.de.forms import inflected
from ktimeline.model import Granularity as G  # noqa: N817
from ktimeline.model.expression import VagueTime

__all__ = ["deictics"]


def deictics(words: Lexicon) -> None:
    """Add the words that point to a lexicon."""
    _days(words)
    _adjectives(words)
    _vague(words)


def _days(words: Lexicon) -> None:
    words.add("TODAY", {"heute": 0, "gestern": -1, "vorgestern": -2, "vorvorgestern": -3,
                        "morgen": 1, "übermorgen": 2, "überübermorgen": 3},
              trigger=True)  # fmt: skip
    words.add("TODAYADJ", {inflected("gestrig"): -1, inflected("vorgestrig"): -2,
                           inflected("morgig"): 1}, trigger=True)  # fmt: skip
    words.add("THISDAYADJ", {inflected("heutig"): 0}, trigger=True)
    words.add("THISYEAR", {"heuer": None}, trigger=True)
    words.add("YEARADJ", {inflected("heurig diesjährig"): 0,
                          inflected("letztjährig vorjährig"): -1,
                          inflected("nächstjährig"): 1}, trigger=True)  # fmt: skip
    words.add("BEFOREUNIT", {"vorjahr vorjahres vorjahrs": G.YEAR, "vormonat vormonats": G.MONTH,
                             "vorwoche": G.WEEK, "vorquartal vorquartals": G.QUARTER},
              trigger=True)  # fmt: skip
    words.add("EVE", {"vortag vortages vortags": None}, trigger=True)
    words.add("EVENINGBEFORE", {"vorabend vorabends": None}, trigger=True)
    words.add("YEARAGO", {"vorjahresmonat vorjahresmonats": G.MONTH,
                          "vorjahresquartal vorjahresquartals": G.QUARTER,
                          "vorjahreszeitraum vorjahreszeitraums vorjahreszeitraumes "
                          "vorjahresperiode": G.YEAR}, trigger=True)  # fmt: skip
    words.add("AFTERUNIT", {"folgejahr folgejahres": G.YEAR, "folgemonat folgemonats": G.MONTH,
                            "folgewoche": G.WEEK, "folgetag folgetages folgetags": G.DAY},
              trigger=True)  # fmt: skip


def _adjectives(words: Lexicon) -> None:
    words.add("PASTADJ", {inflected("letzt vergangen vorig verflossen abgelaufen"): None})
    words.add("RECENTADJ", {inflected("jüngst"): None})
    words.add("NEXTADJ", {inflected("nächst kommend"): None})
    words.add("THISADJ", {"dieser diese dieses diesen diesem": None})
    words.add("RUNNINGADJ", {inflected("laufend aktuell gegenwärtig angelaufen"): None})
    words.add("FORMERADJ", {inflected("vorangegangen vorhergehend vorherig vorangehend"): None})
    words.add("FOLLOWADJ", {inflected("folgend darauffolgend nachfolgend anschließend "
                                      "darauf_folgend"): None})  # fmt: skip
    words.add("THATADJ", {inflected("jen selb gleich besagt"): None,
                          "derselbe dieselbe dasselbe denselben demselben desselben derselben "
                          "dieselben": None})  # fmt: skip
    words.add("BEFORELAST", {inflected("vorletzt vorvorig"): None})
    words.add("AFTERNEXT", {inflected("übernächst"): None})
    words.add("EVERY", {"jeder jede jedes jeden jedem": None})
    words.add("WHOLE", {inflected("ganz gesamt"): None})


def _vague(words: Lexicon) -> None:
    words.add(
        "VAGUEWORD",
        {"jetzt derzeit zurzeit zur_zeit momentan gegenwärtig heutzutage augenblicklich nun":
             VagueTime.PRESENT,
         inflected("derzeitig jetzig momentan augenblicklich"): VagueTime.PRESENT,
         "damals kürzlich unlängst neulich jüngst vor_kurzem seit_kurzem vor_kurzer_zeit "
         "letzthin letztens einst seinerzeit ehedem einstmals dereinst": VagueTime.PAST,
         inflected("damalig einstig kürzlich"): VagueTime.PAST,
         "bald demnächst künftig zukünftig in_kürze in_bälde alsbald": VagueTime.FUTURE,
         inflected("zukünftig baldig"): VagueTime.FUTURE},
        trigger=True,
    )  # fmt: skip
    words.add("PASTNOUN", {"vergangenheit": VagueTime.PAST}, trigger=True)
    words.add("PRESENTNOUN", {"gegenwart": VagueTime.PRESENT}, trigger=True, latent=True)
    words.add("FUTURENOUN", {"zukunft": VagueTime.FUTURE}, trigger=True)
    words.add("MOMENT", {"moment augenblick zeitpunkt": None}, trigger=True, latent=True)
    words.add("WHILE", {"zeit zeiten": None}, trigger=True, latent=True)
