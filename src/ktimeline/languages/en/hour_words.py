"""Words of the clock, and those around hours told by a number alone: "doors open at seven"."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon
from ktimeline.model.expression import PartOfDayName

__all__ = ["add_clock", "add_struck_hours"]

_ZONES = ("gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "pt", "bst",
          "cet", "cest", "eet", "msk", "ist", "jst", "kst", "hst", "aest")  # fmt: skip
_AT = ("at", "by", "until", "till", "before", "after")
_HOURS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve")  # fmt: skip


def add_struck_hours(words: Lexicon) -> None:
    """Add the words around such hours."""
    # So that "at six" is looked at; the rule of the hour reads the two words by themselves.
    words.add("ATHOUR", {f"{at}_{hour}": None for at in _AT for hour in _HOURS},
              trigger=True, latent=True)  # fmt: skip
    words.add("OFEVENINGS", {"doors band bands concert curtain gig dinner supper pub pubs disco "
                             "fireworks": None})  # fmt: skip
    words.add("WEATHER", {"wet cold grey gray dull bright sunny fine warm hot rainy foggy misty "
                          "frosty snowy windy stormy dark bitter mild dry cloudy chilly freezing "
                          "humid icy damp quiet busy bitterly_cold": None})  # fmt: skip
    words.add("BEGINS", {"is was begins began starts opens open plays play shuts": None})


def add_clock(words: Lexicon) -> None:
    """Add hours, their halves and zones, and the parts of the day."""
    words.add(
        "MERIDIEM",
        {"a.m. am a.m a._m.": 0, "p.m. pm p.m p._m.": 12},
        trigger=True,
        latent=True,
    )
    words.add("TENTO", {"five_to": 5, "ten_to": 10, "twenty_to": 20}, trigger=True, latent=True)
    words.add("CLOCKWORD", {"o'clock": None}, trigger=True, latent=True)
    words.add("HALFHOUR", {"half_one": 1, "half_two": 2, "half_three": 3, "half_four": 4,
                           "half_five": 5, "half_six": 6, "half_seven": 7, "half_eight": 8,
                           "half_nine": 9, "half_ten": 10, "half_eleven": 11, "half_twelve": 12},
              trigger=True, latent=True)  # fmt: skip
    words.add("NOON", {"noon": 12, "midnight": 24}, trigger=True)
    words.add("ZONE", {zone: zone.upper() for zone in _ZONES}, capital=True)
    words.add(
        "DAYPART",
        {"morning": PartOfDayName.MORNING, "afternoon": PartOfDayName.AFTERNOON,
         "evening": PartOfDayName.EVENING, "night": PartOfDayName.NIGHT,
         "dawn daybreak sunrise forenoon": PartOfDayName.MORNING,
         "dusk nightfall sunset": PartOfDayName.EVENING,
         "midday": PartOfDayName.MIDDAY},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add("DAYPART", {"lunchtime lunch-time": PartOfDayName.MIDDAY,
                          "teatime tea-time": PartOfDayName.AFTERNOON,
                          "suppertime": PartOfDayName.EVENING, "bedtime": PartOfDayName.NIGHT},
              trigger=True, latent=True)  # fmt: skip
    words.add(
        "TWILIGHT",
        {"dawn daybreak sunrise": PartOfDayName.MORNING, "midday mid-day": PartOfDayName.MIDDAY,
         "dusk nightfall sunset": PartOfDayName.EVENING, "lunchtime": PartOfDayName.MIDDAY,
         "teatime": PartOfDayName.AFTERNOON},
        trigger=True, latent=True,
    )  # fmt: skip
    words.add("DAYPARTS", {"mornings": PartOfDayName.MORNING, "afternoons": PartOfDayName.AFTERNOON,
                           "evenings": PartOfDayName.EVENING, "nights": PartOfDayName.NIGHT},
              trigger=True, latent=True)  # fmt: skip
    words.add("MIDDAYPART", {"mid-morning midmorning": PartOfDayName.MORNING,
                             "mid-afternoon midafternoon": PartOfDayName.AFTERNOON},
              trigger=True)  # fmt: skip
