"""Frozen slotted dataclasses that cost little to define and to make.

The standard decorator compiles six functions a class while it is imported: half a millisecond
each, for a model of many classes that a command line waits for. This one makes the same classes,
as `dataclasses` itself sees them (`fields`, `replace`, inheritance), out of shared functions, and
compiles the one that is worth it, `__init__`, when the first value is made.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, order: bool = False) -> Callable[[type], type]:
        """Return the decorator that makes a frozen slotted dataclass; no other kind is made here.

        >>> @dataclass(frozen=True, slots=True)
        ... class Point:
        ...     x: int
        ...     y: int = 0
        >>> Point(1), Point(1) == Point(1, 0), dataclasses.replace(Point(1), y=2).y
        (Point(x=1, y=0), True, 2)
        """
        if not (frozen and slots):
            raise TypeError("this decorator makes frozen slotted dataclasses only")
        return lambda cls: _made(cls, order)


@dataclasses.dataclass(frozen=True, slots=True)
class _Standard:
    """A class of the standard decorator: what it leaves on one is left on ours as well."""

    field: int = 0


_PARAMS = getattr(_Standard, "__dataclass_params__")  # noqa: B009 - no checker knows it
_KIND = getattr(dataclasses.fields(_Standard)[0], "_field_type")  # noqa: B009
_NOT_COPIED = ("__dict__", "__weakref__")
_Field = dataclasses.Field[Any]


def _made(cls: type, order: bool) -> type:
    own = [_field(cls, name, kind) for name, kind in cls.__annotations__.items()]
    known: dict[str, _Field] = {}
    for base in reversed(cls.__mro__[1:]):
        known |= getattr(base, "__dataclass_fields__", {})
    known |= {field.name: field for field in own}
    left_out = {*_NOT_COPIED, *(field.name for field in own)}
    body = {name: part for name, part in vars(cls).items() if name not in left_out}
    body |= {
        "__slots__": tuple(field.name for field in own),
        "__dataclass_fields__": known,
        "__dataclass_params__": _PARAMS,
        "__match_args__": tuple(known),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__reduce__": _reduced,
    }
    for name, method in _methods(list(known.values()), order).items():
        body.setdefault(name, method)
    made = type(cls)(cls.__name__, cls.__bases__, body)

    def __init__(self: Any, *given: Any, **named: Any) -> None:  # noqa: N807
        compiled = _compiled_init(made)
        setattr(made, "__init__", compiled)  # noqa: B010 - a checker takes it for an override
        compiled(self, *given, **named)

    setattr(made, "__init__", __init__)  # noqa: B010
    return made


def _field(cls: type, name: str, kind: Any) -> _Field:
    given = vars(cls).get(name, dataclasses.MISSING)
    field: Any = given
    if not isinstance(given, dataclasses.Field):
        field = dataclasses.field(default=given)
    field.name, field.type, field.kw_only, field._field_type = name, kind, False, _KIND
    checked: _Field = field
    return checked


def _compiled_init(cls: type) -> Callable[..., None]:
    """Return `__init__`, which sets each slot by its descriptor: there is no quicker way."""
    names: dict[str, Any] = {"_MISSING": dataclasses.MISSING}
    parameters, lines = [], []
    for place, field in enumerate(dataclasses.fields(cls)):
        names[f"_set{place}"] = getattr(cls, field.name).__set__
        value = field.name
        if field.default_factory is not dataclasses.MISSING:
            names[f"_make{place}"] = field.default_factory
            parameters.append(f"{field.name}=_MISSING")
            value = f"_make{place}() if {field.name} is _MISSING else {field.name}"
        elif field.default is not dataclasses.MISSING:
            names[f"_default{place}"] = field.default
            parameters.append(f"{field.name}=_default{place}")
        else:
            parameters.append(field.name)
        lines.append(f" _set{place}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec(f"def __init__(self, {', '.join(parameters)}):\n" + "\n".join(lines or [" pass"]), names)
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


# ---- the methods that all values share ----------------------------------------------------------


def _values(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    if not names:
        return lambda value: ()
    only = attrgetter(*names)
    return lambda value: (only(value),)


def _methods(fields: Sequence[_Field], order: bool) -> dict[str, Callable[..., Any]]:
    """Return the methods that look at all values; what a class defines itself comes first."""
    compared = _values([field.name for field in fields if field.compare])
    shown = [field.name for field in fields if field.repr]

    def __eq__(self: Any, other: Any) -> Any:  # noqa: N807
        if other is self:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compared(self) == compared(other)

    def __lt__(self: Any, other: Any) -> Any:  # noqa: N807
        return compared(self) < compared(other) if _alike(self, other) else NotImplemented

    def __le__(self: Any, other: Any) -> Any:  # noqa: N807
        return compared(self) <= compared(other) if _alike(self, other) else NotImplemented

    def __gt__(self: Any, other: Any) -> Any:  # noqa: N807
        return compared(self) > compared(other) if _alike(self, other) else NotImplemented

    def __ge__(self: Any, other: Any) -> Any:  # noqa: N807
        return compared(self) >= compared(other) if _alike(self, other) else NotImplemented

    def __hash__(self: Any) -> int:  # noqa: N807
        return hash(compared(self))

    def __repr__(self: Any) -> str:  # noqa: N807
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__qualname__}({told})"

    methods: dict[str, Callable[..., Any]] = {"__hash__": __hash__, "__repr__": __repr__}
    comparisons = (__eq__, __lt__, __le__, __gt__, __ge__) if order else (__eq__,)
    return methods | {comparison.__name__: comparison for comparison in comparisons}


def _alike(one: object, other: object) -> bool:
    return other.__class__ is one.__class__


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _reduced(self: Any) -> tuple[type, tuple[Any, ...]]:
    """Return how pickle and copy make the value again: by its class, from its fields."""
    return type(self), tuple(getattr(self, name) for name in self.__dataclass_fields__)
