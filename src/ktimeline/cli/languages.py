"""`ktimeline languages`: what can be read of each language, family by family."""

from __future__ import annotations

from typing import Annotated

import typer

from ktimeline.cli.completing import complete_language
from ktimeline.cli.endings import refuse

__all__ = ["register"]


def languages(
    language: Annotated[
        str | None,
        typer.Argument(
            help='One language by its code ("es"); all where none is given.',
            autocompletion=complete_language,
        ),
    ] = None,
) -> None:
    """Say which languages are read, and what of each family of expressions."""
    from ktimeline.languages import codes, load

    if language is None:
        print("\n".join(_table(codes())))
        return
    try:
        load(language)
    except LookupError as error:
        refuse(str(error))
    print("\n".join(_details(language)))


def _table(known: list[str]) -> list[str]:
    """Return a line a family, a column a language."""
    from ktimeline.languages import name_of
    from ktimeline.languages.coverage import coverage

    covered = [coverage(code) for code in known]
    titles = [f"{name_of(code)} ({code})" for code in known]
    width = max(len(one.family) for one in covered[0])
    lines = ["  ".join(["".ljust(width), *titles])]
    for row in zip(*covered, strict=True):
        cells = [_cell(one.covered, one.missing) for one in row]
        line = "  ".join(cell.ljust(len(title)) for cell, title in zip(cells, titles, strict=True))
        lines.append(f"{row[0].family.ljust(width)}  {line}".rstrip())
    return lines


def _cell(covered: tuple[str, ...], missing: tuple[str, ...]) -> str:
    if not covered:
        return "-"
    return f"{len(covered)} of {len(covered) + len(missing)}" if missing else "all"


def _details(language: str) -> list[str]:
    """Return a line a family: what of it is covered, and what is missing."""
    from ktimeline.languages import name_of
    from ktimeline.languages.coverage import coverage

    lines = [f"{name_of(language)} ({language})"]
    for one in coverage(language):
        told = ", ".join(one.covered) or "nothing"
        lacking = f"; missing: {', '.join(one.missing)}" if one.missing else ""
        lines.append(f"  {one.family}: {told}{lacking}")
    return lines


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog="Example: ktimeline languages es")(languages)
