"""What all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator
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


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the cache of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KTIMELINE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield
