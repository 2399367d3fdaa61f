"""Points at one step of the program after the other, by key: it lights up wherever it is seen."""

from __future__ import annotations

from triptych.lang import printing
from triptych.lang.graph import NUMBER, Graph
from triptych.ui.bench import Bench
from triptych.ui.highlight import Highlight, Lit


class LitWalk:
    """After the last step nothing is pointed at; then it begins anew."""

    def __init__(self, bench: Bench, highlight: Highlight) -> None:
        self._bench, self._highlight, self._at = bench, highlight, -1

    def go(self, step: int) -> None:
        """Point at the next step, or the one before."""
        graph = self._bench.desk.graph
        steps = _steps(graph) if graph is not None else []
        self._at = (self._at + 1 + step) % (len(steps) + 1) - 1
        lit = graph.nodes[steps[self._at]].id if graph is not None and self._at >= 0 else ""
        self._highlight.show(Lit(lit))

    def words(self) -> str:
        """How the step is written that was pointed at; nothing where something else is by now."""
        graph = self._bench.desk.graph
        steps = _steps(graph) if graph is not None else []
        if graph is None or not 0 <= self._at < len(steps):
            return ""
        place = steps[self._at]
        node = graph.nodes[place]
        if node.id != self._highlight.lit.node:
            return ""
        text, _ = printing.written(graph)[place]
        return text if text == node.id or node.id.startswith("_") else f"{node.id} = {text}"


def _steps(graph: Graph) -> list[int]:
    return [place for place, node in enumerate(graph.nodes) if node.op != NUMBER]
