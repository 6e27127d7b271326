"""The timeline as a picture file, drawn by kaleido, which needs a Chrome or a Chromium."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any, Literal, get_args

from ktimeline.export.files import write_whole
from ktimeline.model import Chronology
from ktimeline.render.still import to_still

__all__ = ["PictureError", "PictureFormat", "to_picture", "write_picture"]

PictureFormat = Literal["png", "svg", "pdf"]
"""Pixels, or lines for the web, or lines for paper."""

SHARPNESS = 2
"""Pixels of a PNG for each pixel of the drawing, so that it is sharp on any screen."""

NO_KALEIDO = (
    "pictures need the package kaleido, which is not installed; "
    "install it with: pip install 'ktimeline[pictures]'"
)
NO_CHROME = (
    "pictures are drawn by Chrome, and none was found; install Chrome or Chromium (Debian: "
    "apt install chromium), or name the program in the environment variable BROWSER_PATH"
)


class PictureError(RuntimeError):
    """A picture could not be drawn; the message says what is missing and how to mend it."""


def to_picture(chronology: Chronology, form: PictureFormat, *, title: str | None = None) -> bytes:
    """Return the timeline as a picture: the bytes of a PNG, an SVG or a PDF file.

    Raises ValueError for another `form` or for a timeline without events, PictureError where
    kaleido or Chrome is missing or fails.
    """
    if form not in get_args(PictureFormat):
        choices = ", ".join(get_args(PictureFormat))
        raise ValueError(f"a picture is one of {choices}, not {form!r}")
    if not chronology.events:
        raise ValueError("there is no event to draw, so there is no picture")
    try:
        kaleido: Any = import_module("kaleido")
        no_chrome = import_module("choreographer.errors").ChromeNotFoundError
    except ImportError as error:
        raise PictureError(NO_KALEIDO) from error
    options = {"format": form, "scale": SHARPNESS if form == "png" else 1}
    # Without MathJax, which kaleido would fetch from the web: titles are no formulas.
    page = kaleido.PageGenerator(mathjax=False)
    try:
        drawn: bytes = kaleido.calc_fig_sync(
            to_still(chronology, title=title), opts=options, kopts={"page_generator": page}
        )
    except (no_chrome, FileNotFoundError) as error:
        raise PictureError(NO_CHROME) from error
    except Exception as error:  # kaleido documents no errors of its own
        said = " ".join(str(part).strip() for part in error.args) or type(error).__name__
        raise PictureError(f"the picture could not be drawn: {said}") from error
    return drawn


def write_picture(
    chronology: Chronology,
    path: str | Path,
    form: PictureFormat | None = None,
    *,
    title: str | None = None,
) -> Path:
    """Write the timeline as a picture, whole or not at all; the name's ending tells its form.

    Raises what `to_picture` raises, and OSError where the file cannot be written.
    """
    ending = Path(path).suffix.lstrip(".").lower()
    drawn = to_picture(chronology, form or ending, title=title)  # type: ignore[arg-type]
    return write_whole(path, drawn)
