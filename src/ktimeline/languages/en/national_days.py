"""English names of the days that one country keeps, or all nations."""

from __future__ import annotations

__all__ = ["NATIONAL_DAYS"]

NATIONAL_DAYS = {
    "freedom_day": "freedom_day", "youth_day": "youth_day", "heritage_day": "heritage_day",
    "national_women's_day": "national_womens_day", "day_of_reconciliation reconciliation_day":
        "day_of_reconciliation",
    "madaraka_day": "madaraka_day", "mashujaa_day kenyatta_day": "mashujaa_day",
    "jamhuri_day": "jamhuri_day", "saba_saba_day saba_saba": "saba_saba_day",
    "nyerere_day": "nyerere_day", "africa_day": "africa_day", "democracy_day": "democracy_day",
    "republic_day": "republic_day", "pakistan_day": "pakistan_day",
    "gandhi_jayanti": "gandhi_jayanti", "malaysia_day": "malaysia_day",
    "merdeka_day hari_merdeka": "merdeka_day", "rizal_day": "rizal_day",
    "bonifacio_day": "bonifacio_day", "hangul_day hangeul_day": "hangul_day",
    "singles_day singles'_day": "singles_day", "showa_day": "showa_day",
    "culture_day": "culture_day", "constitution_memorial_day": "constitution_memorial_day",
    "greenery_day": "greenery_day", "mountain_day": "mountain_day",
    "king's_day": "kings_day", "queen's_day": "queens_day",
    "german_unity_day day_of_german_unity": "german_unity_day", "russia_day": "russia_day",
    "victory_day": "victory_day",
    "defender_of_the_fatherland_day defenders_of_the_fatherland_day":
        "defender_of_the_fatherland_day",
    "ohi_day oxi_day": "ohi_day", "portugal_day": "portugal_day",
    "walpurgis_night": "walpurgis_night", "bloomsday": "bloomsday",
    "st_brigid's_day st._brigid's_day saint_brigid's_day": "st_brigids_day",
    "trafalgar_day": "trafalgar_day", "empire_day": "empire_day", "oak_apple_day": "oak_apple_day",
    "battle_of_britain_day": "battle_of_britain_day", "europe_day": "europe_day",
    "commonwealth_day": "commonwealth_day", "dominion_day": "dominion_day",
    "national_day_for_truth_and_reconciliation": "truth_and_reconciliation_day",
    "melbourne_cup_day": "melbourne_cup_day", "day_of_the_dead": "day_of_the_dead",
    "pearl_harbor_day pearl_harbor_remembrance_day": "pearl_harbor_day",
    "lincoln's_birthday": "lincolns_birthday", "patriot_day": "patriot_day",
    "arbor_day": "arbor_day",
    "holocaust_memorial_day": "holocaust_memorial_day", "world_cancer_day": "world_cancer_day",
    "world_water_day": "world_water_day", "world_health_day": "world_health_day",
    "world_press_freedom_day": "press_freedom_day", "world_no_tobacco_day": "no_tobacco_day",
    "world_environment_day": "world_environment_day", "world_refugee_day": "world_refugee_day",
    "mandela_day nelson_mandela_day nelson_mandela_international_day": "mandela_day",
    "international_youth_day": "international_youth_day",
    "world_mental_health_day": "mental_health_day", "world_food_day": "world_food_day",
    "united_nations_day": "united_nations_day",
    "human_rights_day international_human_rights_day": "human_rights_day",
}  # fmt: skip
"""From the names, as people write them, to the keys of the calendar."""
