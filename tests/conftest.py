"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A machine that is busy is no failure: no test here is about time.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora and real articles that lies beside the project, never in it."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    folder = Path(os.environ.get("KTIMELINE_SHARED") or beside)
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there (KTIMELINE_SHARED can name another folder)")
    return folder
