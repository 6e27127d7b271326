"""Words around hours that are told by their number alone: "at six", "the doors open at seven"."""

from __future__ import annotations

from ktimeline.grammar.lexicon import Lexicon

__all__ = ["add_struck_hours"]

_AT = ("at", "by", "until", "till", "before", "after")
_HOURS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve")  # fmt: skip


def add_struck_hours(words: Lexicon) -> None:
    """Add the words to the lexicon."""
    # So that "at six" is looked at; the rule of the hour reads the two words by themselves.
    words.add("ATHOUR", {f"{at}_{hour}": None for at in _AT for hour in _HOURS},
              trigger=True, latent=True)  # fmt: skip
    words.add("OFEVENINGS", {"doors band bands concert curtain gig dinner supper pub pubs disco "
                             "fireworks": None})  # fmt: skip
    words.add("WEATHER", {"wet cold grey gray dull bright sunny fine warm hot rainy foggy misty "
                          "frosty snowy windy stormy dark bitter mild dry cloudy chilly freezing "
                          "humid icy damp quiet busy bitterly_cold": None})  # fmt: skip
    words.add("BEGINS", {"is was begins began starts opens open plays play shuts": None})
