"""How a derivative is written: as text for labels and as LaTeX for pictures."""

from __future__ import annotations

from collections.abc import Mapping

from triptych.lang import latex, parse

LONGEST_INSIDE = 16


def derivative_text(of: str, by: str) -> str:
    """Return ``dL/dw``."""
    return f"d{of}/d{by}"


def derivative_latex(of: str, by: str, nodes: Mapping[str, str]) -> str:
    """Return the fraction ∂of/∂by; ``nodes`` gives the text of steps that nobody has named."""
    return rf"\frac{{\partial {symbol(of, nodes)}}}{{\partial {symbol(by, nodes)}}}"


def symbol(name: str, nodes: Mapping[str, str]) -> str:
    """Return a name as LaTeX; a step without a name is shown by what it computes, if that is short."""
    if not name.startswith("_"):
        return latex.name(name)
    text = nodes.get(name, "")
    graph = parse.read(text).graph if text and "_" not in text and len(text) <= LONGEST_INSIDE else None
    if graph is None:
        return f"v_{{{name.strip('_')}}}"
    return rf"\left({latex.expression(graph)}\right)"
