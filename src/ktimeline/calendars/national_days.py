"""Days that one country keeps, or all nations, under a name that is known by itself.

South Africa's are those of its Public Holidays Act 36 of 1994, Japan's those of its law on public
holidays of 1948 (the "happy Mondays" since 2000 and 2003), Kenya's those of its constitution of
2010; the days of the world are those on the list of international days of the United Nations. A
name that many countries have for days of their own ("National Day", "Liberation Day") is none.
"""

from __future__ import annotations

__all__ = ["NATIONAL", "NATIONAL_MOVED", "NATIONAL_WEEKDAYS", "NOT_ON_SUNDAY"]

NATIONAL: dict[str, tuple[int, int]] = {
    # South Africa
    "freedom_day": (4, 27), "youth_day": (6, 16), "national_womens_day": (8, 9),
    "heritage_day": (9, 24), "day_of_reconciliation": (12, 16),
    # elsewhere in Africa
    "madaraka_day": (6, 1), "mashujaa_day": (10, 20), "jamhuri_day": (12, 12),
    "saba_saba_day": (7, 7), "nyerere_day": (10, 14), "africa_day": (5, 25),
    # Asia
    "pakistan_day": (3, 23), "gandhi_jayanti": (10, 2), "malaysia_day": (9, 16),
    "merdeka_day": (8, 31), "rizal_day": (12, 30), "bonifacio_day": (11, 30),
    "hangul_day": (10, 9), "singles_day": (11, 11), "showa_day": (4, 29), "culture_day": (11, 3),
    "constitution_memorial_day": (5, 3), "greenery_day": (5, 4), "mountain_day": (8, 11),
    # Europe
    "kings_day": (4, 27), "queens_day": (4, 30), "german_unity_day": (10, 3),
    "russia_day": (6, 12), "victory_day": (5, 9), "defender_of_the_fatherland_day": (2, 23),
    "ohi_day": (10, 28), "portugal_day": (6, 10), "walpurgis_night": (4, 30),
    "st_brigids_day": (2, 1), "bloomsday": (6, 16), "trafalgar_day": (10, 21),
    "empire_day": (5, 24), "oak_apple_day": (5, 29), "battle_of_britain_day": (9, 15),
    "europe_day": (5, 9),
    # the Americas
    "dominion_day": (7, 1), "truth_and_reconciliation_day": (9, 30), "day_of_the_dead": (11, 2),
    "pearl_harbor_day": (12, 7), "lincolns_birthday": (2, 12), "patriot_day": (9, 11),
    # all nations
    "holocaust_memorial_day": (1, 27), "world_cancer_day": (2, 4), "world_water_day": (3, 22),
    "world_health_day": (4, 7), "press_freedom_day": (5, 3), "no_tobacco_day": (5, 31),
    "world_environment_day": (6, 5), "world_refugee_day": (6, 20), "mandela_day": (7, 18),
    "international_youth_day": (8, 12), "mental_health_day": (10, 10), "world_food_day": (10, 16),
    "united_nations_day": (10, 24), "human_rights_day": (12, 10),
}  # fmt: skip
"""The month and day of those that have the same date every year."""

NATIONAL_WEEKDAYS: dict[str, tuple[int, int, int]] = {
    "commonwealth_day": (3, 1, 2), "melbourne_cup_day": (11, 2, 1), "arbor_day": (4, 5, -1),
}  # fmt: skip
"""The month, the ISO weekday and which of that month (-1: the last)."""

NATIONAL_MOVED: dict[str, dict[int, tuple[int, int]]] = {
    "democracy_day": {0: (5, 29), 2019: (6, 12)},
}
"""The first years in which a day has the month and day beside them: Nigeria's since 2019."""

NOT_ON_SUNDAY = frozenset(["kings_day"])
"""Those of a fixed date that are kept the day before where that is a Sunday."""
