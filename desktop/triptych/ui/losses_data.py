"""The ways to write one cross-entropy as they are shown: how each is called, and how its line looks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from triptych.lang.ops import TABLE
from triptych.lang.perceptron import LOSSES
from triptych.lang.perceptron_meanings import IN_TORCH
from triptych.messages import Curves, Exact, Value, Way
from triptych.ui.number_text import full, printed_signs

SHIFT = "s"  # what is added to every z, where all rows count


@dataclass(frozen=True)
class Stroke:
    """A line's ink in the theme, its width in pixels and its dashes in widths; the widest is drawn first."""

    ink: str
    width: float
    dash: tuple[float, ...] = ()


# Where all ways agree their lines lie on each other: each is narrower than the one below it, and broken.
STROKES = {
    "bce_with_logits": Stroke("good", 8.0),
    "binary_cross_entropy": Stroke("accent", 5.0, (3.0, 2.0)),
    "bce": Stroke("text", 3.0, (3.0, 4.0)),
    "naive_bce": Stroke("bad", 2.4, (2.0, 5.0)),
}


def name_of(way: str) -> str:
    """Return how a way is called."""
    tr = QCoreApplication.translate
    return {
        "naive_bce": tr("losses", "written out"),
        "bce": tr("losses", "with the notebooks' clamp"),
        "binary_cross_entropy": tr("losses", "binary_cross_entropy"),
        "bce_with_logits": tr("losses", "with logits"),
    }.get(way, way)


def formula_of(way: str) -> str:
    """Return what a way computes from z, y and p = sigmoid(z), as its library does."""
    text = {
        "naive_bce": LOSSES["naive_bce"],
        **IN_TORCH,
        "bce_with_logits": TABLE["bce_with_logits"].numpy,
    }.get(way, "")
    return printed_signs(text)


def stroke_of(way: str) -> Stroke:
    """Return how a way's line looks."""
    return STROKES.get(way, Stroke("muted", 1.5))


def loss_of(way: Way) -> float | None:
    """Return the loss that PyTorch computes, or by hand until it is there."""
    return way.output.value if isinstance(way.output.value, float) else None


def slope_of(way: Way, column: str) -> float | None:
    """Return a column's dL/dz."""
    found = way.slope.columns.get(column)
    return found.value if found is not None and isinstance(found.value, float) else None


def slopes_along(curves: Curves) -> bytes:
    """Return dL/dz along z, PyTorch's where it is there."""
    return curves.gradients.get("autograd") or curves.gradients["by_hand"]


def exact_of(ways: tuple[Way, ...]) -> tuple[Exact, Exact]:
    """Return the true loss and dL/dz, which all ways share: those of the way that never rounds p."""
    last = ways[-1]
    return last.output.exact, last.slope.exact


def table_text(ways: tuple[Way, ...], dtype: str, z: float, y: Value) -> str:
    """Return everything as a table with tabs and all digits, for copying; ``y`` is a column over all rows."""
    rows = isinstance(y, tuple)
    by, inside = (SHIFT, f"z + {SHIFT}") if rows else ("z", "z")
    here = f"{SHIFT} = 0" if isinstance(y, tuple) else f"z = {full(z, dtype)}\ty = {full(y, dtype)}"
    heads = f"way\tL\tdL/d{by} PyTorch\tdL/d{by} chain rule\tL of p = sigmoid({inside})"
    lines = [here, heads]
    for way in ways:
        numbers = (loss_of(way), slope_of(way, "autograd"), slope_of(way, "by_hand"))
        told = ("–" if number is None else full(number, dtype) for number in numbers)
        lines.append("\t".join((name_of(way.name), *told, formula_of(way.name))))
    lines.append("\t".join(("exact", *(str(exact or "–") for exact in exact_of(ways)), "", "")))
    return "\n".join(lines)
