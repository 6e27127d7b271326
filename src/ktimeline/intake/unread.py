"""Files of kinds that are not read: what to make of them first."""

from __future__ import annotations

from ktimeline.intake.registry import suffixes

__all__ = ["how_to_read"]

_WAYS = (
    (
        ".jpg .jpeg .png .gif .webp .tif .tiff .bmp .heic .svg",
        "no words are recognised in pictures; run a text recognition (OCR) over it first",
    ),
    (".doc .rtf .odt .pages .epub .tex .wpd", "save it as .docx, .pdf, .html or .txt"),
    (".xls .xlsx .ods .numbers .parquet", "save the table as .csv"),
    (".gz .tar .tgz .rar .7z .bz2 .xz", "unpack it and name the folder"),
    (".msg .pst", "save the mails as .eml or .mbox"),
    (".mp3 .m4a .wav .ogg .mp4 .mov .mkv .webm", "write down what is said in it first"),
)
_BY_SUFFIX = {suffix: way for known, way in _WAYS for suffix in known.split()}


def how_to_read(suffix: str) -> str:
    """Return what to do with a file of a suffix that is not read.

    >>> how_to_read(".XLSX")
    'save the table as .csv'
    """
    return _BY_SUFFIX.get(suffix.lower(), f"these are: {', '.join(suffixes())}")
