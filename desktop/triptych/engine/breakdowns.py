"""Where along an input's range steps break down, to the very float at which it starts.

The program is run in the dtype at many places; the ends are found by cutting the range
between two samples again and again until they are neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from triptych.engine.ask import Asked
from triptych.engine.exact import Ladder
from triptych.engine.floats import Floats
from triptych.engine.nodes import shortened
from triptych.engine.ordinals import Places, at_ordinals, cuts, ordinals, spread_out
from triptych.engine.thresholds import Fact, Facts, Held
from triptych.lang.graph import Graph
from triptych.lang.printing import written
from triptych.messages import Axis, Question, Span

SAMPLES = 400
CUTS = 127
MOST_EDGES = 64
Edge = tuple[Fact, int]
Ends = tuple[float, float]


class Breakdowns:
    """Keeps the spans that were found last: they depend on the other inputs, not on the axis' own."""

    def __init__(self) -> None:
        self._belongs: object = None
        self._spans: tuple[Span, ...] = ()
        self._floats = {name: Floats(name, curve=True) for name in ("float32", "float64")}
        self._ladder = Ladder()
        self.searches = 0

    def along(self, question: Question, asked: Asked) -> tuple[Span, ...] | None:
        """The spans on the axis that a question names; None where it names none."""
        axis = question.spans
        if axis is None:
            return None
        standing = tuple((n, v) for n, v in asked.point.items() if n != axis.name or axis.index is not None)
        belongs = (asked.task.graph, axis, standing, question.dtype)
        if self._belongs != belongs:
            facts = Facts(asked.task.graph, axis, asked.point, self._floats[question.dtype])
            search = _Search(asked.task.graph, axis, question.dtype, facts, self._ladder)
            self._spans, self._belongs = search.spans(), belongs
            self.searches += 1
        return self._spans


@dataclass(frozen=True)
class _Search:
    """One axis, sampled and then cut."""

    graph: Graph
    axis: Axis
    dtype: str
    facts: Facts
    ladder: Ladder

    def spans(self) -> tuple[Span, ...]:
        """Every stretch, in the order of the steps."""
        xs = spread_out(self.axis.low, self.axis.high, SAMPLES, self.dtype)
        facts = self.facts.at(xs)
        edges = [(f, int(k)) for f, held in facts.items() for k in np.flatnonzero(held[1:] != held[:-1])]
        ends = self._ends(xs, facts, edges) if len(edges) <= MOST_EDGES else {}
        texts, nodes = written(self.graph), self.graph.nodes
        found = []
        for (kind, i), held in sorted(facts.items(), key=lambda one: one[0][1]):
            for low, high in _stretches(xs, held, {k: e for (f, k), e in ends.items() if f == (kind, i)}):
                told = self._kind(kind, i, low, high)
                if told:
                    text, value = shortened(texts[i][0]), self.facts.value(i, low)
                    found.append(Span(told, nodes[i].id, text, low, high, value))
        return tuple(found)

    def _ends(self, xs: Places, facts: Mapping[Fact, Held], edges: list[Edge]) -> dict[Edge, Ends]:
        """The two neighbouring floats between which each fact begins or ends."""
        places = ordinals(xs, self.dtype)
        low, high = (places[[k + step for _, k in edges]] for step in (0, 1))
        before = np.asarray([facts[fact][k] for fact, k in edges])
        row = np.arange(len(edges))
        while np.any(low + 1 < high):
            tried = np.concatenate([low[:, None], cuts(low, high, CUTS), high[:, None]], axis=1)
            held = self.facts.at(at_ordinals(tried.ravel(), self.dtype))
            none = np.zeros(tried.size, dtype=bool)
            states = np.stack([held.get(f, none).reshape(tried.shape)[t] for t, (f, _) in enumerate(edges)])
            first = np.argmax(states != before[:, None], axis=1)
            low, high = tried[row, first - 1], tried[row, first]
        pairs = zip(
            at_ordinals(low, self.dtype).tolist(), at_ordinals(high, self.dtype).tolist(), strict=True
        )
        return dict(zip(edges, pairs, strict=True))

    def _kind(self, kind: str, i: int, low: float, high: float) -> str:
        """The kind, held against exact numbers where the stretch begins or ends; "" for a false alarm.

        In float32 p = sigmoid(17) is 1, which lies outside of log(1 - p); truly it does not, and what is
        told is that log(1 - p) becomes infinite.
        """
        if kind not in ("domain", "overflow"):
            return kind
        inner = [x for x, end in ((low, self.axis.low), (high, self.axis.high)) if x != end]
        truths = [self.facts.truth(self.ladder, i, x) for x in inner or [low + (high - low) / 2]]
        if "domain" in truths or (kind == "domain" and "unknown" in truths):
            return "domain"
        return "overflow" if kind == "overflow" or "lost" in truths else ""


def _stretches(xs: Places, held: Held, ends: Mapping[int, Ends]) -> Iterator[Ends]:
    """The first and the last float of each run of places at which something holds."""
    starts = np.flatnonzero(held & ~np.concatenate([[False], held[:-1]]))
    stops = np.flatnonzero(held & ~np.concatenate([held[1:], [False]]))
    for start, stop in zip(starts.tolist(), stops.tolist(), strict=True):
        low = ends[start - 1][1] if start - 1 in ends else float(xs[start])
        high = ends[stop][0] if stop in ends else float(xs[stop])
        yield low, high
