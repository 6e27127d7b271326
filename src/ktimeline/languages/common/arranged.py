"""A day of the year beside a verb in the past that arranges something: it may be one to come."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps

from ktimeline.model.mention import Tense
from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span

__all__ = ["unless_arranged"]

_Reader = Callable[[str, Span], Tense]
_BEFORE, _AFTER = 120, 80  # code points in which the arranging words are looked for
_STOP = deferred(r"[.!?…](?=\s+[^\W\d_a-zà-ÿ])|\n")


def unless_arranged(words: str) -> Callable[[_Reader], _Reader]:
    """Return a decorator for the tense reader of a language in which `words` arrange things.

    A verb in the past tells of its own day, which is over. Where one of `words`, a pattern for the
    lower case, stands in its sentence ("convened", "until"), a day of the year may be to come: the
    tense is NONE then.

    >>> @unless_arranged("convocó")
    ... def reader(text, span):
    ...     return Tense.PAST
    >>> reader("Convocó elecciones el 3 de mayo.", Span(22, 31)).value
    'none'
    >>> reader("Murió el 3 de mayo.", Span(9, 18)).value
    'past'
    """
    arranging = deferred(words)

    def decorate(read: _Reader) -> _Reader:
        @wraps(read)
        def tense_of(text: str, span: Span) -> Tense:
            tense = read(text, span)
            if tense is not Tense.PAST or not re.search(r"\d", span.of(text)):
                return tense
            before = _STOP.split(text[max(0, span.start - _BEFORE) : span.start])[-1]
            after = _STOP.split(text[span.end : span.end + _AFTER])[0]
            found = arranging.search(f"{before}{span.of(text)}{after}".lower())
            return tense if found is None else Tense.NONE

        return tense_of

    return decorate
