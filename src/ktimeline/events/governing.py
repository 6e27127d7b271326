"""The verb that tells what a date dates, where the nearest one only leads up to it."""

from __future__ import annotations

from ktimeline.syntax.governor import Group, governing_group, verb_groups
from ktimeline.syntax.tagging import Tagged

__all__ = ["main_verb", "telling_verb"]

_VERB_TAGS = "VEPGRvxkSXfiyNs"
_AUXILIARIES = "bBhHengoOwm"


def telling_verb(tagged: Tagged, at: int) -> Group | None:
    """Return the verb group that tells of the date at `at`, None where no verb does.

    Passes over "it was on Friday that ..." and "for the year ended 30 June, ...".
    """
    group = _past_cleft(tagged, at, governing_group(tagged.tags, at))
    return _past_dated(tagged, _past_period(tagged, at, group))


def _past_dated(tagged: Tagged, group: Group | None) -> Group | None:
    """Return the verb before "a letter dated 3 March": the writing is what is told of."""
    if group is None or tagged.word(group.end - 1).lower() != "dated":
        return group
    earlier = [other for other in verb_groups(tagged.tags) if other.end <= group.start]
    return earlier[-1] if earlier else group


def _past_cleft(tagged: Tagged, at: int, group: Group | None) -> Group | None:
    """Return the verb that "it was on Friday that ..." puts the date before."""
    tags = tagged.tags
    if group is None or group.end > at or tags[at + 1 : at + 2] != "u":
        return group
    if tagged.word(at + 1).lower() != "that" or group.start == 0:
        return group
    if tagged.word(group.start - 1).lower() != "it" or tags[group.start] not in "bB":
        return group
    later = (other for other in verb_groups(tags) if other.start > at)
    return next(later, group)


def _past_period(tagged: Tagged, at: int, group: Group | None) -> Group | None:
    """Return the verb of "for the year ended 30 June, sales rose": it is the second one."""
    if group is None or group.start != at + 1 or tagged.word(at + 1).lower() != "ended":
        return group
    if tagged.tags[at + 2 : at + 3] not in {"@", "p"}:
        return group
    later = (other for other in verb_groups(tagged.tags) if other.start > group.end)
    return next(later, group)


def main_verb(tags: str, group: Group) -> int:
    """Return the token of a group's main verb: its last one that is no auxiliary."""
    for letters in (_VERB_TAGS, _AUXILIARIES):
        for index in range(group.end - 1, group.start - 1, -1):
            if tags[index] in letters:
                return index
    return group.end - 1
