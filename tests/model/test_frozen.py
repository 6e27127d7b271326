"""Values of our decorator are what the standard one would make, to all who ask."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle

import pytest

from ktimeline import model
from ktimeline.model import expression
from ktimeline.model.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Base:
    """A class to inherit from."""

    name: str


@dataclass(frozen=True, slots=True, order=True)
class Leaf(Base):
    """A class with everything: a default, a factory, fields left out, a check, a property."""

    size: int = 3
    parts: tuple[int, ...] = dataclasses.field(default_factory=lambda: (1, 2))
    note: str = dataclasses.field(default="", compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.size < 0:
            raise ValueError("a size is not negative")

    @property
    def twice(self) -> int:
        return 2 * self.size


@dataclasses.dataclass(frozen=True, slots=True)
class Standard(Leaf):
    """A class of the standard decorator on top."""

    more: int = 1


def test_what_is_made() -> None:
    leaf = Leaf("a", parts=(5,))
    assert (leaf.name, leaf.size, leaf.parts, leaf.note, leaf.twice) == ("a", 3, (5,), "", 6)
    assert repr(leaf) == "Leaf(name='a', size=3, parts=(5,))"
    assert Leaf("a").parts == (1, 2)
    assert not hasattr(leaf, "__dict__")
    assert Leaf.__doc__
    assert Leaf.__doc__.startswith("A class with everything")


def test_values_compare_hash_and_sort_by_their_fields() -> None:
    assert Leaf("a", note="x") == Leaf("a", note="y")
    assert Leaf("a") != Leaf("b")
    assert Base("a") != Leaf("a")
    assert Base("a") != "a"
    assert len({Leaf("a"), Leaf("a", note="x"), Leaf("b"), Base("a")}) == 3
    assert hash(Base("a")) == hash(("a",))
    assert sorted([Leaf("b"), Leaf("a", 4), Leaf("a", 2)])[0] == Leaf("a", 2)
    assert Leaf("a") <= Leaf("a") < Leaf("b") >= Leaf("b") > Leaf("a")
    with pytest.raises(TypeError):
        _ = Base("a") < Base("b")  # type: ignore[operator]


def test_nothing_changes_a_value() -> None:
    leaf = Leaf("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        leaf.size = 4  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del leaf.size


def test_what_is_wrong_is_said() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        Leaf()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword"):
        Leaf("a", colour=1)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="not negative"):
        Leaf("a", -1)


def test_the_standard_library_takes_them_for_its_own() -> None:
    leaf = Leaf("a", 4, (7,), "n")
    assert dataclasses.is_dataclass(leaf)
    assert [f.name for f in dataclasses.fields(leaf)] == ["name", "size", "parts", "note"]
    assert dataclasses.replace(leaf, size=5) == Leaf("a", 5, (7,))
    assert dataclasses.asdict(leaf) == {"name": "a", "size": 4, "parts": (7,), "note": "n"}
    assert copy.deepcopy(leaf) == leaf
    assert pickle.loads(pickle.dumps(leaf)).note == "n"
    match leaf:
        case Leaf(name, size):
            assert (name, size) == ("a", 4)
        case _:
            pytest.fail("the fields are not in __match_args__")


def test_a_standard_dataclass_may_inherit() -> None:
    made = Standard("a", more=2)
    assert (made.name, made.size, made.more, made.twice) == ("a", 3, 2, 6)
    assert made == Standard("a", more=2)
    assert pickle.loads(pickle.dumps(made)) == made


KINDS = sorted(
    {
        kind
        for module in (model, expression)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if dataclasses.is_dataclass(kind)
    },
    key=lambda kind: kind.__name__,
)


@pytest.mark.parametrize("kind", KINDS)
def test_the_model_is_frozen_and_has_no_dict(kind: type) -> None:
    assert "__slots__" in vars(kind)
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert kind.__doc__
