"""Values in the reference: the fields of the frozen ones, the members of closed sets.

Their own decorator hides the fields from Sphinx, and a member a paragraph would fill the page.
"""

from __future__ import annotations

import dataclasses
import inspect
from enum import Enum
from types import BuiltinFunctionType, FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx


_FUNCTIONS = (FunctionType, BuiltinFunctionType, type)


def fields_as_signature(value: type) -> str:
    """Return the fields of a dataclass as the arguments that build one."""
    told = []
    for field in dataclasses.fields(value):
        default = ""
        if field.default is not dataclasses.MISSING:
            default = f" = {_shown(field.default)}"
        elif field.default_factory is not dataclasses.MISSING:
            default = f" = {getattr(field.default_factory, '__name__', 'factory')}()"
        told.append(f"{field.name}: {field.type}{default}")
    return f"({', '.join(told)})"


def members_as_list(value: type[Enum]) -> list[str]:
    """Return a line of a list for each member: its name, and its value where that says more."""
    if all(isinstance(one.value, int) or _is_said(one) for one in value):
        return [f"Members: {', '.join(f'`{member.name}`' for member in value)}."]
    return [f"* `{member.name}`: {member.value}" for member in value]


def _is_said(member: Enum) -> bool:
    return str(member.value).upper().replace(" ", "_") == member.name


def _shown(default: object) -> str:
    if isinstance(default, Enum):
        return f"{type(default).__name__}.{default.name}"
    return default.__name__ if isinstance(default, _FUNCTIONS) else repr(default)


def _sign(app: Any, what: str, name: str, value: Any, *rest: Any) -> tuple[str, str] | None:
    if not inspect.isclass(value):
        return None
    if issubclass(value, Enum) or getattr(value, "_is_protocol", False):
        return "", ""
    return (fields_as_signature(value), "") if dataclasses.is_dataclass(value) else None


def _list(app: Any, what: str, name: str, value: Any, *rest: Any) -> None:
    _options, lines = rest
    if inspect.isclass(value) and issubclass(value, Enum):
        lines += ["", *members_as_list(value), ""]


def _skip(app: Any, what: str, name: str, value: Any, *rest: Any) -> bool | None:
    """Leave out the fields of a named tuple, which its signature tells."""
    return True if type(value).__name__ == "_tuplegetter" else None


def setup(app: Sphinx) -> dict[str, bool]:
    """Give values of the reference their fields and members."""
    app.connect("autodoc-process-signature", _sign)
    app.connect("autodoc-process-docstring", _list)
    app.connect("autodoc-skip-member", _skip)
    return {"parallel_read_safe": True}
