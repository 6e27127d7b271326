"""Reading articles: one file per format, publication dates, page furniture."""

from ktimeline.intake.boilerplate import find_boilerplate
from ktimeline.intake.loading import Loaded, load
from ktimeline.intake.moments import read_moment
from ktimeline.intake.registry import suffixes

__all__ = ["Loaded", "find_boilerplate", "load", "read_moment", "suffixes"]
