"""Feasts and public days by their English names."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.languages.en.national_days import NATIONAL_DAYS

__all__ = ["feasts"]


def feasts(words: Lexicon) -> None:
    """Add the feasts to a lexicon, by their keys in the calendar.

    Those that chats write small are no other word so: "boxing day", but not "may day".
    """
    words.add("HOLIDAY", {**_CHRISTIAN, **_CIVIL, **_saints()}, trigger=True)
    words.add("HOLIDAY", {**_CAPITAL, **_OF_OTHERS, **NATIONAL_DAYS}, trigger=True,
              capital=True)  # fmt: skip
    words.add("HOLIDAYS", _MANY, trigger=True, latent=True)
    words.add("CORPUSCHRISTI", {"corpus_christi": "corpus_christi"}, trigger=True, latent=True,
              capital=True)  # fmt: skip
    words.add("MIDSUMMER", {"midsummer": "midsummer"}, trigger=True, latent=True)
    # "The winter solstice", "the August bank holiday": the article is a part of the name.
    words.add("THEHOLIDAY", {**_SUN, **_BANK_HOLIDAYS}, trigger=True)
    words.add("HOLIDAY", {**_SUN, **_BANK_HOLIDAYS}, trigger=True)


def _saints() -> dict[str, str]:
    """Return the days of saints: British style has no stop, and hurried writers no apostrophe."""
    days = {"patrick": "st_patricks_day", "david": "st_davids_day", "george": "st_georges_day",
            "andrew": "st_andrews_day", "stephen": "boxing_day", "valentine": "valentines_day",
            "nicholas": "st_nicholas_day", "swithin": "st_swithins_day",
            "bartholomew": "st_bartholomews_day", "crispin": "st_crispins_day",
            "martin": "martinmas", "lucy": "st_lucys_day"}  # fmt: skip
    return {
        " ".join(f"{saint}_{name}{end}_day" for saint in ("st", "st.", "saint")
                 for end in ("'s", "s")): key
        for name, key in days.items()
    }  # fmt: skip


_MANY = {
    "christmases": "christmas", "christmas_eves": "christmas_eve", "easters": "easter",
    "halloweens": "halloween", "thanksgivings": "thanksgiving", "ramadans": "ramadan",
    "new_year's_eves new_years_eves": "new_years_eve", "passovers": "passover",
    "valentine's_days valentines_days": "valentines_day", "boxing_days": "boxing_day",
}  # fmt: skip
_CHRISTIAN = {
    "christmas christmas_day xmas xmas_day": "christmas",
    "christmas_eve xmas_eve": "christmas_eve",
    "boxing_day": "boxing_day", "twelfth_night": "twelfth_night",
    "candlemas candlemas_day": "candlemas",
    "shrove_tuesday pancake_day pancake_tuesday mardi_gras": "mardi_gras",
    "ash_wednesday": "ash_wednesday", "mothering_sunday": "mothering_sunday",
    "palm_sunday": "palm_sunday", "spy_wednesday": "spy_wednesday",
    "maundy_thursday holy_thursday": "maundy_thursday",
    "holy_saturday easter_saturday": "holy_saturday",
    "easter easter_sunday easter_day": "easter", "easter_monday": "easter_monday",
    "ascension_day ascension_thursday": "ascension",
    "whit_sunday whitsunday whitsun pentecost": "pentecost", "whit_monday": "whit_monday",
    "trinity_sunday": "trinity_sunday",
    "corpus_christi_day feast_of_corpus_christi": "corpus_christi",  # a city has the bare name
    "michaelmas michaelmas_day": "michaelmas", "martinmas": "martinmas", "lammas": "lammas",
    "feast_of_the_assumption assumption_day": "assumption", "hallowmas": "all_saints",
    "whitsuntide": "pentecost", "feast_of_the_annunciation": "lady_day",
    "orthodox_easter orthodox_easter_sunday greek_easter": "orthodox_easter",
    "orthodox_good_friday": "orthodox_good_friday",
    "orthodox_christmas orthodox_christmas_day": "orthodox_christmas",
    "halloween hallowe'en all_hallows'_eve all_hallows_eve": "halloween",
    "st_john's_eve st._john's_eve saint_john's_eve": "midsummer_eve",
    "all_saints'_day all_saints_day": "all_saints", "all_souls'_day all_souls_day": "all_souls",
    "advent_sunday": "advent_sunday", "midsummer's_eve midsummer_eve": "midsummer_eve",
    "midsummer_day midsummer's_day": "midsummer",
}  # fmt: skip
_CIVIL = {
    "new_year's_eve new_years_eve hogmanay": "new_years_eve",
    "new_year's_day new_years_day": "new_year", "burns_night": "burns_night",
    "groundhog_day": "groundhog_day", "presidents_day presidents'_day president's_day":
        "presidents_day",
    "valentine's_day valentines_day": "valentines_day", "leap_day": "leap_day",
    "april_fools'_day april_fool's_day april_fools_day": "april_fools",
    "patriots'_day patriot's_day patriots_day": "patriots_day", "anzac_day": "anzac_day",
    "cinco_de_mayo": "cinco_de_mayo", "mother's_day mothers_day mothers'_day": "mothers_day",
    "memorial_day decoration_day": "memorial_day", "juneteenth": "juneteenth",
    "father's_day fathers_day fathers'_day": "fathers_day", "bastille_day": "bastille_day",
    "labor_day labour_day": "labor_day",
    "columbus_day indigenous_peoples'_day indigenous_peoples_day": "columbus_day",
    "guy_fawkes_night guy_fawkes_day bonfire_night": "guy_fawkes",
    "veterans_day veterans'_day veteran's_day": "veterans_day",
    "armistice_day": "armistice_day", "remembrance_sunday": "remembrance_sunday",
    "thanksgiving_day": "thanksgiving", "cyber_monday": "cyber_monday",
    "giving_tuesday": "giving_tuesday",
}  # fmt: skip
_CAPITAL = {
    "new_year's new_year": "new_year", "epiphany": "epiphany", "good_friday": "good_friday",
    "low_sunday": "low_sunday", "rose_monday": "rose_monday", "fat_tuesday": "mardi_gras",
    "lady_day": "lady_day", "may_day": "may_day", "earth_day": "earth_day",
    "flag_day": "flag_day", "independence_day": "independence_day", "canada_day": "canada_day",
    "victoria_day": "victoria_day", "australia_day": "australia_day",
    "waitangi_day": "waitangi_day", "election_day": "election_day",
    "inauguration_day": "inauguration_day", "remembrance_day": "armistice_day",
    "martin_luther_king_day martin_luther_king_jr._day martin_luther_king,_jr._day mlk_day "
    "martin_luther_king_jr_day": "mlk_day",
    "international_women's_day": "womens_day", "world_aids_day": "world_aids_day",
    "thanksgiving": "thanksgiving", "black_friday": "black_friday", "kwanzaa": "kwanzaa",
    "super_tuesday": "super_tuesday",
    "ve_day v-e_day v.e._day": "ve_day", "vj_day v-j_day v.j._day": "vj_day",
}  # fmt: skip
_OF_OTHERS = {
    "yom_kippur": "yom_kippur", "rosh_hashanah": "rosh_hashanah", "passover": "passover",
    "purim": "purim", "sukkot": "sukkot", "shavuot": "shavuot", "hanukkah chanukah": "hanukkah",
    "ramadan": "ramadan", "eid_al-fitr": "eid_al_fitr", "eid_al-adha": "eid_al_adha",
    "lunar_new_year chinese_new_year": "lunar_new_year", "diwali": "diwali", "holi": "holi",
    "nowruz": "nowruz",
}  # fmt: skip
_SUN = {
    "spring_equinox vernal_equinox march_equinox": "march_equinox",
    "summer_solstice june_solstice": "june_solstice",
    "autumn_equinox autumnal_equinox fall_equinox september_equinox": "september_equinox",
    "winter_solstice december_solstice": "december_solstice",
}  # fmt: skip
_BANK_HOLIDAYS = {
    "early_may_bank_holiday may_day_bank_holiday": "early_may_bank_holiday",
    "late_may_bank_holiday spring_bank_holiday whitsun_bank_holiday": "spring_bank_holiday",
    "august_bank_holiday": "august_bank_holiday", "easter_bank_holiday": "easter_monday",
    "bank_holiday_monday": "bank_holiday_monday",
}  # fmt: skip
