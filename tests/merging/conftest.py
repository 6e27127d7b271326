"""The tellings that the tests of events make by hand, for tests of what is made of them."""

import importlib.util
from pathlib import Path

_path = Path(__file__).parent.parent / "events" / "conftest.py"
_spec = importlib.util.spec_from_file_location("tellings", _path)
assert _spec is not None
assert _spec.loader is not None
_tellings = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_tellings)

_resolve = _tellings._resolve
_make_article = _tellings._make_article
_tell = _tellings._tell
