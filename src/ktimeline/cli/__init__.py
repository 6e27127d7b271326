"""The command line: parses arguments, calls the pipeline, prints. One file a command."""

from __future__ import annotations

import os
import sys

from ktimeline.cli import (
    articles,
    build,
    check,
    demo,
    diff,
    events,
    explain,
    export,
    holes,
    init,
    languages,
    mentions,
    resolve,
)
from ktimeline.cli.application import FINE, app

__all__ = ["app", "main"]

COMMANDS = (
    build, export, events, mentions, articles, explain, diff, holes, resolve, languages, check,
    init, demo,
)  # fmt: skip
for command in COMMANDS:
    command.register(app)


def main() -> None:
    """Run the command line; a closed pipe (`| head`) ends it quietly."""
    try:
        app()
    except BrokenPipeError:
        # Python would complain once more when it flushes standard output at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FINE)
