"""From the arguments of a command to articles and to their timeline."""

from __future__ import annotations

from ktimeline.cli.application import refuse
from ktimeline.console import track
from ktimeline.model import Article, DateSignal, Policy, Problem
from ktimeline.timeline import Timeline

__all__ = ["load_articles", "policy_of", "timeline_of"]


def policy_of(day_first: bool | None) -> Policy:
    """Return the policy that the options ask for."""
    return Policy(day_first=day_first)


def timeline_of(paths: list[str], dates: list[str] | None, day_first: bool | None) -> Timeline:
    """Return the timeline of `paths`, with a progress bar on a terminal."""
    from ktimeline.pipeline import assemble

    articles, problems = load_articles(paths, dates)
    return assemble(articles, problems, policy_of(day_first), track=track)


def load_articles(
    paths: list[str], dates: list[str] | None
) -> tuple[tuple[Article, ...], list[Problem]]:
    """Return the articles of `paths`, dated by the command line where it dates them."""
    from ktimeline.intake.loading import load

    general, special = _split_dates(dates or [], paths)
    inputs: list[str | Article] = []
    problems: list[Problem] = []
    try:
        for path in paths:
            if path not in special:
                inputs.append(path)
                continue
            own = load(path, special[path], signal=DateSignal.COMMAND_LINE)
            inputs += own.articles
            problems += own.problems
        loaded = load(inputs, general, signal=DateSignal.COMMAND_LINE)
    except ValueError as error:
        refuse(str(error))
    return loaded.articles, problems + list(loaded.problems)


def _split_dates(dates: list[str], paths: list[str]) -> tuple[str | None, dict[str, str]]:
    """Return the date of every input, and the dates of single ones ("PATH=DATE")."""
    general: str | None = None
    special: dict[str, str] = {}
    for given in dates:
        path, equals, day = given.rpartition("=")
        if not equals:
            if general is not None:
                refuse(f"--date is given twice: {general} and {given}; name files with PATH=DATE")
            general = given
        elif path not in paths:
            refuse(f"--date {given}: {path!r} is not among the inputs: {', '.join(paths)}")
        else:
            special[path] = day
    return general, special
