"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora and real articles that lies beside the project, never in it."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    folder = Path(os.environ.get("KTIMELINE_SHARED") or beside)
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there (KTIMELINE_SHARED can name another folder)")
    return folder
