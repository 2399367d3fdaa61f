"""The chain rule by hand as code: every factor once, every path as a product, the sum over paths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from triptych.lang.graph import Graph
from triptych.lang.parse import read
from triptych.lang.python_code import opening
from triptych.lang.python_lines import Code, safe
from triptych.messages import Answer, Factor, Path, Value


def by_hand(graph: Graph, point: Mapping[str, Value], answer: Answer) -> tuple[str, dict[str, str]]:
    """Return the code, and what it calls each gradient by its wrt; for programs of single numbers.

    A formula that can't be read again is a ValueError.
    """
    hand = _Hand(graph, Code(vectors=False))
    body = hand.code.body(graph)
    sums = [hand.gradient(g.wrt, g.columns["by_hand"].paths) for g in answer.gradients]
    lines = [line for told in sums for line in told]
    head = opening(hand.code, graph, point, answer.dtype, [*body, *lines])
    return "\n".join([*head, *body, *lines, ""]), hand.gradients


@dataclass
class _Hand:
    graph: Graph
    code: Code
    gradients: dict[str, str] = field(default_factory=dict)
    factors: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def gradient(self, wrt: str, paths: tuple[Path, ...]) -> list[str]:
        """The factors that are new here, each path's product, and their sum."""
        of, name = self.graph.label, self._free(f"grad_{wrt}")
        self.gradients[wrt] = name
        several = len(paths) > 1
        lines = ["", f"# d{of}/d{wrt}" + (f": a sum over {len(paths)} paths" if several else "")]
        products = []
        for path in paths:
            for factor in path.factors:
                lines += self._factor(factor)
            products.append("*".join(self.factors[_key(f)] for f in path.factors) or "1.0")
        if several:
            parts = [self._free(f"path_{k}_{wrt}") for k in range(1, len(paths) + 1)]
            lines += [f"{part} = {product}" for part, product in zip(parts, products, strict=True)]
            products = parts
        lines.append(f"{name} = {' + '.join(products) or '0.0'}")
        return [*lines, f'print("d{of}/d{wrt} =", {name})']

    def _factor(self, factor: Factor) -> list[str]:
        key = _key(factor)
        if key in self.factors:
            return []
        word = f"d_{factor.of_text}_by_{factor.by_text}"
        plain = word.isidentifier() and word not in self.factors.values()
        word = word if plain else f"factor_{len(self.factors) + 1}"
        self.factors[key] = self._free(word)
        note = "" if plain else f"  # d({factor.of_text})/d({factor.by_text})"
        return [f"{self.factors[key]} = {self._formula(factor.formula)}{note}"]

    def _formula(self, text: str) -> str:
        graph = read(text, frozenset(self.graph.names)).graph
        if graph is None:
            raise ValueError(text)
        return (
            self.code.body(graph)[-1].partition(" = ")[2] if graph.label not in graph.inputs else safe(text)
        )

    def _free(self, word: str) -> str:
        return word if word not in self.graph.names else f"{word}_"


def _key(factor: Factor) -> tuple[str, str, str]:
    """What makes a factor: ``x**x`` has two with the same ends."""
    return factor.of, factor.by, factor.formula
