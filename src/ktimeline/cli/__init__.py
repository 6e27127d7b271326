"""The command line: parses arguments, calls the pipeline, prints. One file a command."""

from __future__ import annotations

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
from ktimeline.cli.application import app
from ktimeline.cli.endings import ending_of
from ktimeline.console import prepare_streams

__all__ = ["app", "main"]

COMMANDS = (
    build, export, events, mentions, articles, explain, diff, holes, resolve, languages, check,
    init, demo,
)  # fmt: skip
for command in COMMANDS:
    command.register(app)


def main() -> None:
    """Run the command line, its streams in UTF-8."""
    try:
        prepare_streams()
        app()
    except KeyboardInterrupt as error:  # before the application took over, or while it ended
        sys.exit(ending_of(error))
