"""Which transitions of the parser are right, wherever it stands: the dynamic oracle.

Goldberg & Nivre, A Dynamic Oracle for Arc-Eager Dependency Parsing (2012).
"""

from __future__ import annotations

from collections.abc import Iterator

from ktimeline.syntax.perceptron.arcs import LEFT, NONE, RIGHT, Configuration
from ktimeline.syntax.perceptron.parser import action_name

__all__ = ["good_transitions"]


def good_transitions(
    state: Configuration, gold: list[int], children: list[list[int]], labels: list[str]
) -> Iterator[str]:
    """Yield the transitions after which the best tree still reachable is as good as before.

    `gold` has the head of each word, the number of words for the root's, and behind them -1;
    `children` the children of each word and of the root; `labels` the relation of each word.
    """
    costs = _costs(state, gold, children)
    least = min(cost for cost in costs if cost is not None)
    for action, cost in enumerate(costs):
        if cost != least:
            continue
        relation = ""
        if action == LEFT:
            relation = labels[state.stack[-1]]
            if state.next == state.root:
                relation = "root"
        elif action == RIGHT:
            relation = labels[state.next]
            if relation == "root":
                relation = "parataxis"
        yield action_name(action, relation)


def _costs(state: Configuration, gold: list[int], children: list[list[int]]) -> list[int | None]:
    """Return how many gold arcs each transition makes unreachable, None where not allowed."""
    first, stack, heads = state.next, state.stack, state.heads
    top = stack[-1] if stack else NONE
    waiting = set(stack)
    # Arcs between the next word and the stack, which SHIFT and RIGHT give up.
    to_stack = sum(child in waiting and heads[child] == NONE for child in children[first])
    from_stack = gold[first] in waiting
    in_buffer = sum(child >= first for child in children[top]) if stack else 0
    head_ahead = top != NONE and gold[top] > first
    later_head = gold[first] > first
    costs = [
        to_stack + from_stack,
        in_buffer,
        in_buffer + head_ahead,
        to_stack + (gold[first] != top and (from_stack or later_head)),
    ]
    allowed = state.allowed()
    return [cost if may else None for cost, may in zip(costs, allowed, strict=True)]
