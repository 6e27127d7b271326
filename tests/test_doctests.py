"""Every example in a docstring runs."""

import doctest
import importlib
import pkgutil

import pytest

import ktimeline

NAMES = [
    module.name
    for module in pkgutil.walk_packages(ktimeline.__path__, "ktimeline.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", ["ktimeline", *NAMES])
def test_the_examples_of_a_module(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE).failed == 0
