"""How a derivative is written: as text for labels and as LaTeX for pictures."""

from __future__ import annotations

from triptych.lang import latex, parse

LONGEST_INSIDE = 24


def derivative_text(of: str, by: str) -> str:
    """Return ``dL/dw``, or ``dL/d(w*x)`` for a step that nobody has named."""
    return f"d{_enclosed(of)}/d{_enclosed(by)}"


def derivative_latex(of: str, by: str) -> str:
    """Return the fraction ∂of/∂by."""
    return rf"\frac{{\partial {symbol(of)}}}{{\partial {symbol(by)}}}"


def symbol(text: str) -> str:
    """Return a name as LaTeX; a step without a name is shown by what it computes, if that is short."""
    if text.isidentifier() and not text.startswith("_"):
        return latex.name(text)
    graph = parse.read(text).graph if len(text) <= LONGEST_INSIDE else None
    return r"\left(\cdots\right)" if graph is None else rf"\left({latex.expression(graph)}\right)"


def _enclosed(text: str) -> str:
    return text if text.isidentifier() else f"({text})"
