"""Patterns that wait with being compiled."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import ktimeline.languages.en.vetoes
import ktimeline.syntax
from ktimeline.model.pattern import deferred

PACKAGES = [ktimeline.syntax, ktimeline.languages.en.vetoes]
MODULES = [
    f"{package.__name__}.{module.name}"
    for package in PACKAGES
    for module in pkgutil.iter_modules(package.__path__)
]


@pytest.mark.parametrize(
    ("shape", "flags", "text"),
    [(r"\bmay\b", 0, "in may"), (r"may", re.IGNORECASE, "In MAY"), (r"(\d+) may", 0, "no date")],
)
def test_one_finds_what_a_compiled_one_finds(shape: str, flags: int, text: str) -> None:
    waiting, compiled = deferred(shape, flags), re.compile(shape, flags)
    for _ in range(2):  # the first use compiles, the second does not
        assert str(waiting.search(text)) == str(compiled.search(text))
        assert waiting.findall(text) == compiled.findall(text)
        assert waiting.sub("_", text) == compiled.sub("_", text)
    assert waiting.pattern == shape


def test_a_wrong_shape_raises_when_it_is_used() -> None:
    waiting = deferred("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        waiting.search("")


@pytest.mark.parametrize("name", MODULES)
def test_every_waiting_pattern_of_the_package_compiles(name: str) -> None:
    for value in vars(importlib.import_module(name)).values():
        if isinstance(value, type(deferred(""))):
            assert isinstance(value.flags, int)
