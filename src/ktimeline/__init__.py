"""Articles in, an interactive timeline out; every date shows its words and its arithmetic.

Names are imported when they are first used, so that `import ktimeline` costs next to nothing.

>>> import ktimeline as kt
>>> kt.resolve("last month", published="2025-01-29").timex.value
'2024-12'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ktimeline.interpret import find, resolve
    from ktimeline.model import Article, Event, Policy, Resolution, Unresolved
    from ktimeline.pipeline import build
    from ktimeline.timeline import Timeline

__all__ = [
    "Article",
    "Event",
    "Policy",
    "Resolution",
    "Timeline",
    "Unresolved",
    "build",
    "find",
    "resolve",
]

__version__ = "0.1.0"

_HOMES = {
    "Article": "ktimeline.model",
    "Event": "ktimeline.model",
    "Policy": "ktimeline.model",
    "Resolution": "ktimeline.model",
    "Unresolved": "ktimeline.model",
    "Timeline": "ktimeline.timeline",
    "build": "ktimeline.pipeline",
    "find": "ktimeline.interpret",
    "resolve": "ktimeline.interpret",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'ktimeline' has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
