"""How a derivative is written: as text for labels and as LaTeX for pictures."""

from __future__ import annotations

from functools import lru_cache

from triptych.lang import latex, parse
from triptych.messages import Answer

LONGEST_INSIDE = 24
LONGEST_NAME = 18
SEEDED = "vᵀ"


def output_text(answer: Answer) -> str:
    """Return what is differentiated: the output's name, or ``vᵀy`` where it is a vector."""
    if answer.output is None:
        return "out"
    return f"{SEEDED if isinstance(answer.output.value, tuple) else ''}{answer.output.name}"


def short_name(name: str) -> str:
    """Return a name with its middle left out where it would widen what it stands on.

    >>> short_name("the_learning_rate_of_layer_2")
    'the_learni…layer_2'
    """
    return name if len(name) <= LONGEST_NAME else f"{name[:10]}…{name[11 - LONGEST_NAME:]}"


@lru_cache(maxsize=256)  # every row asks at every step of a slider
def derivative_text(of: str, by: str) -> str:
    """Return ``dL/dw``, or ``dL/d(w*x)`` for a step that nobody has named."""
    return f"d{enclosed(of)}/d{enclosed(by)}"


@lru_cache(maxsize=256)
def derivative_latex(of: str, by: str) -> str:
    """Return the fraction ∂of/∂by."""
    return rf"\frac{{\partial {symbol(of)}}}{{\partial {symbol(by)}}}"


def symbol(text: str) -> str:
    """Return a name as LaTeX; a step without a name is shown by what it computes, if that is short."""
    if text.startswith(SEEDED):
        return rf"v^{{\mathsf{{T}}}} {symbol(text.removeprefix(SEEDED))}"
    if text.isidentifier() and not text.startswith("_"):
        return latex.name(text)
    graph = parse.read(text).graph if len(text) <= LONGEST_INSIDE else None
    return r"\left(\cdots\right)" if graph is None else rf"\left({latex.expression(graph)}\right)"


def enclosed(text: str) -> str:
    """Return a name as it is, anything longer in brackets."""
    return text if text.isidentifier() and not text.startswith(SEEDED) else f"({text})"
