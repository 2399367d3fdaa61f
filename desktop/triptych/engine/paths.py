"""The ways from the output back to an input, and the largest products among them.

The count is Bauer's (1974): paths into a node are the sum of the paths into what uses it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from triptych.engine.sweep import Plan

Edge = tuple[int, int]
Trail = tuple[tuple[Edge, ...], Any]

MOST = 64


def count(plan: Plan, target: int) -> int:
    """How many paths lead from the output to ``target``."""
    ways = [0] * len(plan.graph.nodes)
    ways[plan.graph.output] = int(plan.active[plan.graph.output])
    for i in range(len(ways) - 1, -1, -1):
        if ways[i] and i != target:
            for a in plan.graph.nodes[i].args:
                if plan.active[a]:
                    ways[a] += ways[i]
    return ways[target]


def largest(
    plan: Plan, target: int, seed: Any, pull: Callable[[Edge, Any], Any], size: Callable[[Any], float]
) -> list[Trail]:
    """At most 64 paths with what each carries to ``target``, the largest first.

    Only a node's 64 largest partial products are carried on: for numbers that loses nothing, because
    a larger partial product stays larger over the same factors.
    """
    nodes = plan.graph.nodes
    leads = plan.graph.reaching((target,))
    trails: list[list[Trail]] = [[] for _ in nodes]
    trails[plan.graph.output] = [((), seed)] if leads[plan.graph.output] else []
    for i in range(len(nodes) - 1, -1, -1):
        if i == target or not trails[i]:
            continue
        kept = sorted(trails[i], key=lambda t: -size(t[1]))[:MOST]
        trails[i] = []
        for k, a in enumerate(nodes[i].args):
            if leads[a]:
                trails[a].extend(((*edges, (i, k)), pull((i, k), carried)) for edges, carried in kept)
    return sorted(trails[target], key=lambda t: -size(t[1]))[:MOST]
