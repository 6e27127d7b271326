"""What a play or book tells in the present: "The story takes place in 1944" did not happen."""

from __future__ import annotations

import re

from ktimeline.syntax.governor import verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["dates_plot"]

_CAST = re.compile(r"\b(?:played|portrayed|voiced) by [A-Z]")
_SET = re.compile(
    r"\b(?:story|tale|plot|action|play|novel|film|movie|musical|opera|drama|thriller|comedy|series|"
    r"episode|book|sequel|prequel|saga|romance|fable|ballet)(?:, [^,.;]{1,40},)? "
    r"(?:takes place|is set|unfolds|plays out)\b(?! (?:for|to|up)\b)",
    re.IGNORECASE,
)
_TOLD_AS_PAST = frozenset({"simple", "past", "said"})


def dates_plot(tagged: Tagged, at: int) -> bool:
    """Tell whether the date at a token is one of what is only told on a stage or page.

    Of "A widow, played by Ana Poe, hides a spy until Easter", and not of "Lear, played by Tom
    Hay, opened in May", which speaks of the play.
    """
    text = tagged.text[tagged.spans[0].start : tagged.spans[-1].end]
    if " by " not in text and " set" not in text and "place" not in text and "unfolds" not in text:
        return False
    if (told := _SET.search(text)) is not None:
        return tagged.spans[at].start > tagged.spans[0].start + told.start()
    if _CAST.search(text) is None:
        return False
    groups = [one for one in verb_groups(tagged.tags) if one.kind != "infinitive"]
    played = {at for at, tag in enumerate(tagged.tags) if tag in "EP"}
    finite = [one for one in groups if not set(range(one.start, one.end)) <= played]
    return bool(finite) and not any(one.kind in _TOLD_AS_PAST for one in finite)
