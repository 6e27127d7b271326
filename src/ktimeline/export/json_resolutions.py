"""Dates, mentions and resolutions from the JSON of a chronology."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ktimeline.export.tree_reading import read_tree
from ktimeline.model import (
    Alternative,
    Assumption,
    Granularity,
    Instant,
    Interval,
    Mention,
    Resolution,
    Span,
    Tense,
    Timex,
    TimexType,
    When,
)
from ktimeline.normalise import read_edtf

__all__ = ["read_account", "read_mention", "read_resolution", "read_when"]

Document = Mapping[str, Any]

_INSTANT = re.compile(r"([+-]?\d{4,})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?", re.ASCII)
_SIZES = {size.word: size for size in Granularity}


def read_when(told: Document) -> When:
    """Return the date of an event. Raises ValueError or KeyError for what is none."""
    interval = _interval(told)
    if interval is None:
        raise ValueError(f"the date {told['edtf']!r} of an event has neither start nor end")
    return When(
        interval,
        _SIZES[told["granularity"]],
        told["value"],
        told["edtf"],
        told["reading"],
        lasted=told["extent"] == "lasted",
        approximate=told["approximate"],
    )


def read_resolution(told: Document) -> Resolution:
    """Return a mention with its meaning. Raises ValueError or KeyError for what is none."""
    timex = told["timex"]
    interval = _interval(told)
    return Resolution(
        mention=read_mention(told["mention"]),
        interval=interval,
        granularity=_SIZES[told["granularity"]] if told["granularity"] else None,
        timex=Timex(**{**timex, "type": TimexType(timex["type"])}),
        edtf=told["edtf"],
        reading=told["reading"],
        assumptions=tuple(Assumption[one["key"]] for one in told["assumptions"]),
        steps=tuple(told["steps"]),
        range=_interval(told["range"]) if told["range"] else None,
        range_edtf=told["range_edtf"],
        lasted=told["extent"] == "lasted",
        alternatives=tuple(_alternative(one, interval) for one in told["alternatives"]),
        account=read_account(told),
    )


def read_mention(told: Document) -> Mention:
    """Return where a text speaks of a time. Raises ValueError or KeyError for what is none."""
    return Mention(
        article_id=told["article"],
        span=Span(told["start"], told["end"]),
        text=told["text"],
        expression=read_tree(told["expression"]),
        tense=Tense(told["tense"]),
        rule=told["rule"],
        whole=None if told["whole"] is None else read_tree(told["whole"]),
    )


def _alternative(told: Document, usual: Interval | None) -> Alternative:
    """Return another reading; where its interval is not told, it is that of its EDTF."""
    interval = _interval(told["interval"]) if told.get("interval") else None
    if interval is None:
        interval = _interval_of_edtf(told["edtf"], usual)
    return Alternative(interval, told["value"], told["edtf"], told["reading"], told["why"])


def _interval_of_edtf(edtf: str, usual: Interval | None) -> Interval:
    try:
        return read_edtf(edtf)
    except ValueError:
        if usual is None:
            raise
        return usual


def read_account(told: Document) -> Callable[[], str] | None:
    """Return what tells in sentences how a mention was read; None where the JSON does not."""
    account = told.get("account")
    return None if account is None else partial(str, account)


def _interval(told: Document) -> Interval | None:
    first, limit = (_instant(told[name]) for name in ("start", "end"))
    return None if first is None and limit is None else Interval(first, limit)


def _instant(text: str | None) -> Instant | None:
    if text is None:
        return None
    found = _INSTANT.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no ISO date; it is written like 2018-06-12")
    return Instant(*(int(part or 0) for part in found.groups()))
