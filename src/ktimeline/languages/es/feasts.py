"""Feasts and public days by their Spanish names."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.model.expression import Fields, Holiday

__all__ = ["feasts"]


def feasts(words: Lexicon) -> None:
    """Add the feasts to a lexicon; those without a key of their own by month and day."""
    words.add(
        "FEASTWORD",
        {"navidad navidades": Holiday("christmas"), "nochebuena": Holiday("christmas_eve"),
         "nochevieja": Holiday("new_years_eve"), "año_nuevo": Holiday("new_year"),
         "miércoles_de_ceniza": Holiday("ash_wednesday"),
         "domingo_de_ramos": Holiday("palm_sunday"), "jueves_santo": Holiday("maundy_thursday"),
         "viernes_santo": Holiday("good_friday"),
         "sábado_santo sábado_de_gloria": Holiday("holy_saturday"),
         "domingo_de_resurrección domingo_de_pascua pascua": Holiday("easter"),
         "lunes_de_pascua": Holiday("easter_monday"), "pentecostés": Holiday("pentecost"),
         "corpus_christi": Holiday("corpus_christi"),
         "halloween": Holiday("halloween"), "san_valentín": Holiday("valentines_day"),
         "martes_de_carnaval": Holiday("mardi_gras"), "viernes_negro": Holiday("black_friday"),
         "ramadán": Holiday("ramadan"),
         "noche_de_reyes": Fields(month=1, day=5),
         "día_de_los_enamorados": Holiday("valentines_day"),
         "día_de_la_mujer día_internacional_de_la_mujer": Holiday("womens_day"),
         "día_del_trabajo día_del_trabajador primero_de_mayo": Holiday("may_day"),
         "noche_de_san_juan": Fields(month=6, day=23),
         "día_de_la_hispanidad día_de_la_raza": Fields(month=10, day=12),
         "día_de_muertos día_de_los_muertos día_de_los_difuntos día_de_difuntos":
             Holiday("all_souls"),
         "día_de_la_constitución": Fields(month=12, day=6),
         "día_de_los_santos_inocentes día_de_los_inocentes": Fields(month=12, day=28),
         "día_de_acción_de_gracias": Holiday("thanksgiving")},
        trigger=True,
    )  # fmt: skip
    # A day only where "día de" or the like says so: Asunción is a city, too.
    words.add(
        "FEASTNAME",
        {"epifanía reyes": Holiday("epiphany"), "ascensión": Holiday("ascension"),
         "asunción": Holiday("assumption"), "inmaculada": Fields(month=12, day=8),
         "todos_los_santos": Holiday("all_saints"), "fin_de_año": Holiday("new_years_eve"),
         "san_josé": Fields(month=3, day=19), "santiago": Fields(month=7, day=25),
         "san_juan": Holiday("midsummer")},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add("HOLYWEEK", {"semana_santa": None}, trigger=True)
