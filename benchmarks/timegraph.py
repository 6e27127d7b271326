"""Which date each event hangs on, against Temporal Dependency Graphs (Yao et al. 2020)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.corpora import MissingCorporaError, corpora_folder
from benchmarks.eventtimes import own_events, trigger_span
from ktimeline.intake.moments import read_moment
from ktimeline.model import Span

__all__ = ["Graph", "read_graphs", "report_time_graph"]

_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": "“", "''": "”"}


@dataclass(frozen=True, slots=True)
class Graph:
    """An article of the corpus as text, its date line, and the times that its events hang on."""

    text: str
    published: str
    creation: Span
    times: tuple[Span, ...]
    edges: dict[Span, Span]


def report_time_graph() -> None:
    """Print precision, recall and F1 of event → time edges, and the floor.

    Every gold event has one edge; a prediction is an event of ours whose trigger is a gold event.
    """
    gold = ours = right = filled = floor = 0
    for graph in read_graphs("dev.txt"):
        mine = _edges(graph)
        gold += len(graph.edges)
        ours += len(mine)
        right += sum(graph.edges[event] == time for event, time in mine.items())
        filled += sum(
            mine.get(event, graph.creation) == time for event, time in graph.edges.items()
        )
        floor += sum(time == graph.creation for time in graph.edges.values())
    precision, recall = right / (ours or 1), right / (gold or 1)
    print(f"\nwhat each of {gold:,} events hangs on (tdg dev), percent")
    print(f"  all on the publication day, F1    {100 * floor / (gold or 1):6.1f}")
    print(f"  ours, the rest on that day, F1    {100 * filled / (gold or 1):6.1f}")
    print(
        f"  ours alone, P / R / F1            {100 * precision:6.1f} / {100 * recall:.1f} / "
        f"{200 * precision * recall / ((precision + recall) or 1):.1f}   ({ours} events)"
    )


def _edges(graph: Graph) -> dict[Span, Span]:
    """Return the gold events that are triggers of ours, each with the gold time of its mention."""
    found: dict[Span, Span] = {}
    for event in own_events(graph.text, graph.published):
        place, mention = trigger_span(event, graph.text), event.evidence[-1].resolution.mention.span
        at = next((one for one in graph.edges if one.contains(place)), None)
        time = next((one for one in graph.times if one.overlaps(mention)), None)
        if at is not None and time is not None:
            found[at] = time
    return found


def read_graphs(name: str) -> Iterator[Graph]:
    """Yield the articles of a file of the corpus."""
    path = corpora_folder() / "tdg" / name
    if not path.is_file():
        raise MissingCorporaError(f"{path}: no such file")
    for block in path.read_text(encoding="utf-8").split("\n\nfilename:"):
        head, _, edges = block.partition("\nEDGE_LIST\n")
        lines = [[_BRACKETS.get(word, word) for word in line.split()]
                 for line in head.splitlines()[1:]]  # fmt: skip
        yield _graph(lines, [line.split("\t") for line in edges.splitlines() if line])


def _graph(lines: list[list[str]], edges: list[list[str]]) -> Graph:
    pieces: list[str] = []
    starts: list[list[int]] = []
    length = 0
    for words in lines:
        starts.append([])
        for at, word in enumerate(words):
            gap = "" if at == 0 else " "
            starts[-1].append(length + len(gap))
            pieces.append(gap + word)
            length += len(gap) + len(word)
        pieces.append("\n\n")
        length += 2

    def span(node: str) -> Span:
        sentence, first, last = (int(number) for number in node.split("_"))
        return Span(starts[sentence][first], starts[sentence][last] + len(lines[sentence][last]))

    times = {edge[0]: span(edge[0]) for edge in edges if edge[1] == "Timex"}
    times.setdefault("0_0_3", span("0_0_3"))
    hangs = {
        span(edge[0]): times[edge[2]] for edge in edges if edge[1] == "Event" and edge[2] in times
    }
    published = str(read_moment(" ".join(lines[0]).replace(" ,", ",")))[:10]
    return Graph("".join(pieces), published, times["0_0_3"], tuple(times.values()), hangs)
